import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKernelCapture, type KernelCapture } from '@sigbox/native';
import { eventByName } from '@sigbox/sdk/catalogue';
import type { Bench, BenchRow, BenchTable } from './bench.ts';

/** Single bytes that one dd copies; each is two system calls. */
const COPIES = 2_000_000;
const COPIES_SATURATED = 4_000_000;
const PROCESSES = 20_000;
const ROUNDS = 3;
const UNIFIED = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'))?.[1] as string;

const ids = (...names: readonly string[]): number[] => names.map((name) => eventByName(name)?.id as number);

interface Run {
  /** Seconds that the workload took; of several, the longest. */
  readonly seconds: number;
  /** Seconds of processor time that the workload took: what else the machine does is not in it. */
  readonly processor: number;
  /** Events that reached TypeScript, and those that the kernel counted. */
  readonly delivered: number;
  readonly produced: number;
  readonly lost: number;
  readonly readSeconds: number;
}

/** A workload of shell commands in a cgroup, begun after the cgroup was watched. */
class Workload {
  readonly #path = join(UNIFIED, `sigbox-bench-${process.pid}`);
  #capture: KernelCapture | undefined;
  #delivered = 0;
  #checksum = 0;
  #reading = 0;

  /** `events` undefined is without any capture; `inScope` says whether the workload's cgroup is a container's. */
  async run(commands: readonly string[], events?: readonly number[], inScope = true): Promise<Run> {
    this.#delivered = 0;
    this.#reading = 0;
    if (events !== undefined) this.#capture = openKernelCapture({ events, onReadable: () => this.#read() });
    mkdirSync(this.#path);
    try {
      const { ino } = statSync(this.#path, { bigint: true });
      if (!inScope) this.#capture?.deleteCgroup(ino);
      const times = await Promise.all(commands.map((command) => this.#shell(command)));
      const seconds = Math.max(...times.map((time) => time.seconds));
      const processor = times.reduce((total, time) => total + time.processor, 0);
      // What is still in the ring when the workload has ended is read by the loop's next rounds.
      for (let before = -1; before !== this.#delivered;) {
        before = this.#delivered;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const counters = (this.#capture?.counters() ?? []).filter(({ event }) => event !== 40 && event !== 41);
      const sum = (key: 'produced' | 'lost'): number => Number(counters.reduce((total, counter) => total + counter[key], 0n));
      return { seconds, processor, delivered: this.#delivered, produced: sum('produced'), lost: sum('lost'), readSeconds: this.#reading / 1e9 };
    } finally {
      this.#capture?.close();
      this.#capture = undefined;
      rmdirSync(this.#path);
    }
  }

  async #shell(command: string): Promise<{ readonly seconds: number; readonly processor: number }> {
    const child = spawn('/bin/sh', ['-c', `echo $$ > "$0"/cgroup.procs; ${command}; times >&2`, this.#path], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    const said: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const begun = performance.now();
    await once(child, 'close');
    const seconds = (performance.now() - begun) / 1000;
    // The shell's own times stand in the first line, those of its children in the second.
    const parts = [...said.join('').matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
    return { seconds, processor: (parts[2] ?? 0) + (parts[3] ?? 0) };
  }

  #read(): void {
    const { ring } = this.#capture as KernelCapture;
    const begun = process.hrtime.bigint();
    let budget = 65_536;
    for (let offset = ring.next(); offset >= 0; offset = ring.next()) {
      const event = (ring.words[offset >>> 2] as number) & 0xffff;
      if (event !== 40 && event !== 41) this.#delivered++;
      // An argument of each is looked at, as something that does more than count would.
      this.#checksum = (this.#checksum + (ring.words[(offset + 112) >>> 2] as number)) >>> 0;
      if (--budget === 0) break;
    }
    ring.release();
    this.#reading += Number(process.hrtime.bigint() - begun);
  }
}

/** Runs `work` while the program of `empty-program.c` is attached. */
async function withEmptyProgram<Result>(work: () => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-bench-'));
  const program = join(directory, 'empty-program');
  execFileSync('cc', ['-o', program, join(import.meta.dirname, 'empty-program.c')]);
  const child = spawn(program, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(child.stdout, 'data');
    return await work();
  } finally {
    child.kill();
    await once(child, 'exit');
    rmSync(directory, { recursive: true });
  }
}

const dd = (copies: number): string => `dd if=/dev/zero of=/dev/null bs=1 count=${copies} status=none`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

export const bench: Bench = {
  name: 'capture',
  summary: 'what capture costs a system call, how many events reach TypeScript, and what is lost when all processors are busy',

  async run(progress) {
    const workload = new Workload();
    const all = ids('read', 'write');
    progress('the cost of a system call, captured and ignored');
    const rounds: { base: Run; empty: Run; captured: Run; unselected: Run; outside: Run }[] = [];
    // Side by side, so that what else the machine does meets all of them.
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        base: await workload.run([dd(COPIES)]),
        empty: await withEmptyProgram(() => workload.run([dd(COPIES)])),
        captured: await workload.run([dd(COPIES)], all),
        unselected: await workload.run([dd(COPIES)], ids('mount')),
        outside: await workload.run([dd(COPIES)], all, false),
      });
    }
    const added = (kind: 'empty' | 'captured' | 'unselected' | 'outside'): number => median(rounds.map((round) => (round[kind].processor - round.base.processor) * 1e9 / (2 * COPIES)));
    const captured = rounds.map(({ captured: run }) => run);
    const cost: BenchTable = {
      title: 'Cost of a system call (dd bs=1)',
      columns: [{ name: 'added', unit: 'ns' }, { name: 'bar', unit: 'ns' }],
      rows: [
        { name: 'a program that does nothing', figures: { added: added('empty') }, note: 'what the kernel itself asks for a hook, today on this machine; it is in every line below' },
        { name: 'captured', figures: { added: added('captured'), bar: 220 }, note: `of ${(median(rounds.map(({ base }) => base.processor)) * 1e9 / (2 * COPIES)).toFixed(0)} ns without capture; bar: Falco's modern_bpf` },
        { name: 'ignored, not selected', figures: { added: added('unselected'), bar: 30 } },
        { name: 'ignored, out of scope', figures: { added: added('outside') }, note: 'selected, but not of this cgroup' },
      ],
    };
    progress('both processors saturated');
    const saturated = await workload.run([dd(COPIES_SATURATED), dd(COPIES_SATURATED)], all);
    const flow = (name: string, run: Run, bars: BenchRow['figures'], note: string): BenchRow => ({
      name,
      figures: { delivered: run.delivered, rate: run.delivered / run.seconds / 1e6, reader: run.readSeconds * 1e9 / run.delivered, lost: 100 * run.lost / run.produced, unaccounted: run.produced - run.delivered - run.lost, ...bars },
      note,
    });
    const fastest = captured.reduce((best, run) => (run.seconds < best.seconds ? run : best));
    const delivery: BenchTable = {
      title: 'Delivered to TypeScript, one consumer',
      columns: [{ name: 'delivered', unit: '' }, { name: 'rate', unit: 'M/s' }, { name: 'bar', unit: 'M/s' }, { name: 'reader', unit: 'ns/event' }, { name: 'lost', unit: '%' }, { name: 'lost bar', unit: '%' }, { name: 'unaccounted', unit: '' }],
      rows: [
        flow('one dd', fastest, { bar: 3 }, `resident memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB, of which 32 MiB are the ring twice; bar: 55 MB`),
        flow('two dd, both processors busy', saturated, { 'lost bar': 30 }, 'unaccounted = produced - delivered - lost'),
      ],
    };
    progress(`${PROCESSES} short processes`);
    const loop = `i=0; while [ $i -lt ${PROCESSES} ]; do /bin/true; i=$((i+1)); done`;
    const without = await workload.run([loop]);
    const withCapture = await workload.run([loop], ids('sched_process_exec'));
    const processes: BenchTable = {
      title: `${PROCESSES} times /bin/true`,
      columns: [{ name: 'seconds', unit: 's' }, { name: 'added', unit: '%' }, { name: 'bar', unit: '%' }, { name: 'events', unit: '' }, { name: 'lost', unit: '' }],
      rows: [
        { name: 'without capture', figures: { seconds: without.seconds } },
        { name: 'every exec captured', figures: { seconds: withCapture.seconds, added: 100 * (withCapture.seconds / without.seconds - 1), bar: 4, events: withCapture.delivered, lost: withCapture.lost } },
      ],
    };
    return [cost, delivery, processes];
  },
};
