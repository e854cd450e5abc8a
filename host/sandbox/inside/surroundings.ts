import type { LogLevel } from '@sigbox/sdk/execution';
import type { ConfigureMessage, FindingDatum } from '../protocol.ts';
import type { BatchReader } from './batch.ts';
import type { ContainerSnapshot } from './containers.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Where what a signature does becomes visible. */
export interface SignatureSink {
  finding(batch: BatchReader, data: readonly FindingDatum[]): void;
  log(level: LogLevel, message: string): void;
  trap(batch: BatchReader | undefined, kind: string, message: string): void;
  suspended(reason: string, milliseconds: number): void;
  /** The signature's code is about to run: on this event of the batch in hand, or on several at once. */
  entering(event: number | undefined): void;
}

/** What all signatures of the process share. */
export interface Surroundings {
  readonly configuration: ConfigureMessage;
  readonly containers: ContainerSnapshot;
  readonly stopwatch: Stopwatch;
}
