import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SignatureError } from '../../errors.ts';
import { Component, container, event, signatureUnderTest, type RunningSignature } from '../../testing/index.ts';
import { buildSignature } from '../index.ts';
import { ENGINE_EXPORTS } from './engine.ts';

/** A project in a temporary folder; `using` removes it. */
class ScriptProject implements Disposable {
  readonly directory = mkdtempSync(join(tmpdir(), 'sigbox-script-'));

  constructor(files: Readonly<Record<string, string>>, language = 'typescript') {
    for (const [name, text] of Object.entries({ 'package.json': JSON.stringify({ sigbox: { language } }), ...files })) {
      mkdirSync(dirname(join(this.directory, name)), { recursive: true });
      writeFileSync(join(this.directory, name), text);
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

interface Parts {
  readonly imports?: readonly string[];
  readonly before?: string;
  readonly members?: string;
  readonly onEvent?: string;
}

/** A signature of few words, which sees every exec. */
function signature({ imports = [], before = '', members = '', onEvent = '' }: Parts): string {
  return `import { ${[...new Set(['EventSelector', 'SchedProcessExec', 'Signature', ...imports])].join(', ')} } from '@sigbox/sdk/guest';
${before}
export default class Test extends Signature {
  ${members}
  metadata() { return { id: 'T-1', version: '0.1.0', name: 'test', eventName: 'test', description: '', tags: [], properties: [] }; }
  selectedEvents() { return [new EventSelector('sigbox', 'sched_process_exec')]; }
  onEvent(event) {
    const exec = SchedProcessExec.of(event);
    ${onEvent}
  }
}
`;
}

async function start(parts: Parts, more: Readonly<Record<string, string>> = {}): Promise<RunningSignature> {
  using project = new ScriptProject({ 'signature.js': signature(parts), ...more }, 'javascript');
  return (await signatureUnderTest(project.directory)).start();
}

/** Reports what the expression gives for an event. */
async function evaluated(expression: string, fields: Parameters<typeof event>[1], imports: readonly string[] = []): Promise<unknown> {
  const running = await start({ imports: ['Finding', 'report', ...imports], onEvent: `report(event, new Finding().text('value', String(${expression})));` });
  return running.findings(event('sched_process_exec', fields))[0]?.['value'];
}

describe('a field', () => {
  test.each([
    ['exec.pathname.equals("/bin/ls")', { pathname: '/bin/ls' }, 'true'],
    ['exec.pathname.equals("/bin/l")', { pathname: '/bin/ls' }, 'false'],
    ['exec.pathname.equals("")', { pathname: '' }, 'true'],
    ['exec.interp.equals("")', {}, 'false'],
    ['exec.interp.isMissing', {}, 'true'],
    ['exec.pathname.startsWith("/tmp/é")', { pathname: '/tmp/éa' }, 'true'],
    ['exec.pathname.endsWith("é𝄞")', { pathname: '/tmp/é𝄞' }, 'true'],
    ['exec.pathname.endsWith("tmp")', { pathname: { truncated: '/tmp' } }, 'false'],
    ['exec.pathname.includes("mp/")', { pathname: '/tmp/x' }, 'true'],
    ['exec.pathname.isOneOf(["/bin/sh", "/bin/ls"])', { pathname: '/bin/ls' }, 'true'],
    ['exec.pathname.sameAs(exec.cmdpath)', { pathname: '/bin/ls', cmdpath: '/bin/ls' }, 'true'],
    ['exec.pathname', { pathname: '/tmp/é𝄞' }, '/tmp/é𝄞'],
    ['exec.pathname.toStringOrNull()', {}, 'null'],
    ['/^.bin.(ls|sh)$/.test(exec.pathname)', { pathname: '/bin/sh' }, 'true'],
    ['exec.argv.toArray().join("|")', { argv: ['ls', '', '-l é'] }, 'ls||-l é'],
    ['exec.argv.at(-1)', { argv: ['ls', '-l'] }, '-l'],
    ['exec.argv.includes("-l")', { argv: ['ls', '-l'] }, 'true'],
    ['exec.argv.length', {}, '0'],
    ['exec.inode', { inode: 2n ** 64n - 1n }, '18446744073709551615'],
    ['exec.inodeMode === 0o4755', { inode_mode: 0o4755 }, 'true'],
    ['exec.processName', {}, '0'],
    ['exec.origin', {}, 'host'],
  ] as const)('%s of %o', async (expression, fields, expected) => {
    expect(await evaluated(expression, fields)).toBe(expected);
  });
});

test('a text with a zero in it crosses whole, both ways', async () => {
  expect(await evaluated('"a\\0b\\0é" + exec.pathname.length', { pathname: 'x\0yz' })).toBe('a\0b\0é4');
  expect(await evaluated('JSON.stringify(exec.pathname.toString())', { pathname: 'x\0yz' })).toBe('"x\\u0000yz"');
});

test('values of every kind arrive as they were given', async () => {
  const running = await start({
    imports: ['Finding', 'report'],
    onEvent: 'report(event, new Finding().text("t", "é").text("none", null).signed("s", -5n).unsigned("u", 2n ** 64n - 1n).boolean("b", true).texts("l", ["a", ""]));',
  });
  expect(running.findings(event('sched_process_exec'))).toEqual([{ t: 'é', s: -5n, u: 2n ** 64n - 1n, b: true, l: ['a', ''] }]);
});

test('a container\'s record is asked for once until its revision changes; a miss is asked for again in the next batch', async () => {
  const running = await start({
    imports: ['Finding', 'report'],
    onEvent: 'const { record, reason } = event.container(); report(event, new Finding().text("name", record?.containerName ?? reason).text("label", record?.label("app") ?? null).boolean("privileged", record?.confinement?.privileged ?? false));',
  });
  const record = {
    containerName: 'web', labels: [{ name: 'app', value: 'shop' }],
    confinement: { privileged: true, addedCapabilities: ['ALL'], readOnlyRoot: false, hostNetwork: false, hostPid: false, hostIpc: false, mounts: [{ source: '/a', destination: '/b', readOnly: true }] },
  };
  const web = container(record);
  const pending = container('pending');
  const exec = (where: typeof web): ReturnType<typeof event> => event('sched_process_exec', {}, { container: where });
  expect(running.findings(exec(web), exec(web), exec(pending))).toMatchObject([{ name: 'web', label: 'shop', privileged: true }, { name: 'web' }, { name: 'pending' }]);
  expect(running.findings(exec({ id: web.id, answer: 'removed' }), exec({ id: pending.id, answer: { ...record, containerId: pending.id, k8sPodSandbox: false, removed: false, containerName: 'late' } })))
    .toMatchObject([{ name: 'removed' }, { name: 'late' }]);
});

test('memory stays flat, and a threshold and a bounded map count right, over twenty thousand events', async () => {
  const running = await start({
    imports: ['BoundedMap', 'Finding', 'Threshold', 'report'],
    members: 'hits = new Threshold(200, 10n ** 12n); seen = new BoundedMap(100); count = 0;',
    onEvent: `this.seen.set(exec.pathname.toString() + this.count++ % 500, { garbage: [this.count] });
    if (this.hits.hit(exec.pathname.toString(), event.timestamp)) report(event, new Finding().signed("count", this.count).signed("size", this.seen.size).signed("evicted", this.seen.evicted));`,
  });
  const events = Array.from({ length: 200 }, (_, index) => event('sched_process_exec', { pathname: '/bin/ls' }, { header: { timestamp: BigInt(index) } }));
  for (let batch = 0; batch < 10; batch++) running.findings(...events);
  const { memorySize } = running.instance;
  for (let batch = 10; batch < 100; batch++) {
    expect(running.findings(...events)).toEqual([{ count: BigInt((batch + 1) * 200), size: 100n, evicted: BigInt((batch + 1) * 200 - 100) }]);
  }
  expect(running.instance.memorySize).toBe(memorySize);
}, 300_000);

test('the same source gives the same component, wherever it lies', async () => {
  const files = { 'signature.js': signature({ imports: ['log'], before: 'import { helper } from "./lib/more";', onEvent: 'if (helper(exec)) log.info("x");' }), 'lib/more.ts': 'export const helper = (exec: unknown): boolean => exec === null;\n' };
  using one = new ScriptProject(files, 'javascript');
  using other = new ScriptProject(files, 'javascript');
  const built = await buildSignature(one.directory);
  expect((await buildSignature(other.directory)).digest).toBe(built.digest);
  expect(built.imports).toEqual(['sigbox:signature/log@0.1.0']);
});

test('TypeScript\'s types are taken away, and what is wrong is told at its place', async () => {
  using project = new ScriptProject({ 'signature.ts': `${signature({}).replace('onEvent(event) {', 'onEvent(event: Event): void {').replace('import {', 'import { type Event,')}enum No { A }\n` });
  await expect(buildSignature(project.directory)).rejects.toMatchObject({ problems: [{ code: 'SIG_E_UNSUPPORTED', place: { file: 'signature.ts', line: 12, column: 1 } }] });
  writeFileSync(join(project.directory, 'signature.ts'), signature({}).replace('onEvent(event) {', 'onEvent(event: Event): void {').replace('import {', 'import { type Event,'));
  expect((await Component.load((await buildSignature(project.directory)).component)).imports).toEqual([]);
});

test('what fails names the author\'s file, line and column, in the trap and in the log', async () => {
  const running = await start({ imports: ['log'], before: 'import { fail } from "./fail.js"; export { log };', onEvent: 'fail(exec.pathname);' }, { 'fail.js': '\nexport function fail(path) {\n  throw new Error(`no ${path}`);\n}\n' });
  expect(() => running.findings(event('sched_process_exec', { pathname: '/x' }))).toThrow('the signature trapped: Error: no /x at fail.js:3:18');
  expect(running.instance.logs).toEqual([{ level: 'error', message: 'Error: no /x (fail.js:3:18)' }]);
});

test.each([
  ['console.log("x")', 'TypeError: console: a signature has no console: use log.debug, log.info, log.warn or log.error'],
  ['Date.now()', 'TypeError: Date: a signature has no clock: use event.timestamp, in nanoseconds since boot'],
  ['Math.random()', 'TypeError: Math.random: a signature has no random numbers, so that a run can be repeated'],
  ['(function again() { again(); })()', 'nested more than'],
  ['for (;;) {}', 'instructions that a call is allowed\n  Where is not known: it is the engine that was stopped'],
])('%s is cut off and says why', async (code, message) => {
  const running = await start({ onEvent: code });
  expect(() => running.findings(event('sched_process_exec'))).toThrow(message);
});

test.each([
  ['a syntax error', { 'signature.js': 'export default class {\n  a b\n}\n' }, /^signature\.js:2:5: SIG_E_SOURCE: /],
  ['no default export', { 'signature.js': 'export class A {}\n' }, /^signature\.js:1:1: SIG_E_NO_SIGNATURE: signature\.js does not export a signature/],
  ['a default that is no signature', { 'signature.js': 'export default class {}\n' }, /SIG_E_NO_SIGNATURE: .*: the class does not extend Signature/],
  ['a package', { 'signature.js': '\nimport fs from "node:fs";\n' }, /^signature\.js:2:16: SIG_E_UNSUPPORTED: the package "node:fs" cannot be imported/],
  ['a file outside', { 'signature.js': 'import "../../etc/passwd";\n' }, /^signature\.js:1:8: SIG_E_OUTSIDE_PROJECT: /],
  ['a file within the library', { 'signature.js': 'import "~lib/abi/engine.ts";\n' }, /^signature\.js:1:8: SIG_E_UNSUPPORTED: /],
  ['an absolute file', { 'signature.js': 'import "/etc/passwd";\n' }, /SIG_E_OUTSIDE_PROJECT: /],
  ['a file that is not there', { 'signature.js': 'import "./gone.js";\n' }, /^signature\.js:1:8: SIG_E_SOURCE: there is no file ".\/gone\.js"/],
  ['a name that the library has not', { 'signature.js': 'import { Nothing } from "@sigbox/sdk/guest";\n' }, /^signature\.js:1:10: SIG_E_SOURCE: @sigbox\/sdk\/guest does not export Nothing/],
  ['a clock at the top level', { 'signature.js': `const began = Date.now();\n${signature({})}` }, /^signature\.js:1:\d+: SIG_E_UNAVAILABLE: Date: a signature has no clock/],
  ['a throw at the top level', { 'signature.js': `throw new RangeError("x");\n${signature({})}` }, /^signature\.js:1:\d+: SIG_E_TRAP: the file failed when it was run: RangeError: x/],
  ['await at the top level', { 'signature.js': `await new (async () => {})().constructor(() => {});\n${signature({})}` }, /SIG_E_SOURCE: await at the top level never ends/],
])('%s is refused with its place', async (_what, files, message) => {
  using project = new ScriptProject(files, 'javascript');
  const error = await buildSignature(project.directory).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SignatureError);
  expect((error as SignatureError).message).toMatch(message);
});

test('the page\'s signature builds, and finds what it says', async () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'typescript.md'), 'utf8');
  using project = new ScriptProject({ 'signature.ts': /```ts\n([^]*?)```/.exec(page)?.[1] ?? '' });
  const running = (await signatureUnderTest(project.directory)).start();
  const web = container({ containerName: 'web' });
  const shell = (second: bigint): ReturnType<typeof event> => event('sched_process_exec', { pathname: '/bin/dash' }, { container: web, header: { timestamp: second * 1_000_000_000n } });
  expect(running.findings(...[1n, 2n, 3n, 4n].map(shell))).toEqual([]);
  expect(running.findings(shell(5n))).toMatchObject([{ container_name: 'web' }]);
  expect(running.findings(...[20n, 30n, 40n, 50n, 60n].map(shell))).toEqual([]);
});

