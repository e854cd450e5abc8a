import type { Console } from './console.ts';

/** One command of `sigbox`. */
export interface Command {
  readonly name: string;
  /** The command line after `sigbox`, such as `run [--containers]`. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /**
   * @returns the status to exit with.
   * @throws SigboxError with what is wrong.
   */
  run(argv: readonly string[], console: Console): Promise<number>;
}

/** What the exit status says. */
export const Status = {
  /** The command did what it was asked. */
  done: 0,
  /** Something that it was given, or that this machine has, is wrong. */
  wrong: 1,
  /** The command line was not understood. */
  misused: 2,
} as const;
