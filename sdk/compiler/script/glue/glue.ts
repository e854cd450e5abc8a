// What stands between the world of signatures and QuickJS, in AssemblyScript: the linker makes one module of the two.

// @ts-ignore: decorator
@external('link', 'state')
declare const state: usize;

// QuickJS, by the names of its own interface.
// @ts-ignore: decorator
@external('engine', 'malloc')
declare function malloc(size: usize): usize;
// @ts-ignore: decorator
@external('engine', 'free')
declare function free(pointer: usize): void;
// @ts-ignore: decorator
@external('engine', 'call')
declare function call(context: usize, callee: usize, self: usize, count: i32, values: usize): usize;
// @ts-ignore: decorator
@external('engine', 'freeValue')
declare function freeValue(context: usize, value: usize): void;
// @ts-ignore: decorator
@external('engine', 'newString')
declare function newString(context: usize, text: usize): usize;
// @ts-ignore: decorator
@external('engine', 'getString')
declare function getString(context: usize, value: usize): usize;
// @ts-ignore: decorator
@external('engine', 'freeString')
declare function freeString(context: usize, text: usize): void;

// The world; what a signature does not use is linked to `absent`.
// @ts-ignore: decorator
@external('sigbox:signature/containers@0.1.0', 'get')
declare function hostGet(id: usize, length: usize, result: usize): void;
// @ts-ignore: decorator
@external('sigbox:signature/findings@0.1.0', 'report')
declare function hostReport(event: u32, entries: usize, count: usize): void;
// @ts-ignore: decorator
@external('sigbox:signature/log@0.1.0', 'write')
declare function hostWrite(level: u32, text: usize, length: usize): void;

// Words of the state, which JavaScript sees as well; `state.ts` has the same.
const CONTEXT: usize = 0;
const DISPATCH: usize = 4;
const UNDEFINED: usize = 8;
/** 1 when the call in hand came to its end. */
const DONE: usize = 12;
const OPERATION: usize = 16;
const FIRST: usize = 20;
const SECOND: usize = 24;
const RESULT: usize = 28;
/** The block that memory for what crosses is taken from: its address, size, and how much is taken. */
const BLOCK: usize = 32;
const BLOCK_SIZE: usize = 36;
const TAKEN: usize = 40;
/** Blocks that were too small, as a list: each begins with the address of the one before. */
const SPENT: usize = 44;

const SMALLEST_BLOCK: usize = 16384;
/** A block begins with the address of the spent one before it. */
const BLOCK_HEAD: usize = 8;

function grow(size: usize): void {
  const old = <usize>load<u32>(state, BLOCK);
  if (old != 0) {
    store<u32>(old, load<u32>(state, SPENT));
    store<u32>(state, <u32>old, SPENT);
  }
  const needed = max(max(size + BLOCK_HEAD, SMALLEST_BLOCK), 2 * <usize>load<u32>(state, BLOCK_SIZE));
  // Doubling must not be what memory ends by.
  let block = malloc(needed);
  let got = needed;
  if (block == 0) {
    got = size + BLOCK_HEAD;
    block = malloc(got);
    if (block == 0) unreachable();
  }
  store<u32>(state, <u32>block, BLOCK);
  store<u32>(state, <u32>got, BLOCK_SIZE);
  store<u32>(state, <u32>BLOCK_HEAD, TAKEN);
}

/** Memory that is good until the call from the host ends. Aligned to 8. */
function take(size: usize): usize {
  const rounded = (size + 7) & ~7;
  if (load<u32>(state, BLOCK) == 0 || rounded > <usize>load<u32>(state, BLOCK_SIZE) - <usize>load<u32>(state, TAKEN)) grow(rounded);
  const taken = load<u32>(state, TAKEN);
  store<u32>(state, taken + <u32>rounded, TAKEN);
  return <usize>load<u32>(state, BLOCK) + taken;
}

function giveBack(): void {
  let spent = <usize>load<u32>(state, SPENT);
  while (spent != 0) {
    const before = <usize>load<u32>(spent);
    free(spent);
    spent = before;
  }
  store<u32>(state, 0, SPENT);
  store<u32>(state, <u32>BLOCK_HEAD, TAKEN);
}

function enter(operation: u32, first: usize, second: usize): usize {
  store<u32>(state, 0, DONE);
  store<u32>(state, operation, OPERATION);
  store<u32>(state, <u32>first, FIRST);
  store<u32>(state, <u32>second, SECOND);
  const context = <usize>load<u32>(state, CONTEXT);
  freeValue(context, call(context, load<u32>(state, DISPATCH), load<u32>(state, UNDEFINED), 0, 0));
  // It catches what the author's code throws, so it only ends early where there is no memory to catch with.
  if (load<u32>(state, DONE) == 0) unreachable();
  return <usize>load<u32>(state, RESULT);
}

export function cabi_realloc(old: usize, oldSize: usize, alignment: usize, size: usize): usize {
  if (size == 0) return alignment;
  const block = take(size);
  if (oldSize != 0) memory.copy(block, old, min(oldSize, size));
  return block;
}

