import type { Manifest } from '@sigbox/sdk/execution';
import type { BatchWriter } from '../events/index.ts';
import { SigboxError } from '../errors.ts';
import { SANDBOX_LIMITS, STALL_MILLISECONDS } from './limits.ts';
import {
  ToSandbox,
  type ConfigureMessage, type ContainerMessage, type DataSourceIdentity, type EventNumbers, type EventSelector, type FindingMessage, type LoadedMessage, type LogMessage, type SandboxLimits,
  type SignatureMetadata, type SignatureUsage, type SuspendedMessage, type TrapMessage, type UsageMessage,
} from './protocol.ts';
import { SandboxProcess, type SandboxProcessListener } from './sandbox-process.ts';

export interface SandboxOptions {
  readonly dataSources: readonly DataSourceIdentity[];
  readonly events: EventNumbers;
  /** A process that is busy with one batch for longer is killed. */
  readonly stallMilliseconds?: number;
  readonly limits?: Partial<SandboxLimits>;
}

/** What the sandbox is given of a signature: the host has admitted it, and the process sees no file of it. */
export interface RunnableSignature {
  readonly manifest: Manifest;
  readonly core: Uint8Array;
}

export interface SandboxListener {
  finding(message: FindingMessage, event: Buffer): void;
  log(message: LogMessage): void;
  trap(message: TrapMessage, event: Buffer): void;
  /** The process runs this signature no more, until {@link Sandbox.resume}. */
  suspended(message: SuspendedMessage): void;
  /** The process was lost; the events that it had in hand are counted here, and it is being started again. */
  lost(reason: string, events: number): void;
  /** The process is up again. It knows no container: tell it all of them before the next batch. */
  restarted(): void;
}

export interface LoadedSignatureInfo {
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
}

interface Loading extends PromiseWithResolvers<LoadedSignatureInfo> {
  readonly replaces: number | undefined;
}

interface Outstanding {
  readonly events: number;
  readonly sentAt: number;
}

const END_MILLISECONDS = 500;
const RESTART_LIMIT_MILLISECONDS = 5000;

/** A sandbox process and its supervisor: what was loaded stays loaded, whatever happens to the process. */
export class Sandbox {
  readonly #options: SandboxOptions;
  readonly #listener: SandboxListener;
  readonly #signatures = new Map<number, RunnableSignature>();
  readonly #loading = new Map<number, Loading>();
  readonly #outstanding = new Map<number, Outstanding>();
  #process: SandboxProcess;
  #up = false;
  #closed = false;
  #sequence = 0;
  #lastProgress = performance.now();
  #restartDelay = 0;
  #watchdog: NodeJS.Timeout | undefined;
  #idle: PromiseWithResolvers<void> | undefined;
  #usage: PromiseWithResolvers<readonly SignatureUsage[]> | undefined;

  private constructor(options: SandboxOptions, listener: SandboxListener) {
    this.#options = options;
    this.#listener = listener;
    this.#process = this.#spawn();
  }

  /** @throws SigboxError SIGBOX_E_SANDBOX */
  static async start(options: SandboxOptions, listener: SandboxListener): Promise<Sandbox> {
    const sandbox = new Sandbox(options, listener);
    await sandbox.#process.ready();
    sandbox.#up = true;
    sandbox.#watchdog = setInterval(() => sandbox.#watch(), 100).unref();
    return sandbox;
  }

  get processId(): number | undefined {
    return this.#process.processId;
  }

  /** Whether the process takes batches now. */
  get up(): boolean {
    return this.#up;
  }

  /** Batches that the process has in hand. */
  get batchesInHand(): number {
    return this.#outstanding.size;
  }

  /**
   * Starts a signature, in another's place if it is to replace one: the old one runs until the new one has started, and
   * on if that does not come to start.
   * @throws SigboxError SIGBOX_E_SIGNATURE
   */
  load(signature: number, runnable: RunnableSignature, replaces?: number): Promise<LoadedSignatureInfo> {
    const pending = Promise.withResolvers<LoadedSignatureInfo>();
    this.#loading.set(signature, { ...pending, replaces });
    this.#signatures.set(signature, runnable);
    this.#sendLoad(signature, runnable, replaces);
    return pending.promise;
  }

  unload(signature: number): void {
    this.#signatures.delete(signature);
    this.#process.sendJson(ToSandbox.unload, { signature });
  }

  /** Runs a suspended signature again. */
  resume(signature: number): void {
    this.#process.sendJson(ToSandbox.resume, { signature });
  }

