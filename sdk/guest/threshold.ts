import { BoundedMap } from './bounded-map.ts';

/** When the last hits of a key were: a ring of timestamps. */
interface Hits {
  readonly times: bigint[];
  count: number;
  next: number;
}

/**
 * Tells when something happened so many times within a window: `limit` hits of the same key in `window` nanoseconds.
 * It remembers the last `limit` times of at most `capacity` keys.
 */
export class Threshold<Key> {
  readonly limit: number;
  /** Nanoseconds, as `event.timestamp` counts them. */
  readonly window: bigint;
  readonly #hits: BoundedMap<Key, Hits>;

  /** @throws RangeError without a limit. */
  constructor(limit: number, window: number | bigint, capacity = 4096) {
    if (!(limit >= 1)) throw new RangeError('a threshold needs a limit');
    this.limit = limit;
    this.window = BigInt(window);
    this.#hits = new BoundedMap(capacity);
  }

  /** Whether this hit is the one that reaches the limit; the key's count then begins anew. */
  hit(key: Key, timestamp: bigint): boolean {
    let hits = this.#hits.get(key, null);
    if (hits === null) {
      hits = { times: [], count: 0, next: 0 };
      this.#hits.set(key, hits);
    }
    hits.times[hits.next] = timestamp;
    hits.next = (hits.next + 1) % this.limit;
    if (hits.count < this.limit) hits.count++;
    if (hits.count < this.limit) return false;
    // The ring is full, so the next place to be written is the oldest. Events of several processors may come out of order.
    if (timestamp - (hits.times[hits.next] as bigint) > this.window) return false;
    hits.count = 0;
    return true;
  }

  /** Forgets a key, as when its container is gone. */
  forget(key: Key): void {
    this.#hits.delete(key);
  }
}
