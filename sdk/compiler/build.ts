import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import { importsOf, makeComponent } from './component.ts';
import { languageOf } from './project-language.ts';
import { openProject } from './project.ts';

export interface BuildOptions {
  /** Leaves the code as it is written, and the functions' names: slower and larger, but a trap names the author's line. */
  readonly debug?: boolean;
}

export interface Built {
  readonly component: Uint8Array<ArrayBuffer>;
  /** Name of the language that the project is in. */
  readonly language: string;
  /** `sha256:` and 64 hex digits. The same source and the same SDK give the same. */
  readonly digest: string;
  /** Bytes of the component. */
  readonly size: number;
  /** Interfaces of the world that it imports: all that it may do. */
  readonly imports: readonly string[];
  readonly warnings: readonly Problem[];
  /** From the component's code to the author's lines, as JSON; `locateTrap` reads it. Some languages have none. */
  readonly sourceMap?: string;
}

/** Builds run one after the other: they share the compilers' memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Compiles the signature in a project's folder to a component, in the project's language. Nothing outside of the folder
 * and the SDK is read, no code of the project runs.
 * @throws SignatureError with every problem that was found.
 */
export async function buildSignature(directory: string, options: BuildOptions = {}): Promise<Built> {
  const build = last.then(async () => await buildNow(directory, options));
  last = build.catch(() => undefined);
  return await build;
}

async function buildNow(directory: string, options: BuildOptions): Promise<Built> {
  const language = languageOf(directory);
  const project = openProject(directory, language.entry);
  const compiled = await language.compile(project, { debug: options.debug ?? false });
  const component = 'component' in compiled ? compiled.component : await makeComponent(compiled, project, language);
  return {
    component,
    language: language.name,
    digest: `sha256:${createHash('sha256').update(component).digest('hex')}`,
    size: component.byteLength,
    imports: (await importsOf(component)).filter((name) => !name.includes('/types@')).toSorted(),
    warnings: compiled.warnings,
    ...compiled.sourceMap === undefined ? {} : { sourceMap: compiled.sourceMap },
  };
}
