import { FIRST_QUARANTINE_MILLISECONDS, LONGEST_QUARANTINE_MILLISECONDS, QUARANTINE_PER_COST } from './limits.ts';

export interface Suspension {
  readonly reason: string;
  /** How often in a row it has been suspended. */
  readonly times: number;
  /** When it returns, by `performance.now()`. */
  readonly until: number;
}

interface Entry {
  suspension: Suspension | undefined;
  times: number;
  /** For how long it was last suspended. */
  delay: number;
  returnedAt: number;
  timer: NodeJS.Timeout | undefined;
}

/** A signature that ran well for this many times its last suspension starts anew. */
const GOOD_CONDUCT = 10;

/** Signatures that are not run for a while, longer each time. */
export class Quarantine {
  readonly #resume: (signature: number) => void;
  readonly #first: number;
  readonly #entries = new Map<number, Entry>();

  constructor(resume: (signature: number) => void, firstMilliseconds = FIRST_QUARANTINE_MILLISECONDS) {
    this.#resume = resume;
    this.#first = firstMilliseconds;
  }

  /** @param cost milliseconds that it has cost its neighbours: who costs much stays away for long. */
  suspend(signature: number, reason: string, cost = 0): Suspension {
    const now = performance.now();
    const entry = this.#entries.get(signature) ?? { suspension: undefined, times: 0, delay: 0, returnedAt: now, timer: undefined };
    if (entry.suspension !== undefined) return entry.suspension;
    if (now - entry.returnedAt > entry.delay * GOOD_CONDUCT) entry.times = 0;
    entry.delay = Math.min(LONGEST_QUARANTINE_MILLISECONDS, Math.max(this.#first * 2 ** entry.times, cost * QUARANTINE_PER_COST));
    entry.times++;
    entry.suspension = { reason, times: entry.times, until: now + entry.delay };
    entry.timer = setTimeout(() => this.#end(signature), entry.delay).unref();
    this.#entries.set(signature, entry);
    return entry.suspension;
  }

  of(signature: number): Suspension | undefined {
    return this.#entries.get(signature)?.suspension;
  }

  /** Ends a suspension by hand, and forgets the ones before it. False when there is none. */
  lift(signature: number): boolean {
    if (this.of(signature) === undefined) return false;
    this.#end(signature);
    this.#entries.delete(signature);
    return true;
  }

  forget(signature: number): void {
    clearTimeout(this.#entries.get(signature)?.timer);
    this.#entries.delete(signature);
  }

  close(): void {
    for (const signature of this.#entries.keys()) this.forget(signature);
  }

  #end(signature: number): void {
    const entry = this.#entries.get(signature);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    entry.suspension = undefined;
    entry.returnedAt = performance.now();
    this.#resume(signature);
  }
}
