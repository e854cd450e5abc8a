import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FindingWait } from './finding-wait.ts';

let pending: Set<string>;
let given: string[];
let wait: FindingWait;

beforeEach(() => {
  vi.useFakeTimers();
  pending = new Set(['new', 'newer']);
  given = [];
  wait = new FindingWait((id) => pending.has(id), 500);
});

afterEach(() => {
  vi.useRealTimers();
});

const offer = (id: string, name: string): void => wait.offer(id, () => given.push(name));

test('findings of a container that is looked up wait for its record, in their order, and no others do', () => {
  offer('new', 'a');
  offer('known', 'x');
  offer('new', 'b');
  expect(given).toEqual(['x']);
  wait.changed({ id: 'new', state: 'pending' });
  expect(given).toEqual(['x']);
  pending.delete('new');
  wait.changed({ id: 'new', state: 'enriched' });
  expect(given).toEqual(['x', 'a', 'b']);
  offer('new', 'c');
  expect(given.at(-1)).toBe('c');
  expect(vi.getTimerCount()).toBe(0);
});

test('they wait no longer than may be', () => {
  offer('new', 'a');
  vi.advanceTimersByTime(499);
  offer('new', 'b');
  expect(given).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(given).toEqual(['a', 'b']);
});

test('no more wait than may, and none is lost at the end', () => {
  for (let index = 0; index <= 256; index++) offer('new', String(index));
  expect(given).toHaveLength(257);
  offer('newer', 'last');
  wait.close();
  expect(given.at(-1)).toBe('last');
  expect(vi.getTimerCount()).toBe(0);
});
