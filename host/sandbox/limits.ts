import { INSTANCE_LIMITS, type InstanceLimits } from '@sigbox/sdk/execution';

/** What a signature may use and say, beside what one instance may. */
export interface SandboxLimits {
  readonly instance: InstanceLimits;
  /** Traps after which it is suspended; a minute without one forgets them. */
  readonly strikes: number;
  /** One that ran out of fuel or time counts as so many, because it took its neighbours' time. */
  readonly fuelStrikes: number;
  /** And one more for each time that this long was spent on a failure. */
  readonly strikeMilliseconds: number;
  /** Instructions of an event, on average; what it did not use it keeps, up to `savedFuel`. Without any left it is suspended. */
  readonly averageFuel: number;
  readonly savedFuel: number;
  /** While the process is behind with its work, one that takes so many times what the others take, for so long, is suspended. */
  readonly greedyTimes: number;
  readonly greedyMilliseconds: number;
  readonly findingsPerSecond: number;
  /** Of all of its findings' names and texts. */
  readonly findingBytesPerSecond: number;
  readonly logLinesPerSecond: number;
}

export const SANDBOX_LIMITS: SandboxLimits = {
  instance: INSTANCE_LIMITS,
  strikes: 10,
  fuelStrikes: 5,
  strikeMilliseconds: 20,
  averageFuel: 50_000,
  savedFuel: 50_000_000,
  greedyTimes: 8,
  greedyMilliseconds: 100,
  findingsPerSecond: 1000,
  findingBytesPerSecond: 512 * 1024,
  logLinesPerSecond: 20,
};

/** A process that makes no progress with what it has in hand for longer is killed. */
export const STALL_MILLISECONDS = 1000;
/** A suspended signature returns after the first of these, and after twice as long each time, up to the second. */
export const FIRST_QUARANTINE_MILLISECONDS = 1000;
export const LONGEST_QUARANTINE_MILLISECONDS = 10 * 60 * 1000;
/** Nor before so many times the time that it has cost its neighbours. */
export const QUARANTINE_PER_COST = 20;
/** JavaScript's memory in the process, beside the signatures' own. */
export const HEAP_MEBIBYTES = 256;
/** Writable memory of the process, all signatures' included. */
export const PROCESS_MEBIBYTES = 2048;
