import { join } from 'node:path';
import { confine, readText, type Project } from '../project.ts';

/** What authors import from; the compiler asks for the SDK's files below it. */
const SDK_PREFIX = 'node_modules/@sigbox/sdk/assembly/';
const SDK_FOLDER = join(import.meta.dirname, '..', '..', 'assembly');

/** Text of the file that the compiler asks for, or null when there is none that it may have. */
export function readSource(project: Project, name: string): string | null {
  if (!name.startsWith(SDK_PREFIX)) return project.read(name);
  // The SDK that builds is the SDK that is compiled, wherever a copy may lie in the project.
  const path = confine(SDK_FOLDER, name.slice(SDK_PREFIX.length));
  return typeof path === 'string' ? readText(path) : null;
}
