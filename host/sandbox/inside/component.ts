import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Condition, DataSourceIdentity, EventSelector, FindingDatum, LogMessage, SignatureMetadata } from '../protocol.ts';
import type { ContainerSnapshot } from './containers.ts';

interface WorldExports {
  metadata(): SignatureMetadata;
  selectedEvents(): WorldSelector[];
  init(context: { dataSources: readonly DataSourceIdentity[] }): void;
  onEvents(batch: Uint8Array): void;
  onSignal(name: string): void;
  close(): void;
}

interface WorldSelector extends Omit<EventSelector, 'conditions'> {
  readonly conditions: readonly { readonly field: string; readonly test: { readonly tag: Condition['test']; readonly val: string | bigint } }[];
}

interface WorldFinding {
  readonly event: number;
  readonly data: readonly { readonly name: string; readonly value: WorldValue }[];
}

type WorldValue =
  | { readonly tag: 'text'; readonly val: string }
  | { readonly tag: 'signed' | 'unsigned'; readonly val: bigint }
  | { readonly tag: 'boolean'; readonly val: boolean }
  | { readonly tag: 'texts'; readonly val: readonly string[] };

type Instantiate = (
  getCoreModule: (path: string) => WebAssembly.Module,
  imports: Record<string, Record<string, (...values: never[]) => unknown>>,
) => WorldExports;

/** Where an instance's calls go. */
export interface WorldImports {
  readonly containers: ContainerSnapshot;
  report(event: number, data: readonly FindingDatum[]): void;
  log(level: LogMessage['level'], message: string): void;
}

/** A compiled component: its core modules are compiled once, and instances of it come and go. */
export class Component {
  readonly #instantiate: Instantiate;
  readonly #modules = new Map<string, WebAssembly.Module>();
  readonly #directory: string;

  private constructor(directory: string, instantiate: Instantiate) {
    this.#directory = directory;
    this.#instantiate = instantiate;
  }

  static async load(directory: string): Promise<Component> {
    const glue = (await import(pathToFileURL(join(directory, 'signature.js')).href)) as { instantiate: Instantiate };
    return new Component(directory, glue.instantiate);
  }

  instantiate(imports: WorldImports): WorldExports {
    return this.#instantiate((path) => this.#module(path), {
      'sigbox:signature/containers': { get: (id: string) => imports.containers.get(id) },
      'sigbox:signature/findings': { report: (finding: WorldFinding) => imports.report(finding.event, finding.data.map(toDatum)) },
      'sigbox:signature/log': { write: (level: LogMessage['level'], message: string) => imports.log(level, message) },
    });
  }

  #module(path: string): WebAssembly.Module {
    let module = this.#modules.get(path);
    if (module === undefined) {
      module = new WebAssembly.Module(readFileSync(join(this.#directory, path)));
      this.#modules.set(path, module);
    }
    return module;
  }
}

/** A selector as the protocol has it. */
export function toSelector({ conditions, ...selector }: WorldSelector): EventSelector {
  return { ...selector, conditions: conditions.map(({ field, test }) => ({ field, test: test.tag, value: test.val.toString() })) };
}

function toDatum({ name, value }: WorldFinding['data'][number]): FindingDatum {
  switch (value.tag) {
    case 'signed':
    case 'unsigned':
      return { name, kind: value.tag, value: value.val.toString() };
    case 'text':
      return { name, kind: 'text', value: value.val };
    case 'boolean':
      return { name, kind: 'boolean', value: value.val };
    case 'texts':
      return { name, kind: 'texts', value: value.val };
  }
}
