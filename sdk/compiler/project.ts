import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Place } from '../errors.ts';

export interface Project {
  /** Its true path. */
  readonly directory: string;
  /** Name of the file that is the signature. */
  readonly entry: string;
  /** Text of one of the project's files, or null when there is none; its name is relative to the folder. */
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

export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The file's true path when it exists and lies in the folder; false when it lies elsewhere, by `..` or by a link. */
export function confine(folder: string, name: string): string | false | null {
  const path = join(folder, name);
  if (path !== folder && !path.startsWith(folder + sep)) return false;
  try {
    const real = realpathSync(path);
    return real.startsWith(folder + sep) ? real : false;
  } catch {
    return null;
  }
}

/** The project in a folder, whose entry is there. */
export function openProject(directory: string, entry: string): Project {
  const folder = realpathSync(directory);
  const refused = new Set<string>();
  const files = new Map<string, string>();
  const read = (name: string): string | null => {
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
  return { directory: folder, entry, refused, read, find };
}
