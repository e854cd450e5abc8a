import type { EventCounter, KernelCapture } from '@sigbox/native';
import { eventById } from '@sigbox/sdk/catalogue';
import type { DaemonListener, KernelLoss } from './listener.ts';

const INTERVAL_MILLISECONDS = 1000;

/** Sums over all events and processors. */
export interface KernelTotals {
  readonly produced: number;
  readonly filtered: number;
  readonly lost: number;
}

/** Asks the kernel's own counters, and tells of losses when they grow. */
export class KernelAccounting {
  readonly #capture: KernelCapture;
  readonly #listener: DaemonListener;
  readonly #timer: NodeJS.Timeout;
  #told = 0;

  constructor(capture: KernelCapture, listener: DaemonListener) {
    this.#capture = capture;
    this.#listener = listener;
    this.#timer = setInterval(() => this.#tell(), INTERVAL_MILLISECONDS).unref();
  }

  /** Tells of what was lost since; answers the sums. Before the capture is closed. */
  close(): KernelTotals {
    clearInterval(this.#timer);
    this.#tell();
    const counters = this.#capture.counters();
    const sum = (key: 'produced' | 'filtered' | 'lost'): number => Number(counters.reduce((total, counter) => total + counter[key], 0n));
    return { produced: sum('produced'), filtered: sum('filtered'), lost: sum('lost') };
  }

  #tell(): void {
    const losses = this.#capture.counters().filter(({ lost }) => lost > 0n).map(lossOf);
    const lost = losses.reduce((total, loss) => total + loss.lost, 0);
    if (lost === this.#told) return;
    const events = [...new Set(losses.map(({ event }) => event))].join(', ');
    this.#listener.warning(`${lost - this.#told} events were lost, because the ring buffer was full (${lost} since the start, of ${events})`);
    this.#listener.losses?.(losses);
    this.#told = lost;
  }
}

function lossOf({ event, processor, produced, lost }: EventCounter): KernelLoss {
  return { event: eventById(event)?.name ?? `event ${event}`, processor, produced: Number(produced), lost: Number(lost) };
}
