import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chooseMount, findCgroupMounts, machineCgroupMount, walkCgroups } from './cgroup-tree.ts';

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

const CGROUPS = '#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpu\t1\t29\t1\nmemory\t4\t66\t1\npids\t8\t29\t1\nhugetlb\t0\t30\t1\n';
const ALL_UNIFIED = CGROUPS.replaceAll(/\t[1-9]\t/g, '\t0\t');
const v2 = (path: string): object => ({ path, legacy: undefined });
const v1 = (path: string, controller: string, id: number): object => ({ path, legacy: { controller, id } });

test.each([
  ['hybrid', HYBRID, CGROUPS, [v2('/sys/fs/cgroup/unified'), v1('/sys/fs/cgroup/memory', 'memory', 4)]],
  ['unified', UNIFIED, ALL_UNIFIED, [v2('/sys/fs/cgroup')]],
  ['version 1 only', LEGACY, CGROUPS, [v1('/sys/fs/cgroup/pids', 'pids', 8)]],
  ['version 1, the controllers together', LEGACY.split('\n').slice(0, 2).join('\n'), CGROUPS, [v1('/sys/fs/cgroup/cpu,cpuacct', 'cpu', 1)]],
  ['a part mounted elsewhere as well', `29 1 0:26 /docker/abc /a rw - cgroup2 cgroup2 rw\n${UNIFIED}`, ALL_UNIFIED, [v2('/sys/fs/cgroup')]],
  ['a blank in the path', '30 23 0:26 / /my\\040cgroups rw - cgroup2 none rw\n', '', [v2('/my cgroups')]],
  ['none', '22 1 0:20 / /proc rw - proc proc rw\n', CGROUPS, []],
  ['a line that makes no sense', 'cgroup2 - cgroup2\n', 'memory', []],
])('the hierarchies of a machine with cgroups: %s', (_, mountinfo, cgroups, mounts) => {
  expect(findCgroupMounts(mountinfo, cgroups)).toEqual(mounts);
});

test('on a hybrid machine containers are looked for where they are', () => {
  const root = mkdtempSync(join(tmpdir(), 'sigbox-cgroups-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of ['unified', 'memory/docker']) mkdirSync(join(root, name), { recursive: true });
  const mounts = [{ path: join(root, 'unified'), legacy: undefined }, { path: join(root, 'memory'), legacy: { controller: 'memory', id: 4 } }] as const;
  expect(chooseMount(mounts)).toBe(mounts[0]);
  mkdirSync(join(root, 'memory/docker', 'a'.repeat(64)));
  expect(chooseMount(mounts)).toBe(mounts[1]);
  mkdirSync(join(root, 'unified/docker', 'a'.repeat(64)), { recursive: true });
  expect(chooseMount(mounts)).toBe(mounts[0]);
  expect(chooseMount([mounts[1]])).toBe(mounts[1]);
  expect(chooseMount([])).toBeUndefined();
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
