import type { RunnableSignature } from '../../../host/sandbox/index.ts';
import type { BenchTable } from '../bench.ts';
import { MeasuredSandbox } from './process.ts';
import { makeWorkload } from './workload.ts';

const EVENTS = 65_536;
const ROUNDS = 3;

/** From the host's batch writer through the pipe to the signatures and back: many signatures in one process, and many processes. */
export async function scaling(runnable: RunnableSignature, progress: (what: string) => void): Promise<BenchTable> {
  const rows = [];
  for (const [processes, signatures] of [[1, 1], [1, 8], [1, 32], [1, 128], [2, 1], [8, 1], [32, 1]] as const) {
    progress(`${signatures} signatures in each of ${processes} processes`);
    const nanoseconds = await timed(runnable, processes, signatures);
    const runs = processes * signatures;
    rows.push({ name: `${processes} × ${signatures}`, figures: { 'per event': nanoseconds, 'per event and signature': nanoseconds / runs } });
  }
  return { title: 'Processes × signatures, over the pipe', columns: [{ name: 'per event', unit: 'ns' }, { name: 'per event and signature', unit: 'ns' }], rows };
}

async function timed(runnable: RunnableSignature, processes: number, signatures: number): Promise<number> {
  const workload = makeWorkload(Math.max(8192, EVENTS / (processes * signatures)));
  const sandboxes = await Promise.all(Array.from({ length: processes }, () => MeasuredSandbox.start()));
  try {
    await Promise.all(sandboxes.map((sandbox) => sandbox.load(runnable, 1, signatures)));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round <= ROUNDS; round++) {
      for (const { found } of sandboxes) found.count = 0;
      const began = process.hrtime.bigint();
      await Promise.all(sandboxes.map((sandbox) => sandbox.run(workload)));
      best = Math.min(best, Number(process.hrtime.bigint() - began) / workload.events);
      for (const { found } of sandboxes) {
        if (found.count !== workload.findings * signatures) throw new Error(`${found.count} findings came back instead of ${workload.findings * signatures}`);
      }
    }
    return best;
  } finally {
    await Promise.all(sandboxes.map(({ sandbox }) => sandbox.close()));
  }
}

/** What it takes to have this many signatures ready: they are admitted already, so this is what a restart costs. */
export async function loading(runnable: RunnableSignature, progress: (what: string) => void): Promise<BenchTable> {
  const measured = await MeasuredSandbox.start();
  const rows = [];
  try {
    const empty = measured.memory;
    let loaded = 0;
    let milliseconds = 0;
    for (const count of [1, 100, 1000]) {
      progress(`loading ${count} signatures`);
      const began = performance.now();
      await measured.load(runnable, loaded + 1, count - loaded);
      milliseconds += performance.now() - began;
      loaded = count;
      rows.push({ name: `${count}`, figures: { time: milliseconds / 1000, memory: measured.memory / 2 ** 20, each: (measured.memory - empty) / count / 1024 } });
    }
  } finally {
    await measured.sandbox.close();
  }
  return {
    title: 'Signatures loaded into one process',
    columns: [{ name: 'time', unit: 's' }, { name: 'memory', unit: 'MiB' }, { name: 'each', unit: 'KiB' }],
    rows: rows.map((row, index) => (index === 2 ? { ...row, note: 'the bars: 10 s and 500 MB' } : row)),
  };
}
