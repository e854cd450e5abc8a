import { constants } from 'node:os';

/**
 * System calls that no confined process is ever to make, with their numbers on x86-64 and on arm64. It is what Node.js
 * needs neither to start nor to work; a sandbox process gives up far more once it has started (`native/seccomp`).
 */
const REFUSED: readonly (readonly [name: string, x64: number, arm64: number])[] = [
  // What io_uring does passes no filter at all; without it libuv polls by epoll.
  ['io_uring_setup', 425, 425], ['io_uring_enter', 426, 426], ['io_uring_register', 427, 427],
  ['socket', 41, 198], ['connect', 42, 203], ['bind', 49, 200], ['listen', 50, 201], ['accept', 43, 202], ['accept4', 288, 242],
  ['ptrace', 101, 117], ['process_vm_readv', 310, 270], ['process_vm_writev', 311, 271], ['process_madvise', 440, 440], ['kcmp', 312, 272],
  ['pidfd_open', 434, 434], ['pidfd_getfd', 438, 438], ['pidfd_send_signal', 424, 424],
  ['bpf', 321, 280], ['perf_event_open', 298, 241], ['userfaultfd', 323, 282], ['memfd_create', 319, 279], ['memfd_secret', 447, 447],
  ['add_key', 248, 217], ['request_key', 249, 218], ['keyctl', 250, 219],
  ['mount', 165, 40], ['umount2', 166, 39], ['pivot_root', 155, 41], ['chroot', 161, 51], ['move_mount', 429, 429], ['open_tree', 428, 428],
  ['fsopen', 430, 430], ['fsconfig', 431, 431], ['fsmount', 432, 432], ['fspick', 433, 433], ['mount_setattr', 442, 442],
  ['unshare', 272, 97], ['setns', 308, 268], ['open_by_handle_at', 304, 265], ['name_to_handle_at', 303, 264], ['quotactl', 179, 60], ['acct', 163, 89],
  ['init_module', 175, 105], ['finit_module', 313, 273], ['delete_module', 176, 106], ['kexec_load', 246, 104], ['kexec_file_load', 320, 294],
  ['reboot', 169, 142], ['swapon', 167, 224], ['swapoff', 168, 225], ['settimeofday', 164, 170], ['clock_settime', 227, 112], ['sethostname', 170, 161],
  ['personality', 135, 92], ['fanotify_init', 300, 262], ['syslog', 103, 116], ['vhangup', 153, 58], ['mq_open', 240, 180], ['msgget', 68, 186],
  ['semget', 64, 190], ['shmget', 29, 194], ['shmat', 30, 196], ['lookup_dcookie', 212, 18], ['mbind', 237, 235], ['set_mempolicy', 238, 237], ['move_pages', 279, 239],
];

/** linux/audit.h; numbers from x32's table stand in the same architecture, with a bit of their own. */
const ARCHITECTURES = {
  x64: { audit: 0xc000003e, numberLimit: 0x40000000 },
  arm64: { audit: 0xc00000b7, numberLimit: 0xffffffff },
} as const;

/** linux/bpf_common.h and linux/seccomp.h */
const LOAD_WORD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const JUMP_IF_AT_LEAST = 0x35;
const RETURN = 0x06;
const KILL_PROCESS = 0x80000000;
const REFUSE = 0x00050000 + constants.errno.EPERM;
const ALLOW = 0x7fff0000;

/** Offsets in struct seccomp_data. */
const NUMBER = 0;
const ARCHITECTURE = 4;

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

/**
 * The filter that a confined process is born with, as bubblewrap's `--seccomp` takes it: classic BPF, struct
 * sock_filter by struct sock_filter. Calls of another architecture's table end the process.
 */
export function bornFilter(architecture: string = process.arch): Uint8Array {
  if (architecture !== 'x64' && architecture !== 'arm64') throw new RangeError(`there is no table of system calls for ${architecture}; there is one for x64 and arm64`);
  const { audit, numberLimit } = ARCHITECTURES[architecture];
  return encode([
    [LOAD_WORD, 0, 0, ARCHITECTURE],
    [JUMP_IF_EQUAL, 1, 0, audit],
    [RETURN, 0, 0, KILL_PROCESS],
    [LOAD_WORD, 0, 0, NUMBER],
    [JUMP_IF_AT_LEAST, 0, 1, numberLimit],
    [RETURN, 0, 0, KILL_PROCESS],
    ...REFUSED.flatMap(([, x64, arm64]): Instruction[] => [
      [JUMP_IF_EQUAL, 0, 1, architecture === 'x64' ? x64 : arm64],
      [RETURN, 0, 0, REFUSE],
    ]),
    [RETURN, 0, 0, ALLOW],
  ]);
}

function encode(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, [code, ifTrue, ifFalse, value]] of program.entries()) {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, ifTrue);
    view.setUint8(index * 8 + 3, ifFalse);
    view.setUint32(index * 8 + 4, value, true);
  }
  return bytes;
}
