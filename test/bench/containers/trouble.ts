import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Docker } from '../../runtimes/index.ts';
import { startSigbox } from '../../sigbox/index.ts';
import type { BenchTable } from '../bench.ts';
import { quantile } from '../quantile.ts';

const SIGNATURE = new URL('../../../signatures/containers-data-source', import.meta.url).pathname;
const EXECS = 20;
const NEW_CONTAINERS = 5;
const LATE_MILLISECONDS = 5000;

type Serve = (socket: Socket) => void;

const TROUBLES: readonly (readonly [name: string, serve: Serve | undefined])[] = [
  ['no other runtime', undefined],
  ['one that accepts and never answers', () => undefined],
  ['one that answers garbage', (socket) => socket.end('\u0000\u0001garbage\r\n\r\n')],
  ['one that answers after 5 s', (socket) => void socket.on('data', () => void delay(LATE_MILLISECONDS, undefined, { ref: false }).then(() => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]')))],
];

/** How long events of Docker's containers take to come out beside another runtime that is in trouble. */
export async function besideTrouble(docker: Docker, directory: string): Promise<BenchTable> {
  const rows: { readonly name: string; readonly figures: Record<string, number> }[] = [];
  for (const [index, [name, serve]] of TROUBLES.entries()) {
    const socket = `${directory}/trouble-${index}.sock`;
    const server = serve === undefined ? undefined : await listen(socket, serve);
    try {
      rows.push({ name, figures: await measure(docker, directory, server === undefined ? '' : `,podman=${socket}`, `t${index}`) });
    } finally {
      server?.close();
    }
  }
  rows.push({ name: 'Docker itself killed and started again', figures: await throughRestart(docker, directory) });
  return {
    title: 'Events of Docker\'s containers, beside another runtime',
    columns: [{ name: 'exec, median', unit: 'ms' }, { name: 'exec, longest', unit: 'ms' }, { name: 'new container, longest', unit: 'ms' }],
    rows: rows.map((row, index) => (index === 0 ? row : { ...row, note: 'the bar: 50 ms more than with no other' })),
  };
}

/** A container that goes on while its daemon is killed and started again. */
async function throughRestart(docker: Docker, directory: string): Promise<Record<string, number>> {
  const id = await docker.runContainer({ name: 'goes-on', command: ['sh', '-c', 'while :; do /bin/ls / >/dev/null; sleep 0.1; done'] });
  const sigbox = await startSigbox([`--containers=docker=${docker.socket},only`, '--signatures', SIGNATURE, '--cache', `${directory}/cache`]);
  const arrived: number[] = [];
  const looking = setInterval(() => {
    while (arrived.length < sigbox.findings.length) arrived.push(Date.now());
  }, 1);
  try {
    const more = async (): Promise<void> => {
      const before = sigbox.findings.length;
      await sigbox.until(() => sigbox.findings.length >= before + EXECS, 'findings of the container that goes on');
    };
    await more();
    await docker.kill();
    await more();
    await docker.restart();
    await more();
    const delays = arrived.map((at, index) => at - Date.parse(sigbox.findings[index]?.['time'] as string));
    return { 'exec, median': quantile(delays, 0.5), 'exec, longest': Math.max(...delays) };
  } finally {
    clearInterval(looking);
    await sigbox.interrupt();
    await docker.removeContainer(id);
  }
}

async function measure(docker: Docker, directory: string, more: string, prefix: string): Promise<Record<string, number>> {
  const id = await docker.runContainer({ name: `${prefix}-runs` });
  const sigbox = await startSigbox([`--containers=docker=${docker.socket}${more},only`, '--signatures', SIGNATURE, '--cache', `${directory}/cache`]);
  const arrived: number[] = [];
  const looking = setInterval(() => {
    while (arrived.length < sigbox.findings.length) arrived.push(Date.now());
  }, 1);
  try {
    for (let index = 0; index < EXECS; index++) await docker.exec(id, ['/bin/ls', '/']);
    await sigbox.until(() => sigbox.findings.length >= EXECS, 'finding of every exec');
    for (let index = 0; index < NEW_CONTAINERS; index++) await docker.run(['run', '--rm', '--network', 'none', 'sigbox-test/busybox:1', '/bin/ls']);
    await sigbox.until(() => sigbox.findings.length >= EXECS + NEW_CONTAINERS, 'finding of every new container');
    await delay(5);
    const delays = sigbox.findings.map(({ time }, index) => (arrived[index] ?? Date.now()) - Date.parse(time));
    const execs = delays.slice(0, EXECS);
    return { 'exec, median': quantile(execs, 0.5), 'exec, longest': Math.max(...execs), 'new container, longest': Math.max(...delays.slice(EXECS)) };
  } finally {
    clearInterval(looking);
    await sigbox.interrupt();
    await docker.removeContainer(id);
  }
}

async function listen(path: string, serve: Serve): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return server.unref();
}
