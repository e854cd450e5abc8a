import { bootClock as nanosecondsSinceBoot, bootTime } from '@sigbox/native';
import type { Clock } from '../events/index.ts';

/** Nanoseconds since boot, as events are stamped. */
export const now: () => bigint = nanosecondsSinceBoot;

/** Below this the wall clock was not set: it only looks so, because two clocks cannot be read at once. Nanoseconds. */
const NOISE = 10_000_000n;
const INTERVAL = 1_000_000_000n;

/** This machine's clock. When somebody sets the wall clock, events have the new time within a second; otherwise a time since boot is one wall time for good. */
export class BootClock implements Clock {
  readonly #now: () => bigint;
  readonly #read: () => bigint;
  #bootTime: bigint;
  #readAt: bigint;

  constructor(sinceBoot: () => bigint = now, read: () => bigint = bootTime) {
    this.#now = sinceBoot;
    this.#read = read;
    this.#bootTime = read();
    this.#readAt = sinceBoot();
  }

  get bootTime(): bigint {
    const at = this.#now();
    if (at - this.#readAt < INTERVAL) return this.#bootTime;
    this.#readAt = at;
    const read = this.#read();
    const step = read - this.#bootTime;
    if (step > NOISE || step < -NOISE) this.#bootTime = read;
    return this.#bootTime;
  }
}
