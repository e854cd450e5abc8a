import { existsSync, readdirSync } from 'node:fs';
import { SignatureError } from '../../errors.ts';
import { runTool, type Ran } from '../tool.ts';

export const TARGET = 'wasm32-unknown-unknown';
/** Of several, the first that has the target: rustup's comes before the system's in the path, and often lacks it. */
const PROGRAMS = ['rustc', '/usr/bin/rustc', '/usr/local/bin/rustc'];

const INSTALL = `Install it with the target ${TARGET}: \`rustup target add ${TARGET}\`, or \`apt-get install rustc libstd-rust-dev-wasm32 lld\` on Debian and Ubuntu.`;

function missing(message: string): SignatureError {
  return new SignatureError([{ code: 'SIG_E_TOOL', message, advice: INSTALL }]);
}

let found: string | undefined;

async function findRustc(directory: string): Promise<string> {
  let some = false;
  for (const program of PROGRAMS) {
    const answer = await runTool(program, ['--print', 'target-libdir', '--target', TARGET], directory);
    if (answer === undefined) continue;
    some = true;
    const folder = answer.output.trim();
    if (answer.status === 0 && existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('libstd-'))) return program;
  }
  throw missing(some ? `rustc has no standard library for the target ${TARGET}` : 'rustc is not installed, which compiles signatures in Rust');
}

/**
 * Runs rustc, which is looked for when it is first used.
 * @throws SignatureError `SIG_E_TOOL` when there is none with the target.
 */
export async function runRustc(argv: readonly string[], directory: string): Promise<Ran> {
  found ??= await findRustc(directory);
  const ran = await runTool(found, argv, directory);
  if (ran === undefined) throw missing('rustc is gone');
  if (/linker `[^`]*` not found/.test(ran.errors)) throw missing('rustc finds no linker for WebAssembly');
  return ran;
}
