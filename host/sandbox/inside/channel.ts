import { readSync, writeSync } from 'node:fs';
import { MESSAGE_HEAD_SIZE } from '../protocol.ts';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

export interface Message {
  readonly kind: number;
  /** Valid until the next message is read. Starts at a multiple of 8. */
  readonly payload: Uint8Array;
}

/**
 * Reads messages one after the other and blocks in between: the process has nothing else to do, and a signature's run
 * is never interrupted by a callback.
 */
export class Channel {
  #buffer = new Uint8Array(1024 * 1024);
  #output = Buffer.alloc(64 * 1024);
  #filled = 0;

  /** The next message, or undefined when the host closed the stream. */
  read(): Message | undefined {
    if (!this.#fill(0, MESSAGE_HEAD_SIZE)) return undefined;
    const head = new DataView(this.#buffer.buffer, 0, MESSAGE_HEAD_SIZE);
    const length = head.getUint32(0, true);
    const kind = head.getUint32(4, true);
    if (length > this.#buffer.length) this.#buffer = new Uint8Array(length);
    if (!this.#fill(0, length)) return undefined;
    return { kind, payload: this.#buffer.subarray(0, length) };
  }

  /** Writes a message, together with those that stand to be sent. */
  write(kind: number, ...pieces: readonly Uint8Array[]): void {
    this.add(kind, ...pieces);
    this.flush();
  }

  /** A message that may wait until the next one that may not: what a signature found in a batch leaves with one system call. */
  add(kind: number, ...pieces: readonly Uint8Array[]): void {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (this.#filled + MESSAGE_HEAD_SIZE + length > this.#output.length) this.flush();
    if (MESSAGE_HEAD_SIZE + length > this.#output.length) this.#output = Buffer.alloc(MESSAGE_HEAD_SIZE + length);
    this.#output.writeUInt32LE(length, this.#filled);
    this.#output.writeUInt32LE(kind, this.#filled + 4);
    this.#filled += MESSAGE_HEAD_SIZE;
    for (const piece of pieces) {
      this.#output.set(piece, this.#filled);
      this.#filled += piece.length;
    }
  }

  flush(): void {
    for (let written = 0; written < this.#filled; ) written += writeSync(STANDARD_OUTPUT, this.#output, written, this.#filled - written);
    this.#filled = 0;
  }

  writeJson(kind: number, value: unknown): void {
    this.write(kind, Buffer.from(JSON.stringify(value)));
  }

  /** JSON with bytes behind it; it may wait. */
  addJsonAndBytes(kind: number, value: unknown, bytes: Uint8Array): void {
    const json = Buffer.from(JSON.stringify(value));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    this.add(kind, length, json, bytes);
  }

  #fill(from: number, length: number): boolean {
    for (let at = from; at < length; ) {
      const count = readSync(STANDARD_INPUT, this.#buffer, at, length - at, null);
      if (count === 0) return false;
      at += count;
    }
    return true;
  }
}
