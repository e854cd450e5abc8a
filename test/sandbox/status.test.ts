import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSigbox, startSigbox, type SigboxProcess } from '../sigbox/index.ts';
import { ContainerCgroup } from './container-cgroup.ts';

interface Told {
  readonly scope: string;
  readonly host: { readonly read: number; readonly delivered: number };
  readonly kernel: readonly { readonly event: string; readonly produced: number; readonly lost: number }[];
  readonly held: { readonly waitingEvents: number };
  readonly containers: Readonly<Record<string, number>>;
  readonly groups: readonly { readonly name: string; readonly up: boolean; readonly restarts: number }[];
}

let directory: string;
let control: string;
let sigbox: SigboxProcess;
let cgroup: ContainerCgroup;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-status-'));
  control = join(directory, 'control.sock');
  cgroup = new ContainerCgroup();
  sigbox = await startSigbox(['--events', 'sched_process_exec', '--signatures', 'signatures/fileless-execution', '--containers=only', '--control', control]);
});

afterAll(async () => {
  sigbox.child.kill('SIGINT');
  await sigbox.ended;
  cgroup.remove();
  rmSync(directory, { recursive: true });
});

async function status(): Promise<Told> {
  const { stdout, stderr } = await runSigbox(['status', '--control', control, '--json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Told;
}

test('what is counted is told while the daemon runs: of the kernel, the flow, the containers and the sandboxes', async () => {
  const before = await status();
  for (let times = 0; times < 3; times++) cgroup.run('/bin/true');
  await sigbox.until(() => sigbox.findings.filter((line) => line['eventName'] === 'sched_process_exec' && line['args'].pathname === '/usr/bin/true').length === 3, 'three programs');
  // Containers of others may execute programs as well, before and after.
  const executed = sigbox.findings.filter((line) => line['eventName'] === 'sched_process_exec').length;
  const after = await status();

  expect(after).toMatchObject({ scope: 'containers', groups: [{ name: 'default', up: true, restarts: 0 }], held: { waitingEvents: 0 } });
  expect(Object.values(after.containers).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  const produced = ({ kernel }: Told): number => kernel.filter(({ event }) => event === 'sched_process_exec').reduce((sum, count) => sum + count.produced, 0);
  expect(produced(after)).toBeGreaterThanOrEqual(executed);
  expect(produced(after) - produced(before)).toBeGreaterThanOrEqual(3);
  expect(after.host.read).toBeGreaterThanOrEqual(executed);
});

test('a sandbox that was started again is seen', async () => {
  const [outer] = execFileSync('pgrep', ['-P', String(sigbox.child.pid), 'bwrap'], { encoding: 'utf8' }).trim().split('\n');
  process.kill(Number(outer), 'SIGKILL');
  await sigbox.until(() => sigbox.stderr.includes('is up again'), 'the sandbox is up again');
  expect((await status()).groups).toMatchObject([{ name: 'default', up: true, restarts: 1 }]);
});

test('people get lines, and a daemon that is not there is named', async () => {
  const { stdout } = await runSigbox(['status', '--control', control]);
  expect(stdout).toMatch(/^running \d+ s, scope containers, \d+ /);
  expect(stdout).toMatch(/\nsandbox default is up, was started again 1 times/);
  expect(stdout).toMatch(/\ndelivered \d+.*; the kernel produced \d+/);
  expect(stdout).toMatch(/\n {2}sched_process_exec: produced \d+, filtered \d+, lost 0$/m);
  const absent = await runSigbox(['status', '--control', join(directory, 'absent.sock')]);
  expect(absent.status).toBe(1);
  expect(absent.stderr).toContain('SIGBOX_E_CONTROL');
});
