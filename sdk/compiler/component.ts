import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, metadataAdd } from '@bytecodealliance/jco-transpile/wasm-tools';
import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import type { Project } from './project.ts';
import { engine, type Descriptor } from './webassembly.ts';

const WIT_FILE = join(import.meta.dirname, '..', 'wit', 'signature.wit');

/** Functions that a signature may import, by their interface's name in a module. */
const WORLD_FUNCTIONS: Readonly<Record<string, string>> = {
  'sigbox:signature/containers@0.1.0': 'get',
  'sigbox:signature/findings@0.1.0': 'report',
  'sigbox:signature/log@0.1.0': 'write',
};

export interface Component {
  readonly component: Uint8Array<ArrayBuffer>;
  readonly imports: readonly string[];
}

function checkImport({ module, name }: Descriptor, project: Project): void {
  if (WORLD_FUNCTIONS[module] === name) return;
  const place = project.find(module);
  throw new SignatureError([{
    code: 'SIG_E_WORLD',
    message: `the module imports ${name} of ${module}, which no host has`,
    ...(place === undefined ? {} : { place }),
    advice: 'What a host has is in @sigbox/sdk/assembly: containers, report and log.',
  }]);
}

/**
 * Wraps a core module that exports the world by its names.
 * @throws SignatureError `SIG_E_WORLD` when it imports anything else than the world has.
 */
export async function makeComponent(module: Uint8Array<ArrayBuffer>, project: Project): Promise<Component> {
  const asked = engine.Module.imports(new engine.Module(module));
  for (const descriptor of asked) checkImport(descriptor, project);
  const witSource = readFileSync(WIT_FILE, 'utf8');
  const embedded = await componentEmbed({ binary: module, witSource, world: 'signature', stringEncoding: 'utf16' });
  const wrapped = await componentNew(embedded, []);
  const component = new Uint8Array(await metadataAdd(wrapped, [['processed-by', [['@sigbox/sdk', SDK_VERSION]]]]));
  return { component, imports: [...new Set(asked.map(({ module: name }) => name))].toSorted() };
}
