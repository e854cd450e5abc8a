import { watch } from 'node:fs/promises';
import { SignatureError } from '../errors.ts';
import { checkProject } from './project.ts';

/** An editor that saves a file makes several changes; the build waits until they are over. */
const QUIET_MILLISECONDS = 50;

function isSource(name: string | null): boolean {
  return name !== null && name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|\/)(node_modules|build)\//.test(name);
}

/**
 * Once at the beginning, and then whenever a source of the project has changed.
 * @throws SignatureError `SIG_E_NO_PROJECT`, and `SIG_E_FILE` when the folder cannot be watched.
 */
export async function* sourceChanges(directory: string): AsyncGenerator<void> {
  checkProject(directory);
  let changed = Promise.withResolvers<void>();
  let quiet: NodeJS.Timeout | undefined;
  const observe = async (): Promise<void> => {
    for await (const { filename } of watch(directory, { recursive: true })) {
      if (!isSource(filename)) continue;
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
