import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventView } from '../../host/events/index.ts';
import { WatchedCgroup, fieldsOf } from './watched-cgroup.ts';

let watched: WatchedCgroup;
let program: string;

beforeAll(() => {
  watched = new WatchedCgroup();
  program = watched.compile('deeds', readFileSync(join(import.meta.dirname, 'deeds.c'), 'utf8'));
});

afterAll(() => {
  watched.close();
});

const here = (...parts: readonly string[]): string => join(realpathSync(watched.directory), ...parts);
const row = (event: EventView): unknown[] => [event.definition?.name, ...[...event.fields()].map(([, value]) => value)];
const rows = (events: readonly EventView[]): unknown[] => events.filter((event) => event.processName === 'deeds').map(row);

test('names are made, changed and removed, each with its whole path; what failed is not told of', async () => {
  const { events } = await watched.observe([
    'security_inode_mkdir', 'security_inode_rmdir', 'security_inode_unlink', 'security_inode_rename', 'security_inode_link',
    'security_inode_symlink', 'security_inode_mknod', 'chmod_common', 'chown_common',
  ], program, 'names');
  const unchanged = 0xffff_ffff;
  expect(rows(events)).toEqual([
    ['security_inode_mkdir', here('folder'), 0o750],
    ['chmod_common', here('folder', 'file'), 0o640],
    ['chmod_common', here('folder', 'file'), 0o644],
    ['chmod_common', here('folder'), 0o700],
    ['chown_common', here('folder', 'file'), 65534, unchanged],
    ['chown_common', here('folder', 'file'), unchanged, 65534],
    ['security_inode_link', here('folder', 'file'), here('hard')],
    ['security_inode_symlink', here('soft'), 'anywhere'],
    ['security_inode_symlink', here('folder', 'inner'), 'folder/file'],
    ['security_inode_rename', here('folder', 'file'), here('moved')],
    ['security_inode_rename', here('moved'), here('last')],
    ['security_inode_mknod', here('pipe'), 0o10600, 0],
    ['security_inode_unlink', here('last')],
    ['security_inode_unlink', here('folder', 'inner')],
    ['security_inode_unlink', here('hard')],
    ['security_inode_unlink', here('soft')],
    ['security_inode_unlink', here('pipe')],
    ['security_inode_rmdir', here('folder')],
    ['security_inode_mkdir', here('other'), 0o700],
    ['security_inode_rmdir', here('other')],
  ]);
});

test('file systems are mounted and unmounted', async () => {
  const { events } = await watched.observe(['security_sb_mount', 'security_sb_umount', 'unshare'], program, 'mounts');
  expect(rows(events)).toEqual([
    ['unshare', 0x20000n],
    ['security_sb_mount', null, '/', null, 0x44000n],
    ['security_sb_mount', 'nothing', here('mounted'), 'tmpfs', 2n],
    ['security_sb_umount', here('mounted'), 2],
  ]);
});

test('memory that becomes executable is told of, with its file', async () => {
  const { events, output } = await watched.observe(['mem_prot_alert'], program, 'memory');
  const [page, file] = output.trim().split(' ').map(BigInt);
  const own = rows(events).map((fields) => (fields as unknown[]).slice(1, 6));
  expect(own).toEqual([
    [1, page, 4096n, 7, null],
    [1, file, 4096n, 7, realpathSync(program)],
    [3, page, 4096n, 5, null],
    [2, page, 4096n, 7, null],
  ]);
});

test('servers and messages have the addresses of both ends', async () => {
  const { events, output } = await watched.observe([
    'security_socket_bind', 'security_socket_listen', 'security_socket_accept', 'security_socket_sendmsg', 'security_socket_recvmsg',
  ], program, 'messages');
  const [port, server, client] = output.trim().split(' ').map(Number);
  const ip = '127.0.0.1';
  expect(events.map((event) => [event.definition?.name, ...row(event).slice(2)])).toEqual([
    ['security_socket_bind', 2, 2, ip, port],
    ['security_socket_sendmsg', 2, 2, ip, port],
    ['security_socket_recvmsg', 2, 2, ip, port],
    ['security_socket_sendmsg', 2, 2, ip, port],
    ['security_socket_recvmsg', 2, 2, ip, port],
    ['security_socket_bind', 1, 2, ip, server],
    ['security_socket_listen', 1, 2, ip, server, 7],
    ['security_socket_accept', 1, 2, ip, server, 2, ip, client],
    ['security_socket_sendmsg', 1, 2, ip, server],
  ]);
});

test('injection and privilege: what each asked for', async () => {
  const { events, output } = await watched.observe(['ptrace', 'process_vm_writev', 'process_vm_readv', 'memfd_create', 'setresuid', 'sched_process_fork'], program, 'injection');
  const of = (name: string): Record<string, unknown> => fieldsOf(events.find((event) => event.definition?.name === name));
  const pid = Number(output);
  expect(of('ptrace')).toEqual({ request: 0n, pid: 0n, addr: 1n, data: 2n });
  expect(of('process_vm_writev')).toMatchObject({ pid, liovcnt: 1n, riovcnt: 1n, flags: 0n });
  expect(of('process_vm_readv')).toMatchObject({ pid });
  expect(of('memfd_create')).toEqual({ name: 'ghost', flags: 1 });
  expect(of('setresuid')).toEqual({ ruid: 0xffff_ffff, euid: 65534, suid: 0xffff_ffff });
  expect(of('sched_process_fork')).toMatchObject({ parent_pid: pid });
});

test.each(['io_uring', 'io_uring-by-thread'])('what is done by %s is seen, though it is no system call', async (deed) => {
  const { events, output } = await watched.observe(['io_uring_submit', 'security_file_open', 'write'], program, deed);
  const [file, socket] = output.trim().split(' ').map(Number);
  const submitted = events.filter((event) => event.definition?.name === 'io_uring_submit');
  expect(submitted.map((event) => row(event).slice(1))).toEqual([
    // O_LARGEFILE is the kernel's own addition.
    [18, -100, 42n, 0o100102n, 'hidden', null, 0, null, 0],
    [23, file, 0n, 0n, null, null, 0, null, 0],
    [22, file, 0n, 0n, null, null, 0, null, 0],
    [39, -100, 0n, 0n, 'hidden', 'hard', 0, null, 0],
    [38, -100, 0n, 0n, 'anywhere', 'soft', 0, null, 0],
    [37, -100, 0n, 0n, 'folder', null, 0, null, 0],
    [35, -100, 0n, 0n, 'hidden', 'renamed', 0, null, 0],
    [36, -100, 0n, 0n, 'renamed', null, 0, null, 0],
    [16, socket, 0n, 0n, null, null, 2, '127.0.0.1', 1],
  ]);
  expect(submitted.every((event) => event.hostProcessId === submitted[0]?.hostProcessId)).toBe(true);
  expect(events.some((event) => event.field('syscall_pathname') === 'hidden')).toBe(false);
});
