import { readFileSync, writeFileSync } from 'node:fs';

/** The most that one call with events used. */
export interface Usage {
  readonly fuelPerEvent: number;
  /** Bytes. */
  readonly memory: number;
  /** Of the whole call. */
  readonly milliseconds: number;
}

function mostOf(one: Usage, other: Usage): Usage {
  return {
    fuelPerEvent: Math.max(one.fuelPerEvent, other.fuelPerEvent), memory: Math.max(one.memory, other.memory), milliseconds: Math.max(one.milliseconds, other.milliseconds),
  };
}

const NOTHING: Usage = { fuelPerEvent: 0, memory: 0, milliseconds: 0 };

let most = NOTHING;

/** Where `sig test` looks for what the tests' processes used. */
const FILE = process.env['SIG_TEST_USAGE'];

/** Remembers the most that was used, for `sig test` to print. */
export function noteUsage(usage: Usage): void {
  const before = most;
  most = mostOf(most, usage);
  const isMore = most.fuelPerEvent > before.fuelPerEvent || most.memory > before.memory || most.milliseconds > before.milliseconds;
  if (FILE !== undefined && isMore) writeFileSync(FILE, `${JSON.stringify(most)}\n`, { flag: 'a' });
}

/** The most of all that was noted in the file; undefined when nothing was. */
export function readUsage(file: string): Usage | undefined {
  const noted = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Usage);
  return noted.length === 0 ? undefined : noted.reduce(mostOf, NOTHING);
}
