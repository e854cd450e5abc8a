import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS, type Manifest } from '@sigbox/sdk/admission';
import { SECCOMP_ADDON } from '@sigbox/native';
import { SECCOMP_ADDON_INSIDE, isInsecure, spawnConfined } from '../confinement/index.ts';
import { SigboxError } from '../errors.ts';
import { readAnswer, type CompilerOutput } from './answer.ts';
import { CompilationCache, defaultCacheDirectory } from './cache.ts';

/** A component that was admitted, ready to run. */
export interface CompiledSignature {
  readonly path: string;
  /** `sha256:` and the digest of the component's bytes. */
  readonly digest: string;
  /** Folder of `core.wasm` and `manifest.json`. */
  readonly directory: string;
  readonly manifest: Manifest;
  /** Interfaces of the world that it imports. */
  readonly imports: readonly string[];
}

export interface CompilerOptions {
  readonly cacheDirectory?: string;
}

const MAX_ANSWER_SIZE = 64 * 1024 * 1024;
const DEADLINE_MILLISECONDS = 20_000;
/** Writable memory of the process that compiles: half of it is what jco's threads set aside and do not touch. */
const MEMORY_BYTES = 2048 * 1024 * 1024;

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
    return { path, digest: `sha256:${digest}`, ...entry, imports: interfacesOf(entry.manifest) };
  }

  async #compileConfined(path: string, component: Uint8Array): Promise<CompilerOutput> {
    const child = spawnConfined({
      nodeFlags: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
      entry: '/sigbox/host/compiler/inside/main.ts',
      arguments: [SECCOMP_ADDON_INSIDE, String(isInsecure() ? 0 : MEMORY_BYTES)],
      binds: [
        { from: SECCOMP_ADDON, to: SECCOMP_ADDON_INSIDE },
        { from: here('./inside'), to: '/sigbox/host/compiler/inside' },
        { from: here('../package.json'), to: '/sigbox/host/package.json' },
        { from: nodeModules(), to: '/sigbox/node_modules' },
        { from: ofSdk('admission'), to: '/sigbox/sdk/admission' },
        { from: ofSdk('wit'), to: '/sigbox/sdk/wit' },
        { from: ofSdk('errors.ts'), to: '/sigbox/sdk/errors.ts' },
        { from: ofSdk('package.json'), to: '/sigbox/sdk/package.json' },
      ],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MILLISECONDS);
    try {
      const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
      // A process that ends before it has read everything closes the stream; its answer tells more than the broken pipe.
      child.stdin?.on('error', () => {}).end(component);
      const [output, errors, status] = await Promise.all([collect(child.stdout, MAX_ANSWER_SIZE), collect(child.stderr, 64 * 1024), ended]);
      return expectOutput(path, component.length, output, errors, status);
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
  }
}

function expectOutput(path: string, componentSize: number, output: Buffer, errors: Buffer, status: number | null): CompilerOutput {
  try {
    const answer = readAnswer(output, componentSize);
    if ('core' in answer) return answer;
    throw new SigboxError('SIGBOX_E_COMPONENT', `${path} is refused: ${answer.message}`, answer.advice === undefined ? {} : { action: answer.advice });
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
    if (size > LIMITS.componentSize) {
      throw new SigboxError('SIGBOX_E_COMPONENT', `${path} is refused: it has ${size} bytes, and a component may have ${LIMITS.componentSize}`);
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

/** What a component's core module imports of the world is what it can do, whatever its wrapper says. */
function interfacesOf(manifest: Manifest): string[] {
  return [...new Set(manifest.imports.map(({ function: name }) => `sigbox:signature/${name.split('#')[0] ?? ''}`))].toSorted();
}

const ofSdk = (path: string): string => join(dirname(fileURLToPath(import.meta.resolve('@sigbox/sdk/admission'))), '..', path);

/** Changes whenever the same component could come out different: with the code of admission, the world, or jco. */
function compilerVersion(): string {
  const jco = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@bytecodealliance/jco-transpile/component')).replace(/vendor\/.*$/, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(jco.version).update(readFileSync(ofSdk('wit/signature.wit')));
  const sources = readdirSync(ofSdk('admission'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const name of sources.toSorted()) hash.update(name).update(readFileSync(join(ofSdk('admission'), name)));
  return hash.update(readFileSync(here('./inside/main.ts'))).digest('hex');
}

/** The folder of packages that jco and what it needs stand in. */
function nodeModules(): string {
  const path = fileURLToPath(import.meta.resolve('@bytecodealliance/jco-transpile'));
  return path.slice(0, path.lastIndexOf('/node_modules/') + '/node_modules'.length);
}
