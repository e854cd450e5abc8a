/** An import or an export of a core module. */
export interface Descriptor {
  readonly module: string;
  readonly name: string;
  readonly kind: string;
}

/** The part of the engine's WebAssembly that is used: TypeScript has its types only together with a browser's. */
export interface Engine {
  readonly Module: {
    new (bytes: Uint8Array<ArrayBuffer>): object;
    imports(module: object): readonly Descriptor[];
    exports(module: object): readonly Descriptor[];
  };
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}

export const engine: Engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
