import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EVENT_HEADER_SIZE, TRUNCATED_BIT, eventByName, fieldSlot } from '@sigbox/sdk/catalogue';
import { afterEach, expect, test, vi } from 'vitest';
import { MOST_CGROUPS, openKernelCapture, type KernelCapture, type KernelCaptureOptions } from './index.ts';

const EXEC = eventByName('sched_process_exec') as NonNullable<ReturnType<typeof eventByName>>;
const MKDIR = eventByName('cgroup_mkdir') as NonNullable<ReturnType<typeof eventByName>>;
const UNIFIED = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'))?.[1] as string;

interface Seen {
  readonly capture: KernelCapture;
  /** Copies of the events of this test's own processes and cgroups, in the kernel's order. */
  readonly events: Buffer[];
}

const captures: KernelCapture[] = [];
const cgroups: string[] = [];

afterEach(() => {
  for (const capture of captures.splice(0)) capture.close();
  for (const cgroup of cgroups.splice(0)) rmdirSync(cgroup);
});

function open(options: Partial<KernelCaptureOptions> = {}): Seen {
  const events: Buffer[] = [];
  const capture = openKernelCapture({
    events: [EXEC.id],
    onReadable: () => {
      for (let offset = capture.ring.next(); offset >= 0; offset = capture.ring.next()) {
        events.push(Buffer.from(capture.ring.bytes.slice(offset, offset + capture.ring.length)));
      }
      capture.ring.release();
    },
    ...options,
  });
  captures.push(capture);
  return { capture, events };
}

let lastCgroup = 0;

/** Makes a cgroup; answers its folder and its id. */
function makeCgroup(): { path: string; id: bigint } {
  const path = join(UNIFIED, `sigbox-test-${process.pid}-${++lastCgroup}`);
  mkdirSync(path);
  cgroups.push(path);
  return { path, id: statSync(path, { bigint: true }).ino };
}

/** Runs a shell command in the cgroup. */
function runIn(cgroup: string, command: string, ...args: string[]): void {
  execFileSync('/bin/sh', ['-c', `echo $$ > "$1"/cgroup.procs; shift; ${command}`, 'sh', cgroup, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const idOf = (event: Buffer): number => event.readUInt16LE(0);
const cgroupOf = (event: Buffer): bigint => event.readBigUInt64LE(16);
const execsIn = (seen: Seen, cgroup: bigint): Buffer[] => seen.events.filter((event) => idOf(event) === EXEC.id && cgroupOf(event) === cgroup);

function text(event: Buffer, field: string): string | undefined {
  const slot = fieldSlot(EXEC, field);
  const offset = event.readUInt32LE(slot);
  return offset === 0 ? undefined : event.toString('utf8', offset, offset + (event.readUInt32LE(slot + 4) & ~TRUNCATED_BIT));
}

test('an exec in a container\'s cgroup arrives with what the kernel knows of it', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  runIn(path, 'exec /bin/true one "two words"');
  await vi.waitFor(() => expect(execsIn(seen, id)).toHaveLength(1));
  const event = execsIn(seen, id)[0] as Buffer;
  const file = statSync('/bin/true', { bigint: true });
  expect(text(event, 'cmdpath')).toBe('/bin/true');
  expect(text(event, 'pathname')).toBe(execFileSync('realpath', ['/bin/true'], { encoding: 'utf8' }).trim());
  expect(text(event, 'argv')).toBe('/bin/true\0one\0two words\0');
  expect(text(event, 'prev_comm')).toBe('sh');
  expect(text(event, 'pwd')).toBe(process.cwd());
  expect(event.readBigUInt64LE(fieldSlot(EXEC, 'inode'))).toBe(file.ino);
  expect(event.readUInt32LE(fieldSlot(EXEC, 'inode_mode'))).toBe(Number(file.mode));
  // The kernel keeps times by its tick, so only the seconds need to agree.
  expect(event.readBigUInt64LE(fieldSlot(EXEC, 'ctime')) / 1_000_000_000n).toBe(file.ctimeNs / 1_000_000_000n);
  expect(event.readUInt32LE(76)).toBe(event.length);
  expect(event.length % 8).toBe(0);
  expect(event.toString('latin1', 80, 84)).toBe('true');
});

test('an exec outside of every container costs nothing and is not reported', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  execFileSync('/bin/true', ['outside of every container']);
  runIn(path, 'exec /bin/true');
  await vi.waitFor(() => expect(execsIn(seen, id)).toHaveLength(1));
  expect(seen.events.filter((event) => text(event, 'argv')?.includes('outside of every container'))).toEqual([]);
});

test('scope and selection change while events flow', async () => {
  const seen = open({ scope: 'host' });
  const { path, id } = makeCgroup();
  runIn(path, 'exec /bin/true');
  execFileSync('/bin/true', ['in the host scope']);
  await vi.waitFor(() => expect(seen.events.some((event) => text(event, 'argv')?.includes('in the host scope'))).toBe(true));
  expect(execsIn(seen, id)).toEqual([]);
  seen.capture.setScope('all');
  runIn(path, 'exec /bin/true');
  await vi.waitFor(() => expect(execsIn(seen, id)).toHaveLength(1));
  seen.capture.select([]);
  runIn(path, 'exec /bin/true');
  seen.capture.select([EXEC.id]);
  runIn(path, 'exec /bin/true');
  await vi.waitFor(() => expect(execsIn(seen, id)).toHaveLength(2));
});

test('a cgroup comes before everything that happens in it, and user space may say that it is no container\'s', async () => {
  const seen = open();
  const first = makeCgroup();
  runIn(first.path, 'exec /bin/true');
  const second = makeCgroup();
  seen.capture.deleteCgroup(second.id);
  runIn(second.path, 'exec /bin/true');
  const last = makeCgroup();
  runIn(last.path, 'exec /bin/true');
  await vi.waitFor(() => expect(execsIn(seen, last.id)).toHaveLength(1));
  expect(execsIn(seen, second.id)).toEqual([]);
  const created = seen.events.findIndex((event) => idOf(event) === MKDIR.id && event.readBigUInt64LE(EVENT_HEADER_SIZE) === first.id);
  const executed = seen.events.findIndex((event) => idOf(event) === EXEC.id && cgroupOf(event) === first.id);
  expect(created).toBeGreaterThanOrEqual(0);
  expect(executed).toBeGreaterThan(created);
});

test('cgroups whose ids end alike are told apart, whoever of them comes and goes', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  const alike = [id + 4096n, id + 2n * 4096n];
  let runs = 0;
  const isSeen = async (wanted: boolean): Promise<void> => {
    runIn(path, 'exec /bin/true "$1"', `run ${++runs}`);
    // The next run of a cgroup that is seen comes after everything before it.
    const other = makeCgroup();
    runIn(other.path, 'exec /bin/true');
    await vi.waitFor(() => expect(execsIn(seen, other.id)).toHaveLength(1));
    expect(execsIn(seen, id).some((event) => text(event, 'argv')?.includes(`run ${runs}\0`)), `run ${runs}`).toBe(wanted);
  };
  await isSeen(true);
  for (const other of alike) seen.capture.setCgroup(other, 'existing');
  await isSeen(true);
  seen.capture.deleteCgroup(alike[1] as bigint);
  await isSeen(true);
  seen.capture.deleteCgroup(id);
  await isSeen(false);
  seen.capture.ignoreCgroup(alike[0] as bigint);
  seen.capture.setCgroup(id, 'existing');
  await isSeen(true);
  seen.capture.ignoreCgroup(id);
  await isSeen(false);
  for (const other of [...alike, id]) seen.capture.deleteCgroup(other);
  seen.capture.deleteCgroup(id);
  seen.capture.setCgroup(id, 'started');
  await isSeen(true);
});

