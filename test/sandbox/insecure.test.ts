import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSigbox } from '../sigbox/index.ts';

const RECORDING = fileURLToPath(new URL('../../host/recordings/first-light.sigbox', import.meta.url));
/** No bubblewrap is found. */
const WITHOUT = { PATH: '/nonexistent' };

let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'sigbox-insecure-'));
});

afterAll(() => rmSync(cache, { recursive: true }));

test('without bubblewrap nothing runs', async () => {
  const { status, stdout, stderr } = await runSigbox(['run', '--replay', RECORDING, '--cache', cache], WITHOUT);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('SIGBOX_E_SANDBOX');
  expect(stderr).toContain('apt-get install bubblewrap');
});

test('unless somebody says in so many words that it shall, and then it says so itself', async () => {
  const { status, stdout, stderr } = await runSigbox(['run', '--replay', RECORDING, '--cache', cache, '--insecure-sandbox'], WITHOUT);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  expect(stderr).toContain('INSECURE: signatures are compiled and run in processes with all rights of this user');
});
