import { readFileSync } from 'node:fs';
import { eventByName, type FieldType } from '../catalogue/index.ts';
import { SignatureError, type Place } from '../errors.ts';
import { container, event, type ContainerRecord, type FieldValue, type MissReason, type TestContainer, type TestEvent } from '../testing/index.ts';

type Json = Readonly<Record<string, unknown>>;

const MISS_REASONS: readonly string[] = ['not-found', 'pending', 'unreachable', 'removed'] satisfies MissReason[];
/** Where a number in JSON would lose digits, a text of digits is taken. */
const INTEGER_TEXT = /^-?\d{1,20}$/;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(message: string, place: Place, advice?: string): SignatureError {
  return new SignatureError([{ code: 'SIG_E_EVENTS', message, place, ...(advice === undefined ? {} : { advice }) }]);
}

function toContainer(name: string, record: unknown, place: Place): TestContainer {
  if (typeof record === 'string' && MISS_REASONS.includes(record)) return container(record as MissReason);
  if (!isObject(record)) throw wrong(`${name} has no record`, place, `A record is an object, or one of ${MISS_REASONS.join(', ')}.`);
  const { containerCtime, ...others } = record;
  const ctime = containerCtime === undefined ? {} : { containerCtime: BigInt(String(containerCtime)) };
  return container({ ...others, ...ctime } as Partial<ContainerRecord>);
}

function toField(type: FieldType | undefined, value: unknown): FieldValue {
  const isInteger = type === 'u32' || type === 'u64' || type === 'i32' || type === 'i64';
  return isInteger && typeof value === 'string' && INTEGER_TEXT.test(value) ? BigInt(value) : value as FieldValue;
}

function toEvent(line: Json, containers: ReadonlyMap<string, TestContainer>, place: Place): TestEvent {
  const { event: name, in: where, fields = {}, header = {} } = line;
  if (typeof name !== 'string' || !isObject(fields) || !isObject(header)) throw wrong('it is not an event', place);
  const inside = typeof where === 'string' ? containers.get(where) : undefined;
  if (where !== undefined && inside === undefined) {
    throw wrong(`no container is called ${JSON.stringify(where)}`, place, `Available: ${[...containers.keys()].join(', ') || 'none; define one in a line before'}.`);
  }
  try {
    const types = new Map(eventByName(name)?.fields.map((field) => [field.name, field.type]));
    const values = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, toField(types.get(field), value)]));
    return event(name, values, { ...(inside === undefined ? {} : { container: inside }), header: header as Readonly<Record<string, number | string>> });
  } catch (error) {
    throw wrong((error as Error).message, place);
  }
}

/**
 * Reads events that were written by hand: one JSON object a line. `{"container":"web","record":{…}}` says what the host
 * knows of a container (or a reason in place of the record), `{"event":"…","in":"web","fields":{…},"header":{…}}` happens.
 * @throws SignatureError `SIG_E_EVENTS` at the line, `SIG_E_FILE`
 */
export function readEventFile(path: string): TestEvent[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new SignatureError([{ code: 'SIG_E_FILE', message: `cannot read ${path}: ${(error as Error).message}` }], { cause: error });
  }
  const containers = new Map<string, TestContainer>();
  return text.split('\n').flatMap((source, index) => {
    if (source.trim() === '') return [];
    const place = { file: path, line: index + 1, column: 1, source };
    let line: unknown;
    try {
      line = JSON.parse(source);
    } catch (error) {
      throw wrong(`it is not JSON: ${(error as Error).message}`, place);
    }
    if (isObject(line) && typeof line['container'] === 'string') {
      containers.set(line['container'], toContainer(line['container'], line['record'], place));
      return [];
    }
    if (!isObject(line) || !('event' in line)) {
      throw wrong('it is neither a container nor an event', place, 'Write {"container":"web","record":{…}} or {"event":"sched_process_exec","in":"web","fields":{…}}.');
    }
    return [toEvent(line, containers, place)];
  });
}
