/**
 * Programs that look further into system calls when they end, in the order of their places in the map `handlers`, from
 * 2 on: place 1 is `handle_texts`, and 0 is none. Each with the events that it makes and with its system calls, by name;
 * the number tells the program which of them it is (the enums `…_variant` of `bpf/event.h`). `HANDLER_OF_CONNECT` there
 * is the place of `handle_connect`.
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
  { program: 'handle_connect', events: ['security_socket_connect'], syscalls: { connect: 0, socketcall: 1 } },
  { program: 'handle_dup', events: ['socket_dup'], syscalls: { dup: 0, dup2: 0, dup3: 0, fcntl: 1 } },
  {
    program: 'handle_write',
    events: ['magic_write'],
    syscalls: { write: 0, pwrite64: 1, writev: 2, pwritev: 3, pwritev2: 3, sendfile: 4, copy_file_range: 5, splice: 5 },
  },
  { program: 'handle_protection', events: ['mem_prot_alert'], syscalls: { mmap: 0, mmap2: 0, mprotect: 1, pkey_mprotect: 1 } },
  {
    program: 'handle_server',
    events: ['security_socket_bind', 'security_socket_listen', 'security_socket_accept'],
    syscalls: { bind: 0, listen: 1, accept: 2, accept4: 2 },
  },
  {
    program: 'handle_message',
    events: ['security_socket_sendmsg', 'security_socket_recvmsg'],
    syscalls: { sendto: 0, recvfrom: 1, sendmsg: 2, sendmmsg: 2, recvmsg: 3, recvmmsg: 3 },
  },
  {
    program: 'handle_name',
    events: ['security_inode_unlink', 'security_inode_rmdir', 'security_inode_mkdir', 'security_inode_mknod', 'chmod_common', 'chown_common', 'security_sb_umount'],
    // The event's place in this list times 4, and 1 for a path after its folder's number, 2 for an open file.
    syscalls: {
      unlink: 0, unlinkat: 1, rmdir: 4, mkdir: 8, mkdirat: 9, mknod: 12, mknodat: 13, chmod: 16, fchmodat: 17, fchmodat2: 17, fchmod: 18,
      chown: 20, lchown: 20, fchownat: 21, fchown: 22, umount: 24, umount2: 24,
    },
  },
  {
    program: 'handle_two_names',
    events: ['security_inode_rename', 'security_inode_link', 'security_inode_symlink'],
    syscalls: { rename: 0, renameat: 1, renameat2: 1, link: 4, linkat: 5, symlink: 8, symlinkat: 9 },
  },
  { program: 'handle_mount', events: ['security_sb_mount'], syscalls: { mount: 0 } },
];
