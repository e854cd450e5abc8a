import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignatureError } from '../errors.ts';
import type { Built } from './build.ts';

/** The component's place in a project's folder. */
export const OUTPUT_FILE = join('build', 'signature.wasm');

/**
 * Writes the component to its place, whole or not at all.
 * @returns its path.
 * @throws SignatureError `SIG_E_FILE`
 */
export function writeBuilt(directory: string, { component }: Built): string {
  const path = join(directory, OUTPUT_FILE);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(unfinished, component);
    renameSync(unfinished, path);
    return path;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new SignatureError([{ code: 'SIG_E_FILE', message: `cannot write ${path}: ${(error as Error).message}` }], { cause: error });
  }
}
