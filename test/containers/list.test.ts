import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { runSigbox, startProgram, startSigbox, type Json } from '../sigbox/index.ts';

let directory: string;
let docker: Docker;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
});

afterAll(async () => {
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

test('containers are listed with what is known of them, and the runtimes with how it stands with them', async () => {
  const id = await docker.runContainer({ name: 'listed', labels: { 'io.kubernetes.pod.name': 'shop-0', 'io.kubernetes.pod.namespace': 'shop' } });
  const { status, stdout, stderr } = await runSigbox(['containers', `--containers=docker=${docker.socket},only`]);
  expect(status).toBe(0);
  const line = stdout.split('\n').find((candidate) => candidate.startsWith(id.slice(0, 12)));
  expect(line).toMatch(new RegExp(`docker +listed +${BUSYBOX_IMAGE} +shop/shop-0 +\\d+ s +[\\d.]+ ms +enriched$`));
  expect(stderr).toContain(`docker at ${docker.socket} is up`);

  const json = await runSigbox(['containers', `--containers=docker=${docker.socket},only`, '--json']);
  const lines = json.stdout.trim().split('\n').map((text) => JSON.parse(text) as Json);
  expect(lines.find((container) => container['id'] === id)).toMatchObject({ kind: 'container', state: 'enriched', name: 'listed', image: BUSYBOX_IMAGE, runtime: 'docker', pod: { name: 'shop-0', namespace: 'shop', sandbox: false } });
  expect(lines.filter(({ kind }) => kind === 'runtime')).toEqual([{ kind: 'runtime', runtime: 'docker', socket: docker.socket, state: 'up' }]);
});

test('what is missing is listed with the reason', async () => {
  const id = await docker.runContainer({ name: 'unknown' });
  const { stdout } = await runSigbox(['containers', '--containers=only', '--json']);
  const listed = stdout.trim().split('\n').map((text) => JSON.parse(text) as { id: string }).find((container) => container.id === id);
  expect(listed).toMatchObject({ state: 'unreachable', problem: 'no socket of docker was found' });
});

test('--watch tells of a container that comes and goes, and ends on Ctrl-C', async () => {
  const watching = startProgram(['containers', `--containers=docker=${docker.socket},only`, '--watch', '--json']);
  await watching.until(() => watching.findings.some(({ kind, state }) => kind === 'runtime' && state === 'up'), 'list');
  const id = await docker.runContainer({ name: 'passing' });
  const states = (): string[] => watching.findings.filter((container) => container['id'] === id && container['name'] === 'passing').map((container) => container['state'] as string);
  await watching.until(() => states().includes('enriched'), 'container that came');
  await docker.removeContainer(id);
  await watching.until(() => states().includes('removed'), 'container that went');
  expect(await watching.interrupt()).toBe(0);
});

test('a runtime that does not answer is waited for, said to be, and listed as such', async () => {
  const path = join(directory, 'silent.sock');
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(path, resolve));
  onTestFinished(() => void silent.close());
  const { status, stdout, stderr } = await runSigbox(['containers', `--containers=podman=${path},docker=${docker.socket},only`, '--json']);
  expect(status).toBe(0);
  expect(stderr).toContain(`waiting for podman at ${path}`);
  const runtimes = stdout.trim().split('\n').map((text) => JSON.parse(text) as Json).filter(({ kind }) => kind === 'runtime');
  expect(runtimes).toMatchObject([{ runtime: 'podman', state: 'connecting' }, { runtime: 'docker', state: 'up' }]);
});

test('--watch tells of a runtime that goes down and comes back', async () => {
  const watching = startProgram(['containers', `--containers=docker=${docker.socket},only`, '--watch', '--json']);
  const states = (): string[] => watching.findings.filter(({ kind }) => kind === 'runtime').map(({ state }) => state as string);
  await watching.until(() => states().includes('up'), 'list');
  await docker.kill();
  await watching.until(() => states().at(-1) === 'down', 'end of the daemon');
  expect(watching.findings.at(-1)).toMatchObject({ runtime: 'docker', socket: docker.socket, problem: expect.any(String) as string });
  await docker.restart();
  await watching.until(() => states().at(-1) === 'up', 'daemon that is back');
  expect(await watching.interrupt()).toBe(0);
});

test('a running daemon shows what it knows itself, and what became of events that waited', async () => {
  const control = join(directory, 'control');
  const sigbox = await startSigbox([`--containers=docker=${docker.socket},only,wait=30s`, '--control', control, '--events', 'sched_process_exec', '--output', 'json']);
  onTestFinished(async () => void (await sigbox.interrupt()));
  const id = await docker.runContainer({ name: 'controlled', command: ['/bin/ls'] });
  await sigbox.until(() => sigbox.findingsOf(id).length > 0, 'event of the container');
  const { stdout } = await runSigbox(['containers', `--control=${control}`, '--json']);
  const lines = stdout.trim().split('\n').map((text) => JSON.parse(text) as Json);
  expect(lines.find((line) => line['id'] === id)).toMatchObject({ kind: 'container', name: 'controlled', runtime: 'docker', lookUpMilliseconds: expect.any(Number) as number });
  expect(lines.filter(({ kind }) => kind === 'runtime')).toEqual([{ kind: 'runtime', runtime: 'docker', socket: docker.socket, state: 'up' }]);
  // Whether any had to wait depends on how soon Docker told of the container.
  expect(lines.at(-1)).toEqual({ kind: 'hold', waitingEvents: 0, waitingBytes: 0, answered: expect.any(Number) as number, timedOut: 0, overflowed: 0, interrupted: 0 });
  const shown = await runSigbox(['containers', '--control', control]);
  expect(shown.stdout).toMatch(new RegExp(`^${id.slice(0, 12)} +docker +controlled`, 'm'));
  expect(shown.stderr).toMatch(/events wait for their container's record; \d+ did/);
  expect((await runSigbox(['containers', '--control', control, '--watch'])).stderr).toContain('SIGBOX_E_USAGE');
});
