/** `struct config` of `bpf/event.h`: what user space decides, in memory that the programs read while it changes. */
const SCOPE = 0;
const CONTROLLER = 12;
const HIERARCHY = 14;
const REFUSED_CGROUPS = 16;
const SELECTED = 24;
/** As many cgroups of containers are watched at once at most. */
export const MOST_CGROUPS = 65_536;
/** Event ids are below this, as `bpf/catalogue.h` has it. */
const EVENT_ID_LIMIT = 2048;
const SYSCALLS = SELECTED + EVENT_ID_LIMIT;
/** System call numbers are below this. */
export const SYSCALL_LIMIT = 512;
const PLAN_SIZE = 8;
/** Bits of a plan. */
const PLAN_WANTED = 1;
const PLAN_AT_ENTRY = 2;

/** What to do when a system call ends: `struct syscall_plan`. */
export interface SyscallPlan {
  /** The event that tells of the system call as such. */
  readonly event: number;
  /** Whether somebody wants that event. */
  readonly wanted: boolean;
  /** The handler that looks further into it, counted from 1; 0 when nobody wants that. */
  readonly handler: number;
  /** Which of the system calls that the handler knows this one is. */
  readonly variant: number;
  /** Arguments that point to text, that have 32 bits, that have a sign: bit by bit. */
  readonly texts: number;
  readonly narrow: number;
  readonly signed: number;
  /** It does not end, so it is told of when it begins. */
  readonly atEntry: boolean;
}

export class Config {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(memory: ArrayBuffer) {
    this.#bytes = new Uint8Array(memory);
    this.#view = new DataView(memory);
  }

  set scope(scope: number) {
    this.#view.setUint32(SCOPE, scope, true);
  }

  /** A hierarchy of version 1; `controller` as `enum controller` counts. */
  setHierarchy(controller: number, hierarchy: number): void {
    this.#view.setUint16(HIERARCHY, hierarchy, true);
    this.#view.setUint16(CONTROLLER, controller, true);
  }

  get refusedCgroups(): number {
    return Number(this.#view.getBigUint64(REFUSED_CGROUPS, true));
  }

  select(event: number, wanted: boolean): void {
    this.#bytes[SELECTED + event] = wanted ? 1 : 0;
  }

  /** `table` is 0 for the processor's own system calls and 1 for the 32-bit ones. */
  setSyscall(table: 0 | 1, number: number, plan: SyscallPlan): void {
    const at = SYSCALLS + (table * SYSCALL_LIMIT + number) * PLAN_SIZE;
    const { event, wanted, handler, variant, texts, narrow, signed, atEntry } = plan;
    // In one store, so that no system call finds half of it.
    const low = BigInt(event | handler << 16) | BigInt(variant) << 24n;
    const high = BigInt(texts | narrow << 8 | signed << 16) | BigInt((wanted ? PLAN_WANTED : 0) | (atEntry ? PLAN_AT_ENTRY : 0)) << 24n;
    this.#view.setBigUint64(at, low | high << 32n, true);
  }
}
