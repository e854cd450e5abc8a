import { readFileSync, writeFileSync } from 'node:fs';

/** The most that one call used. */
export interface Usage {
  readonly fuelPerEvent: number;
  /** Bytes. */
  readonly memory: number;
}

let most: Usage = { fuelPerEvent: 0, memory: 0 };

/** Where `sig test` looks for what the tests' processes used. */
const FILE = process.env['SIG_TEST_USAGE'];

/** Remembers the most that was used, for `sig test` to print. */
export function noteUsage({ fuelPerEvent, memory }: Usage): void {
  if (FILE === undefined || (fuelPerEvent <= most.fuelPerEvent && memory <= most.memory)) return;
  most = { fuelPerEvent: Math.max(most.fuelPerEvent, fuelPerEvent), memory: Math.max(most.memory, memory) };
  writeFileSync(FILE, `${JSON.stringify(most)}\n`, { flag: 'a' });
}

/** The most of all that was noted in the file; undefined when nothing was. */
export function readUsage(file: string): Usage | undefined {
  const noted = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Usage);
  if (noted.length === 0) return undefined;
  return { fuelPerEvent: Math.max(...noted.map(({ fuelPerEvent }) => fuelPerEvent)), memory: Math.max(...noted.map(({ memory }) => memory)) };
}
