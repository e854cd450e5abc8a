/** Lets so many through in a second, and as many at once; what is counted may be things or bytes. */
export class Rate {
  readonly #perSecond: number;
  #left: number;
  #at = performance.now();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
  }

  take(amount = 1): boolean {
    if (this.#left < amount) {
      const now = performance.now();
      this.#left = Math.min(this.#perSecond, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
      this.#at = now;
      if (this.#left < amount) return false;
    }
    this.#left -= amount;
    return true;
  }
}
