import { Refusal } from '../refusal.ts';

/** The bytes are not what they claim to be. */
export class WasmError extends Error {
  /** Where in the file. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} (at byte ${offset})`);
    this.offset = offset;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a WebAssembly binary and never beyond it; encodings are those of the core specification, chapter 5. */
export class ByteReader {
  readonly bytes: Uint8Array;
  offset: number;
  readonly end: number;

  constructor(bytes: Uint8Array, offset = 0, end = bytes.length) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  get done(): boolean {
    return this.offset >= this.end;
  }

  fail(message: string, offset = this.offset): never {
    throw new WasmError(message, offset);
  }

  u8(): number {
    if (this.offset >= this.end) this.fail('the bytes end too early');
    return this.bytes[this.offset++] as number;
  }

  /** An unsigned LEB128 of up to 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      if (shift === 28 && byte > 0x0f) this.fail('a number has more than 32 bits', this.offset - 1);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return this.fail('a number has too many bytes');
  }

  /** Passes over a signed LEB128 of up to this many bytes. */
  skipSigned(maximumBytes: number): void {
    for (let index = 0; index < maximumBytes; index++) if (this.u8() < 0x80) return;
    this.fail('a number has too many bytes');
  }

  /** How many of something follow; never more than there are bytes for. */
  count(what: string, limit: number): number {
    const at = this.offset;
    const value = this.u32();
    if (value > limit) throw new Refusal('SIG_E_LIMIT', `${value} ${what}, and at most ${limit} are allowed`);
    if (value > this.end - this.offset) this.fail(`${value} ${what} are announced, and there are not so many bytes`, at);
    return value;
  }

  skip(length: number): void {
    if (length > this.end - this.offset) this.fail('the bytes end too early');
    this.offset += length;
  }

  slice(length: number): Uint8Array {
    const start = this.offset;
    this.skip(length);
    return this.bytes.subarray(start, start + length);
  }

  name(): string {
    const at = this.offset;
    const length = this.u32();
    try {
      return utf8.decode(this.slice(length));
    } catch (error) {
      if (error instanceof WasmError) throw error;
      return this.fail('a name is not UTF-8', at);
    }
  }

  /** A reader of the same bytes from here on. */
  copy(): ByteReader {
    return new ByteReader(this.bytes, this.offset, this.end);
  }

  /** A reader for the next bytes alone. */
  part(length: number): ByteReader {
    const start = this.offset;
    this.skip(length);
    return new ByteReader(this.bytes, start, start + length);
  }
}
