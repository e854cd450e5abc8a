import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@sigbox/sdk/admission';
import type { CompilerOutput } from './answer.ts';
import { checkManifest } from './check-manifest.ts';

/** Files of an entry: the metered core module, and its manifest as JSON. */
export const CORE_FILE = 'core.wasm';
export const MANIFEST_FILE = 'manifest.json';

export interface CacheEntry {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Where compiled signatures are kept unless the operator says otherwise. */
export function defaultCacheDirectory(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sigbox');
}

/** The sandbox's user must be able to read, whatever our umask is, and nobody but us to write. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/** Compiled signatures by what they were made from and by what made them. Entries are whole or absent. */
export class CompilationCache {
  readonly root: string;
  readonly #compiler: string;

  constructor(root: string, compiler: string) {
    this.root = join(root, 'compiled');
    this.#compiler = compiler;
  }

  async prepare(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await chmod(this.root, FOLDER_MODE);
  }

  async find(digest: string): Promise<CacheEntry | undefined> {
    const directory = this.#directory(digest);
    try {
      return { directory, manifest: checkManifest(JSON.parse(await readFile(join(directory, MANIFEST_FILE), 'utf8'))) };
    } catch {
      return undefined;
    }
  }

  async store(digest: string, output: CompilerOutput): Promise<CacheEntry> {
    const directory = this.#directory(digest);
    const unfinished = join(this.root, `unfinished-${randomUUID()}`);
    await mkdir(unfinished);
    for (const [name, content] of [[CORE_FILE, output.core], [MANIFEST_FILE, JSON.stringify(output.manifest)]] as const) {
      await writeFile(join(unfinished, name), content);
      await chmod(join(unfinished, name), FILE_MODE);
    }
    await chmod(unfinished, FOLDER_MODE);
    try {
      await rename(unfinished, directory);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      // Another process was first, with the same bytes.
      if (!(await readdir(this.root)).includes(this.#name(digest))) throw error;
    }
    return { directory, manifest: output.manifest };
  }

  #directory(digest: string): string {
    return join(this.root, this.#name(digest));
  }

  #name(digest: string): string {
    return createHash('sha256').update(`${digest}\n${this.#compiler}`).digest('hex');
  }
}
