import { transpileBytes } from '@bytecodealliance/jco-transpile';
import { engine } from '../compiler/index.ts';
import type { ContainerRecord, DataSource, FindingValue, LogLevel, MissReason, SignatureExports, WorldFinding } from './world.ts';

export const CONTAINERS_DATA_SOURCE: DataSource = { namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' };

export interface ReportedFinding {
  /** Index of the event in its batch. */
  readonly event: number;
  readonly data: Readonly<Record<string, FindingValue>>;
}

/** What jco's glue takes for the error of a result. */
class Miss extends Error {
  readonly payload: MissReason;
  constructor(reason: MissReason) {
    super(reason);
    this.payload = reason;
  }
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

type Instantiate = (
  getCoreModule: (path: string) => object,
  imports: Readonly<Record<string, Readonly<Record<string, (...values: never[]) => unknown>>>>,
  instantiateCore: (module: object, imports: object) => object,
) => SignatureExports;

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
  readonly exports: SignatureExports;
  #memory: Memory | undefined;

  private constructor(imports: readonly string[], modules: ReadonlyMap<string, object>, instantiate: Instantiate) {
    this.imports = imports;
    this.exports = instantiate((path) => modules.get(path) ?? {}, {
      'sigbox:signature/containers': { get: (id: string) => this.#get(id) },
      'sigbox:signature/findings': { report: (finding: WorldFinding) => this.#report(finding) },
      'sigbox:signature/log': { write: (level: LogLevel, message: string) => this.logs.push({ level, message }) },
    }, (module, coreImports) => {
      const instance = new engine.Instance(module, coreImports);
      this.#memory = instance.exports['memory'] as Memory | undefined ?? this.#memory;
      return instance;
    });
  }

  static async load(component: Uint8Array): Promise<SignatureInstance> {
    const { files, imports } = await transpileBytes(component, { name: 'signature', instantiation: { tag: 'sync' }, wasiShim: false });
    const modules = new Map(Object.entries(files).filter(([name]) => name.endsWith('.wasm'))
      .map(([name, bytes]) => [name, new engine.Module(new Uint8Array(bytes))]));
    const script = Buffer.from(files['signature.js'] ?? '').toString('base64');
    const glue = await import(`data:text/javascript;base64,${script}`) as { readonly instantiate: Instantiate };
    return new SignatureInstance(imports, modules, glue.instantiate);
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

  /** Hands a batch over and returns the findings that it led to. */
  run(batch: Uint8Array): ReportedFinding[] {
    const before = this.findings.length;
    this.exports.onEvents(batch);
    return this.findings.slice(before);
  }

  /** Bytes of memory that the component has taken. */
  get memorySize(): number {
    return this.#memory?.buffer.byteLength ?? 0;
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
