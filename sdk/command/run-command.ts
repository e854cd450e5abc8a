import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { inspect } from './inspect.ts';
import { create } from './new.ts';
import { run } from './run.ts';
import { test } from './test.ts';
import { Terminal, type Streams } from './terminal.ts';

const COMMANDS: readonly Command[] = [create, build, test, run, check, inspect];

/** A command did what it was asked. */
const DONE = 0;
/** The signature or what was given is wrong. */
const WRONG = 1;
/** The command line was not understood. */
const MISUSED = 2;

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ synopsis }) => synopsis.length));
  const lines = COMMANDS.map(({ synopsis, summary }) => `  sig ${synopsis.padEnd(width)}  ${summary}`);
  return `Usage: sig COMMAND [--help]\n\n${lines.join('\n')}\n  sig ${'--version'.padEnd(width)}  Print the SDK's version.`;
}

/** @returns the status to exit with: 0 done, 1 something given is wrong, 2 the command line is. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...others] = argv;
  const terminal = new Terminal(streams, argv.includes('--json'));
  if (name === '--version') {
    terminal.line(SDK_VERSION);
    return DONE;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.line(usage());
    return name === undefined ? MISUSED : DONE;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (command === undefined) {
      throw new SignatureError([{
        code: 'SIG_E_USAGE',
        message: `sig has no command ${JSON.stringify(name)}`,
        advice: `Available: ${COMMANDS.map((candidate) => candidate.name).join(', ')}.`,
      }]);
    }
    if (others.includes('--help')) terminal.line(`Usage: sig ${command.synopsis}\n\n${command.help}`);
    else await command.run(others, terminal);
    return DONE;
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    terminal.problems(error.problems);
    return error.code === 'SIG_E_USAGE' ? MISUSED : WRONG;
  }
}
