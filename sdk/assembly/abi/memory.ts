// The canonical ABI over linear memory: strings are UTF-16 as AssemblyScript keeps them, so they cross without a copy.

/** Where results that do not fit a single value are written; the largest is the answer of `containers.get`, 192 bytes. */
export const returnArea: usize = memory.data(192, 8);

// @ts-ignore: decorator
@lazy let batchBuffer: usize = 0;
// @ts-ignore: decorator
@lazy let batchCapacity: usize = 0;

/**
 * Memory for what the host hands in. In this world alignment says what it is: 1 only the batch, 2 only strings,
 * more only lists of records.
 */
export function cabi_realloc(old: usize, oldSize: usize, alignment: usize, newSize: usize): usize {
  if (newSize == 0) return alignment;
  if (alignment == 1) return batchMemory(old, oldSize, newSize);
  // Nothing is collected while the host is writing, so the new object needs no pin.
  const block = alignment == 2 ? __new(newSize, idof<string>()) : __new(newSize, idof<ArrayBuffer>());
  if (oldSize) memory.copy(block, old, min(oldSize, newSize));
  return block;
}

/** One buffer outside the collector, reused: a batch would otherwise be garbage of a megabyte, thousands of times a second. */
function batchMemory(old: usize, oldSize: usize, size: usize): usize {
  if (size > batchCapacity) {
    const bigger = heap.alloc(size);
    if (oldSize) memory.copy(bigger, old, oldSize);
    if (batchBuffer) heap.free(batchBuffer);
    batchBuffer = bigger;
    batchCapacity = size;
  }
  return batchBuffer;
}

/** Zeroed memory for records on their way out; the collector frees it when the host has read it. */
export function allocateRecords(count: i32, size: usize): usize {
  return __new(<usize>count * size, idof<ArrayBuffer>());
}

/** A string that the host wrote through `cabi_realloc`, or the empty one. */
export function loadString(at: usize): string {
  return load<u32>(at, 4) == 0 ? '' : changetype<string>(<usize>load<u32>(at));
}

/** `option<string>`: discriminant, then the string. */
export function loadOptionalString(at: usize): string | null {
  return load<u8>(at) ? loadString(at + 4) : null;
}

export function loadStrings(at: usize): string[] {
  const first = <usize>load<u32>(at);
  const count = load<u32>(at, 4);
  const strings = new Array<string>(count);
  for (let i: u32 = 0; i < count; i++) strings[i] = loadString(first + i * 8);
  return strings;
}

/** The string must stay reachable until the host has read it. */
export function storeString(at: usize, value: string): void {
  store<u32>(at, <u32>changetype<usize>(value));
  store<u32>(at, value.length, 4);
}

export function storeList(at: usize, first: usize, count: i32): void {
  store<u32>(at, <u32>first);
  store<u32>(at, count, 4);
}

export function storeStrings(at: usize, values: string[]): void {
  const first = allocateRecords(values.length, 8);
  for (let i = 0; i < values.length; i++) storeString(first + i * 8, values[i]);
  storeList(at, first, values.length);
}

/** A string passed as two arguments, pointer and code units. */
export function liftString(pointer: usize, length: u32): string {
  return length == 0 ? '' : changetype<string>(pointer);
}
