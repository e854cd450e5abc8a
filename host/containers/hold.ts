/** What the hold needs to know of a container. */
export interface HeldContainer {
  /** Events wait while this is `pending`. */
  readonly state: string;
}

export interface HoldOptions<Held extends HeldContainer> {
  /** Gets every event that was held, in the order of each container, once its waiting is over. The bytes are the callee's for the call. */
  readonly release: (container: Held, bytes: Uint8Array, offset: number, length: number) => void;
  /** How long a container's events wait at most, from the first of them on. */
  readonly milliseconds?: number;
  readonly bytesPerContainer?: number;
  readonly bytes?: number;
}

/** Events by what became of their waiting. */
export interface HoldCounters {
  /** Waiting now. */
  waitingEvents: number;
  waitingBytes: number;
  /** The look-up ended, with a record or with a reason. */
  answered: number;
  /** The container's time had run out. */
  timedOut: number;
  /** There were more bytes to hold than may be. */
  overflowed: number;
  /** Whom they waited for changed meanwhile. */
  interrupted: number;
}

/** How long a container's events wait for its record, at most. */
export const HOLD_MILLISECONDS = 500;
const BYTES_PER_CONTAINER = 1024 * 1024;
const BYTES = 64 * 1024 * 1024;
const SMALLEST_CHUNK = 16 * 1024;

/**
 * Keeps a container's events, in their order, while its record is being looked up: for at most a bound of time and
 * of bytes, and nobody else's. A container whose bound was reached is not held again in the same look-up.
 */
export class EventHold<Held extends HeldContainer = HeldContainer> {
  readonly #options: Required<HoldOptions<Held>>;
  /** No frames: the container's waiting is over although its look-up is not. */
  readonly #queues = new Map<Held, Frames | undefined>();
  readonly counters: HoldCounters = { waitingEvents: 0, waitingBytes: 0, answered: 0, timedOut: 0, overflowed: 0, interrupted: 0 };

  constructor(options: HoldOptions<Held>) {
    this.#options = { milliseconds: HOLD_MILLISECONDS, bytesPerContainer: BYTES_PER_CONTAINER, bytes: BYTES, ...options };
  }

  /** Takes a copy of the event and answers true, or answers false because this container's events need not wait. */
  offer(container: Held, bytes: Uint8Array, offset: number, length: number): boolean {
    if (container.state !== 'pending') return false;
    let frames = this.#queues.get(container);
    if (frames === undefined) {
      if (this.#queues.has(container)) return false;
      frames = new Frames(setTimeout(() => this.#end(container, 'timedOut'), this.#options.milliseconds).unref());
      this.#queues.set(container, frames);
    }
    if (frames.bytes + length > this.#options.bytesPerContainer || this.counters.waitingBytes + length > this.#options.bytes) {
      this.#end(container, 'overflowed');
      return false;
    }
    frames.append(bytes, offset, length);
    this.counters.waitingEvents++;
    this.counters.waitingBytes += length;
    return true;
  }

  /** To be called whenever a container's state may have changed: releases its events when it is no longer pending. */
  changed(container: Held): void {
    if (container.state === 'pending' || !this.#queues.has(container)) return;
    this.#end(container, 'answered');
    this.#queues.delete(container);
  }

  /** Releases everything, whoever is still looked up; what comes after may wait again. */
  releaseAll(): void {
    for (const container of this.#queues.keys()) this.#end(container, 'interrupted');
    this.#queues.clear();
  }

  #end(container: Held, why: 'answered' | 'timedOut' | 'overflowed' | 'interrupted'): void {
    const frames = this.#queues.get(container);
    if (frames === undefined) return;
    clearTimeout(frames.timer);
    this.#queues.set(container, undefined);
    this.counters.waitingEvents -= frames.count;
    this.counters.waitingBytes -= frames.bytes;
    this.counters[why] += frames.count;
    frames.forEach((chunk, offset, length) => this.#options.release(container, chunk, offset, length));
  }
}

/** Events' bytes one after the other in chunks, each event 8-byte aligned. */
class Frames {
  readonly timer: NodeJS.Timeout;
  readonly #chunks: Uint8Array[] = [];
  /** Chunk, offset and length of each event in turn. */
  readonly #places: number[] = [];
  #used = 0;
  bytes = 0;

  constructor(timer: NodeJS.Timeout) {
    this.timer = timer;
  }

  get count(): number {
    return this.#places.length / 3;
  }

  append(bytes: Uint8Array, offset: number, length: number): void {
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#used + length > chunk.length) {
      chunk = new Uint8Array(Math.max(length, SMALLEST_CHUNK));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    chunk.set(bytes.subarray(offset, offset + length), this.#used);
    this.#places.push(this.#chunks.length - 1, this.#used, length);
    this.#used = (this.#used + length + 7) & ~7;
    this.bytes += length;
  }

  forEach(take: (chunk: Uint8Array, offset: number, length: number) => void): void {
    for (let index = 0; index < this.#places.length; index += 3) {
      take(this.#chunks[this.#places[index] as number] as Uint8Array, this.#places[index + 1] as number, this.#places[index + 2] as number);
    }
  }
}
