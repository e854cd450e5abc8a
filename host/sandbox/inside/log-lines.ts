import type { LogLevel } from '@sigbox/sdk/execution';
import { Rate } from './rate.ts';

/** What a signature logs: so many lines a second, and those of a batch only once it is known that it is not run again. */
export class LogLines {
  readonly #perSecond: number;
  readonly #rate: Rate;
  readonly #write: (level: LogLevel, text: string) => void;
  #held: [level: LogLevel, text: string][] | undefined;
  /** Lines that were beyond the bound; of what is held too. */
  #cut = 0;
  #cutBefore = 0;

  constructor(perSecond: number, write: (level: LogLevel, text: string) => void) {
    this.#perSecond = perSecond;
    this.#rate = new Rate(perSecond);
    this.#write = write;
  }

  get cut(): number {
    return this.#cut;
  }

  add(level: LogLevel, text: string): void {
    const held = this.#held;
    // More than a second's allowance from one batch is cut anyway, and must not fill memory before that.
    if (held !== undefined && held.length < this.#perSecond) held.push([level, text]);
    else if (held === undefined && this.#rate.take()) this.#write(level, text);
    else this.cutOne();
  }

  cutOne(): void {
    this.#cut++;
  }

  /** From now on lines wait for `release` or `forget`. */
  hold(): void {
    this.#held = [];
    this.#cutBefore = this.#cut;
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const [level, text] of held) this.add(level, text);
  }

  /** What they told of is run again, and tells of it again. */
  forget(): void {
    this.#held = undefined;
    this.#cut = this.#cutBefore;
  }
}
