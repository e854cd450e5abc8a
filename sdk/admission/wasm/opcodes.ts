/** What follows an opcode in the binary. */
export type Immediate =
  | 'none'
  | 'block'
  | 'u32'
  | 'u32 u32'
  | 'memarg'
  | 'memarg lane'
  | 'lane'
  | '16 bytes'
  | 's32'
  | 's64'
  | '4 bytes'
  | '8 bytes'
  | 'branch table'
  | 'types'
  | 'heap type';

type Table = ReadonlyMap<number, Immediate>;

function table(...entries: readonly (readonly [first: number, last: number, immediate: Immediate])[]): Table {
  return new Map(entries.flatMap(([first, last, immediate]) => Array.from({ length: last - first + 1 }, (_, index) => [first + index, immediate] as const)));
}

/**
 * Every opcode that is admitted, with what follows it; any other is refused. These are the core specification's 2.0 with
 * fixed-width SIMD, all of it deterministic but for the payload of NaNs. Not here: threads, exceptions, tail calls,
 * garbage collection, relaxed SIMD, memories of 64 bits.
 */
export const OPCODES: Table = table(
  [0x00, 0x01, 'none'], // unreachable, nop
  [0x02, 0x04, 'block'], // block, loop, if
  [0x05, 0x05, 'none'], // else
  [0x0b, 0x0b, 'none'], // end
  [0x0c, 0x0d, 'u32'], // br, br_if
  [0x0e, 0x0e, 'branch table'],
  [0x0f, 0x0f, 'none'], // return
  [0x10, 0x10, 'u32'], // call
  [0x11, 0x11, 'u32 u32'], // call_indirect
  [0x1a, 0x1b, 'none'], // drop, select
  [0x1c, 0x1c, 'types'], // select with types
  [0x20, 0x26, 'u32'], // local.*, global.*, table.get, table.set
  [0x28, 0x3e, 'memarg'], // loads and stores
  [0x3f, 0x40, 'u32'], // memory.size, memory.grow
  [0x41, 0x41, 's32'],
  [0x42, 0x42, 's64'],
  [0x43, 0x43, '4 bytes'],
  [0x44, 0x44, '8 bytes'],
  [0x45, 0xc4, 'none'], // comparisons, arithmetic, conversions, sign extensions
  [0xd0, 0xd0, 'heap type'], // ref.null
  [0xd1, 0xd1, 'none'], // ref.is_null
  [0xd2, 0xd2, 'u32'], // ref.func
);

/** After the prefix 0xfc. */
export const OPCODES_FC: Table = table(
  [0, 7, 'none'], // saturating truncations
  [8, 8, 'u32 u32'], // memory.init
  [9, 9, 'u32'], // data.drop
  [10, 10, 'u32 u32'], // memory.copy
  [11, 11, 'u32'], // memory.fill
  [12, 12, 'u32 u32'], // table.init
  [13, 13, 'u32'], // elem.drop
  [14, 14, 'u32 u32'], // table.copy
  [15, 17, 'u32'], // table.grow, table.size, table.fill
);

/** After the prefix 0xfd: fixed-width SIMD. */
export const OPCODES_FD: Table = table(
  [0, 11, 'memarg'], // loads and the store
  [12, 13, '16 bytes'], // const, shuffle
  [14, 20, 'none'], // swizzle, splats
  [21, 34, 'lane'], // lanes out and in
  [35, 83, 'none'], // comparisons, bitwise
  [84, 91, 'memarg lane'],
  [92, 93, 'memarg'], // loads that fill with zeros
  [94, 255, 'none'], // arithmetic
);

/** Opcodes that the meter must know. */
export const Op = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  tableSet: 0x26,
  memoryGrow: 0x40,
  i32Const: 0x41,
  i64Const: 0x42,
  i32LtS: 0x48,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i64LtS: 0x53,
  i64Add: 0x7c,
  i64Sub: 0x7d,
  i64Shl: 0x86,
  i64ShrU: 0x88,
  i64ExtendI32U: 0xad,
  refFunc: 0xd2,
  prefixFc: 0xfc,
  prefixFd: 0xfd,
} as const;

export interface BulkPrice {
  /** A unit of fuel pays for two to the power of this many bytes or elements; negative, one of them takes so many units. */
  readonly unitShift: number;
  /** What it takes however few there are: the engine leaves its own code for it. */
  readonly fixed: number;
}

const BYTES: BulkPrice = { unitShift: 3, fixed: 4 };
/** An element of a table is an object of the engine's, and its writing is told to the collector. */
const ELEMENTS: BulkPrice = { unitShift: -4, fixed: 100 };

/** Under the prefix 0xfc: those whose work grows with the number on top of the stack. */
export const BULK: ReadonlyMap<number, BulkPrice> = new Map([[8, BYTES], [10, BYTES], [11, BYTES], [12, ELEMENTS], [14, ELEMENTS], [15, ELEMENTS], [17, ELEMENTS]]);

/** Instructions that cost more than 1, whatever they are given. */
export const PRICES: ReadonlyMap<number, number> = new Map([[Op.tableSet, 40]]);
