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
    const script = Buffer.from(files['signature.js'] ?? '').toString('base64');
    const glue = await import(`data:text/javascript;base64,${script}`) as { readonly instantiate: Instantiate };
    return new Component(imports, exports.map(([name]) => name), modules, glue.instantiate);
  }

  instantiate(imports: Imports): Instance {
    let memory: Memory | undefined;
    const exports = this.#instantiate((path) => this.#modules.get(path) ?? {}, imports, (module, coreImports) => {
      const instance = new engine.Instance(module, coreImports);
      memory ??= instance.exports['memory'] as Memory | undefined;
      return instance;
    });
    return { exports, memory };
  }
}
