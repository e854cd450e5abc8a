export { admit, prepare, type Admission } from './admit.ts';
export { LIMITS } from './limits.ts';
export * from './manifest.ts';
export { originalOffsets, type OriginalOffset } from './metering/original-offset.ts';
export { ByteReader, ByteWriter, MODULE_PREAMBLE, Op, SECTION_ORDER, Section, newInstruction, readInstruction, skipConstant, type ExternalKind } from './wasm/index.ts';
