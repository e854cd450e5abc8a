import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';

const SYNOPSIS = 'new DIR [--lang assemblyscript] [--json]';
const TEMPLATES = join(import.meta.dirname, '..', 'templates');

/** Files of a template that stand under another name there, because packing would leave them out or read them. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore', 'package.template.json': 'package.json' };

function checkFree(directory: string): void {
  if (!existsSync(directory)) return;
  const [something] = readdirSync(directory);
  if (something === undefined) return;
  throw new SignatureError([{
    code: 'SIG_E_EXISTS',
    message: `${directory} is not empty: there is ${something}`,
    advice: 'Name a folder that does not exist yet, or an empty one.',
  }]);
}

/** A name that npm takes. */
function packageName(directory: string): string {
  const name = basename(resolve(directory)).toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+/, '');
  return name === '' ? 'signature' : name;
}

export const create: Command = {
  name: 'new',
  synopsis: SYNOPSIS,
  summary: 'Make a project in DIR that builds and whose tests pass.',
  help: `Makes a folder with a signature, its tests and what npm needs. Nothing that is there is overwritten.

  --lang   The language: assemblyscript.
  --json   Print the result as JSON.`,

  async run(argv, terminal) {
    const { positionals: [directory], values } = parseArguments(argv, SYNOPSIS, { lang: { type: 'string', default: 'assemblyscript' } }, 1);
    if (directory === undefined) throw new SignatureError([{ code: 'SIG_E_USAGE', message: 'no folder is given', advice: `Usage: sig ${SYNOPSIS}` }]);
    const languages = readdirSync(TEMPLATES);
    if (!languages.includes(values.lang)) {
      throw new SignatureError([{ code: 'SIG_E_USAGE', message: `there is no template for ${JSON.stringify(values.lang)}`, advice: `Available: ${languages.join(', ')}.` }]);
    }
    checkFree(directory);
    mkdirSync(directory, { recursive: true });
    cpSync(join(TEMPLATES, values.lang), directory, { recursive: true });
    for (const [from, to] of Object.entries(RENAMED)) {
      if (existsSync(join(directory, from))) renameSync(join(directory, from), join(directory, to));
    }
    const manifest = join(directory, 'package.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('{{name}}', packageName(directory)).replaceAll('{{sdk}}', SDK_VERSION));
    terminal.result({ directory, language: values.lang }, [
      `${directory}: a signature in ${values.lang}`,
      `next: cd ${directory} && npm install && npx sig test`,
    ]);
  },
};
