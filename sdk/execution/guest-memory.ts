import type { StringEncoding } from '../admission/manifest.ts';
import { Trap } from './trap.ts';
import type { CoreFunction, LinearMemory } from './webassembly.ts';

/** Bit 31 of a text's length, where an encoding can be either: it is UTF-16 (CanonicalABI.md, `UTF16_TAG`). */
const UTF16_TAG = 0x8000_0000;
/** The longest text by the canonical ABI, so that its length in bytes never overflows. */
const MAX_TEXT_BYTES = 0x7fff_ffff;

/** What the guest handed over is larger than the host reads in one call. */
export class TooLarge extends Trap {
  constructor() {
    super('abi', 'it handed over more than the host reads in one call');
  }
}

/** A guest's memory, none of whose pointers and lengths is believed. */
export class GuestMemory {
  readonly encoding: StringEncoding;
  readonly #memory: LinearMemory;
  readonly #realloc: CoreFunction;
  #buffer: ArrayBuffer;
  view: DataView;
  bytes: Uint8Array;
  /** Bytes that may still be read in this call; many pointers to one long text would else become gigabytes here. */
  budget = Number.POSITIVE_INFINITY;
  /** Is told of each allocation by which the host answers the guest; what the host hands over of its own accord costs the guest nothing. */
  onAllocate: ((size: number) => void) | undefined;
  /** While the guest allocates it may not call the host (CanonicalABI.md, `may_leave`). */
  mayLeave = true;

  constructor(memory: LinearMemory, realloc: CoreFunction, encoding: StringEncoding) {
    this.#memory = memory;
    this.#realloc = realloc;
    this.encoding = encoding;
    this.#buffer = memory.buffer;
    this.view = new DataView(this.#buffer);
    this.bytes = new Uint8Array(this.#buffer);
  }

  get size(): number { return this.#memory.buffer.byteLength; }

  /** To be called whenever the guest's code has run: memory that grew is another buffer. */
  refresh(): void {
    const { buffer } = this.#memory;
    if (buffer === this.#buffer) return;
    this.#buffer = buffer;
    this.view = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
  }

  /** A place that the guest named, as an unsigned offset with `size` bytes behind it. */
  place(pointer: number, size: number, alignment: number): number {
    const at = pointer >>> 0;
    if (at % alignment !== 0) throw new Trap('abi', `the pointer ${at} is not aligned to ${alignment}`);
    if (at + size > this.bytes.length) throw new Trap('abi', `${size} bytes at ${at} lie outside of a memory of ${this.bytes.length}`);
    return at;
  }

  /** Counts what is about to be read. */
  spend(size: number): void {
    this.budget -= size;
    if (this.budget < 0) throw new TooLarge();
  }

  /** Memory of the guest's own, by its allocator. */
  allocate(size: number, alignment: number): number {
    this.onAllocate?.(size);
    this.mayLeave = false;
    const pointer = this.#realloc(0, 0, alignment, size) as number;
    this.mayLeave = true;
    this.refresh();
    return this.place(pointer, size, alignment);
  }

  /** @param units as the guest gave it: code units, tagged in `latin1+utf16`. */
  readText(pointer: number, units: number): string {
    const length = units >>> 0;
    if (this.encoding === 'utf8') return this.#decode(utf8, pointer, length, 1);
    if (this.encoding === 'utf16') return this.#decode(utf16, pointer, length * 2, 2);
    if ((length & UTF16_TAG) !== 0) return this.#decode(utf16, pointer, (length ^ UTF16_TAG) * 2 % 0x1_0000_0000, 2);
    return this.#decode(latin1, pointer, length, 2);
  }

  /** Writes a text into memory that the guest allocates; its pointer, and its length as the guest takes it. */
  writeText(text: string): readonly [pointer: number, units: number] {
    if (this.encoding === 'utf8') {
      const encoded = encoder.encode(text);
      const at = this.allocate(encoded.length, 1);
      this.bytes.set(encoded, at);
      return [at, encoded.length];
    }
    if (this.encoding === 'utf16') return [this.#writeUtf16(text), text.length];
    if (!isLatin1(text)) return [this.#writeUtf16(text), (text.length | UTF16_TAG) >>> 0];
    const at = this.allocate(text.length, 2);
    for (let index = 0; index < text.length; index++) this.bytes[at + index] = text.charCodeAt(index);
    return [at, text.length];
  }

  #writeUtf16(text: string): number {
    const wellFormed = text.toWellFormed();
    const at = this.allocate(text.length * 2, 2);
    const units = new Uint16Array(this.#buffer, at, text.length);
    for (let index = 0; index < text.length; index++) units[index] = wellFormed.charCodeAt(index);
    return at;
  }

  #decode(decode: (bytes: Uint8Array) => string, pointer: number, size: number, alignment: number): string {
    if (size === 0) return '';
    if (size > MAX_TEXT_BYTES) throw new Trap('abi', `a text of ${size} bytes`);
    const at = this.place(pointer, size, alignment);
    this.spend(size);
    return decode(this.bytes.subarray(at, at + size));
  }
}

const encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
// Half of a pair becomes a replacement character: languages whose texts are UTF-16 make such by cutting them.
const utf16Decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Below this many bytes, calling into the decoder costs more than decoding. */
const SHORT = 96;

function utf8(bytes: Uint8Array): string {
  try {
    return utf8Decoder.decode(bytes);
  } catch (cause) {
    throw new Trap('abi', 'a text is not UTF-8', { cause });
  }
}

function utf16(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return utf16Decoder.decode(bytes);
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return String.fromCharCode(...units).toWellFormed();
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function isLatin1(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0xff) return false;
  }
  return true;
}
