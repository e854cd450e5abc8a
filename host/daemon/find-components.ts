import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SigboxError } from '../errors.ts';

/**
 * Finds components: a `.wasm` file is itself; a folder is a signature's project (its `build/signature.wasm`), or holds
 * projects and components.
 * @throws SigboxError SIGBOX_E_NOT_FOUND
 */
export function findComponents(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => findIn(path)))];
}

function findIn(path: string): string[] {
  if (isFile(path)) return [path];
  const built = join(path, 'build', 'signature.wasm');
  if (isFile(built)) return [built];
  const names = list(path);
  const found = names.flatMap((name) => {
    const component = join(path, name, 'build', 'signature.wasm');
    if (isFile(component)) return [component];
    return name.endsWith('.wasm') ? [join(path, name)] : [];
  });
  if (found.length > 0) return found;
  throw new SigboxError('SIGBOX_E_NOT_FOUND', `${path} holds no component: neither build/signature.wasm, nor a .wasm file, nor a folder with one`, {
    action: 'Build the signature first: sig build ' + path,
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function list(path: string): string[] {
  try {
    return readdirSync(path).toSorted();
  } catch (cause) {
    throw new SigboxError('SIGBOX_E_NOT_FOUND', `cannot read the signatures in ${path}: ${(cause as Error).message}`, { cause });
  }
}
