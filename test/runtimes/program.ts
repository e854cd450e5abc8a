import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: Uint8Array | string;
  readonly timeoutMilliseconds?: number;
}

const RUN_TIMEOUT_MILLISECONDS = 60_000;
const STOP_TIMEOUT_MILLISECONDS = 20_000;

/** Runs a program to its end. @throws Error with what it wrote to standard error, when its status is not 0. */
export function runProgram(file: string, parameters: readonly string[], options: RunOptions = {}): Promise<Output> {
  const settings = { env: { ...process.env, ...options.env }, timeout: options.timeoutMilliseconds ?? RUN_TIMEOUT_MILLISECONDS, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const child = execFile(file, [...parameters], settings, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${file} ${parameters.join(' ')}: ${error.killed === true ? 'took too long' : ''} ${stderr}`.trim(), { cause: error }));
    });
    if (options.input !== undefined) child.stdin?.end(options.input);
  });
}

/** A daemon that a test started; what it says goes to a file. */
export class Daemon {
  readonly name: string;
  readonly log: string;
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;

  constructor(file: string, parameters: readonly string[], log: string) {
    this.name = file;
    this.log = log;
    const output = openSync(log, 'a');
    this.#child = spawn(file, [...parameters], { stdio: ['ignore', output, output] });
    closeSync(output);
    this.#exited = once(this.#child, 'exit');
    this.#exited.catch(() => undefined);
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits for what says that the daemon is up. @throws Error with the end of its log, when it ends before or fails. */
  async until<Value>(up: Promise<Value>): Promise<Value> {
    const died = this.#exited.then(() => Promise.reject(new Error('it ended')));
    try {
      return await Promise.race([up, died]);
    } catch (error) {
      throw new Error(`${this.name} did not come up: ${String(error)}\n${readFileSync(this.log, 'utf8').slice(-4000)}`, { cause: error });
    }
  }

  /** Ends the daemon by its own process id; SIGKILL when it does not end in time. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.running) return;
    this.#child.kill(signal);
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_TIMEOUT_MILLISECONDS);
    await this.#exited;
    clearTimeout(timer);
  }
}
