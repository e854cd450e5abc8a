import { relative } from 'node:path';
import { buildSignature, writeBuilt } from '../compiler/index.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';

const SYNOPSIS = 'build [DIR] [--debug] [--json]';

/** `sigbox:signature/containers@0.1.0` to `containers`. */
function shortName(name: string): string {
  return name.replace(/^.*\/(.*)@.*$/, '$1');
}

/** From the current folder where that is shorter. */
function shortPath(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}

export const build: Command = {
  name: 'build',
  synopsis: SYNOPSIS,
  summary: 'Compile the signature in DIR to DIR/build/signature.wasm.',
  help: `Compiles DIR/signature.ts (DIR is the current folder if not given) to DIR/build/signature.wasm, a WebAssembly
component. Only files in DIR and the SDK's library can be imported; no code of the project runs.

  --debug  Do not optimize, so that a trap names your line; slower and larger.
  --json   Print the result as JSON.`,

  async run(argv, terminal) {
    const { positionals: [directory = '.'], values } = parseArguments(argv, SYNOPSIS, { debug: { type: 'boolean' } }, 1);
    const started = performance.now();
    const built = await buildSignature(directory, { debug: values.debug ?? false });
    const path = writeBuilt(directory, built);
    const { digest, size, imports, warnings } = built;
    terminal.warnings(warnings);
    terminal.result({ path, digest, size, imports }, [
      `${shortPath(path)}  ${size} bytes in ${((performance.now() - started) / 1000).toFixed(1)} s`,
      `digest   ${digest}`,
      `imports  ${imports.map(shortName).join(', ') || 'nothing'}`,
    ]);
  },
};
