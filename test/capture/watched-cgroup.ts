import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKernelCapture, type KernelCapture, type KernelCaptureOptions } from '@sigbox/native';
import { eventByName } from '@sigbox/sdk/catalogue';
import { vi } from 'vitest';
import { EventView } from '../../host/events/index.ts';

const UNIFIED = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'))?.[1] as string;

/** A shell's words: enter the cgroup, go to the directory, become the program. */
const ENTER = 'echo $$ > "$0"/cgroup.procs; cd "$1"; shift; exec "$@"';

/** What a run of the workload printed, and the events that it caused. */
export interface Observed {
  readonly output: string;
  readonly events: readonly EventView[];
}

/** A cgroup of its own, as a container has, with a capture that sees what is done in it and a program that does it. */
export class WatchedCgroup {
  readonly directory = mkdtempSync(join(tmpdir(), 'sigbox-capture-'));
  readonly capture: KernelCapture;
  readonly id: bigint;
  /** Cgroups that came and went, whoever made them. */
  readonly lifecycle: EventView[] = [];
  /** The cgroup's folder. */
  readonly folder = join(UNIFIED, `sigbox-capture-${process.pid}-${Math.random().toString(36).slice(2)}`);
  readonly #seen: EventView[] = [];

  constructor(options: Partial<KernelCaptureOptions> = {}) {
    this.capture = openKernelCapture({ events: [], onReadable: () => this.#read(), ...options });
    mkdirSync(this.folder);
    this.id = statSync(this.folder, { bigint: true }).ino;
  }

  /** The cgroup's path below the hierarchy's root. */
  get cgroupPath(): string {
    return this.folder.slice(UNIFIED.length);
  }

  /** Compiles the C program; answers its path. */
  compile(name: string, source: string, ...options: string[]): string {
    const program = join(this.directory, name);
    writeFileSync(`${program}.c`, source);
    execFileSync('cc', ['-O1', '-w', '-o', program, `${program}.c`, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
    return program;
  }

  /** Runs a program in the cgroup, to its end. */
  run(program: string, ...args: string[]): string {
    return execFileSync('/bin/sh', ['-c', ENTER, this.folder, this.directory, program, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  }

  /** Runs a program in the cgroup while events are read; resolves when it has ended. */
  async start(program: string, ...args: string[]): Promise<void> {
    const child = spawn('/bin/sh', ['-c', ENTER, this.folder, this.directory, program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [status] = await once(child, 'exit') as [number | null];
    if (status !== 0) throw new Error(`${program} ended with ${status}`);
  }

  /** Selects the events, runs the program and waits for the end of its process, behind which nothing of it can come. */
  async observe(events: readonly string[], program: string, ...args: string[]): Promise<Observed> {
    this.capture.select([...events, 'sched_process_exit'].map(idOf));
    this.#seen.length = 0;
    const output = this.run(program, ...args);
    await vi.waitFor(() => {
      if (!this.#seen.some((event) => event.eventId === idOf('sched_process_exit') && event.processId === event.threadId)) throw new Error('the end of the process has not arrived');
    }, { timeout: 60_000, interval: 5 });
    return { output, events: this.#seen.filter((event) => events.includes(event.definition?.name ?? '')) };
  }

  close(): void {
    this.capture.close();
    rmdirSync(this.folder);
    rmSync(this.directory, { recursive: true });
  }

  #read(): void {
    const { ring } = this.capture;
    for (let offset = ring.next(); offset >= 0; offset = ring.next()) {
      const event = new EventView(ring.bytes.slice(offset, offset + ring.length));
      if (event.eventId === idOf('cgroup_mkdir') || event.eventId === idOf('cgroup_rmdir')) this.lifecycle.push(event);
      if (event.cgroupId === this.id) this.#seen.push(event);
    }
    ring.release();
  }
}

export function idOf(name: string): number {
  const event = eventByName(name);
  if (event === undefined) throw new Error(`the catalogue has no ${name}`);
  return event.id;
}

/** An event's fields, by name. */
export function fieldsOf(event: EventView | undefined): Record<string, unknown> {
  if (event === undefined) throw new Error('there is no such event');
  return Object.fromEntries([...event.fields()].map(([field, value]) => [field.name, value]));
}
