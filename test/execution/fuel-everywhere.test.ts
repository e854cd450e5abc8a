import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const REPORT = fileURLToPath(new URL('./fuel-report.ts', import.meta.url));

async function report(...flags: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--disable-warning=ExperimentalWarning', REPORT], { maxBuffer: 16 * 1024 * 1024 });
  return stdout.trim().split('\n');
}

/** The engine has two compilers, which share no code that counts or is counted. */
test('the same input uses the same fuel and ends alike in every process and with either of the engine\'s compilers', { timeout: 300_000 }, async () => {
  const usual = await report();
  expect(usual.length).toBeGreaterThan(80);
  expect(usual.filter((line) => /"used":\[\d+(,\d+)*\]/.test(line)).length).toBeGreaterThan(10);
  for (const flags of [[], ['--liftoff-only'], ['--no-liftoff']]) expect(await report(...flags)).toEqual(usual);
});
