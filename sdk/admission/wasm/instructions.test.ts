import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { ByteReader, WasmError } from './byte-reader.ts';
import { isValueType, newInstruction, readInstruction } from './instructions.ts';
import { OPCODES, OPCODES_FC, OPCODES_FD, Op } from './opcodes.ts';

/** How many bytes are read of these as one instruction; 0 when they are refused. */
function lengthOf(...bytes: readonly number[]): number {
  const reader = new ByteReader(Uint8Array.from(bytes));
  try {
    readInstruction(reader, newInstruction());
    return reader.offset;
  } catch (error) {
    if (error instanceof Refusal || error instanceof WasmError) return 0;
    throw error;
  }
}

test('a block has no type, a value\'s, or a type\'s index, in one byte or in more; everything else is refused', () => {
  const EMPTY = 0x40;
  for (const opcode of [Op.block, Op.loop, Op.if]) {
    for (let type = 0; type < 0x80; type++) expect(lengthOf(opcode, type, 0x10, 0x03), `type 0x${type.toString(16)}`).toBe(type < EMPTY || type === EMPTY || isValueType(type) ? 2 : 0);
    expect(lengthOf(opcode, 0x80, 0x01, 0x0b)).toBe(3);
    expect(lengthOf(opcode, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0b)).toBe(6);
    // -1 in two bytes, and in six.
    expect(lengthOf(opcode, 0xff, 0x7f, 0x0b)).toBe(0);
    expect(lengthOf(opcode, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0b)).toBe(0);
  }
});

test('what is not in the table is refused', () => {
  const admitted = (from: number, prefix: readonly number[]): number[] => Array.from({ length: 512 - from }, (_, index) => index + from).filter((sub) => lengthOf(...prefix, ...(prefix.length === 0 ? [sub] : [(sub & 0x7f) | 0x80, sub >> 7]), ...Array.from({ length: 24 }, () => 0)) > 0);
  expect(admitted(0, []).filter((opcode) => opcode < 256 && opcode !== Op.prefixFc && opcode !== Op.prefixFd)).toEqual([...OPCODES.keys()].toSorted((one, other) => one - other).filter((opcode) => opcode !== 0xd0));
  expect(admitted(0, [Op.prefixFc])).toEqual([...OPCODES_FC.keys()]);
  expect(admitted(0, [Op.prefixFd])).toEqual([...OPCODES_FD.keys()]);
});
