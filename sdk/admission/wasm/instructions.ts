import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { ByteReader } from './byte-reader.ts';
import { OPCODES, OPCODES_FC, OPCODES_FD, Op, type Immediate } from './opcodes.ts';

/** An instruction that was just passed over. */
export interface Instruction {
  opcode: number;
  /** The opcode after a prefix; 0 without one. */
  sub: number;
  /** The first number that follows, where there is one. */
  immediate: number;
  /** Of a branch table, beside the last. */
  targets: number;
}

export function newInstruction(): Instruction {
  return { opcode: 0, sub: 0, immediate: 0, targets: 0 };
}

const VALUE_TYPES: ReadonlySet<number> = new Set([0x7f, 0x7e, 0x7d, 0x7c, 0x7b, 0x70, 0x6f]);
const FEATURES = 'WebAssembly 2.0 is, with fixed-width SIMD; threads, exceptions, tail calls, garbage collection and 64-bit memories are not.';

const EMPTY_BLOCK = 0x40;
/** In the last byte of a signed number. */
const SIGN = 0x40;

export function isValueType(byte: number): boolean {
  return VALUE_TYPES.has(byte);
}

/**
 * Passes over one instruction and says which it was.
 * @throws Refusal SIG_E_FEATURE when it is not admitted.
 * @throws WasmError when it is cut off.
 */
export function readInstruction(reader: ByteReader, into: Instruction): void {
  const at = reader.offset;
  into.opcode = reader.u8();
  into.sub = 0;
  into.immediate = 0;
  into.targets = 0;
  let known: Immediate | undefined;
  if (into.opcode === Op.prefixFc || into.opcode === Op.prefixFd) {
    into.sub = reader.u32();
    known = (into.opcode === Op.prefixFc ? OPCODES_FC : OPCODES_FD).get(into.sub);
  } else {
    known = OPCODES.get(into.opcode);
  }
  if (known === undefined) {
    const name = `0x${into.opcode.toString(16)}${reader.offset - at > 1 ? ` ${into.sub}` : ''}`;
    throw new Refusal('SIG_E_FEATURE', `the instruction ${name} at byte ${at} is not admitted`, FEATURES);
  }
  readImmediate(reader, known, into);
}

function readImmediate(reader: ByteReader, immediate: Immediate, into: Instruction): void {
  switch (immediate) {
    case 'none':
      return;
    case 'u32':
      into.immediate = reader.u32();
      return;
    case 'u32 u32':
      into.immediate = reader.u32();
      reader.u32();
      return;
    case 'block':
      return readBlockType(reader);
    case 'memarg':
      return readMemoryArgument(reader);
    case 'memarg lane':
      readMemoryArgument(reader);
      return reader.skip(1);
    case 'lane':
      return reader.skip(1);
    case 's32':
      return reader.skipSigned(5);
    case 's64':
      return reader.skipSigned(10);
    case '4 bytes':
      return reader.skip(4);
    case '8 bytes':
      return reader.skip(8);
    case '16 bytes':
      return reader.skip(16);
    case 'branch table':
      into.targets = reader.count('branches', LIMITS.branchTargets);
      for (let rest = into.targets; rest >= 0; rest--) reader.u32();
      return;
    case 'types':
      for (let rest = reader.count('types', 16); rest > 0; rest--) checkValueType(reader);
      return;
    case 'heap type': {
      const type = reader.u8();
      if (type !== 0x70 && type !== 0x6f) throw new Refusal('SIG_E_FEATURE', 'a reference of a type that is not admitted', FEATURES);
    }
  }
}

/**
 * Nothing, one value, or the index of a type. Any other negative number is a type of a later version of WebAssembly, and
 * more of it may follow: passed over as if it were a number, what follows would be read as instructions that it is not,
 * and instructions as what follows them.
 */
function readBlockType(reader: ByteReader): void {
  const at = reader.offset;
  const first = reader.u8();
  if (first === EMPTY_BLOCK || isValueType(first)) return;
  reader.offset = at;
  reader.skipSigned(5);
  if (((reader.bytes[reader.offset - 1] as number) & SIGN) !== 0) throw new Refusal('SIG_E_FEATURE', `a block of a type that is not admitted, at byte ${at}`, FEATURES);
}

function readMemoryArgument(reader: ByteReader): void {
  const alignment = reader.u32();
  // Bit 6 says that a memory's number follows, and there is only one memory.
  if (alignment > 31) throw new Refusal('SIG_E_FEATURE', 'an access to another memory than the first is not admitted', FEATURES);
  reader.u32();
}

/** @returns the type's byte. */
export function checkValueType(reader: ByteReader): number {
  const type = reader.u8();
  if (!isValueType(type)) throw new Refusal('SIG_E_FEATURE', `a value of a type that is not admitted, at byte ${reader.offset - 1}`, FEATURES);
  return type;
}
