import type { Problem } from '../errors.ts';
import { readComponent, type ComponentParts } from './component/read-component.ts';
import { MANIFEST_FORMAT, type AdmittedSignature, type StringEncoding } from './manifest.ts';
import { meterModule, withoutCustomSections } from './metering/meter.ts';
import { checkTypes } from './rebuild.ts';
import { Refusal } from './refusal.ts';
import { ByteReader, WasmError } from './wasm/byte-reader.ts';
import { Section } from './wasm/core-module.ts';
import { isValid } from './wasm/engine.ts';
import { readModule } from './wasm/read-module.ts';
import { checkComponent, checkCore } from './world.ts';

export type Admission = AdmittedSignature | { readonly refused: Problem };

/** What our own reader says, before any tool of others sees the bytes. */
interface Candidate {
  readonly admitted: AdmittedSignature;
  /** The main module as it was, without custom sections. */
  readonly main: Uint8Array;
}

/**
 * Decides whether a component may run, and makes of it what runs. Nothing of it runs here.
 * To be called in a process that may be lost: see `checkTypes`.
 */
export async function admit(component: Uint8Array): Promise<Admission> {
  const candidate = prepare(component);
  if ('refused' in candidate) return candidate;
  try {
    await checkTypes(component, candidate.main, candidate.admitted.manifest.stringEncoding);
  } catch (error) {
    return refused(error);
  }
  return candidate.admitted;
}

/** The part of admission that is ours alone: reading, the world by names and core types, metering, the engine's validation. */
export function prepare(component: Uint8Array): Candidate | { readonly refused: Problem } {
  try {
    return prepareOrThrow(component);
  } catch (error) {
    return refused(error);
  }
}

function prepareOrThrow(component: Uint8Array): Candidate {
  const parts = readComponent(component);
  const world = checkComponent(parts.imports, parts.exports);
  const module = readModule(mainModule(parts));
  const core = checkCore(module);
  const metered = meterModule(module, module.exports.get(core.realloc)?.index);
  const main = withoutCustomSections(module);
  // Both: the module as its author gave it must be valid, and our own writing must have kept it so.
  if (!isValid(main)) throw new Refusal('SIG_E_MALFORMED', 'its core module is not valid');
  if (!isValid(metered)) throw new Refusal('SIG_E_MALFORMED', 'its core module is not valid once it is metered');
  const manifest = { format: MANIFEST_FORMAT, world, stringEncoding: encodingOf(parts), ...core, componentSize: component.length, coreSize: metered.length } as const;
  return { admitted: { manifest, core: metered }, main };
}

/** The one that has a memory; beside it there are only those that wit-component makes to link the imports. */
export function mainModule({ modules }: ComponentParts): Uint8Array {
  const [main, ...others] = modules.filter((bytes) => sectionIds(bytes).has(Section.memory));
  if (main === undefined) throw new Refusal('SIG_E_COMPONENT', 'none of its core modules has a memory');
  const isReal = (bytes: Uint8Array): boolean => bytes !== main && [Section.global, Section.start, Section.data].some((id) => sectionIds(bytes).has(id));
  if (others.length > 0 || modules.some(isReal)) {
    throw new Refusal('SIG_E_COMPONENT', 'it is made of several core modules', 'A signature is one module; adapters and runtimes linked beside it are not admitted.');
  }
  return main;
}

function sectionIds(bytes: Uint8Array): Set<number> {
  const reader = new ByteReader(bytes);
  reader.skip(8);
  const ids = new Set<number>();
  while (!reader.done) {
    ids.add(reader.u8());
    reader.skip(reader.u32());
  }
  return ids;
}

function encodingOf({ encodings }: ComponentParts): StringEncoding {
  const [first = 'utf8', other] = encodings;
  if (other !== undefined) throw new Refusal('SIG_E_COMPONENT', `its functions take texts in several encodings, ${first} and ${other}`);
  return first;
}

function refused(error: unknown): { readonly refused: Problem } {
  if (error instanceof Refusal) return { refused: error.problem() };
  if (error instanceof WasmError) return { refused: { code: 'SIG_E_MALFORMED', message: `it is damaged or forged: ${error.message}` } };
  throw error;
}

