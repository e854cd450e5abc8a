import type { RuntimeDetails } from './container.ts';
import type { KnownContainer } from './known-container.ts';
import type { RuntimeSet } from './runtimes/index.ts';

export interface LookupListener {
  found(details: RuntimeDetails, complete: boolean): void;
  missed(reason: 'unreachable' | 'not-found', problem: string): void;
}

/** Whole answers usually take a few milliseconds; only when one does not is there a second question. */
const GLANCE_AFTER_MILLISECONDS = 20;

/** A whole answer is awaited for so long before the container goes on with what a glance told. */
const SETTLE_FOR_LESS_AFTER_MILLISECONDS = 250;

/** Pauses before a runtime that does not know the container is asked again; it may be about to learn of it. */
const SOON_MILLISECONDS = [40, 120];
const LATER_MILLISECONDS = 1000;
const MAXIMUM_LATER_MILLISECONDS = 300_000;

/** The look-up of one container: asks until there is a whole answer, with growing pauses. */
export class Lookup {
  readonly #container: KnownContainer;
  readonly #runtimes: RuntimeSet;
  readonly #listener: LookupListener;
  #failures = 0;
  #round = 0;
  #asking = false;
  #closed = false;
  #waitedEnough = false;
  /** What the runtime tells already was told; the rest is still to come. */
  #toldHalf = false;
  #partial: RuntimeDetails | undefined;
  #timers: NodeJS.Timeout[] = [];

  constructor(container: KnownContainer, runtimes: RuntimeSet, listener: LookupListener) {
    this.#container = container;
    this.#runtimes = runtimes;
    this.#listener = listener;
  }

  /** @param partial what was told of the container already */
  start(partial: RuntimeDetails | undefined): void {
    this.#partial = partial;
    void this.#ask();
  }

  /** A runtime came up: asks at once instead of after the pause. */
  again(): void {
    if (this.#closed || this.#asking) return;
    this.#failures = 0;
    void this.#ask();
  }

  /** A runtime told of the container without being asked here. */
  told(details: RuntimeDetails, complete: boolean): void {
    if (this.#closed) return;
    if (complete) this.close();
    this.#listener.found(details, complete);
  }

  close(): void {
    this.#closed = true;
    this.#clear();
  }

  async #ask(): Promise<void> {
    this.#clear();
    this.#asking = true;
    const round = ++this.#round;
    if (this.#partial === undefined) this.#after(GLANCE_AFTER_MILLISECONDS, () => void this.#glance(round));
    this.#after(SETTLE_FOR_LESS_AFTER_MILLISECONDS, () => {
      this.#waitedEnough = true;
      this.#settleForLess();
    });
    const answer = await this.#runtimes.ask('inspect', this.#container);
    if (this.#closed) return;
    this.#asking = false;
    this.#clear();
    if (answer.found) {
      if (answer.complete || !this.#toldHalf) this.told(answer.details, answer.complete);
      this.#toldHalf = true;
      if (!answer.complete) this.#later();
      return;
    }
    this.#settleForLess();
    this.#retry(answer.reason, answer.problem);
  }

  async #glance(round: number): Promise<void> {
    const answer = await this.#runtimes.ask('glance', this.#container);
    if (this.#closed || !answer.found || round !== this.#round) return;
    this.#partial = answer.details;
    if (this.#waitedEnough) this.#settleForLess();
  }

  #settleForLess(): void {
    if (this.#partial === undefined || this.#container.lookup === 'found') return;
    this.#listener.found(this.#partial, false);
  }

  #retry(reason: 'unreachable' | 'not-found', problem: string): void {
    const soon = reason === 'not-found' ? SOON_MILLISECONDS[this.#failures] : undefined;
    const { lookup } = this.#container;
    if (soon === undefined && lookup !== 'found' && lookup !== reason) this.#listener.missed(reason, problem);
    this.#later(soon);
  }

  #later(soon?: number): void {
    const later = Math.min(LATER_MILLISECONDS * 2 ** Math.max(0, this.#failures - SOON_MILLISECONDS.length), MAXIMUM_LATER_MILLISECONDS);
    this.#failures++;
    // Nothing more will be known of a container that no longer exists.
    if (this.#container.gone && soon === undefined) return this.close();
    this.#after(soon ?? later, () => void this.#ask());
  }

  #after(milliseconds: number, run: () => void): void {
    this.#timers.push(setTimeout(run, milliseconds).unref());
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
