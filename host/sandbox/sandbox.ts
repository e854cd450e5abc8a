import { basename, join } from 'node:path';
import type { BatchWriter } from '../events/index.ts';
import { SigboxError } from '../errors.ts';
import {
  ToSandbox,
  type ContainerMessage, type DataSourceIdentity, type EventNumbers, type EventSelector, type FindingMessage, type LoadedMessage, type LogMessage, type SignatureMetadata, type TrapMessage,
} from './protocol.ts';
import { MODULES_DIRECTORY, SandboxProcess, type SandboxProcessListener } from './sandbox-process.ts';

export interface SandboxOptions {
  /** Folder of compiled components; the only one of the host's that the process can read. */
  readonly modulesDirectory: string;
  readonly dataSources: readonly DataSourceIdentity[];
  readonly events: EventNumbers;
  /** A process that is busy with one batch for longer is killed. */
  readonly stallMilliseconds?: number;
}

export interface SandboxListener {
  finding(message: FindingMessage, event: Buffer): void;
  log(message: LogMessage): void;
  trap(message: TrapMessage, event: Buffer): void;
  /** The process was lost; the events that it had in hand are counted here, and it is being started again. */
  lost(reason: string, events: number): void;
  /** The process is up again. It knows no container: tell it all of them before the next batch. */
  restarted(): void;
}

export interface LoadedSignatureInfo {
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
}

interface Outstanding {
  readonly events: number;
  readonly sentAt: number;
}

const STALL_MILLISECONDS = 1000;
const END_MILLISECONDS = 500;
const RESTART_LIMIT_MILLISECONDS = 5000;

/** A sandbox process and its supervisor: what was loaded stays loaded, whatever happens to the process. */
export class Sandbox {
  readonly #options: SandboxOptions;
  readonly #listener: SandboxListener;
  readonly #signatures = new Map<number, string>();
  readonly #loading = new Map<number, PromiseWithResolvers<LoadedSignatureInfo>>();
  readonly #outstanding = new Map<number, Outstanding>();
  #process: SandboxProcess;
  #up = false;
  #closed = false;
  #sequence = 0;
  #lastProgress = performance.now();
  #restartDelay = 0;
  #watchdog: NodeJS.Timeout | undefined;
  #idle: PromiseWithResolvers<void> | undefined;

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

  /** @throws SigboxError SIGBOX_E_SIGNATURE */
  load(signature: number, directory: string): Promise<LoadedSignatureInfo> {
    const pending = Promise.withResolvers<LoadedSignatureInfo>();
    this.#loading.set(signature, pending);
    this.#signatures.set(signature, directory);
    this.#sendLoad(signature, directory);
    return pending.promise;
  }

  unload(signature: number): void {
    this.#signatures.delete(signature);
    this.#process.sendJson(ToSandbox.unload, { signature });
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
      ended: (reason) => this.#ended(reason),
    };
    return new SandboxProcess(this.#options.modulesDirectory, listener);
  }

  #sendLoad(signature: number, directory: string): void {
    this.#process.sendJson(ToSandbox.load, {
      signature,
      directory: join(MODULES_DIRECTORY, basename(directory)),
      dataSources: this.#options.dataSources,
      events: this.#options.events,
    });
  }

  #loaded(message: LoadedMessage): void {
    const pending = this.#loading.get(message.signature);
    this.#loading.delete(message.signature);
    if (message.error !== undefined) {
      this.#signatures.delete(message.signature);
      pending?.reject(new SigboxError('SIGBOX_E_SIGNATURE', message.error));
    } else if (message.metadata !== undefined && message.selectors !== undefined) {
      pending?.resolve({ metadata: message.metadata, selectors: message.selectors });
    }
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
    this.#loading.clear();
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
    for (const [signature, directory] of this.#signatures) this.#sendLoad(signature, directory);
    this.#up = true;
    this.#listener.restarted();
  }
}
