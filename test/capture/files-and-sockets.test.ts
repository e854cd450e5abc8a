import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WatchedCgroup, fieldsOf } from './watched-cgroup.ts';

let watched: WatchedCgroup;
let program: string;

beforeAll(() => {
  watched = new WatchedCgroup();
  program = watched.compile('workload', readFileSync(join(import.meta.dirname, 'files-and-sockets.c'), 'utf8'));
});

afterAll(() => {
  watched.close();
});

test('a file that is opened through a link has its own path, and the one that was asked for', async () => {
  const file = join(watched.directory, 'target');
  writeFileSync(file, 'text');
  symlinkSync('target', join(watched.directory, 'link'));
  const { events, output } = await watched.observe(['security_file_open'], program, 'open', 'link');
  const opened = events.filter((event) => event.field('syscall_pathname') === 'link');
  const { ino, mode } = statSync(file, { bigint: true });
  expect(opened.map((event) => event.field('pathname'))).toEqual([file, file, file]);
  expect(fieldsOf(opened[0])).toMatchObject({ flags: 0o100000, inode: ino, inode_mode: Number(mode) });
  expect(opened[0]?.returnValue).toBe(BigInt(output.trim()));
  // openat2 with O_RDWR | O_TRUNC, which the open file no longer knows.
  expect(Number(opened[2]?.field('flags')) & 0o1003).toBe(0o1002);
  // What cannot be opened is no open.
  expect(events.some((event) => event.field('syscall_pathname') === 'absent')).toBe(false);
});

test('a connection has the address that the kernel connected to: IPv4, IPv6 and Unix', async () => {
  const { events, output } = await watched.observe(['security_socket_connect'], program, 'connect');
  const [port, port6] = output.trim().split(' ').map(Number);
  expect(events.map((event) => [event.field('type'), event.field('remote_family'), event.field('remote_addr'), event.field('remote_port'), event.field('remote_port') === 53 ? 'by route' : Number(event.returnValue)])).toEqual([
    [1, 2, '127.0.0.1', port, 0],
    [1, 10, '::1', port6, 0],
    [1, 10, '::ffff:127.0.0.1', port, 0],
    [2, 10, '2001:db8::1:0:0:1', 53, 'by route'],
    [1, 2, '127.0.0.1', 1, -111],
    [1, 1, 'socket', 0, 0],
    [1, 1, '@abstract', 0, 0],
    [1, 1, '/absent', 0, -2],
  ]);
});

test('a thread that exchanges the socket and the address while another one connects changes nothing of what is told', async () => {
  const { events, output } = await watched.observe(['security_socket_connect'], program, 'connect-exchanged');
  const port = Number(output);
  const inProgress = -115;
  expect(events.map((event) => [event.field('type'), event.field('remote_addr'), event.field('remote_port'), Number(event.returnValue)])).toEqual([
    [1, '127.0.0.1', port, 0], [2, '127.0.0.1', 2, 0], [1, '127.0.0.1', port, inProgress],
  ]);
});

test('a socket that becomes a standard stream is told of, and a file is not', async () => {
  const { events, output } = await watched.observe(['socket_dup'], program, 'dup');
  const port = Number(output);
  const own = events.filter((event) => event.field('remote_family') === 2);
  const oldfd = own[0]?.field('oldfd');
  expect(oldfd).toBeGreaterThan(2);
  expect(own.map(fieldsOf)).toEqual([0, 1, 2, 20].map((newfd) => ({ oldfd, newfd, remote_family: 2, remote_addr: '127.0.0.1', remote_port: port })));
});

test('the first bytes of a written file are told of, and none of what comes after', async () => {
  const { events } = await watched.observe(['magic_write'], program, 'write', 'written');
  const { ino } = statSync(join(watched.directory, 'written'), { bigint: true });
  const mine = events.filter((event) => event.field('pathname') === join(watched.directory, 'written'));
  const elf = Buffer.from('\x7fELF', 'latin1').toString('hex');
  expect(mine.map((event) => [event.field('bytes'), event.field('inode'), Number(event.returnValue)])).toEqual([
    [elf, ino, 4], [elf, ino, 4], [elf, ino, 8], [elf, ino, 8], [null, ino, 4],
  ]);
});
