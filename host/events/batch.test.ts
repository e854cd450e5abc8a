import { BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, FRAME_HEAD_SIZE } from '@sigbox/sdk/catalogue';
import { encodeBatch, encodeEvent } from '@sigbox/sdk/testing';
import { expect, test } from 'vitest';
import { BatchWriter, type BatchContainer } from './index.ts';

const container = (slot: number): BatchContainer => ({ id: slot.toString(16).padStart(64, '0'), slot, revision: slot + 7, batchNumber: 0, batchIndex: 0 });
const words = (event: Uint8Array): Uint32Array => new Uint32Array(event.buffer);
const bytes = (writer: BatchWriter): Buffer => Buffer.concat(writer.pieces());

test('a batch has the bytes that the SDK writes for the same events', () => {
  const [first, second] = [container(1), container(2)];
  const events = [first, undefined, second, first].map((of, index) => ({ container: of, event: encodeEvent('sched_process_exec', { fields: { cmdpath: `/bin/${index}` } }) }));
  const writer = new BatchWriter(64 * 1024);
  for (const { event, container: of } of events) expect(writer.append(words(event), 0, event.length, of)).toBe(true);
  expect(writer.events).toBe(4);
  expect(bytes(writer).equals(encodeBatch(events, [first, second]))).toBe(true);
});

test('a full batch refuses the next event and stays whole', () => {
  const event = encodeEvent('sched_process_exec');
  const writer = new BatchWriter(3 * (event.length + FRAME_HEAD_SIZE) + 8);
  const taken = [1, 2, 3, 4].map(() => writer.append(words(event), 0, event.length, undefined));
  expect(taken).toEqual([true, true, true, false]);
  expect(bytes(writer)).toHaveLength(BATCH_HEAD_SIZE + 3 * (event.length + FRAME_HEAD_SIZE));
});

test('a batch holds so many containers and no more', () => {
  const event = encodeEvent('sched_process_exec');
  const writer = new BatchWriter(64 * 1024, 2);
  const [first, second, third] = [container(1), container(2), container(3)];
  expect([first, second, first, third, second].map((of) => writer.append(words(event), 0, event.length, of))).toEqual([true, true, true, false, true]);
  expect(writer.pieces()[0]).toHaveLength(BATCH_HEAD_SIZE + 2 * CONTAINER_ENTRY_SIZE);
});

test('a writer that is used again enters containers anew', () => {
  const event = encodeEvent('sched_process_exec');
  const writer = new BatchWriter(64 * 1024);
  const of = container(1);
  writer.append(words(event), 0, event.length, of);
  const before = bytes(writer);
  writer.reset();
  writer.append(words(event), 0, event.length, of);
  expect(bytes(writer).equals(before)).toBe(true);
});
