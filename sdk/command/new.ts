import { basename, resolve } from 'node:path';
import { LANGUAGES } from '../compiler/index.ts';
import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { createFolder } from './create-folder.ts';
import { templateFiles } from './template.ts';

const NAMES = LANGUAGES.map(({ name }) => name);
const SYNOPSIS = `new DIR [--lang ${NAMES.join('|')}] [--json]`;

/** A name that npm takes. */
function packageName(directory: string): string {
  const name = basename(resolve(directory)).toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+/, '');
  return name === '' ? 'signature' : name;
}

export const create: Command = {
  name: 'new',
  synopsis: SYNOPSIS,
  summary: 'Make a project in DIR that builds and whose tests pass.',
  help: `Makes a folder with a signature, its tests and what npm needs, whole or not at all. Nothing that is there is overwritten.

  --lang   The language: ${NAMES.join(', ')} (the first if not given).
  --json   Print the result as JSON.`,

  async run(argv, terminal) {
    const { positionals: [directory], values } = parseArguments(argv, SYNOPSIS, { lang: { type: 'string', default: 'assemblyscript' } }, 1);
    if (directory === undefined) throw new SignatureError([{ code: 'SIG_E_USAGE', message: 'no folder is given', advice: `Usage: sig ${SYNOPSIS}` }]);
    const language = LANGUAGES.find(({ name }) => name === values.lang);
    if (language === undefined) {
      throw new SignatureError([{ code: 'SIG_E_USAGE', message: `there is no template for ${JSON.stringify(values.lang)}`, advice: `Available: ${NAMES.join(', ')}.` }]);
    }
    createFolder(directory, templateFiles(language, { name: packageName(directory), sdk: SDK_VERSION }));
    terminal.result({ directory, language: language.name }, [
      `${directory}: a signature in ${language.title}`,
      `next: cd ${directory} && npm install && npx sig test`,
    ]);
  },
};
