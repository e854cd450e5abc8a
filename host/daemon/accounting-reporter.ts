import type { EventCounter, KernelCapture } from '@sigbox/native';
import { eventById } from '@sigbox/sdk/catalogue';
import type { HoldCounters } from '../containers/index.ts';
import type { Accounting } from '../pipeline/index.ts';
import { lossesOf, totalOf, type AccountingReport, type KernelCount } from './accounting-report.ts';
import type { DaemonListener } from './listener.ts';

const INTERVAL_MILLISECONDS = 1000;
const NOTHING_HELD: HoldCounters = { waitingEvents: 0, waitingBytes: 0, answered: 0, timedOut: 0, overflowed: 0, interrupted: 0 };

/** Asks everybody who counts, tells of losses when they grow, and reports at the end. */
export class AccountingReporter {
  readonly #capture: KernelCapture;
  readonly #accounting: Accounting;
  readonly #listener: DaemonListener;
  readonly #timer: NodeJS.Timeout;
  #told = 0;
  #lostByKernel = 0;
  /** Is called when the kernel lost something: what it told of cgroups may be among it. */
  onLoss: () => void = () => {};
  /** Set once there is a hold. */
  held: HoldCounters = NOTHING_HELD;

  constructor(capture: KernelCapture, accounting: Accounting, listener: DaemonListener) {
    this.#capture = capture;
    this.#accounting = accounting;
    this.#listener = listener;
    this.#timer = setInterval(() => this.#tell(), INTERVAL_MILLISECONDS).unref();
  }

  report(): AccountingReport {
    return { kernel: this.#capture.counters().map(countOf), skippedRuns: this.#capture.skippedRuns(), refusedCgroups: this.#capture.refusedCgroups(), held: { ...this.held }, host: this.#accounting.snapshot() };
  }

  /** Tells of what was lost since, and reports a last time, unless nothing ever ran. Before the capture is closed. */
  close({ ran = true }: { readonly ran?: boolean } = {}): AccountingReport {
    clearInterval(this.#timer);
    const report = this.#tell();
    if (ran) this.#listener.accounting?.(report);
    return report;
  }

  #tell(): AccountingReport {
    const report = this.report();
    const lostByKernel = totalOf(report.kernel, 'lost') + totalOf(report.kernel, 'tooLarge');
    if (lostByKernel > this.#lostByKernel) this.onLoss();
    this.#lostByKernel = lostByKernel;
    const losses = lossesOf(report);
    const all = losses.reduce((total, [, count]) => total + count, 0);
    if (all === this.#told) return report;
    this.#told = all;
    const { kernel } = report;
    const events = [...new Set(kernel.filter(({ lost, tooLarge }) => lost + tooLarge > 0).map(({ event }) => event))].join(', ');
    this.#listener.warning(`since the start ${losses.map(([why, count]) => `${count} ${why}`).join('; ')}${events === '' ? '' : ` (the kernel lost of ${events})`}`);
    this.#listener.accounting?.(report);
    return report;
  }
}

function countOf({ event, processor, produced, filtered, lost, tooLarge }: EventCounter): KernelCount {
  return { event: eventById(event)?.name ?? `event ${event}`, processor, produced: Number(produced), filtered: Number(filtered), lost: Number(lost), tooLarge: Number(tooLarge) };
}
