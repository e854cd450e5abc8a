import { ByteReader, MODULE_PREAMBLE, Section, skipConstant, type ExternalKind } from '../admission/index.ts';

const FUNCTION_TYPE = 0x60;
const KINDS: readonly ExternalKind[] = ['function', 'table', 'memory', 'global'];

export interface LinkableImport {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternalKind;
  /** Index of a function's type, or a global's value type. */
  readonly type: number;
}

/** A core module in the pieces that linking moves about; all of them are views of its bytes. */
export interface Linkable {
  readonly types: readonly Uint8Array[];
  readonly imports: readonly LinkableImport[];
  /** Types of its own functions. */
  readonly functions: readonly number[];
  readonly tables: readonly Uint8Array[];
  readonly globals: readonly Uint8Array[];
  readonly exports: ReadonlyMap<string, { readonly kind: ExternalKind; readonly index: number }>;
  /** Active segments of table 0: the constant where they begin, and the functions. */
  readonly elements: readonly { readonly offset: Uint8Array; readonly functions: readonly number[] }[];
  readonly bodies: readonly Uint8Array[];
  readonly hasData: boolean;
  readonly hasStart: boolean;
}

/** Takes a module apart that a compiler of ours made: what such do not have is refused, and nothing is guessed. */
export function readLinkable(bytes: Uint8Array): Linkable {
  const sections = new Map<number, ByteReader>();
  const reader = new ByteReader(bytes);
  reader.skip(MODULE_PREAMBLE.length);
  while (!reader.done) {
    const id = reader.u8();
    sections.set(id, reader.part(reader.u32()));
  }
  const items = <Item>(id: number, read: (section: ByteReader) => Item): Item[] => {
    const section = sections.get(id);
    return section === undefined ? [] : Array.from({ length: section.u32() }, () => read(section));
  };
  const piece = (skip: (section: ByteReader) => void) => (section: ByteReader): Uint8Array => {
    const start = section.offset;
    skip(section);
    return section.bytes.subarray(start, section.offset);
  };
  return {
    types: items(Section.type, piece(skipType)),
    imports: items(Section.import, readImport),
    functions: items(Section.function, (section) => section.u32()),
    tables: items(Section.table, piece((section) => { section.skip(1); readLimits(section); })),
    globals: items(Section.global, piece((section) => { section.skip(2); skipConstant(section, new Set()); })),
    exports: new Map(items(Section.export, (section) => [section.name(), { kind: kindOf(section), index: section.u32() }])),
    elements: items(Section.element, readElements),
    bodies: items(Section.code, (section) => section.slice(section.u32())),
    hasData: sections.has(Section.data),
    hasStart: sections.has(Section.start),
  };
}

function skipType(section: ByteReader): void {
  if (section.u8() !== FUNCTION_TYPE) section.fail('a type that is no function\'s');
  for (let lists = 2; lists > 0; lists--) section.skip(section.u32());
}

function kindOf(section: ByteReader): ExternalKind {
  return KINDS[section.u8()] ?? section.fail('something of an unknown kind');
}

function readImport(section: ByteReader): LinkableImport {
  const [module, name] = [section.name(), section.name()];
  const kind = kindOf(section);
  if (kind === 'function') return { module, name, kind, type: section.u32() };
  if (kind === 'global') {
    const type = section.u8();
    if (section.u8() !== 0) section.fail('an imported global that is mutable');
    return { module, name, kind, type };
  }
  if (kind === 'table') section.fail('an imported table');
  readLimits(section);
  return { module, name, kind, type: 0 };
}

function readLimits(section: ByteReader): void {
  const hasMaximum = section.u8() === 1;
  section.u32();
  if (hasMaximum) section.u32();
}

function readElements(section: ByteReader): Linkable['elements'][number] {
  if (section.u32() !== 0) section.fail('an element segment that is not plain');
  const start = section.offset;
  skipConstant(section, new Set());
  const offset = section.bytes.subarray(start, section.offset);
  return { offset, functions: Array.from({ length: section.u32() }, () => section.u32()) };
}
