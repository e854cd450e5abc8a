import { RESULT, bytes, engine, findZero, words } from './abi/engine.ts';
import { decode } from './abi/memory.ts';
import { inHand } from './batch.ts';

const TRUNCATED = 0x8000_0000;
/** What may be asked of a text; the glue has the same numbers. */
const STARTS = 0;
const ENDS = 1;
const EQUALS = 2;
const INCLUDES = 3;

/** Whether it holds. No string is made. Where the engine stopped at a zero in `other`, it found less than all of it. */
function holds(question: number, text: Text, other: string): boolean {
  const { slot } = text;
  if (slot >= 0) engine.fieldHolds(question, slot, inHand, other);
  else if (text.viewStart === 0) return false;
  else engine.holds(question, text.viewStart, text.viewLength, other);
  return (words[RESULT] as number) > other.length;
}

function isSame(one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}

/** What `locate` found: where the text's bytes are, how many, and whether they are all. Variables, so that no object is made. */
let start = 0;
let size = 0;
let isWhole = true;

/** Whether the text is there. */
function locate(text: Text): boolean {
  const { slot } = text;
  if (slot >= 0) {
    const reference = (inHand + slot) >>> 2;
    const offset = words[reference] as number;
    start = inHand + offset;
    size = words[reference + 1] as number;
    isWhole = size < TRUNCATED;
    if (!isWhole) size -= TRUNCATED;
    return offset !== 0;
  }
  start = text.viewStart;
  size = text.viewLength;
  isWhole = true;
  return start !== 0;
}

/**
 * The bytes of a field, read where they lie. It is good until `onEvent` returns: keep `toString()`, not the view.
 * Comparing with a string makes none. A missing value equals nothing, not even the empty string.
 */
export class Text {
  /** Where in the event the text's reference stands, or -1 for bytes that stand by themselves. */
  readonly slot: number;
  readonly viewStart: number;
  readonly viewLength: number;

  /** Made by the library alone. */
  constructor(slot: number, viewStart = 0, viewLength = 0) {
    this.slot = slot;
    this.viewStart = viewStart;
    this.viewLength = viewLength;
  }

  /** The kernel could not tell the value. */
  get isMissing(): boolean {
    return !locate(this);
  }

  /** The value was longer than what is here. */
  get isTruncated(): boolean {
    locate(this);
    return !isWhole;
  }

  /** Length in bytes; 0 when missing. */
  get length(): number {
    return locate(this) ? size : 0;
  }

  /** Whether this is the whole value and the same; one that was cut off equals nothing. */
  equals(other: string): boolean {
    return holds(EQUALS, this, other);
  }

  startsWith(prefix: string): boolean {
    return holds(STARTS, this, prefix);
  }

  endsWith(suffix: string): boolean {
    return holds(ENDS, this, suffix);
  }

  includes(part: string): boolean {
    return holds(INCLUDES, this, part);
  }

  isOneOf(values: readonly string[]): boolean {
    return values.some((value) => this.equals(value));
  }

  startsWithOneOf(prefixes: readonly string[]): boolean {
    return prefixes.some((prefix) => this.startsWith(prefix));
  }

  endsWithOneOf(suffixes: readonly string[]): boolean {
    return suffixes.some((suffix) => this.endsWith(suffix));
  }

  /** Whether both are present, whole, and have the same bytes. */
  sameAs(other: Text): boolean {
    if (!locate(this) || !isWhole) return false;
    const [from, length] = [start, size];
    return locate(other) && isWhole && size === length && isSame(from, start, length);
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes null. */
  toStringOrNull(): string | null {
    if (this.slot < 0) return this.viewStart === 0 ? null : decode(this.viewStart, this.viewLength);
    const text = engine.fieldText(this.slot, inHand);
    if (text === undefined) return null;
    if (words[RESULT] === 0) return text;
    locate(this);
    return decode(start, size);
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes the empty string. */
  toString(): string {
    return this.toStringOrNull() ?? '';
  }
}

/** Texts of an event's fields by their slots; each is the same object for every event. */
export const texts: (Text | undefined)[] = [];

export function textAt(slot: number): Text {
  return texts[slot] ??= new Text(slot);
}

export function viewText(from: number, length: number): Text {
  return new Text(-1, from, length);
}

const MISSING = new Text(-1);

export function missingText(): Text {
  return MISSING;
}

const NAME_SIZE = 15;

/** A name of up to 15 bytes in the event's header, ended by a NUL. */
export function nameAt(offset: number): Text {
  const from = inHand + offset;
  return new Text(-1, from, findZero(from, from + NAME_SIZE) - from);
}

/** Whether the bytes are this text, and whether they begin with it. */
export function bytesEqual(from: number, length: number, text: string): boolean {
  engine.holds(EQUALS, from, length, text);
  return (words[RESULT] as number) > text.length;
}

export function bytesStartWith(from: number, length: number, text: string): boolean {
  engine.holds(STARTS, from, length, text);
  return (words[RESULT] as number) > text.length;
}