test('calls nest as deep as the page says', async () => {
  const running = await start({ imports: ['Finding', 'report'], before: 'const nest = (depth) => depth === 0 ? 0 : 1 + nest(depth - 1);', onEvent: 'report(event, new Finding().signed("depth", nest(90)));' });
  expect(running.findings(event('sched_process_exec'))).toEqual([{ depth: 90n }]);
});

test('the engine\'s short names are those that its own loader has', () => {
  const loader = readFileSync(createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm').replace(/\.wasm$/, '.mjs'), 'utf8').replaceAll('\n', '');
  const shortOf = (name: string): string | undefined => new RegExp(`_${name}=b\\.([\\w$]+)`).exec(loader)?.[1];
  expect(ENGINE_EXPORTS).toMatchObject({
    malloc: shortOf('malloc'), newRuntime: shortOf('QTS_NewRuntime'), newContext: shortOf('QTS_NewContext'), evaluate: shortOf('QTS_Eval'), call: shortOf('QTS_Call'),
    resolveException: shortOf('QTS_ResolveException'), freeValue: shortOf('QTS_FreeValuePointer'), newString: shortOf('QTS_NewString'), getString: shortOf('QTS_GetString'),
    freeString: shortOf('QTS_FreeCString'), newArrayBuffer: shortOf('QTS_NewArrayBuffer'), getArrayBuffer: shortOf('QTS_GetArrayBuffer'), newFunction: shortOf('QTS_NewFunction'),
    setMaxStackSize: shortOf('QTS_RuntimeSetMaxStackSize'), enableModuleLoader: shortOf('QTS_RuntimeEnableModuleLoader'), promiseState: shortOf('QTS_PromiseState'),
    getProperty: shortOf('QTS_GetProp'), setProperty: shortOf('QTS_SetProp'), global: shortOf('QTS_GetGlobalObject'), newObject: shortOf('QTS_NewObject'),
    newFloat64: shortOf('QTS_NewFloat64'), undefined: shortOf('QTS_GetUndefined'), dump: shortOf('QTS_Dump'), free: shortOf('free'),
  });
});
