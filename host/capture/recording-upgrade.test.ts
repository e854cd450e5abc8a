import { EVENT_HEADER_SIZE, FRAME_HEAD_SIZE, SLOT_SIZE, eventByName, type EventDefinition } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import { EventView } from '../events/index.ts';
import { RecordingUpgrade } from './recording-upgrade.ts';

const EXEC = eventByName('sched_process_exec') as EventDefinition;

/** An exec as a catalogue with its first two fields only had it: both are texts. */
function oldFrame(cmdpath: string, pathname: string): Buffer {
  const tail = Buffer.from(cmdpath + pathname);
  const size = EVENT_HEADER_SIZE + 2 * SLOT_SIZE + Math.ceil(tail.length / 8) * 8;
  const frame = Buffer.alloc(FRAME_HEAD_SIZE + size);
  const event = frame.subarray(FRAME_HEAD_SIZE);
  frame.writeUInt32LE(size, 0);
  event.writeUInt16LE(EXEC.id, 0);
  event.writeUInt32LE(size, 76);
  for (const [index, [offset, length]] of [[0, cmdpath.length], [cmdpath.length, pathname.length]].entries()) {
    event.writeUInt32LE(EVENT_HEADER_SIZE + 2 * SLOT_SIZE + (offset as number), EVENT_HEADER_SIZE + index * SLOT_SIZE);
    event.writeUInt32LE(length as number, EVENT_HEADER_SIZE + index * SLOT_SIZE + 4);
  }
  tail.copy(event, EVENT_HEADER_SIZE + 2 * SLOT_SIZE);
  return frame;
}

test('an event of an older catalogue has its fields, and those that came since are missing', () => {
  const upgrade = new RecordingUpgrade({ [EXEC.id]: { name: EXEC.name, fields: EXEC.fields.slice(0, 2).map(({ name, type }) => `${name}: ${type}`) } });
  const content = upgrade.apply(Buffer.concat([oldFrame('./a', '/bin/a'), oldFrame('./longer-than-that', '/b')]));
  const events: EventView[] = [];
  for (let at = 0; at < content.length; at += FRAME_HEAD_SIZE + content.readUInt32LE(at)) events.push(new EventView(content.subarray(at + FRAME_HEAD_SIZE, at + FRAME_HEAD_SIZE + content.readUInt32LE(at))));
  expect(events.map((event) => [event.field('cmdpath'), event.field('pathname'), event.field('argv'), event.field('prev_comm')])).toEqual([
    ['./a', '/bin/a', null, null],
    ['./longer-than-that', '/b', null, null],
  ]);
});

test('what lacks nothing is the same bytes', () => {
  const frames = oldFrame('a', 'b');
  expect(new RecordingUpgrade({ [EXEC.id]: { name: EXEC.name, fields: EXEC.fields.map(({ name }) => name) } }).apply(frames)).toBe(frames);
});
