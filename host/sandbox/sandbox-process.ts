import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spawnConfined } from '../confinement/index.ts';
import { SigboxError } from '../errors.ts';
import { ProtocolError, readFinding, readLoaded, readLog, readTrap } from './check.ts';
import { MessageReader } from './message-reader.ts';
import { FromSandbox, MESSAGE_HEAD_SIZE, type FindingMessage, type LoadedMessage, type LogMessage, type TrapMessage } from './protocol.ts';

export interface SandboxProcessListener {
  loaded(message: LoadedMessage): void;
  finding(message: FindingMessage, event: Buffer): void;
  log(message: LogMessage): void;
  trap(message: TrapMessage, event: Buffer): void;
  done(sequence: number): void;
  /** The process is gone; `reason` is for people. Comes once, and nothing comes after it. */
  ended(reason: string): void;
}

export const MODULES_DIRECTORY = '/sigbox/compiled';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One process that runs signatures: starts it, speaks its protocol, knows when it ends. */
export class SandboxProcess {
  readonly #child: ChildProcess;
  readonly #listener: SandboxProcessListener;
  readonly #reader = new MessageReader();
  readonly #ready = Promise.withResolvers<void>();
  #errors = '';
  #ended = false;
  #killedFor: string | undefined;

  constructor(modulesDirectory: string, listener: SandboxProcessListener) {
    this.#listener = listener;
    this.#child = spawnConfined({
      nodeFlags: ['--max-old-space-size=256', '--disable-warning=ExperimentalWarning'],
      entry: '/sigbox/host/sandbox/inside/main.ts',
      binds: [
        { from: here('./inside'), to: '/sigbox/host/sandbox/inside' },
        { from: here('./protocol.ts'), to: '/sigbox/host/sandbox/protocol.ts' },
        { from: here('../package.json'), to: '/sigbox/host/package.json' },
        { from: modulesDirectory, to: MODULES_DIRECTORY },
      ],
    });
    this.#child.stdin?.on('error', () => {});
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-4096);
    });
    this.#child.once('error', (error) => this.#finish(`cannot be started: ${error.message}`));
    this.#child.once('close', (status, signal) => this.#finish(this.#killedFor ?? `ended with ${signal ?? `status ${status}`} ${this.#errors}`.trim()));
  }

  /** Process id of the confinement's outer process. */
  get processId(): number | undefined {
    return this.#child.pid;
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
      case FromSandbox.done:
        if (payload.length !== 4) throw new ProtocolError('a done message of another length');
        return this.#listener.done(payload.readUInt32LE(0));
      default:
        throw new ProtocolError(`a message of the unknown kind ${kind}`);
    }
  }

  #finish(reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#ready.promise.catch(() => {});
    this.#ready.reject(new SigboxError('SIGBOX_E_SANDBOX', `the sandbox process ${reason}`));
    this.#listener.ended(reason);
  }
}
