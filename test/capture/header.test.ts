import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventView } from '../../host/events/index.ts';
import { WatchedCgroup } from './watched-cgroup.ts';

let watched: WatchedCgroup;

beforeAll(() => {
  watched = new WatchedCgroup();
});

afterAll(() => {
  watched.close();
});

/** What the last `sleep` of the shell's words was as a process, as the events tell it and as it told itself. */
async function asSeen(words: string): Promise<{ readonly event: EventView; readonly parent: EventView; readonly own: readonly string[] }> {
  const { events, output } = await watched.observe(['sched_process_exec'], '/bin/sh', '-c', words);
  const execs = events.filter((event) => event.processName === 'readlink');
  const event = execs.at(-1) as EventView;
  return { event, parent: events.findLast((candidate) => candidate.hostProcessId === event.hostParentProcessId) as EventView, own: output.trim().split('\n') };
}

/** Inside: pid, parent's pid, and the numbers of the mount and pid namespaces. */
const TELL = 'sh -c \'readlink /proc/self /proc/self/ns/mnt /proc/self/ns/pid; :\'';

test.each([
  ['on the machine itself', TELL, 0],
  ['in a namespace of its own, as a container is', `unshare --pid --fork --mount --mount-proc ${TELL}`, 1],
  ['in a namespace within a namespace', `unshare --pid --fork --mount --mount-proc unshare --pid --fork --mount --mount-proc ${TELL}`, 2],
])('process ids and namespaces %s', async (_, words, depth) => {
  const { event, parent, own } = await asSeen(words);
  const [pid, mount, namespace] = own as [string, string, string];
  expect(event.processId).toBe(Number(pid));
  expect(event.threadId).toBe(Number(pid));
  expect(`mnt:[${event.mountNamespace}]`).toBe(mount);
  expect(`pid:[${event.pidNamespace}]`).toBe(namespace);
  expect(event.parentProcessId).toBe(parent.processId);
  if (depth === 0) expect(event.processId).toBe(event.hostProcessId);
  else expect(event.parentProcessId).toBe(1);
  expect(event.hostParentProcessId).toBe(parent.hostProcessId);
  expect(event.startTime).toBeGreaterThan(0n);
  expect(event.timestamp).toBeGreaterThanOrEqual(event.startTime);
});

test('a parent outside of the namespace has no number in it; user, host name and cgroup are those of the task', async () => {
  const { events } = await watched.observe(['sched_process_exec'], '/bin/sh', '-c', 'unshare --pid --fork --uts sh -c "hostname inside-of-it; exec setpriv --reuid 65534 sleep 0"');
  const first = events.find((event) => event.processName === 'sh' && event.processId === 1);
  expect(first?.parentProcessId).toBe(0);
  const last = events.findLast((event) => event.processName === 'sleep');
  expect(last).toMatchObject({ userId: 65534, hostName: 'inside-of-it', cgroupId: watched.id });
  const processors = readFileSync('/proc/cpuinfo', 'utf8').match(/^processor/gm)?.length ?? 1;
  expect(last?.processorId).toBeLessThan(processors);
});
