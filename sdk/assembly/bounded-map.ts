/**
 * A map with room for so many entries. When it is full, the entry that was set or touched longest ago makes room:
 * what a signature remembers must not grow with what the machine does.
 */
export class BoundedMap<Key, Value> {
  private readonly places: Map<Key, i32> = new Map();
  private readonly keys: Array<Key> = [];
  private readonly values: Array<Value> = [];
  /** Neighbours in the order of use; -1 is none. */
  private readonly older: Array<i32> = [];
  private readonly newer: Array<i32> = [];
  /** Places that were freed by `delete`. */
  private readonly free: Array<i32> = [];
  private oldest: i32 = -1;
  private newest: i32 = -1;
  private evictions: u64 = 0;

  constructor(
    /** How many entries there is room for. */
    public readonly capacity: i32,
  ) {
    assert(capacity > 0, 'a bounded map needs room for an entry');
  }

  get size(): i32 {
    return this.places.size;
  }

  /** How many entries had to make room so far. */
  get evicted(): u64 {
    return this.evictions;
  }

  has(key: Key): bool {
    return this.places.has(key);
  }

  /** The value of the key, or `otherwise` where there is none; the entry counts as used. */
  get(key: Key, otherwise: Value): Value {
    if (!this.places.has(key)) return otherwise;
    const place = this.places.get(key);
    this.unlink(place);
    this.linkNewest(place);
    return this.values[place];
  }

  set(key: Key, value: Value): void {
    let place: i32;
    if (this.places.has(key)) {
      place = this.places.get(key);
      this.unlink(place);
    } else {
      place = this.takePlace(key, value);
      this.places.set(key, place);
    }
    this.keys[place] = key;
    this.values[place] = value;
    this.linkNewest(place);
  }

  /** Whether there was such an entry. */
  delete(key: Key): bool {
    if (!this.places.has(key)) return false;
    const place = this.places.get(key);
    this.unlink(place);
    this.places.delete(key);
    this.free.push(place);
    return true;
  }

  clear(): void {
    this.places.clear();
    this.keys.length = 0;
    this.values.length = 0;
    this.older.length = 0;
    this.newer.length = 0;
    this.free.length = 0;
    this.oldest = this.newest = -1;
  }

  private takePlace(key: Key, value: Value): i32 {
    if (this.free.length > 0) return this.free.pop();
    if (this.keys.length < this.capacity) {
      this.older.push(-1);
      this.newer.push(-1);
      this.values.push(value);
      return this.keys.push(key) - 1;
    }
    const place = this.oldest;
    this.unlink(place);
    this.places.delete(this.keys[place]);
    this.evictions++;
    return place;
  }

  private linkNewest(place: i32): void {
    this.older[place] = this.newest;
    this.newer[place] = -1;
    if (this.newest >= 0) this.newer[this.newest] = place;
    else this.oldest = place;
    this.newest = place;
  }

  private unlink(place: i32): void {
    const older = this.older[place];
    const newer = this.newer[place];
    if (older >= 0) this.newer[older] = newer;
    else this.oldest = newer;
    if (newer >= 0) this.older[newer] = older;
    else this.newest = older;
  }
}
