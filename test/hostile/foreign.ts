import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { forge, forgeSection, harmlessComponent, joined, section, WIT, wrap, wrapBytes, wrapText } from './forge.ts';
import type { HostilePiece } from './piece.ts';
import { signatureText, type SignatureParts } from './signature-text.ts';

type Make = () => Promise<Uint8Array>;

function piece(name: string, what: string, reason: string, make: Make): HostilePiece {
  return { name, what, expect: 'refused', reason, make };
}

const withParts = (parts: SignatureParts): Make => async () => await forge(parts);
const withField = (fields: string): Make => withParts({ fields });
const replaced = (from: string, to: string): Make => async () => await wrapText(signatureText({}).replace(from, to));

/** A component of another world, with a module that a tool makes for it. */
const ofWorld = (witSource: string, world: string): Make => async () => new Uint8Array(await componentNew(await componentEmbed({ dummy: true, witSource, world }), []));
/** Ours, changed. */
const ofChanged = (from: string, to: string): Make => ofWorld(WIT.replace(from, to), 'signature');
/** Our harmless module in a wrapper of another world that looks the same in memory. */
const wrappedAs = (from: string, to: string): Make => async () => await wrap(new Uint8Array(await parse(signatureText({}))), WIT.replace(from, to));
const ofWider = (more: string, packages = ''): Make => ofWorld(`${WIT.replace('export close: func();', `export close: func();\n${more}`)}\n${packages}`, 'signature');

const exporting = (name: string): Make => async () => await forgeSection(7, (content) => joined([(content[0] as number) + 1], content.subarray(1), [name.length], Buffer.from(name), [0, 3]));
const importing = (module: string): Make => replaced('(import "sigbox:signature/log@0.1.0" "write"', `(import ${JSON.stringify(module)} "write"`);

/**
 * Block types of typed references, `0x63` and a type's index, of two bytes: who takes the first for the whole reads the index
 * as `br_table` or `call`, which swallow the end of a block, and a `loop`. Both readings are whole. The engine's, by bytes:
 * `block br 0 (block (ref null 14) unreachable end drop) end block (ref null 16) loop i32 br 0 end unreachable end drop`.
 */
async function hiddenLoop(): Promise<Uint8Array> {
  const code = [2, 0x40, 0x0c, 0, 2, 0x63, 0x0e, 0, 0x0b, 0x1a, 0x0b, 2, 0x63, 0x10, 3, 0x7f, 0x0c, 0, 0x0b, 0, 0x0b, 0x1a];
  const types = Array.from({ length: 20 }, (_, index) => `(type (func (param ${'i64 '.repeat(index + 5)})))`).join('');
  const placeholder = [0x41, 0xd2, 0x09, 0x1a];
  const module = new Uint8Array(await parse(signatureText({ fields: types, onEvents: `(drop (i32.const 1234)) ${'(nop)'.repeat(code.length - placeholder.length)}` })));
  module.set(code, Buffer.from(module).indexOf(Buffer.from(placeholder)));
  return await wrapBytes(module);
}

