import { EVENTS, type EventDefinition } from '@sigbox/sdk/catalogue';
import { encodeBatch, encodeEvent, isSelected, type EventSelector, type FieldValue } from '@sigbox/sdk/testing';
import { expect, test } from 'vitest';
import { BatchReader } from './batch.ts';
import { toSelector } from './conversion.ts';
import { Selection } from './selection.ts';

const NUMBERS = Object.fromEntries(EVENTS.map(({ id, name, fields }: EventDefinition) => [name, { id, fields: fields.map((field) => field.name) }]));

type Test = EventSelector['conditions'][number]['test'];

const TESTS: readonly (readonly [field: string, test: Test])[] = [
  ['cmdpath', { tag: 'text-equals', val: '/bin/ls' }],
  ['cmdpath', { tag: 'text-starts-with', val: '/bin/' }],
  ['cmdpath', { tag: 'text-ends-with', val: 'ls' }],
  ['cmdpath', { tag: 'text-equals', val: '' }],
  ['cmdpath', { tag: 'text-ends-with', val: 'größe' }],
  ['inode', { tag: 'number-equals', val: 7n }],
  ['inode', { tag: 'number-equals', val: 2n ** 63n + 7n }],
  ['inode', { tag: 'bits-set', val: 2n ** 63n }],
  ['inode', { tag: 'bits-set', val: 0b110n }],
];

const PATHS: readonly FieldValue[] = ['/bin/ls', '/bin/l', '/bin/', '', undefined, 'ls', { truncated: '/bin/ls' }, { truncated: '/bin/lsx' }, '/usr/größe', 'x'.repeat(5000)];
const INODES: readonly bigint[] = [0n, 7n, 6n, 2n ** 63n, 2n ** 63n + 7n, 2n ** 64n - 1n];

test('the sandbox selects what the SDK says that a host selects', () => {
  const cases = TESTS.flatMap(([field, condition]) => [...PATHS.map((cmdpath) => ({ cmdpath })), ...INODES.map((inode) => ({ inode }))].map((fields) => ({ field, condition, fields })));
  const selected = cases.map(({ field, condition, fields }) => {
    const selector: EventSelector = { source: 'sigbox', name: 'sched_process_exec', origin: 'container', conditions: [{ field, test: condition }] };
    const event = encodeEvent('sched_process_exec', { fields });
    const of = { id: 'c', slot: 1, revision: 1 };
    const batch = new BatchReader(encodeBatch([{ event, container: of }], [of]));
    batch.advance();
    const wants = new Selection([toSelector(selector)], NUMBERS).wants(batch);
    expect(wants, JSON.stringify([field, condition.tag, String(condition.val), fields], (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))).toBe(isSelected([selector], event, true));
    return wants;
  });
  expect(selected.filter((wants) => wants).length).toBeGreaterThan(10);
});

test('conditions of one selector must all hold, and one selector is enough', () => {
  const path = (tag: 'text-starts-with' | 'text-ends-with', value: string) => ({ field: 'cmdpath', test: tag, value }) as const;
  const selector = (...conditions: ReturnType<typeof path>[]) => ({ source: 'sigbox', name: 'sched_process_exec', origin: '*', conditions });
  const selection = new Selection([selector(path('text-starts-with', '/bin/'), path('text-ends-with', 'ls')), selector(path('text-ends-with', 'sh'))], NUMBERS);
  const wants = (cmdpath: string): boolean => {
    const batch = new BatchReader(encodeBatch([{ event: encodeEvent('sched_process_exec', { fields: { cmdpath } }) }]));
    batch.advance();
    return selection.wants(batch);
  };
  expect(['/bin/ls', '/usr/ls', '/bin/cat', '/usr/bash'].map(wants)).toEqual([true, false, false, true]);
});
