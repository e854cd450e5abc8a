import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECCOMP_ADDON } from '@sigbox/native';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnConfined } from './index.ts';

const ATTEMPTS = fileURLToPath(new URL('./attempts', import.meta.url));
const EPERM = -1;

let directory: string;
let rawAddon: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-attempts-'));
  rawAddon = join(directory, 'raw.node');
  const headers = join(dirname(createRequire(SECCOMP_ADDON).resolve('node-api-headers/package.json')), 'include');
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', `-I${headers}`, join(ATTEMPTS, 'raw-call.c'), '-o', rawAddon], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

afterAll(() => rmSync(directory, { recursive: true }));

test('whatever a process tries after it has given up its system calls fails, and it still computes', async () => {
  const child = spawnConfined({
    nodeFlags: [],
    entry: '/sigbox/attempts/attempts.mjs',
    binds: [{ from: ATTEMPTS, to: '/sigbox/attempts' }, { from: SECCOMP_ADDON, to: '/sigbox/seccomp.node' }, { from: rawAddon, to: '/sigbox/raw.node' }, { from: rawAddon, to: '/sigbox/other.node' }],
  });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, errors, output }).toEqual({ status: 0, errors: '', output: expect.stringMatching(/^{.*}$/) as string });

  const { report, computes } = JSON.parse(output) as { report: Record<string, string | number>; computes: object };
  const notRefused = Object.entries(report).filter(([, result]) => result !== EPERM && result !== 'EPERM');
  // Node has its own words for these two; their system calls are refused all the same.
  expect(Object.fromEntries(notRefused)).toEqual({ 'starts a thread': 'ERR_WORKER_INIT_FAILED', 'loads an addon': 'ERR_DLOPEN_FAILED' });
  expect(Object.keys(report).length).toBeGreaterThan(80);
  expect(computes).toEqual({ answer: 42, large: true });
});