export function metadata(): usize { return enter(0, 0, 0); }
export function selectedEvents(): usize { return enter(1, 0, 0); }
export function init(sources: usize, count: usize): usize { return enter(2, sources, count); }
export function onEvents(batch: usize, size: usize): void { enter(3, batch, size); giveBack(); }
export function onSignal(name: usize, length: usize): void { enter(4, name, length); giveBack(); }
export function close(): void { enter(5, 0, 0); giveBack(); }
export function afterReturn(result: usize): void { giveBack(); }

export function absent(first: usize, second: usize, third: usize): void { unreachable(); }

/** An integer argument: a value of QuickJS is 64 bits here, the lower half of an integer is its value. */
// @ts-ignore: decorator
@inline
function integer(values: usize, index: usize): u32 { return load<u32>(values + index * 8); }

/** The bytes of a JavaScript string in UTF-8, as pointer and length in the state. */
function encode(value: usize): void {
  const context = <usize>load<u32>(state, CONTEXT);
  const text = getString(context, value);
  if (text == 0) unreachable();
  let end = text;
  while (load<u8>(end) != 0) end++;
  const size = end - text;
  const copy = take(size + 1);
  memory.copy(copy, text, size);
  freeString(context, text);
  store<u32>(state, <u32>copy, RESULT);
  store<u32>(state, <u32>size, FIRST);
}

/** A JavaScript string of UTF-8; the engine's interface takes one that a zero ends. */
function decode(start: usize, size: usize): usize {
  const at = load<u32>(state, TAKEN);
  const block = load<u32>(state, BLOCK);
  const copy = take(size + 1);
  memory.copy(copy, start, size);
  store<u8>(copy + size, 0);
  const value = newString(load<u32>(state, CONTEXT), copy);
  if (load<u32>(state, BLOCK) == block) store<u32>(state, at, TAKEN);
  return value;
}

/** Address of the first zero, or of the end. */
function findZero(start: usize, end: usize): usize {
  let at = start;
  while (at < end && load<u8>(at) != 0) at++;
  return at;
}

/** What JavaScript calls: `engine` of `abi/engine.ts`. @returns a value of QuickJS that it frees, or 0 for undefined. */
export function callHost(context: usize, self: usize, count: i32, values: usize, operation: u32): usize {
  switch (operation) {
    case 0: hostGet(integer(values, 0), integer(values, 1), integer(values, 2)); break;
    case 1: hostReport(integer(values, 0), integer(values, 1), integer(values, 2)); break;
    case 2: hostWrite(integer(values, 0), integer(values, 1), integer(values, 2)); break;
    case 3: store<u32>(state, <u32>take(integer(values, 0)), RESULT); break;
    case 4: encode(values); break;
    case 5: return decode(integer(values, 0), integer(values, 1));
    case 6: memory.fill(integer(values, 0), 0, integer(values, 1)); break;
    case 7: memory.copy(integer(values, 0), integer(values, 1), integer(values, 2)); break;
    case 8: store<u32>(state, <u32>findZero(integer(values, 0), integer(values, 1)), RESULT); break;
    default: unreachable();
  }
  return 0;
}

// What QuickJS asks of a system. There is none: no clock, no files, no environment.

export function stop(): void { unreachable(); }
export function failedAssertion(condition: usize, file: usize, line: i32, name: usize): void { unreachable(); }
export function exit(status: i32): void { unreachable(); }
export function nothing(): void {}
export function freeReference(runtime: usize, id: usize): void {}
export function isInterrupted(runtime: usize): i32 { return 0; }
export function noModule(runtime: usize, context: usize, name: usize): usize { return 0; }
export function noModuleName(runtime: usize, context: usize, base: usize, name: usize): usize { return 0; }
export function noTimer(which: i32, milliseconds: f64): i32 { return 0; }
export function now(): f64 { return 0; }
export function localTime(seconds: i64, at: usize): void { memory.fill(at, 0, 44); }
export function timeZone(offset: usize, hasSummer: usize, standard: usize, summer: usize): void {
  store<u32>(offset, 0);
  store<u32>(hasSummer, 0);
  store<u8>(standard, 0);
  store<u8>(summer, 0);
}
export function environment(pointers: usize, texts: usize): i32 { return 0; }
export function environmentSizes(count: usize, size: usize): i32 {
  store<u32>(count, 0);
  store<u32>(size, 0);
  return 0;
}
const BAD_FILE: i32 = 8;
export function fileClose(file: i32): i32 { return BAD_FILE; }
export function fileSeek(file: i32, offset: i64, from: i32, result: usize): i32 { return BAD_FILE; }
export function fileWrite(file: i32, parts: usize, count: i32, written: usize): i32 { return BAD_FILE; }

const PAGE: usize = 65536;
export function growMemory(size: usize): i32 {
  const pages = <i32>((size + PAGE - 1) / PAGE) - memory.size();
  return pages <= 0 || memory.grow(pages) >= 0 ? 1 : 0;
}
