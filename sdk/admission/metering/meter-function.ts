import { ByteReader } from '../wasm/byte-reader.ts';
import { ByteWriter } from '../wasm/byte-writer.ts';
import type { FunctionType } from '../wasm/core-module.ts';
import { newInstruction, readInstruction } from '../wasm/instructions.ts';
import { BULK, Op } from '../wasm/opcodes.ts';
import type { FunctionCost } from './function-cost.ts';

const I32 = 0x7f;
const I64 = 0x7e;
const EMPTY_BLOCK = 0x40;
/** A page is set to zero when it is first touched, and the engine tells everyone who looks at the memory. */
const GROW_COST = 1000;
const PAGE_COST_SHIFT = 10;
const LOCALS_PER_DEPTH = 16;

export interface Meters {
  /** Indexes of the globals that hold the fuel and the depth. */
  readonly fuel: number;
  readonly depth: number;
  /** Indexes of the table by which the host is called when there is no fuel left, and of that function's type. */
  readonly refuel: number;
  readonly refuelType: number;
}

export interface MeteredFunction {
  readonly type: FunctionType;
  readonly cost: FunctionCost;
  readonly recursive: boolean;
  /** It comes to its end so soon that nobody need look at its beginning whether there is fuel left. */
  readonly short: boolean;
  /** How the type of a block is written that takes nothing and leaves the function's results. */
  readonly resultBlock: readonly number[];
}

/** Writes one function's body anew, with charges at its entry, at the heads of its loops, where pieces of it pay for themselves, and before what costs by size. */
export function meterFunction(bytes: Uint8Array, body: { readonly start: number; readonly end: number }, subject: MeteredFunction, meters: Meters): Uint8Array {
  const { cost, type, recursive, short } = subject;
  const count = type.parameters.length + cost.locals;
  const [rest, size] = [count, count + 1];
  const code = new ByteWriter();
  const entry = cost.charges.get(body.start) as number;
  if (short) spendUnseen(code, meters, entry);
  else charge(code, meters, rest, entry);
  if (recursive) {
    enter(code, meters, size, 1 + Math.floor(count / LOCALS_PER_DEPTH));
    code.u8(Op.block).raw(subject.resultBlock);
  }
  copyInstructions(new ByteReader(bytes, cost.code, body.end), code, subject, meters, rest, size);
  if (recursive) {
    code.u8(Op.globalGet).u32(meters.depth).u8(Op.i32Const).s32(1 + Math.floor(count / LOCALS_PER_DEPTH)).u8(Op.i32Add).u8(Op.globalSet).u32(meters.depth);
    code.u8(Op.end);
  }
  const whole = new ByteWriter();
  const locals = new ByteReader(bytes, body.start, cost.code);
  whole.u32(locals.u32() + 2).raw(bytes.subarray(locals.offset, cost.code));
  return whole.u32(1).u8(I64).u32(1).u8(I32).raw(code.bytes()).bytes();
}

function copyInstructions(reader: ByteReader, code: ByteWriter, subject: MeteredFunction, meters: Meters, rest: number, size: number): void {
  const instruction = newInstruction();
  let copied = reader.offset;
  let nesting = 0;
  const copyUntil = (offset: number): void => {
    code.raw(reader.bytes.subarray(copied, offset));
    copied = offset;
  };
  while (!reader.done) {
    const at = reader.offset;
    readInstruction(reader, instruction);
    switch (instruction.opcode) {
      case Op.loop:
      case Op.block:
      case Op.if:
        nesting++;
        break;
      case Op.end:
        nesting--;
        break;
      case Op.return:
        // What is below the function's own block restores the depth.
        if (!subject.recursive) break;
        copyUntil(at);
        code.u8(Op.br).u32(nesting);
        copied = reader.offset;
        break;
      case Op.memoryGrow:
        copyUntil(at);
        chargeBySize(code, meters, rest, size, { shift: -PAGE_COST_SHIFT, fixed: GROW_COST });
        break;
      case Op.prefixFc: {
        const bulk = BULK.get(instruction.sub);
        if (bulk === undefined) break;
        copyUntil(at);
        chargeBySize(code, meters, rest, size, { shift: bulk.unitShift, fixed: bulk.fixed });
      }
    }
    const cost = subject.cost.charges.get(at);
    if (cost !== undefined) {
      copyUntil(reader.offset);
      charge(code, meters, rest, cost);
    }
  }
  copyUntil(reader.offset);
}

/** fuel -= cost; calls the host when it is below zero. */
function charge(code: ByteWriter, meters: Meters, rest: number, cost: number): void {
  if (cost === 0) return;
  code.u8(Op.globalGet).u32(meters.fuel).u8(Op.i64Const).s32(cost).u8(Op.i64Sub);
  spend(code, meters, rest);
}

/** fuel -= cost, and whoever charges next looks. */
function spendUnseen(code: ByteWriter, meters: Meters, cost: number): void {
  code.u8(Op.globalGet).u32(meters.fuel).u8(Op.i64Const).s32(cost).u8(Op.i64Sub).u8(Op.globalSet).u32(meters.fuel);
}

/** fuel -= the number on top of the stack, shifted, which stays there. */
function chargeBySize(code: ByteWriter, meters: Meters, rest: number, size: number, by: { readonly shift: number; readonly fixed: number }): void {
  code.u8(Op.localTee).u32(size).u8(Op.globalGet).u32(meters.fuel);
  if (by.fixed > 0) code.u8(Op.i64Const).s32(by.fixed).u8(Op.i64Sub);
  code.u8(Op.localGet).u32(size).u8(Op.i64ExtendI32U);
  if (by.shift !== 0) code.u8(Op.i64Const).s32(Math.abs(by.shift)).u8(by.shift > 0 ? Op.i64ShrU : Op.i64Shl);
  code.u8(Op.i64Sub);
  spend(code, meters, rest);
}

/** Stores what is left. When it is below zero the host is called, which gives more or ends the call: fuel is then still below zero. */
function spend(code: ByteWriter, meters: Meters, rest: number): void {
  code.u8(Op.localTee).u32(rest).u8(Op.globalSet).u32(meters.fuel);
  code.u8(Op.localGet).u32(rest).u8(Op.i64Const).s32(0).u8(Op.i64LtS);
  code.u8(Op.if).u8(EMPTY_BLOCK).u8(Op.i32Const).s32(0).u8(Op.callIndirect).u32(meters.refuelType).u32(meters.refuel).u8(Op.end);
}

function enter(code: ByteWriter, meters: Meters, depth: number, weight: number): void {
  code.u8(Op.globalGet).u32(meters.depth).u8(Op.i32Const).s32(weight).u8(Op.i32Sub).u8(Op.localTee).u32(depth).u8(Op.globalSet).u32(meters.depth);
  code.u8(Op.localGet).u32(depth).u8(Op.i32Const).s32(0).u8(Op.i32LtS);
  code.u8(Op.if).u8(EMPTY_BLOCK).u8(Op.unreachable).u8(Op.end);
}
