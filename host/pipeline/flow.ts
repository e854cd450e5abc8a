import { EventFlag } from '@sigbox/sdk/catalogue';
import type { EventReader } from '../capture/index.ts';
import { Accounting } from './accounting.ts';
import { Origin, unionOf, type EventConsumer, type FlowContainer } from './consumer.ts';

/** Where events are joined with their containers: the live directory, or a recording's. */
export interface ContainerJoin {
  /** The container of the event at `offset`; undefined when it has none. Must not allocate. */
  find(view: DataView, offset: number): FlowContainer | undefined;
}

/** Keeps a container's events until its record is there; see the containers room. */
export interface EventHold {
  /** Takes a copy of the event and answers true, or false when the container's events need not wait. */
  offer(container: FlowContainer, bytes: Uint8Array, offset: number, length: number): boolean;
  /** Releases everything that waits. */
  releaseAll(): void;
}

export interface FlowOptions {
  readonly join: ContainerJoin;
  readonly hold?: EventHold;
  /** Handles the events that say which cgroups come and go; they stand in the stream before everything they concern. */
  readonly lifecycle?: { readonly handles: (eventId: number) => boolean; readonly handle: (reader: EventReader, offset: number) => void };
  /** Whether the container's events are wanted at all; without it, all are. */
  readonly admits?: (container: FlowContainer) => boolean;
  /** Whether that depends on the container's record, so that all of its events wait. */
  readonly admitsByRecord?: () => boolean;
  /** Ids of the events that tell of containers themselves. */
  readonly containerEvents?: readonly number[];
  readonly accounting: Accounting;
}

/** The longest that a drain keeps the event loop from everything else. */
const SLICE_EVENTS = 8192;

/** Events from a reader to the consumers that want them: join, hold, route. Makes no object for an event. */
export class Flow {
  readonly #options: FlowOptions;
  #consumers: readonly EventConsumer[] = [];
  /** What each consumer's events wait for, as it was when they began to. */
  #holdables: readonly Uint8Array[] = [];
  #wanted: Uint8Array = new Uint8Array(0);
  /** Origins of each event that waits for some consumer. */
  #holdable: Uint8Array = new Uint8Array(0);

  constructor(options: FlowOptions) {
    this.#options = options;
  }

  get consumers(): readonly EventConsumer[] {
    return this.#consumers;
  }

  /** Ids of the events that somebody wants. */
  wantedEvents(): number[] {
    return [...this.#wanted.keys()].filter((id) => this.#wanted[id] !== 0);
  }

  setConsumers(consumers: readonly EventConsumer[]): void {
    const { hold, admitsByRecord, containerEvents = [] } = this.#options;
    const allWait = admitsByRecord?.() === true;
    // What waits was not yet given to those that it waits for: they are to get it before it is forgotten who they are.
    hold?.releaseAll();
    this.#consumers = consumers;
    this.#wanted = unionOf(consumers.map(({ wanted }) => wanted));
    // Whoever is told of containers themselves is told before any event of theirs, so all of these wait.
    this.#holdables = consumers.map(({ wanted, holdable }) => (allWait || containerEvents.some((id) => (wanted[id] ?? 0) !== 0) ? wanted : holdable));
    this.#holdable = unionOf(this.#holdables);
  }

  /** Whether any consumer wants the event, wherever it came from. */
  wants(eventId: number): boolean {
    return (this.#wanted[eventId] ?? 0) !== 0;
  }

  /** Takes what the reader has now; true when it stopped early, so that others get their turn, and more is there. */
  drain(reader: EventReader): boolean {
    for (let budget = SLICE_EVENTS; budget > 0; budget--) {
      const offset = reader.next();
      if (offset < 0) {
        reader.release();
        return false;
      }
      this.#take(reader, offset);
    }
    reader.release();
    return true;
  }

  #take(reader: EventReader, offset: number): void {
    const { lifecycle, join, hold, accounting } = this.#options;
    const eventId = reader.view.getUint16(offset, true);
    accounting.read++;
    if (lifecycle !== undefined && lifecycle.handles(eventId)) lifecycle.handle(reader, offset);
    const wanted = this.#wanted[eventId] ?? 0;
    if (wanted === 0) return accounting.count('not-selected');
    const container = join.find(reader.view, offset);
    const origin = originOf(reader.view, offset, container);
    if ((wanted & origin) === 0) return accounting.count('out-of-scope');
    const mayWait = container !== undefined && hold !== undefined && ((this.#holdable[eventId] ?? 0) & origin) !== 0;
    const waits = mayWait && hold.offer(container, reader.bytes, offset, reader.length);
    this.#route(reader.words, offset, reader.length, eventId, origin, container, waits ? 'who does not wait' : 'all');
  }

  #route(words: Uint32Array, offset: number, length: number, eventId: number, origin: number, container: FlowContainer | undefined, to: 'all' | 'who waited' | 'who does not wait'): void {
    const { admits, accounting } = this.#options;
    if (admits !== undefined && container !== undefined && !admits(container)) return accounting.count('out-of-scope');
    for (let index = 0; index < this.#consumers.length; index++) {
      const consumer = this.#consumers[index] as EventConsumer;
      if (((consumer.wanted[eventId] ?? 0) & origin) === 0) continue;
      if (to !== 'all' && (((this.#holdables[index]?.[eventId] ?? 0) & origin) !== 0) !== (to === 'who waited')) continue;
      consumer.take(words, offset, length, container);
    }
  }

  /** Gives an event that was held to those that it waited for. */
  release(bytes: Uint8Array, offset: number, length: number, container: FlowContainer): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    this.#route(words, offset, length, view.getUint16(offset, true), originOf(view, offset, container), container, 'who waited');
  }

  containerChanged(container: FlowContainer): void {
    for (const consumer of this.#consumers) {
      consumer.flush();
      consumer.containerChanged(container);
    }
  }

  flush(): void {
    for (const consumer of this.#consumers) consumer.flush();
  }
}

function originOf(view: DataView, offset: number, container: FlowContainer | undefined): number {
  if (container === undefined) return Origin.host;
  return (view.getUint16(offset + 2, true) & EventFlag.containerStarted) !== 0 ? Origin.container : Origin.containerInit;
}
