import { NativeError } from './errors.ts';

/** Bits of a record's head, from the kernel's kernel/bpf/ringbuf.c. */
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;
const HEAD_SIZE = 8;

export interface RingMemory {
  /** A page whose first 8 bytes say how far we have read. */
  readonly consumer: ArrayBuffer;
  /** A page whose first 8 bytes say how far was written. */
  readonly producer: ArrayBuffer;
  /** The ring twice over, so that no record is broken at its end. Reading only: the pages cannot be written. */
  readonly data: ArrayBuffer;
}

/**
 * Reads a BPF ring buffer in place: no copy, and no object for a record. Positions count bytes since the beginning;
 * the low 32 bits of them are enough, because a ring is smaller than 4 GiB.
 */
export class RingReader {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly view: DataView;
  readonly #size: number;
  readonly #consumer: BigUint64Array;
  readonly #producer: Int32Array;
  readonly #heads: Int32Array;
  #position: number;
  #released: bigint;
  /** Bytes of the record that `next` went to. */
  length = 0;

  constructor(memory: RingMemory) {
    this.bytes = new Uint8Array(memory.data);
    this.words = new Uint32Array(memory.data);
    this.view = new DataView(memory.data);
    this.#heads = new Int32Array(memory.data);
    this.#size = memory.data.byteLength / 2;
    this.#consumer = new BigUint64Array(memory.consumer, 0, 1);
    this.#producer = new Int32Array(memory.producer, 0, 1);
    this.#released = this.#consumer[0] ?? 0n;
    this.#position = Number(BigInt.asUintN(32, this.#released));
  }

  /**
   * Goes to the next record and gives the offset of its first byte, or -1 when there is none now.
   * @throws NativeError SIGBOX_NATIVE_E_CORRUPT
   */
  next(): number {
    for (;;) {
      // Atomic, so that nothing of a record is read before the kernel has said that it is whole.
      const available = (Atomics.load(this.#producer, 0) - this.#position) >>> 0;
      if (available === 0) return -1;
      const at = this.#position & (this.#size - 1);
      const head = Atomics.load(this.#heads, at >>> 2) >>> 0;
      if ((head & BUSY) !== 0) return -1;
      const length = head & ~DISCARDED;
      const step = (length + HEAD_SIZE + 7) & ~7;
      if (available > this.#size || length > this.#size - HEAD_SIZE || step > available) throw corrupt(at, length, available);
      this.#position = (this.#position + step) >>> 0;
      if ((head & DISCARDED) !== 0) continue;
      this.length = length;
      return at + HEAD_SIZE;
    }
  }

  /** Gives everything that was read so far back to the kernel. */
  release(): void {
    const moved = (this.#position - Number(BigInt.asUintN(32, this.#released))) >>> 0;
    if (moved === 0) return;
    this.#released += BigInt(moved);
    Atomics.store(this.#consumer, 0, this.#released);
  }
}

function corrupt(at: number, length: number, available: number): NativeError {
  return new NativeError('SIGBOX_NATIVE_E_CORRUPT', `the ring buffer has a record of ${length} bytes at ${at} where ${available} were written`);
}
