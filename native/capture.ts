import { EVENTS } from '@sigbox/sdk/catalogue';
import { addon, programs, type AddonCapture } from './addon.ts';
import { Config } from './config.ts';
import { NativeError } from './errors.ts';
import { CALLED_PROGRAMS, LIFECYCLE_PROGRAMS, eventsOfHandler, programsFor } from './hooks.ts';
import { RingReader } from './ring-reader.ts';
import { planSyscalls } from './syscall-plan.ts';

/** Whose events the kernel produces. */
export type Scope = 'containers' | 'host' | 'all';

/** What the kernel knows of a container's cgroup: it was there before, it has come, its own program has begun. */
export type CgroupState = 'existing' | 'created' | 'started';

/** A hierarchy of cgroups of version 1. */
export interface CgroupHierarchy {
  readonly controller: CgroupController;
  /** The kernel's number of it, as `/proc/cgroups` has it. */
  readonly id: number;
}

/** Controllers that a hierarchy may be chosen by, as `enum controller` of `bpf/event.h` counts them, from 1. */
export const CGROUP_CONTROLLERS = ['memory', 'pids', 'cpuset', 'cpu'] as const;
export type CgroupController = (typeof CGROUP_CONTROLLERS)[number];

export interface KernelCaptureOptions {
  /** Size of the ring buffer, a power of two of at least a page. */
  readonly ringBytes?: number;
  /** Ids of the events to produce; those that tell of cgroups are produced always. */
  readonly events: readonly number[];
  readonly scope?: Scope;
  /** The hierarchy that containers are in; the unified one, if it is not given. */
  readonly hierarchy?: CgroupHierarchy | undefined;
  /** Is called from the event loop while there is something to read, and again until it has been read. */
  readonly onReadable: () => void;
  /** Events gather in the ring until `resume` is called. */
  readonly paused?: boolean;
  /** Other programs than those that were built: an object file. */
  readonly programs?: Uint8Array;
}

export interface EventCounter {
  readonly event: number;
  readonly processor: number;
  /** Events that were built, lost ones included. */
  readonly produced: bigint;
  /** Events that found the ring full. */
  readonly lost: bigint;
  /** Events that the ring never has room for. */
  readonly tooLarge: bigint;
  /** What was not looked at, because it is out of scope. System calls are counted as such, whatever event would have been made of them. */
  readonly filtered: bigint;
}

/** A program that the kernel did not take, and why. */
export interface UnattachedProgram {
  readonly program: string;
  readonly reason: string;
  /** Ids of the selected events that are missing because of it. */
  readonly events: readonly number[];
}

const SCOPES: readonly Scope[] = ['containers', 'host', 'all'];
const STATES: readonly CgroupState[] = ['existing', 'created', 'started'];
/** `CGROUP_IGNORED` of `bpf/event.h`. */
const IGNORED = 4;
const NO_CONTAINER = 0;
/** Numbers of `struct counters`. */
const COUNTERS = 4;
const DEFAULT_RING_BYTES = 16 * 1024 * 1024;

/**
 * Loads and attaches the eBPF programs.
 * @throws NativeError SIGBOX_NATIVE_E_UNBUILT, SIGBOX_NATIVE_E_KERNEL with what the kernel's verifier said.
 */
export function openKernelCapture(options: KernelCaptureOptions): KernelCapture {
  const ringBytes = options.ringBytes ?? DEFAULT_RING_BYTES;
  if (ringBytes < 4096 || (ringBytes & (ringBytes - 1)) !== 0) throw new NativeError('SIGBOX_NATIVE_E_ARGUMENT', `a ring of ${ringBytes} bytes: it must be a power of two of at least 4096`);
  try {
    const capture = new KernelCapture(addon().open(options.programs ?? programs(), ringBytes, options.onReadable));
    if (options.hierarchy !== undefined) capture.useHierarchy(options.hierarchy);
    capture.setScope(options.scope ?? 'containers');
    capture.select(options.events);
    if (options.paused !== true) capture.resume();
    return capture;
  } catch (cause) {
    if (cause instanceof NativeError) throw cause;
    throw new NativeError('SIGBOX_NATIVE_E_KERNEL', (cause as Error).message.trim(), { cause });
  }
}

/** Programs at work in the kernel. */
export class KernelCapture {
  readonly ring: RingReader;
  readonly #handle: unknown;
  readonly #config: Config;
  readonly #refused: readonly { readonly program: string; readonly reason: string }[];
  readonly #attached = new Set<string>();
  #unattached: readonly UnattachedProgram[] = [];
  #selected = new Set<number>();
  /** With the system calls that selected events are made of. Nothing else was ever counted. */
  readonly #everCounted: Set<number>;
  #closed = false;

