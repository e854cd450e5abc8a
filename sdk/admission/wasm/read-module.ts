import { LIMITS } from '../limits.ts';
import { readName } from '../names.ts';
import { quoted, Refusal } from '../refusal.ts';
import { ByteReader } from './byte-reader.ts';
import { MODULE_PREAMBLE, SECTION_ORDER, Section, type Body, type CoreModule, type Export, type ExternalKind, type FunctionType, type Import, type Limits, type Table } from './core-module.ts';
import { checkValueType } from './instructions.ts';
import { readElements, skipConstant } from './segments.ts';

const FUNCTION_TYPE = 0x60;
const KINDS: readonly ExternalKind[] = ['function', 'table', 'memory', 'global'];

/**
 * Reads a core module: its structure whole, its code not yet.
 * @throws WasmError, Refusal
 */
export function readModule(bytes: Uint8Array): CoreModule {
  const sections = readSections(bytes);
  const read = <Item>(id: number, what: string, limit: number, item: (reader: ByteReader) => Item): Item[] => {
    const section = sections.get(id);
    if (section === undefined) return [];
    const reader = section.copy();
    const items = Array.from({ length: reader.count(what, limit) }, () => item(reader));
    if (!reader.done) reader.fail(`there is more than the ${what} in a section`);
    return items;
  };
  const referenced = new Set<number>();
  const exports = new Map<string, Export>();
  const types = read(Section.type, 'types', LIMITS.types, readType);
  const imports = read(Section.import, 'imports', LIMITS.imports, readImport);
  const functions = read(Section.function, 'functions', LIMITS.functions, (reader) => reader.u32());
  const tables = read(Section.table, 'tables', LIMITS.tables, readTable);
  const memories = read(Section.memory, 'memories', 1, (reader) => readLimits(reader, 'memory'));
  const globals = read(Section.global, 'globals', LIMITS.globals, (reader) => readGlobal(reader, referenced)).length;
  read(Section.export, 'exports', LIMITS.exports, (reader) => {
    const name = readName(reader);
    if (exports.has(name)) reader.fail(`two exports have the name ${quoted(name)}`);
    const kind = KINDS[reader.u8()] ?? reader.fail('an export of an unknown kind');
    exports.set(name, { kind, index: reader.u32() });
  });
  const start = sections.get(Section.start)?.copy().u32();
  read(Section.element, 'element segments', LIMITS.segments, (reader) => readElements(reader, referenced));
  const bodies = read(Section.code, 'function bodies', LIMITS.functions, readBody);
  for (const { kind, index } of exports.values()) if (kind === 'function') referenced.add(index);
  if (bodies.length !== functions.length) throw new Refusal('SIG_E_MALFORMED', `${functions.length} functions are declared, and ${bodies.length} have a body`);
  return { bytes, sections, types, imports, functions, tables, memories, globals, exports, start, referenced, bodies };
}

function readSections(bytes: Uint8Array): Map<number, ByteReader> {
  const reader = new ByteReader(bytes);
  for (const byte of MODULE_PREAMBLE) if (reader.u8() !== byte) reader.fail('a core module does not begin as one');
  const sections = new Map<number, ByteReader>();
  let last = -1;
  while (!reader.done) {
    const id = reader.u8();
    const content = reader.part(reader.u32());
    if (id === Section.custom) continue;
    const place = SECTION_ORDER.indexOf(id);
    if (place < 0) throw new Refusal('SIG_E_FEATURE', `a core module has a section of the kind ${id}, which is not admitted`);
    if (place <= last) reader.fail(`the section ${id} stands in the wrong place or twice`, content.offset);
    last = place;
    sections.set(id, content);
  }
  return sections;
}

function readType(reader: ByteReader): FunctionType {
  const form = reader.u8();
  if (form !== FUNCTION_TYPE) throw new Refusal('SIG_E_FEATURE', `a type of the form 0x${form.toString(16)} is not admitted; only functions are`);
  const list = (): number[] => Array.from({ length: reader.count('parameters or results', LIMITS.parameters) }, () => checkValueType(reader));
  return { parameters: list(), results: list() };
}

function readImport(reader: ByteReader): Import {
  const module = readName(reader);
  const name = readName(reader);
  const kind = KINDS[reader.u8()];
  if (kind !== 'function') throw new Refusal('SIG_E_WORLD', `the module imports ${quoted(name)} of ${quoted(module)}, which is no function`, 'A signature has its own memory, tables and globals.');
  return { module, name, type: reader.u32() };
}

function readTable(reader: ByteReader): Table {
  const element = reader.u8();
  if (element !== 0x70 && element !== 0x6f) throw new Refusal('SIG_E_FEATURE', 'a table of elements that are not admitted');
  return { element, ...readLimits(reader, 'table') };
}

function readLimits(reader: ByteReader, what: 'memory' | 'table'): Limits {
  const flags = reader.u8();
  if (flags > 1) throw new Refusal('SIG_E_FEATURE', `a ${what} that is shared or of 64 bits is not admitted`);
  const minimum = reader.u32();
  const maximum = flags === 1 ? reader.u32() : undefined;
  const allowed = what === 'memory' ? LIMITS.memoryPages : LIMITS.tableElements;
  const unit = what === 'memory' ? 'pages of 64 KiB' : 'elements';
  if (minimum > allowed) throw new Refusal('SIG_E_LIMIT', `a ${what} of at least ${minimum} ${unit}, and ${allowed} are allowed`);
  if (maximum !== undefined && maximum < minimum) reader.fail(`a ${what} whose maximum is below its minimum`);
  return { minimum, maximum };
}

function readGlobal(reader: ByteReader, referenced: Set<number>): void {
  checkValueType(reader);
  if (reader.u8() > 1) reader.fail('a global that is neither constant nor mutable');
  skipConstant(reader, referenced);
}

function readBody(reader: ByteReader): Body {
  const size = reader.u32();
  if (size > LIMITS.functionSize) throw new Refusal('SIG_E_LIMIT', `a function has ${size} bytes, and ${LIMITS.functionSize} are allowed`);
  const { offset: start, end } = reader.part(size);
  return { start, end };
}
