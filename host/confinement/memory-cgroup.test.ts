import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { MemoryCgroup } from './memory-cgroup.ts';

const MEBIBYTE = 1024 * 1024;

test('a process that needs more memory than its cgroup has is ended, and that it was for this is known', async () => {
  const cgroup = MemoryCgroup.create(96 * MEBIBYTE);
  if (cgroup === undefined) throw new Error('there is no memory controller for this test: run it as root, with one that can be used below its own cgroup');
  // It begins when it is told to: by then it is in the cgroup, with the child that it has.
  const child = spawn('/bin/sh', ['-c', `'${process.execPath}' -e "process.stdin.once('data', () => { const all = []; for (;;) all.push(Buffer.alloc(${MEBIBYTE}, 1)); }); console.log('up')"; exit $?`], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  cgroup.add(child.pid as number);
  expect(readFileSync(join(cgroup.directory, 'cgroup.procs'), 'utf8').trim().split('\n').map(Number)).toContain(child.pid);
  expect(cgroup.wasExhausted).toBe(false);
  child.stdin.write('go\n');
  expect(await ended).not.toBe(0);
  expect(cgroup.wasExhausted).toBe(true);
  cgroup.remove();
  await vi.waitFor(() => expect(existsSync(cgroup.directory)).toBe(false), { timeout: 10_000 });
});
