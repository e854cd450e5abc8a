import { LIMITS } from '../limits.ts';
import type { StringEncoding } from '../manifest.ts';
import { readName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { ByteReader } from '../wasm/byte-reader.ts';
import { MODULE_PREAMBLE } from '../wasm/core-module.ts';
import { readExternalName, readExternalType, readType } from './read-type.ts';

/** What the reader found in a component (Component Model, Binary.md): what it is linked by, and the modules inside. */
export interface ComponentParts {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  readonly modules: readonly Uint8Array[];
  /** Those that its lifted and lowered functions name. */
  readonly encodings: ReadonlySet<StringEncoding>;
}

interface Found {
  readonly imports: string[];
  readonly exports: string[];
  readonly modules: Uint8Array[];
  readonly encodings: Set<StringEncoding>;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00];
const ENCODINGS: readonly StringEncoding[] = ['utf8', 'utf16', 'latin1+utf16'];
/** Sections that hold no list of items that we know, and why none is admitted. */
const REFUSED: Readonly<Record<number, string>> = {
  3: 'types of core modules',
  4: 'components within',
  9: 'a start function',
  12: 'values',
};

type ReadItem = (reader: ByteReader, found: Found) => void;

/** Readers of an item by the section's id. */
const SECTIONS: Readonly<Record<number, readonly [what: string, read: ReadItem]>> = {
  2: ['core instances', readCoreInstance],
  5: ['instances', readInstance],
  6: ['aliases', readAlias],
  7: ['types', (reader) => readType(reader, 0)],
  8: ['functions', readCanonical],
  10: ['imports', readImport],
  11: ['exports', readExport],
};

/**
 * Reads a component whole, every name in it against what names are made of.
 * @throws WasmError, Refusal
 */
export function readComponent(bytes: Uint8Array): ComponentParts {
  if (bytes.length > LIMITS.componentSize) throw new Refusal('SIG_E_LIMIT', `the component has ${bytes.length} bytes, and ${LIMITS.componentSize} are allowed`);
  const reader = new ByteReader(bytes);
  checkMagic(reader);
  const found: Found = { imports: [], exports: [], modules: [], encodings: new Set() };
  let items = 0;
  while (!reader.done) {
    const id = reader.u8();
    const content = reader.part(reader.u32());
    if (id === 0) {
      content.name();
    } else if (id === 1) {
      if (found.modules.length === LIMITS.coreModules) throw new Refusal('SIG_E_LIMIT', `the component has more than ${LIMITS.coreModules} core modules`);
      found.modules.push(content.slice(content.end - content.offset));
    } else {
      const known = SECTIONS[id];
      if (known === undefined) throw new Refusal('SIG_E_FEATURE', `the component has ${REFUSED[id] ?? `a section of the unknown kind ${id}`}, and no signature needs it`);
      const [what, read] = known;
      const count = content.count(what, LIMITS.componentItems);
      items += count;
      if (items > LIMITS.componentItems) throw new Refusal('SIG_E_LIMIT', `the component has more than ${LIMITS.componentItems} definitions`);
      for (let left = count; left > 0; left--) read(content, found);
      if (!content.done) content.fail(`there is more than the ${what} in a section`);
    }
  }
  return found;
}

function checkMagic(reader: ByteReader): void {
  const head = reader.bytes.subarray(0, 8);
  const begins = (magic: readonly number[]): boolean => magic.every((byte, index) => head[index] === byte);
  if (begins(MODULE_PREAMBLE)) throw new Refusal('SIG_E_COMPONENT', 'it is a core module, and a signature is a component', 'sig build makes components; for other languages wasm-tools component new does.');
  if (!begins(MAGIC)) throw new Refusal('SIG_E_COMPONENT', 'it is not a WebAssembly component');
  reader.skip(MAGIC.length);
}

function readCoreInstance(reader: ByteReader): void {
  const form = reader.u8();
  if (form > 1) reader.fail('a core instance of an unknown form');
  if (form === 0) reader.u32();
  for (let left = reader.count('names of a core instance', LIMITS.exports); left > 0; left--) {
    readName(reader);
    reader.u8();
    reader.u32();
  }
}

function readInstance(reader: ByteReader): void {
  if (reader.u8() !== 1) throw new Refusal('SIG_E_FEATURE', 'the component instantiates a component, and no signature needs it');
  for (let left = reader.count('names of an instance', LIMITS.exports); left > 0; left--) {
    readExternalName(reader);
    readSort(reader);
    reader.u32();
  }
}

function readSort(reader: ByteReader): void {
  const sort = reader.u8();
  if (sort > 5) reader.fail('an item of an unknown sort');
  if (sort === 0) reader.u8();
}

function readAlias(reader: ByteReader): void {
  readSort(reader);
  const target = reader.u8();
  if (target > 2) reader.fail('an alias of an unknown kind');
  reader.u32();
  if (target === 2) reader.u32();
  else readName(reader);
}

function readCanonical(reader: ByteReader, found: Found): void {
  const form = reader.u8();
  if (form > 1) throw new Refusal('SIG_E_FEATURE', `the component uses a built-in function of the kind 0x${form.toString(16)}, and no signature needs it`, 'Functions are lifted and lowered; resources, tasks and threads are not admitted.');
  if (reader.u8() !== 0) reader.fail('a function that is neither lifted nor lowered');
  reader.u32();
  for (let left = reader.count('options of a function', 16); left > 0; left--) readOption(reader, found);
  if (form === 0) reader.u32();
}

function readOption(reader: ByteReader, found: Found): void {
  const option = reader.u8();
  const encoding = ENCODINGS[option];
  if (encoding !== undefined) found.encodings.add(encoding);
  else if (option >= 3 && option <= 5) reader.u32();
  else throw new Refusal('SIG_E_FEATURE', `a function has the option 0x${option.toString(16)}, which is not admitted`, 'Signatures are called synchronously.');
}

function readImport(reader: ByteReader, found: Found): void {
  found.imports.push(readExternalName(reader));
  readExternalType(reader);
}

function readExport(reader: ByteReader, found: Found): void {
  found.exports.push(readExternalName(reader));
  readSort(reader);
  reader.u32();
  const typed = reader.u8();
  if (typed === 1) readExternalType(reader);
  else if (typed !== 0) reader.fail('an export of an unknown form');
}
