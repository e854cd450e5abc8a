import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SYSCALLS, type SyscallDefinition } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';

const NATIVE = fileURLToPath(new URL('../../native/', import.meta.url));

/** Numbers by name as the kernel's own headers have them, through the compiler: `asm/unistd.h` of this processor, or the generic one. */
function numbers(header: string, ...options: string[]): Map<string, number> {
  const words = execFileSync('cc', ['-E', '-dM', '-x', 'c', ...options, '-include', header, '/dev/null'], { encoding: 'utf8' });
  const defined = new Map([...words.matchAll(/^#define (\w+) (.+)$/gm)].map(([, name, value]) => [name as string, value as string]));
  /** A name may stand for another one. */
  const resolve = (value: string): string => (defined.has(value) ? resolve(defined.get(value) as string) : value);
  return new Map([...defined].filter(([name]) => /^__NR_(?!syscalls|arch_specific|Linux)/.test(name)).map(([name, value]) => [name.slice('__NR_'.length), Number(resolve(value))]));
}

const X64 = numbers('/usr/include/x86_64-linux-gnu/asm/unistd_64.h');
const I386 = numbers('/usr/include/x86_64-linux-gnu/asm/unistd_32.h');
// arm64 takes the generic table, with what its own asm/unistd.h asks of it.
const ARM64 = numbers('asm-generic/unistd.h', '-D__ARCH_WANT_RENAMEAT', '-D__ARCH_WANT_NEW_STAT', '-D__ARCH_WANT_SET_GET_RLIMIT', '-D__ARCH_WANT_TIME32_SYSCALLS', '-D__ARCH_WANT_SYS_CLONE3', '-D__ARCH_WANT_MEMFD_SECRET');

/** Names in the headers that no kernel from 5.15 on has anything behind. */
const EMPTY: ReadonlySet<string> = new Set([
  '_sysctl', 'afs_syscall', 'bdflush', 'break', 'create_module', 'epoll_ctl_old', 'epoll_wait_old', 'ftime', 'get_kernel_syms', 'getpmsg', 'gtty', 'idle', 'lock',
  'mpx', 'nfsservctl', 'prof', 'profil', 'putpmsg', 'query_module', 'security', 'stty', 'tuxcall', 'ulimit', 'vserver',
]);

test.each([
  ['x86-64', X64, (call: SyscallDefinition) => call.x64],
  ['arm64', ARM64, (call: SyscallDefinition) => call.arm64],
] as const)('every system call of %s has its number, and no number is another one\'s', (_, table, numberOf) => {
  expect(table.size).toBeGreaterThan(290);
  const ours = new Map(SYSCALLS.flatMap((call) => (numberOf(call) === undefined ? [] : [[call.name, numberOf(call)]])));
  const wrong = [...table].filter(([name, number]) => !EMPTY.has(name) && ours.get(name) !== number).map(([name, number]) => `${name} is ${number}, not ${ours.get(name)}`);
  expect(wrong).toEqual([]);
  expect(new Set(ours.values()).size).toBe(ours.size);
});

test('every number of the 32-bit table is one system call\'s', () => {
  const ours = SYSCALLS.flatMap(({ i386 }) => i386);
  expect([...I386].filter(([name, number]) => !EMPTY.has(name) && !ours.includes(number))).toEqual([]);
  expect(new Set(ours).size).toBe(ours.length);
});

test('the programs are compiled for arm64 as they are here', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-arm64-'));
  try {
    execFileSync('clang', ['-target', 'bpf', '-mcpu=v3', '-O2', '-g', '-Wall', '-Werror', '-D__TARGET_ARCH_arm64', '-I/usr/include/x86_64-linux-gnu', '-c', 'bpf/sigbox.bpf.c', '-o', join(directory, 'sigbox.bpf.o')], { cwd: NATIVE });
  } finally {
    rmSync(directory, { recursive: true });
  }
});
