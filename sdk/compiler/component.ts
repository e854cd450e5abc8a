import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, metadataAdd } from '@bytecodealliance/jco-transpile/wasm-tools';
import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import { engine } from './webassembly.ts';

const WIT_FILE = join(import.meta.dirname, '..', 'wit', 'signature.wit');

/** Interfaces that a signature may import, by their names in a module. */
export const WORLD_IMPORTS = ['containers', 'findings', 'log'].map((name) => `sigbox:signature/${name}@0.1.0`);

export interface Component {
  readonly component: Uint8Array<ArrayBuffer>;
  readonly imports: readonly string[];
}

/**
 * Wraps a core module that exports the world by its names.
 * @throws SignatureError `SIG_E_WORLD` when it imports anything else than the world has.
 */
export async function makeComponent(module: Uint8Array<ArrayBuffer>): Promise<Component> {
  const asked = engine.Module.imports(new engine.Module(module));
  const foreign = asked.find(({ module: name }) => !WORLD_IMPORTS.includes(name));
  if (foreign !== undefined) {
    throw new SignatureError([{
      code: 'SIG_E_WORLD',
      message: `the module imports ${foreign.module} ${foreign.name}, which no host has`,
      advice: `Available: ${WORLD_IMPORTS.join(', ')}. What the project declares with @external must be one of the library's.`,
    }]);
  }
  const witSource = readFileSync(WIT_FILE, 'utf8');
  const embedded = await componentEmbed({ binary: module, witSource, world: 'signature', stringEncoding: 'utf16' });
  const wrapped = await componentNew(embedded, []);
  const component = new Uint8Array(await metadataAdd(wrapped, [['processed-by', [['@sigbox/sdk', SDK_VERSION]]]]));
  return { component, imports: [...new Set(asked.map(({ module: name }) => name))].toSorted() };
}
