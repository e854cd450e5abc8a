import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { ByteReader } from './byte-reader.ts';
import { checkValueType, newInstruction, readInstruction } from './instructions.ts';
import { Op } from './opcodes.ts';

/** Instructions that may stand in a constant: constants, global.get, references, and integer arithmetic. */
const CONSTANT: ReadonlySet<number> = new Set([0x23, 0x41, 0x42, 0x43, 0x44, 0x6a, 0x6b, 0x6c, 0x7c, 0x7d, 0x7e, 0xd0, 0xd2]);
const V128_CONST = 12;
const MAXIMUM_CONSTANT = 64;

/** Passes over a constant expression, and notes the functions that it refers to. */
export function skipConstant(reader: ByteReader, referenced: Set<number>): void {
  const instruction = newInstruction();
  for (let left = MAXIMUM_CONSTANT; left > 0; left--) {
    readInstruction(reader, instruction);
    if (instruction.opcode === Op.end) return;
    if (!CONSTANT.has(instruction.opcode) && !(instruction.opcode === Op.prefixFd && instruction.sub === V128_CONST)) {
      throw new Refusal('SIG_E_FEATURE', `the instruction 0x${instruction.opcode.toString(16)} is not admitted in a constant`);
    }
    if (instruction.opcode === Op.refFunc) referenced.add(instruction.immediate);
  }
  throw new Refusal('SIG_E_LIMIT', `a constant has more than ${MAXIMUM_CONSTANT} instructions`);
}

/** One element segment, in any of its eight forms (core specification, 5.5.12). */
export function readElements(reader: ByteReader, referenced: Set<number>): void {
  const form = reader.u32();
  if (form > 7) reader.fail('an element segment of an unknown form');
  const isPassive = (form & 1) !== 0;
  const hasIndexOrDeclares = (form & 2) !== 0;
  const hasExpressions = (form & 4) !== 0;
  if (!isPassive) {
    if (hasIndexOrDeclares) reader.u32();
    skipConstant(reader, referenced);
  }
  if (isPassive || hasIndexOrDeclares) {
    if (hasExpressions) checkValueType(reader);
    else if (reader.u8() !== 0) reader.fail('an element segment of an unknown kind');
  }
  for (let left = reader.count('elements', LIMITS.segments); left > 0; left--) {
    if (hasExpressions) skipConstant(reader, referenced);
    else referenced.add(reader.u32());
  }
}
