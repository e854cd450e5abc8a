import { median, quantile } from '../quantile.ts';
import type { BenchTable } from '../bench.ts';
import { idsOf, type Run, type Workload } from './workload.ts';

const PROCESSES = 20_000;
const PAIRS = 10;
const EACH = PROCESSES / PAIRS;
const LOOP = `i=0; while [ $i -lt ${EACH} ]; do /bin/true; i=$((i+1)); done`;
const WATCH = { events: idsOf('sched_process_exec'), inScope: true };

/** What capturing every exec costs short processes: pairs of runs side by side, and the ratio of each pair. */
export async function measureProcesses(workload: Workload, progress: (what: string) => void): Promise<BenchTable> {
  const without: Run[] = [];
  const captured: Run[] = [];
  const one = async (list: Run[]): Promise<void> => void list.push(await workload.run([LOOP], list === captured ? WATCH : undefined));
  for (let pair = 0; pair < PAIRS; pair++) {
    progress(`pair ${pair + 1} of ${PAIRS}`);
    for (const list of pair % 2 === 0 ? [without, captured] : [captured, without]) await one(list);
  }
  const sum = (runs: readonly Run[], key: keyof Run): number => runs.reduce((total, run) => total + run[key], 0);
  const ratios = (key: 'seconds' | 'processor'): number[] => captured.map((run, pair) => 100 * (run[key] / (without[pair] as Run)[key] - 1));
  const figures = (key: 'seconds' | 'processor') => ({ added: median(ratios(key)), from: quantile(ratios(key), 0.25), to: quantile(ratios(key), 0.75) });
  return {
    title: `${PROCESSES} times /bin/true (${PAIRS} pairs of ${EACH}; added is the median of the pairs, from and to their quartiles)`,
    columns: [
      { name: 'seconds', unit: 's' }, { name: 'added', unit: '%' }, { name: 'from', unit: '%' }, { name: 'to', unit: '%' }, { name: 'bar', unit: '%' },
      { name: 'a process', unit: 'us' }, { name: 'events', unit: '' }, { name: 'lost', unit: '' },
    ],
    rows: [
      { name: 'without capture', figures: { seconds: sum(without, 'seconds'), 'a process': sum(without, 'seconds') * 1e6 / PROCESSES } },
      // The shell's own exec is not one of its commands'.
      { name: 'every exec captured', figures: { seconds: sum(captured, 'seconds'), ...figures('seconds'), bar: 4, 'a process': sum(captured, 'seconds') * 1e6 / PROCESSES, events: sum(captured, 'delivered'), lost: sum(captured, 'lost') }, note: 'wall time; bar: Falco\'s modern_bpf' },
      { name: 'in processor time', figures: { seconds: sum(captured, 'processor'), ...figures('processor') }, note: 'of the processes themselves, without the reader' },
    ],
  };
}
