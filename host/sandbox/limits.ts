import { INSTANCE_LIMITS } from '@sigbox/sdk/execution';
import type { SandboxLimits } from './protocol.ts';

export const SANDBOX_LIMITS: SandboxLimits = {
  instance: INSTANCE_LIMITS,
  strikes: 10,
  fuelStrikes: 5,
  averageFuel: 50_000,
  savedFuel: 250_000_000,
  findingsPerSecond: 1000,
  logLinesPerSecond: 20,
};

/** A process that makes no progress with what it has in hand for longer is killed. */
export const STALL_MILLISECONDS = 1000;
/** A suspended signature returns after the first of these, and after twice as long each time, up to the second. */
export const FIRST_QUARANTINE_MILLISECONDS = 1000;
export const LONGEST_QUARANTINE_MILLISECONDS = 10 * 60 * 1000;
/** JavaScript's memory in the process, beside the signatures' own. */
export const HEAP_MEBIBYTES = 256;
/** Writable memory of the process, all signatures' included. */
export const PROCESS_MEBIBYTES = 2048;
