import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CompilerOutput } from './answer.ts';

export interface CacheEntry {
  readonly directory: string;
  readonly imports: readonly string[];
}

/** Where compiled signatures are kept unless the operator says otherwise. */
export function defaultCacheDirectory(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sigbox');
}

/** Compiled signatures by what they were made from and by what made them. Entries are whole or absent. */
export class CompilationCache {
  readonly root: string;
  readonly #compiler: string;

  constructor(root: string, compiler: string) {
    this.root = join(root, 'compiled');
    this.#compiler = compiler;
  }

  async find(digest: string): Promise<CacheEntry | undefined> {
    const directory = this.#directory(digest);
    try {
      const { imports } = JSON.parse(await readFile(join(directory, 'compiled.json'), 'utf8')) as { imports: string[] };
      return { directory, imports };
    } catch {
      return undefined;
    }
  }

  async store(digest: string, output: CompilerOutput): Promise<CacheEntry> {
    const directory = this.#directory(digest);
    const unfinished = join(this.root, `unfinished-${randomUUID()}`);
    // The sandbox's user must be able to read it, and nobody but us to write.
    await mkdir(unfinished, { recursive: true, mode: 0o755 });
    for (const [name, content] of output.files) await writeFile(join(unfinished, name), content, { mode: 0o644 });
    await writeFile(join(unfinished, 'compiled.json'), JSON.stringify({ imports: output.imports }), { mode: 0o644 });
    try {
      await rename(unfinished, directory);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      // Another process was first, with the same bytes.
      if (!(await readdir(this.root)).includes(this.#name(digest))) throw error;
    }
    return { directory, imports: output.imports };
  }

  #directory(digest: string): string {
    return join(this.root, this.#name(digest));
  }

  #name(digest: string): string {
    return createHash('sha256').update(`${digest}\n${this.#compiler}`).digest('hex');
  }
}
