import { bootClock as nanosecondsSinceBoot } from '@sigbox/native';
import type { Clock } from '../events/index.ts';

/** Nanoseconds since boot, as events are stamped. */
export const now: () => bigint = nanosecondsSinceBoot;

/** This machine's clock: when it booted, by what both of its clocks say now. */
export function bootClock(): Clock {
  return { bootTime: BigInt(Date.now()) * 1_000_000n - nanosecondsSinceBoot() };
}
