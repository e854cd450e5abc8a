/** The part of the WebAssembly interface that the sandbox uses; TypeScript has it only among a browser's types. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
}
