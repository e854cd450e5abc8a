import { MOST_CGROUPS } from '@sigbox/native';
import type { HoldCounters } from '../containers/index.ts';
import type { Accounting } from '../pipeline/index.ts';

/** What the kernel's own counters say of an event on one processor, since the start. */
export interface KernelCount {
  readonly event: string;
  readonly processor: number;
  /** Built, and then sent or lost. */
  readonly produced: number;
  /** Not looked at, because it is out of scope. System calls are counted as such, whatever would have been made of them. */
  readonly filtered: number;
  /** Found the ring full. */
  readonly lost: number;
  /** Larger than the ring has room for. */
  readonly tooLarge: number;
}

/** What became of every event until now. */
export interface AccountingReport {
  readonly kernel: readonly KernelCount[];
  /** Runs that the kernel left out, because the program was at work already on that processor: what they would have produced is not known. */
  readonly skippedRuns: number;
  /** Cgroups of containers of which nothing was seen, because the kernel's part had no room for more. */
  readonly refusedCgroups: number;
  /** Events that waited for their container's record: how their waiting ended. None of them is lost. */
  readonly held: HoldCounters;
  /** Of those that were read: read = delivered + filtered + lost, for each consumer. */
  readonly host: ReturnType<Accounting['snapshot']>;
}

/** One of the kernel's counts, summed up over events and processors. */
export function totalOf(counts: readonly KernelCount[], key: 'produced' | 'filtered' | 'lost' | 'tooLarge'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}

/** Of what nothing arrived, or not with all that there is to know, why, and how many. */
export function lossesOf({ kernel, skippedRuns, refusedCgroups, held, host }: AccountingReport): [why: string, count: number][] {
  const losses: [string, number][] = [
    ['events were lost, because the ring buffer was full', totalOf(kernel, 'lost')],
    ['events were lost, because they are larger than the ring buffer', totalOf(kernel, 'tooLarge')],
    ['events may be missing, because the kernel left a program out that was at work already', skippedRuns],
    [`cgroups had no room beside ${MOST_CGROUPS} others, and nothing was seen of what ran in them`, refusedCgroups],
    ['events were lost, because the sandbox was behind', host['sandbox-behind']],
    ['events were lost with the sandbox', host['sandbox-lost']],
    ['events were not shown, because nobody read the output on', host['output-behind']],
    ['events did not wait longer for their container\'s record', held.timedOut],
    ['events could not wait for their container\'s record, for there were too many', held.overflowed],
  ];
  return losses.filter(([, count]) => count > 0);
}
