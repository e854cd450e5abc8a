import { Writable } from 'node:stream';
import { encodeEvent, type EventInput } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import { EventView } from '../events/index.ts';
import { EventLines } from './event-lines.ts';

/** The last column of the table's line for an event. */
function fieldsOf(name: string, input: EventInput): string {
  return lineOf(name, input).replace(/^.* {2}/, '');
}

function lineOf(name: string, input: EventInput): string {
  const written: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => { written.push(chunk.toString()); done(); } });
  new EventLines(stream, 'table').event(new EventView(encodeEvent(name, input)), { bootTime: 0n }, undefined);
  return written.join('').trimEnd().split('\n').at(-1) as string;
}

test('numbers are shown as people know them', () => {
  expect(fieldsOf('security_file_open', { fields: { pathname: '/x', flags: 0o100000 | 1 | 0o100 | 0o1000, inode_mode: 0o100755, ctime: 1_700_000_000_000_000_005n } }))
    .toBe('pathname=/x flags=O_WRONLY|O_CREAT|O_TRUNC dev=0 inode=0 ctime=2023-11-14T22:13:20.000000005Z inode_mode=-rwxr-xr-x');
  expect(fieldsOf('security_socket_connect', { fields: { sockfd: 3, type: 1, remote_family: 10, remote_addr: '::1', remote_port: 80 } }))
    .toBe('sockfd=3 type=stream remote_family=inet6 remote_addr=::1 remote_port=80');
  expect(fieldsOf('mem_prot_alert', { fields: { alert: 2, prot: 7 } })).toContain('alert=made-writable-executable addr=0 len=0 prot=rwx');
  expect(fieldsOf('sched_process_exit', { fields: { signal_code: 9 } })).toBe('exit_code=0 signal_code=SIGKILL process_group_exit=0');
});

test('what has no name stays a number', () => {
  expect(fieldsOf('security_socket_connect', { fields: { type: 77, remote_family: 99 } })).toBe('sockfd=0 type=77 remote_family=99 remote_port=0');
  expect(fieldsOf('security_file_open', { fields: { flags: 0x4000_0002 } })).toContain('flags=O_RDWR|0x40000000 ');
});

test('an error is shown by its name, another result as it is', () => {
  expect(lineOf('security_socket_connect', { header: { returnValue: -111n } })).toMatch(/ ECONNREFUSED {2}/);
  expect(lineOf('security_file_open', { header: { returnValue: 7n } })).toMatch(/ 7 {2}/);
  expect(lineOf('security_file_open', { header: { returnValue: -5000n } })).toMatch(/ -5000 {2}/);
});

test('what was cut is marked, and nothing steers the terminal', () => {
  const fields = fieldsOf('sched_process_exec', { fields: { pathname: { truncated: '/a' }, argv: { truncated: ['a', 'b\u001b[2J'] } } });
  expect(fields).toMatch(/^pathname=\/a… argv=a b.*… /);
  expect(fields).not.toContain('\u001b');
});