/** What does not belong to the world of signatures, or not to the WebAssembly that is admitted. */
export const FOREIGN: readonly HostilePiece[] = [
  piece('jco-injection-by-export', 'an export whose name would be JavaScript in generated glue', 'SIG_E_NAME', exporting("x'];globalThis.owned=1;['")),
  piece('jco-injection-by-import', 'an import whose module\'s name would be JavaScript in generated glue', 'SIG_E_NAME', importing("x'];globalThis.owned=1;['")),
  piece('name-with-newline', 'an export whose name has a newline and a comment\'s end', 'SIG_E_NAME', exporting('x\n*/process.exit()')),
  piece('name-with-template', 'an export whose name would end a template', 'SIG_E_NAME', exporting('`${process.exit()}`')),
  piece('name-with-escapes', 'an export whose name clears the terminal', 'SIG_E_NAME', exporting('\u001B[2J\u001B]0;x\u0007')),
  piece('name-as-a-path', 'an import of a module named as a path', 'SIG_E_WORLD', importing('../../../etc/passwd')),
  piece('name-of-a-kilobyte', 'an import of a module whose name has a thousand letters', 'SIG_E_NAME', importing('a'.repeat(1000))),
  piece('prototype-as-import', 'an import of a module named as an object\'s prototype', 'SIG_E_WORLD', importing('__proto__')),
  piece('forged-fuel', 'an export named as the meter\'s own', 'SIG_E_NAME', withField('(global (export "sigbox:fuel") (mut i64) (i64.const 9223372036854775807))')),
  piece('forged-depth', 'an export named as the meter\'s other one', 'SIG_E_NAME', withField('(global (export "sigbox:depth") (mut i32) (i32.const 2147483647))')),
  piece('wasi-clock', 'the world of signatures and a clock', 'SIG_E_WORLD: it imports "wasi:clocks', ofWider('import wasi:clocks/monotonic-clock@0.2.0;', 'package wasi:clocks@0.2.0 { interface monotonic-clock { now: func() -> u64; } }')),
  piece('wasi-files', 'the world of signatures and files', 'SIG_E_', ofWider('import wasi:filesystem/preopens@0.2.0;', 'package wasi:filesystem@0.2.0 { interface types { resource descriptor { read: func() -> list<u8>; } } interface preopens { use types.{descriptor}; get-directories: func() -> list<descriptor>; } }')),
  piece('wasi-sockets', 'the world of signatures and sockets', 'SIG_E_WORLD', ofWider('import wasi:sockets/network@0.2.0;', 'package wasi:sockets@0.2.0 { interface network { connect: func(to: string) -> u32; } }')),
  piece('another-import', 'the world of signatures and an interface of its own', 'SIG_E_WORLD', ofWider('import mine: interface { run: func(command: string); }')),
  piece('core-import-of-env', 'a core module that imports env.abort', 'SIG_E_WORLD', importing('env')),
  piece('core-import-of-wasi', 'a core module that imports of WASI preview 1', 'SIG_E_WORLD', importing('wasi_snapshot_preview1')),
  piece('another-function', 'a core module that imports a function that the log does not have', 'SIG_E_WORLD', replaced('"write"', '"erase"')),
  piece('another-world', 'a component of another world', 'SIG_E_WORLD', ofWorld('package a:b; world w { export run: func(); }', 'w')),
  piece('later-world', 'a component of version 0.2 of the world', 'SIG_E_WORLD: it is built for version "0.2.0"', ofChanged('sigbox:signature@0.1.0', 'sigbox:signature@0.2.0')),
  piece('lacks-an-export', 'no init', 'SIG_E_WORLD: it does not export init', ofChanged('export init: func(context: context) -> result<_, string>;', '')),
  piece('one-export-more', 'an export that nobody knows', 'SIG_E_WORLD: it exports "backdoor"', ofWider('export backdoor: func();')),
  piece('another-type', 'takes batches of characters', 'SIG_E_WORLD', wrappedAs('on-events: func(batch: list<u8>)', 'on-events: func(batch: string)')),
  piece('another-field', 'metadata with two fields exchanged, of the same shape in memory', 'SIG_E_WORLD: its types are not those of the world', wrappedAs('    id: string,\n    /// Version of the signature, by semver.\n    version: string,', '    version: string,\n    id: string,')),
  piece('another-level', 'a log level more', 'SIG_E_WORLD', wrappedAs('enum level { debug, info, warn, error }', 'enum level { debug, info, warn, error, fatal }')),
  piece('async-export', 'an asynchronous function', 'SIG_E_', ofChanged('export close: func();', 'export close: async func();')),
  piece('core-of-other-type', 'a core function with a parameter more than the wrapper says', 'SIG_E_WORLD', replaced('(func (export "close")', '(func (export "close") (param i32)')),
  piece('core-without-memory-export', 'a core module that keeps its memory to itself', 'SIG_E_WORLD', withParts({ memory: '(memory 2)' })),
  piece('two-real-modules', 'a second core module with a memory of its own', 'SIG_E_COMPONENT: it is made of several core modules', async () => joined(await harmlessComponent(), section(1, new Uint8Array(await parse('(module (memory 1) (func (export "f")))'))))),
  piece('two-memories', 'a second memory', 'SIG_E_LIMIT', withField('(memory 1)')),
  piece('memory-too-large', 'a memory that begins with 125 MB', 'SIG_E_LIMIT: a memory of at least', withParts({ memory: '(memory (export "memory") 2000)' })),
  piece('table-too-large', 'a table that begins with a million elements', 'SIG_E_LIMIT: a table of at least', withField('(table 1000000 funcref)')),
  piece('memory-of-64-bits', 'a memory of 64 bits', 'SIG_E_FEATURE', withParts({ memory: '(memory (export "memory") i64 2)' })),
  piece('shared-memory', 'a memory that threads share', 'SIG_E_FEATURE', withParts({ memory: '(memory (export "memory") 2 2 shared)' })),
  piece('imported-memory', 'a memory of the host\'s', 'SIG_E_COMPONENT', replaced('(memory (export "memory") 2)', '(import "host" "memory" (memory 2)) (export "memory" (memory 0))')),
  piece('imported-global', 'a global of the host\'s', 'SIG_E_WORLD', replaced('(memory (export "memory") 2)', '(import "host" "fuel" (global (mut i64))) (memory (export "memory") 2)')),
  piece('atomics', 'an atomic instruction', 'SIG_E_FEATURE: the instruction 0xfe', withParts({ onEvents: '(drop (memory.atomic.notify (i32.const 0) (i32.const 1)))' })),
  piece('tail-call', 'a call in place of a return, which loops without a loop', 'SIG_E_FEATURE: the instruction 0x12', withField('(func $t (return_call $t))')),
  piece('exceptions', 'an exception, which could catch the end of the fuel', 'SIG_E_FEATURE', withField('(tag $e) (func (try_table (catch_all 0) (throw $e)))')),
  piece('garbage-collection', 'a type of the garbage collector\'s', 'SIG_E_FEATURE', withField('(type $s (struct (field i32)))')),
  piece('relaxed-vectors', 'a vector instruction that differs between machines', 'SIG_E_FEATURE: the instruction 0xfd', withParts({ onEvents: '(drop (f32x4.relaxed_madd (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0)))' })),
  piece('hidden-loop', 'a loop that the engine sees, and a reader of WebAssembly 2.0 takes for what follows a call', 'SIG_E_FEATURE: a block of a type', hiddenLoop),
  piece('slow-to-compile', 'a function of 270 KB that takes the engine half a minute to compile: 4,000 locals, and 18,000 branches around them', 'SIG_E_LIMIT: the function', withField(`(func (local ${'i64 '.repeat(4000)}) ${'(block (br_if 0 (i64.eqz (local.get 1))) (local.set 2 (i64.const 1)))'.repeat(18_000)})`)),
  piece('thirty-thousand-functions', '30,000 functions', 'SIG_E_LIMIT', withField('(func)'.repeat(30_000))),
  piece('ten-thousand-types', '10,000 types of functions', 'SIG_E_LIMIT', withField(Array.from({ length: 10_000 }, (_, index) => `(type (func (param ${'i32 '.repeat(1 + (index % 60))}) (result ${'i64 '.repeat(1 + Math.floor(index / 60) % 90)})))`).join('\n'))),
  piece('many-exports', '2,000 exports', 'SIG_E_LIMIT', withField(`(func ${Array.from({ length: 2000 }, (_, index) => `(export "e${index}")`).join(' ')})`)),
  piece('huge-function', 'a function of more than a megabyte', 'SIG_E_LIMIT: a function has', withParts({ onEvents: '(drop (i32.const 1))'.repeat(400_000) })),
  piece('many-locals', 'a function with 49,000 locals', 'SIG_E_LIMIT', async () => await wrapText(signatureText({ fields: `(func (local ${'i64 '.repeat(49_000)}))` }))),
  piece('deep-blocks', 'blocks nested five thousand deep', 'SIG_E_LIMIT', withParts({ onEvents: `${'block '.repeat(5000)}${'end '.repeat(5000)}` })),
  piece('large-branch-table', 'a branch table of 60,000 targets', 'SIG_E_LIMIT', withParts({ onEvents: `(block $b (br_table ${'$b '.repeat(60_000)} (i32.const 0)))` })),
  piece('long-constant', 'a constant that takes a thousand instructions', 'SIG_E_LIMIT', withField(`(global i32 i32.const 0 ${'i32.const 1 i32.add '.repeat(1000)})`)),
  piece('world-of-other-lift', 'the wrapper calls the types of another package by our name', 'SIG_E_', wrappedAs('signed(s64)', 'signed(s32)')),
  piece('wrapper-of-module-of-garbage', 'a well-made wrapper around an empty module', 'SIG_E_COMPONENT', async () => await wrapBytes(joined([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))),
];
