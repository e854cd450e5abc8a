import { expect, test } from 'vitest';
import { SignatureInstance, encodeBatch, encodeEvent } from '../testing/index.ts';
import { buildParts } from './signature-project.ts';

const web = { id: 'a1'.repeat(32), slot: 0, revision: 1 };

function batchOf(count: number): Uint8Array {
  const events = [1, 2, 3].map((inode) => encodeEvent('sched_process_exec', { fields: { pathname: `/bin/program-${inode}`, argv: ['a', 'b', 'c'], inode } }));
  return encodeBatch(Array.from({ length: count }, (_, index) => ({ event: events[index % 3] ?? new Uint8Array(), container: web })), [web]);
}

test('a million events that each leave garbage leave memory flat, and are all counted', async () => {
  const { component } = await buildParts({
    imports: ['Finding', 'report'],
    fields: 'private count: u64 = 0; private last: string = \'\'; private seen: Map<string, u64> = new Map();',
    onEvent: `
    const exec = SchedProcessExec.of(event)!;
    this.last = exec.pathname.toString() + exec.argv.at(2).toString();
    const before = this.seen.has(this.last) ? this.seen.get(this.last) : 0;
    this.seen.set(this.last, before + 1);
    if (++this.count % 100000 == 0) report(event, new Finding().unsigned('count', this.count).text('last', this.last)
      .unsigned('seen', this.seen.get(this.last)).text('image', event.container().record!.containerImage));`,
  });
  const signature = await SignatureInstance.load(component);
  signature.containers.set(web.id, { containerId: web.id, containerImage: 'nginx', k8sPodSandbox: false, removed: false, labels: [] });
  const batch = batchOf(1000);
  for (let run = 0; run < 100; run++) signature.run(batch);
  const size = signature.memorySize;
  for (let run = 0; run < 900; run++) signature.run(batch);
  expect(signature.memorySize).toBe(size);
  expect(size).toBeLessThan(2 * 1024 * 1024);
  expect(signature.findings).toHaveLength(10);
  // Of each thousand the first of three programs has 334, and the last event of a batch is of the first one.
  expect(signature.findings.at(-1)?.data).toEqual({ count: 1_000_000n, last: '/bin/program-1c', seen: 334_000n, image: 'nginx' });
});

test('a batch that is larger than all before is held whole', async () => {
  const { component } = await buildParts({
    imports: ['Finding', 'report'],
    fields: 'private sum: u64 = 0;',
    onEvent: 'this.sum += SchedProcessExec.of(event)!.inode; report(event, new Finding().unsigned(\'sum\', this.sum));',
  });
  const signature = await SignatureInstance.load(component);
  expect(signature.run(batchOf(3)).at(-1)).toEqual({ event: 2, data: { sum: 6n } });
  expect(signature.run(batchOf(3000)).at(-1)).toEqual({ event: 2999, data: { sum: 6006n } });
  expect(signature.run(batchOf(0))).toEqual([]);
});

test('ten million events through a stateful signature leave memory flat, and every finding is exact', async () => {
  const { component } = await buildParts({
    imports: ['BoundedMap', 'Finding', 'report'],
    fields: 'private counts: BoundedMap<u64, u64> = new BoundedMap(2);',
    onEvent: `
    const exec = SchedProcessExec.of(event)!;
    if (!exec.pathname.startsWith('/bin/program-')) return;
    const count = this.counts.get(exec.inode, 0) + 1;
    this.counts.set(exec.inode, count);
    if (count % 1000000 == 0) report(event, new Finding().unsigned('inode', exec.inode).unsigned('count', count));`,
  });
  const signature = await SignatureInstance.load(component);
  // Only the first two of the three programs, so that none is evicted.
  const events = [1, 2].map((inode) => encodeEvent('sched_process_exec', { fields: { pathname: `/bin/program-${inode}`, inode } }));
  const batch = encodeBatch(Array.from({ length: 1000 }, (_, index) => ({ event: events[index % 2] ?? new Uint8Array() })));
  for (let run = 0; run < 1000; run++) signature.run(batch);
  const size = signature.memorySize;
  for (let run = 0; run < 9000; run++) signature.run(batch);
  expect(signature.memorySize).toBe(size);
  expect(signature.findings.map(({ data }) => data)).toEqual([1n, 2n, 3n, 4n, 5n].flatMap((million) =>
    [1n, 2n].map((inode) => ({ inode, count: million * 1_000_000n }))));
});
