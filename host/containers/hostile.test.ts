import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeServers, answerWhen, inspection, jsonAnswer, likeDocker, temporaryDirectory, type FakeDocker } from '../../test/runtimes/index.ts';
import { Containers, type ContainerRecord, type ContainersOptions, type MissReason } from './index.ts';

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const USER = process.getuid?.() ?? 0;

let directory: string;
let servers: FakeServers;
let containers: Containers;

beforeEach(async () => {
  directory = await temporaryDirectory();
  servers = new FakeServers(directory);
});

afterEach(async () => {
  await containers?.close();
  servers.close();
  await rm(directory, { recursive: true });
});

async function start(options: ContainersOptions): Promise<void> {
  containers = await Containers.start({ discover: false, cgroupMount: directory, deadlineMilliseconds: 5000, retryMilliseconds: 20, maximumRetryMilliseconds: 100, ...options });
}

async function startBeside(docker: FakeDocker): Promise<void> {
  await start({ sockets: [{ runtime: 'docker', path: await servers.listen('docker.sock', likeDocker(docker)) }] });
}

async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean = (answer) => answer !== 'pending'): Promise<ContainerRecord | MissReason> {
  return await answerWhen(containers, id, what);
}

test('labels of ten megabytes cost their own container its record, and nobody else anything', async () => {
  const huge = { [ID]: inspection(ID, 'huge', { huge: 'x'.repeat(10 * 1024 * 1024) }), [OTHER]: inspection(OTHER, 'shop') };
  const entry = { Id: ID, Names: ['/huge'], Labels: { huge: 'x'.repeat(10 * 1024 * 1024) } };
  const created = (id: string, more = ''): string => `${JSON.stringify({ Type: 'container', Action: 'create', Actor: { ID: id, Attributes: { more } } })}\n`;
  await startBeside({ containers: huge, list: [entry, { Id: OTHER, Names: ['/shop'], Image: 'shop:1' }], events: created(ID, 'x'.repeat(10 * 1024 * 1024)) + created(OTHER) });
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  expect(await until(OTHER)).toMatchObject({ name: 'shop' });
  expect(await until(ID)).toBe('unreachable');
  expect([...containers.list()].find(({ id }) => id === ID)?.problem).toMatch(/too long/);
  expect(containers.runtimes()).toMatchObject([{ state: 'up' }]);
});

test('of thousands of labels, and of long ones, a bound is kept; names of a kind that no runtime gives are none', async () => {
  const many = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`label-${index}`, 'value']));
  await startBeside({ containers: {
    [ID]: { ...inspection(ID, 'n'.repeat(5000), { ...many, long: 'x'.repeat(40_000), deep: { a: [] }, number: 7, '__proto__': 'p' }), State: { StartedAt: 'never' } },
    [OTHER]: inspection(OTHER, '\u001B[2J\u0000name', { 'io.kubernetes.pod.name': ['no', 'text'], '': '' }),
  } });
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  const record = await until(ID) as ContainerRecord;
  expect(record).toMatchObject({ name: undefined, image: 'shop:1', pod: { name: undefined } });
  expect(record.labels).toHaveLength(512);
  expect(record.labels.every(({ value }) => value === 'value')).toBe(true);
  // Control characters are data here; they are escaped where they are shown.
  expect(await until(OTHER)).toMatchObject({ name: '\u001B[2J\u0000name', pod: { name: undefined }, labels: [{ name: '', value: '' }] });
});

test('an answer about another container is no answer', async () => {
  await startBeside({ containers: { [ID]: inspection(OTHER, 'other') }, list: [{ Id: '../../images', Names: ['/x'] }, { Id: ID.slice(1), Names: ['/y'] }] });
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID)).toBe('unreachable');
  expect(containers.get(OTHER)).toBe('not-found');
});

test('JSON of any depth is read no further than it is needed', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const body = `{"Id":"${ID}","Name":"/deep","Config":{"Image":"shop:1","Labels":${deep}},"HostConfig":${deep},"Mounts":{"0":1}}`;
  await startBeside({ containers: { [ID]: body } });
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID)).toMatchObject({ name: 'deep', labels: [] });
});

test('ten thousand containers in a list, and as many announced at once, keep nobody waiting', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => index.toString(16).padStart(64, 'c'));
  const entry = (id: string): object => ({ Id: id, Names: [`/n${id.slice(-4)}`], Image: 'shop:1', ImageID: 'sha256:1', Labels: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`label-${index}`, 'x'.repeat(30)])) });
  const events = ids.map((id) => JSON.stringify({ Type: 'container', Action: 'create', Actor: { ID: id } })).join('\n');
  await startBeside({ containers: { [ID]: inspection(ID, 'shop') }, list: ids.map(entry), events });
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID)).toMatchObject({ name: 'shop' });
  expect(containers.runtimes()).toMatchObject([{ state: 'up' }]);
});

