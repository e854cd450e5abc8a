import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcements, type Announcement } from './announced.ts';

const MACHINE = { user: undefined };
const USER = { user: 1000 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function announcement(name: string, source: Announcement['source'] = MACHINE, label = ''): Announcement {
  return { complete: true, source, details: {
    runtime: 'docker', name, image: undefined, imageDigest: undefined, pod: { id: undefined, name: undefined, namespace: undefined }, podSandbox: false,
    labels: [{ name: 'label', value: label }], confinement: undefined, startedAt: undefined,
  } };
}

test('what was told of a container that is destroyed is kept for a while, because the kernel may be behind', () => {
  const announcements = new Announcements(1000);
  announcements.set('a', announcement('first'));
  announcements.destroyed('a', MACHINE);
  vi.advanceTimersByTime(999);
  expect(announcements.get('a', undefined)?.details.name).toBe('first');
  vi.advanceTimersByTime(1);
  expect(announcements.get('a', undefined)).toBeUndefined();
});

test('what came after the destruction is another container\'s', () => {
  const announcements = new Announcements(1000);
  announcements.set('a', announcement('first'));
  announcements.destroyed('a', MACHINE);
  announcements.set('a', announcement('second'));
  vi.advanceTimersByTime(2000);
  expect(announcements.get('a', undefined)?.details.name).toBe('second');
});

test('a user\'s runtime is heard of that user\'s containers alone, and never instead of the machine\'s', () => {
  const announcements = new Announcements(1000);
  announcements.set('a', announcement('forged', USER));
  expect(announcements.get('a', undefined)).toBeUndefined();
  expect(announcements.get('a', 1001)).toBeUndefined();
  expect(announcements.get('a', 1000)?.details.name).toBe('forged');
  announcements.set('a', announcement('genuine'));
  announcements.set('a', announcement('forged again', USER));
  expect(announcements.get('a', undefined)?.details.name).toBe('genuine');
  announcements.destroyed('a', USER);
  announcements.forgetFrom(USER);
  vi.advanceTimersByTime(2000);
  expect(announcements.get('a', 1000)?.details.name).toBe('genuine');
});

test('there is a bound on how many are kept, and on their labels; the last ones stay', () => {
  const announcements = new Announcements(1000);
  for (let index = 0; index < 9000; index++) announcements.set(`n${index}`, announcement('many'));
  expect(announcements.get('n0', undefined)).toBeUndefined();
  expect(announcements.get('n8999', undefined)).toBeDefined();
  for (let index = 0; index < 2000; index++) announcements.set(`l${index}`, announcement('long', MACHINE, 'x'.repeat(32_000)));
  expect(announcements.get('n8999', undefined)).toBeUndefined();
  expect(announcements.get('l1000', undefined)).toBeUndefined();
  expect(announcements.get('l1999', undefined)).toBeDefined();
  announcements.forgetFrom(MACHINE);
  expect(announcements.get('l1999', undefined)).toBeUndefined();
});
