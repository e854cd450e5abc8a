import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKernelCapture } from '@sigbox/native';
import { EventFlag, SYSCALLS, eventById, type FieldType } from '@sigbox/sdk/catalogue';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EventView } from '../../host/events/index.ts';
import { WatchedCgroup, fieldsOf, idOf } from './watched-cgroup.ts';

/** With these arguments they would end, stop or replace the program, or its terminal; some have a test of their own. */
const NOT_LIKE_THIS: ReadonlySet<string> = new Set([
  'exit', 'exit_group', 'fork', 'vfork', 'pause', 'rt_sigreturn', 'uprobe', 'uretprobe', 'vhangup', 'sync', 'close', 'write', 'brk', 'umask',
  'setreuid', 'setregid', 'setresuid', 'setresgid',
]);
const MADE = SYSCALLS.filter(({ name, x64 }) => x64 !== undefined && !NOT_LIKE_THIS.has(name));
/** The call's arguments are -1 to -6, in order: how each looks by its type. */
const ARGUMENT: { readonly [Type in FieldType]: (place: number) => unknown } = {
  i32: (place) => -place, u32: (place) => 2 ** 32 - place, i64: (place) => BigInt(-place), u64: (place) => 2n ** 64n - BigInt(place), string: () => null, strings: () => null, bytes: () => null,
};

let watched: WatchedCgroup;
let program: string;

beforeAll(() => {
  watched = new WatchedCgroup();
  program = watched.compile('syscalls', readFileSync(join(import.meta.dirname, 'syscalls.c'), 'utf8'), '-no-pie');
});

afterAll(() => {
  watched.close();
});

test(`each of ${MADE.length} system calls is an event with its arguments by type and with what it returned`, async () => {
  const { events, output } = await watched.observe(MADE.map(({ name }) => name), program, '64', ...MADE.map(({ x64 }) => String(x64)));
  const results = output.trim().split('\n').map(BigInt);
  const wrong: string[] = [];
  for (const [index, { id, name }] of MADE.entries()) {
    const fields = eventById(id)?.fields ?? [];
    const found = events.some((event) => event.eventId === id && event.returnValue === results[index] && fields.every((field, place) => event.field(field.name) === ARGUMENT[field.type](place + 1)));
    if (!found) wrong.push(`${name} = ${results[index]}: ${events.filter((event) => event.eventId === id).map((event) => `${Object.values(fieldsOf(event)).join(' ')} = ${event.returnValue}`).join('; ')}`);
  }
  expect(wrong).toEqual([]);
});

test('the end of a process is told of when it begins, for it does not come back', async () => {
  const { events } = await watched.observe(['exit_group', 'exit'], '/bin/sh', '-c', '(exit 7); true');
  expect(events.map((event) => [event.definition?.name, event.field('status')])).toEqual([['exit_group', 7], ['exit_group', 0]]);
});

test('what the capturing process does itself is left out', async () => {
  const seen: EventView[] = [];
  const capture = openKernelCapture({
    events: [idOf('mkdir')],
    scope: 'all',
    onReadable: () => {
      for (let offset = capture.ring.next(); offset >= 0; offset = capture.ring.next()) seen.push(new EventView(capture.ring.bytes.slice(offset, offset + capture.ring.length)));
      capture.ring.release();
    },
  });
  try {
    const [own, another] = ['by the capturing process', 'by another'].map((name) => join(watched.directory, name)) as [string, string];
    mkdirSync(own);
    execFileSync('/bin/mkdir', [another]);
    await vi.waitFor(() => expect(seen.some((event) => event.field('pathname') === another)).toBe(true));
    expect(seen.filter((event) => event.hostProcessId === process.pid)).toEqual([]);
  } finally {
    capture.close();
  }
});

test('a text that does not fit is cut, and marked', async () => {
  const name = 'x'.repeat(10_000);
  const { events } = await watched.observe(['chdir'], '/bin/sh', '-c', 'cd "$1" 2>/dev/null; true', 'sh', name);
  const cut = events.find((event) => (event.flags & EventFlag.truncated) !== 0);
  expect(String(cut?.field('pathname'))).toHaveLength(4095);
  expect(cut?.isTruncated(0)).toBe(true);
});

test('texts that arguments point to are read', async () => {
  const { events } = await watched.observe(['mkdir', 'chdir', 'newfstatat'], '/bin/sh', '-c', 'mkdir "a folder"; cd "a folder"');
  const texts = (name: string): unknown[] => events.filter((event) => event.definition?.name === name).map((event) => event.field('pathname'));
  expect(texts('mkdir')).toContain('a folder');
  expect(texts('chdir')).toContainEqual(join(watched.directory, 'a folder'));
});
