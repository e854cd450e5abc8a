/** The reading and writing of core modules, for what makes them: the linker uses the tables that admission goes by. */
export { ByteReader } from './byte-reader.ts';
export { ByteWriter } from './byte-writer.ts';
export { MODULE_PREAMBLE, SECTION_ORDER, Section, type ExternalKind } from './core-module.ts';
export { newInstruction, readInstruction } from './instructions.ts';
export { Op } from './opcodes.ts';
export { skipConstant } from './segments.ts';
