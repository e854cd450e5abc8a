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
