import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another program that watches every system call of the machine, for as long as something else is measured. */
export interface Hook {
  readonly name: string;
  /** What is fair or unfair about it. */
  readonly note: string;
  /** Why it cannot be measured here. */
  readonly missing?: string | undefined;
  /** Attaches it; answers how to end it. */
  start(): Promise<() => Promise<void>>;
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGINT');
  await exit;
}

function missing(program: string): string | undefined {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined ? undefined : `${program} is not installed`;
}

/** Attaches a program that does nothing: what the kernel itself asks for a hook. */
export function emptyHook(): Hook & { close(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-bench-'));
  const program = join(directory, 'empty-program');
  execFileSync('cc', ['-o', program, join(import.meta.dirname, 'empty-program.c')]);
  return {
    name: 'a hook that does nothing',
    note: 'what the kernel asks for a hook, today on this machine; it is in every line below',
    async start() {
      const child = spawn(program, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      return () => end(child);
    },
    close: () => rmSync(directory, { recursive: true }),
  };
}

function bpftrace(name: string, note: string, probe: string): Hook {
  return {
    name,
    note,
    missing: missing('bpftrace'),
    async start() {
      // It says that it is attached before it is; its clock only ticks once it is.
      const child = spawn('bpftrace', ['-e', `${probe} interval:ms:50 { printf("attached\\n"); }`], { stdio: ['ignore', 'pipe', 'ignore'] });
      for await (const chunk of child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) if (chunk.includes('attached\n')) break;
      child.stdout.resume();
      return () => end(child);
    },
  };
}

/** Peers that Debian has and that do without kprobes. */
export const PEERS: readonly Hook[] = [
  bpftrace('peer: bpftrace, ignored', 'a filter on the number of the call that never holds', 'tracepoint:raw_syscalls:sys_exit /args->id == 165/ { @ = count(); }'),
  bpftrace('peer: bpftrace, counted', 'counts in the kernel; nothing is delivered', 'tracepoint:raw_syscalls:sys_exit { @ = count(); }'),
  {
    name: 'peer: perf record, captured',
    note: 'number and return value alone, to nowhere; perf knows no containers',
    missing: missing('perf'),
    async start() {
      const child = spawn('perf', ['record', '--all-cpus', '--mmap-pages', '1024', '--event', 'raw_syscalls:sys_exit', '--output', '/dev/null', '--control', 'fd:0,3', '--delay', '-1'], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
      const acknowledged = once(child.stdio[3] as NodeJS.ReadableStream, 'data');
      child.stdin?.write('enable\n');
      await acknowledged;
      return () => end(child);
    },
  },
];
