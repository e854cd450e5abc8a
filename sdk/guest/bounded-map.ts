/**
 * A map with room for so many entries. When it is full, the entry that was set or touched longest ago makes room:
 * what a signature remembers must not grow with what the machine does. Keys are compared as `Map` compares them.
 */
export class BoundedMap<Key, Value> {
  /** How many entries there is room for. */
  readonly capacity: number;
  /** In the order of use, the oldest first: JavaScript's maps keep the order in which keys were set. */
  readonly #entries = new Map<Key, Value>();
  #evicted = 0;

  /** @throws RangeError when there is no room for an entry. */
  constructor(capacity: number) {
    if (!(capacity >= 1)) throw new RangeError('a bounded map needs room for an entry');
    this.capacity = capacity;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many entries had to make room so far. */
  get evicted(): number {
    return this.#evicted;
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  /** The value of the key, or `otherwise` where there is none; the entry counts as used. */
  get<Otherwise>(key: Key, otherwise: Otherwise): Value | Otherwise {
    if (!this.#entries.has(key)) return otherwise;
    const value = this.#entries.get(key) as Value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    if (!this.#entries.delete(key) && this.#entries.size >= this.capacity) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
      this.#evicted++;
    }
    this.#entries.set(key, value);
  }

  /** Whether there was such an entry. */
  delete(key: Key): boolean {
    return this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
