import { ByteWriter, MODULE_PREAMBLE, Op, Section, SECTION_ORDER } from '../admission/index.ts';
import { readLinkable, type Linkable, type LinkableImport } from './linkable.ts';
import { moveBody, type Moves } from './move-body.ts';

const FUNCTION = 0;
const MEMORY = 2;
const GLOBAL = 3;
const I32 = 0x7f;

/** A module that takes part, by a name that is used below. */
export interface Part {
  readonly bytes: Uint8Array;
  /** What satisfies a function that it imports: another part's export, or undefined for the host. */
  readonly resolve: (imported: Pick<LinkableImport, 'module' | 'name'>) => { readonly part: string; readonly name: string } | undefined;
}

export interface Linking {
  readonly parts: Readonly<Record<string, Part>>;
  /** Globals that parts import, all of them constants, by `module.name`. */
  readonly constants: Readonly<Record<string, number>>;
  /** Functions that the whole exports, by name. */
  readonly exports: Readonly<Record<string, { readonly part: string; readonly name: string }>>;
  /** Constants that it exports as globals. */
  readonly exportedConstants: Readonly<Record<string, number>>;
  /** Its memory, which it exports as `memory`, and what is in it. */
  readonly memoryPages: number;
  readonly data: readonly { readonly at: number; readonly bytes: Uint8Array }[];
}

/** Where a part's indexes begin in the whole. */
interface Placed {
  readonly module: Linkable;
  readonly part: Part;
  readonly moves: Moves;
}

/**
 * Makes one core module of several that share a memory, the way an object linker does: every import is another part's
 * export, a constant, or the host's. What the parts' own data and start functions would do is given as `data`.
 * @throws Error where a part has what no part of ours has.
 */
export function linkModules(linking: Linking): Uint8Array<ArrayBuffer> {
  const placed = new Map<string, Placed>();
  const hostImports = new Map<string, { readonly imported: LinkableImport; readonly type: number }>();
  const modules = Object.entries(linking.parts).map(([name, part]) => ({ name, part, module: readLinkable(part.bytes) }));
  let types = 0;
  for (const { part, module } of modules) {
    for (const imported of module.imports) {
      if (imported.kind === 'function' && part.resolve(imported) === undefined) hostImports.set(`${imported.module}#${imported.name}`, { imported, type: types + imported.type });
    }
    types += module.types.length;
  }
  const hosts = [...hostImports.keys()];
  let [typeBase, functionBase, globalBase] = [0, hosts.length, Object.keys(linking.constants).length];
  for (const { name, part, module } of modules) {
    if (module.tables.length > 0 && placed.size > 0) throw new Error(`${name} has a table, and only the first part may`);
    const imported = module.imports.filter(({ kind }) => kind === 'function');
    const importedGlobals = module.imports.filter(({ kind }) => kind === 'global');
    const [types_, functions, globals] = [typeBase, functionBase, globalBase];
    const moves: Moves = {
      type: (index) => index + types_,
      function: (index) => {
        const of = imported[index];
        if (of === undefined) return index - imported.length + functions;
        const target = part.resolve(of);
        return target === undefined ? hosts.indexOf(`${of.module}#${of.name}`) : exportedFunction(placed, target.part, target.name);
      },
      global: (index) => {
        const of = importedGlobals[index];
        return of === undefined ? index - importedGlobals.length + globals : constantIndex(linking, of);
      },
    };
    placed.set(name, { module, part, moves });
    typeBase += module.types.length;
    functionBase += module.functions.length;
    globalBase += module.globals.length;
  }
  return write(linking, [...hostImports.values()], placed, globalBase);
}

function exportedFunction(placed: ReadonlyMap<string, Placed>, part: string, name: string): number {
  const found = placed.get(part);
  const exported = found?.module.exports.get(name);
  if (found === undefined || exported?.kind !== 'function') throw new Error(`${part} exports no function ${name}`);
  return found.moves.function(exported.index);
}

function constantIndex({ constants }: Linking, { module, name }: LinkableImport): number {
  const index = Object.keys(constants).indexOf(`${module}.${name}`);
  if (index < 0) throw new Error(`nothing is given for the global ${module}.${name}`);
  return index;
}

function write(linking: Linking, hosts: readonly { readonly imported: LinkableImport; readonly type: number }[], placed: ReadonlyMap<string, Placed>, globalCount: number): Uint8Array<ArrayBuffer> {
  const all = <Item>(items: (part: Placed) => readonly Item[]): Item[] => [...placed.values()].flatMap(items);
  const constant = (value: number): Uint8Array => new ByteWriter().u8(I32).u8(0).u8(Op.i32Const).s32(value).u8(Op.end).bytes();
  const exported = Object.entries(linking.exportedConstants);
  const sections = new Map<number, readonly Uint8Array[]>([
    [Section.type, all(({ module }) => module.types)],
    [Section.import, hosts.map(({ imported, type }) => new ByteWriter().name(imported.module).name(imported.name).u8(FUNCTION).u32(type).bytes())],
    [Section.function, all(({ module, moves }) => module.functions.map((type) => new ByteWriter().u32(moves.type(type)).bytes()))],
    [Section.table, all(({ module }) => module.tables)],
    [Section.memory, [new ByteWriter().u8(0).u32(linking.memoryPages).bytes()]],
    [Section.global, [
      ...Object.values(linking.constants).map(constant),
      ...all(({ module }) => module.globals),
      ...exported.map(([, value]) => constant(value)),
    ]],
    [Section.export, [
      new ByteWriter().name('memory').u8(MEMORY).u32(0).bytes(),
      ...Object.entries(linking.exports).map(([name, of]) => new ByteWriter().name(name).u8(FUNCTION).u32(exportedFunction(placed, of.part, of.name)).bytes()),
      ...exported.map(([name], index) => new ByteWriter().name(name).u8(GLOBAL).u32(globalCount + index).bytes()),
    ]],
    [Section.element, all(({ module, moves }) => module.elements.map(({ offset, functions }) => {
      const segment = new ByteWriter().u32(0).raw(offset).u32(functions.length);
      for (const index of functions) segment.u32(moves.function(index));
      return segment.bytes();
    }))],
    [Section.code, all(({ module, moves }) => module.bodies.map((body) => new ByteWriter().sized(moveBody(body, moves)).bytes()))],
    [Section.data, linking.data.map(({ at, bytes }) => new ByteWriter().u32(0).u8(Op.i32Const).s32(at).u8(Op.end).sized(bytes).bytes())],
  ]);
  const output = new ByteWriter().raw(MODULE_PREAMBLE);
  for (const id of SECTION_ORDER) {
    const items = sections.get(id) ?? [];
    if (items.length === 0) continue;
    const content = new ByteWriter().u32(items.length);
    for (const item of items) content.raw(item);
    output.u8(id).sized(content.bytes());
  }
  return new Uint8Array(output.bytes());
}
