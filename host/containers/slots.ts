/** Gives out small numbers, reusing those given back, and a revision that only rises for each number. */
export class Slots {
  readonly #free: number[] = [];
  readonly #revisions: number[] = [];

  take(): { readonly slot: number; readonly revision: number } {
    const slot = this.#free.pop() ?? this.#revisions.push(0) - 1;
    return { slot, revision: (this.#revisions[slot] as number) + 1 };
  }

  /** @param revision the last that its holder had */
  giveBack(slot: number, revision: number): void {
    this.#revisions[slot] = revision;
    this.#free.push(slot);
  }
}
