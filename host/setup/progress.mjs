import { spawn } from 'node:child_process';

/** A step's command failed: which one, and everything that it printed. */
export class StepFailed extends Error {
  constructor(step, command, output, advice) {
    super(`${step} failed`);
    this.step = step;
    this.command = command;
    this.output = output;
    this.advice = advice;
  }
}

const REDRAW_MILLISECONDS = 100;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Says on standard error what is being done and how long it takes; says nothing when there is nothing to do. */
export class Progress {
  #stream;
  #steps = 0;

  constructor(stream) {
    this.#stream = stream;
  }

  /** Runs a command with its output kept back, and shown only if it fails. */
  async run(step, command, args, options = {}) {
    await this.step(step, async (describe) => {
      const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      const keep = (chunk) => {
        output += chunk;
        const line = String(chunk).trimEnd().split('\n').at(-1);
        if (line) describe(line);
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      const status = await new Promise((resolve) => {
        child.once('error', (error) => {
          output += error.message;
          resolve(-1);
        });
        child.once('close', (code, signal) => resolve(code ?? signal));
      });
      if (status !== 0) throw new StepFailed(step, [command, ...args].join(' '), `${output}\n(status ${status})`, options.advice);
    });
  }

  /** Runs `work` as a step; `work` may say what it is at. */
  async step(name, work) {
    this.#steps++;
    const began = Date.now();
    let frame = 0;
    let detail = '';
    const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
    const timer = this.#stream.isTTY
      ? setInterval(() => {
          const line = `${FRAMES[frame++ % FRAMES.length]} ${name} ${seconds()} ${detail}`;
          this.#stream.write(`\r\x1b[K${line.slice(0, (this.#stream.columns ?? 80) - 1)}`);
        }, REDRAW_MILLISECONDS)
      : undefined;
    if (timer === undefined) this.#stream.write(`  ${name} …\n`);
    try {
      const result = await work((text) => {
        detail = text.replace(/[^\x20-\x7e]/g, '');
      });
      clearInterval(timer);
      this.#stream.write(`${timer === undefined ? '' : '\r\x1b[K'}✓ ${name} (${seconds()})\n`);
      return result;
    } catch (error) {
      clearInterval(timer);
      this.#stream.write(`${timer === undefined ? '' : '\r\x1b[K'}✗ ${name} (${seconds()})\n`);
      throw error;
    }
  }

  failed(error) {
    this.#stream.write(`\n${error.message}. The command was:\n  ${error.command}\nIt printed:\n${indent(error.output)}\n`);
    if (error.advice !== undefined) this.#stream.write(`${error.advice}\n`);
  }

  done() {
    if (this.#steps > 0) this.#stream.write('Everything is in place.\n');
  }
}

function indent(text) {
  return text.trimEnd().split('\n').map((line) => `  ${line}`).join('\n');
}
