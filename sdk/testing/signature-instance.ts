import { Component, type Instance } from './component.ts';
import { explainTrap } from './trap.ts';
import type { ContainerRecord, DataSource, FindingValue, LogLevel, MissReason, SignatureExports, WorldFinding } from './world.ts';

/** The data source that a host registers when it knows containers. */
export const CONTAINERS_DATA_SOURCE: DataSource = {
  namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{"type":"object"}',
};

/** A finding's values by their names. */
export type FindingData = Readonly<Record<string, FindingValue>>;

export interface ReportedFinding {
  /** Index of the event in its batch. */
  readonly event: number;
  readonly data: FindingData;
}

/** What jco's glue takes for the error of a result. */
class Miss extends Error {
  readonly payload: MissReason;
  constructor(reason: MissReason) {
    super(reason);
    this.payload = reason;
  }
}

/**
 * A component's instance in this process, for the author's own tests: nothing limits its time or its memory.
 * Never load a stranger's component with it.
 */
export class SignatureInstance {
  readonly findings: ReportedFinding[] = [];
  readonly logs: { readonly level: LogLevel; readonly message: string }[] = [];
  /** Ids that the signature asked for, in order. */
  readonly asked: string[] = [];
  /** What `get` answers, by id; `not-found` when absent. */
  readonly containers = new Map<string, ContainerRecord | MissReason>();
  readonly imports: readonly string[];
  readonly #instance: Instance;
  readonly #sourceMap: string | undefined;

  /** @param sourceMap that the build gave, to name the author's line when the signature traps. */
  constructor(component: Component, sourceMap?: string) {
    this.#sourceMap = sourceMap;
    this.imports = component.imports;
    this.#instance = component.instantiate({
      'sigbox:signature/containers': { get: (id: string) => this.#get(id) },
      'sigbox:signature/findings': { report: (finding: WorldFinding) => this.#report(finding) },
      'sigbox:signature/log': { write: (level: LogLevel, message: string) => this.logs.push({ level, message }) },
    });
  }

  static async load(component: Uint8Array, sourceMap?: string): Promise<SignatureInstance> {
    return new SignatureInstance(await Component.load(component), sourceMap);
  }

  get exports(): SignatureExports {
    return this.#instance.exports;
  }

  /** Drops what was found, logged and asked so far. */
  forget(): void {
    for (const list of [this.findings, this.logs, this.asked]) list.length = 0;
  }

  /** Bytes of memory that the component has taken. */
  get memorySize(): number {
    return this.#instance.memory?.buffer.byteLength ?? 0;
  }

  /** Calls `init`; returns the signature's error, or undefined when it accepted. */
  init(dataSources: readonly DataSource[] = [CONTAINERS_DATA_SOURCE]): string | undefined {
    try {
      this.exports.init({ dataSources });
      return undefined;
    } catch (error) {
      // jco's glue throws the error itself, or wrapped when it is asked to.
      if (typeof error === 'string') return error;
      if (error instanceof Error && 'payload' in error && typeof error.payload === 'string') return error.payload;
      throw error;
    }
  }

  /**
   * Hands a batch over and returns the findings that it led to.
   * @throws SignatureTrap when the signature's code fails.
   */
  run(batch: Uint8Array): ReportedFinding[] {
    const before = this.findings.length;
    try {
      this.exports.onEvents(batch);
    } catch (error) {
      throw explainTrap(error, this.#instance, this.#sourceMap);
    }
    return this.findings.slice(before);
  }

  #get(id: string): ContainerRecord {
    this.asked.push(id);
    const answer = this.containers.get(id) ?? 'not-found';
    if (typeof answer === 'string') throw new Miss(answer);
    return answer;
  }

  #report({ event, data }: WorldFinding): void {
    this.findings.push({ event, data: Object.fromEntries(data.map(({ name, value }) => [name, value.val])) });
  }
}
