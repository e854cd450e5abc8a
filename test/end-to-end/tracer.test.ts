import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { runSigbox, startSigbox, type Json, type SigboxProcess } from '../sigbox/index.ts';

let directory: string;
let docker: Docker;
let wanted: string;
let other: string;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
  wanted = await docker.runContainer({ name: 'web-1' });
  other = await docker.runContainer({ name: 'db-1' });
});

afterAll(async () => {
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

const opened = (sigbox: SigboxProcess, id: string): Json[] =>
  sigbox.findings.filter((event) => event['container']?.id === id && event['args']?.syscall_pathname === '/etc/hostname');

test('without any signature the events themselves are shown, with the container that each came from', async () => {
  const sigbox = await startSigbox(['--events', 'security_file_open,sched_process_exec', '--containers', `docker=${docker.socket}`]);
  try {
    for (const id of [wanted, other]) await docker.exec(id, ['/bin/cat', '/etc/hostname']);
    await sigbox.until(() => opened(sigbox, wanted).length > 0 && opened(sigbox, other).length > 0, 'events of both containers');
    expect(opened(sigbox, wanted)[0]).toMatchObject({ eventName: 'security_file_open', processName: 'cat', args: { pathname: expect.stringMatching(/hostname$/) }, container: { id: wanted, name: 'web-1', image: BUSYBOX_IMAGE } });
    expect(sigbox.findings.every((event) => event['container'] !== null)).toBe(true);
  } finally {
    await sigbox.interrupt();
  }
});

test('the beginning of a name or an id is a scope, for containers that are there and those that come', async () => {
  const sigbox = await startSigbox(['--events', 'security_file_open', '--scope', `web-,${'f'.repeat(64)}`, '--containers', `docker=${docker.socket}`]);
  try {
    await docker.exec(other, ['/bin/cat', '/etc/hostname']);
    const late = await docker.runContainer({ name: 'web-2' });
    for (const id of [late, wanted]) await docker.exec(id, ['/bin/cat', '/etc/hostname']);
    await sigbox.until(() => opened(sigbox, late).length > 0 && opened(sigbox, wanted).length > 0, 'events of the wanted containers');
    expect(opened(sigbox, other)).toEqual([]);
  } finally {
    await sigbox.interrupt();
  }
});

test('the scope changes while events flow', async () => {
  const control = join(directory, 'control');
  const sigbox = await startSigbox(['--events', 'security_file_open', '--scope', 'web-1', '--control', control, '--containers', `docker=${docker.socket}`]);
  try {
    for (const id of [other, wanted]) await docker.exec(id, ['/bin/cat', '/etc/hostname']);
    await sigbox.until(() => opened(sigbox, wanted).length > 0, 'events of the first scope');
    expect(opened(sigbox, other)).toEqual([]);
    expect(await runSigbox(['scope', 'db-', '--control', control])).toMatchObject({ status: 0, stderr: '' });
    for (const id of [wanted, other]) await docker.exec(id, ['/bin/cat', '/etc/hostname']);
    await sigbox.until(() => opened(sigbox, other).length > 0, 'events of the second scope');
    expect(opened(sigbox, wanted)).toHaveLength(1);
  } finally {
    await sigbox.interrupt();
  }
  // At the end everything is accounted for, by event and processor, from the kernel's own counters.
  expect(sigbox.stderr).toMatch(/the kernel produced \d+, filtered \d+, lost 0, found too large 0/);
  expect(sigbox.stderr).toMatch(/^sigbox: {3}security_file_open: produced [1-9]\d*, filtered 0, lost 0$/m);
  const { kernel, host } = sigbox.accounting.at(-1) as { kernel: Json[]; host: Json };
  expect(kernel).toContainEqual({ event: 'security_file_open', processor: expect.any(Number), produced: expect.any(Number), filtered: 0, lost: 0, tooLarge: 0 });
  // What the other container opened, and was not looked at, are calls of openat.
  expect(kernel.some(({ event, filtered }) => event === 'openat' && filtered > 0)).toBe(true);
  const of = (key: string): number => kernel.reduce((total, count) => total + (count[key] as number), 0);
  expect(host).toMatchObject({ read: of('produced'), 'output-behind': 0 });
});

test('events that the catalogue does not have, and outputs that there are not, are refused', async () => {
  expect(await runSigbox(['run', '--events', 'no_such_event'])).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no event "no_such_event"') });
  expect(await runSigbox(['run', '--events', 'openat', '--output', 'xml'])).toMatchObject({ status: 2 });
});

test('the catalogue is listed, each event as an object', async () => {
  const { stdout } = await runSigbox(['events', '--json']);
  const names = stdout.trim().split('\n').map((line) => (JSON.parse(line) as Json)['name'] as string);
  expect(names).toEqual(expect.arrayContaining(['sched_process_exec', 'security_file_open', 'io_uring_submit', 'openat', 'socketcall']));
});
