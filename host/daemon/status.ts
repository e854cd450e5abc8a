import type { Containers, RuntimeStatus } from '../containers/index.ts';
import type { AccountingReport } from './accounting-report.ts';
import type { GroupStatus } from './signature-group.ts';

/** How it stands with a running daemon: everything that it counts, from one moment. */
export interface DaemonStatus extends AccountingReport {
  /** Since it runs. */
  readonly seconds: number;
  readonly scope: string;
  /** Containers that are known, by the state of what is known of them. */
  readonly containers: Readonly<Record<string, number>>;
  readonly runtimes: readonly RuntimeStatus[];
  readonly groups: readonly GroupStatus[];
}

/** How many containers there are in each state. */
export function containerStates(containers: Containers): Record<string, number> {
  const states: Record<string, number> = {};
  for (const { state } of containers.list()) states[state] = (states[state] ?? 0) + 1;
  return states;
}
