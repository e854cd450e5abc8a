import { rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import util from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeServers, answerWhen, inspection, jsonAnswer, likeDocker, temporaryDirectory } from '../../test/runtimes/index.ts';
import { Containers, type ContainerRecord, type MissReason } from './index.ts';

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

let directory: string;
let containers: Containers;
let servers: FakeServers;

beforeEach(async () => {
  directory = await temporaryDirectory();
  servers = new FakeServers(directory);
});

afterEach(async () => {
  await containers?.close();
  servers.close();
  await rm(directory, { recursive: true });
});

async function start(paths: readonly string[], deadlineMilliseconds = 300): Promise<void> {
  containers = await Containers.start({
    sockets: paths.map((path) => ({ runtime: 'docker', path })), discover: false, cgroupMount: directory,
    deadlineMilliseconds, retryMilliseconds: 20, maximumRetryMilliseconds: 100,
  });
}

async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean): Promise<ContainerRecord | MissReason> {
  return await answerWhen(containers, id, what);
}

const answered = (answer: ContainerRecord | MissReason): boolean => answer !== 'pending';
/** On a loaded machine the honest runtime may need a second look, too. */
const found = (answer: ContainerRecord | MissReason): boolean => typeof answer === 'object';

test.each([
  ['accepts and never answers', () => undefined, /no answer within 300 ms/],
  ['answers garbage', (socket: Socket) => socket.end('\u0000\u0001garbage\r\n\r\n'), /Parse Error|hang up/],
  ['answers JSON of another shape', (socket: Socket) => socket.on('data', () => socket.write(jsonAnswer([1, 2, 3]))), /something else than a container runtime/],
  ['answers text', (socket: Socket) => socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello')), /something else than a container runtime/],
  ['hangs up', (socket: Socket) => socket.destroy(), /hang up|ECONNRESET|EPIPE/],
  ['hangs up in the middle of an answer', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"Ver'), /aborted|hang up|no answer/],
])('a runtime that %s costs only its own containers', async (_, serve, problem) => {
  const bad = await servers.listen('bad.sock', serve);
  const good = await servers.listen('good.sock', likeDocker({ containers: { [ID]: inspection(ID, 'shop') } }));
  await start([bad, good]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, found)).toMatchObject({ name: 'shop', image: 'shop:1' });
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  expect(await until(OTHER, answered)).toBe('unreachable');
  const status = containers.runtimes().find(({ endpoint }) => endpoint === bad);
  expect(status).toMatchObject({ state: 'down', problem: expect.stringMatching(problem) as string });
});

test('an answer without end is cut off, and memory stays bounded', async () => {
  let written = 0;
  const block = Buffer.alloc(1024 * 1024, 0x20);
  const bad = await servers.listen('bad.sock', (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const pour = (): void => {
        while (!socket.destroyed && socket.write(block)) written += block.length;
      };
      socket.on('drain', pour);
      pour();
    });
  });
  await start([bad], 20_000);
  await new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (containers.runtimes()[0]?.state !== 'down') return;
      clearInterval(look);
      resolve();
    }, 10);
  });
  expect(containers.runtimes()[0]?.problem).toMatch(/too long/);
  expect(written).toBeLessThan(200 * 1024 * 1024);
});

test('an answer that is late is an answer', async () => {
  const late = await servers.listen('late.sock', likeDocker({ containers: { [ID]: inspection(ID, 'late') }, milliseconds: 400 }));
  await start([late], 5000);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(containers.get(ID)).toBe('pending');
  expect(await until(ID, found)).toMatchObject({ name: 'late' });
});

test('a runtime that lets one question wait forever is not taken to be down', async () => {
  const serve = likeDocker({ containers: { [ID]: inspection(ID, 'shop') } });
  const path = await servers.listen('one.sock', (socket) => {
    const emit = socket.emit.bind(socket);
    socket.emit = ((event: string, ...values: unknown[]) => (event === 'data' && String(values[0]).includes(OTHER) ? true : emit(event, ...values))) as typeof socket.emit;
    serve(socket);
  });
  await start([path]);
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  expect(await until(OTHER, answered)).toBe('unreachable');
  expect(containers.runtimes()).toMatchObject([{ state: 'up' }]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, found)).toMatchObject({ name: 'shop' });
});

test('what could not be asked is asked again when the runtime is back', async () => {
  const path = join(directory, 'later.sock');
  await start([path]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, answered)).toBe('unreachable');
  expect([...containers.list()][0]?.problem).toMatch(/ENOENT/);
  await servers.listen('later.sock', likeDocker({ containers: { [ID]: inspection(ID, 'back') } }));
  expect(await until(ID, found)).toMatchObject({ name: 'back' });
});

test('no runtime at all is said as such', async () => {
  await start([]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, answered)).toBe('unreachable');
  expect([...containers.list()][0]?.problem).toBe('no socket of docker was found');
});

test('a request is not printed with everything that hangs together with it', async () => {
  const print = vi.spyOn(util, 'inspect');
  try {
    await start([await servers.listen('one.sock', likeDocker({ containers: { [ID]: inspection(ID, 'shop') } }))]);
    containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
    expect(await until(ID, found)).toMatchObject({ name: 'shop' });
    const printed = print.mock.results.map(({ value }) => String(value));
    expect(printed.filter((text) => text.includes('/containers/'))).not.toEqual([]);
    expect(Math.max(...printed.map((text) => text.length))).toBeLessThan(500);
  } finally {
    print.mockRestore();
  }
});
