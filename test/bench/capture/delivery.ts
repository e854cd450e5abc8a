import { median } from '../quantile.ts';
import type { BenchRow, BenchTable } from '../bench.ts';
import { dd, idsOf, type Run, type Watch, type Workload } from './workload.ts';

const COPIES = 3_000_000;
/** Fills a ring of 16 MiB with events of 176 bytes. */
const COPIES_OF_A_RING = 60_000;
const ROUNDS = 5;
const WATCH: Watch = { events: idsOf('read', 'write'), inScope: true };

/** How many events reach TypeScript, who it was that set the pace, and what is lost. */
export async function measureDelivery(workload: Workload, captured: readonly Run[], base: readonly Run[], progress: (what: string) => void): Promise<BenchTable> {
  progress('both processors saturated');
  const alone = await workload.run([dd(COPIES), dd(COPIES)]);
  const saturated = await workload.run([dd(COPIES), dd(COPIES)], WATCH);
  progress('a full ring read at once');
  const full: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) full.push(await workload.readFull(dd(COPIES_OF_A_RING), WATCH));
  const one = captured.toSorted((a, b) => rate(a) - rate(b))[captured.length >> 1] as Run;
  const calls = one.produced;
  return {
    title: 'Delivered to TypeScript, one consumer',
    columns: [
      { name: 'delivered', unit: '' }, { name: 'rate', unit: 'M/s' }, { name: 'unwatched', unit: 'M/s' }, { name: 'reader busy', unit: '%' }, { name: 'reader alone', unit: 'M/s' },
      { name: 'reader', unit: 'ns/event' }, { name: 'bar', unit: 'M/s' }, { name: 'lost', unit: '%' }, { name: 'lost bar', unit: '%' }, { name: 'unaccounted', unit: '' },
    ],
    rows: [
      row('one dd', one, { unwatched: calls / median(base.map(({ seconds }) => seconds)) / 1e6, bar: 3 }, who(one)),
      row('two dd, both processors busy', saturated, { unwatched: 4 * COPIES / alone.seconds / 1e6, 'lost bar': 30 }, `${who(saturated)}; unaccounted = produced - delivered - lost`),
      row('a full ring, read at once', full.toSorted((a, b) => alone_(a) - alone_(b))[ROUNDS >> 1] as Run, {}, 'nobody writes meanwhile: what the reader can take; what did not fit the ring is lost on purpose'),
    ],
  };
}

const rate = ({ delivered, seconds }: Run): number => delivered / seconds / 1e6;
const alone_ = ({ delivered, reading }: Run): number => delivered / reading / 1e6;

/** Who set the pace: a reader that is never idle, or those who make the events. */
function who({ reading, seconds }: Run): string {
  return reading / seconds > 0.9 ? 'limited by the reader' : 'limited by the system calls of this machine: the reader was idle for the rest';
}

function row(name: string, run: Run, more: BenchRow['figures'], note: string): BenchRow {
  const isFull = name.startsWith('a full');
  return {
    name,
    figures: {
      delivered: run.delivered,
      ...(isFull ? {} : { rate: rate(run), 'reader busy': 100 * run.reading / run.seconds, lost: 100 * run.lost / run.produced }),
      'reader alone': alone_(run),
      reader: run.reading * 1e9 / run.delivered,
      unaccounted: run.produced - run.delivered - run.lost,
      ...more,
    },
    note,
  };
}
