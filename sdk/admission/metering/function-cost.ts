import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { ByteReader } from '../wasm/byte-reader.ts';
import type { CoreModule } from '../wasm/core-module.ts';
import { checkValueType, newInstruction, readInstruction } from '../wasm/instructions.ts';
import { Op, PRICES } from '../wasm/opcodes.ts';

/** What running a function costs, known without running it. */
export interface FunctionCost {
  /** Where its first instruction stands, after its locals. */
  readonly code: number;
  /** How many locals it declares, parameters apart. */
  readonly locals: number;
  /**
   * Cost of all that runs at most once a call; after it, in the order in which they stand, of each loop what runs at most
   * once a round, and of each instruction in `splits` what runs at most once when it is passed.
   */
  readonly heads: readonly number[];
  /** Where the instructions stand behind which a new charge begins. */
  readonly splits: ReadonlySet<number>;
  /** How many calls there are of each function. */
  readonly calls: ReadonlyMap<number, number>;
  /** No code of it runs twice in a call. */
  readonly isStraight: boolean;
  readonly callsIndirectly: boolean;
}

interface Frame {
  readonly kind: number;
  /** Index of what pays for a loop's rounds. */
  readonly head: number;
  cost: number;
  thenCost: number;
  /** Some `br_table` leads to its end. */
  isTarget: boolean;
  /** Index of what pays for the code after the last split in it; before the first, what is around it pays. */
  part: number | undefined;
}

function newFrame(kind: number, head = 0): Frame {
  return { kind, head, cost: 0, thenCost: 0, isTarget: false, part: undefined };
}

/** A function that costs no more, all of its code together, pays in as few pieces as can be; charges in between cost it more than they save. */
const SMALL_COST = 1000;
/** In a larger one, what may be paid for together, although only a part of it may run; less makes code slower that runs whole. */
const SPLIT_COST = 64;
/** Locals are set to zero at each call, several by one machine instruction. */
const LOCALS_PER_UNIT = 8;
/** A call prepares a frame and checks the stack. */
const CALL_COST = 3;

/**
 * The cost of a function's pieces. Code runs backwards only to a loop's head, so whatever stands outside of loops runs at
 * most once a call, and whatever stands in a loop, but not in a loop within, at most once a round. Of the two arms of an
 * `if` the dearer one counts. One instruction costs 1; what only structures the code costs nothing.
 *
 * Paying for all that might run would be many times too dear for an interpreter, whose loop has a hundred cases and runs one
 * a round. So a new charge begins behind the end of every block that a `br_table` leads to, and, in a large function once
 * enough is to be paid, behind any `br_if`, `if`, `else` or `end`: what follows these in their frame runs only when they are
 * passed.
 */
export function costOf(module: CoreModule, index: number, referenced: Set<number>): FunctionCost {
  const inFewPieces = readCost(module, index, referenced, Number.POSITIVE_INFINITY);
  return sumOf(inFewPieces.heads) > SMALL_COST ? readCost(module, index, referenced, SPLIT_COST) : inFewPieces;
}

