import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SignatureError, type Place } from '../errors.ts';

/** The file of a project that exports the signature as its default. */
export const ENTRY_FILE = 'signature.ts';

/** What authors import from; the compiler asks for the SDK's files below it. */
const SDK_PREFIX = 'node_modules/@sigbox/sdk/assembly/';
const SDK_FOLDER = join(import.meta.dirname, '..', 'assembly');

export interface Project {
  readonly directory: string;
  /** Name of the file that exports the signature. */
  readonly entry: string;
  /** Text of the file that the compiler asks for, or null when there is none that it may have. */
  read(name: string): string | null;
  /** Files that were asked for and lie outside of the project. */
  readonly refused: ReadonlySet<string>;
  /** The first place in the author's files that were read where a text stands or a pattern matches. */
  find(what: string | RegExp): Place | undefined;
}

/** The place of a character in one of the project's files. */
export function placeAt(project: Pick<Project, 'read'>, file: string, index: number): Place | undefined {
  const text = project.read(file);
  if (text === null) return undefined;
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const [source = ''] = text.slice(lineStart).split('\n', 1);
  return { file, line: text.slice(0, index).split('\n').length, column: index - lineStart + 1, source };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The file's true path when it exists and lies in the folder; false when it lies elsewhere, by `..` or by a link. */
function confine(folder: string, name: string): string | false | null {
  const path = join(folder, name);
  if (path !== folder && !path.startsWith(folder + sep)) return false;
  try {
    const real = realpathSync(path);
    return real.startsWith(folder + sep) ? real : false;
  } catch {
    return null;
  }
}

/** @throws SignatureError `SIG_E_NO_PROJECT` when the folder has no entry. */
export function checkProject(directory: string): void {
  const entry = join(directory, ENTRY_FILE);
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new SignatureError([{
      code: 'SIG_E_NO_PROJECT',
      message: `${directory} has no file ${ENTRY_FILE}`,
      advice: `A signature's project is a folder with a file ${ENTRY_FILE}; \`sig new DIR\` makes one.`,
    }]);
  }
}

/** @throws SignatureError `SIG_E_NO_PROJECT` when the folder has no entry. */
export function openProject(directory: string): Project {
  checkProject(directory);
  const folder = realpathSync(directory);
  const refused = new Set<string>();
  const files = new Map<string, string>();
  const read = (name: string): string | null => {
    // The SDK that builds is the SDK that is compiled, wherever a copy may lie in the project.
    if (name.startsWith(SDK_PREFIX)) {
      const path = confine(SDK_FOLDER, name.slice(SDK_PREFIX.length));
      return typeof path === 'string' ? readText(path) : null;
    }
    const known = files.get(name);
    if (known !== undefined) return known;
    const path = confine(folder, name);
    if (path === false) refused.add(name);
    const text = typeof path === 'string' ? readText(path) : null;
    if (text !== null) files.set(name, text);
    return text;
  };
  const find = (what: string | RegExp): Place | undefined => {
    for (const [name, text] of files) {
      const index = typeof what === 'string' ? text.indexOf(what) : text.search(what);
      if (index >= 0) return placeAt({ read }, name, index);
    }
    return undefined;
  };
  return { directory: folder, entry: ENTRY_FILE, refused, read, find };
}