  /** What each signature has used since it was loaded in the process that runs now. */
  usage(): Promise<readonly SignatureUsage[]> {
    if (!this.#up) return Promise.resolve([]);
    if (this.#usage === undefined) {
      this.#usage = Promise.withResolvers();
      this.#process.send(ToSandbox.askUsage, []);
    }
    return this.#usage.promise;
  }

  tellContainer(message: ContainerMessage): void {
    this.#process.sendJson(ToSandbox.container, message);
  }

  signal(name: string): void {
    this.#process.sendJson(ToSandbox.signal, { name });
  }

  /** Sends the batch. `sent` is called when the writer may be used again. */
  sendBatch(batch: BatchWriter, sent: () => void): void {
    const sequence = this.#sequence++ >>> 0;
    if (this.#outstanding.size === 0) this.#lastProgress = performance.now();
    this.#outstanding.set(sequence, { events: batch.events, sentAt: performance.now() });
    const head = Buffer.alloc(8);
    head.writeUInt32LE(sequence, 0);
    this.#process.send(ToSandbox.batch, [head, ...batch.pieces()], sent);
  }

  /** Resolves when the process has no batch in hand, at once if it has none. */
  idle(): Promise<void> {
    if (this.#outstanding.size === 0) return Promise.resolve();
    this.#idle ??= Promise.withResolvers();
    return this.#idle.promise;
  }

  /** Lets the process finish what it has in hand, then ends it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watchdog);
    await this.#process.end(END_MILLISECONDS);
  }

  #spawn(): SandboxProcess {
    const listener: SandboxProcessListener = {
      loaded: (message) => this.#loaded(message),
      finding: (message, event) => this.#listener.finding(message, event),
      log: (message) => this.#listener.log(message),
      trap: (message, event) => this.#listener.trap(message, event),
      done: (sequence) => {
        this.#outstanding.delete(sequence);
        this.#lastProgress = performance.now();
        this.#restartDelay = 0;
        this.#tellIdle();
      },
      usage: (message) => this.#receiveUsage(message),
      suspended: (message) => this.#listener.suspended(message),
      ended: (reason) => this.#ended(reason),
    };
    const process = new SandboxProcess(listener);
    const { dataSources, events, limits } = this.#options;
    const configuration: ConfigureMessage = { dataSources, events, limits: { ...SANDBOX_LIMITS, ...limits } };
    process.sendJson(ToSandbox.configure, configuration);
    return process;
  }

  #sendLoad(signature: number, { manifest, core }: RunnableSignature, replaces?: number): void {
    this.#process.sendJsonAndBytes(ToSandbox.load, { signature, manifest, ...(replaces === undefined ? {} : { replaces }) }, core);
  }

  #loaded(message: LoadedMessage): void {
    const pending = this.#loading.get(message.signature);
    this.#loading.delete(message.signature);
    if (message.error !== undefined) {
      this.#signatures.delete(message.signature);
      pending?.reject(new SigboxError('SIGBOX_E_SIGNATURE', message.error));
    } else if (message.metadata !== undefined && message.selectors !== undefined) {
      if (pending?.replaces !== undefined) this.#signatures.delete(pending.replaces);
      pending?.resolve({ metadata: message.metadata, selectors: message.selectors });
    }
  }

  #receiveUsage({ signatures }: UsageMessage): void {
    this.#usage?.resolve(signatures);
    this.#usage = undefined;
  }

  #tellIdle(): void {
    if (this.#outstanding.size > 0) return;
    this.#idle?.resolve();
    this.#idle = undefined;
  }

  #watch(): void {
    const stall = this.#options.stallMilliseconds ?? STALL_MILLISECONDS;
    if (this.#outstanding.size > 0 && performance.now() - this.#lastProgress > stall) {
      this.#process.kill(`made no progress for ${stall} ms`);
    }
  }

  #ended(reason: string): void {
    this.#up = false;
    for (const pending of this.#loading.values()) pending.reject(new SigboxError('SIGBOX_E_SANDBOX', `the sandbox process ${reason}`));
    for (const signature of this.#loading.keys()) this.#signatures.delete(signature);
    this.#loading.clear();
    this.#receiveUsage({ signatures: [] });
    if (this.#closed) return this.#idle?.resolve();
    let events = 0;
    for (const batch of this.#outstanding.values()) events += batch.events;
    this.#outstanding.clear();
    this.#tellIdle();
    this.#listener.lost(reason, events);
    setTimeout(() => void this.#restart(), this.#restartDelay).unref();
    this.#restartDelay = Math.min(RESTART_LIMIT_MILLISECONDS, this.#restartDelay * 2 + 50);
  }

  async #restart(): Promise<void> {
    if (this.#closed) return;
    this.#process = this.#spawn();
    try {
      await this.#process.ready();
    } catch {
      return; // `ended` has been told, and tries again.
    }
    for (const [signature, runnable] of this.#signatures) this.#sendLoad(signature, runnable);
    this.#up = true;
    this.#listener.restarted();
  }
}
