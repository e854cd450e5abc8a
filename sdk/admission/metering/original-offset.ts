import { mainModule } from '../admit.ts';
import { readComponent } from '../component/read-component.ts';
import { ByteReader } from '../wasm/byte-reader.ts';
import type { Body, CoreModule } from '../wasm/core-module.ts';
import { newInstruction, readInstruction } from '../wasm/instructions.ts';
import { Op } from '../wasm/opcodes.ts';
import { readModule } from '../wasm/read-module.ts';

export interface OriginalOffset {
  readonly offset: number;
  /** The meter added the instruction that was asked for: it is the meter that stopped the code. */
  readonly added: boolean;
}

/**
 * Where an instruction of a metered module stands in the module as its author's compiler wrote it; for one that the meter
 * added, where the next that it did not add stands. A stack's offsets are the metered module's, a source map's are not.
 * @param core of the admitted component.
 * @returns a function that answers undefined for what is no instruction's offset.
 */
export function originalOffsets(component: Uint8Array, core: Uint8Array): (offset: number) => OriginalOffset | undefined {
  let read: { readonly metered: CoreModule; readonly original: CoreModule } | undefined;
  return (offset) => {
    // Only a trap asks.
    const { metered, original } = read ??= { metered: readModule(core), original: readModule(mainModule(readComponent(component))) };
    const index = metered.bodies.findIndex(({ start, end }) => offset >= start && offset < end);
    const body = original.bodies[index];
    return body === undefined ? undefined : find(original, body, metered, index, offset);
  };
}

function find(original: CoreModule, body: Body, metered: CoreModule, index: number, offset: number): OriginalOffset | undefined {
  const parameters = original.types[original.functions[index] ?? -1]?.parameters.length ?? 0;
  const from = new ByteReader(original.bytes, body.start, body.end);
  const to = new ByteReader(metered.bytes, metered.bodies[index]?.start, metered.bodies[index]?.end);
  const added = new AddedInstructions(to, original.globals, parameters + skipLocals(from));
  skipLocals(to);
  const instruction = newInstruction();
  while (!from.done && !to.done) {
    added.pass();
    const at = from.offset;
    const isAdded = to.offset > offset;
    readInstruction(to, instruction);
    if (to.offset > offset) return { offset: at, added: isAdded };
    readInstruction(from, instruction);
  }
  return undefined;
}

/** @returns how many locals were declared. */
function skipLocals(reader: ByteReader): number {
  let locals = 0;
  for (let groups = reader.u32(); groups > 0; groups--) {
    locals += reader.u32();
    reader.skip(1);
  }
  return locals;
}

/** Passes over what the meter added: it begins with a global or a local that the module did not have. */
class AddedInstructions {
  readonly #reader: ByteReader;
  readonly #globals: number;
  readonly #locals: number;
  readonly #instruction = newInstruction();

  constructor(reader: ByteReader, globals: number, locals: number) {
    this.#reader = reader;
    this.#globals = globals;
    this.#locals = locals;
  }

  pass(): void {
    while (this.#isGlobal(Op.globalGet) || this.#isLocal(Op.localTee)) {
      // The depth stands behind the fuel; where a function enters, its body becomes a block.
      const isDepth = this.#isGlobal(Op.globalGet) && this.#instruction.immediate === this.#globals + 1;
      while (!this.#isGlobal(Op.globalSet)) this.#next();
      this.#next();
      if (!this.#isLocal(Op.localGet)) return;
      while (this.#peek() !== Op.end) this.#next();
      this.#next();
      if (isDepth) this.#next();
    }
  }

  #isGlobal(opcode: number): boolean {
    return this.#peek() === opcode && this.#instruction.immediate >= this.#globals;
  }

  #isLocal(opcode: number): boolean {
    return this.#peek() === opcode && this.#instruction.immediate >= this.#locals;
  }

  #peek(): number {
    const at = this.#reader.offset;
    this.#next();
    this.#reader.offset = at;
    return this.#instruction.opcode;
  }

  #next(): void {
    readInstruction(this.#reader, this.#instruction);
  }
}
