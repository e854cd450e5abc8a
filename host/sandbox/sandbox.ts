import type { BatchWriter } from '../events/index.ts';
import { SigboxError } from '../errors.ts';
import { SANDBOX_LIMITS, STALL_MILLISECONDS } from './limits.ts';
import type { LoadedSignatureInfo, RunnableSignature, SandboxListener, SandboxOptions } from './listener.ts';
import { Quarantine, type Suspension } from './quarantine.ts';
import {
  ToSandbox,
  type ConfigureMessage, type ContainerMessage, type LoadedMessage, type SignatureUsage, type UsageMessage,
} from './protocol.ts';
import { SandboxProcess, type SandboxProcessListener } from './sandbox-process.ts';
import { Watchdog } from './watchdog.ts';

const END_MILLISECONDS = 500;
const RESTART_LIMIT_MILLISECONDS = 5000;

/** A sandbox process and its supervisor: what was loaded stays loaded, whatever happens to the process. */
export class Sandbox {
  readonly #options: SandboxOptions;
  readonly #listener: SandboxListener;
  readonly #signatures = new Map<number, RunnableSignature>();
  readonly #loading = new Map<number, PromiseWithResolvers<LoadedSignatureInfo>>();
  /** Those that have started in the process that runs now. */
  readonly #started = new Set<number>();
  readonly #quarantine: Quarantine;
  readonly #active = new Set<number>();
  /** Those that have held a process up. */
  readonly #careful = new Set<number>();
  /** Events of each batch that the process has in hand, by its number. */
  readonly #outstanding = new Map<number, number>();
  #process: SandboxProcess;
  #up = false;
  #closed = false;
  #sequence = 0;
  #restartDelay = 0;
  #watchdog: Watchdog | undefined;
  #idle: PromiseWithResolvers<void> | undefined;
  #usage: PromiseWithResolvers<readonly SignatureUsage[]> | undefined;

  private constructor(options: SandboxOptions, listener: SandboxListener) {
    this.#options = options;
    this.#listener = listener;
    this.#quarantine = new Quarantine((signature) => this.#resume(signature), options.firstQuarantineMilliseconds);
    this.#process = this.#spawn();
  }

  /** @throws SigboxError SIGBOX_E_SANDBOX */
  static async start(options: SandboxOptions, listener: SandboxListener): Promise<Sandbox> {
    const sandbox = new Sandbox(options, listener);
    await sandbox.#process.ready();
    sandbox.#up = true;
    sandbox.#watchdog = new Watchdog(options.stallMilliseconds ?? STALL_MILLISECONDS, sandbox, (reason) => sandbox.#process.kill(reason));
    return sandbox;
  }

