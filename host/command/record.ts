import { joinContainersFlag, parseArguments } from './arguments.ts';
import { SigboxError } from '../errors.ts';
import type { Command } from './command.ts';
import { listenerFor, outputFor, outputFormat } from './output.ts';
import { shippedSignatures } from './paths.ts';
import { refusals } from './run.ts';
import { runLive } from './run-live.ts';

const OPTIONS = {
  signatures: { type: 'string', multiple: true },
  containers: { type: 'string' },
  output: { type: 'string' },
  cache: { type: 'string' },
} as const;

export const record: Command = {
  name: 'record',
  synopsis: 'record FILE [--containers[=RUNTIME=SOCKET,…]] [--signatures PATH]…',
  summary: 'Run signatures and write the events and containers that they are given to a file.',
  help: `Like run, and writes every event that goes to a signature to FILE, with what was known of its container,
so that sigbox run --replay FILE finds the same again. FILE must not exist.

  --containers[=RUNTIME=SOCKET,…]  as in sigbox run
  --signatures PATH                as in sigbox run
  --output text|json               as in sigbox run
  --cache DIR                      as in sigbox run`,

  async run(argv, console) {
    const { values, positionals } = parseArguments(joinContainersFlag(argv), this.synopsis, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new SigboxError('SIGBOX_E_USAGE', 'record needs the name of a file to write', { action: `Usage: sigbox ${this.synopsis}` });
    const listener = listenerFor(outputFor(outputFormat(values.output, console), console), console, false);
    return runLive({ signatures: values.signatures ?? [shippedSignatures()], cacheDirectory: values.cache, containers: values.containers, record: file }, listener, refusals(console), console);
  },
};
