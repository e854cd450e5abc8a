import type { ByteReader } from './byte-reader.ts';

/** What a core module begins with: its magic, and version 1. */
export const MODULE_PREAMBLE: readonly number[] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Ids of a core module's sections (core specification, 5.5.2). */
export const Section = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
} as const;

/** The order in which they stand. */
export const SECTION_ORDER: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11];

export type ExternalKind = 'function' | 'table' | 'memory' | 'global';

/** Value types by their bytes. */
export interface FunctionType {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

export interface Limits {
  readonly minimum: number;
  readonly maximum: number | undefined;
}

export interface Table extends Limits {
  readonly element: number;
}

export interface Import {
  readonly module: string;
  readonly name: string;
  /** Index of the function's type. */
  readonly type: number;
}

export interface Export {
  readonly kind: ExternalKind;
  readonly index: number;
}

/** Where in the bytes one function's locals and instructions stand. */
export interface Body {
  readonly start: number;
  readonly end: number;
}

/** What the reader found in a core module; its bytes stay as they are. */
export interface CoreModule {
  readonly bytes: Uint8Array;
  /** Readers over the contents of the sections that are there, at their beginnings. */
  readonly sections: ReadonlyMap<number, ByteReader>;
  readonly types: readonly FunctionType[];
  /** All of them are functions. */
  readonly imports: readonly Import[];
  /** Types of its own functions, by index less the imports. */
  readonly functions: readonly number[];
  readonly tables: readonly Table[];
  readonly memories: readonly Limits[];
  /** How many there are; none of them is imported. */
  readonly globals: number;
  readonly exports: ReadonlyMap<string, Export>;
  readonly start: number | undefined;
  /** Functions that can be called through a table or a reference. */
  readonly referenced: ReadonlySet<number>;
  readonly bodies: readonly Body[];
}

/** Type of any function by its index, imported ones included. */
export function typeOf(module: CoreModule, index: number): FunctionType | undefined {
  const type = index < module.imports.length ? module.imports[index]?.type : module.functions[index - module.imports.length];
  return type === undefined ? undefined : module.types[type];
}
