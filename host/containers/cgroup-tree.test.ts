import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findCgroupMount, machineCgroupMount, walkCgroups } from './cgroup-tree.ts';

const HYBRID = `31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
40 31 0:37 / /sys/fs/cgroup/systemd rw,relatime - cgroup cgroup rw,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw,relatime shared:9 - cgroup2 cgroup2 rw
`;
const UNIFIED = '30 23 0:26 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate,memory_recursiveprot\n';
const LEGACY = `31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct
33 31 0:31 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids
`;

test.each([
  ['hybrid', HYBRID, { path: '/sys/fs/cgroup/unified', version: 2 }],
  ['unified', UNIFIED, { path: '/sys/fs/cgroup', version: 2 }],
  ['version 1 only', LEGACY, { path: '/sys/fs/cgroup/pids', version: 1 }],
  ['a part mounted elsewhere as well', `29 1 0:26 /docker/abc /a rw - cgroup2 cgroup2 rw\n${UNIFIED}`, { path: '/sys/fs/cgroup', version: 2 }],
  ['a blank in the path', '30 23 0:26 / /my\\040cgroups rw - cgroup2 none rw\n', { path: '/my cgroups', version: 2 }],
  ['none', '22 1 0:20 / /proc rw - proc proc rw\n', undefined],
  ['a line that makes no sense', 'cgroup2 - cgroup2\n', undefined],
])('the mount of a machine with cgroups: %s', (_, mountinfo, mount) => {
  expect(findCgroupMount(mountinfo)).toEqual(mount);
});

test('a tree that was made up', () => {
  const root = mkdtempSync(join(tmpdir(), 'sigbox-cgroups-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'docker/a/b'), { recursive: true });
  mkdirSync(join(root, 'system.slice'));
  const found = new Map([...walkCgroups(root)].map((directory) => [directory.path, directory]));
  expect([...found.keys()].toSorted()).toEqual(['/', '/docker', '/docker/a', '/docker/a/b', '/system.slice']);
  const { ino, ctimeNs } = statSync(join(root, 'docker/a'), { bigint: true });
  expect(found.get('/docker/a')).toEqual({ cgroupId: ino, path: '/docker/a', ctime: ctimeNs });
});

test('parents come before their children, and what goes away meanwhile is left out', () => {
  const root = mkdtempSync(join(tmpdir(), 'sigbox-cgroups-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  const paths: string[] = [];
  for (const { path } of walkCgroups(root)) {
    paths.push(path);
    if (path === '/a') rmdirSync(join(root, 'a/b'));
  }
  expect(paths).toEqual(['/', '/a']);
});

test('a real cgroup of this machine', () => {
  const mount = machineCgroupMount();
  expect(mount).toBeDefined();
  const name = `sigbox-test-${process.pid}`;
  const path = join(mount?.path ?? '', name);
  mkdirSync(path);
  onTestFinished(() => rmdirSync(path));
  const found = [...walkCgroups(mount?.path ?? '')].find((directory) => directory.path === `/${name}`);
  expect(found?.cgroupId).toBe(statSync(path, { bigint: true }).ino);
});
