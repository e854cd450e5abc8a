/** The part of the engine's WebAssembly that is used: TypeScript has its types only together with a browser's. */
export interface GuestGlobal<Value> {
  value: Value;
}

export interface LinearMemory {
  readonly buffer: ArrayBuffer;
}

/** Functions that a module calls by their place. */
export interface FunctionTable {
  set(index: number, target: CoreFunction): void;
}

export type CoreFunction = (...values: (number | bigint)[]) => number | undefined;

export type CoreExports = Readonly<Record<string, unknown>>;

interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: CoreExports };
}

export const engine: Engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
