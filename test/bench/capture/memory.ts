import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BenchTable } from '../bench.ts';
import { dd, type Workload } from './workload.ts';

/** Enough to go round the ring several times, so that all of it has been touched. */
const COPIES = 400_000;

interface Memory {
  readonly resident: number;
  readonly proportional: number;
}

/** Memory of a process that captures and does nothing else, and of one that does not even that. */
export async function measureMemory(workload: Workload): Promise<BenchTable> {
  const idle = await memoryOf(workload, 'nothing');
  const capturing = await memoryOf(workload, 'capture');
  const figures = ({ resident, proportional }: Memory) => ({ resident: resident / 2 ** 20, proportional: proportional / 2 ** 20 });
  return {
    title: 'Memory',
    columns: [{ name: 'resident', unit: 'MiB' }, { name: 'proportional', unit: 'MiB' }, { name: 'bar', unit: 'MiB' }],
    rows: [
      { name: 'Node.js alone', figures: figures(idle) },
      { name: 'a process that captures', figures: { ...figures(capturing), bar: 55 }, note: 'the ring is mapped twice, so resident counts it twice and proportional once; bar: Falco\'s scap-open, resident, two rings of 8 MiB' },
    ],
  };
}

async function memoryOf(workload: Workload, what: string): Promise<Memory> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'only-capture.ts'), what], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  if (what === 'capture') await workload.run([dd(COPIES)]);
  child.stdin.end();
  await closed;
  return JSON.parse(said.split('\n')[1] as string) as Memory;
}
