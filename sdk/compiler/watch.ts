import { watch } from 'node:fs/promises';
import { SignatureError } from '../errors.ts';
import { languageOf } from './project-language.ts';

/** An editor that saves a file makes several changes; the build waits until they are over. */
const QUIET_MILLISECONDS = 50;

function isSource(name: string | null, extensions: readonly string[]): boolean {
  return name !== null && extensions.some((extension) => name.endsWith(extension)) && !name.endsWith('.test.ts') && !/(^|\/)(node_modules|build)\//.test(name);
}

/**
 * Once at the beginning, and then whenever a source of the project has changed.
 * @throws SignatureError as `languageOf`, and `SIG_E_FILE` when the folder cannot be watched.
 */
export async function* sourceChanges(directory: string): AsyncGenerator<void> {
  const { extensions } = languageOf(directory);
  let changed = Promise.withResolvers<void>();
  let quiet: NodeJS.Timeout | undefined;
  const observe = async (): Promise<void> => {
    for await (const { filename } of watch(directory, { recursive: true })) {
      if (!isSource(filename, extensions)) continue;
      clearTimeout(quiet);
      quiet = setTimeout(() => changed.resolve(), QUIET_MILLISECONDS);
    }
  };
  observe().catch((error: unknown) => {
    changed.reject(new SignatureError([{ code: 'SIG_E_FILE', message: `cannot watch ${directory}: ${(error as Error).message}` }], { cause: error }));
  });
  for (;;) {
    yield;
    await changed.promise;
    changed = Promise.withResolvers();
  }
}
