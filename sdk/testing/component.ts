import { admit, originalOffsets, type Manifest, type OriginalOffset } from '../admission/index.ts';
import { SignatureError } from '../errors.ts';
import { SignatureModule, type InstanceLimits, type SignatureInstance, type WorldFunctions } from '../execution/index.ts';

/** The part of the engine's WebAssembly that is used: TypeScript has its types only together with a browser's. */
const { Module, Instance: EngineInstance } = (globalThis as unknown as { readonly WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
} }).WebAssembly;

export interface Instance {
  readonly signature: SignatureInstance;
  /** The component's own memory. */
  readonly memory: { readonly buffer: ArrayBuffer } | undefined;
  /** Address of what the library notes before it traps, if it is the library's. */
  readonly abortRecord: { readonly address: number; readonly isText16: boolean } | undefined;
}

interface Global { readonly value: number }

/** Exported by the AssemblyScript library, whose strings it then holds, or by that of a language whose texts end with a NUL. */
function abortRecordOf(exports: Readonly<Record<string, unknown>>): Instance['abortRecord'] {
  const [own, other] = [exports['abortRecord'], exports['sigbox_abort_record']] as [Global | undefined, Global | undefined];
  const address = own?.value ?? other?.value;
  return address === undefined ? undefined : { address, isText16: own !== undefined };
}

/** A component as a host runs it: admitted, metered, ready to be instantiated in this process any number of times. */
export class Component {
  readonly manifest: Manifest;
  /** From an offset in a stack to the one in the source map. */
  readonly originalOffset: (offset: number) => OriginalOffset | undefined;
  readonly #module: object;

  private constructor(manifest: Manifest, core: Uint8Array, component: Uint8Array) {
    this.manifest = manifest;
    this.originalOffset = originalOffsets(component, core);
    this.#module = new Module(core);
  }

  /** @throws SignatureError when a host would not admit it. */
  static async load(component: Uint8Array): Promise<Component> {
    const admission = await admit(component);
    if ('refused' in admission) throw new SignatureError([admission.refused]);
    return new Component(admission.manifest, admission.core, component);
  }

  /** Interfaces of the world that it imports, by their full names. */
  get imports(): readonly string[] {
    const { imports, world } = this.manifest;
    return [...new Set(imports.map(({ function: name }) => `sigbox:signature/${name.replace(/#.*/, '')}@${world}`))].toSorted();
  }

  /** @throws Trap when the module's own start fails. */
  instantiate(functions: WorldFunctions, limits: Partial<InstanceLimits> = {}): Instance {
    let exports: Readonly<Record<string, unknown>> = {};
    const module = new SignatureModule((imports) => exports = new EngineInstance(this.#module, imports).exports, this.manifest);
    const signature = module.instantiate(functions, limits);
    return {
      signature,
      memory: exports[this.manifest.memory] as Instance['memory'],
      abortRecord: abortRecordOf(exports),
    };
  }
}
