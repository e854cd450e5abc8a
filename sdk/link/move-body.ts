import { ByteReader, ByteWriter, Op, newInstruction, readInstruction } from '../admission/index.ts';

/** From a part's indexes to those of the whole. */
export interface Moves {
  type(index: number): number;
  function(index: number): number;
  global(index: number): number;
}

/** A function's body with the indexes in it moved; what names none is copied as it is. */
export function moveBody(body: Uint8Array, moves: Moves): Uint8Array {
  const reader = new ByteReader(body);
  for (let groups = reader.u32(); groups > 0; groups--) {
    reader.u32();
    reader.skip(1);
  }
  const output = new ByteWriter();
  const instruction = newInstruction();
  const operands = reader.copy();
  let copied = 0;
  while (!reader.done) {
    const at = reader.offset;
    readInstruction(reader, instruction);
    const { opcode } = instruction;
    if (!NAMING.has(opcode)) continue;
    operands.offset = at + 1;
    if (BLOCKS.has(opcode) && !isTypeIndex(operands)) continue;
    output.raw(body.subarray(copied, at + 1));
    moveOperands(opcode, operands, output, moves);
    output.raw(body.subarray(operands.offset, reader.offset));
    copied = reader.offset;
  }
  return output.raw(body.subarray(copied)).bytes();
}

const BLOCKS: ReadonlySet<number> = new Set([Op.block, Op.loop, Op.if]);
/** Instructions with an index in them that linking changes. */
const NAMING: ReadonlySet<number> = new Set([...BLOCKS, Op.call, Op.callIndirect, Op.globalGet, Op.globalSet, Op.refFunc]);

function moveOperands(opcode: number, operands: ByteReader, output: ByteWriter, moves: Moves): void {
  const index = operands.u32();
  if (opcode === Op.call || opcode === Op.refFunc) output.u32(moves.function(index));
  else if (opcode === Op.callIndirect) output.u32(moves.type(index));
  else if (opcode === Op.globalGet || opcode === Op.globalSet) output.u32(moves.global(index));
  else output.s32(moves.type(index));
}

/** A block's type is one byte, negative as a signed number, or the index of a type, which is positive. */
function isTypeIndex(operands: ByteReader): boolean {
  const first = operands.bytes[operands.offset] ?? 0;
  return first >= 0x80 || (first & 0x40) === 0;
}
