import type { EventReader } from './event-reader.ts';

/** Where an event's timestamp stands. */
const TIMESTAMP = 8;

/** When the events of a recording are due, if they are to come as far apart as they did. */
export class Pace {
  readonly #now: () => number;
  #first: { readonly timestamp: bigint; readonly at: number } | undefined;

  /** `now` tells milliseconds of a clock that only goes on. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Milliseconds until an event of this timestamp is due; the first one that is asked about is due at once. */
  millisecondsUntil(timestamp: bigint): number {
    const now = this.#now();
    this.#first ??= { timestamp, at: now };
    return this.#first.at + Number(timestamp - this.#first.timestamp) / 1e6 - now;
  }
}

/** Reads as another reader does, but no event before it is due. */
export class PacedReader implements EventReader {
  readonly #reader: EventReader;
  readonly #pace: Pace;
  /** An event that was read and is not due yet. */
  #early = -1;
  /** Milliseconds until the next event is due; 0 when none is waited for. */
  waiting = 0;

  constructor(reader: EventReader, pace: Pace) {
    this.#reader = reader;
    this.#pace = pace;
  }

  get bytes(): Uint8Array { return this.#reader.bytes; }
  get words(): Uint32Array { return this.#reader.words; }
  get view(): DataView { return this.#reader.view; }
  get length(): number { return this.#reader.length; }

  next(): number {
    const offset = this.#early < 0 ? this.#reader.next() : this.#early;
    const wait = offset < 0 ? 0 : this.#pace.millisecondsUntil(this.view.getBigUint64(offset + TIMESTAMP, true));
    this.waiting = Math.max(0, wait);
    this.#early = wait > 0 ? offset : -1;
    return wait > 0 ? -1 : offset;
  }

  release(): void {
    this.#reader.release();
  }
}
