import { rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import util from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryDirectory } from '../../test/runtimes/index.ts';
import { Containers, type ContainerRecord, type MissReason } from './index.ts';

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

let directory: string;
let containers: Containers;
let servers: { readonly server: Server; readonly sockets: Set<Socket> }[];

beforeEach(async () => {
  directory = await temporaryDirectory();
  servers = [];
});

afterEach(async () => {
  await containers?.close();
  for (const { server, sockets } of servers) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
  await rm(directory, { recursive: true });
});

/** A server that does with every connection what it is told to. */
async function listen(name: string, serve: (socket: Socket) => void): Promise<string> {
  const path = join(directory, name);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    serve(socket);
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return path;
}

/** Answers what Docker would for one container with this id, each answer after a while. */
function likeDocker(id: string, name: string, milliseconds = 0): (socket: Socket) => void {
  return (socket) => {
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const path = text.split(' ')[1] ?? '';
        text = text.slice(end + 4);
        void delay(milliseconds).then(() => socket.write(answer(path)));
      }
    });
  };
  function answer(path: string): string {
    if (path.startsWith('/events')) return 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
    if (path.startsWith('/version')) return json({ Version: '1', Components: [] });
    if (path.startsWith('/containers/json')) return json([]);
    if (path.startsWith(`/containers/${id}/`)) return json({ Id: id, Name: `/${name}`, Image: 'sha256:1', Config: { Image: 'shop:1', Labels: {} }, State: {} });
    return json({ message: 'no such thing' }, '404 Not Found');
  }
}

function json(value: unknown, status = '200 OK'): string {
  const body = JSON.stringify(value);
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function start(paths: readonly string[], deadlineMilliseconds = 300): Promise<void> {
  containers = await Containers.start({
    sockets: paths.map((path) => ({ runtime: 'docker', path })), discover: false, cgroupMount: directory,
    deadlineMilliseconds, retryMilliseconds: 20, maximumRetryMilliseconds: 100,
  });
}

async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean): Promise<ContainerRecord | MissReason> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (what(containers.get(id))) resolve();
    };
    containers.onChange(look);
    look();
  });
  return containers.get(id);
}

const answered = (answer: ContainerRecord | MissReason): boolean => answer !== 'pending';

test.each([
  ['accepts and never answers', () => undefined, /no answer within 300 ms/],
  ['answers garbage', (socket: Socket) => socket.end('\u0000\u0001garbage\r\n\r\n'), /Parse Error|hang up/],
  ['answers JSON of another shape', (socket: Socket) => socket.on('data', () => socket.write(json([1, 2, 3]))), /something else than a container runtime/],
  ['answers text', (socket: Socket) => socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello')), /something else than a container runtime/],
  ['hangs up', (socket: Socket) => socket.destroy(), /hang up|ECONNRESET|EPIPE/],
  ['hangs up in the middle of an answer', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"Ver'), /aborted|hang up|no answer/],
])('a runtime that %s costs only its own containers', async (_, serve, problem) => {
  const bad = await listen('bad.sock', serve);
  const good = await listen('good.sock', likeDocker(ID, 'shop'));
  await start([bad, good]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, answered)).toMatchObject({ name: 'shop', image: 'shop:1' });
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  expect(await until(OTHER, answered)).toBe('unreachable');
  const status = containers.runtimes().find(({ endpoint }) => endpoint === bad);
  expect(status).toMatchObject({ state: 'down', problem: expect.stringMatching(problem) as string });
});

test('an answer without end is cut off, and memory stays bounded', async () => {
  let written = 0;
  const block = Buffer.alloc(1024 * 1024, 0x20);
  const bad = await listen('bad.sock', (socket) => {
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
  const late = await listen('late.sock', likeDocker(ID, 'late', 400));
  await start([late], 5000);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(containers.get(ID)).toBe('pending');
  expect(await until(ID, answered)).toMatchObject({ name: 'late' });
});

test('a runtime that lets one question wait forever is not taken to be down', async () => {
  const serve = likeDocker(ID, 'shop');
  const path = await listen('one.sock', (socket) => {
    const emit = socket.emit.bind(socket);
    socket.emit = ((event: string, ...values: unknown[]) => (event === 'data' && String(values[0]).includes(OTHER) ? true : emit(event, ...values))) as typeof socket.emit;
    serve(socket);
  });
  await start([path]);
  containers.cgroupCreated(11n, `/docker/${OTHER}`, 1n);
  expect(await until(OTHER, answered)).toBe('unreachable');
  expect(containers.runtimes()).toMatchObject([{ state: 'up' }]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, answered)).toMatchObject({ name: 'shop' });
});

test('what could not be asked is asked again when the runtime is back', async () => {
  const path = join(directory, 'later.sock');
  await start([path]);
  containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
  expect(await until(ID, answered)).toBe('unreachable');
  expect([...containers.list()][0]?.problem).toMatch(/ENOENT/);
  await listen('later.sock', likeDocker(ID, 'back'));
  expect(await until(ID, (answer) => typeof answer === 'object')).toMatchObject({ name: 'back' });
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
    await start([await listen('one.sock', likeDocker(ID, 'shop'))]);
    containers.cgroupCreated(10n, `/docker/${ID}`, 1n);
    expect(await until(ID, answered)).toMatchObject({ name: 'shop' });
    const printed = print.mock.results.map(({ value }) => String(value));
    expect(printed.filter((text) => text.includes('/containers/'))).not.toEqual([]);
    expect(Math.max(...printed.map((text) => text.length))).toBeLessThan(500);
  } finally {
    print.mockRestore();
  }
});
