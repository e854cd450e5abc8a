import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES, buildSignature, writeBuilt } from '@sigbox/sdk';
import { runCommand } from '../../sdk/command/index.ts';
import { runSigbox } from '../sigbox/index.ts';

const RECORDING = fileURLToPath(new URL('../../host/recordings/first-light.sigbox', import.meta.url));
const SILENT = { stdout: { write: () => true }, stderr: { write: () => true } };

let directory: string;
beforeAll(() => { directory = mkdtempSync(join(tmpdir(), 'sigbox-languages-')); });
afterAll(() => rmSync(directory, { recursive: true }));

/** What `sig new` makes, for programs anywhere instead of below /tmp, built as its author builds it. */
async function buildTemplate(name: string, entry: string): Promise<string> {
  const project = join(directory, name);
  expect(await runCommand(['new', project, '--lang', name], SILENT)).toBe(0);
  const path = join(project, entry);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(['"])\/tmp\/\1/, '$1/$1'));
  return writeBuilt(project, await buildSignature(project));
}

test.each(LANGUAGES)('a host runs unchanged what an author has built in $title, in its own sandbox', async ({ name, entry }) => {
  const component = await buildTemplate(name, entry);
  const { status, stdout, stderr } = await runSigbox(['run', '--replay', RECORDING, '--signatures', component, '--cache', join(directory, 'cache')]);
  expect(stderr).not.toContain('SIGBOX_E');
  expect(status).toBe(0);
  const findings = stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { container: { name: string } });
  expect(findings.length).toBeGreaterThan(0);
  expect([...new Set(findings.map(({ container }) => container.name))]).toEqual(['web', 'k8s_checkout_checkout-7d9f_shop', 'job']);
}, 300_000);
