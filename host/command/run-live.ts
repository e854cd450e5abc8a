import { LiveDaemon, type LiveOptions, type DaemonListener, type TrustGroups } from '../daemon/index.ts';
import type { SigboxError } from '../errors.ts';
import { parseContainersFlag } from '../containers/index.ts';
import { Status } from './command.ts';
import type { Console } from './console.ts';
import { accountingLines } from './accounting-lines.ts';
import { endRequested } from './signals.ts';

export interface RunLiveOptions {
  readonly signatures: readonly string[];
  readonly cacheDirectory: string | undefined;
  readonly trustGroups?: TrustGroups;
  readonly control?: string | undefined;
  /** Value of `--containers`; undefined when the flag was not given. */
  readonly containers: string | undefined;
  /** A recording to write besides. */
  readonly record?: LiveOptions['record'];
  /** Value of `--scope`. */
  readonly scope?: string | undefined;
  /** Events to show as they are, and where. */
  readonly trace?: LiveOptions['trace'];
}

/** Runs until somebody asks it to end. */
export async function runLive(options: RunLiveOptions, listener: DaemonListener, refused: (error: SigboxError) => void, console: Console): Promise<number> {
  const ending = endRequested();
  const daemon = await LiveDaemon.start(
    {
      signatures: options.signatures,
      cacheDirectory: options.cacheDirectory,
      trustGroups: options.trustGroups,
      control: options.control,
      containers: options.containers === undefined ? undefined : parseContainersFlag(options.containers),
      record: options.record,
      scope: options.scope,
      trace: options.trace,
    },
    listener,
    refused,
  );
  console.notice(daemon.describe());
  try {
    await Promise.race([ending, daemon.failed]);
  } finally {
    await daemon.close();
  }
  const report = daemon.accounting();
  if (report !== undefined) for (const line of accountingLines(report)) console.notice(line);
  return Status.done;
}
