import { readFileSync, statSync, truncateSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { runSigbox, startSigbox, type Json, type SigboxProcess, type SigboxResult } from '../sigbox/index.ts';

const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));

let directory: string;
let docker: Docker;
let web: string;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
  web = await docker.runContainer({ name: 'web' });
});

afterAll(async () => {
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

const linesOf = ({ stdout }: SigboxResult): Json[] => stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Json);
const withSignature = (): string[] => ['--signatures', SIGNATURE, '--cache', join(directory, 'cache')];

/** Starts to record, and does in containers what the signature finds. */
async function recordFindings(file: string): Promise<SigboxProcess> {
  const sigbox = await startSigbox([`--containers=docker=${docker.socket},only`, ...withSignature()], ['record', file]);
  await docker.exec(web, ['/bin/ls', '/']);
  const late = await docker.runContainer({ name: `late-${sigbox.child.pid}`, command: ['/bin/ls', '/etc'] });
  await sigbox.until(() => sigbox.findingsOf(web).length > 0 && sigbox.findingsOf(late).length > 0, 'findings of both');
  return sigbox;
}

test('what is replayed, at full speed and in real time, finds the same as it did live', async () => {
  const file = join(directory, 'whole.sigbox');
  const sigbox = await recordFindings(file);
  expect(await sigbox.interrupt()).toBe(0);
  for (const pace of [[], ['--realtime']]) {
    const result = await runSigbox(['run', '--replay', file, ...withSignature(), ...pace]);
    expect(result.status).toBe(0);
    expect(linesOf(result)).toEqual(sigbox.findings);
  }
});

test('a recorder that is killed leaves what it had written', async () => {
  const file = join(directory, 'killed.sigbox');
  const sigbox = await recordFindings(file);
  // Blocks leave every second; those of the findings have when there is one more.
  const { size } = statSync(file);
  while (statSync(file).size === size) await docker.exec(web, ['/bin/true']);
  sigbox.child.kill('SIGKILL');
  await sigbox.ended;
  const result = await runSigbox(['run', '--replay', file, ...withSignature()]);
  expect(linesOf(result)).toEqual(sigbox.findings);
  expect(result.status).toBe(0);
  // As it is when the machine goes down between two writes.
  truncateSync(file, readFileSync(file).length - 1);
  const cut = await runSigbox(['run', '--replay', file, ...withSignature()]);
  expect(cut).toMatchObject({ status: 1, stderr: expect.stringContaining('it ends inside a block') });
  expect(linesOf(cut)).toEqual(sigbox.findings);
});

test('events are recorded and shown without any signature', async () => {
  const file = join(directory, 'events.sigbox');
  const sigbox = await startSigbox(['--events', 'security_file_open', '--scope', 'web', `--containers=docker=${docker.socket},only`], ['record', file]);
  await docker.exec(web, ['/bin/cat', '/etc/hostname']);
  await sigbox.interrupt();
  const json = await runSigbox(['run', '--replay', file, '--events', 'security_file_open', '--output', 'json']);
  const opened = linesOf(json).find((event) => event['args']?.syscall_pathname === '/etc/hostname');
  expect(opened).toMatchObject({ eventName: 'security_file_open', processName: 'cat', container: { id: web, name: 'web', image: BUSYBOX_IMAGE } });
  const table = await runSigbox(['run', '--replay', file, '--events', 'security_file_open', '--output', 'table']);
  expect(table.stdout).toMatch(/^TIME +CONTAINER +PROCESS +EVENT +RESULT +FIELDS\n/);
  expect(table.stdout).toMatch(/^[\d:.]{12} +web +cat\[\d+\] +security_file_open +\d+ +pathname=\S+hostname .*syscall_pathname=\/etc\/hostname/m);
});

test('flags that a replay, or a live run, does nothing with are refused', async () => {
  expect(await runSigbox(['run', '--realtime'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--realtime is of a replay') });
  expect(await runSigbox(['run', '--replay', 'x', '--scope', 'all'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--scope is of the live kernel') });
});
