import { encodeEvent } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import type { EventReader } from './event-reader.ts';
import { Pace, PacedReader } from './paced-reader.ts';

/** Events of these timestamps, one after the other. */
function readerOf(...timestamps: readonly bigint[]): EventReader {
  const events = timestamps.map((timestamp) => encodeEvent('sched_process_exec', { header: { timestamp } }));
  const bytes = new Uint8Array(Buffer.concat(events));
  const { length } = events[0] as Uint8Array;
  let next = 0;
  return { bytes, words: new Uint32Array(bytes.buffer), view: new DataView(bytes.buffer), length, next: () => (next < events.length ? next++ * length : -1), release() {} };
}

test('events come as far apart as they did, and those that are late come at once', () => {
  let now = 1000;
  const start = 5_000_000_000n;
  const reader = readerOf(start, start + 300_000_000n, start + 100_000_000n, start + 310_000_000n);
  const paced = new PacedReader(reader, new Pace(() => now));
  const { length } = reader;
  expect([paced.next(), paced.waiting]).toEqual([0, 0]);
  expect([paced.next(), paced.waiting]).toEqual([-1, 300]);
  now += 250;
  expect([paced.next(), paced.waiting]).toEqual([-1, 50]);
  now += 55;
  // One processor's event may stand behind a later one of another's.
  expect([paced.next(), paced.next()]).toEqual([length, 2 * length]);
  expect([paced.next(), paced.waiting]).toEqual([-1, 5]);
  now += 5;
  expect([paced.next(), paced.waiting]).toEqual([3 * length, 0]);
  expect([paced.next(), paced.waiting]).toEqual([-1, 0]);
});
