/** Every error that a user of the host can meet: what the code means and what to do. `docs/errors.md` is generated from it. */
export const ERRORS = {
  SIGBOX_E_USAGE: {
    meaning: 'The command line is not understood.',
    action: 'Run the command with --help; it lists the flags and their values.',
  },
  SIGBOX_E_KERNEL: {
    meaning: 'Events cannot be captured from this kernel, or not by this user.',
    action: 'Run sigbox doctor: it says which requirement is missing. A recording can be replayed without the kernel: --replay FILE.',
  },
  SIGBOX_E_SANDBOX: {
    meaning: 'The process that runs signatures could not be started or does not stay up.',
    action: 'Run sigbox doctor; bubblewrap and util-linux must be installed.',
  },
  SIGBOX_E_COMPONENT: {
    meaning: 'A file is not a component that this host admits.',
    action: 'Build the signature again with sig build from the SDK of this version, and look at what the message names.',
  },
  SIGBOX_E_DATA_SOURCE: {
    meaning: 'A signature needs a data source that is not registered.',
    action: 'Start with the flag that registers it: --containers for the containers data source.',
  },
  SIGBOX_E_SIGNATURE: {
    meaning: 'A signature refused to start, or says something about itself that makes no sense.',
    action: 'Read the reason in the message; it comes from the signature or names the field.',
  },
  SIGBOX_E_NO_SIGNATURE: {
    meaning: 'None of the signatures could be loaded, so there is nothing to run.',
    action: 'Look at the messages before this one; each says why one signature was refused.',
  },
  SIGBOX_E_CONTROL: {
    meaning: 'A running daemon cannot be asked by its control socket, or did not do what it was asked.',
    action: 'Name the socket that it was started with: sigbox run --control SOCKET. Only its owner may use it.',
  },
  SIGBOX_E_NOT_FOUND: {
    meaning: 'A file or folder that was named does not exist or cannot be read.',
    action: 'Check the path, and that this user may read it.',
  },
  SIGBOX_E_RECORDING: {
    meaning: 'A recording is damaged, or was made by a version that this one cannot read.',
    action: 'The message names the place. What stands before it has been read and replayed.',
  },
  SIGBOX_E_RECORDER: {
    meaning: 'A recording cannot be written on.',
    action: 'What was written reads back. Make room, or name a file elsewhere.',
  },
  SIGBOX_E_RUNTIME: {
    meaning: 'A container runtime that was named cannot be used.',
    action: 'Check the name and the socket path; sigbox containers shows what is found by itself.',
  },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An error for the user: `message` says what and where, `action` what to do about this very case. */
export class SigboxError extends Error {
  readonly code: ErrorCode;
  readonly action: string;

  constructor(code: ErrorCode, message: string, options: { readonly action?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SigboxError';
    this.code = code;
    this.action = options.action ?? ERRORS[code].action;
  }
}
