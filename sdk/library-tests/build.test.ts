import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT_FILE, buildSignature } from '../index.ts';
import { TemporaryProject, signatureText } from './signature-project.ts';

const source = signatureText({ imports: ['Finding', 'report'], onEvent: 'report(event, new Finding().text("a", "b"));' });
const command = join(import.meta.dirname, '..', 'command', 'main.ts');

test('the same source gives the same bytes, in another folder and another process', async () => {
  using one = new TemporaryProject({ 'signature.ts': source, 'notes.txt': 'one' });
  using other = new TemporaryProject({ 'signature.ts': source });
  const here = await buildSignature(one.directory);
  const again = await buildSignature(one.directory);
  const output = execFileSync(process.execPath, [command, 'build', '--json', other.directory], { encoding: 'utf8' });
  const there = JSON.parse(output) as { digest: string; path: string };
  expect([again.digest, there.digest]).toEqual([here.digest, here.digest]);
  expect(new Uint8Array(readFileSync(there.path))).toEqual(here.component);
});

test('builds at the same time do not disturb each other', async () => {
  using one = new TemporaryProject({ 'signature.ts': source });
  using other = new TemporaryProject({ 'signature.ts': source.replace('"b"', '"c"') });
  const alone = [await buildSignature(one.directory), await buildSignature(other.directory)];
  const together = await Promise.all([buildSignature(one.directory), buildSignature(other.directory)]);
  expect(together.map(({ digest }) => digest)).toEqual(alone.map(({ digest }) => digest));
  expect(together[0]?.digest).not.toBe(together[1]?.digest);
});

test('a failed build does not stop the next, and leaves no output', async () => {
  using wrong = new TemporaryProject({ 'signature.ts': 'const' });
  using right = new TemporaryProject({ 'signature.ts': source });
  const [failed, built] = await Promise.allSettled([buildSignature(wrong.directory), buildSignature(right.directory)]);
  expect([failed?.status, built?.status]).toEqual(['rejected', 'fulfilled']);
  expect(readdirSync(wrong.directory)).toEqual(['signature.ts']);
});

test('the output stands in its place with its source map, and nothing else', () => {
  using project = new TemporaryProject({ 'signature.ts': source });
  execFileSync(process.execPath, [command, 'build', project.directory]);
  expect(readdirSync(join(project.directory, OUTPUT_FILE, '..')).toSorted()).toEqual(['signature.wasm', 'signature.wasm.map']);
});

test('the project\'s own compiler configuration is not read', async () => {
  using plain = new TemporaryProject({ 'signature.ts': source });
  using configured = new TemporaryProject({
    'signature.ts': source,
    'asconfig.json': JSON.stringify({ options: { transform: ['./transform.js'], runtime: 'stub' }, entries: ['other.ts'] }),
    'transform.js': 'process.exit(3);',
  });
  expect((await buildSignature(configured.directory)).digest).toBe((await buildSignature(plain.directory)).digest);
});

test('files of the project can be imported, from folders too', async () => {
  using project = new TemporaryProject({
    'signature.ts': source.replace('"b"', 'NAME').replace('import', 'import { NAME } from "./rules/names";\nimport'),
    'rules/names.ts': 'export const NAME = "b";\n',
  });
  expect((await buildSignature(project.directory)).imports).toEqual(['sigbox:signature/findings@0.1.0']);
});