  get processId(): number | undefined { return this.#process.processId; }

  /** Whether the process takes batches now. */
  get up(): boolean { return this.#up; }

  /** Whether the process has anything to do. */
  get busy(): boolean { return this.#outstanding.size + this.#loading.size > 0; }

  /** Changes whenever the process enters a signature's code. */
  get entries(): number { return this.#process.entries; }

  /** Batches that the process has in hand. */
  get batchesInHand(): number { return this.#outstanding.size; }

  /**
   * Starts a signature; it is given no events before it is activated.
   * @throws SigboxError SIGBOX_E_SIGNATURE
   */
  load(signature: number, runnable: RunnableSignature): Promise<LoadedSignatureInfo> {
    this.#watchdog?.progress();
    const pending = Promise.withResolvers<LoadedSignatureInfo>();
    this.#loading.set(signature, pending);
    this.#signatures.set(signature, runnable);
    // A process that is being started is given everything when it is up.
    if (this.#up) this.#sendLoad(signature, runnable);
    return pending.promise;
  }

  /** Gives events to a signature that has started: from the next batch on, and in another's place if it replaces one. */
  activate(signature: number, replaces?: number): void {
    this.#active.add(signature);
    if (replaces !== undefined) this.#forget(replaces);
    this.#process.sendJson(ToSandbox.activate, { signature, ...(replaces === undefined ? {} : { replaces }) });
  }

  unload(signature: number): void {
    this.#forget(signature);
    this.#process.sendJson(ToSandbox.unload, { signature });
  }

  /** Why and for how long a signature is not run. */
  suspension(signature: number): Suspension | undefined {
    return this.#quarantine.of(signature);
  }

  /** Runs a suspended signature again at once; false when it is not suspended. */
  lift(signature: number): boolean {
    return this.#quarantine.lift(signature);
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
    if (this.#outstanding.size === 0) this.#watchdog?.progress();
    this.#outstanding.set(sequence, batch.events);
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
    this.#quarantine.close();
    this.#watchdog?.close();
    await this.#process.end(END_MILLISECONDS);
  }

  #spawn(): SandboxProcess {
    const listener: SandboxProcessListener = {
      loaded: (message) => this.#loaded(message),
      finding: (message, event) => {
        this.#restartDelay = 0;
        this.#listener.finding(message, event);
      },
      log: (message) => this.#listener.log(message),
      trap: (message, event) => this.#listener.trap(message, event),
      done: (sequence) => {
        this.#outstanding.delete(sequence);
        this.#watchdog?.progress();
        this.#restartDelay = 0;
        this.#tellIdle();
      },
      usage: (message) => this.#receiveUsage(message),
      suspended: ({ signature, reason, milliseconds }) => this.#suspend(signature, reason, milliseconds),
      ended: (reason, blamable) => this.#ended(reason, blamable),
    };
    const process = new SandboxProcess(listener);
    const { dataSources, events, limits } = this.#options;
    const configuration: ConfigureMessage = { dataSources, events, limits: { ...SANDBOX_LIMITS, ...limits } };
    process.sendJson(ToSandbox.configure, configuration);
    return process;
  }

  #sendLoad(signature: number, { manifest, core }: RunnableSignature): void {
    this.#process.sendJsonAndBytes(ToSandbox.load, { signature, manifest, ...(this.#careful.has(signature) ? { careful: true } : {}) }, core);
    if (this.#active.has(signature)) this.#process.sendJson(ToSandbox.activate, { signature });
  }

  #forget(signature: number): void {
    this.#signatures.delete(signature);
    this.#started.delete(signature);
    this.#careful.delete(signature);
    this.#active.delete(signature);
    this.#quarantine.forget(signature);
  }

  #suspend(signature: number, reason: string, cost = 0): void {
    if (this.#closed || !this.#signatures.has(signature)) return;
    this.#listener.suspended(signature, this.#quarantine.suspend(signature, reason, cost));
  }

  #resume(signature: number): void {
    const runnable = this.#signatures.get(signature);
    if (runnable === undefined || !this.#up) return;
    if (this.#started.has(signature)) this.#process.sendJson(ToSandbox.resume, { signature });
    else this.#sendLoad(signature, runnable);
  }

  #loaded({ signature, error, metadata, selectors }: LoadedMessage): void {
    const pending = this.#loading.get(signature);
    this.#loading.delete(signature);
    if (error !== undefined) {
      // One that started before, and does not come to in a new process, may do so later.
      if (pending === undefined) return this.#suspend(signature, error);
      this.#forget(signature);
      pending.reject(new SigboxError('SIGBOX_E_SIGNATURE', error));
    } else if (metadata !== undefined && selectors !== undefined) {
      this.#started.add(signature);
      pending?.resolve({ metadata, selectors });
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

  #ended(reason: string, blamable: boolean): void {
    this.#up = false;
    this.#started.clear();
    const culprit = blamable ? this.#process.running : undefined;
    for (const pending of this.#loading.values()) pending.reject(new SigboxError('SIGBOX_E_SIGNATURE', `the sandbox process ${reason} while the signature started`));
    for (const signature of this.#loading.keys()) this.#forget(signature);
    this.#loading.clear();
    this.#receiveUsage({ signatures: [] });
    if (this.#closed) return this.#idle?.resolve();
    const events = this.#outstanding.values().reduce((sum, count) => sum + count, 0);
    this.#outstanding.clear();
    this.#tellIdle();
    this.#listener.lost(reason, events, culprit);
    if (culprit !== undefined) {
      this.#careful.add(culprit.signature);
      this.#suspend(culprit.signature, reason);
    }
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
    for (const [signature, runnable] of this.#signatures) {
      if (this.#quarantine.of(signature) === undefined) this.#sendLoad(signature, runnable);
    }
    this.#up = true;
    this.#listener.restarted();
  }
}
