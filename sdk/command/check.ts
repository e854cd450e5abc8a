import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '../compiler/index.ts';
import { SignatureError } from '../errors.ts';
import { checkInspection, inspectComponent, type Inspection } from '../inspect/index.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';

const SYNOPSIS = 'check [DIR|COMPONENT] [--json]';

/** Inspects what a project builds to, without leaving it behind. */
async function inspectProject(directory: string): Promise<Inspection> {
  const { component } = await buildSignature(directory);
  const folder = mkdtempSync(join(tmpdir(), 'sig-check-'));
  try {
    const path = join(folder, 'signature.wasm');
    writeFileSync(path, component);
    return await inspectComponent(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const check: Command = {
  name: 'check',
  synopsis: SYNOPSIS,
  summary: 'Say everything that a host would refuse the signature for.',
  help: `Checks a component, or what the project in DIR builds to: whether it fits the world of signatures, and whether its metadata
and its selected events are such as a host takes. Its metadata(), selectedEvents() and init() run.

  --json   Print the result as JSON.`,

  async run(argv, terminal) {
    const { positionals: [path = '.'] } = parseArguments(argv, SYNOPSIS, {}, 1);
    const isDirectory = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const inspection = isDirectory ? await inspectProject(path) : await inspectComponent(path);
    const [first, ...others] = checkInspection(inspection);
    if (first !== undefined) throw new SignatureError([first, ...others]);
    terminal.result({ path, digest: inspection.digest, problems: [] }, [`${path}: a host takes it`]);
  },
};
