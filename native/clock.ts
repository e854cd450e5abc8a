import { addon } from './addon.ts';

/** Nanoseconds since boot, suspended time included: the clock that the kernel stamps events by. */
export function bootClock(): bigint {
  return addon().bootClock();
}

/** Nanoseconds since 1970 at boot, by what both clocks say now: added to an event's time it is wall time. */
export function bootTime(): bigint {
  return addon().bootTime();
}
