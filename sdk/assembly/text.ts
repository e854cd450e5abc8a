import { decodeUtf8, decodedLength, encodedEquals } from './utf8';
import { batch } from './batch';

const TRUNCATED: u32 = 0x8000_0000;

/**
 * The bytes of a field, read where they lie. It is good until `onEvent` returns: keep `toString()`, not the view.
 * Comparing with a string allocates nothing. A missing value equals nothing, not even the empty string.
 */
// @ts-ignore: decorator
@unmanaged
export class Text {
  /** The kernel could not tell the value. */
  get isMissing(): bool {
    return load<u32>(changetype<usize>(this)) == 0;
  }

  /** The value was longer than what is here. */
  get isTruncated(): bool {
    return (load<u32>(changetype<usize>(this), 4) & TRUNCATED) != 0;
  }

  /** Length in bytes; 0 when missing. */
  get length(): i32 {
    return <i32>(load<u32>(changetype<usize>(this), 4) & ~TRUNCATED);
  }

  /** Address of the first byte. */
  get start(): usize {
    return batch.event + load<u32>(changetype<usize>(this));
  }

  /** Whether this is the whole value and the same; one that was cut off equals nothing. */
  equals(other: string): bool {
    const length = this.length;
    // Before anything is compared: no text of fewer bytes than units is the same.
    if (other.length > length || this.isMissing || this.isTruncated) return false;
    return encodedEquals(this.start, length, other) == length;
  }

  startsWith(prefix: string): bool {
    return !this.isMissing && encodedEquals(this.start, this.length, prefix) >= 0;
  }

  endsWith(suffix: string): bool {
    const size = String.UTF8.byteLength(suffix);
    if (this.isMissing || this.isTruncated || size > this.length) return false;
    return encodedEquals(this.start + this.length - size, size, suffix) == size;
  }

  includes(part: string): bool {
    if (this.isMissing) return false;
    const last = this.length - String.UTF8.byteLength(part);
    for (let offset = 0; offset <= last; offset++) {
      if (encodedEquals(this.start + offset, this.length - offset, part) >= 0) return true;
    }
    return false;
  }

  isOneOf(values: string[]): bool {
    if (this.isMissing || this.isTruncated) return false;
    const start = this.start;
    const length = this.length;
    const first: u32 = length > 0 ? <u32>load<u8>(start) : 0;
    for (let i = 0, count = values.length; i < count; i++) {
      const value = unchecked(values[i]);
      if (mayEqual(value, length, first) && encodedEquals(start, length, value) == length) return true;
    }
    return false;
  }

  startsWithOneOf(prefixes: string[]): bool {
    for (let i = 0; i < prefixes.length; i++) if (this.startsWith(prefixes[i])) return true;
    return false;
  }

  endsWithOneOf(suffixes: string[]): bool {
    for (let i = 0; i < suffixes.length; i++) if (this.endsWith(suffixes[i])) return true;
    return false;
  }

  /** Whether both are present, whole, and have the same bytes. */
  sameAs(other: Text): bool {
    if (this.isMissing || other.isMissing || this.isTruncated || other.isTruncated) return false;
    if (this.length != other.length) return false;
    return memory.compare(this.start, other.start, this.length) == 0;
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes null. */
  toStringOrNull(): string | null {
    return this.isMissing ? null : this.toString();
  }

  /** A copy that may be kept. Bytes that are not UTF-8 become U+FFFD; missing becomes the empty string. */
  toString(): string {
    if (this.length == 0) return '';
    const units = decodedLength(this.start, this.length);
    const text = __new(<usize>units * 2, idof<string>());
    decodeUtf8(this.start, this.length, text);
    return changetype<string>(text);
  }
}

/** Whether a text of this length and first byte may be `value`: a unit takes one to three bytes. Most are told apart by it. */
// @ts-ignore: decorator
@inline
function mayEqual(value: string, length: i32, first: u32): bool {
  const units = value.length;
  if (units > length || units * 3 < length) return false;
  if (units == 0) return true;
  const unit = <u32>load<u16>(changetype<usize>(value));
  return unit == first || unit >= 0x80;
}

/** A view over bytes of the event or of its batch. The collector takes it after `onEvent`. */
export function viewText(start: usize, length: i32): Text {
  const slot = __new(8, idof<ArrayBuffer>());
  // The batch's head may lie before the event: the offset then wraps around, and back again when it is added.
  store<u32>(slot, <u32>(start - batch.event));
  store<u32>(slot, length, 4);
  return changetype<Text>(slot);
}

/** A text that is not there. */
export function missingText(): Text {
  return changetype<Text>(memory.data(8, 8));
}

/** A name of up to 15 bytes in the event's header, ended by a NUL. */
export function viewName(start: usize): Text {
  let length = 0;
  while (length < 15 && load<u8>(start + length) != 0) length++;
  return viewText(start, length);
}
