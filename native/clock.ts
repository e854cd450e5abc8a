import { addon } from './addon.ts';

/** Nanoseconds since boot, suspended time included: the clock that the kernel stamps events by. */
export function bootClock(): bigint {
  return addon().bootClock();
}
