import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpileBytes } from '@bytecodealliance/jco-transpile';
import { engine } from '../compiler/index.ts';
import type { SignatureExports } from './world.ts';

type Imports = Readonly<Record<string, Readonly<Record<string, (...values: never[]) => unknown>>>>;

type Instantiate = (
  getCoreModule: (path: string) => object,
  imports: Imports,
  instantiateCore: (module: object, imports: object) => object,
) => SignatureExports;

export interface Memory {
  readonly buffer: ArrayBuffer;
}

export interface Instance {
  readonly exports: SignatureExports;
  /** The component's own memory, if it has one. */
  readonly memory: Memory | undefined;
  /** Address of what the library notes before it traps, if it is the library's. */
  readonly abortRecord: number | undefined;
}

/** By a file rather than a data URL, which would stand in every stack in its whole length. */
async function importScript(script: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'sig-glue-'));
  try {
    const path = join(folder, 'signature.mjs');
    writeFileSync(path, script);
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A component, ready to be instantiated in this process any number of times. */
export class Component {
  readonly imports: readonly string[];
  /** In the cases of JavaScript. */
  readonly exports: readonly string[];
  readonly #modules: ReadonlyMap<string, object>;
  readonly #instantiate: Instantiate;

  private constructor(imports: readonly string[], exports: readonly string[], modules: ReadonlyMap<string, object>, instantiate: Instantiate) {
    this.imports = imports;
    this.exports = exports;
    this.#modules = modules;
    this.#instantiate = instantiate;
  }

  static async load(bytes: Uint8Array): Promise<Component> {
    const { files, imports, exports } = await transpileBytes(bytes, { name: 'signature', instantiation: { tag: 'sync' }, wasiShim: false });
    const modules = new Map(Object.entries(files).filter(([name]) => name.endsWith('.wasm'))
      .map(([name, module]) => [name, new engine.Module(new Uint8Array(module))]));
    const glue = await importScript(files['signature.js'] ?? new Uint8Array()) as { readonly instantiate: Instantiate };
    return new Component(imports, exports.map(([name]) => name), modules, glue.instantiate);
  }

  instantiate(imports: Imports): Instance {
    let memory: Memory | undefined;
    let abortRecord: number | undefined;
    const exports = this.#instantiate((path) => this.#modules.get(path) ?? {}, imports, (module, coreImports) => {
      const instance = new engine.Instance(module, coreImports);
      memory ??= instance.exports['memory'] as Memory | undefined;
      abortRecord ??= (instance.exports['abortRecord'] as { readonly value: number } | undefined)?.value;
      return instance;
    });
    return { exports, memory, abortRecord };
  }
}
