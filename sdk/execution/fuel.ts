import { DEPTH_EXPORT, FUEL_EXPORT, REFUEL_EXPORT } from '../admission/manifest.ts';
import { processorTime } from './processor-time.ts';
import { REFUEL_MODULE } from './refuel-module.ts';
import { Trap } from './trap.ts';
import { engine, type CoreExports, type CoreFunction, type FunctionTable, type GuestGlobal } from './webassembly.ts';

/**
 * Fuel is handed out in slices of so much, and time is looked at in between: an instruction takes a nanosecond, or half a
 * microsecond when it waits for memory, and no count of instructions tells which.
 */
const SLICE = 200_000;

/** For the guest whose code runs: one thread runs one guest at a time, and none while another one does. */
let current = (): void => {};
let refuel: CoreFunction | undefined;

/** A function that a table can hold: the engine takes none that has not been through a module. */
function refuelFunction(): CoreFunction {
  refuel ??= new engine.Instance(new engine.Module(REFUEL_MODULE), { host: { refuel: () => current() } }).exports['refuel'] as CoreFunction;
  return refuel;
}

/** The counters that the meter built into a module; a module without them runs uncounted. */
export class Fuel {
  readonly #fuel: GuestGlobal<bigint> | undefined;
  readonly #depth: GuestGlobal<number> | undefined;
  readonly #maximumDepth: number;
  readonly #refuel = (): void => this.#giveMore();
  #given = 0;
  #milliseconds = 0;
  /** What has not been handed out yet. */
  #reserve = 0;
  /** When the first slice of the call in hand was used up. */
  #since: number | undefined;
  /** The processor's time when half of what a call may take had passed. */
  #processorAtHalf: number | undefined;

  constructor(exports: CoreExports, maximumDepth: number) {
    this.#fuel = exports[FUEL_EXPORT] as GuestGlobal<bigint> | undefined;
    this.#depth = exports[DEPTH_EXPORT] as GuestGlobal<number> | undefined;
    this.#maximumDepth = maximumDepth;
    (exports[REFUEL_EXPORT] as FunctionTable | undefined)?.set(0, refuelFunction());
  }

  /** Before each call from the host. */
  give(fuel: number, milliseconds: number): void {
    current = this.#refuel;
    this.#given = fuel;
    this.#milliseconds = milliseconds;
    this.#since = undefined;
    this.#processorAtHalf = undefined;
    const slice = Math.min(fuel, SLICE);
    this.#reserve = fuel - slice;
    if (this.#fuel !== undefined) this.#fuel.value = BigInt(slice);
    if (this.#depth !== undefined) this.#depth.value = this.#maximumDepth;
  }

  /** What the call in hand, or the last one, has used: the same for the same input on every machine. */
  get used(): number {
    return this.#fuel === undefined ? 0 : this.#given - this.#reserve - Number(this.#fuel.value);
  }

  /** Charges for work that the host does on the guest's behalf. @throws Trap */
  charge(fuel: number): void {
    if (this.#fuel === undefined) return;
    const left = this.#fuel.value - BigInt(fuel);
    this.#fuel.value = left;
    if (left < 0n) this.#giveMore();
  }

  /** Why the guest stopped, if the meter stopped it. */
  exhausted(cause: unknown): Trap | undefined {
    if (this.#depth !== undefined && this.#depth.value < 0) return new Trap('depth', `it nested more than ${this.#maximumDepth} calls`, { cause });
    return undefined;
  }

  /** The slice is used up: the next one, as large as what was charged needs. @throws Trap */
  #giveMore(): void {
    if (this.#fuel === undefined) return;
    const left = Number(this.#fuel.value);
    const slice = Math.min(this.#reserve, SLICE - left);
    this.#reserve -= slice;
    this.#fuel.value = BigInt(left + slice);
    if (left + slice < 0) throw this.#outOfFuel();
    this.#checkTime();
  }

  #checkTime(): void {
    const now = performance.now();
    this.#since ??= now;
    const half = this.#milliseconds / 2;
    if (now - this.#since < half) return;
    // The machine may have been busy with others: only the processor's time is the guest's. To ask for it takes a system call.
    const processor = processorTime();
    this.#processorAtHalf ??= processor;
    if (processor - this.#processorAtHalf > half) throw new Trap('time', `a call took more than the ${this.#milliseconds} ms of the processor that it is allowed`);
  }

  #outOfFuel(): Trap {
    return new Trap('fuel', `it used more than the ${this.#given} instructions that a call is allowed`);
  }
}
