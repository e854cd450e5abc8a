import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSignature } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sigbox-author-'));
// The author's tools, with the Node.js that runs this test first.
const env = { ...process.env, PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter), NODE_PATH: '' };

function run(command: string, argv: readonly string[], cwd = folder): string {
  return execFileSync(command, argv, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const sig = (...argv: readonly string[]): string => run(join(folder, 'node_modules', '.bin', 'sig'), argv);

beforeAll(() => {
  run(process.execPath, [join(import.meta.dirname, 'package.ts'), join(folder, 'package')]);
  const tarball = run('npm', ['pack', '--silent', join(folder, 'package')]).trim();
  rmSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'author', private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`, 'vitest@5.1.1']);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed SDK alone makes, builds, tests, checks and inspects a project', async () => {
  expect(sig('--version').trim()).toBe('0.1.0');
  sig('new', 'demo');
  const { digest } = JSON.parse(sig('build', '--json', 'demo')) as { digest: string };
  const tested = sig('test', 'demo');
  expect(tested).toMatch(/4 passed/);
  expect(tested).toMatch(/\nfuel {5}[\d,]+ instructions an event; a host allows [\d,]+\nmemory   [\d,]+ KiB; a host allows 65,536\ntime     [\d.]+ ms the longest call with events; a host allows 150\n/);
  expect(sig('check', 'demo')).toBe('demo: a host takes it\n');
  expect(sig('inspect', 'demo/build/signature.wasm')).toContain('exec_from_temporary_folder');
  // Packing changes nothing of what is built.
  expect((await buildSignature(join(folder, 'demo'))).digest).toBe(digest);
}, 120_000);

// Other languages need a compiler of their own on the author's machine.
test.each(['c', 'rust'])('it makes, builds, tests and checks a project in %s', async (language) => {
  sig('new', `demo-${language}`, '--lang', language);
  const { digest } = JSON.parse(sig('build', '--json', `demo-${language}`)) as { digest: string };
  expect(sig('test', `demo-${language}`)).toMatch(/4 passed/);
  expect(sig('check', `demo-${language}`)).toBe(`demo-${language}: a host takes it\n`);
  expect((await buildSignature(join(folder, `demo-${language}`))).digest).toBe(digest);
}, 120_000);

test('TypeScript and JavaScript ask for their engine by the command that installs it, and then build, test and check', async () => {
  for (const language of ['typescript', 'javascript']) sig('new', `demo-${language}`, '--lang', language);
  const refused = spawnSync(join(folder, 'node_modules', '.bin', 'sig'), ['build', 'demo-typescript'], { cwd: folder, env, encoding: 'utf8' });
  const [, command = ''] = /SIG_E_TOOL: .*which is not installed\n {2}`npm (.*)` installs it/.exec(refused.stderr) ?? [];
  run('npm', ['--prefer-offline', '--no-audit', '--no-fund', '--silent', ...command.split(' ')]);
  for (const language of ['typescript', 'javascript']) {
    const { digest } = JSON.parse(sig('build', '--json', `demo-${language}`)) as { digest: string };
    expect(sig('test', `demo-${language}`)).toMatch(/4 passed/);
    expect(sig('check', `demo-${language}`)).toBe(`demo-${language}: a host takes it\n`);
    expect((await buildSignature(join(folder, `demo-${language}`))).digest).toBe(digest);
  }
  // The types that an author's editor sees are the library's.
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  run(process.execPath, [join(typescript, 'bin', 'tsc'), '--project', join(folder, 'demo-typescript')]);
}, 180_000);

test('it brings nothing native, and none of the host', () => {
  for (const name of ['@sigbox/host', '@sigbox/native', 'dockerode', 'node-api-headers']) expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
});

function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

test('it takes as little of the disk as the readme says', () => {
  const [, stated = ''] = /Installed it takes (\d+) MB/.exec(readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')) ?? [];
  const megabytes = ['@sigbox', '@bytecodealliance'].reduce((sum, name) => sum + sizeOf(join(folder, 'node_modules', name)), 0) / 1e6;
  expect(Math.ceil(megabytes)).toBe(Number(stated));
  for (const name of ['assemblyscript', 'binaryen', '@bytecodealliance/jco-transpile']) expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
});
