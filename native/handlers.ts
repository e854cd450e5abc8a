/**
 * Programs that look further into system calls when they end, in the order of their places in the map `handlers`, from
 * 2 on: place 1 is `handle_texts`, and 0 is none. Each with the events that it makes and with its system calls, by name;
 * the number tells the program which of them it is (the enums `…_variant` of `bpf/event.h`).
 */
export interface Handler {
  readonly program: string;
  readonly events: readonly string[];
  readonly syscalls: { readonly [name: string]: number };
}

export const TEXTS_HANDLER = 'handle_texts';
export const FIRST_HANDLER = 2;

/** System calls that do not come back, or come back as if from another one: they are told of when they begin. */
export const WITHOUT_END: ReadonlySet<string> = new Set(['exit', 'exit_group', 'rt_sigreturn', 'sigreturn']);

export const HANDLERS: readonly Handler[] = [
  { program: 'handle_open', events: ['security_file_open'], syscalls: { open: 0, openat: 1, openat2: 2, creat: 3, open_by_handle_at: 4 } },
  { program: 'handle_connect', events: ['security_socket_connect'], syscalls: { connect: 0 } },
  { program: 'handle_dup', events: ['socket_dup'], syscalls: { dup: 0, dup2: 0, dup3: 0, fcntl: 1 } },
  {
    program: 'handle_write',
    events: ['magic_write'],
    syscalls: { write: 0, pwrite64: 1, writev: 2, pwritev: 3, pwritev2: 3, sendfile: 4, copy_file_range: 5, splice: 5 },
  },
];
