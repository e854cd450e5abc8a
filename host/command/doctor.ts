import { statSync } from 'node:fs';
import { probe } from '@sigbox/native';
import { spawnConfined } from '../confinement/index.ts';
import { usualEndpoints } from '../containers/index.ts';
import { SigboxError } from '../errors.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is missing and what to do. */
  readonly detail: string;
  /** What cannot be done without it. */
  readonly needed: 'capture' | 'sandbox' | 'containers';
}

export const doctor: Command = {
  name: 'doctor',
  synopsis: 'doctor [--json]',
  summary: 'Say what this machine has and what it lacks to run Sigbox.',
  help: `Checks what capture, the sandbox and the containers data source need, and says what to do about what is missing.
The exit status is 1 when something is.

  --json   one JSON object a line`,

  async run(argv, console) {
    const { values } = parseArguments(argv, this.synopsis, { json: { type: 'boolean' } });
    const checks = await examine();
    if (values.json === true) for (const check of checks) console.line(JSON.stringify(check));
    else printChecks(checks, (line) => console.line(line));
    return checks.every((check) => check.ok) ? Status.done : Status.wrong;
  },
};

export async function examine(): Promise<Check[]> {
  return [...probe().map((check) => ({ ...check, needed: 'capture' as const })), await sandbox(), runtimes()];
}

export function printChecks(checks: readonly Check[], print: (line: string) => void): void {
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { name, ok, detail } of checks) print(`${ok ? 'ok     ' : 'MISSING'}  ${name.padEnd(width)}  ${detail}`);
}

/** Starts a process as signatures' processes are started, and sees it end. */
async function sandbox(): Promise<Check> {
  const check = { name: 'sandbox', needed: 'sandbox' } as const;
  try {
    const child = spawnConfined({ nodeFlags: ['--eval'], entry: '0', binds: [] });
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const status = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
    if (status === 0) return { ...check, ok: true, detail: 'bubblewrap starts a process without privileges' };
    return { ...check, ok: false, detail: `bubblewrap cannot start a process without privileges: ${errors.trim()}` };
  } catch (error) {
    return { ...check, ok: false, detail: error instanceof SigboxError ? `${error.message}. ${error.action}` : String(error) };
  }
}

function runtimes(): Check {
  const check = { name: 'container runtime', needed: 'containers' } as const;
  const found = usualEndpoints().filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isSocket() === true);
  if (found.length > 0) return { ...check, ok: true, detail: found.map(({ runtime, path }) => `${runtime} at ${path}`).join(', ') };
  return { ...check, ok: false, detail: 'no runtime\'s socket was found; install one (apt-get install docker.io) or name it: --containers docker=SOCKET' };
}
