import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSigbox, type SigboxResult } from '../sigbox/index.ts';

const RECORDING = fileURLToPath(new URL('../../host/recordings/first-light.sigbox', import.meta.url));
const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-replay-'));
});

afterAll(() => rmSync(directory, { recursive: true }));

const replay = (recording: string, ...more: string[]): Promise<SigboxResult> => runSigbox(['run', '--replay', recording, '--signatures', SIGNATURE, '--cache', join(directory, 'cache'), ...more]);
const findings = ({ stdout }: SigboxResult): { container: { name: string } }[] => stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { container: { name: string } });

test('the recording that ships shows findings, in a pipe as JSON', async () => {
  const result = await replay(RECORDING);
  expect(result.status).toBe(0);
  expect(findings(result).map(({ container }) => container.name)).toEqual(['web', 'k8s_checkout_checkout-7d9f_shop', 'job']);
  expect(findings(result)[1]).toMatchObject({ container: { pod: { name: 'checkout-7d9f', namespace: 'shop' } } });
});

test('as text it is a line each, without colours in a pipe', async () => {
  const { stdout } = await replay(RECORDING, '--output', 'text');
  expect(stdout.trim().split('\n')).toHaveLength(3);
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toMatch(/INFO +containers_data_source +web \(sigbox-test\/busybox:1\)/);
});

test('a recording that was cut off is replayed up to there, and the place is named', async () => {
  const cut = join(directory, 'cut.sigbox');
  copyFileSync(RECORDING, cut);
  truncateSync(cut, readFileSync(RECORDING).length - 10);
  const result = await replay(cut);
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/SIGBOX_E_RECORDING: .*cut\.sigbox is damaged at byte \d+: it ends inside a block/);
  expect(findings(result).map(({ container }) => container.name)).toEqual(['web', 'k8s_checkout_checkout-7d9f_shop']);
});

test.each([
  ['a byte that was changed', (bytes: Buffer): Buffer => bytes.fill(bytes.readUInt8(200) ^ 0xff, 200, 201), 'checksum'],
  ['another kind of file', (): Buffer => Buffer.from('#!/bin/sh\necho hello\n'), 'does not begin as a recording'],
  ['an empty file', (): Buffer => Buffer.alloc(0), 'does not begin as a recording'],
])('%s is an error that says so', async (name, change, message) => {
  const damaged = join(directory, `${name.replaceAll(' ', '-')}.sigbox`);
  writeFileSync(damaged, change(readFileSync(RECORDING)));
  const result = await replay(damaged);
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('SIGBOX_E_RECORDING');
  expect(result.stderr).toContain(message);
});
