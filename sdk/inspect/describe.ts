import { componentWit, metadataShow } from '@bytecodealliance/jco-transpile/wasm-tools';
import { camelCase } from '../catalogue/index.ts';
import { Component, SignatureInstance, type EventSelector, type SignatureMetadata } from '../testing/index.ts';

/** What a component says of itself. */
export interface Description {
  /** Interfaces and functions that it imports, by their full names. */
  readonly imports: readonly string[];
  /** Exports of the world that it lacks. */
  readonly lacks: readonly string[];
  /** What made it, such as `@sigbox/sdk 0.1.0`. */
  readonly madeBy: readonly string[];
  /** Only where it has the world's exports and imports. */
  readonly world?: {
    readonly metadata: SignatureMetadata;
    readonly selectedEvents: readonly EventSelector[];
    /** Why it does not start on a host with every data source. */
    readonly refusal?: string;
  };
}

const WORLD_EXPORTS = ['metadata', 'selected-events', 'init', 'on-events', 'on-signal', 'close'];
const WORLD_IMPORTS = ['types', 'containers', 'findings', 'log'].map((name) => `sigbox:signature/${name}@0.1.0`);

/** Imports of the world: those that a host has. */
export function isWorldImport(name: string): boolean {
  return WORLD_IMPORTS.includes(name);
}

/** jco leaves the versions of imports out; the component's own WIT has them. */
async function importsOf(bytes: Uint8Array): Promise<string[]> {
  const wit = await componentWit(bytes);
  const [, world = ''] = /^world \w+ \{\n([^]*?)^\}/m.exec(wit) ?? [];
  return [...world.matchAll(/^ {2}import ([^ ;]+?):? ?(?:func.*)?;$/gm)].map(([, name = '']) => name);
}

async function producers(bytes: Uint8Array): Promise<string[]> {
  const modules = await metadataShow(bytes);
  const entries = modules.flatMap(({ producers: fields }) => fields).flatMap(([, values]) => values);
  return [...new Set(entries.map(([name, version]) => `${name} ${version}`.trim()))];
}

/** Loads the component in this thread and asks it: its code runs. */
export async function describeComponent(bytes: Uint8Array): Promise<Description> {
  const component = await Component.load(bytes);
  // jco names exports in the cases of JavaScript.
  const lacks = WORLD_EXPORTS.filter((name) => !component.exports.includes(camelCase(name.replaceAll('-', '_'))));
  const imports = await importsOf(bytes);
  const described = { imports, lacks, madeBy: await producers(bytes) };
  if (lacks.length > 0 || !imports.every(isWorldImport)) return described;
  const instance = new SignatureInstance(component);
  const metadata = instance.exports.metadata();
  const selectedEvents = instance.exports.selectedEvents();
  const refusal = instance.init();
  return { ...described, world: { metadata, selectedEvents, ...(refusal === undefined ? {} : { refusal }) } };
}
