import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SignatureError } from '../errors.ts';

/** The file of a project that exports the signature as its default. */
export const ENTRY_FILE = 'signature.ts';

/** What authors import from; the compiler asks for the SDK's files below it. */
const SDK_PREFIX = 'node_modules/@sigbox/sdk/assembly/';
const SDK_FOLDER = join(import.meta.dirname, '..', 'assembly');

export interface Project {
  readonly directory: string;
  /** Text of the file that the compiler asks for, or null when there is none that it may have. */
  read(name: string): string | null;
  /** Files that were asked for and lie outside of the project. */
  readonly refused: ReadonlySet<string>;
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
export function openProject(directory: string): Project {
  const entry = join(directory, ENTRY_FILE);
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new SignatureError([{
      code: 'SIG_E_NO_PROJECT',
      message: `${directory} has no file ${ENTRY_FILE}`,
      advice: `A signature's project is a folder with a file ${ENTRY_FILE}; \`sig new DIR\` makes one.`,
    }]);
  }
  const folder = realpathSync(directory);
  const refused = new Set<string>();
  return {
    directory: folder,
    refused,
    read(name) {
      // The SDK that builds is the SDK that is compiled, wherever a copy may lie in the project.
      if (name.startsWith(SDK_PREFIX)) {
        const path = confine(SDK_FOLDER, name.slice(SDK_PREFIX.length));
        return typeof path === 'string' ? readText(path) : null;
      }
      const path = confine(folder, name);
      if (path === false) refused.add(name);
      return typeof path === 'string' ? readText(path) : null;
    },
  };
}
