import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { SignatureError } from '../errors.ts';
import type { Project } from './project.ts';

/** The files that a rule of make names after its target; compilers write what they read in this form. */
export function parseDependencies(rule: string): string[] {
  const [, files = ''] = /^[^]*?:\s([^]*?)(?:\n[^\s]|\n\n|$)/.exec(rule.replaceAll('\\\n', ' ')) ?? [];
  return [...files.matchAll(/(?:\\.|\$\$|[^\s\\$])+/g)].map(([name]) => name.replaceAll(/\\(.)/g, '$1').replaceAll('$$', '$'));
}

/**
 * Checks what a compiler has read: files of the project, no links out of it, and the SDK's own.
 * @throws SignatureError `SIG_E_OUTSIDE_PROJECT`
 */
export function checkDependencies(names: readonly string[], project: Project, ofSdk: string, advice: string): void {
  for (const name of names) {
    const path = resolve(project.directory, name);
    if (path === ofSdk) continue;
    let real = path;
    try {
      real = realpathSync(path);
    } catch {
      // It is gone again; its name still says where it was.
    }
    if (!real.startsWith(project.directory + sep)) throw outside(name, project, advice);
  }
}

/** The error for a file that the source asks for by this name. */
export function outside(name: string, project: Project, advice: string): SignatureError {
  project.read(project.entry);
  const place = project.find(name);
  return new SignatureError([{ code: 'SIG_E_OUTSIDE_PROJECT', message: `'${name}' lies outside of the project`, ...place === undefined ? {} : { place }, advice }]);
}
