import { BoundedMap } from './bounded-map';

/** When the last hits of a key were: a ring of timestamps. */
class Hits {
  count: i32 = 0;
  next: i32 = 0;
  constructor(readonly times: StaticArray<u64>) {}
}

/**
 * Tells when something happened so many times within a window: `limit` hits of the same key in `window` nanoseconds.
 * It remembers the last `limit` times of at most `capacity` keys.
 */
export class Threshold<Key> {
  private readonly hits: BoundedMap<Key, Hits | null>;

  constructor(
    public readonly limit: i32,
    /** Nanoseconds, as `event.timestamp` counts them. */
    public readonly window: u64,
    capacity: i32 = 4096,
  ) {
    assert(limit > 0, 'a threshold needs a limit');
    this.hits = new BoundedMap(capacity);
  }

  /** Whether this hit is the one that reaches the limit; the key's count then begins anew. */
  hit(key: Key, timestamp: u64): bool {
    let hits = this.hits.get(key, null);
    if (hits === null) {
      hits = new Hits(new StaticArray<u64>(this.limit));
      this.hits.set(key, hits);
    }
    hits.times[hits.next] = timestamp;
    hits.next = (hits.next + 1) % this.limit;
    if (hits.count < this.limit) hits.count++;
    // When the ring is full, the next place to be written is the oldest. Events of several processors may come out of order.
    if (hits.count < this.limit || (timestamp > hits.times[hits.next] && timestamp - hits.times[hits.next] > this.window)) return false;
    hits.count = 0;
    return true;
  }

  /** Forgets a key, as when its container is gone. */
  forget(key: Key): void {
    this.hits.delete(key);
  }
}
