import { LIMITS } from '../admission/limits.ts';
import { START_EXPORT, type Manifest, type WorldExport, type WorldImport } from '../admission/manifest.ts';
import type { Codec, FlatValue } from './codec.ts';
import { text } from './codec.ts';
import { Fuel } from './fuel.ts';
import { GuestMemory, TooLarge } from './guest-memory.ts';
import { ALLOCATION_FUEL, FUEL_PER_BYTE, HOST_CALL_FUEL, type InstanceLimits } from './limits.ts';
import { Trap, trapOf } from './trap.ts';
import type { CoreExports, CoreFunction, LinearMemory } from './webassembly.ts';
import { context, eventSelectors, finding, level, lookup, metadata, started, type ContainerRecord, type DataSource, type EventSelector, type Finding, type LogLevel, type Metadata, type MissReason } from './world.ts';

/** Where an instance's calls go. */
export interface WorldFunctions {
  get(containerId: string): ContainerRecord | MissReason;
  report(finding: Finding): void;
  log(level: LogLevel, message: string): void;
  /** A finding or a line was larger than it may be, and was dropped. */
  tooLarge(what: 'finding' | 'log'): void;
}

/** Admission writes this bound into every module. */
const MEMORY_CEILING = LIMITS.memoryPages * 64 * 1024;
/** Where the number of a batch's events stands. */
const BATCH_EVENTS = 4;
const NOTHING: readonly FlatValue[] = [];

/** One instance of a signature's core module, spoken to by the canonical ABI. After a trap it answers no more. */
export class SignatureInstance {
  readonly #manifest: Manifest;
  readonly #functions: WorldFunctions;
  readonly #limits: InstanceLimits;
  readonly #exports: CoreExports;
  readonly #memory: GuestMemory;
  readonly #fuel: Fuel;
  #dead = false;

