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

// @ts-ignore: decorator
@external('engine', 'getArrayBuffer')
declare function getArrayBuffer(context: usize, value: usize): usize;

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
  const size = lengthOf(text);
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

/** What may be asked of bytes and a text; `text.ts` has the same numbers. */
const STARTS: u32 = 0;
const ENDS: u32 = 1;
const EQUALS: u32 = 2;
const TRUNCATED: u32 = 0x8000_0000;

function lengthOf(text: usize): usize {
  let end = text;
  while (load<u8>(end) != 0) end++;
  return end - text;
}

function isSame(one: usize, other: usize, size: usize): bool {
  for (let at: usize = 0; at < size; at++) if (load<u8>(one + at) != load<u8>(other + at)) return false;
  return true;
}

/** Whether what is asked holds of the bytes and the JavaScript string: 0, or one more than the bytes that it has in UTF-8 up to its first zero. */
function holds(question: u32, start: usize, size: usize, value: usize): u32 {
  const context = <usize>load<u32>(state, CONTEXT);
  const text = getString(context, value);
  if (text == 0) unreachable();
  const length = lengthOf(text);
  let found = false;
  if (length <= size) {
    if (question == STARTS) found = isSame(start, text, length);
    else if (question == ENDS) found = isSame(start + size - length, text, length);
    else if (question == EQUALS) found = length == size && isSame(start, text, length);
    else for (let at: usize = 0; at + length <= size && !found; at++) found = isSame(start + at, text, length);
  }
  freeString(context, text);
  return found ? <u32>length + 1 : 0;
}

/** The same of a field of an event. Nothing holds of one that is missing; of one that was cut off, neither its end nor that it is the same. */
function fieldHolds(question: u32, slot: usize, event: usize, value: usize): u32 {
  const offset = load<u32>(event + slot);
  const size = load<u32>(event + slot, 4);
  if (offset == 0 || ((size & TRUNCATED) != 0 && (question == ENDS || question == EQUALS))) return 0;
  return holds(question, event + offset, size & ~TRUNCATED, value);
}

function storeText(at: usize, value: usize): void {
  encode(value);
  store<u32>(at, load<u32>(state, RESULT));
  store<u32>(at, load<u32>(state, FIRST), 4);
}

/** A JavaScript string of a field, or undefined where it is missing. */
function fieldText(slot: usize, event: usize): usize {
  const offset = <usize>load<u32>(event + slot);
  if (offset == 0) return 0;
  const start = event + offset;
  const end = start + (load<u32>(event + slot, 4) & ~TRUNCATED);
  store<u32>(state, findZero(start, end) == end ? 0 : 1, RESULT);
  return decode(start, end - start);
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
    case 9: store<u32>(state, holds(integer(values, 0), integer(values, 1), integer(values, 2), values + 24), RESULT); break;
    case 10: store<u32>(state, fieldHolds(integer(values, 0), integer(values, 1), integer(values, 2), values + 24), RESULT); break;
    case 11: storeText(integer(values, 0), values + 8); break;
    case 12: return fieldText(integer(values, 0), integer(values, 1));
    case 13:
      storeText(integer(values, 0), values + 8);
      store<u32>(integer(values, 0), 0, 8);
      storeText(integer(values, 0) + 16, values + 16);
      break;
    case 14: store<u32>(state, <u32>getArrayBuffer(context, values), RESULT); break;
    case 8: store<u32>(state, <u32>findZero(integer(values, 0), integer(values, 1)), RESULT); break;
    default: unreachable();
  }
  return 0;
}

export * from './system';
