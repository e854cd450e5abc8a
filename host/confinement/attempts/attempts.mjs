// Gives up its system calls, then tries what a hostile program would, and says how each attempt ended.
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { Worker } from 'node:worker_threads';

const seccompAddon = '/sigbox/seccomp.node';
const rawAddon = '/sigbox/raw.node';
const require = createRequire(import.meta.url);
const { restrict } = require(seccompAddon);
const { call } = require(rawAddon);
// The thread pool is made and the streams are looked at when they are first used; afterwards they cannot be.
await stat('/');
process.stdout.write('');
restrict();

const outcome = (work) => {
  try {
    const value = work();
    return value?.error?.code ?? 'DONE';
  } catch (error) {
    return error.code ?? error.message;
  }
};
const event = (emitter, success) => new Promise((resolve) => emitter.once('error', (error) => resolve(error.code)).once(success, () => resolve('DONE')));

/** x86-64's numbers, and arguments that would succeed, or fail with something else than EPERM, without the filter. */
const RAW = {
  open: [2, 0], openat: [257, -100, 0], openat2: [437, -100, 0], creat: [85, 0], socket: [41, 1, 1], socketpair: [53, 1, 1, 0, 0], connect: [42, 0, 0],
  sendto: [44, 1, 0, 0], sendmsg: [46, 1, 0], recvmsg: [47, 0, 0], fork: [57], vfork: [58], clone: [56, 0], clone3: [435, 0, 0], execve: [59, 0, 0, 0], execveat: [322, -100, 0, 0],
  kill: [62, 1, 0], tkill: [200, 1, 0], tgkill: [234, 1, 1, 0], ptrace: [101, 0], process_vm_readv: [310, 1, 0, 0], process_vm_writev: [311, 1, 0, 0],
  pidfd_open: [434, 1, 0], pidfd_getfd: [438, 0, 0], pidfd_send_signal: [424, 0, 0], bpf: [321, 0, 0, 0], perf_event_open: [298, 0], io_uring_setup: [425, 1, 0], memfd_create: [319, 0, 0],
  userfaultfd: [323, 0], keyctl: [250, 0], add_key: [248, 0], mount: [165, 0, 0], umount2: [166, 0, 0], pivot_root: [155, 0, 0], chroot: [161, 0], unshare: [272, 0], setns: [308, 0, 0],
  setuid: [105, 0], setresuid: [117, 0, 0, 0], capset: [126, 0, 0], prctl: [157, 1, 0], seccomp: [317, 0, 1, 0], init_module: [175, 0, 0, 0], finit_module: [313, 0, 0, 0], kexec_load: [246, 0],
  reboot: [169, 0], ioctl: [16, 0, 0], fcntl_dup: [72, 0, 0], dup: [32, 0], dup2: [33, 0, 1], shmget: [29, 0, 4096], msgget: [68, 0], inotify_init1: [294, 0], timerfd_create: [283, 0],
  readlink: [89, 0, 0, 0], unlink: [87, 0], chmod: [90, 0, 0], truncate: [76, 0, 0], getdents64: [217, 0, 0, 0], uname: [63, 0], sysinfo: [99, 0], prlimit64: [302, 0, 0], setrlimit: [160, 0, 0],
  personality: [135, 0], arch_prctl: [158, 0], sched_setaffinity: [203, 0], ioperm: [173, 0], acct: [163, 0], quotactl: [179, 0], lookup_dcookie: [212, 0], name_to_handle_at: [303, 0], open_by_handle_at: [304, 0],
};

const report = {
  'reads a file': outcome(() => readFileSync('/etc/hostname')),
  'opens a device': outcome(() => openSync('/dev/null', 'w')),
  'writes a file': outcome(() => writeFileSync('/tmp/sigbox-escaped', '')),
  'lists a folder': outcome(() => readdirSync('/')),
  'looks at a file': outcome(() => statSync('/etc')),
  'reads its own memory': outcome(() => openSync('/proc/self/mem')),
  'executes a program': outcome(() => spawnSync('/bin/true')),
  'starts a thread': await (async () => {
    try {
      return await event(new Worker('', { eval: true }), 'online');
    } catch (error) {
      return error.code;
    }
  })(),
  'signals another process': outcome(() => process.kill(1, 0)),
  'loads an addon': outcome(() => process.dlopen({ exports: {} }, '/sigbox/other.node')),
  'connects to the machine': await event(connect(22, '127.0.0.1'), 'connect'),
  'connects to a runtime': await event(connect('/run/docker.sock'), 'connect'),
  'listens': await event(createServer().listen(0), 'listening'),
  'sends a datagram': await event(createSocket('udp4').bind(0), 'listening'),
  ...Object.fromEntries(Object.entries(RAW).map(([name, values]) => [name, call(...values)])),
};

// What it may do, it still can: allocate, compile, wait, and talk.
const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 6, 1, 4, 0, 65, 42, 11);
const answer = new WebAssembly.Instance(await WebAssembly.compile(bytes)).exports.f();
const memory = Array.from({ length: 200 }, (_, index) => new Uint8Array(1 << 20).fill(index));
await new Promise((resolve) => setTimeout(resolve, 1));
let sum = 0;
for (let turn = 0; turn < 1e6; turn++) sum += memory[turn % 200][turn & 0xfffff];
process.stdout.write(JSON.stringify({ report, computes: { answer, large: sum > 0 } }));
