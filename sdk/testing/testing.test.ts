import { describe, expect, test } from 'vitest';
import { EVENT_HEADER_SIZE, EventFlag, SLOT_SIZE, TRUNCATED_BIT, eventByName } from '../catalogue/index.ts';
import { encodeBatch, encodeEvent, isSelected, type Condition } from './index.ts';

const TAIL = EVENT_HEADER_SIZE + (eventByName('sched_process_exec')?.fields.length ?? 0) * SLOT_SIZE;

describe('an event', () => {
  test('lies as the catalogue says', () => {
    const bytes = encodeEvent('sched_process_exec', {
      fields: { pathname: '/bin/é', argv: ['a', ''], inode: 2n ** 64n - 1n, cmdpath: '' },
      header: { timestamp: 7n, processName: 'sh', returnValue: -2 },
    });
    const view = new DataView(bytes.buffer);
    expect([view.getUint16(0, true), view.getUint16(2, true), view.getBigUint64(8, true), view.getBigInt64(32, true), view.getUint32(76, true)])
      .toEqual([1, EventFlag.containerStarted, 7n, -2n, bytes.byteLength]);
    expect(Buffer.from(bytes.subarray(80, 84)).toString('latin1')).toBe('sh\0\0');
    const reference = (index: number): number[] => [0, 4].map((at) => view.getUint32(EVENT_HEADER_SIZE + index * SLOT_SIZE + at, true));
    expect([reference(0), reference(1), reference(2), reference(7)]).toEqual([[TAIL, 0], [TAIL, 7], [TAIL + 7, 3], [0, 0]]);
    expect(Buffer.from(bytes.subarray(TAIL, TAIL + 10)).toString()).toBe('/bin/éa\0\0');
    expect(view.getBigUint64(EVENT_HEADER_SIZE + 4 * SLOT_SIZE, true)).toBe(2n ** 64n - 1n);
    expect(bytes.byteLength % 8).toBe(0);
  });

  test('says what was cut off', () => {
    const view = new DataView(encodeEvent('sched_process_exec', { fields: { cmdpath: { truncated: 'abc' } } }).buffer);
    expect(view.getUint32(EVENT_HEADER_SIZE + 4, true)).toBe((TRUNCATED_BIT | 3) >>> 0);
    expect(view.getUint16(2, true) & EventFlag.truncated).toBe(EventFlag.truncated);
  });

  test.each([
    [() => encodeEvent('exec'), /has no event exec; available: sched_process_exec/],
    [() => encodeEvent('sched_process_exec', { fields: { path: '' } }), /has no path; available: cmdpath, pathname/],
    [() => encodeEvent('sched_process_exec', { header: { pid: 1 } }), /the header has no pid; available: eventId/],
    [() => encodeEvent('sched_process_exec', { fields: { inode: '1' } }), /inode is of type u64/],
    [() => encodeEvent('sched_process_exec', { fields: { pathname: 1 } }), /pathname is of type string/],
    [() => encodeEvent('sched_process_exec', { fields: { pathname: 'x'.repeat(32768) } }), /no event has more than 32768/],
    [() => encodeBatch([], [{ id: 'x'.repeat(65), slot: 0, revision: 0 }]), /64 bytes at most/],
    [() => encodeBatch([{ event: new Uint8Array(), container: { id: 'x', slot: 0, revision: 0 } }]), /x is not in the batch's table/],
  ])('that cannot be says what can: %#', (encode, message) => {
    expect(encode).toThrow(message);
  });
});

describe('a selector', () => {
  const event = encodeEvent('sched_process_exec', { fields: { pathname: '/tmp/é', cmdpath: { truncated: '/tmp/' }, inode: 6, inode_mode: 0o4755 } });
  const selects = (conditions: readonly Condition[], origin = '*', name = 'sched_process_exec', source = 'sigbox'): boolean =>
    isSelected([{ source, name, origin, conditions }], event, true);

  test('selects by source, name and origin', () => {
    expect([selects([]), selects([], 'container'), selects([], 'host'), selects([], 'container-init'), selects([], '*', 'cgroup_mkdir'), selects([], '*', 'sched_process_exec', 'tracee')])
      .toEqual([true, true, false, false, false, false]);
    const preparing = encodeEvent('sched_process_exec', { header: { flags: 0 } });
    const origins = ['host', 'container', 'container-init'].map((origin) =>
      [true, false].map((inContainer) => isSelected([{ source: 'sigbox', name: 'sched_process_exec', origin, conditions: [] }], preparing, inContainer)));
    expect(origins).toEqual([[false, true], [false, false], [true, false]]);
  });

  test.each([
    ['pathname', 'text-equals', '/tmp/é', true], ['pathname', 'text-equals', '/tmp/', false], ['pathname', 'text-starts-with', '/tmp/', true],
    ['pathname', 'text-starts-with', '/tmp/éa', false], ['pathname', 'text-ends-with', 'é', true], ['pathname', 'text-ends-with', '/var/tmp/é', false],
    ['cmdpath', 'text-equals', '/tmp/', false], ['cmdpath', 'text-starts-with', '/tmp', true], ['cmdpath', 'text-ends-with', '/', false],
    ['interp', 'text-equals', '', false], ['interp', 'text-starts-with', '', false], ['nothing', 'text-starts-with', '', false],
  ] as const)('selects by text: %s %s %s', (field, tag, val, expected) => {
    expect(selects([{ field, test: { tag, val } }])).toBe(expected);
  });

  test('selects by number, and by all of its conditions', () => {
    const number = (tag: 'number-equals' | 'bits-set', field: string, val: bigint): Condition => ({ field, test: { tag, val } });
    expect(selects([number('number-equals', 'inode', 6n), number('bits-set', 'inode_mode', 0o4000n)])).toBe(true);
    expect(selects([number('number-equals', 'inode', 6n), number('bits-set', 'inode_mode', 0o2000n)])).toBe(false);
    expect(selects([number('bits-set', 'inode', 5n)])).toBe(false);
  });
});
