import { expect, test } from 'vitest';
import { BootClock, now } from './boot-clock.ts';

test('a time since boot is the wall time that the machine shows', () => {
  const clock = new BootClock();
  const before = Date.now();
  const wall = Number((clock.bootTime + now()) / 1_000_000n);
  expect(wall).toBeGreaterThanOrEqual(before - 1);
  expect(wall).toBeLessThanOrEqual(Date.now() + 1);
});

test('a wall clock that is set is followed, and what is only noise is not', () => {
  let sinceBoot = 0n;
  let wall = 1_000_000_000_000n;
  const clock = new BootClock(() => sinceBoot, () => wall);
  wall += 300n;
  sinceBoot += 2_000_000_000n;
  expect(clock.bootTime).toBe(1_000_000_000_000n);
  wall += 3_600_000_000_000n;
  // Not asked at every event.
  expect(clock.bootTime).toBe(1_000_000_000_000n);
  sinceBoot += 1_000_000_000n;
  expect(clock.bootTime).toBe(wall);
});
