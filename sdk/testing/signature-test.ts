import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildSignature } from '../compiler/index.ts';
import { encodeBatch, type BatchContainer } from './batch-writer.ts';
import { Component } from './component.ts';
import { encodeEvent, type EventInput, type FieldValue } from '../catalogue/index.ts';
import { isSelected } from './selection.ts';
import { CONTAINERS_DATA_SOURCE, SignatureInstance, type FindingData } from './signature-instance.ts';
import { noteUsage } from './usage.ts';
import type { ContainerRecord, DataSource, MissReason } from './world.ts';

/** A container in a test: its id, and what the host answers about it. */
export interface TestContainer {
  readonly id: string;
  readonly answer: ContainerRecord | MissReason;
}

/** An event in a test, and where it happens. */
export interface TestEvent {
  readonly bytes: Uint8Array;
  readonly container: TestContainer | undefined;
}

let containersMade = 0;

/** A container with this record, or one about which the host only knows why it has none. */
export function container(record: Partial<ContainerRecord> | MissReason = {}): TestContainer {
  const given = typeof record === 'string' ? undefined : record.containerId;
  const id = given ?? createHash('sha256').update(`container ${++containersMade}`).digest('hex');
  if (typeof record === 'string') return { id, answer: record };
  return { id, answer: { k8sPodSandbox: false, removed: false, labels: [], ...record, containerId: id } };
}

/**
 * An event with these fields, by the catalogue's names.
 * @throws RangeError when the catalogue has no such event, field or header field.
 */
export function event(
  name: string, fields: Readonly<Record<string, FieldValue>> = {},
  { container: where, header = {} }: { readonly container?: TestContainer; readonly header?: EventInput['header'] } = {},
): TestEvent {
  return { bytes: encodeEvent(name, { fields, header: header ?? {} }), container: where };
}

/** A signature that was started, as a host starts it. */
export class RunningSignature {
  readonly instance: SignatureInstance;
  readonly #selectors;
  readonly #slots = new Map<string, BatchContainer>();

  constructor(component: Component, sourceMap: string | undefined, dataSources: readonly DataSource[] = [CONTAINERS_DATA_SOURCE]) {
    this.instance = new SignatureInstance(component, sourceMap);
    this.#selectors = this.instance.exports.selectedEvents();
    const error = this.instance.init(dataSources);
    if (error !== undefined) throw new Error(`the signature does not start: ${error}`);
  }

  /** Hands over, in one batch, those of the events that the signature selected; answers the findings' values. */
  findings(...events: readonly TestEvent[]): FindingData[] {
    const selected = this.selected(events);
    const found = this.instance.run(this.batchOf(selected));
    noteUsage({ fuelPerEvent: Math.ceil(this.instance.fuelUsed / Math.max(1, selected.length)), memory: this.instance.memorySize, milliseconds: this.instance.milliseconds });
    return found.map(({ data }) => data);
  }

  /** Those of the events that the signature selected. */
  selected(events: readonly TestEvent[]): TestEvent[] {
    return events.filter(({ bytes, container: where }) => isSelected(this.#selectors, bytes, where !== undefined));
  }

  /** The events as a batch, with what the host knows of their containers. */
  batchOf(selected: readonly TestEvent[]): Uint8Array {
    for (const { container: where } of selected) if (where !== undefined) this.#know(where);
    const frames = selected.map(({ bytes, container: where }) =>
      ({ event: bytes, container: where === undefined ? undefined : this.#slots.get(where.id) }));
    const table = [...new Set(frames.map((frame) => frame.container))].filter((entry) => entry !== undefined);
    return encodeBatch(frames, table);
  }

  #know({ id, answer }: TestContainer): void {
    const known = this.#slots.get(id);
    if (known !== undefined && this.instance.containers.get(id) === answer) return;
    this.instance.containers.set(id, answer);
    this.#slots.set(id, { id, slot: known?.slot ?? this.#slots.size, revision: (known?.revision ?? 0) + 1 });
  }
}

/** A project's signature, built once for all of its tests. */
export class SignatureUnderTest {
  readonly #component: Component;
  readonly #sourceMap: string | undefined;

  constructor(component: Component, sourceMap: string | undefined) {
    this.#component = component;
    this.#sourceMap = sourceMap;
  }

  /**
   * A new instance, started.
   * @throws Error when its `init` refuses.
   */
  start({ dataSources = [CONTAINERS_DATA_SOURCE] }: { readonly dataSources?: readonly DataSource[] } = {}): RunningSignature {
    return new RunningSignature(this.#component, this.#sourceMap, dataSources);
  }
}

/**
 * Builds the signature in a project's folder; under `sig test`, takes the one that it has just built.
 * @throws SignatureError when it does not build.
 */
export async function signatureUnderTest(directory: string): Promise<SignatureUnderTest> {
  const built = process.env['SIG_TEST_COMPONENT'];
  const { component, sourceMap } = built === undefined ? await buildSignature(directory)
    : { component: await readFile(built), sourceMap: existsSync(`${built}.map`) ? await readFile(`${built}.map`, 'utf8') : undefined };
  return new SignatureUnderTest(await Component.load(component), sourceMap);
}
