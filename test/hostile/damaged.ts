import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { editSections, forgeSection, harmlessComponent, joined, section, wrapBytes, wrapText } from './forge.ts';
import type { HostilePiece } from './piece.ts';
import { signatureText } from './signature-text.ts';

type Make = () => Promise<Uint8Array>;

function piece(name: string, what: string, reason: string, make: Make): HostilePiece {
  return { name, what, expect: 'refused', reason, make };
}

const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Make => async () => joined(...parts);
const after = (...parts: readonly (Uint8Array | readonly number[])[]): Make => async () => joined(await harmlessComponent(), ...parts);
const cutAt = (share: number): Make => async () => {
  const whole = await harmlessComponent();
  return whole.slice(0, Math.floor(whole.length * share));
};
const moduleWith = (...parts: readonly Uint8Array[]): Make => async () => await wrapBytes(joined(new Uint8Array(await parse(signatureText({}))), ...parts));
const HEAD = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00];
/** 300 types within types, each an instance type that declares the next. */
const NESTED = Array.from({ length: 300 }, (_, depth) => (depth === 299 ? [0x7f] : [0x42, 0x01, 0x01])).flat();

/** Bytes that are not what they claim to be. */
export const DAMAGED: readonly HostilePiece[] = [
  piece('nothing', 'an empty file', 'SIG_E_COMPONENT: it is not a WebAssembly component', bytes()),
  piece('text', 'a text file', 'SIG_E_COMPONENT', bytes(Buffer.from('#!/bin/sh\nrm -rf /\n'))),
  piece('head-alone', 'a component of nothing', 'SIG_E_WORLD: it does not export', bytes(HEAD)),
  piece('core-module', 'a core module that is no component', 'SIG_E_COMPONENT: it is a core module', async () => new Uint8Array(await parse(signatureText({})))),
  piece('oversize', 'more bytes than a component may have', 'bytes', after(section(0, joined([1, 0x78], new Uint8Array(9 * 1024 * 1024))))),
  piece('cut-in-head', 'cut off in its first bytes', 'SIG_E_COMPONENT', async () => (await harmlessComponent()).slice(0, 6)),
  ...[0.1, 0.35, 0.6, 0.85, 0.9999].map((share) => piece(`cut-at-${share * 100}-percent`, 'cut off', 'SIG_E_', cutAt(share))),
  piece('trailing-bytes', 'something after its end', 'SIG_E_', after([0xff, 0xff])),
  piece('section-beyond-end', 'a section longer than the file', 'SIG_E_MALFORMED', after([1, 0xff, 0xff, 0xff, 0x7f])),
  piece('section-of-unknown-kind', 'a section of a kind that does not exist', 'SIG_E_FEATURE', after(section(77, [0]))),
  piece('number-too-long', 'a number of six bytes', 'SIG_E_MALFORMED', after([0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00])),
  piece('number-too-large', 'a number of more than 32 bits', 'SIG_E_MALFORMED', after([0, 0xff, 0xff, 0xff, 0xff, 0x7f])),
  piece('count-without-items', 'four billion types in a section of six bytes', 'SIG_E_', after(section(7, [0xff, 0xff, 0xff, 0xff, 0x0f, 0x7f]))),
  piece('name-not-utf8', 'a custom section whose name is not UTF-8', 'SIG_E_MALFORMED', after(section(0, [2, 0xc3, 0x28]))),
  piece('nested-types', 'types nested three hundred deep', 'SIG_E_LIMIT: types are nested', after(section(7, joined([1], NESTED)))),
  piece('nested-components', 'a component within the component', 'SIG_E_FEATURE: the component has components within', async () => joined(HEAD, section(4, await harmlessComponent()))),
  piece('deeply-nested-components', 'components a thousand deep', 'SIG_E_FEATURE', async () => {
    let inner = joined(HEAD);
    for (let depth = 0; depth < 1000; depth++) inner = joined(HEAD, section(4, inner));
    return inner;
  }),
  piece('component-start', 'a start function of the component', 'SIG_E_FEATURE: the component has a start function', after(section(9, [0, 0, 0]))),
  piece('resource', 'a resource type', 'SIG_E_FEATURE', after(section(7, [1, 0x3f, 0x7f, 0]))),
  piece('stream', 'a stream', 'SIG_E_FEATURE', after(section(7, [1, 0x66, 0]))),
  piece('thread-builtin', 'a built-in that spawns a thread', 'SIG_E_FEATURE', after(section(8, [1, 0x40, 0]))),
  piece('two-thousand-modules', 'two thousand empty core modules', 'SIG_E_LIMIT', async () => joined(await harmlessComponent(), ...Array.from({ length: 2000 }, () => section(1, HEAD.with(4, 1).with(6, 0))))),
  piece('twenty-thousand-types', 'twenty thousand types in the component', 'SIG_E_LIMIT', after(section(7, joined([0xa0, 0x9c, 0x01], new Uint8Array(20_000).fill(0x7f))))),
  piece('module-cut', 'a core module that is cut off', 'SIG_E_MALFORMED', async () => await wrapBytes(new Uint8Array(await parse(signatureText({}))).slice(0, 500))),
  piece('module-of-garbage', 'a core module of random bytes', 'SIG_E_', async () => await wrapBytes(joined([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], Uint8Array.from({ length: 500 }, (_, index) => (index * 167 + 13) & 255)))),
  piece('section-twice', 'a core module with two memories\' sections', 'SIG_E_MALFORMED', moduleWith(section(5, [1, 0, 1]))),
  piece('core-section-of-unknown-kind', 'a core module with a section of no kind', 'SIG_E_FEATURE', moduleWith(section(55, [0]))),
  piece('function-without-body', 'fewer bodies than functions', 'SIG_E_MALFORMED', async () => await forgeSection(10, () => undefined)),
  piece('body-that-does-not-end', 'function bodies without their ends', 'SIG_E_', async () => await forgeSection(10, (content) => content.map((byte) => (byte === 0x0b ? 0x01 : byte)))),
  piece('body-of-wrong-type', 'code that leaves a float where an integer must be', 'SIG_E_MALFORMED: its core module is not valid', async () => await wrapText(signatureText({ metadata: '(f32.const 1)' }))),
  piece('stack-underflow', 'code that takes from an empty stack', 'SIG_E_MALFORMED: its core module is not valid', async () => await wrapText(signatureText({ onEvents: 'i32.add drop' }))),
  piece('type-out-of-range', 'a function of the thousandth type', 'SIG_E_', async () => await forgeSection(3, (content) => content.map((value, index) => (index === 0 ? value : 99)))),
  piece('wrapper-of-nothing', 'the wrapper alone, its modules left out', 'SIG_E_COMPONENT', async () => editSections(await harmlessComponent(), (id, content) => (id === 1 ? undefined : content))),
];
