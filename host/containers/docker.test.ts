import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, answerWhen, feedCgroups, startDocker, temporaryDirectory, type CgroupFeed, type Docker } from '../../test/runtimes/index.ts';
import { Containers, machineCgroupMount, parseContainersFlag, type Container, type ContainerRecord, type MissReason } from './index.ts';

let directory: string;
let docker: Docker;
let containers: Containers;
let feed: CgroupFeed;
/** Every state that a container was in when a change was told, by its id. */
let told: Map<string, string[]>;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
});

afterAll(async () => {
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(() => {
  told = new Map();
});

afterEach(async () => {
  feed?.close();
  await containers?.close();
});

async function start(graceMilliseconds = 30_000): Promise<void> {
  containers = await Containers.start({ ...parseContainersFlag(`docker=${docker.socket},only`), graceMilliseconds });
  containers.onChange((container) => {
    const states = told.get(container.id) ?? [];
    states.push(container.state);
    told.set(container.id, states);
  });
  feed = feedCgroups(machineCgroupMount()?.path ?? '', '/docker', containers);
}

/** Waits for a change after which the answer for the container is this one. */
async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean): Promise<ContainerRecord> {
  return await answerWhen(containers, id, what) as ContainerRecord;
}

const known = (answer: ContainerRecord | MissReason): boolean => typeof answer === 'object';
const removed = (answer: ContainerRecord | MissReason): boolean => typeof answer === 'object' && answer.removed;

test('a container that ran before, and its pod by its labels', async () => {
  const labels = {
    'io.kubernetes.pod.name': 'shop-0', 'io.kubernetes.pod.namespace': 'market', 'io.kubernetes.pod.uid': 'uid-1',
    'io.kubernetes.docker.type': 'podsandbox', 'empty': '', 'colour': 'green "and" \u001B[31mred',
  };
  const id = await docker.runContainer({ name: 'existing', labels });
  await start();
  expect([...containers.existing()].map(({ container }) => container.id)).toContain(id);
  const record = await until(id, known);
  expect(record).toMatchObject({
    containerId: id, name: 'existing', image: BUSYBOX_IMAGE, imageDigest: undefined, runtime: 'docker', podSandbox: true, removed: false,
    pod: { id: 'uid-1', name: 'shop-0', namespace: 'market' },
  });
  expect(record.labels).toEqual(Object.entries(labels).map(([name, value]) => ({ name, value })).toSorted((one, other) => (one.name < other.name ? -1 : 1)));
  expect(Math.abs(Number(record.ctime) / 1e6 - Date.now())).toBeLessThan(60_000);
  expect(containers.get(id.slice(0, 12))).toBe('not-found');
  expect(containers.get('')).toBe('not-found');
  await docker.removeContainer(id);
});

test('a container that starts now has its record before it runs', async () => {
  await start();
  await until(await docker.runContainer({ name: 'warm' }), known);
  const id = await docker.runContainer({ name: 'second', labels: { colour: 'blue' } });
  expect(await until(id, known)).toMatchObject({ name: 'second', image: BUSYBOX_IMAGE, podSandbox: false, pod: { name: undefined } });
  expect(containers.runtimes()).toMatchObject([{ runtime: 'docker', endpoint: docker.socket, state: 'up' }]);
  await docker.removeContainer(id);
  await docker.removeContainer('warm');
});

test('a container that was made long before it is started', async () => {
  const id = await docker.createContainer({ name: 'later', labels: { colour: 'red' } });
  await start();
  await docker.run(['start', id]);
  expect(await until(id, known)).toMatchObject({ name: 'later', labels: [{ name: 'colour', value: 'red' }] });
  await docker.removeContainer(id);
});

test('a container that lives for a moment', async () => {
  await start();
  const id = await docker.runContainer({ name: 'moment', command: ['true'], flags: ['--rm'] });
  expect(await until(id, removed)).toMatchObject({ name: 'moment', image: BUSYBOX_IMAGE, removed: true });
});

test('a rename while it runs, and again after the daemon was away', async () => {
  const id = await docker.runContainer({ name: 'old-name' });
  await start();
  const { revision } = [...containers.list()].find((container) => container.id === id) as Container;
  await until(id, known);
  await docker.run(['rename', 'old-name', 'new-name']);
  await until(id, (answer) => typeof answer === 'object' && answer.name === 'new-name');
  expect(([...containers.list()].find((container) => container.id === id) as Container).revision).toBeGreaterThan(revision);
  await docker.kill();
  const lost = await docker.runContainer().catch(() => 'refused');
  expect(lost).toBe('refused');
  await docker.restart();
  await docker.run(['rename', 'new-name', 'last-name']);
  await until(id, (answer) => typeof answer === 'object' && answer.name === 'last-name');
  await docker.removeContainer(id);
});

test('a removed container is answered for a while, then not found', async () => {
  await start(300);
  const id = await docker.runContainer({ name: 'short' });
  await until(id, known);
  // Docker's own command may return only after the while is over.
  const gone = until(id, removed);
  await docker.removeContainer(id);
  expect(await gone).toMatchObject({ name: 'short', removed: true });
  await until(id, (answer) => answer === 'not-found');
  expect(told.get(id)?.at(-1)).toBe('removed');
});

test('a paused container, and one that is stopped and started again', async () => {
  const id = await docker.runContainer({ name: 'again' });
  await docker.run(['pause', id]);
  await start();
  const first = await until(id, known);
  await docker.run(['unpause', id]);
  await docker.run(['restart', '--time', '0', id]);
  const second = await until(id, (answer) => typeof answer === 'object' && !answer.removed && answer.ctime !== first.ctime);
  expect(second.name).toBe('again');
  expect(second.ctime).toBeGreaterThan(first.ctime as bigint);
  await docker.removeContainer(id);
});

test('fifty at once', async () => {
  await start();
  const names = Array.from({ length: 50 }, (_, index) => `many-${index}`);
  const ids = await Promise.all(names.map((name) => docker.runContainer({ name })));
  for (const [index, id] of ids.entries()) expect(await until(id, known)).toMatchObject({ name: names[index], image: BUSYBOX_IMAGE });
  await docker.run(['rm', '--force', ...ids]);
  for (const id of ids) await until(id, removed);
}, 180_000);

test('how far it is confined', async () => {
  const isConfined = (answer: ContainerRecord | MissReason): boolean => typeof answer === 'object' && answer.confinement !== undefined;
  await start();
  const id = await docker.runContainer({ flags: ['--privileged', '--cap-add', 'SYS_TIME', '--read-only', '--user', '1000', '--pid', 'host', '--volume', '/etc:/machine/etc:ro'] });
  expect(await until(id, isConfined)).toMatchObject({
    confinement: {
      privileged: true, addedCapabilities: ['CAP_SYS_TIME'], user: '1000', readOnlyRoot: true, hostNetwork: false, hostPid: true, hostIpc: false,
      seccompProfile: 'unconfined', mounts: [{ source: '/etc', destination: '/machine/etc', readOnly: true }],
    },
  });
  const usual = await docker.runContainer();
  expect(await until(usual, isConfined)).toMatchObject({ confinement: { privileged: false, addedCapabilities: [], user: undefined, readOnlyRoot: false, hostPid: false, seccompProfile: 'default', mounts: [] } });
});
