/** TypeScript has the engine's types only together with a browser's. */
const { validate } = (globalThis as unknown as { readonly WebAssembly: { validate(bytes: Uint8Array): boolean } }).WebAssembly;

/** Whether the engine finds a module valid: it compiles what it runs from the same text of the specification. */
export function isValid(bytes: Uint8Array): boolean {
  return validate(bytes);
}
