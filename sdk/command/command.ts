import type { Terminal } from './terminal.ts';

/** One command of `sig`. */
export interface Command {
  readonly name: string;
  /** The command line after `sig`, such as `build [DIR]`. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @throws SignatureError with what is wrong. */
  run(argv: readonly string[], terminal: Terminal): Promise<void>;
}
