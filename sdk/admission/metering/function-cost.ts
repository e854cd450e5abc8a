import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { ByteReader } from '../wasm/byte-reader.ts';
import type { CoreModule } from '../wasm/core-module.ts';
import { checkValueType, newInstruction, readInstruction } from '../wasm/instructions.ts';
import { Op, PRICES } from '../wasm/opcodes.ts';
import { Pieces, type Piece } from './pieces.ts';

/** What running a function costs, known without running it. */
export interface FunctionCost {
  /** Where its first instruction stands, after its locals. */
  readonly code: number;
  /** How many locals it declares, parameters apart. */
  readonly locals: number;
  /** What is paid behind which instructions, and at the body's start what is paid at each call. */
  readonly charges: ReadonlyMap<number, number>;
  /** How many calls there are of each function. */
  readonly calls: ReadonlyMap<number, number>;
  /** No code of it runs twice in a call. */
  readonly isStraight: boolean;
  readonly callsIndirectly: boolean;
}

interface Frame {
  readonly kind: number;
  /** What pays for the code with which it begins. */
  readonly first: Piece;
  /** What pays for the code that stands in it now. */
  piece: Piece;
  /** Some `br_table` leads to its end. */
  isTarget: boolean;
  /** How many frames are around the outermost one that a branch in this one leads to. */
  leadsTo: number;
}

function newFrame(kind: number, piece: Piece): Frame {
  return { kind, first: piece, piece, isTarget: false, leadsTo: Number.POSITIVE_INFINITY };
}

/** Locals are set to zero at each call, several by one machine instruction. */
const LOCALS_PER_UNIT = 8;
/** A call prepares a frame and checks the stack. */
const CALL_COST = 3;

/**
 * The cost of a function's pieces. Code runs backwards only to a loop's head, so whatever stands outside of loops runs at
 * most once a call, and whatever stands in a loop, but not in a loop within, at most once a round. Of the two arms of an
 * `if` the dearer one counts. One instruction costs 1; what only structures the code costs nothing.
 *
 * Paying at once for all that might run would be many times too dear for an interpreter, whose loop has a hundred cases and
 * runs one a round, and for a detection, which rarely finds something. So what may be passed over pays for itself, if it is
 * enough: an arm of an `if`, and what follows a `br_if` or the end of a block that is left by a branch to further out. What
 * follows the end of a block that a `br_table` leads to does so in any case.
 */
export function costOf(module: CoreModule, index: number, referenced: Set<number>): FunctionCost {
  const body = module.bodies[index];
  if (body === undefined) throw new Refusal('SIG_E_MALFORMED', `the function ${index} has no body`);
  const reader = new ByteReader(module.bytes, body.start, body.end);
  const locals = readLocals(reader);
  const code = reader.offset;
  const pieces = new Pieces();
  const first = pieces.begin(body.start);
  first.cost = 1 + Math.floor(locals / LOCALS_PER_UNIT);
  const calls = new Map<number, number>();
  let isStraight = true;
  let branches = 0;
  let callsIndirectly = false;
  const frames: Frame[] = [newFrame(Op.block, first)];
  const instruction = newInstruction();
  while (frames.length > 0) {
    const at = reader.offset;
    readInstruction(reader, instruction);
    if (instruction.opcode >= Op.block && instruction.opcode <= Op.brTable) branches += 1 + instruction.targets;
    const frame = frames.at(-1) as Frame;
    switch (instruction.opcode) {
      case Op.block:
        frames.push(newFrame(Op.block, frame.piece));
        break;
      case Op.loop: {
        isStraight = false;
        const round = pieces.begin(at);
        round.cost = 1;
        frames.push(newFrame(Op.loop, round));
        break;
      }
      case Op.if:
        frame.piece.cost += 1;
        frames.push(newFrame(Op.if, pieces.begin(at, frame.piece)));
        break;
      case Op.else:
        frame.piece = pieces.otherwise(at, frame.first);
        break;
      case Op.end: {
        frames.pop();
        const parent = frames.at(-1);
        if (parent === undefined) break;
        if (frame.isTarget) parent.piece = pieces.begin(at);
        else if (frame.leadsTo < frames.length) parent.piece = pieces.begin(at, parent.piece);
        leave(parent, frame.leadsTo);
        break;
      }
      case Op.br:
        frame.piece.cost += 1;
        leave(frame, frames.length - 1 - instruction.immediate);
        break;
      case Op.brIf:
        frame.piece.cost += 1;
        leave(frame, frames.length - 1 - instruction.immediate);
        frame.piece = pieces.begin(at, frame.piece);
        break;
      case Op.brTable:
        frame.piece.cost += 1;
        markTargets(new ByteReader(module.bytes, at + 1, body.end), frames);
        break;
      case Op.return:
        frame.piece.cost += 1;
        leave(frame, 0);
        break;
      case Op.call:
        if (instruction.immediate >= module.imports.length + module.bodies.length) reader.fail(`a call of the function ${instruction.immediate}, which does not exist`);
        calls.set(instruction.immediate, (calls.get(instruction.immediate) ?? 0) + 1);
        frame.piece.cost += CALL_COST;
        break;
      case Op.callIndirect:
        callsIndirectly = true;
        frame.piece.cost += 2 * CALL_COST;
        break;
      case Op.refFunc:
        referenced.add(instruction.immediate);
        frame.piece.cost += 1;
        break;
      default:
        frame.piece.cost += PRICES.get(instruction.opcode) ?? 1;
    }
    if (frames.length > LIMITS.controlNesting) throw new Refusal('SIG_E_LIMIT', `the function ${index} nests blocks deeper than ${LIMITS.controlNesting}`);
  }
  const variables = locals + (module.types[module.functions[index] as number]?.parameters.length ?? 0);
  const charges = pieces.paid();
  branches += charges.size;
  if (variables * branches > LIMITS.localsTimesBranches) throw new Refusal('SIG_E_LIMIT', `the function ${index} has ${variables} locals and, metered, ${branches} branches, too many together for the engine's compiler`);
  if (!reader.done) reader.fail('there is more than a function in its body');
  return { code, locals, charges, calls, isStraight, callsIndirectly };
}

function leave(frame: Frame, target: number): void {
  frame.leadsTo = Math.min(frame.leadsTo, target);
}

/** A branch to a loop leads to its head, which pays anyway. */
function markTargets(reader: ByteReader, frames: readonly Frame[]): void {
  for (let rest = reader.u32(); rest >= 0; rest--) {
    const target = frames.length - 1 - reader.u32();
    leave(frames.at(-1) as Frame, target);
    const frame = frames[target];
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
