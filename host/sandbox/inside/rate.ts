/** Lets so many through in a second, and as many at once. */
export class Rate {
  readonly #perSecond: number;
  #left: number;
  #at = performance.now();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
  }

  take(): boolean {
    if (this.#left < 1) {
      const now = performance.now();
      this.#left = Math.min(this.#perSecond, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
      this.#at = now;
      if (this.#left < 1) return false;
    }
    this.#left--;
    return true;
  }
}
