import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { runSigbox, startSigbox, type SigboxProcess } from '../sigbox/index.ts';

const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));

let directory: string;
let docker: Docker;
let sigbox: SigboxProcess;
let before: string;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
  before = await docker.runContainer({ name: 'before' });
  sigbox = await startSigbox(['--containers', `docker=${docker.socket}`, '--signatures', SIGNATURE, '--cache', join(directory, 'cache')]);
});

afterAll(async () => {
  await sigbox?.interrupt();
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

const ran = async (id: string): Promise<void> => sigbox.until(() => sigbox.findingsOf(id).length > 0, `finding of ${id}`);

test('ls in a container that ran before gives one finding, with its name and image', async () => {
  await docker.exec(before, ['/bin/ls', '/']);
  await ran(before);
  const [finding] = sigbox.findingsOf(before);
  expect(finding).toMatchObject({
    finding: 'containers_data_source',
    container: { id: before, name: 'before', image: BUSYBOX_IMAGE, runtime: 'docker' },
    data: { outcome: 'found', container_id: before, container_name: 'before', container_image: BUSYBOX_IMAGE },
    event: { eventName: 'sched_process_exec', processName: 'ls', args: { pathname: '/bin/ls', argv: ['/bin/ls', '/'] } },
  });
});

test('ls as the first program of a container that is started after gives one finding, with its name and image', async () => {
  const id = await docker.runContainer({ name: 'after', command: ['/bin/ls', '/etc'] });
  await ran(id);
  expect(sigbox.findingsOf(id)[0]).toMatchObject({
    container: { id, name: 'after', image: BUSYBOX_IMAGE },
    data: { outcome: 'found', container_image: BUSYBOX_IMAGE },
    event: { containerStarted: true, args: { argv: ['/bin/ls', '/etc'] } },
  });
});

test('each ls gives exactly one finding, and ls on the machine itself none', async () => {
  const count = sigbox.findingsOf(before).length;
  execFileSync('/bin/ls', ['/']);
  await docker.exec(before, ['/bin/ls', '/first']).catch(() => '');
  await docker.exec(before, ['/bin/sh', '-c', '/bin/ls /second; /bin/ls /third']).catch(() => '');
  await sigbox.until(() => sigbox.findingsOf(before).some((finding) => finding['event'].args.argv[1] === '/third'), 'last finding');
  expect(sigbox.findingsOf(before).slice(count).map((finding) => finding['event'].args.argv[1] as string)).toEqual(['/first', '/second', '/third']);
  expect(sigbox.findings.filter((finding) => finding['container'] === null)).toEqual([]);
});

test('the sandbox process, seen from outside while it runs, owns nothing', () => {
  const processId = descendants(sigbox.child.pid as number).at(-1) as number;
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  expect(readFileSync(`/proc/${processId}/cmdline`, 'utf8')).toContain('sandbox');
  expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  expect(/^Uid:(.*)$/m.exec(status)?.[1]?.trim().split('\t')).not.toContain('0');
  for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) expect(status).toMatch(new RegExp(`^${set}:\t0+$`, 'm'));
  expect(readFileSync(`/proc/${processId}/net/dev`, 'utf8').trim().split('\n').slice(2).map((line) => line.split(':')[0]?.trim())).toEqual(['lo']);
  const writable = readFileSync(`/proc/${processId}/mountinfo`, 'utf8').trim().split('\n').filter((line) => !line.split(' ')[5]?.split(',').includes('ro'));
  expect(writable).toEqual([]);
});

test('without --containers the signature is refused with the flag that it needs, and the exit status says so', async () => {
  const { status, stdout, stderr } = await runSigbox(['run', '--signatures', SIGNATURE, '--cache', join(directory, 'cache')]);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('SIGBOX_E_DATA_SOURCE');
  expect(stderr).toContain('--containers');
  expect(stderr).toContain('SIGBOX_E_NO_SIGNATURE');
});

test('Ctrl-C ends everything: no process, no program in the kernel and no temporary file is left', async () => {
  const own = await startSigbox(['--containers', `docker=${docker.socket}`, '--signatures', SIGNATURE, '--cache', join(directory, 'cache')]);
  const processId = own.child.pid as number;
  const processes = descendants(processId);
  expect(processes.length).toBeGreaterThan(1);
  expect(openPrograms(processId)).toBeGreaterThan(0);
  expect(await own.interrupt()).toBe(0);
  await vi.waitFor(() => expect([processId, ...processes].filter((id) => existsSync(`/proc/${id}`) && !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8')))).toEqual([]));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('sigbox-run'))).toEqual([]);
  expect(own.stderr).toContain('delivered');
});

function descendants(processId: number): number[] {
  const children = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8').split(' ').filter((part) => part !== '').map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function openPrograms(processId: number): number {
  return readdirSync(`/proc/${processId}/fdinfo`).filter((descriptor) => {
    try {
      return readFileSync(`/proc/${processId}/fdinfo/${descriptor}`, 'utf8').includes('prog_type');
    } catch {
      return false;
    }
  }).length;
}
