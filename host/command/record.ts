import { joinContainersFlag, parseArguments } from './arguments.ts';
import { SigboxError } from '../errors.ts';
import type { Command } from './command.ts';
import { listenerFor, outputFor, outputFormat } from './output.ts';
import { shippedSignatures } from './paths.ts';
import { parseEvents, refusals } from './run.ts';
import { runLive } from './run-live.ts';

const OPTIONS = {
  signatures: { type: 'string', multiple: true },
  containers: { type: 'string' },
  output: { type: 'string' },
  events: { type: 'string', multiple: true },
  scope: { type: 'string' },
  cache: { type: 'string' },
} as const;

export const record: Command = {
  name: 'record',
  synopsis: 'record FILE [--containers[=RUNTIME=SOCKET,…]] [--signatures PATH]… [--events NAME,…]',
  summary: 'Run signatures, or none, and write events and containers to a file.',
  help: `Like run, and writes every event that goes to a signature to FILE, with what was known of its container,
so that sigbox run --replay FILE finds the same again. FILE must not exist.

  --containers[=RUNTIME=SOCKET,…]  as in sigbox run
  --signatures PATH                as in sigbox run
  --events NAME,…                  write these events too; alone, without any signature
  --scope SCOPE                    as in sigbox run
  --output text|json               as in sigbox run
  --cache DIR                      as in sigbox run`,

  async run(argv, console) {
    const { values, positionals } = parseArguments(joinContainersFlag(argv), this.synopsis, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new SigboxError('SIGBOX_E_USAGE', 'record needs the name of a file to write', { action: `Usage: sigbox ${this.synopsis}` });
    const listener = listenerFor(outputFor(outputFormat(values.output, console), console), console, false);
    const events = values.events === undefined ? [] : parseEvents(values.events);
    const signatures = values.signatures ?? (values.events === undefined ? [shippedSignatures()] : []);
    return runLive({ signatures, cacheDirectory: values.cache, containers: values.containers, scope: values.scope, record: { path: file, events } }, listener, refusals(console), console);
  },
};
