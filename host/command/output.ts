import type { RuntimeStatus } from '../containers/index.ts';
import { runtimeJson, type AccountingReport, type DaemonListener } from '../daemon/index.ts';
import { EventView } from '../events/index.ts';
import { SigboxError } from '../errors.ts';
import { EventLines, JsonLinesOutput, TextOutput, type FindingOutput } from '../outputs/index.ts';
import type { Console } from './console.ts';

export type OutputFormat = 'text' | 'json';

/** @throws SigboxError SIGBOX_E_USAGE */
export function outputFormat(asked: string | undefined, console: Console): OutputFormat {
  if (asked === undefined) return console.output.isTTY === true ? 'text' : 'json';
  if (asked === 'text' || asked === 'json') return asked;
  throw new SigboxError('SIGBOX_E_USAGE', `there is no output ${JSON.stringify(asked)}`, { action: 'Available: text, json.' });
}

/** @throws SigboxError SIGBOX_E_USAGE */
export function eventOutput(asked: string | undefined, console: Console): EventLines {
  const format = asked ?? (console.output.isTTY === true ? 'table' : 'json');
  if (format === 'json') return new EventLines(console.output, 'json');
  if (format === 'table' || format === 'text') return new EventLines(console.output, 'table');
  throw new SigboxError('SIGBOX_E_USAGE', `there is no output ${JSON.stringify(asked)}`, { action: 'Available for events: table, json.' });
}

export function outputFor(format: OutputFormat, console: Console): FindingOutput {
  return format === 'json' ? new JsonLinesOutput(console.output) : new TextOutput(console.output);
}

export function listenerFor(output: FindingOutput, console: Console, verbose: boolean): DaemonListener {
  return {
    finding: (finding) => output.finding(finding),
    signatureLog: (signature, level, message) => {
      if (level === 'debug' && !verbose) return;
      if (level === 'warn' || level === 'error') console.warning(`${signature}: ${message}`);
      else console.notice(`${signature}: ${message}`);
    },
    trap: (signature, kind, message, event) => console.warning(`${signature} trapped (${kind}) ${describeEvent(event)}: ${message}`),
    notice: (message) => console.notice(message),
    warning: (message) => console.warning(message),
    ...(output instanceof JsonLinesOutput ? {
      accounting: (report: AccountingReport) => console.line(JSON.stringify({ accounting: report })),
      runtime: (status: RuntimeStatus) => console.line(JSON.stringify({ runtime: runtimeJson(status) })),
    } : {}),
  };
}

function describeEvent(bytes: Uint8Array): string {
  try {
    const event = new EventView(bytes);
    return `on ${event.definition?.name ?? `event ${event.eventId}`} of process ${event.hostProcessId} (${event.processName})`;
  } catch {
    return 'outside of any event';
  }
}
