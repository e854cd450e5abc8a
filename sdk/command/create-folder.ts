import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SignatureError } from '../errors.ts';

function checkFree(directory: string): void {
  const [something] = readdirSync(directory);
  if (something === undefined) return;
  throw new SignatureError([{
    code: 'SIG_E_EXISTS',
    message: `${directory} is not empty: there is ${something}`,
    advice: 'Name a folder that does not exist yet, or an empty one.',
  }]);
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  }
}

/** Moves what is in one folder to an empty one that may be somebody's current folder, all of it or nothing. */
function moveInto(directory: string, from: string): void {
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from)) {
      renameSync(join(from, name), join(directory, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(directory, name), { recursive: true, force: true });
    throw error;
  }
}

/**
 * Makes a folder with these files, whole or not at all: they are written beside it and moved.
 * @throws SignatureError `SIG_E_EXISTS` when there is something in it, `SIG_E_FILE` when it cannot be written.
 */
export function createFolder(directory: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(directory);
  let unfinished: string | undefined;
  try {
    const exists = existsSync(target);
    if (exists) checkFree(directory);
    mkdirSync(dirname(target), { recursive: true });
    unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    mkdirSync(unfinished);
    writeFiles(unfinished, files);
    if (exists) moveInto(target, unfinished);
    else renameSync(unfinished, target);
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw new SignatureError([{ code: 'SIG_E_FILE', message: `cannot make ${directory}: ${(error as Error).message}` }], { cause: error });
  } finally {
    if (unfinished !== undefined) rmSync(unfinished, { recursive: true, force: true });
  }
}
