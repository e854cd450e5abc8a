import type { RunnableSignature } from '../../host/sandbox/index.ts';
import type { Bench, BenchTable } from './bench.ts';
import { measure } from './sandbox/contestant.ts';
import { extism } from './sandbox/extism.ts';
import { admitted, ours, unmetered } from './sandbox/ours.ts';
import { quickJs } from './sandbox/quickjs.ts';
import { loading, scaling } from './sandbox/scaling.ts';
import { typedCall } from './sandbox/typed-call.ts';
import { decodeAndHandle, handlerAlone } from './sandbox/unsandboxed.ts';
import { makeWorkload, type Workload } from './sandbox/workload.ts';

/** A round of the fastest takes some milliseconds, so that the machine's own moments weigh little. */
const EVENTS = 131_072;

export const bench: Bench = {
  name: 'sandbox',
  summary: 'one detection (a web server that executes a shell), run in every way',
  async run(progress) {
    const runnable = await admitted();
    return [await perEvent(runnable, progress), await scaling(runnable, progress), await loading(runnable, progress)];
  },
};

async function perEvent(runnable: RunnableSignature, progress: (what: string) => void): Promise<BenchTable> {
  const workloads = new Map<number, Workload>();
  const workload = (share: number): Workload => {
    const known = workloads.get(share) ?? makeWorkload(Math.round(EVENTS * share));
    workloads.set(share, known);
    return known;
  };
  const contestants = [handlerAlone, decodeAndHandle, ours(runnable), await unmetered(runnable), await typedCall(), await extism(), await quickJs()];
  const times = await measure(contestants, workload, progress);
  for (const contestant of contestants) await contestant.close?.();
  const bare = times.get(handlerAlone.name) as number;
  return {
    title: 'The same detection, per event',
    columns: [{ name: 'median', unit: 'ns' }, { name: 'times the bare handler', unit: '' }],
    rows: contestants.map(({ name, note }) => ({
      name,
      figures: { median: times.get(name) as number, 'times the bare handler': (times.get(name) as number) / bare },
      ...(note === undefined ? {} : { note }),
    })),
  };
}
