import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventHold, type HoldOptions } from './hold.ts';

class Held {
  readonly name: string;
  state = 'pending';

  constructor(name: string) {
    this.name = name;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function makeHold(options: Partial<HoldOptions<Held>> = {}): { readonly hold: EventHold<Held>; readonly released: string[] } {
  const released: string[] = [];
  const hold = new EventHold<Held>({
    ...options,
    release: (container, bytes, offset, length) => {
      expect(offset % 8).toBe(0);
      released.push(`${container.name} ${Buffer.from(bytes.subarray(offset, offset + length)).toString()}`);
    },
  });
  return { hold, released };
}

function offer(hold: EventHold<Held>, container: Held, text: string): boolean {
  const bytes = Buffer.from(`before${text}after`);
  const taken = hold.offer(container, bytes, 6, text.length);
  bytes.fill(0);
  return taken;
}

test('a container\'s events wait until it is known, in their order, and nobody else\'s do', () => {
  const { hold, released } = makeHold();
  const [one, other] = [new Held('one'), new Held('other')];
  other.state = 'enriched';
  expect(offer(hold, one, 'a')).toBe(true);
  expect(offer(hold, other, 'x')).toBe(false);
  for (const text of ['b', 'c', 'a longer one']) expect(offer(hold, one, text)).toBe(true);
  expect(hold.counters).toMatchObject({ waitingEvents: 4, waitingBytes: 15 });
  hold.changed(one);
  expect(released).toEqual([]);
  one.state = 'enriched';
  hold.changed(one);
  expect(released).toEqual(['one a', 'one b', 'one c', 'one a longer one']);
  expect(hold.counters).toEqual({ waitingEvents: 0, waitingBytes: 0, answered: 4, timedOut: 0, overflowed: 0, interrupted: 0 });
  expect(offer(hold, one, 'd')).toBe(false);
});

test('when the time has run out they go on, and later ones do not wait again', () => {
  const { hold, released } = makeHold({ milliseconds: 500 });
  const one = new Held('one');
  offer(hold, one, 'a');
  vi.advanceTimersByTime(400);
  offer(hold, one, 'b');
  expect(released).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(released).toEqual(['one a', 'one b']);
  expect(offer(hold, one, 'c')).toBe(false);
  expect(hold.counters).toMatchObject({ waitingEvents: 0, timedOut: 2 });
  one.state = 'unreachable';
  hold.changed(one);
  expect(released).toHaveLength(2);
  // Another look-up of the same container is another wait.
  one.state = 'pending';
  expect(offer(hold, one, 'd')).toBe(true);
});

test('a container that holds too much goes on at once, in its order, and the others wait on', () => {
  const { hold, released } = makeHold({ bytesPerContainer: 4 });
  const [one, other] = [new Held('one'), new Held('other')];
  offer(hold, other, 'x');
  offer(hold, one, 'ab');
  expect(offer(hold, one, 'abc')).toBe(false);
  expect(released).toEqual(['one ab']);
  expect(offer(hold, one, 'd')).toBe(false);
  expect(hold.counters).toMatchObject({ waitingEvents: 1, waitingBytes: 1, overflowed: 1 });
});

test('all containers together hold no more than may be', () => {
  const { hold } = makeHold({ bytes: 3 });
  expect(offer(hold, new Held('one'), 'ab')).toBe(true);
  expect(offer(hold, new Held('two'), 'ab')).toBe(false);
  expect(offer(hold, new Held('three'), 'c')).toBe(true);
});

test('events larger than a chunk and many small ones keep their order', () => {
  const { hold, released } = makeHold();
  const one = new Held('one');
  const texts = Array.from({ length: 3000 }, (_, index) => `${index} `.repeat(index % 997 === 0 ? 4000 : 1));
  for (const text of texts) expect(offer(hold, one, text)).toBe(true);
  one.state = 'enriched';
  hold.changed(one);
  expect(released).toEqual(texts.map((text) => `one ${text}`));
});

test('everything may be let go, and what comes after waits again', () => {
  const { hold, released } = makeHold();
  const one = new Held('one');
  offer(hold, one, 'a');
  hold.releaseAll();
  expect(released).toEqual(['one a']);
  expect(vi.getTimerCount()).toBe(0);
  expect(hold.counters).toMatchObject({ waitingEvents: 0, interrupted: 1 });
  expect(offer(hold, one, 'b')).toBe(true);
});
