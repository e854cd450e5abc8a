// Integers of the event in hand, whose events and fields are all aligned to 8. Those of 64 bits are bigints: JavaScript's
// numbers are exact up to 53 bits only.

import { longs, signedLongs, signedWords, units, words } from './abi/engine.ts';
import { batch } from './batch.ts';

export function u16At(offset: number): number {
  return units[(batch.event + offset) >>> 1] as number;
}

export function u32At(offset: number): number {
  return words[(batch.event + offset) >>> 2] as number;
}

export function i32At(offset: number): number {
  return signedWords[(batch.event + offset) >>> 2] as number;
}

export function u64At(offset: number): bigint {
  return longs[(batch.event + offset) >>> 3] as bigint;
}

export function i64At(offset: number): bigint {
  return signedLongs[(batch.event + offset) >>> 3] as bigint;
}
