import type { Workload } from './workload.ts';

/** One way to run the same detection. */
export interface Contestant {
  readonly name: string;
  /** What is fair or unfair about it. */
  readonly note?: string;
  /** Share of the workload that a slow one is given. */
  readonly share?: number;
  /** Runs the workload once. @returns how much it found */
  run(workload: Workload): number | Promise<number>;
  close?(): void | Promise<void>;
}

const ROUNDS = 24;
/** Engines compile in steps; what is measured is what runs for days. */
const WARM_UP_ROUNDS = 4;

/**
 * Median of nanoseconds per event; every contestant is measured in every round, so that a slow moment hits all. Every other
 * round goes backwards: what one leaves for the garbage collector is not always paid for by the same one.
 */
export async function measure(contestants: readonly Contestant[], workloads: (share: number) => Workload, progress: (what: string) => void): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    progress(round < 0 ? 'warming up' : `round ${round + 1} of ${ROUNDS}`);
    for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const workload = workloads(contestant.share ?? 1);
      const began = process.hrtime.bigint();
      const found = await contestant.run(workload);
      const nanoseconds = Number(process.hrtime.bigint() - began) / workload.events;
      if (found !== workload.findings) throw new Error(`${contestant.name} found ${found} of ${workload.findings}`);
      if (round >= 0) times.get(contestant.name)?.push(nanoseconds);
    }
  }
  return new Map([...times].map(([name, list]) => [name, list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] as number]));
}
