import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { SigboxError } from '../errors.ts';
import { Status, type Command } from './command.ts';
import { Console } from './console.ts';
import { containers } from './containers.ts';
import { doctor } from './doctor.ts';
import { events } from './events.ts';
import { record } from './record.ts';
import { run } from './run.ts';
import { scope } from './scope.ts';
import { signatures } from './signatures.ts';
import { start } from './start.ts';
import { status } from './status.ts';

const COMMANDS: readonly Command[] = [run, status, signatures, scope, record, events, containers, doctor, start];

/** @returns the status to exit with, see {@link Status}. */
export async function runCommand(argv: readonly string[], streams: { readonly stdout: Writable; readonly stderr: Writable }): Promise<number> {
  const [name, ...rest] = argv;
  const console = new Console(streams);
  if (name === '--version') {
    console.line(version());
    return Status.done;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    console.line(usage());
    return name === undefined ? Status.misused : Status.done;
  }
  try {
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) {
      throw new SigboxError('SIGBOX_E_USAGE', `sigbox has no command ${JSON.stringify(name)}`, { action: `Available: ${COMMANDS.map((candidate) => candidate.name).join(', ')}.` });
    }
    if (!rest.includes('--help')) return await command.run(rest, console);
    console.line(`Usage: sigbox ${command.synopsis}\n\n${command.help}`);
    return Status.done;
  } catch (error) {
    if (!(error instanceof SigboxError)) throw error;
    console.error(error);
    return error.code === 'SIGBOX_E_USAGE' ? Status.misused : Status.wrong;
  }
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `Usage: sigbox COMMAND [--help]\n\n${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}\n\n  --version  Print the version.`;
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
