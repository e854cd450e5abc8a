import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { join as joinPath } from 'node:path';
import { EVENTS, pascalCase } from '../../catalogue/index.ts';
import { SignatureError, type Problem } from '../../errors.ts';
import { confine, placeAt, readText, type Project } from '../project.ts';

/** What authors import from. */
export const LIBRARY = '@sigbox/sdk/guest';
/** How files of the library are named; those of a project have no such beginning. */
export const LIBRARY_PREFIX = '~lib/';
/** The build's own module, which begins with what may not be used and ends with the author's class. */
export const MAIN = '~main';
const LIBRARY_FOLDER = joinPath(import.meta.dirname, '..', '..', 'guest');
const EVENTS_FILE = `${LIBRARY_PREFIX}generated/events.ts`;

/** What an import without its file's ending may mean. */
const ENDINGS = ['', '.ts', '.js', '/index.ts', '/index.js'];
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])((?:(?!\1)[^\\\n])+)\1/g;
const NAMED = /\bimport\s*(?:type\s*)?([^'"();]*?)\bfrom\s*(['"])@sigbox\/sdk\/guest\2/g;

/** The files of a project as QuickJS asks for them, the library's below their own names. */
export class Sources {
  readonly #project: Project;
  readonly #texts = new Map<string, string>();
  /** Why the engine was not given something. */
  problem: Problem | undefined;
  readonly #files = new Map<string, string>();

  constructor(project: Project) {
    this.#project = project;
    this.#walk(project.entry);
  }

  /** The author's files that the entry leads to, as they were written. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Which functions of the host the sources name. */
  get imports(): Readonly<Record<'containers' | 'findings' | 'log', boolean>> {
    const texts = [...this.#files.values()];
    const names = texts.flatMap((text) => [...text.matchAll(NAMED)].map((match) => match[1] ?? ''));
    const imported = (name: string): boolean => names.some((list) => list.includes('*') || new RegExp(`\\b${name}\\b`).test(list));
    return { containers: imported('containers') || texts.some((text) => /\bcontainer\b/.test(text)), findings: imported('report'), log: imported('log') };
  }

  /** Name of the file that an import means, or null. */
  normalize(base: string, specifier: string): string | null {
    if (specifier === LIBRARY) return `${LIBRARY_PREFIX}index.ts`;
    if (specifier.startsWith(LIBRARY_PREFIX) && base === MAIN) return specifier;
    if (base.startsWith(LIBRARY_PREFIX)) return normalize(join(dirname(base), specifier));
    if (!/^\.{0,2}\//.test(specifier)) {
      return this.#refuse(base, specifier, 'SIG_E_UNSUPPORTED', `the package ${JSON.stringify(specifier)} cannot be imported`, `A signature imports ${LIBRARY} and files of its own folder.`);
    }
    const name = specifier.startsWith('/') ? specifier : normalize(join(dirname(base), specifier));
    if (name.startsWith('/') || name.startsWith('../')) {
      return this.#refuse(base, specifier, 'SIG_E_OUTSIDE_PROJECT', `${JSON.stringify(specifier)} is outside of the project`, 'Only files in the project\'s folder can be imported.');
    }
    const found = ENDINGS.map((ending) => name + ending).find((candidate) => this.#project.read(candidate) !== null);
    if (found !== undefined) return found;
    if (ENDINGS.some((ending) => this.#project.refused.has(name + ending))) {
      return this.#refuse(base, specifier, 'SIG_E_OUTSIDE_PROJECT', `${JSON.stringify(specifier)} is a link to a file outside of the project`, 'Only files in the project\'s folder can be imported.');
    }
    return this.#refuse(base, specifier, 'SIG_E_SOURCE', `there is no file ${JSON.stringify(specifier)}`, 'An import names a file of the project, with or without its ending.');
  }

  /** JavaScript of a file: types are replaced by blanks, so that every place stays where it was. */
  load(name: string): string | null {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = name.startsWith(LIBRARY_PREFIX) ? this.#library(name) : this.#project.read(name);
    if (text === null) return null;
    try {
      const stripped = name.endsWith('.ts') ? strip(text, name) : text;
      this.#texts.set(name, stripped);
      return stripped;
    } catch (error) {
      this.problem ??= this.#syntax(name, error as Error);
      return null;
    }
  }

  #library(name: string): string | null {
    const path = confine(LIBRARY_FOLDER, name.slice(LIBRARY_PREFIX.length));
    const text = typeof path === 'string' ? readText(path) : null;
    return text !== null && name === EVENTS_FILE ? withoutUnused(text, new Set([...this.#files.values()].flatMap((file) => file.match(/\b[A-Z]\w*/g) ?? []))) : text;
  }

  #walk(file: string): void {
    const text = this.#project.read(file);
    if (text === null || this.#files.has(file)) return;
    this.#files.set(file, text);
    for (const [, , specifier = ''] of text.matchAll(IMPORT)) {
      const name = specifier.startsWith('.') ? this.normalize(file, specifier) : null;
      if (name !== null) this.#walk(name);
    }
    // It was only to see; the engine asks for what is truly imported.
    this.problem = undefined;
  }

  #refuse(base: string, specifier: string, code: Problem['code'], message: string, advice: string): null {
    const quoted = this.#project.read(base)?.match(new RegExp(`(['"])${specifier.replaceAll(/[^\w]/g, '\\$&')}\\1`));
    const place = quoted?.index === undefined ? undefined : placeAt(this.#project, base, quoted.index);
    this.problem ??= { code, message, advice, ...place === undefined ? {} : { place } };
    return null;
  }

  #syntax(name: string, error: Error): Problem {
    const [where = '', ...shown] = (error.stack ?? '').split('\n');
    const line = Number(/:(\d+)$/.exec(where)?.[1] ?? 1);
    const column = Math.max(1, (shown.find((text) => /^\s*\^+$/.test(text))?.indexOf('^') ?? 0) + 1);
    const source = this.#project.read(name)?.split('\n')[line - 1] ?? '';
    const unsupported = /^(?:TypeScript )?(.*) (?:is|are) not supported in strip-only mode/.exec(error.message);
    return {
      ...unsupported === null ? { code: 'SIG_E_SOURCE', message: error.message.split('\n')[0] ?? '' }
        : { code: 'SIG_E_UNSUPPORTED', message: `TypeScript's ${unsupported[1]} is not supported`, advice: 'Types are taken away and nothing is compiled: write it in JavaScript, as a const object for an enum, or a field for a parameter property.' },
      place: { file: name, line, column, source },
    };
  }
}

/** Node says on standard error that this is an experiment; an author has no use for that. */
function strip(text: string, name: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text, { sourceUrl: name }).replace(/\n\n\/\/# sourceURL=.*$/, '');
  } finally {
    process.emitWarning = emitWarning;
  }
}

const CLASSES = new Set(EVENTS.map(({ name }) => pascalCase(name)));

/** The events' classes that a project names: all of them would take a megabyte of the component. */
function withoutUnused(text: string, used: ReadonlySet<string>): string {
  return text.split(/(?=^\/\*\* `\w+`: .*\nexport class )/m).filter((piece) => {
    const [, name] = /^export class (\w+)/m.exec(piece) ?? [];
    return name === undefined || !CLASSES.has(name) || used.has(name);
  }).join('');
}

export function sourceError(problem: Problem): SignatureError {
  return new SignatureError([problem]);
}
