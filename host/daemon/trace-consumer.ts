import { EventView, type Clock } from '../events/index.ts';
import type { FindingContainer } from '../outputs/index.ts';
import { Origin, type Accounting, type EventConsumer, type FlowContainer } from '../pipeline/index.ts';

/** Where events go that are shown as they are. */
export interface TraceOutput {
  /** It has as much in hand as it may, because nobody reads on. */
  readonly isBehind: boolean;
  /** Resolves when it has given on what it had. */
  caughtUp(): Promise<void>;
  event(event: EventView, clock: Clock, container: FindingContainer | undefined): void;
}

/** Gives events to an output without any signature. */
export class TraceConsumer implements EventConsumer {
  readonly wanted: Uint8Array;
  /** A line names the container, so all of them wait for its record. */
  readonly holdable: Uint8Array;
  readonly #output: TraceOutput;
  readonly #clock: Clock;
  readonly #accounting: Accounting;
  readonly #show: (container: FlowContainer) => FindingContainer;

  constructor(events: readonly number[], output: TraceOutput, clock: Clock, accounting: Accounting, show: (container: FlowContainer) => FindingContainer) {
    this.wanted = new Uint8Array(Math.max(0, ...events) + 1);
    for (const event of events) this.wanted[event] = Origin.any;
    this.holdable = this.wanted;
    this.#output = output;
    this.#clock = clock;
    this.#accounting = accounting;
    this.#show = show;
  }

  take(words: Uint32Array, offset: number, length: number, container: FlowContainer | undefined): boolean {
    if (this.#output.isBehind) {
      this.#accounting.count('output-behind');
      return false;
    }
    // Copied, because an output may keep it until it is written.
    const bytes = new Uint8Array(words.buffer, words.byteOffset + offset, length).slice();
    this.#output.event(new EventView(bytes), this.#clock, container === undefined ? undefined : this.#show(container));
    this.#accounting.delivered++;
    return true;
  }

  flush(): void {}
  containerChanged(): void {}
  signal(): void {}
}
