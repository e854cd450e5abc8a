import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { spawnConfined } from '../confinement/index.ts';
import { SigboxError } from '../errors.ts';
import { readAnswer } from './answer.ts';
import { CompilationCache, defaultCacheDirectory } from './cache.ts';

/** A component that was admitted, ready to run. */
export interface CompiledSignature {
  readonly path: string;
  /** `sha256:` and the digest of the component's bytes. */
  readonly digest: string;
  readonly directory: string;
  readonly imports: readonly string[];
}

export interface CompilerOptions {
  readonly cacheDirectory?: string;
}

const MAX_COMPONENT_SIZE = 8 * 1024 * 1024;
const MAX_ANSWER_SIZE = 64 * 1024 * 1024;
const DEADLINE_MILLISECONDS = 20_000;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Turns components into modules that a sandbox can run. A stranger's bytes are parsed only in a process that can touch nothing. */
export class Compiler {
  readonly #cache: CompilationCache;

  constructor(options: CompilerOptions = {}) {
    this.#cache = new CompilationCache(options.cacheDirectory ?? defaultCacheDirectory(), compilerVersion());
  }

  /** Folder that holds what this compiler makes. */
  get directory(): string {
    return this.#cache.root;
  }

  async prepare(): Promise<void> {
    await this.#cache.prepare();
  }

  /** @throws SigboxError SIGBOX_E_NOT_FOUND, SIGBOX_E_COMPONENT, SIGBOX_E_SANDBOX */
  async compile(path: string): Promise<CompiledSignature> {
    const component = await readComponent(path);
    const digest = createHash('sha256').update(component).digest('hex');
    const entry = (await this.#cache.find(digest)) ?? (await this.#cache.store(digest, await this.#compileConfined(path, component)));
    return { path, digest: `sha256:${digest}`, directory: entry.directory, imports: entry.imports };
  }

  async #compileConfined(path: string, component: Uint8Array): ReturnType<typeof expectOutput> {
    const child = spawnConfined({
      nodeFlags: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
      entry: '/sigbox/host/compiler/inside/main.ts',
      binds: [
        { from: here('./inside'), to: '/sigbox/host/compiler/inside' },
        { from: here('../package.json'), to: '/sigbox/host/package.json' },
        { from: nodeModules(), to: '/sigbox/node_modules' },
      ],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MILLISECONDS);
    try {
      const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
      // A process that ends before it has read everything closes the stream; its answer tells more than the broken pipe.
      child.stdin?.on('error', () => {}).end(component);
      const [output, errors, status] = await Promise.all([collect(child.stdout, MAX_ANSWER_SIZE), collect(child.stderr, 64 * 1024), ended]);
      return expectOutput(path, output, errors, status);
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
  }
}

async function expectOutput(path: string, output: Buffer, errors: Buffer, status: number | null) {
  try {
    const answer = readAnswer(output);
    if (typeof answer !== 'string') return answer;
    throw new SigboxError('SIGBOX_E_COMPONENT', `${path} is refused: ${answer}`);
  } catch (cause) {
    if (cause instanceof SigboxError) throw cause;
    const why = status === null ? `it took longer than ${DEADLINE_MILLISECONDS / 1000} s` : errors.toString().trim() || String(cause);
    throw new SigboxError('SIGBOX_E_COMPONENT', `${path} is refused: the compiler process ended without an answer (${why})`, { cause });
  }
}

async function readComponent(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > MAX_COMPONENT_SIZE) {
      throw new SigboxError('SIGBOX_E_COMPONENT', `${path} is refused: it has ${size} bytes, and a component may have ${MAX_COMPONENT_SIZE}`);
    }
    return await file.readFile();
  } catch (cause) {
    if (cause instanceof SigboxError) throw cause;
    throw new SigboxError('SIGBOX_E_NOT_FOUND', `cannot read the signature ${path}: ${(cause as Error).message}`, { cause });
  }
}

async function collect(stream: AsyncIterable<Buffer> | null, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream ?? []) {
    length += chunk.length;
    if (length > limit) throw new SigboxError('SIGBOX_E_COMPONENT', `the compiler process wrote more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Changes whenever the same component could come out different. */
function compilerVersion(): string {
  const jco = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@bytecodealliance/jco-transpile/component')).replace(/vendor\/.*$/, 'package.json'), 'utf8')) as { version: string };
  return createHash('sha256').update(jco.version).update(readFileSync(here('./inside/main.ts'))).digest('hex');
}

/** The folder of packages that jco and what it needs stand in. */
function nodeModules(): string {
  const path = fileURLToPath(import.meta.resolve('@bytecodealliance/jco-transpile'));
  return path.slice(0, path.lastIndexOf('/node_modules/') + '/node_modules'.length);
}
