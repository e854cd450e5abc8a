import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import { compileProject } from './compile.ts';
import { makeComponent } from './component.ts';
import { openProject } from './project.ts';

export interface BuildOptions {
  /** Leaves the code as it is written, and the functions' names: slower and larger, but a trap names the author's line. */
  readonly debug?: boolean;
}

export interface Built {
  readonly component: Uint8Array<ArrayBuffer>;
  /** `sha256:` and 64 hex digits. The same source and the same SDK give the same. */
  readonly digest: string;
  /** Bytes of the component. */
  readonly size: number;
  /** Interfaces of the world that it imports: all that it may do. */
  readonly imports: readonly string[];
  readonly warnings: readonly Problem[];
  /** From the component's code to the author's lines, as JSON; `locateTrap` reads it. */
  readonly sourceMap: string;
}

/** Builds run one after the other: they share the compiler's memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Compiles the signature in a project's folder to a component. Nothing outside of the folder and the SDK is read, no
 * code of the project runs.
 * @throws SignatureError with every problem that was found.
 */
export async function buildSignature(directory: string, options: BuildOptions = {}): Promise<Built> {
  const build = last.then(async () => await buildNow(directory, options));
  last = build.catch(() => undefined);
  return await build;
}

async function buildNow(directory: string, options: BuildOptions): Promise<Built> {
  const project = openProject(directory);
  const { module, sourceMap, warnings } = await compileProject(project, options.debug ?? false);
  const { component, imports } = await makeComponent(module, project);
  const digest = `sha256:${createHash('sha256').update(component).digest('hex')}`;
  return { component, digest, size: component.byteLength, imports, warnings, sourceMap };
}
