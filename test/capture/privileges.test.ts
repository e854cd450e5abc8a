import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WatchedCgroup, fieldsOf } from './watched-cgroup.ts';

let watched: WatchedCgroup;
let program: string;

beforeAll(() => {
  watched = new WatchedCgroup();
  program = watched.compile('privileges', readFileSync(join(import.meta.dirname, 'privileges.c'), 'utf8'));
});

afterAll(() => {
  watched.close();
});

/** Does one of the program's deeds; answers the last event of each name, and what the program told by name. */
async function see(deed: string, names: readonly string[]) {
  const { events, output } = await watched.observe(names, program, deed);
  const told = Object.fromEntries([...output.matchAll(/^(.*) (\d+)$/gm)].map(([, name, number]) => [name, BigInt(number as string)])) as Record<string, bigint>;
  const last = (name: string) => events.findLast((event) => event.definition?.name === name && event.processName !== 'sh');
  return { told, of: (name: string) => fieldsOf(last(name)), returned: (name: string) => last(name)?.returnValue };
}

const UNCHANGED = 0xffff_ffff;

test('capabilities', async () => {
  const { told, of, returned } = await see('capabilities', ['capset']);
  expect(of('capset')).toEqual({ header: told['header'], data: told['data'] });
  expect(returned('capset')).toBe(0n);
});

test('mounts that are picked up, moved and made the root', async () => {
  const { told, of, returned } = await see('mounts', ['open_tree', 'move_mount', 'pivot_root']);
  expect(of('open_tree')).toEqual({ dirfd: -100, pathname: 'picked', flags: 1 });
  expect(returned('open_tree')).toBe(told['tree']);
  expect(of('move_mount')).toEqual({ from_dirfd: Number(told['tree']), from_pathname: '', to_dirfd: -100, to_pathname: 'root', flags: 4 });
  expect(of('pivot_root')).toEqual({ new_root: 'root', put_old: 'root/old' });
  expect([returned('move_mount'), returned('pivot_root')]).toEqual([0n, 0n]);
});

test('modules, eBPF, performance counters and keys', async () => {
  const { told, of, returned } = await see('kernel', ['init_module', 'finit_module', 'bpf', 'perf_event_open', 'keyctl']);
  expect(of('init_module')).toEqual({ module_image: told['image'], len: 10n, param_values: 'one=1' });
  expect(of('finit_module')).toEqual({ fd: Number(told['fd']), param_values: 'two=2', flags: 3 });
  expect([returned('init_module'), returned('finit_module')].every((value) => (value as bigint) < 0n)).toBe(true);
  expect(of('bpf')).toMatchObject({ cmd: 0, attr: told['map attributes'] });
  expect(returned('bpf')).toBe(told['map']);
  expect(of('perf_event_open')).toEqual({ attr: told['counter attributes'], pid: 0, cpu: -1, group_fd: -1, flags: 8n });
  expect(returned('perf_event_open')).toBe(told['counter']);
  expect(of('keyctl')).toMatchObject({ option: 0, arg3: 0n });
  expect(BigInt.asIntN(32, of('keyctl')['arg2'] as bigint)).toBe(-2n);
});

test('signals, and the end of the process that got one', async () => {
  const { told, of } = await see('signals', ['kill', 'tkill', 'tgkill', 'sched_process_exit']);
  const pid = Number(told['pid']);
  expect(of('kill')).toEqual({ pid: Number(told['child']), sig: 9 });
  expect(of('tkill')).toEqual({ tid: pid, sig: 0 });
  expect(of('tgkill')).toEqual({ tgid: pid, tid: pid, sig: 0 });
});

test('users and groups, namespaces and names', async () => {
  const { told, of } = await see('users', ['setgroups', 'setns', 'setfsgid', 'setregid', 'setresgid', 'setgid', 'setfsuid', 'setreuid', 'setuid', 'prctl']);
  expect(of('setgroups')).toEqual({ gidsetsize: 2, grouplist: told['groups'] });
  expect(of('setns')).toMatchObject({ nstype: 0x0400_0000 });
  expect(of('setfsgid')).toEqual({ gid: 11 });
  expect(of('setregid')).toEqual({ rgid: UNCHANGED, egid: 12 });
  expect(of('setresgid')).toEqual({ rgid: UNCHANGED, egid: 13, sgid: UNCHANGED });
  expect(of('setgid')).toEqual({ gid: 14 });
  expect(of('setfsuid')).toEqual({ uid: 21 });
  expect(of('setreuid')).toEqual({ ruid: UNCHANGED, euid: 0 });
  expect(of('setuid')).toEqual({ uid: 24 });
  expect(of('prctl')).toMatchObject({ option: 15 });
});
