import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SignatureError } from '../errors.ts';
import type { Built } from './build.ts';

/** The component's place in a project's folder; its source map stands beside it. */
export const OUTPUT_FILE = join('build', 'signature.wasm');

function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Writes the component to its place, whole or not at all, and its source map beside it, if it has one.
 * @returns the component's path.
 * @throws SignatureError `SIG_E_FILE`
 */
export function writeBuilt(directory: string, { component, sourceMap }: Built): string {
  const path = join(directory, OUTPUT_FILE);
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (sourceMap === undefined) rmSync(`${path}.map`, { force: true });
    else writeWhole(`${path}.map`, sourceMap);
    writeWhole(path, component);
    return path;
  } catch (error) {
    throw new SignatureError([{ code: 'SIG_E_FILE', message: `cannot write ${path}: ${(error as Error).message}` }], { cause: error });
  }
}
