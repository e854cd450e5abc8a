import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../../../test/runtimes/index.ts';
import { findSocket, usualEndpoints } from './sockets.ts';

const pathsOf = (environment: NodeJS.ProcessEnv): string[] => usualEndpoints(environment).map(({ runtime, path }) => `${runtime} ${path}`);

test('sockets are looked for where each runtime, and each distribution of Kubernetes, has them', () => {
  expect(pathsOf({})).toEqual(expect.arrayContaining([
    'docker /run/docker.sock', 'podman /run/podman/podman.sock', 'cri-o /run/crio/crio.sock', 'containerd /run/containerd/containerd.sock',
    'containerd /run/k3s/containerd/containerd.sock', 'containerd /run/k0s/containerd.sock', 'containerd /var/snap/microk8s/common/run/containerd.sock',
  ]));
});

test.each([
  [{ DOCKER_HOST: 'unix:///my/docker.sock' }, 'docker /my/docker.sock'],
  [{ CONTAINER_HOST: 'unix:///my/podman.sock' }, 'podman /my/podman.sock'],
  [{ CONTAINERD_ADDRESS: '/my/containerd.sock' }, 'containerd /my/containerd.sock'],
  [{ CONTAINER_RUNTIME_ENDPOINT: 'unix:///my/containerd.sock' }, 'containerd /my/containerd.sock'],
  [{ CONTAINER_RUNTIME_ENDPOINT: '/var/run/crio/crio.sock' }, 'cri-o /var/run/crio/crio.sock'],
])('and where the environment says: %o', (environment, expected) => {
  expect(pathsOf(environment)).toContain(expected);
});

test('an address of another machine, or one that makes no sense, is nobody\'s', () => {
  const usual = pathsOf({});
  for (const address of ['tcp://10.0.0.1:2375', 'ssh://me@there', 'unix://relative', 'relative', '', 'npipe:////./pipe/docker']) {
    expect(pathsOf({ DOCKER_HOST: address, CONTAINER_HOST: address, CONTAINERD_ADDRESS: address, CONTAINER_RUNTIME_ENDPOINT: address }), address).toEqual(usual);
  }
});

test('behind cri-dockerd is Docker, which is found by itself', () => {
  expect(pathsOf({ CONTAINER_RUNTIME_ENDPOINT: 'unix:///var/run/cri-dockerd.sock' })).toEqual(pathsOf({}));
});

test('only a socket is one: no folder, no file, nothing that is not there', async () => {
  const directory = await temporaryDirectory();
  const socket = join(directory, 'a.sock');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  onTestFinished(async () => {
    server.close();
    await rm(directory, { recursive: true });
  });
  await mkdir(join(directory, 'folder.sock'));
  await writeFile(join(directory, 'file.sock'), '');
  await symlink(socket, join(directory, 'link.sock'));
  await symlink('loop.sock', join(directory, 'loop.sock'));
  const find = (name: string, user?: number): Promise<string | undefined> => findSocket({ runtime: 'docker', path: join(directory, name), ...(user === undefined ? {} : { user }) });
  expect(await find('a.sock')).toBe(socket);
  expect(await find('link.sock')).toBe(socket);
  for (const name of ['folder.sock', 'file.sock', 'loop.sock', 'nothing.sock']) expect(await find(name), name).toBeUndefined();
  const user = process.getuid?.() ?? 0;
  expect(await find('a.sock', user)).toBe(socket);
  // What stands in a user's folder must be that user's own, and lead nowhere else.
  expect(await find('a.sock', user + 1)).toBeUndefined();
  expect(await find('link.sock', user)).toBeUndefined();
});
