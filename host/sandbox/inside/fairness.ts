/** What is judged: whoever runs in this process. */
export interface Contender {
  /** Gives way to the others for a while. */
  giveWay(milliseconds: number, ofMilliseconds: number): void;
}

/** Less than this share of the time spent waiting for input means that the others wait for the process. */
const WAITING = 0.1;
/** Nobody gives way who has had less than this share of the time. */
const LARGE = 0.3;

/**
 * When a process has more to do than it can, it is seldom the events: mostly one signature takes many times what the others
 * take, within all that it is allowed. That one gives way. Where there is time for all, or all take alike, nobody does.
 */
export class Fairness {
  readonly #windowMilliseconds: number;
  readonly #times: number;
  readonly #used = new Map<Contender, number>();
  #began = performance.now();
  #waited = 0;

  /** @param times how much more than the others, on average, is too much */
  constructor(windowMilliseconds: number, times: number) {
    this.#windowMilliseconds = windowMilliseconds;
    this.#times = times;
  }

  /** The process had nothing to do. */
  waited(milliseconds: number): void {
    this.#waited += milliseconds;
  }

  used(contender: Contender, milliseconds: number): void {
    this.#used.set(contender, (this.#used.get(contender) ?? 0) + milliseconds);
  }

  /** To be called between batches. */
  judge(now: number): void {
    const elapsed = now - this.#began;
    if (elapsed < this.#windowMilliseconds) return;
    const [greediest, ...others] = [...this.#used].toSorted(([, one], [, other]) => other - one);
    if (greediest !== undefined && others.length > 0 && this.#waited < elapsed * WAITING) {
      const [contender, used] = greediest;
      const usual = others.reduce((sum, [, each]) => sum + each, 0) / others.length;
      if (used > elapsed * LARGE && used > usual * this.#times) contender.giveWay(used, elapsed);
    }
    this.#used.clear();
    this.#waited = 0;
    this.#began = now;
  }
}
