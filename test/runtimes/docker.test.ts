import { existsSync, readFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDocker, temporaryDirectory, type Docker } from './index.ts';

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

test('runs a container, executes in it, and removes it', async () => {
  const id = await docker.runContainer({ name: 'first', labels: { colour: 'green' } });
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(await docker.exec('first', ['ls', '/bin/ls'])).toBe('/bin/ls\n');
  expect((await docker.run(['inspect', '--format', '{{.Config.Labels.colour}}', id])).stdout).toBe('green\n');
  await docker.removeContainer(id);
  await expect(docker.exec('first', ['true'])).rejects.toThrow(/No such container/);
});

test('containers outlive a crash of the daemon', async () => {
  const id = await docker.runContainer();
  await docker.kill();
  await docker.restart();
  expect(await docker.exec(id, ['echo', 'here'])).toBe('here\n');
});

test('nothing stays behind', async () => {
  const parent = await temporaryDirectory();
  const other = await startDocker({ directory: parent });
  await other.runContainer();
  const pids = [other.pid, other.containerd.pid];
  await other.stop();
  expect(pids.map((pid) => existsSync(`/proc/${pid}`))).toEqual([false, false]);
  expect(existsSync(other.directory)).toBe(false);
  expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(other.directory);
  await rmdir(parent);
});
