import { LIMITS } from '../limits.ts';
import { DEPTH_EXPORT, FUEL_EXPORT, METER_PREFIX, REFUEL_EXPORT, START_EXPORT } from '../manifest.ts';
import { quoted, Refusal } from '../refusal.ts';
import type { ByteReader } from '../wasm/byte-reader.ts';
import { ByteWriter } from '../wasm/byte-writer.ts';
import { MODULE_PREAMBLE, SECTION_ORDER, Section, typeOf, type CoreModule, type FunctionType, type Limits } from '../wasm/core-module.ts';
import { Op } from '../wasm/opcodes.ts';
import { readCallGraph } from './call-graph.ts';
import { costOf } from './function-cost.ts';
import { meterFunction } from './meter-function.ts';

const I32 = 0x7f;
const I64 = 0x7e;
const MUTABLE = 1;
const FUNCTION_KIND = 0;
const TABLE_KIND = 1;
const GLOBAL_KIND = 3;
const FUNCTION_REFERENCE = 0x70;
const EMPTY_BLOCK = 0x40;
/** No parameters, no results. */
const EMPTY_FUNCTION_TYPE = Uint8Array.of(0x60, 0, 0);

/**
 * The module with fuel and depth counted, its memory and its tables capped, without custom sections, and with its start
 * function exported, to be called by the host: nothing of the author's runs while it is instantiated. Indexes of functions,
 * types, tables and globals stay as they are; what is added stands after them.
 * @throws Refusal, WasmError
 */
export function meterModule(module: CoreModule, realloc: number | undefined): Uint8Array {
  for (const name of module.exports.keys()) {
    if (name.startsWith(METER_PREFIX)) throw new Refusal('SIG_E_NAME', `the module exports ${quoted(name)}, and names that begin with ${METER_PREFIX} are the host's`);
  }
  const meters = { fuel: module.globals, depth: module.globals + 1, refuel: module.tables.length, refuelType: module.types.length };
  const referenced = new Set(module.referenced);
  const costs = module.bodies.map((_, index) => costOf(module, index, referenced));
  const { recursive, short } = readCallGraph(module, costs, referenced, realloc);
  const blockTypes = new BlockTypes(module.types.length + 1);
  const code = new ByteWriter().u32(module.bodies.length);
  module.bodies.forEach((body, index) => {
    const type = module.types[module.functions[index] as number];
    const cost = costs[index];
    if (type === undefined || cost === undefined) throw new Refusal('SIG_E_MALFORMED', `the function ${index} has a type that does not exist`);
    code.sized(meterFunction(module.bytes, body, { type, cost, recursive: recursive[index] === true, short: short[index] === true, resultBlock: blockTypes.of(type) }, meters));
  });
  const start = startOf(module);
  const rewritten = new Map<number, Uint8Array>([
    [Section.type, append(module, Section.type, [EMPTY_FUNCTION_TYPE, ...blockTypes.added])],
    [Section.table, tables(module)],
    [Section.memory, memories(module)],
    [Section.global, append(module, Section.global, [
      new ByteWriter().u8(I64).u8(MUTABLE).u8(Op.i64Const).s32(0).u8(Op.end).bytes(),
      new ByteWriter().u8(I32).u8(MUTABLE).u8(Op.i32Const).s32(0).u8(Op.end).bytes(),
    ])],
    [Section.export, append(module, Section.export, [
      new ByteWriter().name(FUEL_EXPORT).u8(GLOBAL_KIND).u32(meters.fuel).bytes(),
      new ByteWriter().name(DEPTH_EXPORT).u8(GLOBAL_KIND).u32(meters.depth).bytes(),
      new ByteWriter().name(REFUEL_EXPORT).u8(TABLE_KIND).u32(meters.refuel).bytes(),
      ...(start === undefined ? [] : [new ByteWriter().name(START_EXPORT).u8(FUNCTION_KIND).u32(start).bytes()]),
    ])],
    [Section.code, code.bytes()],
  ]);
  return assemble(module, rewritten, [Section.start]);
}

function startOf(module: CoreModule): number | undefined {
  const { start } = module;
  if (start === undefined) return undefined;
  const type = typeOf(module, start);
  if (type === undefined || type.parameters.length + type.results.length > 0) throw new Refusal('SIG_E_MALFORMED', 'its start function takes or answers something');
  return start;
}

/** The module as it was, without its custom sections. */
export function withoutCustomSections(module: CoreModule): Uint8Array {
  return assemble(module, new Map());
}

function assemble(module: CoreModule, rewritten: ReadonlyMap<number, Uint8Array>, left: readonly number[] = []): Uint8Array {
  const output = new ByteWriter().raw(MODULE_PREAMBLE);
  for (const id of SECTION_ORDER) {
    const section = left.includes(id) ? undefined : module.sections.get(id);
    const content = rewritten.get(id) ?? (section === undefined ? undefined : rest(section));
    if (content !== undefined && (section !== undefined || content.length > 1)) output.u8(id).sized(content);
  }
  return output.bytes();
}

/** The section with more entries at its end. */
function append(module: CoreModule, id: number, entries: readonly Uint8Array[]): Uint8Array {
  const reader = module.sections.get(id)?.copy();
  const writer = new ByteWriter().u32((reader?.u32() ?? 0) + entries.length);
  if (reader !== undefined) writer.raw(rest(reader));
  for (const entry of entries) writer.raw(entry);
  return writer.bytes();
}

function rest(reader: ByteReader): Uint8Array {
  return reader.bytes.subarray(reader.offset, reader.end);
}

function memories(module: CoreModule): Uint8Array {
  const writer = new ByteWriter().u32(module.memories.length);
  for (const limits of module.memories) writeLimits(writer, limits, LIMITS.memoryPages);
  return writer.bytes();
}

function tables(module: CoreModule): Uint8Array {
  const writer = new ByteWriter().u32(module.tables.length + 1);
  for (const table of module.tables) writeLimits(writer.u8(table.element), table, LIMITS.tableElements);
  writeLimits(writer.u8(FUNCTION_REFERENCE), { minimum: 1, maximum: 1 }, 1);
  return writer.bytes();
}

function writeLimits(writer: ByteWriter, { minimum, maximum = Number.POSITIVE_INFINITY }: Limits, allowed: number): void {
  writer.u8(1).u32(minimum).u32(Math.min(maximum, allowed));
}

/** Types of blocks that leave a function's results: more than one result needs a type of its own. */
class BlockTypes {
  readonly added: Uint8Array[] = [];
  readonly #first: number;
  readonly #known = new Map<string, readonly number[]>();

  constructor(first: number) {
    this.#first = first;
  }

  of({ results }: FunctionType): readonly number[] {
    const [only] = results;
    if (only === undefined) return [EMPTY_BLOCK];
    if (results.length === 1) return [only];
    const key = results.join();
    let type = this.#known.get(key);
    if (type === undefined) {
      type = [...new ByteWriter().s32(this.#first + this.added.length).bytes()];
      this.added.push(new ByteWriter().u8(0x60).u32(0).u32(results.length).raw(results).bytes());
      this.#known.set(key, type);
    }
    return type;
  }
}
