const INITIAL_CAPACITY = 1024;

/**
 * Values by 64-bit cgroup id, looked up without making an object: a Map would need a bigint, or a number that does not
 * hold 64 bits. Open addressing with linear probing; removal moves what follows back, so that there are no tombstones.
 */
export class CgroupTable<Value extends object> {
  #lows = new Uint32Array(INITIAL_CAPACITY);
  #highs = new Uint32Array(INITIAL_CAPACITY);
  #values: (Value | undefined)[] = Array.from({ length: INITIAL_CAPACITY });
  #mask = INITIAL_CAPACITY - 1;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The value of the cgroup whose id has these low and high 32 bits. */
  find(low: number, high: number): Value | undefined {
    return this.#values[this.#place(low >>> 0, high >>> 0)];
  }

  get(cgroupId: bigint): Value | undefined {
    return this.find(lowWord(cgroupId), highWord(cgroupId));
  }

  set(cgroupId: bigint, value: Value): void {
    if (this.#size * 2 >= this.#values.length) this.#grow();
    this.#put(lowWord(cgroupId), highWord(cgroupId), value);
  }

  delete(cgroupId: bigint): boolean {
    let hole = this.#place(lowWord(cgroupId), highWord(cgroupId));
    if (this.#values[hole] === undefined) return false;
    this.#size--;
    for (let index = (hole + 1) & this.#mask; this.#values[index] !== undefined; index = (index + 1) & this.#mask) {
      const home = this.#home(this.#lows[index] as number, this.#highs[index] as number);
      // An entry may move into the hole unless its search would begin behind it.
      if (((index - home) & this.#mask) < ((index - hole) & this.#mask)) continue;
      this.#lows[hole] = this.#lows[index] as number;
      this.#highs[hole] = this.#highs[index] as number;
      this.#values[hole] = this.#values[index];
      hole = index;
    }
    this.#values[hole] = undefined;
    return true;
  }

  #put(low: number, high: number, value: Value): void {
    const index = this.#place(low, high);
    if (this.#values[index] === undefined) this.#size++;
    this.#lows[index] = low;
    this.#highs[index] = high;
    this.#values[index] = value;
  }

  /** Where the id is, or the empty place where it would be. */
  #place(low: number, high: number): number {
    let index = this.#home(low, high);
    while (this.#values[index] !== undefined && (this.#lows[index] !== low || this.#highs[index] !== high)) index = (index + 1) & this.#mask;
    return index;
  }

  /** Ids are given out one after the other, so they are spread (by Knuth's multiplier) to keep runs short. */
  #home(low: number, high: number): number {
    return (Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1) >>> 8) & this.#mask;
  }

  #grow(): void {
    const [lows, highs, values] = [this.#lows, this.#highs, this.#values];
    const capacity = values.length * 2;
    this.#lows = new Uint32Array(capacity);
    this.#highs = new Uint32Array(capacity);
    this.#values = Array.from({ length: capacity });
    this.#mask = capacity - 1;
    this.#size = 0;
    for (const [index, value] of values.entries()) {
      if (value !== undefined) this.#put(lows[index] as number, highs[index] as number, value);
    }
  }
}

function lowWord(cgroupId: bigint): number {
  return Number(cgroupId & 0xffff_ffffn);
}

function highWord(cgroupId: bigint): number {
  return Number((cgroupId >> 32n) & 0xffff_ffffn);
}
