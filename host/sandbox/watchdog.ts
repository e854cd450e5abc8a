const INTERVAL_MILLISECONDS = 100;

/** What is watched: whether there is work, and a number that changes with progress. */
export interface Watched {
  readonly busy: boolean;
  readonly entries: number;
}

/** Tells when a process that has work makes no progress for too long. */
export class Watchdog {
  readonly #stallMilliseconds: number;
  readonly #timer: NodeJS.Timeout;
  #entries = 0;
  #since = performance.now();

  constructor(stallMilliseconds: number, watched: Watched, stalled: (reason: string) => void) {
    this.#stallMilliseconds = stallMilliseconds;
    this.#timer = setInterval(() => {
      if (this.#isStalled(watched)) stalled(`made no progress for ${stallMilliseconds} ms`);
    }, INTERVAL_MILLISECONDS).unref();
  }

  /** Something was done, or work has come after there was none. */
  progress(): void {
    this.#since = performance.now();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #isStalled({ busy, entries }: Watched): boolean {
    if (!busy || entries !== this.#entries) {
      this.#entries = entries;
      this.progress();
    }
    return performance.now() - this.#since > this.#stallMilliseconds;
  }
}
