import { median, quantile } from '../quantile.ts';
import type { BenchRow, BenchTable } from '../bench.ts';
import { PEERS, emptyHook, type Hook } from './hooks.ts';
import { dd, idsOf, type Run, type Watch, type Workload } from './workload.ts';

const COPIES = 400_000;
const CALLS = 2 * COPIES;
const ROUNDS = 9;

interface Contestant {
  readonly name: string;
  readonly note: string;
  readonly bar?: number;
  readonly watch?: Watch;
  readonly hook?: Hook;
}

const CAPTURED = idsOf('read', 'write');
const OURS: readonly Contestant[] = [
  { name: 'ignored, not selected', note: 'bar: Falco\'s modern_bpf, on a machine whose calls cost 115 ns', bar: 30, watch: { events: idsOf('mount'), inScope: true } },
  { name: 'ignored, out of scope', note: 'selected, but not of this cgroup', watch: { events: CAPTURED, inScope: false } },
  { name: 'captured', note: 'bar: Falco\'s modern_bpf, on a machine whose calls cost 115 ns', bar: 220, watch: { events: CAPTURED, inScope: true } },
];

/** Nanoseconds that each way to watch adds to a system call; every way is measured in every round, so that a slow moment hits all. */
export async function measureCost(workload: Workload, progress: (what: string) => void): Promise<{ readonly table: BenchTable; readonly captured: readonly Run[]; readonly base: readonly Run[] }> {
  const empty = emptyHook();
  const absent = PEERS.filter(({ missing }) => missing !== undefined);
  const contestants: Contestant[] = [
    { name: 'without a hook', note: '' },
    ...[empty, ...PEERS.filter(({ missing }) => missing === undefined)].map((hook) => ({ name: hook.name, note: hook.note, hook })),
    ...OURS,
  ];
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      progress(`round ${round + 1} of ${ROUNDS}`);
      // Backwards every other time: what drifts meets the first and the last alike.
      for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) runs.get(contestant.name)?.push(await measure(workload, contestant));
    }
  } finally {
    empty.close();
  }
  const nanoseconds = (name: string): number[] => (runs.get(name) as Run[]).map(({ processor }) => processor * 1e9 / CALLS);
  const base = nanoseconds('without a hook');
  const emptyAdded = median(added(nanoseconds(empty.name), base));
  const rows = contestants.map(({ name, note, bar }): BenchRow => {
    if (name === 'without a hook') return { name, figures: { 'a call': median(base) } };
    const each = added(nanoseconds(name), base);
    return {
      name,
      figures: { 'a call': median(nanoseconds(name)), added: median(each), from: quantile(each, 0.25), to: quantile(each, 0.75), 'of the empty hook': median(each) / emptyAdded, ...(bar === undefined ? {} : { bar }) },
      note,
    };
  });
  return {
    table: {
      title: `Cost of a system call (dd bs=1, ${ROUNDS} rounds of ${CALLS} calls, processor time; added is the median of each round's difference, from and to its quartiles)`,
      columns: [{ name: 'a call', unit: 'ns' }, { name: 'added', unit: 'ns' }, { name: 'from', unit: 'ns' }, { name: 'to', unit: 'ns' }, { name: 'of the empty hook', unit: 'x' }, { name: 'bar', unit: 'ns' }],
      rows: [...rows, ...absent.map(({ name, missing }) => ({ name, figures: {}, note: missing as string }))],
    },
    captured: runs.get('captured') as Run[],
    base: runs.get('without a hook') as Run[],
  };
}

async function measure(workload: Workload, { watch, hook }: Contestant): Promise<Run> {
  const end = await hook?.start();
  try {
    return await workload.run([dd(COPIES)], watch);
  } finally {
    await end?.();
  }
}

function added(with_: readonly number[], without: readonly number[]): number[] {
  return with_.map((value, round) => value - (without[round] as number));
}
