/** Kinds of file that begin as WebAssembly does. */
export type BinaryKind = 'component' | 'module' | 'other';

const MAGIC = 0x6d73_6100;
const MODULE_VERSION = 1;
/** Version 13, layer 1. */
const COMPONENT_VERSION = 0x0001_000d;

export function kindOf(bytes: Uint8Array): BinaryKind {
  if (bytes.byteLength < 8) return 'other';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return 'other';
  const version = view.getUint32(4, true);
  return version === MODULE_VERSION ? 'module' : version === COMPONENT_VERSION ? 'component' : 'other';
}
