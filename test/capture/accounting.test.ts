import { afterEach, expect, test, vi } from 'vitest';
import type { KernelCapture } from '@sigbox/native';
import { WatchedCgroup, idOf } from './watched-cgroup.ts';

const PROCESSES = 20_000;
const CALLS = 1_000_000;

const SHORT_LIVED = `
  #include <stdlib.h>
  #include <sys/wait.h>
  #include <unistd.h>
  int main(int count, char **arguments) {
    int i;
    if (count == 1)
      _exit(0);
    fork();
    for (i = 0; i < atoi(arguments[1]) / 2; i++) {
      pid_t child = vfork();
      if (child == 0) {
        execl(arguments[0], "short-lived", NULL);
        _exit(1);
      }
      waitpid(child, NULL, 0);
    }
    wait(NULL);
    return 0;
  }`;

const SATURATING = `
  #include <stdlib.h>
  #include <sys/syscall.h>
  #include <sys/wait.h>
  #include <unistd.h>
  int main(int count, char **arguments) {
    int i, processes = 2;
    while (processes-- > 0)
      if (fork() == 0) {
        for (i = 0; i < atoi(arguments[1]); i++)
          syscall(SYS_sched_rr_get_interval, -1, 0);
        _exit(0);
      }
    while (wait(NULL) > 0)
      ;
    return 0;
  }`;

/** A system call that nobody else makes: the kernel's counters are those of all containers, and other tests run theirs beside. */
const RARE = 'sched_rr_get_interval';

const open: WatchedCgroup[] = [];

afterEach(() => {
  for (const watched of open.splice(0)) watched.close();
});

/** A cgroup whose events of one kind are counted and thrown away; beyond `most` at a time the reader lets them lie. */
function counting(event: string, most = Infinity, ringBytes?: number): { readonly watched: WatchedCgroup; readonly delivered: () => number } {
  let delivered = 0;
  const id = idOf(event);
  const watched = new WatchedCgroup({
    ...(ringBytes === undefined ? {} : { ringBytes }),
    onReadable: () => {
      const { ring } = watched.capture;
      for (let left = most, offset = ring.next(); offset >= 0; offset = ring.next()) {
        if (ring.view.getUint16(offset, true) === id && ring.view.getBigUint64(offset + 16, true) === watched.id) delivered++;
        if (--left <= 0) break;
      }
      ring.release();
    },
  });
  open.push(watched);
  return { watched, delivered: () => delivered };
}

function totals(capture: KernelCapture, event: string): { readonly produced: number; readonly lost: number } {
  const counters = capture.counters().filter((counter) => counter.event === idOf(event));
  return { produced: Number(counters.reduce((sum, { produced }) => sum + produced, 0n)), lost: Number(counters.reduce((sum, { lost }) => sum + lost, 0n)) };
}

test(`${PROCESSES} short-lived processes are ${PROCESSES} programs executed, and none is lost`, { timeout: 600_000 }, async () => {
  const { watched, delivered } = counting('sched_process_exec');
  const program = watched.compile('short-lived', SHORT_LIVED, '-static');
  watched.capture.select([idOf('sched_process_exec')]);
  await watched.start(program, String(PROCESSES));
  // The program itself is one more.
  await vi.waitFor(() => expect(delivered()).toBe(PROCESSES + 1), 60_000);
  expect(totals(watched.capture, 'sched_process_exec').lost).toBe(0);
});

test('two processes that keep both processors busy: produced = delivered + lost, to the event', { timeout: 600_000 }, async () => {
  // A ring with room for little, and a reader that takes little at a time: most is lost, and must be counted.
  const { watched, delivered } = counting(RARE, 64, 65_536);
  const program = watched.compile('saturating', SATURATING);
  watched.capture.select([idOf(RARE)]);
  await watched.start(program, String(CALLS));
  const { produced, lost } = totals(watched.capture, RARE);
  expect(produced).toBe(2 * CALLS);
  expect(lost).toBeGreaterThan(0);
  await vi.waitFor(() => expect(delivered()).toBe(produced - lost), 30_000);
});

test('what is wanted, but not of this cgroup, is counted as filtered', async () => {
  const { watched } = counting(RARE);
  const program = watched.compile('saturating', SATURATING);
  const filtered = (): bigint => watched.capture.counters().filter(({ event }) => event === idOf(RARE)).reduce((sum, counter) => sum + counter.filtered, 0n);
  watched.capture.select([idOf(RARE)]);
  watched.capture.ignoreCgroup(watched.id);
  await watched.start(program, '1000');
  expect(filtered()).toBeGreaterThanOrEqual(2000n);
  expect(totals(watched.capture, RARE).produced).toBe(0);
});
