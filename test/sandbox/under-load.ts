import { readFileSync } from 'node:fs';
import { EVENTS } from '@sigbox/sdk/catalogue';
import { encodeEvent } from '@sigbox/sdk/testing';
import { EventView } from '../../host/events/index.ts';
import { Accounting, SandboxConsumer } from '../../host/pipeline/index.ts';
import { Sandbox, type FindingDatum, type RunnableSignature, type SandboxLimits } from '../../host/sandbox/index.ts';

const EVENTS_A_TURN = 32;
const EVENTS_A_BATCH = 128;
const DATA_SOURCE = { namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' };
/** For signatures that find every event, and machines of which one may stand still for a while. */
const NO_LIMIT: Partial<SandboxLimits> = { findingsPerSecond: 1e9, greedyMilliseconds: 1e9 };

/** A sandbox that is given events without end, each with a number of its own, and everything that comes out of it. */
export class SandboxUnderLoad {
  readonly accounting = new Accounting();
  /** How often each event was found, by the signature and the event's number. */
  readonly found = new Map<number, Map<number, number>>();
  /** What each signature's last finding said. */
  readonly lastData = new Map<number, readonly FindingDatum[]>();
  /** The longest that it took from an event's sending to a finding of it. */
  longestDelay = 0;
  readonly #sentAt = new Map<number, number>();
  readonly lost: { reason: string; events: number }[] = [];
  readonly traps: { signature: number; kind: string; event: number | undefined }[] = [];
  readonly suspended: { signature: number; reason: string }[] = [];
  sandbox!: Sandbox;
  sent = 0;
  /** Resolves at the next finding. */
  #next = Promise.withResolvers<void>();
  readonly #suspensions = new Map<number, PromiseWithResolvers<void>>();
  #consumer!: SandboxConsumer;
  #running = true;
  #stopped: Promise<void> = Promise.resolve();

  static async start(signatures: readonly RunnableSignature[], options: { readonly stallMilliseconds?: number; readonly limits?: Partial<SandboxLimits> } = {}): Promise<SandboxUnderLoad> {
    const load = new SandboxUnderLoad();
    load.sandbox = await Sandbox.start(
      {
        dataSources: [DATA_SOURCE],
        events: Object.fromEntries(EVENTS.map(({ id, name, fields }) => [name, { id, fields: fields.map((field) => field.name) }])),
        stallMilliseconds: options.stallMilliseconds ?? 10_000, limits: options.limits ?? NO_LIMIT,
      },
      {
        finding: ({ signature, data }, event) => {
          load.lastData.set(signature, data);
          load.#found(signature, new EventView(event).hostProcessId);
        },
        log: () => {},
        trap: ({ signature, kind }, event) => load.traps.push({ signature, kind, event: event.length === 0 ? undefined : new EventView(event).hostProcessId }),
        suspended: (signature, { reason }) => {
          load.suspended.push({ signature, reason });
          load.#suspensions.get(signature)?.resolve();
        },
        lost: (reason, events) => {
          load.lost.push({ reason, events });
          load.accounting.delivered -= events;
          load.accounting.count('sandbox-lost', events);
        },
        restarted: () => {},
      },
    );
    for (const [number, runnable] of signatures.entries()) await load.add(number, runnable);
    load.#consumer = new SandboxConsumer(load.sandbox, new Uint8Array(1), { accounting: load.accounting, describe: ({ id }) => ({ id }) });
    return load;
  }

  async add(number: number, runnable: RunnableSignature): Promise<void> {
    await this.sandbox.load(number, runnable);
    this.sandbox.activate(number);
  }

  /** Starts to send; a few tens of thousands in a second. */
  pour(): void {
    this.#stopped = this.#pour();
  }

  /** Sends this many events, as fast as they are taken. */
  async send(events: number): Promise<void> {
    for (const end = this.sent + events; this.sent < end; ) {
      while (this.sandbox.batchesInHand > 4) await new Promise((resolve) => setImmediate(resolve));
      for (let count = 0; count < EVENTS_A_BATCH && this.sent < end; count++) this.#sendOne();
      this.#consumer.flush();
    }
    await this.settle();
  }

  /**
   * Sends this many events, so many in a second, as they come from a busy machine; and waits until all is done.
   * @returns how many milliseconds it took.
   */
  async pace(events: number, perSecond: number): Promise<number> {
    this.longestDelay = 0;
    this.#sentAt.clear();
    const began = performance.now();
    for (let sent = 0; sent < events; ) {
      const now = performance.now();
      for (const due = Math.min(events, ((now - began) / 1000) * perSecond); sent < due; sent++) {
        this.#sentAt.set(this.sent, now);
        this.#sendOne();
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await this.settle();
    return performance.now() - began;
  }

  /** Ends sending, and waits for what is on its way. */
  async stop(): Promise<void> {
    this.#running = false;
    await this.#stopped;
    await this.settle();
  }

  async settle(): Promise<void> {
    this.#consumer.flush();
    await this.sandbox.idle();
  }

  /** Resolves when the next finding comes. */
  nextFinding(): Promise<void> {
    return this.#next.promise;
  }

  /** Resolves when this signature is suspended. */
  nextSuspension(signature: number): Promise<void> {
    const suspension = Promise.withResolvers<void>();
    this.#suspensions.set(signature, suspension);
    return suspension.promise;
  }

  /** Ends the process that runs the signatures from outside, as the kernel's out-of-memory killer does. */
  killInner(): void {
    process.kill(leaf(this.sandbox.processId as number), 'SIGKILL');
  }

  async #pour(): Promise<void> {
    while (this.#running) {
      for (let count = 0; count < EVENTS_A_TURN; count++) this.#sendOne();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  #sendOne(): void {
    const number = this.sent++;
    const words = EVENT.words;
    words[HOST_PROCESS_ID_WORD] = number;
    this.accounting.read++;
    this.#consumer.take(words, 0, EVENT.length, undefined);
  }

  #found(signature: number, event: number): void {
    const counts = this.found.get(signature) ?? new Map<number, number>();
    counts.set(event, (counts.get(event) ?? 0) + 1);
    this.found.set(signature, counts);
    const sentAt = this.#sentAt.get(event);
    if (sentAt !== undefined) this.longestDelay = Math.max(this.longestDelay, performance.now() - sentAt);
    this.#next.resolve();
    this.#next = Promise.withResolvers();
  }
}

/** Where the header has `hostProcessId`. */
const HOST_PROCESS_ID_WORD = 52 / 4;
const EVENT = ((): { readonly words: Uint32Array; readonly length: number } => {
  const bytes = encodeEvent('sched_process_exec', { fields: { cmdpath: '/bin/busybox', pathname: '/bin/ls', argv: ['ls', '-l'] } });
  return { words: new Uint32Array(bytes.buffer), length: bytes.length };
})();

/** Bubblewrap stands before the process. */
function leaf(processId: number): number {
  const [child] = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8').split(' ').filter((part) => part !== '');
  return child === undefined ? processId : leaf(Number(child));
}
