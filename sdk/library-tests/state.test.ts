import { expect, test } from 'vitest';
import { SignatureInstance, encodeBatch, encodeEvent } from '../testing/index.ts';
import { buildParts } from './signature-project.ts';

/** Map, touched in the order of use as JavaScript's own insertion order has it. */
class Model {
  readonly entries = new Map<bigint, bigint>();
  evicted = 0n;

  get(key: bigint): bigint {
    const value = this.entries.get(key);
    if (value === undefined) return 999n;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: bigint, value: bigint, capacity: number): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= capacity) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      break;
    }
    this.evicted++;
  }
}

test('a bounded map does what a map of the last used does, over many random steps', async () => {
  const { component } = await buildParts({
    imports: ['BoundedMap', 'Finding', 'report'],
    fields: 'map: BoundedMap<u64, u64> = new BoundedMap(5);',
    onEvent: `
    const exec = SchedProcessExec.of(event)!;
    const key = exec.inode;
    const finding = new Finding();
    switch (exec.dev) {
      case 0: this.map.set(key, exec.ctime); break;
      case 1: finding.unsigned('got', this.map.get(key, 999)); break;
      case 2: finding.boolean('deleted', this.map.delete(key)); break;
      default: this.map.clear();
    }
    report(event, finding.signed('size', this.map.size).unsigned('evicted', this.map.evicted).boolean('has', this.map.has(key)));`,
  });
  const signature = await SignatureInstance.load(component);
  const model = new Model();
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  const steps = Array.from({ length: 5000 }, () => ({ dev: random(100) === 0 ? 3 : random(3), inode: random(9), ctime: random(1000) }));
  // In batches such as a host's: the fuel of a batch is bounded.
  const findings = Array.from({ length: 10 }, (_, index) => steps.slice(index * 500, index * 500 + 500))
    .flatMap((part) => signature.run(encodeBatch(part.map((fields) => ({ event: encodeEvent('sched_process_exec', { fields }) })))));
  const expected = steps.map(({ dev, inode, ctime }) => {
    const key = BigInt(inode);
    const result: Record<string, bigint | boolean> = {};
    if (dev === 0) model.set(key, BigInt(ctime), 5);
    else if (dev === 1) result['got'] = model.get(key);
    else if (dev === 2) result['deleted'] = model.entries.delete(key);
    else model.entries.clear();
    return { ...result, size: BigInt(model.entries.size), evicted: model.evicted, has: model.entries.has(key) };
  });
  expect(findings.map(({ data }) => data)).toEqual(expected);
  expect(model.evicted).toBeGreaterThan(100n);
});

test('a bounded map of texts stays flat however many keys come', async () => {
  const { component } = await buildParts({
    imports: ['BoundedMap', 'Finding', 'report'],
    fields: 'map: BoundedMap<string, u64> = new BoundedMap(100);',
    onEvent: `
    const key = 'key ' + event.timestamp.toString();
    this.map.set(key, this.map.get(key, 0) + 1);
    if (event.processId == 1) report(event, new Finding().signed('size', this.map.size).unsigned('evicted', this.map.evicted));`,
  });
  const signature = await SignatureInstance.load(component);
  const batchOf = (run: number) => encodeBatch(Array.from({ length: 1000 }, (_, index) =>
    ({ event: encodeEvent('sched_process_exec', { header: { timestamp: run * 1000 + index, processId: index === 999 ? 1 : 0 } }) })));
  for (let run = 0; run < 20; run++) signature.run(batchOf(run));
  const size = signature.memorySize;
  for (let run = 20; run < 100; run++) signature.run(batchOf(run));
  expect(signature.memorySize).toBe(size);
  expect(signature.findings.at(-1)?.data).toEqual({ size: 100n, evicted: 99_900n });
});

test('a threshold tells the hit that reaches it within the window, for each key', async () => {
  const { component } = await buildParts({
    imports: ['Finding', 'Threshold', 'report'],
    fields: 'threshold: Threshold<u32> = new Threshold(3, 10, 2);',
    onEvent: 'if (this.threshold.hit(event.processId, event.timestamp)) report(event, new Finding());',
  });
  const reached = async (...hits: readonly (readonly [key: number, timestamp: number])[]) => {
    const signature = await SignatureInstance.load(component);
    return signature.run(encodeBatch(hits.map(([processId, timestamp]) =>
      ({ event: encodeEvent('sched_process_exec', { header: { processId, timestamp } }) })))).map(({ event }) => event);
  };
  expect(await reached([1, 0], [1, 5], [1, 10])).toEqual([2]);
  expect(await reached([1, 0], [1, 5], [1, 11], [1, 15])).toEqual([3]);
  expect(await reached([1, 0], [2, 1], [1, 2], [2, 3], [1, 4], [2, 5])).toEqual([4, 5]);
  expect(await reached([1, 0], [1, 1], [1, 2], [1, 3], [1, 4], [1, 5])).toEqual([2, 5]);
  expect(await reached([1, 5], [1, 0], [1, 3])).toEqual([2]);
  expect(await reached([1, 0], [1, 1], [2, 2], [3, 3], [1, 4])).toEqual([]);
});

test('a process with the id of one that ended has another key', async () => {
  const { component } = await buildParts({ imports: ['Finding', 'report'], onEvent: 'report(event, new Finding().unsigned("key", event.processKey));' });
  const signature = await SignatureInstance.load(component);
  const event = (hostProcessId: number, startTime: bigint) => ({ event: encodeEvent('sched_process_exec', { header: { hostProcessId, startTime } }) });
  const keys = signature.run(encodeBatch([event(7, 1000n), event(7, 2000n), event(8, 1000n), event(7, 1000n)])).map(({ data }) => data['key']);
  expect(new Set(keys).size).toBe(3);
  expect(keys[3]).toBe(keys[0]);
});
