import { replay, type DaemonListener, type ReplayOptions } from '../daemon/index.ts';
import type { SigboxError } from '../errors.ts';
import { containersDataSource } from '../containers/index.ts';
import { Status } from './command.ts';
import type { Console } from './console.ts';
import { endRequested } from './signals.ts';

/** Replays a recording. Its containers come with it, so their data source is always registered. */
export async function runReplay(options: Omit<ReplayOptions, 'dataSources' | 'signal'>, listener: DaemonListener, refused: (error: SigboxError) => void, console: Console): Promise<number> {
  const ending = new AbortController();
  // At full speed Ctrl-C ends the process; in real time it may be the way to end, and what was done is told.
  if (options.realTime === true) void endRequested().then(() => ending.abort());
  const accounting = await replay({ ...options, dataSources: [containersDataSource], signal: ending.signal }, listener, refused);
  console.notice(`replayed ${accounting.read} events: ${describeAccounting(accounting.snapshot())}`);
  return Status.done;
}

/** `delivered 12, not selected 3`: what became of the events, without what did not occur. */
export function describeAccounting({ read: _read, delivered, ...reasons }: { readonly read: number; readonly delivered: number; readonly [reason: string]: number }): string {
  const others = Object.entries(reasons).filter(([, count]) => count > 0);
  return [`delivered ${delivered}`, ...others.map(([reason, count]) => `${reason.replaceAll('-', ' ')} ${count}`)].join(', ');
}
