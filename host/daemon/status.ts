import type { KernelCapture } from '@sigbox/native';
import { eventById } from '@sigbox/sdk/catalogue';
import type { Containers, HoldCounters, RuntimeStatus } from '../containers/index.ts';
import type { Accounting } from '../pipeline/index.ts';
import type { GroupStatus } from './signature-group.ts';

/** The kernel's own counters of an event on one processor, since the start. */
export interface KernelCounts {
  readonly event: string;
  readonly processor: number;
  /** Events that were built, lost ones included. */
  readonly produced: number;
  /** Events that were wanted, but not of this cgroup. */
  readonly filtered: number;
  /** Events that found the ring buffer full. */
  readonly lost: number;
}

/** How it stands with a running daemon: everything that it counts, from one moment. */
export interface DaemonStatus {
  /** Since it runs. */
  readonly seconds: number;
  readonly scope: string;
  /** What became of the events that were read; see {@link Accounting}. */
  readonly events: ReturnType<Accounting['snapshot']>;
  readonly kernel: readonly KernelCounts[];
  /** Events that waited for their container's record, by how it ended. */
  readonly hold: HoldCounters;
  /** Containers that are known, by the state of what is known of them. */
  readonly containers: Readonly<Record<string, number>>;
  readonly runtimes: readonly RuntimeStatus[];
  readonly groups: readonly GroupStatus[];
}

/** What the parts of a daemon say of themselves. */
export interface DaemonParts {
  readonly startedAt: number;
  readonly scope: string;
  readonly accounting: Accounting;
  readonly capture: KernelCapture;
  readonly hold: HoldCounters;
  readonly containers: Containers;
  readonly groups: readonly GroupStatus[];
}

export function statusOf({ startedAt, scope, accounting, capture, hold, containers, groups }: DaemonParts): DaemonStatus {
  const states: Record<string, number> = {};
  for (const { state } of containers.list()) states[state] = (states[state] ?? 0) + 1;
  return {
    seconds: Math.floor((performance.now() - startedAt) / 1000),
    scope,
    events: accounting.snapshot(),
    kernel: capture.counters().map(({ event, processor, produced, filtered, lost }) => ({
      event: eventById(event)?.name ?? `event ${event}`, processor, produced: Number(produced), filtered: Number(filtered), lost: Number(lost),
    })),
    hold: { ...hold },
    containers: states,
    runtimes: containers.runtimes(),
    groups,
  };
}