  /** @throws Trap when the module's own start does not come to its end. */
  constructor(instantiate: (imports: object) => CoreExports, manifest: Manifest, functions: WorldFunctions, limits: InstanceLimits) {
    this.#manifest = manifest;
    this.#functions = functions;
    this.#limits = limits;
    try {
      this.#exports = instantiate(this.#imports());
    } catch (error) {
      throw trapOf(error) ?? error;
    }
    this.#memory = new GuestMemory(this.#exports[manifest.memory] as LinearMemory, this.#exports[manifest.realloc] as CoreFunction, manifest.stringEncoding);
    this.#fuel = new Fuel(this.#exports, limits.depth);
    const start = this.#exports[START_EXPORT] as CoreFunction | undefined;
    if (start !== undefined) this.#enterOnce(() => {
      this.#memory.mayLeave = false;
      start();
    });
    const { initialize } = manifest;
    if (initialize !== undefined) this.#enterOnce(() => (this.#exports[initialize] as CoreFunction)());
  }

  /** Instructions that the last call used, failed or not; 0 when the module is not metered. */
  get fuelUsed(): number { return this.#fuel.used; }

  /** Bytes of its memory. */
  get memorySize(): number { return this.#memory.size; }

  /** @throws Trap */
  metadata(): Metadata {
    return this.#enterOnce(() => this.#ask('metadata', NOTHING, metadata));
  }

  /** @throws Trap */
  selectedEvents(): readonly EventSelector[] {
    return this.#enterOnce(() => this.#ask('selected-events', NOTHING, eventSelectors));
  }

  /** Answers why the signature refuses to start, or undefined. @throws Trap */
  init(dataSources: readonly DataSource[]): string | undefined {
    const answer = this.#enterOnce(() => this.#ask('init', this.#lower(context, { dataSources }), started));
    return answer.tag === 'err' ? answer.val : undefined;
  }

  /** Hands a packed batch over: one allocation of the guest's, one copy, one call. @throws Trap */
  onEvents(batch: Uint8Array): void {
    const events = batch.length < BATCH_EVENTS + 4 ? 1 : (batch[4] as number) | ((batch[5] as number) << 8) | ((batch[6] as number) << 16);
    const { batchFuel, eventFuel, furtherFuel, eventMilliseconds } = this.#limits;
    this.#enter(Math.min(batchFuel, eventFuel + Math.max(0, events - 1) * furtherFuel), eventMilliseconds, () => {
      const at = this.#memory.allocate(batch.length, 1);
      this.#memory.bytes.set(batch, at);
      this.#tell('on-events', [at, batch.length]);
    });
  }

  /** @throws Trap */
  onSignal(name: string): void {
    this.#enterOnce(() => this.#tell('on-signal', this.#lower(text, name)));
  }

  /** @throws Trap */
  close(): void {
    this.#enterOnce(() => this.#tell('close', NOTHING));
  }

  /** Any call but that with events. */
  #enterOnce<Answer>(call: () => Answer): Answer {
    return this.#enter(this.#limits.startFuel, this.#limits.startMilliseconds, call);
  }

  #enter<Answer>(fuel: number, milliseconds: number, call: () => Answer): Answer {
    if (this.#dead) throw new Trap('dead', 'it was called after it had trapped');
    this.#fuel.give(fuel, milliseconds);
    this.#memory.refresh();
    this.#memory.mayLeave = true;
    try {
      return call();
    } catch (error) {
      this.#dead = true;
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    const trap = trapOf(error);
    if (trap === undefined) return error;
    if (trap.kind === 'abi' || trap.cause === undefined) return trap;
    const exhausted = this.#fuel.exhausted(trap.cause);
    if (exhausted !== undefined) return exhausted;
    if (trap.kind !== 'unreachable' || this.#memory.size < MEMORY_CEILING) return trap;
    return new Trap('memory', `it gave up, and its memory has the ${MEMORY_CEILING / 2 ** 20} MiB that it may have`, { cause: trap });
  }

  /** Calls an export that answers nothing. */
  #tell(name: WorldExport, values: readonly FlatValue[]): void {
    const { core, postReturn } = this.#manifest.exports[name];
    (this.#exports[core] as CoreFunction)(...values);
    if (postReturn !== undefined) this.#afterReturn(postReturn);
  }

  /** Calls an export whose answer lies in its memory. */
  #ask<Answer>(name: WorldExport, values: readonly FlatValue[], answer: Codec<Answer>): Answer {
    const { core, postReturn } = this.#manifest.exports[name];
    const pointer = (this.#exports[core] as CoreFunction)(...values) as number;
    this.#memory.refresh();
    this.#memory.budget = this.#limits.descriptionBytes;
    const value = answer.load(this.#memory, this.#memory.place(pointer, answer.size, answer.alignment));
    if (postReturn !== undefined) this.#afterReturn(postReturn, pointer);
    return value;
  }

  #afterReturn(name: string, ...values: number[]): void {
    this.#memory.mayLeave = false;
    (this.#exports[name] as CoreFunction)(...values);
    this.#memory.mayLeave = true;
  }

  #lower<Value>(codec: Codec<Value>, value: Value): FlatValue[] {
    const values: FlatValue[] = [];
    codec.lower(this.#memory, value, values);
    return values;
  }

  #imports(): Record<string, Record<string, CoreFunction>> {
    const imports: Record<string, Record<string, CoreFunction>> = Object.create(null) as Record<string, Record<string, CoreFunction>>;
    for (const { module, name, function: of } of this.#manifest.imports) (imports[module] ??= Object.create(null) as Record<string, CoreFunction>)[name] = this.#function(of);
    return imports;
  }

  #function(of: WorldImport): CoreFunction {
    switch (of) {
      case 'containers#get':
        return (...values) => this.#get(values);
      case 'findings#report':
        return (...values) => this.#report(values);
      case 'log#write':
        return (...values) => this.#write(values);
    }
  }

  #get(values: readonly FlatValue[]): undefined {
    const { logBytes } = this.#limits;
    const memory = this.#leave(logBytes);
    const id = text.lift(memory, values, 0);
    this.#fuel.charge((logBytes - memory.budget) * FUEL_PER_BYTE);
    const answer = this.#functions.get(id);
    const at = memory.place(values[2] as number, lookup.size, lookup.alignment);
    memory.onAllocate = (size) => this.#fuel.charge(ALLOCATION_FUEL + size * FUEL_PER_BYTE);
    lookup.store(memory, at, typeof answer === 'string' ? { tag: 'err', val: answer } : { tag: 'ok', val: answer });
    memory.onAllocate = undefined;
  }

  #report(values: readonly FlatValue[]): undefined {
    const { findingBytes } = this.#limits;
    const memory = this.#leave(findingBytes);
    try {
      this.#functions.report(finding.lift(memory, values, 0));
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.#functions.tooLarge('finding');
    }
    this.#fuel.charge((findingBytes - Math.max(0, memory.budget)) * FUEL_PER_BYTE);
  }

  #write(values: readonly FlatValue[]): undefined {
    const { logBytes } = this.#limits;
    const memory = this.#leave(logBytes);
    try {
      this.#functions.log(level.lift(memory, values, 0), text.lift(memory, values, 1));
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.#functions.tooLarge('log');
    }
    this.#fuel.charge((logBytes - Math.max(0, memory.budget)) * FUEL_PER_BYTE);
  }

  /** The guest has called the host, which it may not while it starts, allocates or cleans up. @throws Trap */
  #leave(budget: number): GuestMemory {
    const memory = this.#memory as GuestMemory | undefined;
    if (memory === undefined || !memory.mayLeave) throw new Trap('abi', 'it called the host while it started, allocated or cleaned up');
    this.#fuel.charge(HOST_CALL_FUEL);
    memory.refresh();
    memory.budget = budget;
    return memory;
  }
}