test('a refusal whose text does not end is cut off', async () => {
  const piece = 'x'.repeat(64 * 1024);
  const path = await servers.listen('docker.sock', (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 500 Internal Server Error\r\n\r\n');
      const pour = (): void => {
        while (!socket.destroyed && socket.write(piece));
      };
      socket.on('drain', pour);
      pour();
    });
  });
  await start({ sockets: [{ runtime: 'docker', path }] });
  await new Promise<void>((resolve) => {
    containers.onRuntimeChange(({ state }) => state === 'down' && resolve());
  });
  expect(containers.runtimes()[0]?.problem).toMatch(/too long/);
});

test('a runtime that a user may have put there speaks for that user\'s containers, and for no others', async () => {
  const rogue = await servers.listen('rogue.sock', likeDocker({
    containers: { [ID]: inspection(ID, 'forged'), [OTHER]: inspection(OTHER, 'own') },
    list: [{ Id: ID, Names: ['/forged'], Image: 'shop:1' }],
    events: [ID, OTHER].map((id) => `${JSON.stringify({ Type: 'container', Action: 'create', Actor: { ID: id } })}\n`).join(''),
  }));
  await start({ discover: true, usual: () => [{ runtime: 'docker', path: rogue, user: USER }] });
  containers.cgroupCreated(11n, `/user.slice/user-${USER}.slice/user@${USER}.service/user.slice/docker-${OTHER}.scope`, 1n);
  expect(await until(OTHER)).toMatchObject({ name: 'own' });
  containers.cgroupCreated(10n, `/system.slice/docker-${ID}.scope`, 1n);
  expect(await until(ID)).toBe('unreachable');
  containers.cgroupCreated(12n, `/user.slice/user-${USER + 1}.slice/docker-${'d'.repeat(64)}.scope`, 1n);
  expect(await until('d'.repeat(64))).toBe('unreachable');
});

test('and cannot rename what another runtime told of', async () => {
  const genuine = await servers.listen('docker.sock', likeDocker({ containers: { [ID]: inspection(ID, 'shop') } }));
  const rename = `${JSON.stringify({ Type: 'container', Action: 'rename', Actor: { ID, Attributes: { name: 'forged' } } })}\n`;
  await start({ discover: true, usual: () => [{ runtime: 'docker', path: genuine }] });
  containers.cgroupCreated(10n, `/system.slice/docker-${ID}.scope`, 1n);
  expect(await until(ID)).toMatchObject({ name: 'shop' });
  await containers.close();
  const rogue = await servers.listen('rogue.sock', likeDocker({ events: rename, list: [{ Id: ID, Names: ['/forged'], Image: 'forged:1' }] }));
  await start({ discover: true, usual: () => [{ runtime: 'docker', path: genuine }, { runtime: 'docker', path: rogue, user: USER }] });
  containers.cgroupCreated(10n, `/system.slice/docker-${ID}.scope`, 1n);
  await until(ID);
  // Whatever the rogue one tells has been told when it has answered for a container of its user's.
  containers.cgroupCreated(11n, `/user.slice/user-${USER}.slice/docker-${OTHER}.scope`, 1n);
  await until(OTHER);
  expect(containers.get(ID)).toMatchObject({ name: 'shop', image: 'shop:1' });
});

test('a status that promises nothing is a refusal', async () => {
  const path = await servers.listen('docker.sock', (socket) => socket.on('data', () => socket.write(jsonAnswer({ message: 'go away' }, '403 Forbidden'))));
  await start({ sockets: [{ runtime: 'docker', path }] });
  await new Promise<void>((resolve) => {
    containers.onRuntimeChange(({ state }) => state === 'down' && resolve());
  });
  expect(containers.runtimes()[0]?.problem).toBe('go away');
});

test('a list that is garbage, of a Podman that has had no event yet, is a failure like others', async () => {
  const path = await servers.listen('podman.sock', (socket) => socket.on('data', (data) => {
    const request = data.toString();
    if (request.includes('/version')) socket.write(jsonAnswer({ Version: '4', Components: [{ Name: 'Podman Engine' }] }));
    else if (request.includes('/containers/json')) socket.write(jsonAnswer('garbage'));
  }));
  await start({ sockets: [{ runtime: 'podman', path }] });
  await new Promise<void>((resolve) => {
    containers.onRuntimeChange(({ state }) => state === 'down' && resolve());
  });
  expect(containers.runtimes()).toMatchObject([{ runtime: 'podman', problem: 'it answered something that is not JSON' }]);
});