test('a container has started when a process with another mount namespace than its parent executes a program', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  runIn(path, '/bin/true; exec unshare --mount /bin/sh -c "/bin/true"');
  await vi.waitFor(() => expect(execsIn(seen, id).length).toBeGreaterThanOrEqual(4));
  // true and unshare on the way; the shell is the container's own program, and its true comes after.
  expect(execsIn(seen, id).map((event) => [event.toString('latin1', 80, 96).replace(/\0.*/s, ''), event.readUInt16LE(2) & 1])).toEqual([['true', 0], ['unshare', 0], ['sh', 1], ['true', 1]]);
});

test('arguments that do not fit are cut, and marked', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  runIn(path, 'exec /bin/true "$@"', 'x'.repeat(10_000));
  await vi.waitFor(() => expect(execsIn(seen, id)).toHaveLength(1));
  const event = execsIn(seen, id)[0] as Buffer;
  expect(text(event, 'argv')).toHaveLength(4095);
  expect(event.readUInt32LE(fieldSlot(EXEC, 'argv') + 4) & TRUNCATED_BIT).not.toBe(0);
  expect(event.readUInt16LE(2) & 2).toBe(2);
});

test('a program without a file has the name that it was made with', async () => {
  const seen = open();
  const { path, id } = makeCgroup();
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-memfd-'));
  writeFileSync(join(directory, 'ghost.c'), `
    #define _GNU_SOURCE
    #include <fcntl.h>
    #include <sys/mman.h>
    #include <sys/sendfile.h>
    #include <unistd.h>
    int main(void) {
      int from = open("/bin/true", O_RDONLY), to = memfd_create("ghost", MFD_CLOEXEC);
      while (sendfile(to, from, 0, 1 << 20) > 0);
      return fexecve(to, (char *[]){ "ghost", 0 }, (char *[]){ 0 });
    }`);
  execFileSync('cc', ['-o', join(directory, 'ghost'), join(directory, 'ghost.c')]);
  runIn(path, 'exec "$1"', join(directory, 'ghost'));
  rmSync(directory, { recursive: true });
  await vi.waitFor(() => expect(execsIn(seen, id).some((event) => text(event, 'pathname') === 'memfd:ghost')).toBe(true));
});

