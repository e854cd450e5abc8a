import type { Manifest } from '../admission/manifest.ts';
import { INSTANCE_LIMITS, type InstanceLimits } from './limits.ts';
import { SignatureInstance, type WorldFunctions } from './signature-instance.ts';
import { engine, type CoreExports } from './webassembly.ts';

/** Makes an instance of the core module from its imports; a test gives exports that are no module's. */
export type Instantiate = (imports: object) => CoreExports;

/** A signature's core module, compiled once; instances of it come and go. */
export class SignatureModule {
  readonly #instantiate: Instantiate;
  readonly manifest: Manifest;

  constructor(instantiate: Instantiate, manifest: Manifest) {
    this.#instantiate = instantiate;
    this.manifest = manifest;
  }

  /** @param core an admitted core module: nothing of it is checked here but what it hands over. */
  static compile(core: Uint8Array, manifest: Manifest): SignatureModule {
    const module = new engine.Module(core);
    return new SignatureModule((imports) => new engine.Instance(module, imports).exports, manifest);
  }

  /** @throws Trap */
  instantiate(functions: WorldFunctions, limits: Partial<InstanceLimits> = {}): SignatureInstance {
    return new SignatureInstance(this.#instantiate, this.manifest, functions, { ...INSTANCE_LIMITS, ...limits });
  }
}
