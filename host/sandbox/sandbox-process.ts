import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECCOMP_ADDON, createSharedPage } from '@sigbox/native';
import { HANDED_DESCRIPTOR, MemoryCgroup, SECCOMP_ADDON_INSIDE, isInsecure, spawnConfined } from '../confinement/index.ts';
import { SigboxError } from '../errors.ts';
import { ProtocolError, readFinding, readLoaded, readLog, readSuspended, readTrap, readUsage } from './check.ts';
import { HEAP_MEBIBYTES, PROCESS_MEBIBYTES } from './limits.ts';
import { MessageReader } from './message-reader.ts';
import { FromSandbox, MESSAGE_HEAD_SIZE, Note, type FindingMessage, type LoadedMessage, type LogMessage, type SuspendedMessage, type TrapMessage, type UsageMessage } from './protocol.ts';

export interface SandboxProcessListener {
  loaded(message: LoadedMessage): void;
  finding(message: FindingMessage, event: Buffer): void;
  log(message: LogMessage): void;
  trap(message: TrapMessage, event: Buffer): void;
  done(sequence: number): void;
  usage(message: UsageMessage): void;
  suspended(message: SuspendedMessage): void;
  /**
   * The process is gone; `reason` is for people. It is `blamable` unless somebody else ended it. Comes once, and nothing
   * comes after it.
   */
  ended(reason: string, blamable: boolean): void;
}

/** How bubblewrap tells that its program was ended by SIGKILL or SIGTERM. */
const FOREIGN_ENDS = [128 + 9, 128 + 15];

