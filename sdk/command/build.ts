import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LANGUAGES, buildSignature, sourceChanges, writeBuilt, type Built } from '../compiler/index.ts';
import { SignatureError } from '../errors.ts';
import { readEventFile, replayInThread, type Replay } from '../run/index.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import type { Terminal } from './terminal.ts';
import { usageLines } from './usage.ts';

const ENTRIES = LANGUAGES.map(({ name, entry }) => `  ${entry.padEnd(14)} ${name}`).join('\n');

const SYNOPSIS = 'build [DIR] [--debug] [--watch] [--json]';

/** `sigbox:signature/containers@0.1.0` to `containers`. */
function shortName(name: string): string {
  return name.replace(/^.*\/(.*)@.*$/, '$1');
}

/** From the current folder where that is shorter. */
function shortPath(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}

/** Events of the project's own that say what the signature costs. */
const SAMPLE_EVENTS = 'events.ndjson';

async function runSamples(directory: string, { component, sourceMap }: Built): Promise<Replay | undefined> {
  const file = join(directory, SAMPLE_EVENTS);
  return existsSync(file) ? await replayInThread({ component, sourceMap, events: readEventFile(file), repeat: 1 }) : undefined;
}

async function buildOnce(directory: string, debug: boolean, terminal: Terminal): Promise<void> {
  const started = performance.now();
  const built = await buildSignature(directory, { debug });
  const path = writeBuilt(directory, built);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { language, digest, size, imports, warnings } = built;
  terminal.warnings(warnings);
  const sample = await runSamples(directory, built);
  terminal.result({ path, language, digest, size, imports, ...sample === undefined ? {} : { fuelPerEvent: sample.fuelPerEvent, memory: sample.memory, milliseconds: sample.milliseconds } }, [
    `${shortPath(path)}  ${size} bytes in ${seconds} s`,
    `digest   ${digest}`,
    `imports  ${imports.map(shortName).join(', ') || 'nothing'}`,
    ...sample === undefined ? [] : usageLines(sample),
  ]);
}

/** Builds, and again whenever a source of the project changes, until the process ends. */
async function buildForever(directory: string, debug: boolean, terminal: Terminal): Promise<void> {
  for await (const _change of sourceChanges(directory)) {
    try {
      await buildOnce(directory, debug, terminal);
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error;
      terminal.problems(error.problems);
    }
  }
}

export const build: Command = {
  name: 'build',
  synopsis: SYNOPSIS,
  summary: 'Compile the signature in DIR to DIR/build/signature.wasm.',
  help: `Compiles the signature in DIR (the current folder if not given) to DIR/build/signature.wasm, a WebAssembly component.
Its language is the one that DIR/package.json names, as in "sigbox": { "language": "assemblyscript" }, or else the one whose
entry file there is:

${ENTRIES}

Only files in DIR and the SDK's library can be imported; no code of the project runs.
Where DIR has a file events.ndjson (see sig run --help), its events are run, and what they cost is printed.

  --debug  Do not optimize, so that a trap names your line; slower and larger.
  --watch  Build again whenever a source changes.
  --json   Print the result as JSON, one object a build.`,

  async run(argv, terminal) {
    const { positionals: [directory = '.'], values } = parseArguments(argv, SYNOPSIS, { debug: { type: 'boolean' }, watch: { type: 'boolean' } }, 1);
    if (values.watch === true) await buildForever(directory, values.debug ?? false, terminal);
    else await buildOnce(directory, values.debug ?? false, terminal);
  },
};
