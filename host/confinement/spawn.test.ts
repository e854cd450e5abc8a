import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { spawnConfined } from './index.ts';

const started: { child: ChildProcess; directory: string }[] = [];

afterEach(() => {
  for (const { child, directory } of started.splice(0)) {
    child.kill('SIGKILL');
    rmSync(directory, { recursive: true });
  }
});

/** Runs a program confined, until it has written its first line. */
async function confined(program: string): Promise<{ child: ChildProcess; line: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-confined-'));
  chmodSync(directory, 0o755);
  writeFileSync(join(directory, 'program.mjs'), program);
  const child = spawnConfined({ nodeFlags: [], entry: '/sigbox/program/program.mjs', binds: [{ from: directory, to: '/sigbox/program' }] });
  started.push({ child, directory });
  const line = await new Promise<string>((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('close', () => reject(new Error(errors)));
  });
  return { child, line };
}

/** Process ids of the tree below a process. */
function descendants(processId: number): number[] {
  const children = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8').split(' ').filter((part) => part !== '').map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Whether the process is there and more than a remainder that nobody has asked about yet. */
function isRunning(processId: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${processId}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('the process, seen from outside, owns nothing', async () => {
  const { child } = await confined('console.log("up"); setInterval(() => {}, 1000);');
  const processId = descendants(child.pid as number).at(-1) as number;
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  const of = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1] ?? 'absent';

  expect(of('Uid').split('\t')).not.toContain('0');
  expect(of('Gid').split('\t')).not.toContain('0');
  expect(of('Groups').trim()).toBe('');
  for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) expect(of(set), set).toBe('0000000000000000');
  expect(of('NoNewPrivs')).toBe('1');

  const interfaces = readFileSync(`/proc/${processId}/net/dev`, 'utf8').split('\n').slice(2).filter((line) => line !== '').map((line) => line.split(':')[0]?.trim());
  expect(interfaces).toEqual(['lo']);

  const mounts = readFileSync(`/proc/${processId}/mountinfo`, 'utf8').trim().split('\n').map((line) => line.split(' '));
  expect(mounts.length).toBeGreaterThan(5);
  for (const mount of mounts) expect(mount[5]?.split(','), mount[4]).toContain('ro');
  expect(mounts.map((mount) => mount[4])).not.toContain('/proc');
});

test('the process, seen from inside, finds nothing and can write nothing', async () => {
  const { line } = await confined(`
    import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
    import net from 'node:net';
    const refused = (work) => { try { work(); return 'DONE'; } catch (error) { return error.code; } };
    const socket = await new Promise((resolve) => net.connect(80, '127.0.0.1').once('error', (error) => resolve(error.code)).once('connect', () => resolve('DONE')));
    console.log(JSON.stringify({
      environment: Object.keys(process.env).filter((name) => name !== 'PWD'),
      root: readdirSync('/').toSorted(),
      write: refused(() => writeFileSync('/x', '')),
      directory: refused(() => mkdirSync('/sigbox/x')),
      program: refused(() => writeFileSync('/sigbox/program/program.mjs', '')),
      temporary: refused(() => writeFileSync('/tmp/x', '')),
      become: refused(() => process.setuid(0)),
      socket,
    }));
    setInterval(() => {}, 1000);
  `);
  const seen = JSON.parse(line) as { root: string[] };
  expect(seen).toMatchObject({ environment: [], write: 'EROFS', directory: 'EROFS', program: 'EROFS', temporary: 'ENOENT', become: 'EPERM', socket: 'EPERM' });
  expect(seen.root.filter((name) => !['lib', 'lib64', 'sigbox', 'usr'].includes(name))).toEqual([]);
});

test('the process ends with the one that started it, even when it listens to nothing', async () => {
  const { child } = await confined('console.log("up"); for (;;);');
  const processIds = descendants(child.pid as number);
  expect(processIds.length).toBeGreaterThan(0);
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
  // The streams close only when the last process that holds them is gone.
  await vi.waitFor(() => expect(processIds.filter(isRunning)).toEqual([]));
});

test('a folder that the other user could not read is refused by name', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-closed-'));
  try {
    expect(() => spawnConfined({ nodeFlags: [], entry: '/sigbox/x/program.mjs', binds: [{ from: directory, to: '/sigbox/x' }] })).toThrow(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
