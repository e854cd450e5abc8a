import type { EventDefinition, FieldDefinition } from './definition.ts';
import { EVENT_HEADER, EVENT_HEADER_SIZE, EventFlag, MAX_EVENT_SIZE, SLOT_SIZE, TRUNCATED_BIT, type HeaderField } from './layout.ts';
import { availableEvents, eventByName } from './lookup.ts';

/** A value of variable length that was cut off to fit: what is left of it. */
export interface Truncated {
  readonly truncated: string | Uint8Array | readonly string[];
}

/** An integer field's value, or that of a field of variable length; undefined is missing, which is not empty. */
export type FieldValue = number | bigint | string | Uint8Array | readonly string[] | Truncated | undefined;

export interface EventInput {
  /** By the catalogue's names; a field that is not named is missing, or 0 where it is an integer. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** By the header's names; 0 or empty where not named. `flags` are those of a container that has started. */
  readonly header?: Readonly<Record<string, number | bigint | string>>;
}

const encoder = new TextEncoder();

function align(size: number): number {
  return Math.ceil(size / SLOT_SIZE) * SLOT_SIZE;
}

function bytesOf(value: string | Uint8Array | readonly string[]): Uint8Array {
  if (value instanceof Uint8Array) return value;
  return encoder.encode(typeof value === 'string' ? value : value.map((text) => `${text}\0`).join(''));
}

function isTruncated(value: FieldValue): value is Truncated {
  return typeof value === 'object' && 'truncated' in value;
}

function isInteger({ type }: FieldDefinition): boolean {
  return type === 'u32' || type === 'u64' || type === 'i32' || type === 'i64';
}

/** @throws RangeError when a name is not in the catalogue, naming those that are. */
function checkNames(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RangeError(`${what} has no ${unknown}; available: ${known.join(', ')}`);
}

function writeHeader(view: DataView, { name, type, offset }: HeaderField, value: number | bigint | string): void {
  if (type === 'char16') {
    const bytes = encoder.encode(String(value)).subarray(0, 15);
    new Uint8Array(view.buffer, offset, 16).set(bytes);
  } else if (typeof value === 'string') throw new TypeError(`${name} is a number`);
  else if (type === 'u16') view.setUint16(offset, Number(value), true);
  else if (type === 'u32') view.setUint32(offset, Number(value), true);
  else if (type === 'u64') view.setBigUint64(offset, BigInt(value), true);
  else view.setBigInt64(offset, BigInt(value), true);
}

function definitionOf(name: string): EventDefinition {
  const event = eventByName(name);
  if (event !== undefined) return event;
  throw new RangeError(`the catalogue has no event ${name}; available: ${availableEvents()}`);
}

/**
 * Packs an event as the kernel does.
 * @throws RangeError when the catalogue has no such event or field, or the event would be larger than any can be.
 */
export function encodeEvent(name: string, { fields = {}, header = {} }: EventInput = {}): Uint8Array<ArrayBuffer> {
  const event = definitionOf(name);
  checkNames(name, fields, event.fields.map((field) => field.name));
  checkNames('the header', header, EVENT_HEADER.map((field) => field.name));
  const values = event.fields.map((field) => fields[field.name]);
  const tails = values.map((value, index) => {
    const field = event.fields[index];
    if (field === undefined || value === undefined || isInteger(field)) return undefined;
    const content = isTruncated(value) ? value.truncated : value;
    if (typeof content === 'number' || typeof content === 'bigint') throw new TypeError(`${name}.${field.name} is of type ${field.type}`);
    return bytesOf(content);
  });
  const tailStart = EVENT_HEADER_SIZE + event.fields.length * SLOT_SIZE;
  const size = align(tails.reduce((sum, tail) => sum + (tail?.byteLength ?? 0), tailStart));
  if (size > MAX_EVENT_SIZE) throw new RangeError(`${name} would have ${size} bytes; no event has more than ${MAX_EVENT_SIZE}`);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const anyTruncated = values.some(isTruncated) ? EventFlag.truncated : 0;
  const complete = { flags: EventFlag.containerStarted | anyTruncated, ...header, eventId: event.id, size };
  for (const field of EVENT_HEADER) writeHeader(view, field, complete[field.name as keyof typeof complete] ?? 0);
  let end = tailStart;
  for (const [index, field] of event.fields.entries()) {
    const slot = EVENT_HEADER_SIZE + index * SLOT_SIZE;
    const value = values[index];
    const tail = tails[index];
    if (tail !== undefined) {
      view.setUint32(slot, end, true);
      view.setUint32(slot + 4, (tail.byteLength | (isTruncated(value) ? TRUNCATED_BIT : 0)) >>> 0, true);
      bytes.set(tail, end);
      end += tail.byteLength;
    } else if (isInteger(field) && value !== undefined) {
      if (typeof value !== 'number' && typeof value !== 'bigint') throw new TypeError(`${name}.${field.name} is of type ${field.type}`);
      view.setBigInt64(slot, BigInt(value), true);
    }
  }
  return bytes;
}
