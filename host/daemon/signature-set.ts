import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, eventByName, type FieldDefinition } from '@sigbox/sdk/catalogue';
import type { Compiler } from '../compiler/index.ts';
import { SigboxError } from '../errors.ts';
import { readRunnable } from './runnable.ts';
import { Origin } from '../pipeline/index.ts';
import type { Condition, DataSourceIdentity, EventSelector, Sandbox, SignatureMetadata } from '../sandbox/index.ts';

export interface SignatureEntry {
  readonly number: number;
  readonly path: string;
  readonly digest: string;
  readonly imports: readonly string[];
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
}

const CONTAINERS_INTERFACE = /^sigbox:signature\/containers(@|$)/;

const ORIGINS: { readonly [name: string]: number } = {
  host: Origin.host,
  container: Origin.container,
  'container-init': Origin.containerInit,
  '*': Origin.any,
  '': Origin.any,
};

/** The signatures of one sandbox. */
export class SignatureSet {
  readonly #compiler: Compiler;
  readonly #sandbox: Sandbox;
  readonly #dataSources: readonly DataSourceIdentity[];
  readonly #entries = new Map<number, SignatureEntry>();
  #lastNumber = 0;

  constructor(compiler: Compiler, sandbox: Sandbox, dataSources: readonly DataSourceIdentity[]) {
    this.#compiler = compiler;
    this.#sandbox = sandbox;
    this.#dataSources = dataSources;
  }

  get size(): number { return this.#entries.size; }

  get(number: number): SignatureEntry | undefined {
    return this.#entries.get(number);
  }

  [Symbol.iterator](): Iterator<SignatureEntry> {
    return this.#entries.values();
  }

  /** @throws SigboxError when the signature is refused; nothing of it stays. */
  async load(path: string): Promise<SignatureEntry> {
    const compiled = await this.#compiler.compile(path);
    this.#checkDataSources(path, compiled.imports);
    const number = ++this.#lastNumber;
    const info = await this.#sandbox.load(number, await readRunnable(compiled.directory)).catch((cause: unknown) => {
      if (cause instanceof SigboxError && cause.code === 'SIGBOX_E_SIGNATURE') throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} is refused: ${cause.message}`, { cause });
      throw cause;
    });
    try {
      info.selectors.forEach((selector) => checkSelector(path, selector));
    } catch (error) {
      this.#sandbox.unload(number);
      throw error;
    }
    const entry = { number, path, digest: compiled.digest, imports: compiled.imports, ...info };
    this.#entries.set(number, entry);
    return entry;
  }

  /** Origins that some signature wants, by event id. */
  wanted(): Uint8Array {
    const wanted = new Uint8Array(Math.max(...EVENTS.map((event) => event.id)) + 1);
    for (const { selectors } of this) {
      for (const { name, origin } of selectors) {
        const id = eventByName(name)?.id ?? 0;
        wanted[id] = (wanted[id] ?? 0) | (ORIGINS[origin] ?? 0);
      }
    }
    return wanted;
  }

  needsContainers(): boolean {
    return [...this].some(({ imports }) => imports.some((name) => CONTAINERS_INTERFACE.test(name)));
  }

  #checkDataSources(path: string, imports: readonly string[]): void {
    const needs = imports.some((name) => CONTAINERS_INTERFACE.test(name));
    if (!needs || this.#dataSources.some(({ id }) => id === 'containers')) return;
    throw new SigboxError('SIGBOX_E_DATA_SOURCE', `${path} needs the data source sigbox/containers, and it is not registered because container enrichment is off`, {
      action: 'Start with --containers to turn it on.',
    });
  }
}

function checkSelector(path: string, selector: EventSelector): void {
  if (!['sigbox', '', '*'].includes(selector.source)) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects events of the source ${JSON.stringify(selector.source)}; the only one is "sigbox"`);
  }
  if (ORIGINS[selector.origin] === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects ${JSON.stringify(selector.name)} of the origin ${JSON.stringify(selector.origin)}; available are ${Object.keys(ORIGINS).filter((name) => name !== '').join(', ')}`);
  }
  if (eventByName(selector.name) === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects the event ${JSON.stringify(selector.name)}, which this version does not capture`, {
      action: `Available: ${EVENTS.map((event) => event.name).slice(0, 40).join(', ')}${EVENTS.length > 40 ? ', …' : ''}. sigbox events lists them all.`,
    });
  }
  for (const condition of selector.conditions) checkCondition(path, selector.name, condition);
}

function checkCondition(path: string, eventName: string, { field: name, test }: Condition): void {
  const fields: readonly FieldDefinition[] = eventByName(eventName)?.fields ?? [];
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} has a condition on the field ${JSON.stringify(name)} of ${eventName}, which has no such field; available are ${fields.map((candidate) => candidate.name).join(', ')}`);
  }
  const isText = field.type === 'string';
  const isNumber = ['u32', 'u64', 'i32', 'i64'].includes(field.type);
  if (test.startsWith('text-') ? isText : isNumber) return;
  throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} tests the field ${name} of ${eventName} by ${test}, and it is of the type ${field.type}`);
}

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
