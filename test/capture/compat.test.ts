import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventFlag } from '@sigbox/sdk/catalogue';
import { afterAll, expect, test } from 'vitest';
import type { EventView } from '../../host/events/index.ts';
import { WatchedCgroup, fieldsOf, idOf } from './watched-cgroup.ts';

// System calls of 32-bit programs. Some virtual machines (PVM among them) take none whatever the kernel is configured
// for, and kill who makes one: what is to be seen there is another thing, and is tested just so.
const watched = new WatchedCgroup();
const program = watched.compile('syscalls', readFileSync(join(import.meta.dirname, 'syscalls.c'), 'utf8'), '-no-pie');
const { signal } = spawnSync(program, ['32', '20']);
const isCompat = (event: EventView): boolean => (event.flags & EventFlag.compat) !== 0;

afterAll(() => {
  watched.close();
});

if (signal === null) {
  test('a file that is opened by the 32-bit table is opened all the same', async () => {
    const { events, output } = await watched.observe(['security_file_open'], program, 'open32', '/etc/passwd');
    const [opened] = events.filter(isCompat);
    expect(opened?.returnValue).toBe(BigInt(output.trim()));
    expect(fieldsOf(opened)).toMatchObject({ pathname: '/etc/passwd', syscall_pathname: '/etc/passwd' });
  });

  test('a connection by the old 32-bit way is a connection all the same', async () => {
    const { events, output } = await watched.observe(['security_socket_connect'], program, 'connect32');
    expect(output.trim()).toBe('0');
    expect(events.map((event) => [event.field('remote_addr'), event.field('remote_port'), event.flags & EventFlag.compat])).toEqual([['127.0.0.1', 1, EventFlag.compat]]);
  });

  test('32-bit system calls are recognised, with 32-bit arguments and by their own numbers', async () => {
    // 54 is ioctl there and setsockopt here, 192 is mmap2, 102 socketcall, 213 the setuid of 32-bit ids, 20 getpid.
    const { events, output } = await watched.observe(['ioctl', 'setsockopt', 'mmap2', 'socketcall', 'setuid', 'getpid', 'writev'], program, '32', '54', '192', '102', '213', '20');
    const results = output.trim().split('\n').map(BigInt);
    expect(events.filter(isCompat).map((event) => [event.definition?.name, ...Object.values(fieldsOf(event)), event.returnValue])).toEqual([
      ['ioctl', -1, 0xffff_fffe, 0xffff_fffdn, results[0]],
      ['mmap2', 0xffff_ffffn, 0xffff_fffen, 0xffff_fffdn, 0xffff_fffcn, -5, 0xffff_fffan, results[1]],
      ['socketcall', -1, 0xffff_fffen, results[2]],
      ['setuid', 0xffff_ffff, results[3]],
      ['getpid', results[4]],
    ]);
    expect(events.filter((event) => event.eventId === idOf('setsockopt'))).toEqual([]);
  });
} else {
  test(`this machine kills a program by ${signal} at its first 32-bit call, and nothing that it did is taken for one`, async () => {
    const { events } = await watched.observe(['getpid', 'write', 'writev', 'execve', 'mmap', 'munmap'], '/bin/sh', '-c', '"$0" 32 20; true', program);
    expect(events.map((event) => event.definition?.name)).toContain('execve');
    expect(events.filter(isCompat)).toEqual([]);
  });
}
