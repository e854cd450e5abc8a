import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, componentWit, metadataAdd } from '@bytecodealliance/jco-transpile/wasm-tools';
import { SignatureError } from '../errors.ts';
import { SDK_VERSION } from '../version.ts';
import type { Language, StringEncoding } from './language.ts';
import type { Project } from './project.ts';
import { engine, type Descriptor } from './webassembly.ts';

const WIT_FILE = join(import.meta.dirname, '..', 'wit', 'signature.wit');

/** Functions that a signature may import, by their interface's name in a module. */
const WORLD_FUNCTIONS: Readonly<Record<string, string>> = {
  'sigbox:signature/containers@0.1.0': 'get',
  'sigbox:signature/findings@0.1.0': 'report',
  'sigbox:signature/log@0.1.0': 'write',
};

function checkImport({ module, name }: Descriptor, project: Project, { library }: Language): void {
  if (WORLD_FUNCTIONS[module] === name) return;
  const place = project.find(module);
  throw new SignatureError([{
    code: 'SIG_E_WORLD',
    message: `the module imports ${name} of ${module}, which no host has`,
    ...(place === undefined ? {} : { place }),
    advice: `What a host has is in ${library}: containers, report and log.`,
  }]);
}

/**
 * Wraps a core module that exports the world by its names.
 * @throws SignatureError `SIG_E_WORLD` when it imports anything else than the world has.
 */
export async function makeComponent(
  { module, stringEncoding }: { readonly module: Uint8Array<ArrayBuffer>; readonly stringEncoding: StringEncoding }, project: Project, language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const descriptor of engine.Module.imports(new engine.Module(module))) checkImport(descriptor, project, language);
  const witSource = readFileSync(WIT_FILE, 'utf8');
  const embedded = await componentEmbed({ binary: module, witSource, world: 'signature', stringEncoding });
  return await markComponent(await componentNew(embedded, []));
}

/** Notes in the component which SDK made it. */
export async function markComponent(component: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await metadataAdd(component, [['processed-by', [['@sigbox/sdk', SDK_VERSION]]]]));
}

/** Interfaces and functions that a component imports, by their full names, in their order in its own WIT. */
export async function importsOf(component: Uint8Array): Promise<string[]> {
  const wit = await componentWit(component);
  const [, world = ''] = /^world \w+ \{\n([^]*?)^\}/m.exec(wit) ?? [];
  return [...world.matchAll(/^ {2}import ([^ ;]+?):? ?(?:func.*)?;$/gm)].map(([, name = '']) => name);
}
