import { DEPTH_EXPORT, FUEL_EXPORT } from '../admission/manifest.ts';
import { Trap } from './trap.ts';
import type { CoreExports, GuestGlobal } from './webassembly.ts';

/** The counters that the meter built into a module; a module without them runs uncounted. */
export class Fuel {
  readonly #fuel: GuestGlobal<bigint> | undefined;
  readonly #depth: GuestGlobal<number> | undefined;
  readonly #maximumDepth: number;
  #given = 0;

  constructor(exports: CoreExports, maximumDepth: number) {
    this.#fuel = exports[FUEL_EXPORT] as GuestGlobal<bigint> | undefined;
    this.#depth = exports[DEPTH_EXPORT] as GuestGlobal<number> | undefined;
    this.#maximumDepth = maximumDepth;
  }

  /** Before each call from the host. */
  give(fuel: number): void {
    this.#given = fuel;
    if (this.#fuel !== undefined) this.#fuel.value = BigInt(fuel);
    if (this.#depth !== undefined) this.#depth.value = this.#maximumDepth;
  }

  /** What the call in hand, or the last one, has used. */
  get used(): number {
    return this.#fuel === undefined ? 0 : this.#given - Number(this.#fuel.value);
  }

  /** Charges for work that the host does on the guest's behalf. @throws Trap */
  charge(fuel: number): void {
    if (this.#fuel === undefined) return;
    const left = this.#fuel.value - BigInt(fuel);
    this.#fuel.value = left;
    if (left < 0n) throw this.#outOfFuel();
  }

  /** Why the guest stopped, if the meter stopped it. */
  exhausted(cause: unknown): Trap | undefined {
    if (this.#fuel !== undefined && this.#fuel.value < 0n) return this.#outOfFuel(cause);
    if (this.#depth !== undefined && this.#depth.value < 0) return new Trap('depth', `it nested more than ${this.#maximumDepth} calls`, { cause });
    return undefined;
  }

  #outOfFuel(cause?: unknown): Trap {
    return new Trap('fuel', `it used more than the ${this.#given} instructions that a call is allowed`, { cause });
  }
}
