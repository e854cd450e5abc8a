import { processorTime } from '@sigbox/sdk/execution';

/**
 * Says what time was spent on something, and does not count what other programs took of the machine meanwhile. The
 * processor's time takes a system call, so it is asked for once a batch, and again only when something has failed.
 */
export class Stopwatch {
  #processor = processorTime();

  /** A batch begins. */
  mark(): void {
    this.#processor = processorTime();
  }

  /** Milliseconds since `began` of `performance.now()`, and no more than the processor's time since the batch began. */
  since(began: number): number {
    return Math.min(performance.now() - began, processorTime() - this.#processor);
  }
}
