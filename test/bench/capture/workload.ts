import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openKernelCapture, type KernelCapture } from '@sigbox/native';
import { eventByName } from '@sigbox/sdk/catalogue';

const UNIFIED = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'))?.[1] as string;

/** Of every event, what a consumer that does more than count would read at least: its first argument. */
const FIRST_FIELD = 112;
const SLICE = 65_536;
/** Events of cgroups come whatever is selected. */
const LIFECYCLE: ReadonlySet<number> = new Set(idsOf('cgroup_mkdir', 'cgroup_rmdir'));

export function idsOf(...names: readonly string[]): number[] {
  return names.map((name) => eventByName(name)?.id as number);
}

/** Copies single bytes: each is two system calls. */
export function dd(copies: number): string {
  return `dd if=/dev/zero of=/dev/null bs=1 count=${copies} status=none`;
}

export interface Run {
  /** Seconds that the commands took; of several, the longest. */
  readonly seconds: number;
  /** Seconds of processor time in the cgroup: what else the machine does is not in it. */
  readonly processor: number;
  /** Events that reached TypeScript, and those that the kernel counted. */
  readonly delivered: number;
  readonly produced: number;
  readonly lost: number;
  /** Seconds that reading took. */
  readonly reading: number;
}

/** Who is watched, and for what; undefined is nobody for anything. */
export interface Watch {
  readonly events: readonly number[];
  /** Whether the commands' cgroup is a container's. */
  readonly inScope: boolean;
}

/** Commands in a cgroup of their own, with one capture for all runs, so that only what is selected differs. */
export class Workload {
  readonly #path = join(UNIFIED, `sigbox-bench-${process.pid}`);
  readonly #cgroupId: bigint;
  readonly #capture: KernelCapture;
  #delivered = 0;
  #checksum = 0;
  #reading = 0;

  constructor() {
    this.#capture = openKernelCapture({ events: [], onReadable: () => this.#read(SLICE) });
    mkdirSync(this.#path);
    this.#cgroupId = statSync(this.#path, { bigint: true }).ino;
  }

  async run(commands: readonly string[], watch?: Watch): Promise<Run> {
    if (watch?.inScope === true) this.#capture.setCgroup(this.#cgroupId, 'existing');
    else this.#capture.deleteCgroup(this.#cgroupId);
    this.#capture.select(watch?.events ?? []);
    this.#delivered = 0;
    this.#reading = 0;
    const before = this.#counted();
    const processor = this.#processor();
    const seconds = Math.max(...await Promise.all(commands.map((command) => this.#shell(command))));
    const used = this.#processor() - processor;
    this.#capture.select([]);
    // What is still in the ring when the commands have ended.
    this.#read(Infinity);
    const after = this.#counted();
    return { seconds, processor: used, delivered: this.#delivered, produced: after.produced - before.produced, lost: after.lost - before.lost, reading: this.#reading / 1e9 };
  }

  /** Fills the ring while nobody reads, then reads it at once: what the reader alone can take. */
  async readFull(command: string, watch: Watch): Promise<Run> {
    this.#capture.pause();
    try {
      return await this.run([command], watch);
    } finally {
      this.#capture.resume();
    }
  }

  close(): void {
    this.#capture.close();
    rmdirSync(this.#path);
  }

  #counted(): { readonly produced: number; readonly lost: number } {
    const counters = this.#capture.counters().filter(({ event }) => !LIFECYCLE.has(event));
    const sum = (key: 'produced' | 'lost' | 'tooLarge'): number => Number(counters.reduce((total, counter) => total + counter[key], 0n));
    return { produced: sum('produced'), lost: sum('lost') + sum('tooLarge') };
  }

  /** Processor seconds that the cgroup has used. */
  #processor(): number {
    return Number(/^usage_usec (\d+)/.exec(readFileSync(join(this.#path, 'cpu.stat'), 'utf8'))?.[1]) / 1e6;
  }

  async #shell(command: string): Promise<number> {
    const child = spawn('/bin/sh', ['-c', `echo $$ > "$0"/cgroup.procs; ${command}`, this.#path], { stdio: 'ignore' });
    const begun = performance.now();
    const [status] = await once(child, 'exit') as [number | null];
    if (status !== 0) throw new Error(`${command} ended with ${status}`);
    return (performance.now() - begun) / 1000;
  }

  #read(most: number): void {
    const { ring } = this.#capture;
    const begun = process.hrtime.bigint();
    let budget = most;
    for (let offset = ring.next(); offset >= 0; offset = ring.next()) {
      const event = (ring.words[offset >>> 2] as number) & 0xffff;
      if (!LIFECYCLE.has(event)) this.#delivered++;
      this.#checksum = (this.#checksum + (ring.words[(offset + FIRST_FIELD) >>> 2] as number)) >>> 0;
      if (--budget === 0) break;
    }
    ring.release();
    this.#reading += Number(process.hrtime.bigint() - begun);
  }
}
