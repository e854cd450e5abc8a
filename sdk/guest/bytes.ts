import { bytes, words } from './abi/engine.ts';
import { inHand } from './batch.ts';

const TRUNCATED = 0x8000_0000;

/** Bytes of a field, read where they lie. Good until `onEvent` returns. */
export class Bytes {
  readonly slot: number;

  /** @param slot of the event. */
  constructor(slot: number) {
    this.slot = slot;
  }

  get isMissing(): boolean {
    return words[(inHand + this.slot) >>> 2] === 0;
  }

  /** There were more. */
  get isTruncated(): boolean {
    return (words[((inHand + this.slot) >>> 2) + 1] as number) >= TRUNCATED;
  }

  /** How many are here; 0 when missing. */
  get length(): number {
    return (words[((inHand + this.slot) >>> 2) + 1] as number) & 0x7fff_ffff;
  }

  /** @throws RangeError beyond the end. */
  at(index: number): number {
    if (!(index >= 0 && index < this.length)) throw new RangeError('index beyond the end of a field');
    return bytes[this.#start + index] as number;
  }

  /** Whether they begin with these, one character a byte, as in `'\x7fELF'`. */
  startsWith(prefix: string): boolean {
    if (this.isMissing || prefix.length > this.length) return false;
    const start = this.#start;
    for (let index = 0; index < prefix.length; index++) if (bytes[start + index] !== prefix.charCodeAt(index)) return false;
    return true;
  }

  /** Big-endian, as network protocols and socket addresses have it. */
  u16At(index: number): number {
    return (this.at(index) << 8) | this.at(index + 1);
  }

  /** A copy that may be kept. */
  toArray(): Uint8Array {
    const start = this.#start;
    return Uint8Array.from({ length: this.length }, (_, index) => bytes[start + index] as number);
  }

  get #start(): number {
    return inHand + (words[(inHand + this.slot) >>> 2] as number);
  }
}

const fields: Bytes[] = [];

/** The bytes at a slot; the same object for every event. */
export function bytesAt(slot: number): Bytes {
  return fields[slot] ??= new Bytes(slot);
}
