/** What can be wrong with a signature or a command: each code, and what it says in general. Codes are for ever. */
export const ERROR_CODES = {
  SIG_E_USAGE: 'The command line is not understood.',
  SIG_E_NO_PROJECT: 'The folder is not a signature project.',
  SIG_E_LANGUAGE: 'The project\'s language is not known, or there are several.',
  SIG_E_OUTSIDE_PROJECT: 'A file outside of the project was asked for.',
  SIG_E_FILE: 'A file could not be read or written.',
  SIG_E_SOURCE: 'The source does not compile.',
  SIG_E_NO_SIGNATURE: 'The project\'s entry does not export a signature.',
  SIG_E_UNAVAILABLE: 'Something that a signature cannot have was used: it has no clock, console, network or files.',
  SIG_E_UNSUPPORTED: 'The language does not have this.',
  SIG_E_WORLD: 'The module does not fit the world of signatures.',
  SIG_E_COMPONENT: 'The file is not a component that can be loaded.',
  SIG_E_MALFORMED: 'The component or its module is damaged or forged.',
  SIG_E_NAME: 'A name in the component has characters or a form that no host takes.',
  SIG_E_LIMIT: 'The component has more of something than a host takes.',
  SIG_E_FEATURE: 'The component uses a part of WebAssembly that is not admitted.',
  SIG_E_METADATA: 'What the signature says of itself is not in the form that a host takes.',
  SIG_E_SELECTOR: 'The signature selects events that cannot be selected.',
  SIG_E_REFUSES: 'The signature refuses to start where it has everything.',
  SIG_E_ENDLESS: 'The signature\'s code did not come to an end.',
  SIG_E_EVENTS: 'A file of events is not in its form.',
  SIG_E_TRAP: 'The signature\'s code failed.',
  SIG_E_EXISTS: 'Something is in the way, and nothing is overwritten.',
  SIG_E_TOOL: 'A tool that the command needs is not installed.',
  SIG_E_TESTS: 'A test failed.',
  SIG_E_COMPILER: 'The compiler itself failed.',
} as const satisfies Record<`SIG_E_${string}`, string>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Where in the author's files; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Text of the line. */
  readonly source?: string;
}

/** One thing that is wrong. */
export interface Problem {
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly place?: Place;
  /** What is available, or what to do. */
  readonly advice?: string;
}

/** Everything that was found wrong; `code` is the first one's. */
export class SignatureError extends Error {
  readonly problems: readonly Problem[];
  readonly code: ErrorCode;

  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map(describeProblem).join('\n'), options);
    this.name = 'SignatureError';
    this.problems = problems;
    this.code = problems[0].code;
  }
}

/** `signature.ts:3:5: SIG_E_SOURCE: what is wrong`, and a line with what to do. */
export function describeProblem({ code, message, place, advice }: Problem): string {
  const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
  return `${where}${code}: ${message}${advice === undefined ? '' : `\n  ${advice}`}`;
}
