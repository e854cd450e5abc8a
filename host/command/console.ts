import type { Writable } from 'node:stream';
import { SigboxError } from '../errors.ts';
import { colours, printable, type Colours } from '../outputs/index.ts';

/** Where a command writes: results to standard output, everything said about them to standard error. */
export class Console {
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly #errors: Writable & { readonly isTTY?: boolean };
  readonly #paint: Colours;

  constructor(streams: { readonly stdout: Writable; readonly stderr: Writable }) {
    this.output = streams.stdout;
    this.#errors = streams.stderr;
    this.#paint = colours(this.#errors);
  }

  line(text: string): void {
    this.output.write(`${text}\n`);
  }

  notice(text: string): void {
    this.#errors.write(`${this.#paint.dim(`sigbox: ${printable(text)}`)}\n`);
  }

  warning(text: string): void {
    this.#errors.write(`${this.#paint.severity('medium', 'sigbox: warning:')} ${printable(text)}\n`);
  }

  error(error: SigboxError): void {
    this.#errors.write(`${this.#paint.severity('high', 'sigbox: error')} ${this.#paint.bold(error.code)}: ${printable(error.message)}\n  ${printable(error.action)}\n`);
  }
}
