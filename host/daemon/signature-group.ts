import type { Compiler } from '../compiler/index.ts';
import { SigboxError } from '../errors.ts';
import { SandboxConsumer, type Accounting, type FlowContainer } from '../pipeline/index.ts';
import { Sandbox, type ContainerMessage, type Culprit, type DataSourceIdentity, type EventNumbers, type FindingMessage, type Suspension } from '../sandbox/index.ts';
import type { DaemonListener } from './listener.ts';
import { slowStep } from './slow-step.ts';
import { SignatureSet, type SignatureEntry } from './signature-set.ts';

/** What a group's sandbox process is started with, and told of. */
export interface SignatureGroupOptions {
  readonly dataSources: readonly DataSourceIdentity[];
  readonly accounting: Accounting;
  readonly describe: (container: FlowContainer) => ContainerMessage;
  /** Every container that a new sandbox process must be told of. */
  readonly containers: () => Iterable<FlowContainer>;
}

/** What is known of a signature that is loaded. */
export interface SignatureStatus {
  readonly group: string;
  readonly entry: SignatureEntry;
  readonly suspension: Suspension | undefined;
  /** Since its process has run. */
  readonly events: number;
  readonly fuel: number;
  readonly memoryBytes: number;
  readonly findings: number;
  readonly findingsCut: number;
  readonly logLinesCut: number;
  readonly traps: number;
  readonly skipped: number;
}

const NOTHING_YET = { events: 0, fuel: 0, memoryBytes: 0, findings: 0, findingsCut: 0, logLinesCut: 0, traps: 0, skipped: 0 };

/** How it stands with a group's process. */
export interface GroupStatus {
  readonly name: string;
  readonly up: boolean;
  /** How often the process was started again. */
  readonly restarts: number;
  readonly batchesInHand: number;
}

/** Signatures that trust each other enough to share a process; what one does to it costs no other group anything. */
export class SignatureGroup {
  readonly name: string;
  readonly signatures: SignatureSet;
  readonly consumer: SandboxConsumer;
  readonly #sandbox: Sandbox;
  #restarts = 0;

  private constructor(name: string, signatures: SignatureSet, consumer: SandboxConsumer, sandbox: Sandbox) {
    this.name = name;
    this.signatures = signatures;
    this.consumer = consumer;
    this.#sandbox = sandbox;
  }

  /** @throws SigboxError SIGBOX_E_SANDBOX */
  static async start(name: string, compiler: Compiler, events: EventNumbers, options: SignatureGroupOptions, listener: DaemonListener, finding: (entry: SignatureEntry, message: FindingMessage, event: Buffer) => void): Promise<SignatureGroup> {
    const holder: { group?: SignatureGroup } = {};
    const nameOf = (signature: number): string => holder.group?.signatures.get(signature)?.metadata.eventName ?? `number ${signature}`;
    const sandbox = await slowStep(listener, 'starting a sandbox process', Sandbox.start({ dataSources: options.dataSources, events }, {
      finding: (message, event) => {
        const entry = holder.group?.signatures.get(message.signature);
        if (entry !== undefined) finding(entry, message, event);
      },
      log: ({ signature, level, message }) => listener.signatureLog(nameOf(signature), level, message),
      trap: ({ signature, kind, message }, event): void => listener.trap(nameOf(signature), kind, message, event),
      suspended: (signature, { reason, times, until }) =>
        listener.warning(`signature ${nameOf(signature)} is suspended for ${Math.ceil((until - performance.now()) / 1000)} s (${times} in a row): ${reason}; sigbox signatures lift ${nameOf(signature)} ends it`),
      lost: (reason, lostEvents, culprit) => {
        options.accounting.delivered -= lostEvents;
        options.accounting.count('sandbox-lost', lostEvents);
        listener.warning(`the sandbox process${name === DEFAULT_GROUP ? '' : ` of ${name}`} ${reason}${describeCulprit(culprit, nameOf)}; ${lostEvents} events were lost with it, and it is started again`);
      },
      restarted: () => {
        if (holder.group !== undefined) holder.group.#restarts++;
        for (const container of options.containers()) holder.group?.consumer.containerChanged(container);
        listener.notice(`the sandbox process${name === DEFAULT_GROUP ? '' : ` of ${name}`} is up again`);
      },
    }));
    const signatures = new SignatureSet(compiler, sandbox, options.dataSources);
    const consumer = new SandboxConsumer(sandbox, signatures.wanted(), { accounting: options.accounting, describe: options.describe });
    holder.group = new SignatureGroup(name, signatures, consumer, sandbox);
    return holder.group;
  }

  /** @throws SigboxError when it is refused; what ran before runs on. */
  async load(path: string, replaced?: SignatureEntry): Promise<SignatureEntry> {
    const entry = await this.signatures.load(path, replaced);
    this.#tellConsumer();
    return entry;
  }

  remove(entry: SignatureEntry): void {
    this.consumer.flush();
    this.signatures.remove(entry);
    this.#tellConsumer();
  }

  /** Ends a signature's suspension; false when it is not suspended. */
  lift(entry: SignatureEntry): boolean {
    return this.#sandbox.lift(entry.number);
  }

  async statuses(): Promise<SignatureStatus[]> {
    const usage = new Map((await this.#sandbox.usage()).map((used) => [used.signature, used]));
    return [...this.signatures].map((entry) => ({ ...NOTHING_YET, ...usage.get(entry.number), group: this.name, entry, suspension: this.#sandbox.suspension(entry.number) }));
  }

  get status(): GroupStatus {
    return { name: this.name, up: this.#sandbox.up, restarts: this.#restarts, batchesInHand: this.#sandbox.batchesInHand };
  }

  /** Tells the process of every container that it may be asked for. */
  tellContainers(containers: Iterable<FlowContainer>): void {
    for (const container of containers) this.consumer.containerChanged(container);
  }

  /** Waits until the process has done everything that it was given. */
  async settle(): Promise<void> {
    this.consumer.flush();
    await this.#sandbox.idle();
  }

  async close(): Promise<void> {
    this.consumer.flush();
    await this.#sandbox.close();
  }

  #tellConsumer(): void {
    this.consumer.wanted = this.signatures.wanted();
    this.consumer.holdable = this.signatures.holdable();
  }
}

export const DEFAULT_GROUP = 'default';

function describeCulprit(culprit: Culprit | undefined, nameOf: (signature: number) => string): string {
  if (culprit === undefined) return '';
  return ` in signature ${nameOf(culprit.signature)}${culprit.event === undefined ? '' : `, on event ${culprit.event} of its batch`}`;
}

/** @throws SigboxError SIGBOX_E_NOT_FOUND */
export function findByName(groups: Iterable<SignatureGroup>, name: string): { readonly group: SignatureGroup; readonly entry: SignatureEntry } {
  const all = [...groups].flatMap((group) => [...group.signatures].map((entry) => ({ group, entry })));
  const found = all.find(({ group, entry }) => [entry.metadata.eventName, `${group.name}/${entry.metadata.eventName}`].includes(name));
  if (found !== undefined) return found;
  throw new SigboxError('SIGBOX_E_NOT_FOUND', `no signature ${JSON.stringify(name)} is loaded`, { action: `Loaded: ${all.map(({ entry }) => entry.metadata.eventName).join(', ') || 'none'}.` });
}
