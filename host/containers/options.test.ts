import { createServer } from 'node:net';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../../test/runtimes/index.ts';
import { parseContainersFlag } from './index.ts';

async function listen(): Promise<string> {
  const directory = await temporaryDirectory();
  const path = join(directory, 'a.sock');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(async () => {
    server.close();
    await rm(directory, { recursive: true });
  });
  return path;
}

test('sockets that are named, and whether others are looked for', async () => {
  const path = await listen();
  expect(parseContainersFlag('')).toEqual({ enrich: true, sockets: [], discover: true });
  expect(parseContainersFlag('only')).toEqual({ enrich: true, sockets: [], discover: false });
  expect(parseContainersFlag(`docker=${path}`)).toEqual({ enrich: true, sockets: [{ runtime: 'docker', path }], discover: true });
  expect(parseContainersFlag('wait=2s')).toEqual({ enrich: true, sockets: [], discover: true, holdMilliseconds: 2000 });
  expect(parseContainersFlag('only,wait=0ms')).toEqual({ enrich: true, sockets: [], discover: false, holdMilliseconds: 0 });
  expect(parseContainersFlag(` podman=unix://${path} , only,docker=${path}`)).toEqual({
    enrich: true, sockets: [{ runtime: 'podman', path }, { runtime: 'docker', path }], discover: false,
  });
});

test.each([
  ['an unknown runtime', 'rkt=/run/rkt.sock', /names the runtime "rkt", which is not one of docker, podman/],
  ['an unknown word', 'all', /names the runtime "all"/],
  ['a name that every object has', 'constructor=/x', /names the runtime "constructor"/],
  ['a wait without a unit', 'wait=500', /cannot wait for "500"/],
  ['a wait that is too long', 'wait=61s', /cannot wait for "61s"/],
  ['no socket', 'docker', /names no socket for docker/],
  ['a relative path', 'docker=docker.sock', /names no socket for docker/],
  ['an address of another machine', 'docker=tcp://10.0.0.1:2375', /names no socket for docker/],
  ['a socket that does not exist', 'docker=/nowhere/docker.sock', /the socket of docker that --containers names does not exist: \/nowhere\/docker\.sock/],
  ['a file that is no socket', 'docker=/etc/passwd', /what --containers names for docker is no socket: \/etc\/passwd/],
])('%s is refused, and it is said why', (_, text, message) => {
  expect(() => parseContainersFlag(text)).toThrow(expect.objectContaining({ code: 'SIGBOX_E_RUNTIME', message: expect.stringMatching(message) as string }));
});
