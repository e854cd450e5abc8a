import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineCgroupMount } from '../../host/containers/index.ts';
import { BUSYBOX_IMAGE, Podman, Relay, startDocker, temporaryDirectory, type Docker, type RelayMode } from '../runtimes/index.ts';
import { startSigbox, type Json, type SigboxProcess } from '../sigbox/index.ts';

const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));
/** Far more than the tests of the order of events need, on a slow machine. */
const WAIT = '60s';

let directories: string[];
let docker: Docker;
let podman: Podman;
let undisturbed: string;

beforeAll(async () => {
  directories = [await temporaryDirectory(), await temporaryDirectory()];
  [docker, podman] = await Promise.all([startDocker({ directory: directories[0] as string }), Podman.start({ directory: directories[1] as string })]);
  undisturbed = await podman.runContainer('undisturbed');
});

afterAll(async () => {
  await Promise.all([docker?.stop(), podman?.stop()]);
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

/** Sigbox beside Podman and a Docker that it reaches over a relay. */
async function beside(mode: RelayMode, name: string, run: (sigbox: SigboxProcess, relay: Relay) => Promise<void>): Promise<void> {
  const relay = await Relay.start(join(directories[0] as string, `${name}.sock`), docker.socket, mode);
  const sigbox = await startSigbox([
    '--containers', `docker=${relay.socket},podman=${podman.socket},only,wait=${WAIT}`, '--signatures', SIGNATURE, '--cache', join(directories[0] as string, 'cache'),
  ]);
  try {
    await run(sigbox, relay);
  } finally {
    relay.close();
    expect(await sigbox.interrupt()).toBe(0);
  }
}

const residentBytes = ({ child }: SigboxProcess): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024;

async function lookIn(sigbox: SigboxProcess, containerId: string, exec: () => Promise<unknown>): Promise<Json> {
  const before = sigbox.findingsOf(containerId).length;
  await exec();
  await sigbox.until(() => sigbox.findingsOf(containerId).length > before, `finding of ${containerId}`);
  return sigbox.findingsOf(containerId).at(-1) as Json;
}

const inPodman = (sigbox: SigboxProcess): Promise<Json> => lookIn(sigbox, undisturbed, () => podman.exec(undisturbed, ['/bin/ls', '/']));
const FOUND_IN_PODMAN = { container: { name: 'undisturbed', runtime: 'podman' }, data: { outcome: 'found' } };

/**
 * Podman's finding did not wait for that of Docker's container, which waits for so many seconds. On a loaded machine the
 * program in Podman's container may itself begin after that.
 */
function expectBefore(sigbox: SigboxProcess, finding: Json, id: string, seconds: number): void {
  expect(finding).toMatchObject(FOUND_IN_PODMAN);
  const [waiting] = sigbox.findingsOf(id);
  if (waiting !== undefined) expect(finding['event'].timestamp - waiting['event'].timestamp).toBeGreaterThan((seconds - 1) * 1e9);
}

/** An exec in a container of Docker's, again and again, until it comes with the container's name. */
async function untilKnown(sigbox: SigboxProcess, id: string, name: string): Promise<void> {
  for (;;) {
    const finding = await lookIn(sigbox, id, () => docker.exec(id, ['/bin/ls', '/']));
    if (finding['data'].outcome === 'found') return expect(finding['container']).toMatchObject({ name, image: BUSYBOX_IMAGE, runtime: 'docker' });
  }
}

test('a Docker that accepts and never answers: its container\'s events wait, Podman\'s come before them; and it recovers', async () => {
  await beside('is silent', 'silent', async (sigbox, relay) => {
    const memory = residentBytes(sigbox);
    const id = await docker.runContainer({ name: 'silent', command: ['sh', '-c', '/bin/ls / >/dev/null; exec sleep 1000'] });
    expectBefore(sigbox, await inPodman(sigbox), id, 10);
    await sigbox.until(() => sigbox.findingsOf(id).length > 0, 'finding with the reason');
    expect(sigbox.findingsOf(id)[0]).toMatchObject({ container: { id, missing: 'unreachable' }, data: { outcome: 'no-record', reason: 'unreachable' } });
    await sigbox.until(() => sigbox.runtimes.some(({ state }) => state === 'down'), 'word of the runtime that is down');
    expect(sigbox.runtimes.at(-1)).toMatchObject({ runtime: 'docker', socket: relay.socket, state: 'down', problem: 'no answer within 10000 ms' });
    expect(residentBytes(sigbox) - memory).toBeLessThan(64 * 1024 * 1024);
    relay.become('relays');
    await untilKnown(sigbox, id, 'silent');
    expect(sigbox.runtimes.at(-1)).toMatchObject({ runtime: 'docker', state: 'up' });
  });
});

test('a Docker that begins to answer garbage costs only its own new containers their records; and it recovers', async () => {
  await beside('relays', 'garbage', async (sigbox, relay) => {
    const former = await docker.runContainer({ name: 'former' });
    await untilKnown(sigbox, former, 'former');
    relay.become('answers garbage');
    await sigbox.until(() => sigbox.runtimes.at(-1)?.['state'] === 'down', 'word of the runtime that is down');
    const id = await docker.runContainer({ name: 'garbage', command: ['sh', '-c', '/bin/ls / >/dev/null; exec sleep 1000'] });
    await sigbox.until(() => sigbox.findingsOf(id).length > 0, 'finding with the reason');
    expect(sigbox.findingsOf(id)[0]).toMatchObject({ container: { id, missing: 'unreachable' }, data: { outcome: 'no-record', reason: 'unreachable' } });
    expect(await inPodman(sigbox)).toMatchObject(FOUND_IN_PODMAN);
    // What was known of a container stays known.
    expect(await lookIn(sigbox, former, () => docker.exec(former, ['/bin/ls', '/']))).toMatchObject({ container: { name: 'former' }, data: { outcome: 'found' } });
    relay.become('relays');
    await untilKnown(sigbox, id, 'garbage');
  });
});

test('a Docker that answers after five seconds: its container\'s events wait for their record, Podman\'s do not', async () => {
  await beside({ late: 5000 }, 'late', async (sigbox) => {
    const id = await docker.runContainer({ name: 'late', command: ['sh', '-c', '/bin/ls / >/dev/null; exec sleep 1000'] });
    expectBefore(sigbox, await inPodman(sigbox), id, 5);
    await sigbox.until(() => sigbox.findingsOf(id).length > 0, 'finding with the record');
    expect(sigbox.findingsOf(id)[0]).toMatchObject({ container: { id, name: 'late', image: BUSYBOX_IMAGE }, data: { outcome: 'found' } });
  });
});

test('a container that is renamed, paused, and removed while it runs', async () => {
  await beside('relays', 'whole', async (sigbox) => {
    const id = await docker.runContainer({ name: 'old-name' });
    await untilKnown(sigbox, id, 'old-name');
    await docker.run(['rename', 'old-name', 'new-name']);
    await untilKnown(sigbox, id, 'new-name');
    await docker.run(['pause', id]);
    await docker.run(['unpause', id]);
    await untilKnown(sigbox, id, 'new-name');
    await docker.run(['stop', '--time', '0', id]);
    await docker.run(['start', id]);
    await untilKnown(sigbox, id, 'new-name');
    await docker.removeContainer(id);
  });
});

test('a process in a container whose cgroup takes the name of another container is its own container\'s', async () => {
  await beside('relays', 'impostor', async (sigbox) => {
    const genuine = await docker.runContainer({ name: 'genuine' });
    const hostile = await docker.runContainer({ name: 'hostile', command: ['sh', '-c', 'while :; do /bin/ls /impostor 2>/dev/null; sleep 0.1; done'] });
    await untilKnown(sigbox, genuine, 'genuine');
    const folder = join(machineCgroupMount()?.path ?? '', 'docker', hostile, 'docker', genuine);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'cgroup.procs'), (await docker.run(['inspect', '--format', '{{.State.Pid}}', hostile])).stdout.trim());
    const impostor = (): Json[] => sigbox.findings.filter(({ event }) => event.args.argv[1] === '/impostor');
    const before = impostor().length;
    // The first of these may still be from before the move.
    await sigbox.until(() => impostor().length > before + 5, 'findings of the process that was moved');
    expect(new Set(impostor().map(({ container }) => container.id as string))).toEqual(new Set([hostile]));
    expect(await lookIn(sigbox, genuine, () => docker.exec(genuine, ['/bin/ls', '/']))).toMatchObject({ container: { name: 'genuine' } });
    await docker.removeContainer(hostile);
    await docker.removeContainer(genuine);
  });
});
