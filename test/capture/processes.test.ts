import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventFlag } from '@sigbox/sdk/catalogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventView } from '../../host/events/index.ts';
import { WatchedCgroup, fieldsOf } from './watched-cgroup.ts';

let watched: WatchedCgroup;

beforeAll(() => {
  watched = new WatchedCgroup();
});

afterAll(() => {
  watched.close();
});

const named = (events: readonly EventView[], name: string): EventView[] => events.filter((event) => event.definition?.name === name);

test('a process is created by its parent, and a thread by its process', async () => {
  const program = watched.compile('creator', `
    #include <pthread.h>
    #include <stdio.h>
    #include <sys/syscall.h>
    #include <sys/wait.h>
    #include <unistd.h>
    static void *thread(void *nothing) { printf("%ld\\n", syscall(SYS_gettid)); return 0; }
    int main(void) {
      pthread_t id;
      pid_t child = fork();
      if (child == 0) _exit(0);
      waitpid(child, 0, 0);
      printf("%d %d\\n", getpid(), child);
      pthread_create(&id, 0, thread, 0);
      pthread_join(id, 0);
    }`, '-pthread');
  const { events, output } = await watched.observe(['sched_process_fork', 'sched_process_exit'], program);
  const [parent, child, thread] = output.trim().split(/\s/).map(Number);
  const forks = named(events, 'sched_process_fork').filter((event) => event.processName === 'creator');
  const creator = { parent_tid: parent, parent_ns_tid: parent, parent_pid: parent, parent_ns_pid: parent, parent_start_time: forks[0]?.startTime };
  expect(forks.map(fieldsOf)).toEqual([
    { ...creator, child_tid: child, child_ns_tid: child, child_pid: child, child_ns_pid: child, start_time: expect.any(BigInt) },
    { ...creator, child_tid: thread, child_ns_tid: thread, child_pid: parent, child_ns_pid: parent, start_time: expect.any(BigInt) },
  ]);
  // What tells a process from a later one with its number is the same at its creation and at its end.
  const end = named(events, 'sched_process_exit').find((event) => event.hostProcessId === child);
  expect(end?.startTime).toBe(forks[0]?.field('start_time'));
  expect(end?.startTime).toBeGreaterThanOrEqual(forks[0]?.startTime ?? 0n);
});

test('in a namespace of its own a child has one number there and another outside', async () => {
  const { events } = await watched.observe(['sched_process_fork'], '/usr/bin/unshare', '--pid', '--fork', '/bin/sh', '-c', '/bin/true; true');
  const inner = named(events, 'sched_process_fork').findLast((event) => event.processName === 'sh');
  expect(fieldsOf(inner)).toMatchObject({ parent_ns_pid: 1, child_ns_pid: 2, parent_pid: inner?.hostProcessId });
  expect(inner?.field('child_pid')).not.toBe(2);
});

test('a process ends with a code or by a signal', async () => {
  const { events } = await watched.observe(['sched_process_exit'], '/bin/sh', '-c', '(exit 7); sh -c "kill -9 \\$\\$" 2> /dev/null; true');
  expect(named(events, 'sched_process_exit').map(fieldsOf)).toEqual([
    { exit_code: 7, signal_code: 0, process_group_exit: 1 },
    { exit_code: 0, signal_code: 9, process_group_exit: 1 },
    { exit_code: 0, signal_code: 0, process_group_exit: 1 },
  ]);
});

test('the environment comes just before the program that it is given to, and is cut and marked when it is long', async () => {
  const { events } = await watched.observe(['process_environment', 'sched_process_exec'], '/usr/bin/env', '-i', 'ONE=1', 'TWO=two words', '/bin/true');
  const at = events.findIndex((event) => event.processName === 'true');
  expect(events.slice(at).map((event) => event.definition?.name)).toEqual(['process_environment', 'sched_process_exec']);
  expect(events[at]?.field('env')).toEqual(['ONE=1', 'TWO=two words']);
  const long = await watched.observe(['process_environment'], '/usr/bin/env', '-i', `LONG=${'x'.repeat(10_000)}`, '/bin/true');
  const cut = long.events.find((event) => event.processName === 'true');
  expect(String(cut?.field('env'))).toHaveLength(4095);
  expect([cut?.isTruncated(0), (cut?.flags ?? 0) & EventFlag.truncated]).toEqual([true, EventFlag.truncated]);
});

test('a program has the loader that it asks for, and a script the interpreter that it names', async () => {
  const script = join(watched.directory, 'script');
  writeFileSync(script, '#!/bin/sh\ntrue\n');
  chmodSync(script, 0o755);
  const { events } = await watched.observe(['sched_process_exec'], script);
  const shell = realpathSync('/bin/sh');
  const loader = /interpreter: (.*)\]/.exec(execFileSync('readelf', ['-l', shell], { encoding: 'utf8' }))?.[1] as string;
  const { ino, ctimeNs } = statSync(loader, { bigint: true });
  const fields = fieldsOf(events.findLast((event) => event.field('cmdpath') === script));
  expect(fields).toMatchObject({ pathname: shell, interp: '/bin/sh', argv: ['/bin/sh', script], interpreter_pathname: realpathSync(loader), interpreter_inode: ino });
  // The kernel keeps times by its tick, so only the seconds need to agree.
  expect((fields['interpreter_ctime'] as bigint) / 1_000_000_000n).toBe(ctimeNs / 1_000_000_000n);
  expect(fields['interpreter_dev']).toBe(fields['dev']);
});

test('a static program has no loader', async () => {
  const program = watched.compile('static', 'int main(void) { return 0; }', '-static');
  const { events } = await watched.observe(['sched_process_exec'], program);
  expect(fieldsOf(events.findLast((event) => event.field('pathname') === program))).toMatchObject({ interpreter_pathname: null, interpreter_dev: 0, interpreter_inode: 0n, interpreter_ctime: 0n });
});

test.each([
  ['closed', '<&-', 0], ['a file', '< /etc/passwd', 0o100000], ['a pipe', '', 0o010000], ['a device', '< /dev/null', 0o020000],
])('standard input is %s', async (_, redirection, type) => {
  const { events } = await watched.observe(['sched_process_exec'], '/bin/sh', '-c', `echo | /bin/true ${redirection}`);
  expect(fieldsOf(events.findLast((event) => event.processName === 'true'))).toMatchObject({ stdin_type: type });
});

test('a task that is moved into the cgroup is told of, and is in it', async () => {
  const { events, output } = await watched.observe(['cgroup_attach_task'], '/bin/sh', '-c', 'echo $$');
  const [moved] = named(events, 'cgroup_attach_task');
  expect(fieldsOf(moved)).toEqual({ cgroup_path: watched.cgroupPath, comm: 'sh', pid: Number(output) });
  expect(moved).toMatchObject({ cgroupId: watched.id, hostProcessId: Number(output) });
});

test('cgroups come and go with their paths', async () => {
  const inner = join(watched.folder, 'inner');
  mkdirSync(inner);
  const { ino: result } = statSync(inner, { bigint: true });
  rmdirSync(inner);
  await watched.observe([], '/bin/true');
  const seen = watched.lifecycle.filter((event) => String(event.field('cgroup_path')).endsWith('/inner'));
  expect(seen.map((event) => [event.definition?.name, fieldsOf(event)])).toEqual([
    ['cgroup_mkdir', { cgroup_id: result, cgroup_path: join(watched.cgroupPath, 'inner'), hierarchy_id: 0 }],
    ['cgroup_rmdir', { cgroup_id: result, cgroup_path: join(watched.cgroupPath, 'inner'), hierarchy_id: 0 }],
  ]);
});
