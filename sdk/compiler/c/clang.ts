import { SignatureError } from '../../errors.ts';
import { runTool, type Ran } from '../tool.ts';

/** Debian, Ubuntu and others also name it with its version. */
const NAMES = ['clang', ...Array.from({ length: 12 }, (_, index) => `clang-${25 - index}`)];

const INSTALL = 'Install clang and lld: `apt-get install clang lld` on Debian and Ubuntu, `dnf install clang lld` on Fedora, `brew install llvm lld` on macOS.';

function missing(message: string): SignatureError {
  return new SignatureError([{ code: 'SIG_E_TOOL', message, advice: INSTALL }]);
}

let found: string | undefined;

/**
 * Runs clang, which is looked for when it is first used.
 * @throws SignatureError `SIG_E_TOOL` when there is none, or it cannot make WebAssembly.
 */
export async function runClang(argv: readonly string[], directory: string): Promise<Ran> {
  for (const name of found === undefined ? NAMES : [found]) {
    const ran = await runTool(name, argv, directory);
    if (ran === undefined) continue;
    found = name;
    if (/unable to create target|unknown target triple|No available targets/.test(ran.errors)) throw missing(`${name} cannot compile to WebAssembly: it was built without the target wasm32`);
    if (/wasm-ld(?:-\d+)?['"]? ?(?:doesn't exist|not found|: No such file)|invalid linker name|unable to execute command|linker command failed.*No such file|program not executable/i.test(ran.errors)) throw missing('clang finds no wasm-ld, the linker for WebAssembly');
    return ran;
  }
  throw missing('clang is not installed, which compiles signatures in C');
}
