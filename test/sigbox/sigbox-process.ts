import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../host/command/main.ts', import.meta.url));

export type Json = { readonly [name: string]: any }; // oxlint-disable-line typescript/no-explicit-any -- what a user's JSON tool sees

export interface SigboxResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `sigbox` to its end. */
export async function runSigbox(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<SigboxResult> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

/** A `sigbox run` that goes on. */
export class SigboxProcess {
  readonly child: ChildProcess;
  /** Lines of standard output as objects, but for those that follow. */
  readonly findings: Json[] = [];
  /** What they say of the accounting, and of container runtimes. */
  readonly accounting: Json[] = [];
  readonly runtimes: Json[] = [];
  stderr = '';
  readonly ended: Promise<number | null>;
  readonly #waiting = new Set<() => void>();

  constructor(child: ChildProcess) {
    this.child = child;
    this.ended = new Promise((resolve) => child.once('close', (status) => resolve(status)));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const object = JSON.parse(line) as Json;
      if (object['accounting'] !== undefined) this.accounting.push(object['accounting'] as Json);
      else if (typeof object['runtime'] === 'object') this.runtimes.push(object['runtime'] as Json);
      else this.findings.push(object);
      this.#wake();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
      this.#wake();
    });
    void this.ended.then(() => this.#wake());
  }

  /** Resolves as soon as the condition holds; it is looked at whenever something was printed. */
  async until(condition: () => boolean, what: string, milliseconds = 120_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const settle = (work: () => void): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        work();
      };
      const look = (): void => {
        if (condition()) settle(resolve);
        else if (this.child.exitCode !== null) settle(() => reject(new Error(`sigbox ended before ${what}:\n${this.stderr}`)));
      };
      const timer = setTimeout(() => settle(() => reject(new Error(`no ${what} within ${milliseconds} ms; findings: ${JSON.stringify(this.findings, null, 1)}\n${this.stderr}`))), milliseconds);
      this.#waiting.add(look);
    });
  }

  findingsOf(containerId: string): Json[] {
    return this.findings.filter((finding) => finding['container']?.id === containerId);
  }

  /** Ends it as Ctrl-C does. @returns its exit status */
  async interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  #wake(): void {
    for (const look of this.#waiting) look();
  }
}

/** Starts `sigbox run`, or another command that goes on, with JSON output; it runs when this resolves. */
export async function startSigbox(args: readonly string[], command: readonly string[] = ['run']): Promise<SigboxProcess> {
  const sigbox = startProgram([...command, '--output', 'json', ...args]);
  await sigbox.until(() => sigbox.stderr.includes('Ctrl-C ends it'), 'line that says that it runs');
  return sigbox;
}

/** Starts any command that goes on and writes a JSON object a line. */
export function startProgram(args: readonly string[]): SigboxProcess {
  return new SigboxProcess(spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }));
}
