import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SignatureError, type ErrorCode } from '../errors.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { confine, readText } from './project.ts';

/** Where a project may say which language it is in. */
const MANIFEST = 'package.json';

function refuse(code: ErrorCode, message: string, advice: string): SignatureError {
  return new SignatureError([{ code, message, advice }]);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const NAMES = LANGUAGES.map(({ name }) => name).join(', ');
const OR = new Intl.ListFormat('en', { type: 'disjunction' });
const ENTRIES = [...new Set(LANGUAGES.map(({ entry }) => entry))];

/** What `package.json` says of the language, if it says something. */
function declaredLanguage(directory: string): unknown {
  const path = existsSync(directory) ? confine(realpathSync(directory), MANIFEST) : null;
  const text = typeof path === 'string' ? readText(path) : null;
  if (text === null) return undefined;
  try {
    return (JSON.parse(text) as { readonly sigbox?: { readonly language?: unknown } | null } | null)?.sigbox?.language;
  } catch (error) {
    throw refuse('SIG_E_LANGUAGE', `${MANIFEST} is not JSON: ${(error as Error).message}`, 'It may say `"sigbox": { "language": "…" }`; without that, the entry file says which language it is.');
  }
}

/**
 * The language that the project's `package.json` names, or else the first whose entry file there is.
 * @throws SignatureError `SIG_E_NO_PROJECT` when the folder has no entry, `SIG_E_LANGUAGE` when the language is unknown or ambiguous.
 */
export function languageOf(directory: string): Language {
  const declared = declaredLanguage(directory);
  if (declared !== undefined) {
    const language = LANGUAGES.find(({ name }) => name === declared);
    if (language === undefined) {
      throw refuse('SIG_E_LANGUAGE', `${MANIFEST} names the language ${JSON.stringify(declared)}, which sig does not know`, `Available: ${NAMES}.`);
    }
    if (!isFile(join(directory, language.entry))) {
      throw refuse('SIG_E_NO_PROJECT', `${directory} has no file ${language.entry}`, `${MANIFEST} says that the project is in ${language.title}, whose entry is ${language.entry}.`);
    }
    return language;
  }
  const [entry, other] = ENTRIES.filter((name) => isFile(join(directory, name)));
  if (other !== undefined) {
    throw refuse('SIG_E_LANGUAGE', `${directory} has both ${entry} and ${other}`, `Keep one of them, or name the language in ${MANIFEST}: \`"sigbox": { "language": "…" }\`. Available: ${NAMES}.`);
  }
  const language = LANGUAGES.find((candidate) => candidate.entry === entry);
  if (language === undefined) {
    throw refuse('SIG_E_NO_PROJECT', `${directory} has no file ${OR.format(ENTRIES)}`, `A signature's project is a folder with such a file; \`sig new DIR\` makes one.`);
  }
  return language;
}
