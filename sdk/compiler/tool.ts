import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SignatureError, type Problem } from '../errors.ts';

/** What a compiler that is not ours has said. */
export interface Ran {
  /** null when it was ended from outside. */
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The same in the SDK's terms, at the author's places. */
export interface Diagnosed {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * The warnings of a compiler that has done its work.
 * @throws SignatureError with every error that it found; `SIG_E_COMPILER` when it failed and named none.
 */
export function warningsOf(program: string, { status, errors: said }: Ran, { errors: [first, ...more], warnings }: Diagnosed): readonly Problem[] {
  if (first !== undefined) throw new SignatureError([first, ...more]);
  if (status !== 0) throw new SignatureError([{ code: 'SIG_E_COMPILER', message: `${program} failed: ${said.trim() || `it ended with ${status}`}` }]);
  return warnings;
}

const DEADLINE_MILLISECONDS = 60_000;

/** Of the author's environment only what finds programs and writable folders, in English: nothing that steers a compiler. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'HOME', 'CARGO_HOME', 'RUSTUP_HOME'].flatMap((name) => process.env[name] === undefined ? [] : [[name, process.env[name]]]);
  return { ...Object.fromEntries(kept) as NodeJS.ProcessEnv, LC_ALL: 'C' };
}

/**
 * Runs a program to its end.
 * @returns undefined when there is no such program.
 * @throws SignatureError `SIG_E_COMPILER` when it does not end by itself.
 */
export async function runTool(program: string, argv: readonly string[], directory: string): Promise<Ran | undefined> {
  const child = spawn(program, argv, { cwd: directory, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MILLISECONDS);
  try {
    const [[status], output, errors] = await Promise.all([once(child, 'close') as Promise<[number | null]>, text(child.stdout), text(child.stderr)]);
    if (status === null) throw new SignatureError([{ code: 'SIG_E_COMPILER', message: `${program} was ended before it was done`, advice: `It has ${DEADLINE_MILLISECONDS / 1000} s at most.` }]);
    return { status, output, errors };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
