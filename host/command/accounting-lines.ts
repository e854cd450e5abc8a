import { totalOf, type AccountingReport, type KernelCount } from '../daemon/index.ts';
import { describeAccounting } from './run-replay.ts';

/** Events whose counts are shown one by one; a machine's output has them all. */
const MOST_EVENTS = 20;

/** What became of every event, for people: the sums, then each event's. */
export function accountingLines({ kernel, skippedRuns, refusedCgroups, held, host }: AccountingReport): string[] {
  const waited = Object.entries({ 'with an answer': held.answered, 'when its time was over': held.timedOut, 'for want of room': held.overflowed, 'when other signatures were loaded': held.interrupted }).filter(([, events]) => events > 0);
  const events = [...Map.groupBy(kernel, ({ event }) => event)].toSorted(([, one], [, other]) => totalOf(other, 'produced') - totalOf(one, 'produced') || totalOf(other, 'filtered') - totalOf(one, 'filtered'));
  return [
    `${describeAccounting(host)}; the kernel produced ${totalOf(kernel, 'produced')}, filtered ${totalOf(kernel, 'filtered')}, lost ${totalOf(kernel, 'lost')}, found too large ${totalOf(kernel, 'tooLarge')}`,
    ...skippedRuns === 0 ? [] : [`the kernel left ${skippedRuns} runs of programs out that were at work already; their events are missing`],
    ...refusedCgroups === 0 ? [] : [`the kernel's part had no room for ${refusedCgroups} cgroups; what ran in them was not seen`],
    ...waited.length === 0 ? [] : [`events waited for a container's record until it ended ${waited.map(([how, count]) => `${how}: ${count}`).join(', ')}`],
    ...events.slice(0, MOST_EVENTS).map(([event, counts]) => `  ${event}: produced ${totalOf(counts, 'produced')}, filtered ${totalOf(counts, 'filtered')}, lost ${lost(counts)}`),
    ...events.length > MOST_EVENTS ? [`  and ${events.length - MOST_EVENTS} events more; --output json has each, by processor`] : [],
  ];
}

/** `3 (processor 0: 1, processor 1: 2)` */
function lost(counts: readonly KernelCount[]): string {
  const losing = counts.filter((count) => count.lost + count.tooLarge > 0);
  const total = totalOf(losing, 'lost') + totalOf(losing, 'tooLarge');
  return losing.length === 0 ? '0' : `${total} (${losing.map((count) => `processor ${count.processor}: ${count.lost + count.tooLarge}`).join(', ')})`;
}