/** Nothing in the process makes code from text; what tries to has broken in. */
const NODE_FLAGS = ['--disallow-code-generation-from-strings', '--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'];
/** Node's own fence, inside the kernel's: it reads its own program and loads the addon that gives the rest up. */
const PERMISSIONS = ['--permission', '--allow-fs-read=/sigbox/', '--allow-addons'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** A file of the SDK's package, wherever that is installed. */
const ofSdk = (path: string): string => join(dirname(fileURLToPath(import.meta.resolve('@sigbox/sdk/execution'))), '..', path);

/** One process that runs signatures: starts it, speaks its protocol, knows when it ends. */
export class SandboxProcess {
  readonly #child: ChildProcess;
  readonly #listener: SandboxProcessListener;
  readonly #notes: Int32Array;
  readonly #reader = new MessageReader();
  readonly #ready = Promise.withResolvers<void>();
  #errors = '';
  #ended = false;
  #killedFor: string | undefined;
  #cgroup: MemoryCgroup | undefined;

  constructor(listener: SandboxProcessListener) {
    this.#listener = listener;
    const page = createSharedPage();
    this.#notes = new Int32Array(page.memory);
    this.#child = spawnConfined({
      nodeFlags: [`--max-old-space-size=${HEAP_MEBIBYTES}`, ...NODE_FLAGS, ...(isInsecure() ? [] : PERMISSIONS)],
      entry: '/sigbox/host/sandbox/inside/main.ts',
      arguments: [SECCOMP_ADDON_INSIDE, String(HANDED_DESCRIPTOR), ...(isInsecure() ? [] : [String(PROCESS_MEBIBYTES * 1024 * 1024)])],
      descriptor: page.descriptor,
      binds: [
        { from: here('./inside'), to: '/sigbox/host/sandbox/inside' },
        { from: here('./protocol.ts'), to: '/sigbox/host/sandbox/protocol.ts' },
        { from: here('../package.json'), to: '/sigbox/host/package.json' },
        { from: SECCOMP_ADDON, to: SECCOMP_ADDON_INSIDE },
        { from: ofSdk('execution'), to: '/sigbox/sdk/execution' },
        { from: ofSdk('admission'), to: '/sigbox/sdk/admission' },
        { from: ofSdk('package.json'), to: '/sigbox/sdk/package.json' },
      ],
      symlinks: [{ from: '/sigbox/sdk', to: '/sigbox/node_modules/@sigbox/sdk' }],
    });
    page.close();
    this.#child.stdin?.on('error', () => {});
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-4096);
    });
    this.#child.once('error', (error) => this.#finish(`cannot be started: ${error.message}`, false));
    this.#child.once('close', (status, signal) => {
      if (this.#leaveCgroup()) this.#killedFor ??= `needed more than the ${PROCESS_MEBIBYTES} MiB of memory that it may have`;
      const foreign = this.#killedFor === undefined && (signal !== null || status === 0 || FOREIGN_ENDS.includes(status as number));
      this.#finish(this.#killedFor ?? `ended with ${signal ?? `status ${status}`} ${this.#errors}`.trim(), !foreign);
    });
  }

  /** Process id of the confinement's outer process. */
  get processId(): number | undefined {
    return this.#child.pid;
  }

  /** Changes whenever a signature's code is entered. */
  get entries(): number {
    return this.#notes[Note.entries] as number;
  }

  /** The signature whose code runs, and the number of the event in its batch if it was given that one alone. */
  get running(): { readonly signature: number; readonly event: number | undefined } | undefined {
    const [signature, event] = [this.#notes[Note.signature] as number, this.#notes[Note.event] as number];
    return signature <= 0 ? undefined : { signature: signature - 1, event: event <= 0 ? undefined : event - 1 };
  }

  /** Bytes that the process has not taken yet. */
  get backlog(): number {
    return this.#child.stdin?.writableLength ?? 0;
  }

  /** @throws SigboxError SIGBOX_E_SANDBOX */
  async ready(): Promise<void> {
    await this.#ready.promise;
  }

  sendJson(kind: number, value: unknown): void {
    this.send(kind, [Buffer.from(JSON.stringify(value))]);
  }

  /** JSON with bytes behind it. */
  sendJsonAndBytes(kind: number, value: unknown, bytes: Uint8Array): void {
    const json = Buffer.from(JSON.stringify(value));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    this.send(kind, [length, json, bytes]);
  }

  /** `sent` is called when the pieces' memory may be used again. */
  send(kind: number, pieces: readonly Uint8Array[], sent?: () => void): void {
    const input = this.#child.stdin;
    if (this.#ended || input === null || !input.writable) return sent?.();
    const head = Buffer.alloc(MESSAGE_HEAD_SIZE);
    head.writeUInt32LE(pieces.reduce((sum, piece) => sum + piece.length, 0), 0);
    head.writeUInt32LE(kind, 4);
    input.cork();
    input.write(head);
    pieces.forEach((piece, index) => input.write(piece, index === pieces.length - 1 && sent !== undefined ? () => sent() : undefined));
    input.uncork();
  }

  kill(reason: string): void {
    this.#killedFor ??= reason;
    this.#child.kill('SIGKILL');
  }

  /** Ends the input, which ends the process; it is killed when it takes longer than the deadline. */
  async end(deadlineMilliseconds: number): Promise<void> {
    if (this.#ended) return;
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    const timer = setTimeout(() => this.kill('did not end when it was told to'), deadlineMilliseconds);
    this.#child.stdin?.end();
    await closed;
    clearTimeout(timer);
  }

  #receive(chunk: Buffer): void {
    try {
      for (const { kind, payload } of this.#reader.push(chunk)) this.#dispatch(kind, payload);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.kill(`does not speak the protocol any more: ${error.message}`);
    }
  }

  #dispatch(kind: number, payload: Buffer): void {
    if (this.#ended || this.#killedFor !== undefined) return;
    switch (kind) {
      case FromSandbox.ready:
        this.#enterCgroup();
        return this.#ready.resolve();
      case FromSandbox.loaded:
        return this.#listener.loaded(readLoaded(payload));
      case FromSandbox.finding: {
        const { message, event } = readFinding(payload);
        return this.#listener.finding(message, event);
      }
      case FromSandbox.log:
        return this.#listener.log(readLog(payload));
      case FromSandbox.trap: {
        const { message, event } = readTrap(payload);
        return this.#listener.trap(message, event);
      }
      case FromSandbox.usage:
        return this.#listener.usage(readUsage(payload));
      case FromSandbox.suspended:
        return this.#listener.suspended(readSuspended(payload));
      case FromSandbox.done:
        if (payload.length !== 4) throw new ProtocolError('a done message of another length');
        return this.#listener.done(payload.readUInt32LE(0));
      default:
        throw new ProtocolError(`a message of the unknown kind ${kind}`);
    }
  }

  /** Before any signature's code is there. */
  #enterCgroup(): void {
    if (this.processId === undefined || this.#cgroup !== undefined) return;
    this.#cgroup = MemoryCgroup.create(PROCESS_MEBIBYTES * 1024 * 1024);
    this.#cgroup?.add(this.processId);
  }

  /** Whether it was the lack of memory that ended the process. */
  #leaveCgroup(): boolean {
    const exhausted = this.#cgroup?.wasExhausted === true;
    this.#cgroup?.remove();
    return exhausted;
  }

  #finish(reason: string, blamable: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#ready.promise.catch(() => {});
    this.#ready.reject(new SigboxError('SIGBOX_E_SANDBOX', `the sandbox process ${reason}`));
    this.#listener.ended(reason, blamable);
  }
}
