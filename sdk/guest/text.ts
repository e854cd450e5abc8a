import { bytes, words } from './abi/engine.ts';
import { decode, encode } from './abi/memory.ts';
import { batch } from './batch.ts';

const TRUNCATED = 0x8000_0000;

/** How many bytes of these begin with the text, or -1. No string is made, but for a text that is not ASCII. */
function matchAt(start: number, length: number, text: string): number {
  const { length: count } = text;
  if (count > length) return -1;
  for (let index = 0; index < count; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return matchEncoded(start, length, text);
    if (bytes[start + index] !== unit) return -1;
  }
  return count;
}

function matchEncoded(start: number, length: number, text: string): number {
  const [other, size] = encode(text);
  return size <= length && isSame(start, other, size) ? size : -1;
}

function isSame(one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}

function sizeOf(text: string): number {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return encode(text)[1];
  return text.length;
}

/**
 * The bytes of a field, read where they lie. It is good until `onEvent` returns: keep `toString()`, not the view.
 * Comparing with a string makes none. A missing value equals nothing, not even the empty string.
 */
export abstract class Text {
  /** The kernel could not tell the value. */
  abstract get isMissing(): boolean;
  /** The value was longer than what is here. */
  abstract get isTruncated(): boolean;
  /** Length in bytes; 0 when missing. */
  abstract get length(): number;
  /** Address of the first byte. */
  abstract get start(): number;

  /** Whether this is the whole value and the same; one that was cut off equals nothing. */
  equals(other: string): boolean {
    const { length } = this;
    if (other.length > length || this.isMissing || this.isTruncated) return false;
    return matchAt(this.start, length, other) === length;
  }

  startsWith(prefix: string): boolean {
    return !this.isMissing && matchAt(this.start, this.length, prefix) >= 0;
  }

  endsWith(suffix: string): boolean {
    if (this.isMissing || this.isTruncated) return false;
    const size = sizeOf(suffix);
    return size <= this.length && matchAt(this.start + this.length - size, size, suffix) === size;
  }

  includes(part: string): boolean {
    if (this.isMissing) return false;
    const { start, length } = this;
    for (let offset = 0; offset <= length - part.length; offset++) if (matchAt(start + offset, length - offset, part) >= 0) return true;
    return false;
  }

  isOneOf(values: readonly string[]): boolean {
    if (this.isMissing || this.isTruncated) return false;
    const { start, length } = this;
    return values.some((value) => matchAt(start, length, value) === length);
  }

  startsWithOneOf(prefixes: readonly string[]): boolean {
    return prefixes.some((prefix) => this.startsWith(prefix));
  }

  endsWithOneOf(suffixes: readonly string[]): boolean {
    return suffixes.some((suffix) => this.endsWith(suffix));
  }

  /** Whether both are present, whole, and have the same bytes. */
  sameAs(other: Text): boolean {
    if (this.isMissing || other.isMissing || this.isTruncated || other.isTruncated) return false;
    return this.length === other.length && isSame(this.start, other.start, this.length);
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes null. */
  toStringOrNull(): string | null {
    return this.isMissing ? null : this.toString();
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes the empty string. */
  toString(): string {
    return decode(this.start, this.length);
  }
}

/** A field of the event in hand, whose reference stands in a slot of the event. */
class FieldText extends Text {
  readonly slot: number;

  constructor(slot: number) {
    super();
    this.slot = slot;
  }

  get isMissing(): boolean { return words[(batch.event + this.slot) >>> 2] === 0; }
  get isTruncated(): boolean { return (words[((batch.event + this.slot) >>> 2) + 1] as number) >= TRUNCATED; }
  get length(): number { return (words[((batch.event + this.slot) >>> 2) + 1] as number) & 0x7fff_ffff; }
  get start(): number { return batch.event + (words[(batch.event + this.slot) >>> 2] as number); }
}

/** Bytes of the event in hand that are whole. */
class BytesText extends Text {
  readonly start: number;
  readonly length: number;
  readonly isMissing: boolean;

  constructor(start: number, length: number, isMissing = false) {
    super();
    this.start = start;
    this.length = length;
    this.isMissing = isMissing;
  }

  get isTruncated(): boolean { return false; }
}

const fields: FieldText[] = [];

/** The text at a slot; the same object for every event. */
export function textAt(slot: number): Text {
  return fields[slot] ??= new FieldText(slot);
}

export function viewText(start: number, length: number): Text {
  return new BytesText(start, length);
}

export function missingText(): Text {
  return new BytesText(0, 0, true);
}

/** A name of up to 15 bytes in the event's header, ended by a NUL. */
export function nameAt(offset: number): Text {
  const start = batch.event + offset;
  let length = 0;
  while (length < 15 && bytes[start + length] !== 0) length++;
  return new BytesText(start, length);
}

/** Whether the bytes are this text, and whether they begin with it. */
export function bytesEqual(start: number, length: number, text: string): boolean {
  return matchAt(start, length, text) === length;
}

export function bytesStartWith(start: number, length: number, text: string): boolean {
  return matchAt(start, length, text) >= 0;
}
