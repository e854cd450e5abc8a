import { EVENT_HEADER_SIZE, FRAME_HEAD_SIZE, SLOT_SIZE, TRUNCATED_BIT, eventById } from '@sigbox/sdk/catalogue';
import type { RecordingHeader } from './recording-format.ts';

const SIZE_OFFSET = 76;

interface Growth {
  /** Bytes of slots that the recorded event has. */
  readonly slots: number;
  /** Bytes of slots that it lacks. */
  readonly more: number;
  /** Slots that refer to the tail, by their offsets. */
  readonly references: readonly number[];
}

/** Gives events of an older catalogue the slots that they have got since, with missing values. */
export class RecordingUpgrade {
  readonly #growths = new Map<number, Growth>();

  constructor(recorded: RecordingHeader['events']) {
    for (const [id, { fields }] of Object.entries(recorded)) {
      const now = eventById(Number(id))?.fields ?? [];
      if (now.length <= fields.length) continue;
      const references = now.slice(0, fields.length).flatMap(({ type }, index) => (['string', 'strings', 'bytes'].includes(type) ? [EVENT_HEADER_SIZE + index * SLOT_SIZE] : []));
      this.#growths.set(Number(id), { slots: fields.length * SLOT_SIZE, more: (now.length - fields.length) * SLOT_SIZE, references });
    }
  }

  /** Frames whose lengths have been checked; the same bytes when none of them lacks anything. */
  apply(frames: Buffer): Buffer {
    if (this.#growths.size === 0) return frames;
    const parts: Buffer[] = [];
    let grown = false;
    for (let at = 0; at < frames.length;) {
      const frame = frames.subarray(at, at + FRAME_HEAD_SIZE + frames.readUInt32LE(at));
      const growth = this.#growths.get(frame.readUInt16LE(FRAME_HEAD_SIZE));
      const fits = growth !== undefined && frame.length >= FRAME_HEAD_SIZE + EVENT_HEADER_SIZE + growth.slots;
      parts.push(fits ? grow(frame, growth) : frame);
      grown ||= fits;
      at += frame.length;
    }
    if (!grown) return frames;
    // Frames are read by whole words, so the content must begin at a multiple of 8.
    const content = Buffer.from(new ArrayBuffer(parts.reduce((total, { length }) => total + length, 0)));
    let end = 0;
    for (const part of parts) end += part.copy(content, end);
    return content;
  }
}

function grow(frame: Buffer, { slots, more, references }: Growth): Buffer {
  const tail = FRAME_HEAD_SIZE + EVENT_HEADER_SIZE + slots;
  const grown = Buffer.concat([frame.subarray(0, tail), Buffer.alloc(more), frame.subarray(tail)]);
  const event = grown.subarray(FRAME_HEAD_SIZE);
  grown.writeUInt32LE(event.length, 0);
  event.writeUInt32LE(event.length, SIZE_OFFSET);
  for (const slot of references) {
    const offset = event.readUInt32LE(slot);
    const length = event.readUInt32LE(slot + 4) & ~TRUNCATED_BIT;
    // One that refers to nowhere goes on to do so.
    if (offset !== 0 && offset + length <= event.length - more) event.writeUInt32LE(offset + more, slot);
  }
  return grown;
}
