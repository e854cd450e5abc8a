import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Compiler } from './index.ts';

let directory: string;
let compiler: Compiler;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-compiler-'));
  compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
  await compiler.prepare();
});

afterAll(() => rmSync(directory, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** A component that imports and exports what the world says, and does nothing. */
async function dummy(world: string): Promise<Uint8Array> {
  const embedded = await componentEmbed({ dummy: true, witSource: `package test:dummy;\n${world}`, world: 'it' });
  return new Uint8Array(await componentNew(embedded, []));
}

test.each([
  ['bytes that are no Wasm', () => 'hello', 'SIG_E_COMPONENT: it is not a WebAssembly component'],
  ['an empty file', () => '', 'SIG_E_COMPONENT: it is not a WebAssembly component'],
  ['a core module', () => Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), 'SIG_E_COMPONENT: it is a core module'],
  ['a component of another world', () => dummy('world it { export run: func(); }'), 'does not export metadata, selected-events, init, on-events, on-signal, close'],
  ['an import from outside the world', () => dummy('interface other { f: func(); }\nworld it { import other; export run: func(); }'), 'SIG_E_WORLD: it imports "test:dummy/other", which no host has'],
])('%s is refused with the reason', async (name, make, reason) => {
  const path = put(`${name.replaceAll(' ', '-')}.wasm`, await make());
  await expect(compiler.compile(path)).rejects.toMatchObject({ code: 'SIGBOX_E_COMPONENT', message: expect.stringContaining(reason) as string });
  await expect(compiler.compile(path)).rejects.toMatchObject({ message: expect.stringContaining(path) as string });
});

test('a file that is too large is refused before it is read', async () => {
  const path = put('large.wasm', '');
  truncateSync(path, 200 * 1024 * 1024);
  await expect(compiler.compile(path)).rejects.toMatchObject({ code: 'SIGBOX_E_COMPONENT', message: expect.stringContaining('209715200 bytes') as string });
});

test('a file that is not there is another error', async () => {
  await expect(compiler.compile(join(directory, 'absent.wasm'))).rejects.toMatchObject({ code: 'SIGBOX_E_NOT_FOUND' });
});

test('what is refused leaves nothing behind', () => {
  expect(readdirSync(compiler.directory)).toEqual([]);
  expect(statSync(compiler.directory).mode & 0o777).toBe(0o755);
});
