/** The part of the WebAssembly interface that Sigbox uses; TypeScript has it only among a browser's types. */
declare namespace WebAssembly {
  interface ImportDescriptor {
    readonly module: string;
    readonly name: string;
    readonly kind: string;
  }

  class Module {
    constructor(bytes: Uint8Array);
    static imports(module: Module): ImportDescriptor[];
  }
}
