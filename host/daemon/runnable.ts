import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@sigbox/sdk/execution';
import { CORE_FILE, MANIFEST_FILE } from '../compiler/index.ts';
import type { RunnableSignature } from '../sandbox/index.ts';

/** An admitted signature, as the compiler left it: both files are the host's own writing. */
export async function readRunnable(directory: string): Promise<RunnableSignature> {
  const [core, manifest] = await Promise.all([readFile(join(directory, CORE_FILE)), readFile(join(directory, MANIFEST_FILE), 'utf8')]);
  return { core, manifest: JSON.parse(manifest) as Manifest };
}
