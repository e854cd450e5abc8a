import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Containers } from '../../../host/containers/index.ts';
import { FakeServers, inspection, likeDocker, type Docker } from '../../runtimes/index.ts';
import type { BenchTable } from '../bench.ts';

const EXISTING = 200;
const AT_ONCE = 8;
const KNOWN = 10_000;

/** Start-up beside containers that run already, and what ten thousand cost in memory. */
export async function existing(docker: Docker, directory: string, progress: (what: string) => void): Promise<BenchTable> {
  progress(`starting ${EXISTING} containers`);
  for (let from = 0; from < EXISTING; from += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, EXISTING - from) }, () => docker.runContainer()));
  }
  progress('starting beside them');
  const began = performance.now();
  const containers = await Containers.start({ sockets: [{ runtime: 'docker', path: docker.socket }], discover: false });
  const known = performance.now() - began;
  await settled(containers, EXISTING);
  const named = performance.now() - began;
  await containers.close();
  progress('ten thousand containers');
  return {
    title: 'Start-up and memory',
    columns: [{ name: 'containers', unit: '' }, { name: 'known', unit: 'ms' }, { name: 'all named', unit: 'ms' }, { name: 'memory', unit: 'KiB each' }],
    rows: [
      { name: 'start beside running containers', figures: { containers: EXISTING, known, 'all named': named }, note: 'nobody waits for the names: events flow as soon as the containers are known' },
      { name: 'containers of which only the id is known', figures: { containers: KNOWN, memory: await memoryOfKnown() }, note: 'heap: what somebody who makes cgroups without end can cost' },
      { name: 'containers with a record of five labels', figures: { containers: KNOWN, ...await recordsOf(directory) }, note: 'heap; a server in the same process answers as Docker does. Falco grew to 2 GB in 15 minutes of short-lived ones (falco#3664)' },
    ],
  };
}

/** Heap per container that has a record, and how long it takes until all have theirs. */
async function recordsOf(directory: string): Promise<Record<string, number>> {
  const servers = new FakeServers(directory);
  const labels = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`com.example.label-${index}`, `value ${index}`]));
  const path = await servers.listen('many.sock', likeDocker({ containers: (id) => inspection(id, `shop-${id.slice(-8)}`, labels) }));
  const containers = await Containers.start({ sockets: [{ runtime: 'docker', path }], discover: false, cgroupMount: '/nowhere' });
  const before = heap();
  const began = performance.now();
  for (let index = 0; index < KNOWN; index++) containers.cgroupCreated(BigInt(1_000_000 + index), `/docker/${index.toString(16).padStart(64, '0')}`, 1n);
  await settled(containers, KNOWN);
  const named = performance.now() - began;
  const memory = (heap() - before) / KNOWN / 1024;
  await containers.close();
  servers.close();
  return { 'all named': named, memory };
}

/** Heap per container of which only the id and the cgroup are known: what somebody who makes cgroups without end can cost us. */
async function memoryOfKnown(): Promise<number> {
  const containers = await Containers.start({ enrich: false, cgroupMount: '/nowhere' });
  const before = heap();
  for (let index = 0; index < KNOWN; index++) containers.cgroupCreated(BigInt(1_000_000 + index), `/docker/${index.toString(16).padStart(64, '0')}`, 1n);
  const after = heap();
  await containers.close();
  return (after - before) / KNOWN / 1024;
}

/** Resolves when the runtime has answered for so many containers. */
async function settled(containers: Containers, count: number): Promise<void> {
  const answered = new Set([...containers.list()].filter(({ state }) => state !== 'pending').map(({ id }) => id));
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (answered.size >= count) resolve();
    };
    containers.onChange(({ id, state }) => {
      if (state !== 'pending') answered.add(id);
      look();
    });
    look();
  });
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
