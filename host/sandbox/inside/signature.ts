import type { DataSourceIdentity, EventSelector, FindingDatum, LoadMessage, LogMessage, SignatureMetadata } from '../protocol.ts';
import { singleEvent, type BatchReader } from './batch.ts';
import { Component, toSelector } from './component.ts';
import type { ContainerSnapshot } from './containers.ts';
import { Selection } from './selection.ts';

/** Where what a signature does becomes visible. */
export interface SignatureSink {
  finding(batch: BatchReader, data: readonly FindingDatum[]): void;
  log(level: LogMessage['level'], message: string): void;
  trap(batch: BatchReader | undefined, message: string): void;
}

interface PendingFinding {
  readonly event: number;
  readonly data: readonly FindingDatum[];
}

type Exports = ReturnType<Component['instantiate']>;

/** A loaded signature: it has one live instance, and gets another when that one traps. */
export class LoadedSignature {
  readonly #component: Component;
  readonly #dataSources: readonly DataSourceIdentity[];
  readonly #containers: ContainerSnapshot;
  readonly #sink: SignatureSink;
  #exports: Exports;
  #pending: PendingFinding[] = [];
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
  readonly selection: Selection;

  private constructor(component: Component, message: LoadMessage, containers: ContainerSnapshot, sink: SignatureSink) {
    this.#component = component;
    this.#dataSources = message.dataSources;
    this.#containers = containers;
    this.#sink = sink;
    this.#exports = this.#instantiate();
    this.metadata = this.#exports.metadata();
    this.selectors = this.#exports.selectedEvents().map(toSelector);
    this.selection = new Selection(this.selectors, message.events);
    this.#exports.init({ dataSources: this.#dataSources });
  }

  static async load(message: LoadMessage, containers: ContainerSnapshot, sink: SignatureSink): Promise<LoadedSignature> {
    return new LoadedSignature(await Component.load(message.directory), message, containers, sink);
  }

  /**
   * Gives the batch to the instance. If it traps, what it found in this batch is forgotten and a new instance is given
   * the events one by one: the event that kills it is named and skipped, and each of the others has its findings once.
   */
  run(batch: BatchReader): void {
    if (this.#attempt(batch) === undefined) return;
    batch.rewind();
    while (batch.advance()) {
      const one = singleEvent(batch);
      const trap = this.#attempt(one);
      if (trap === undefined) continue;
      one.seek(0);
      this.#sink.trap(one, trap);
    }
  }

  signal(name: string): void {
    try {
      this.#exports.onSignal(name);
    } catch (error) {
      this.#replaceInstance();
      this.#sink.trap(undefined, describe(error));
    }
  }

  close(): void {
    try {
      this.#exports.close();
    } catch (error) {
      this.#sink.trap(undefined, describe(error));
    }
  }

  /** Runs the batch and delivers its findings; otherwise the reason of the trap, with a new instance in place. */
  #attempt(batch: BatchReader): string | undefined {
    this.#pending = [];
    try {
      this.#exports.onEvents(batch.bytes);
    } catch (error) {
      this.#replaceInstance();
      return describe(error);
    }
    const found = this.#pending;
    this.#pending = [];
    for (const { event, data } of found) {
      if (batch.seek(event)) this.#sink.finding(batch, data);
      else this.#sink.log('warn', `reported a finding on event ${event} of a batch that has ${batch.events}`);
    }
    return undefined;
  }

  #replaceInstance(): void {
    this.#pending = [];
    this.#exports = this.#instantiate();
    this.#exports.init({ dataSources: this.#dataSources });
  }

  #instantiate(): Exports {
    return this.#component.instantiate({
      containers: this.#containers,
      report: (event, data) => this.#pending.push({ event, data }),
      log: (level, message) => this.#sink.log(level, message),
    });
  }
}

/** What went wrong, for the operator; a signature's own refusal is the payload of jco's error. */
export function describe(error: unknown): string {
  const payload = (error as { readonly payload?: unknown } | null)?.payload;
  if (typeof payload === 'string') return payload;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
