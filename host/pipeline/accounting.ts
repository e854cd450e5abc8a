/** Why an event was read and yet not given to anybody. */
export type LossReason =
  /** No signature and no output asked for it. */
  | 'not-selected'
  /** It came from a cgroup that turned out to be no container's, or from a scope that was not asked for. */
  | 'out-of-scope'
  /** The sandbox had as much in hand as it may. */
  | 'sandbox-behind'
  /** The sandbox process was lost with it, or was not up. */
  | 'sandbox-lost'
  /** Whoever reads the output is slower than the events come. */
  | 'output-behind';

/** What became of every event: read = delivered + filtered + lost, for each consumer and in total. */
export class Accounting {
  read = 0;
  delivered = 0;
  readonly #reasons: Record<LossReason, number> = { 'not-selected': 0, 'out-of-scope': 0, 'sandbox-behind': 0, 'sandbox-lost': 0, 'output-behind': 0 };

  count(reason: LossReason, events = 1): void {
    this.#reasons[reason] += events;
  }

  snapshot(): { readonly read: number; readonly delivered: number } & { readonly [Reason in LossReason]: number } {
    return { read: this.read, delivered: this.delivered, ...this.#reasons };
  }
}
