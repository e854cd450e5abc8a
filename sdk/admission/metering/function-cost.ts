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
  /** Cost of all that runs at most once a call; after it, of each loop in the order of their beginnings, what runs at most once a round. */
  readonly heads: readonly number[];
  /** How many calls there are of each function. */
  readonly calls: ReadonlyMap<number, number>;
  /** No code of it runs twice in a call. */
  readonly isStraight: boolean;
  readonly callsIndirectly: boolean;
}

interface Frame {
  readonly kind: number;
  readonly head: number;
  cost: number;
  thenCost: number;
}

/** Locals are set to zero at each call, several by one machine instruction. */
const LOCALS_PER_UNIT = 8;
/** A call prepares a frame and checks the stack. */
const CALL_COST = 3;

/**
 * The cost of a function's pieces. Code runs backwards only to a loop's head, so whatever stands outside of loops runs at
 * most once a call, and whatever stands in a loop, but not in a loop within, at most once a round. Of the two arms of an
 * `if` the dearer one counts. One instruction costs 1; what only structures the code costs nothing.
 */
export function costOf(module: CoreModule, index: number, referenced: Set<number>): FunctionCost {
  const body = module.bodies[index];
  if (body === undefined) throw new Refusal('SIG_E_MALFORMED', `the function ${index} has no body`);
  const reader = new ByteReader(module.bytes, body.start, body.end);
  const locals = readLocals(reader);
  const code = reader.offset;
  const heads = [1 + Math.floor(locals / LOCALS_PER_UNIT)];
  const calls = new Map<number, number>();
  let isStraight = true;
  let callsIndirectly = false;
  const frames: Frame[] = [{ kind: Op.block, head: 0, cost: 0, thenCost: 0 }];
  const instruction = newInstruction();
  while (frames.length > 0) {
    readInstruction(reader, instruction);
    const frame = frames.at(-1) as Frame;
    switch (instruction.opcode) {
      case Op.loop:
        isStraight = false;
        frames.push({ kind: Op.loop, head: heads.push(1) - 1, cost: 0, thenCost: 0 });
        break;
      case Op.if:
        frame.cost += 1;
        frames.push({ kind: Op.if, head: 0, cost: 0, thenCost: 0 });
        break;
      case Op.block:
        frames.push({ kind: Op.block, head: 0, cost: 0, thenCost: 0 });
        break;
      case Op.else:
        frame.thenCost = frame.cost;
        frame.cost = 0;
        break;
      case Op.end: {
        frames.pop();
        const cost = Math.max(frame.cost, frame.thenCost);
        const parent = frames.at(-1);
        if (frame.kind === Op.loop) heads[frame.head] = (heads[frame.head] as number) + cost;
        else if (parent === undefined) heads[0] = (heads[0] as number) + cost;
        else parent.cost += cost;
        break;
      }
      case Op.call:
        calls.set(instruction.immediate, (calls.get(instruction.immediate) ?? 0) + 1);
        frame.cost += CALL_COST;
        break;
      case Op.callIndirect:
        callsIndirectly = true;
        frame.cost += 2 * CALL_COST;
        break;
      case Op.refFunc:
        referenced.add(instruction.immediate);
        frame.cost += 1;
        break;
      default:
        frame.cost += PRICES.get(instruction.opcode) ?? 1;
    }
    if (frames.length > LIMITS.controlNesting) throw new Refusal('SIG_E_LIMIT', `the function ${index} nests blocks deeper than ${LIMITS.controlNesting}`);
  }
  if (!reader.done) reader.fail('there is more than a function in its body');
  return { code, locals, heads, calls, isStraight, callsIndirectly };
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