/** @param splitCost what may be paid for together */
function readCost(module: CoreModule, index: number, referenced: Set<number>, splitCost: number): FunctionCost {
  const body = module.bodies[index];
  if (body === undefined) throw new Refusal('SIG_E_MALFORMED', `the function ${index} has no body`);
  const reader = new ByteReader(module.bytes, body.start, body.end);
  const locals = readLocals(reader);
  const code = reader.offset;
  const heads = [1 + Math.floor(locals / LOCALS_PER_UNIT)];
  const splits = new Set<number>();
  const calls = new Map<number, number>();
  let isStraight = true;
  let branches = 0;
  let callsIndirectly = false;
  const frames: Frame[] = [newFrame(Op.block)];
  let sinceSplit = 0;
  const add = (frame: Frame, cost: number): void => {
    sinceSplit += cost;
    if (frame.part === undefined) frame.cost += cost;
    else heads[frame.part] = (heads[frame.part] as number) + cost;
  };
  const split = (frame: Frame, at: number): void => {
    sinceSplit = 0;
    splits.add(at);
    frame.part = heads.push(0) - 1;
  };
  const instruction = newInstruction();
  while (frames.length > 0) {
    const at = reader.offset;
    readInstruction(reader, instruction);
    if (instruction.opcode >= Op.block && instruction.opcode <= Op.brTable) branches += 1 + instruction.targets;
    const frame = frames.at(-1) as Frame;
    switch (instruction.opcode) {
      case Op.loop:
        isStraight = false;
        frames.push(newFrame(Op.loop, heads.push(1) - 1));
        break;
      case Op.if:
        add(frame, 1);
        frames.push(newFrame(Op.if));
        if (sinceSplit >= splitCost) split(frames.at(-1) as Frame, at);
        break;
      case Op.block:
        frames.push(newFrame(Op.block));
        break;
      case Op.else:
        frame.thenCost = frame.cost;
        frame.cost = 0;
        frame.part = undefined;
        if (sinceSplit >= splitCost) split(frame, at);
        break;
      case Op.brIf:
        add(frame, 1);
        if (sinceSplit >= splitCost) split(frame, at);
        break;
      case Op.end: {
        frames.pop();
        const cost = Math.max(frame.cost, frame.thenCost);
        const parent = frames.at(-1);
        if (frame.kind === Op.loop) heads[frame.head] = (heads[frame.head] as number) + cost;
        else if (parent === undefined) heads[0] = (heads[0] as number) + cost;
        else add(parent, cost);
        if (parent !== undefined && (frame.isTarget || (frame.kind !== Op.loop && sinceSplit >= splitCost))) split(parent, at);
        break;
      }
      case Op.brTable:
        add(frame, 1);
        markTargets(new ByteReader(module.bytes, at + 1, body.end), frames);
        break;
      case Op.call:
        if (instruction.immediate >= module.imports.length + module.bodies.length) reader.fail(`a call of the function ${instruction.immediate}, which does not exist`);
        calls.set(instruction.immediate, (calls.get(instruction.immediate) ?? 0) + 1);
        add(frame, CALL_COST);
        break;
      case Op.callIndirect:
        callsIndirectly = true;
        add(frame, 2 * CALL_COST);
        break;
      case Op.refFunc:
        referenced.add(instruction.immediate);
        add(frame, 1);
        break;
      default:
        add(frame, PRICES.get(instruction.opcode) ?? 1);
    }
    if (frames.length > LIMITS.controlNesting) throw new Refusal('SIG_E_LIMIT', `the function ${index} nests blocks deeper than ${LIMITS.controlNesting}`);
  }
  const variables = locals + (module.types[module.functions[index] as number]?.parameters.length ?? 0);
  if (variables * branches > LIMITS.localsTimesBranches) throw new Refusal('SIG_E_LIMIT', `the function ${index} has ${variables} locals and ${branches} branches, too many together for the engine's compiler`);
  if (!reader.done) reader.fail('there is more than a function in its body');
  return { code, locals, heads, splits, calls, isStraight, callsIndirectly };
}

export function sumOf(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** A branch to a loop leads to its head, which pays anyway. */
function markTargets(reader: ByteReader, frames: readonly Frame[]): void {
  for (let rest = reader.u32(); rest >= 0; rest--) {
    const frame = frames.at(-1 - reader.u32());
    if (frame?.kind === Op.block) frame.isTarget = true;
  }
}

function readLocals(reader: ByteReader): number {
  let sum = 0;
  for (let left = reader.count('groups of locals', LIMITS.locals); left > 0; left--) {
    sum += reader.u32();
    if (sum > LIMITS.locals) throw new Refusal('SIG_E_LIMIT', `a function has more than ${LIMITS.locals} locals`);
    checkValueType(reader);
  }
  return sum;
}
