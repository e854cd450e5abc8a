import { FRAME_HEAD_SIZE } from '@sigbox/sdk/catalogue';
import { CONDITION_TESTS, type Condition, type EventSelector, type FindingDatum, type FindingMessage, type LoadedMessage, type LogMessage, type SignatureMetadata, type SignatureUsage, type SuspendedMessage, type TrapMessage, type UsageMessage } from './protocol.ts';

/** What came out of the sandbox process is not what the protocol says. */
export class ProtocolError extends Error {}

type Fields = { readonly [name: string]: unknown };

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Reads JSON that a process wrote which may be in a stranger's hands: every field is checked, nothing else is kept. */
export function readLoaded(payload: Buffer): LoadedMessage {
  const fields = object(parse(payload));
  const signature = natural(fields['signature']);
  if (fields['error'] !== undefined) return { signature, error: text(fields['error']) };
  return { signature, metadata: metadata(fields['metadata']), selectors: list(fields['selectors'], selector) };
}

export function readLog(payload: Buffer): LogMessage {
  const fields = object(parse(payload));
  const level = LEVELS.find((candidate) => candidate === fields['level']);
  if (level === undefined) throw new ProtocolError('a log line has no level');
  return { signature: natural(fields['signature']), level, message: text(fields['message']) };
}

export function readFinding(payload: Buffer): { readonly message: FindingMessage; readonly event: Buffer } {
  const { fields, rest } = withBytes(payload);
  return {
    message: { signature: natural(fields['signature']), container: text(fields['container']), data: list(fields['data'], datum) },
    event: rest,
  };
}

export function readTrap(payload: Buffer): { readonly message: TrapMessage; readonly event: Buffer } {
  const { fields, rest } = withBytes(payload);
  return {
    message: { signature: natural(fields['signature']), container: text(fields['container']), kind: text(fields['kind']), message: text(fields['message']) },
    event: rest,
  };
}

export function readSuspended(payload: Buffer): SuspendedMessage {
  const fields = object(parse(payload));
  return { signature: natural(fields['signature']), reason: text(fields['reason']), milliseconds: natural(fields['milliseconds']) };
}

export function readUsage(payload: Buffer): UsageMessage {
  return { signatures: list(object(parse(payload))['signatures'], usage) };
}

function usage(value: unknown): SignatureUsage {
  const fields = object(value);
  const count = (name: keyof SignatureUsage): number => natural(fields[name]);
  return {
    signature: count('signature'), events: count('events'), fuel: count('fuel'), memoryBytes: count('memoryBytes'), findings: count('findings'),
    findingsCut: count('findingsCut'), logLinesCut: count('logLinesCut'), traps: count('traps'), skipped: count('skipped'),
  };
}

function withBytes(payload: Buffer): { readonly fields: Fields; readonly rest: Buffer } {
  const end = payload.length < 4 ? Number.POSITIVE_INFINITY : 4 + payload.readUInt32LE(0);
  if (end > payload.length) throw new ProtocolError('a message ends inside its JSON');
  const rest = Buffer.alloc(payload.length - end + FRAME_HEAD_SIZE).subarray(FRAME_HEAD_SIZE);
  payload.copy(rest, 0, end);
  return { fields: object(parse(payload.subarray(4, end))), rest };
}

function metadata(value: unknown): SignatureMetadata {
  const fields = object(value);
  return {
    id: text(fields['id']),
    version: text(fields['version']),
    name: text(fields['name']),
    eventName: text(fields['eventName']),
    description: text(fields['description']),
    tags: list(fields['tags'], text),
    properties: list(fields['properties'], (property) => ({ name: text(object(property)['name']), value: text(object(property)['value']) })),
  };
}

function selector(value: unknown): EventSelector {
  const fields = object(value);
  return { source: text(fields['source']), name: text(fields['name']), origin: text(fields['origin']), conditions: list(fields['conditions'], condition) };
}

function condition(value: unknown): Condition {
  const fields = object(value);
  const test = CONDITION_TESTS.find((candidate) => candidate === fields['test']);
  if (test === undefined) throw new ProtocolError('a condition has no known test');
  const wanted = text(fields['value']);
  if ((test === 'number-equals' || test === 'bits-set') && !/^\d{1,20}$/.test(wanted)) throw new ProtocolError('a condition has a number that is none');
  return { field: text(fields['field']), test, value: wanted };
}

function datum(value: unknown): FindingDatum {
  const fields = object(value);
  const name = text(fields['name']);
  switch (fields['kind']) {
    case 'text':
      return { name, kind: 'text', value: text(fields['value']) };
    case 'signed':
    case 'unsigned': {
      const digits = text(fields['value']);
      if (!/^-?\d{1,20}$/.test(digits)) throw new ProtocolError('a finding has an integer that is none');
      return { name, kind: fields['kind'], value: digits };
    }
    case 'boolean':
      return { name, kind: 'boolean', value: fields['value'] === true };
    case 'texts':
      return { name, kind: 'texts', value: list(fields['value'], text) };
    default:
      throw new ProtocolError('a finding has a value of no known kind');
  }
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString()) as unknown;
  } catch {
    throw new ProtocolError('a message is not JSON');
  }
}

function object(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ProtocolError('a message lacks an object');
  return value as Fields;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new ProtocolError('a message lacks a text');
  return value;
}

function natural(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new ProtocolError('a message lacks a number');
  return value;
}

function list<Item>(value: unknown, read: (item: unknown) => Item): Item[] {
  if (!Array.isArray(value)) throw new ProtocolError('a message lacks a list');
  return value.map(read);
}