test('a paused capture gathers events and gives them when it goes on', async () => {
  let calls = 0;
  const seen = open({ paused: true, onReadable: () => {
    calls++;
    while (seen.capture.ring.next() >= 0);
    seen.capture.ring.release();
  } });
  const { path } = makeCgroup();
  runIn(path, 'exec /bin/true');
  await new Promise((resolve) => setImmediate(resolve));
  expect(calls).toBe(0);
  seen.capture.resume();
  await vi.waitFor(() => expect(calls).toBeGreaterThan(0));
});

test('what does not fit into the ring is counted as lost', async () => {
  const seen = open({ ringBytes: 4096, onReadable: () => {} });
  const { path } = makeCgroup();
  runIn(path, 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do /bin/true; done');
  const of = (): { produced: bigint; lost: bigint } => seen.capture.counters().filter(({ event }) => event === EXEC.id).reduce((sum, { produced, lost }) => ({ produced: sum.produced + produced, lost: sum.lost + lost }), { produced: 0n, lost: 0n });
  await vi.waitFor(() => expect(of().produced).toBeGreaterThanOrEqual(20n));
  expect(of().lost).toBeGreaterThan(0n);
});

test('what no ring of this size has room for is counted as too large, and not as lost', async () => {
  const seen = open({ ringBytes: 4096 });
  const { path } = makeCgroup();
  runIn(path, 'exec /bin/true "$@"', 'x'.repeat(10_000));
  const of = (key: 'lost' | 'tooLarge'): bigint => seen.capture.counters().filter(({ event }) => event === EXEC.id).reduce((sum, counter) => sum + counter[key], 0n);
  // The shell that gets the long argument, and what it becomes.
  await vi.waitFor(() => expect(of('tooLarge')).toBeGreaterThanOrEqual(1n));
  expect(of('lost')).toBe(0n);
});

test('closing detaches everything: the process has no program left and ends by itself', () => {
  const script = `
    import { readdirSync, readlinkSync } from 'node:fs';
    import { openKernelCapture } from ${JSON.stringify(fileURLToPath(new URL('./index.ts', import.meta.url)))};
    const programs = () => readdirSync('/proc/self/fd').filter((fd) => { try { return /bpf/.test(readlinkSync('/proc/self/fd/' + fd)); } catch { return false; } }).length;
    const capture = openKernelCapture({ events: [1], onReadable() {} });
    const open = programs();
    capture.close();
    capture.close();
    console.log(JSON.stringify({ open: open > 0, closed: programs(), bytes: capture.ring.bytes.length }));
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', timeout: 120_000 });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ open: true, closed: 0, bytes: 0 });
  expect(status).toBe(0);
});

test('a size that no ring can have is refused before the kernel is asked', () => {
  expect(() => open({ ringBytes: 5000 })).toThrow(expect.objectContaining({ code: 'SIGBOX_NATIVE_E_ARGUMENT' }));
  expect(readdirSync(UNIFIED).filter((name) => name.startsWith('sigbox-test-'))).toEqual([]);
});

test('runs that the kernel left out are those that it counts itself', () => {
  const { capture } = open();
  execFileSync('/bin/true');
  const told = readdirSync('/proc/self/fdinfo').map((descriptor) => {
    try {
      return /^recursion_misses:\s+(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1];
    } catch {
      return undefined; // The folder itself was open while it was read.
    }
  }).filter((count) => count !== undefined);
  expect(told.length).toBeGreaterThan(10);
  expect(capture.skippedRuns()).toBe(told.reduce((sum, count) => sum + Number(count), 0));
});

test('a cgroup for which there is no room is counted, whoever would enter it, and room that is given back is used', async () => {
  const seen = open();
  const { capture } = seen;
  for (let other = 1; other <= MOST_CGROUPS + 1; other++) capture.setCgroup(BigInt(other) << 32n, 'existing');
  const full = capture.refusedCgroups();
  expect(full).toBeGreaterThanOrEqual(1);
  // By the kernel's part, then by user space; other tests make cgroups too, meanwhile.
  const { path, id } = makeCgroup();
  const madeOne = capture.refusedCgroups();
  expect(madeOne).toBeGreaterThan(full);
  capture.setCgroup(id, 'existing');
  expect(capture.refusedCgroups()).toBeGreaterThan(madeOne);
  for (let other = 1; other <= 1000; other++) capture.deleteCgroup(BigInt(other) << 32n);
  capture.setCgroup(id, 'existing');
  runIn(path, '/bin/true');
  await vi.waitFor(() => expect(execsIn(seen, id)).not.toEqual([]));
});
