import { EVENTS, eventByName } from '@sigbox/sdk/catalogue';
import type { Compiler } from '../compiler/index.ts';
import { SigboxError } from '../errors.ts';
import { readRunnable } from './runnable.ts';
import type { DataSourceIdentity, EventSelector, Sandbox, SignatureMetadata } from '../sandbox/index.ts';
import { ORIGINS, checkSelector } from './selector-check.ts';

export interface SignatureEntry {
  readonly number: number;
  readonly path: string;
  readonly digest: string;
  readonly imports: readonly string[];
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
}

/** Event ids are below this. */
const EVENT_IDS = Math.max(...EVENTS.map(({ id }) => id)) + 1;
const CONTAINERS_INTERFACE = /^sigbox:signature\/containers(@|$)/;

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

  /**
   * Starts a signature and gives it events, in another's place if it is to replace one: that runs until the new one has
   * started, and on when it does not.
   * @throws SigboxError when the signature is refused; nothing of it stays.
   */
  async load(path: string, replaced?: SignatureEntry): Promise<SignatureEntry> {
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
    this.#sandbox.activate(number, replaced?.number);
    if (replaced !== undefined) this.#entries.delete(replaced.number);
    this.#entries.set(number, entry);
    return entry;
  }

  remove(entry: SignatureEntry): void {
    this.#sandbox.unload(entry.number);
    this.#entries.delete(entry.number);
  }

  /** Origins that some signature wants, by event id. */
  wanted(): Uint8Array {
    return originsOf([...this]);
  }

  /** Origins that some signature wants and may look the container up for, by event id; see {@link lookUps}. */
  holdable(): Uint8Array {
    return originsOf(lookUps([...this]));
  }

  #checkDataSources(path: string, imports: readonly string[]): void {
    if (!importsContainers({ imports }) || this.#dataSources.some(({ id }) => id === 'containers')) return;
    throw new SigboxError('SIGBOX_E_DATA_SOURCE', `${path} needs the data source sigbox/containers, and it is not registered because container enrichment is off`, {
      action: 'Start with --containers to turn it on.',
    });
  }
}

/** Origins that one of the signatures selects, by event id. */
export function originsOf(signatures: readonly Pick<SignatureEntry, 'selectors'>[]): Uint8Array {
  const origins = new Uint8Array(EVENT_IDS);
  for (const { selectors } of signatures) for (const selector of selectors) origins[idOf(selector)] = (origins[idOf(selector)] as number) | bitsOf(selector);
  return origins;
}

/**
 * Signatures whose events wait for a container's record: those that may look it up, and, because they are handed their
 * events together, those that share an event with one that waits, or they would see theirs out of order.
 */
export function lookUps<Entry extends Pick<SignatureEntry, 'imports' | 'selectors'>>(signatures: readonly Entry[]): Entry[] {
  const waiting = new Set(signatures.filter(importsContainers));
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    const origins = originsOf([...waiting]);
    const shares = ({ selectors }: Entry): boolean => selectors.some((selector) => (bitsOf(selector) & (origins[idOf(selector)] as number)) !== 0);
    for (const signature of signatures) if (shares(signature)) waiting.add(signature);
  }
  return signatures.filter((signature) => waiting.has(signature));
}

function idOf({ name }: EventSelector): number {
  return eventByName(name)?.id ?? 0;
}

function bitsOf({ origin }: EventSelector): number {
  return ORIGINS[origin] ?? 0;
}

function importsContainers({ imports }: Pick<SignatureEntry, 'imports'>): boolean {
  return imports.some((name) => CONTAINERS_INTERFACE.test(name));
}
