/** What waiting needs to know of a container. */
interface WaitedFor {
  readonly id: string;
  readonly state: string;
}

/** Findings that wait at the same time, at most: each has up to 64 KiB, and its event 32 KiB. */
const MAXIMUM = 256;

/**
 * A finding names its container. One of a signature that does not look containers up may be there before the container's
 * record; it waits for that, in the order of its container's findings, and at most for a bound of time and number.
 */
export class FindingWait {
  readonly #isPending: (containerId: string) => boolean;
  readonly #milliseconds: number;
  readonly #waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly give: (() => void)[] }>();
  #count = 0;

  constructor(isPending: (containerId: string) => boolean, milliseconds: number) {
    this.#isPending = isPending;
    this.#milliseconds = milliseconds;
  }

  /** Calls `give` now, or once the container's record or the reason for its lack is there. */
  offer(containerId: string, give: () => void): void {
    if (!this.#isPending(containerId)) return give();
    let waiting = this.#waiting.get(containerId);
    if (waiting === undefined) {
      waiting = { timer: setTimeout(() => this.#end(containerId), this.#milliseconds).unref(), give: [] };
      this.#waiting.set(containerId, waiting);
    }
    waiting.give.push(give);
    if (++this.#count > MAXIMUM) this.#end(containerId);
  }

  changed({ id, state }: WaitedFor): void {
    if (state !== 'pending') this.#end(id);
  }

  close(): void {
    for (const id of this.#waiting.keys()) this.#end(id);
  }

  #end(containerId: string): void {
    const waiting = this.#waiting.get(containerId);
    if (waiting === undefined) return;
    this.#waiting.delete(containerId);
    clearTimeout(waiting.timer);
    this.#count -= waiting.give.length;
    for (const give of waiting.give) give();
  }
}
