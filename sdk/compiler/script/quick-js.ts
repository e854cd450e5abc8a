import { engine as webAssembly } from '../webassembly.ts';
import { ENGINE_EXPORTS, FIRST_PAGES, STACK_SIZE } from './engine.ts';

const PAGE = 65_536;
/** As much as a host allows a component. */
const MAXIMUM_PAGES = 1024;
const MODULE = 1;
const BAD_FILE = 8;

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const { Memory: EngineMemory } = (globalThis as unknown as { readonly WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => Memory;
} }).WebAssembly;

type Functions = Readonly<Record<keyof typeof ENGINE_EXPORTS, (...values: number[]) => number>>;

/** What QuickJS asks while modules are linked: null says that there is none. */
export interface ModuleSource {
  normalize(base: string, name: string): string | null;
  load(name: string): string | null;
}

/** The engine failed where no project's code can make it fail. */
class EngineError extends Error {}

/**
 * QuickJS in this process, inside WebAssembly: what runs in it can reach nothing but the module source. It has no clock, so that
 * the same code leaves the same memory.
 */
export class QuickJs {
  readonly #memory = new EngineMemory({ initial: FIRST_PAGES, maximum: MAXIMUM_PAGES });
  readonly #call: Functions;
  readonly #runtime: number;
  readonly context: number;

  constructor(bytes: Uint8Array<ArrayBuffer>, modules: ModuleSource) {
    const { exports } = new webAssembly.Instance(new webAssembly.Module(bytes), { a: { a: this.#memory, ...this.#system(modules) } });
    this.#call = Object.fromEntries(Object.entries(ENGINE_EXPORTS).map(([name, short]) => [name, exports[short]])) as Functions;
    this.#call.construct();
    this.#runtime = this.#call.newRuntime();
    // The rest is for what the engine itself does between its checks.
    this.#call.setMaxStackSize(this.#runtime, STACK_SIZE * 3 / 4);
    this.context = this.#call.newContext(this.#runtime, 0);
    this.#call.enableModuleLoader(this.#runtime, 1);
  }

  /** Bytes of the memory as they are. */
  get memory(): Uint8Array {
    return new Uint8Array(this.#memory.buffer);
  }

  get undefined(): number { return this.#call.undefined(); }

  /** Memory that is zero, aligned to 8, for ever. */
  reserve(size: number): number {
    const at = this.#call.malloc(size);
    this.memory.fill(0, at, at + size);
    return at;
  }

  /** Runs a module. @returns what it threw, or undefined. */
  run(text: string, name: string): unknown {
    const code = this.#text(text);
    const result = this.#call.evaluate(this.context, code.at, code.size, this.#text(name).at, 0, MODULE);
    const thrown = this.#call.resolveException(this.context, result);
    if (thrown !== 0) return this.#describe(thrown);
    // A module that waits for something answers a promise, and one that was run to its end its names.
    return this.#call.promiseState(this.context, result) === 0 ? { name: 'SyntaxError', message: 'await at the top level never ends' } : undefined;
  }

  /** Sets a global to an object with these properties. */
  setGlobal(name: string, properties: Readonly<Record<string, number>>): void {
    this.#set(this.#call.global(this.context), name, this.object(properties));
  }

  object(properties: Readonly<Record<string, number>>): number {
    const object = this.#call.newObject(this.context);
    for (const [name, value] of Object.entries(properties)) this.#set(object, name, value);
    return object;
  }

  number(value: number): number {
    return (this.#call.newFloat64 as (...values: number[]) => number)(this.context, value);
  }

  /** A function that calls the glue with this number. */
  hostFunction(name: string, operation: number): number {
    return this.#call.newFunction(this.context, this.#text(name).at, 0, 0, operation);
  }

  /** The memory itself, as long as it may ever become. */
  memoryBuffer(): number {
    return this.#call.newArrayBuffer(this.context, 0, MAXIMUM_PAGES * PAGE);
  }

  /** Takes a global away, and answers its value. */
  takeGlobal(name: string): number {
    const scope = this.#call.global(this.context);
    const value = this.#call.getProperty(this.context, scope, this.#string(name));
    this.#set(scope, name, this.undefined);
    return value;
  }

  #set(object: number, name: string, value: number): void {
    this.#call.setProperty(this.context, object, this.#string(name), value);
  }

  #string(text: string): number {
    return this.#call.newString(this.context, this.#text(text).at);
  }

  /** A text as C has it; it stays, because there are few. */
  #text(text: string): { readonly at: number; readonly size: number } {
    const encoded = new TextEncoder().encode(`${text}\0`);
    const at = this.#call.malloc(encoded.length);
    if (at === 0) throw new EngineError('there is no memory left for the source');
    this.memory.set(encoded, at);
    return { at, size: encoded.length - 1 };
  }

  #read(at: number): string {
    const { memory } = this;
    return new TextDecoder().decode(memory.subarray(at, memory.indexOf(0, at)));
  }

  #describe(thrown: number): unknown {
    const text = this.#read(this.#call.dump(this.context, thrown));
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  #system(modules: ModuleSource): object {
    const give = (text: string | null): number => text === null ? 0 : this.#text(text).at;
    const fail = (what: string) => (): never => { throw new EngineError(what); };
    const zeros = (at: number, size: number): void => void this.memory.fill(0, at, at + size);
    return {
      b: fail('an assertion of the engine failed'), q: fail('the engine gave up'), r: fail('the engine ended'),
      c: () => BAD_FILE, d: () => BAD_FILE, o: () => BAD_FILE, e: () => 0, i: () => 0, j: () => 0, p: () => 0, l: () => undefined, t: () => undefined,
      f: (count: number, size: number) => { zeros(count, 4); zeros(size, 4); return 0; },
      g: (_runtime: number, _context: number, base: number, name: number) => give(modules.normalize(this.#read(base), this.#read(name))),
      h: (_runtime: number, _context: number, name: number) => give(modules.load(this.#read(name))),
      k: (size: number) => this.#grow(size),
      m: (_seconds: bigint, at: number) => zeros(at, 44),
      n: (offset: number, hasSummer: number, standard: number, summer: number) => { zeros(offset, 4); zeros(hasSummer, 4); zeros(standard, 1); zeros(summer, 1); },
      // The host is not there yet: nothing can be asked of it before the component runs.
      s: () => 0,
    };
  }

  #grow(size: number): number {
    const pages = Math.ceil(size / PAGE) - this.#memory.buffer.byteLength / PAGE;
    if (pages <= 0) return 1;
    try {
      this.#memory.grow(pages);
      return 1;
    } catch {
      return 0;
    }
  }
}