  constructor(opened: AddonCapture) {
    this.#handle = opened.handle;
    this.#config = new Config(opened.config);
    this.ring = new RingReader(opened);
    this.#everCounted = new Set(EVENTS.filter(({ lifecycle }) => lifecycle === true).map(({ id }) => id));
    this.#refused = CALLED_PROGRAMS.flatMap(([place, program]) => {
      const reason = addon().setHandler(this.#handle, place, program);
      return reason === null ? [] : [{ program, reason }];
    });
  }

  /** Programs that the selected events need and that cannot be attached; the rest works. */
  get unattached(): readonly UnattachedProgram[] {
    return this.#unattached;
  }

  /** `onReadable` is called from now on. */
  resume(): void {
    this.#checkOpen();
    addon().watch(this.#handle, true);
  }

  /** `onReadable` is not called until `resume`; events gather in the ring. */
  pause(): void {
    this.#checkOpen();
    addon().watch(this.#handle, false);
  }

  /** From now on these events are produced, and no others. */
  select(events: readonly number[]): void {
    this.#checkOpen();
    const wanted = new Set(events);
    for (const event of this.#selected.difference(wanted)) this.#config.select(event, false);
    for (const event of wanted.difference(this.#selected)) this.#config.select(event, true);
    this.#selected = wanted;
    for (const event of [...wanted, ...planSyscalls(this.#config, wanted)]) this.#everCounted.add(event);
    this.#attach(wanted);
  }

  setScope(scope: Scope): void {
    this.#checkOpen();
    this.#config.scope = SCOPES.indexOf(scope);
  }

  /** Says where containers are, before anything is captured. */
  useHierarchy({ controller, id }: CgroupHierarchy): void {
    this.#checkOpen();
    this.#config.setHierarchy(CGROUP_CONTROLLERS.indexOf(controller) + 1, id);
  }

  /** Says that a cgroup is a container's, or within one. */
  setCgroup(cgroupId: bigint, state: CgroupState): void {
    this.#checkOpen();
    addon().setCgroup(this.#handle, cgroupId, STATES.indexOf(state) + 1);
  }

  /** Says that nobody wants events of this container's cgroup, until `setCgroup` says otherwise. */
  ignoreCgroup(cgroupId: bigint): void {
    this.#checkOpen();
    addon().setCgroup(this.#handle, cgroupId, IGNORED);
  }

  /** Says that a cgroup is no container's. */
  deleteCgroup(cgroupId: bigint): void {
    this.#checkOpen();
    addon().setCgroup(this.#handle, cgroupId, NO_CONTAINER);
  }

  /** What became of events since the start, of each event and processor where anything was. */
  counters(): EventCounter[] {
    this.#checkOpen();
    const processors = addon().processors();
    const values = new BigUint64Array(processors * COUNTERS);
    const found: EventCounter[] = [];
    for (const event of this.#everCounted) {
      if (!addon().lookup(this.#handle, 'counters', u32(event), new Uint8Array(values.buffer))) continue;
      for (let processor = 0; processor < processors; processor++) {
        const [produced = 0n, lost = 0n, tooLarge = 0n, filtered = 0n] = values.subarray(processor * COUNTERS);
        if (produced > 0n || filtered > 0n) found.push({ event, processor, produced, lost, tooLarge, filtered });
      }
    }
    return found;
  }

  /**
   * How often the kernel left a program out because it was at work already on that processor, as when the task in it had been
   * preempted: it counts these runs by itself, and nobody can say what they would have produced.
   */
  skippedRuns(): number {
    this.#checkOpen();
    return addon().skippedRuns(this.#handle);
  }

  /** How often a container's cgroup was not entered, because there are `MOST_CGROUPS` already; nothing is seen of what runs in it. */
  refusedCgroups(): number {
    this.#checkOpen();
    return this.#config.refusedCgroups;
  }

  /** Detaches everything and gives the memory back; what was read from the ring is gone with it. May be called again. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    addon().close(this.#handle);
  }

  /** Attaches what these events need, and detaches what none of them does. */
  #attach(events: ReadonlySet<number>): void {
    const needed = new Map<string, number[]>(LIFECYCLE_PROGRAMS.map((program) => [program, []]));
    const need = (program: string, event: number): unknown => needed.set(program, [...needed.get(program) ?? [], event]);
    for (const event of events) for (const program of programsFor(event)) need(program, event);
    const unattached: UnattachedProgram[] = [];
    for (const { program, reason } of this.#refused) {
      const costs = eventsOfHandler(program).filter((event) => events.has(event));
      if (costs.length > 0) unattached.push({ program, reason, events: costs });
    }
    for (const [program, costs] of needed) {
      const reason = addon().attach(this.#handle, program);
      if (reason === null) this.#attached.add(program);
      else unattached.push({ program, reason, events: costs });
    }
    for (const program of this.#attached) {
      if (needed.has(program)) continue;
      addon().detach(this.#handle, program);
      this.#attached.delete(program);
    }
    this.#unattached = unattached;
  }

  #checkOpen(): void {
    if (this.#closed) throw new NativeError('SIGBOX_NATIVE_E_CLOSED', 'the capture is closed');
  }
}

function u32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}
