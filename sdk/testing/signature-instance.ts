import { LIMITS } from '../admission/index.ts';
import { INSTANCE_LIMITS, type Finding, type SignatureInstance as CoreInstance } from '../execution/index.ts';
import { Component, type Instance } from './component.ts';
import { explainTrap } from './trap.ts';
import type { ContainerRecord, DataSource, FindingValue, LogLevel, MissReason } from './world.ts';

/** The data source that a host registers when it knows containers. */
export const CONTAINERS_DATA_SOURCE: DataSource = {
  namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{"type":"object"}',
};

/** What a host lets a signature use: fuel is counted in instructions, memory in bytes; the time is that of a call with events. */
export const USAGE_LIMITS = {
  milliseconds: INSTANCE_LIMITS.eventMilliseconds,
  fuelPerEvent: INSTANCE_LIMITS.eventFuel, fuelPerBatch: INSTANCE_LIMITS.batchFuel, memory: LIMITS.memoryPages * 65_536,
} as const;

/** A finding's values by their names. */
export type FindingData = Readonly<Record<string, FindingValue>>;

export interface ReportedFinding {
  /** Index of the event in its batch. */
  readonly event: number;
  readonly data: FindingData;
}

/** A component's instance in this process, run as a host runs it: admitted, metered, under the same limits. */
export class SignatureInstance {
  readonly findings: ReportedFinding[] = [];
  readonly logs: { readonly level: LogLevel; readonly message: string }[] = [];
  /** Ids that the signature asked for, in order. */
  readonly asked: string[] = [];
  /** What `get` answers, by id; `not-found` when absent. */
  readonly containers = new Map<string, ContainerRecord | MissReason>();
  /** Interfaces of the world that it imports. */
  readonly imports: readonly string[];
  /** What the last call with events took. */
  milliseconds = 0;
  readonly #component: Component;
  readonly #instance: Instance;
  readonly #sourceMap: string | undefined;

  /** @param sourceMap that the build gave, to name the author's line when the signature traps. */
  constructor(component: Component, sourceMap?: string) {
    this.#component = component;
    this.#sourceMap = sourceMap;
    this.imports = component.imports;
    this.#instance = component.instantiate({
      get: (id) => this.#get(id),
      report: (finding) => this.#report(finding),
      log: (level, message) => this.logs.push({ level, message }),
      tooLarge: (what) => this.logs.push({ level: 'error', message: `a ${what} was larger than it may be, and was dropped` }),
    });
  }

  static async load(component: Uint8Array, sourceMap?: string): Promise<SignatureInstance> {
    return new SignatureInstance(await Component.load(component), sourceMap);
  }

  /** The world's functions that it exports. */
  get exports(): CoreInstance {
    return this.#instance.signature;
  }

  /** Drops what was found, logged and asked so far. */
  forget(): void {
    for (const list of [this.findings, this.logs, this.asked]) list.length = 0;
  }

  /** Bytes of memory that the component has taken. */
  get memorySize(): number {
    return this.#instance.signature.memorySize;
  }

  /** Instructions that the last call used, failed or not. */
  get fuelUsed(): number {
    return this.#instance.signature.fuelUsed;
  }

  /** Calls `init`; returns the signature's error, or undefined when it accepted. */
  init(dataSources: readonly DataSource[] = [CONTAINERS_DATA_SOURCE]): string | undefined {
    return this.#instance.signature.init(dataSources);
  }

  /**
   * Hands a batch over and returns the findings that it led to.
   * @throws SignatureTrap when the signature's code fails, or uses more than it may.
   */
  run(batch: Uint8Array): ReportedFinding[] {
    const before = this.findings.length;
    const started = performance.now();
    try {
      this.#instance.signature.onEvents(batch);
      this.milliseconds = performance.now() - started;
    } catch (error) {
      throw explainTrap(error, this.#instance, this.#sourceMap, this.#component.originalOffset);
    }
    return this.findings.slice(before);
  }

  #get(id: string): ContainerRecord | MissReason {
    this.asked.push(id);
    return this.containers.get(id) ?? 'not-found';
  }

  #report({ event, data }: Finding): void {
    this.findings.push({ event, data: Object.fromEntries(data.map(({ name, value }) => [name, value.val])) });
  }
}
