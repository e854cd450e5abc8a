// The layout is the event catalogue's (sdk/catalogue/layout.ts); the process sees no file of the SDK, and a test compares these.
export const BATCH_HEAD_SIZE = 16;
export const CONTAINER_ENTRY_SIZE = 80;
export const FRAME_HEAD_SIZE = 8;
const CONTAINER_STARTED = 1;

/** Bits that say which origins a selector takes. */
export const OriginBit = { host: 1, containerInit: 2, container: 4 } as const;

/** Walks the frames of a batch in place. */
export class BatchReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly events: number;
  readonly firstFrame: number;
  /** Offset of the current event's first byte. */
  event = 0;
  /** Bytes of the current event. */
  length = 0;
  #next: number;
  /** Number of the current event, from 0; -1 before the first. */
  #index = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.events = this.#view.getUint32(4, true);
    this.firstFrame = this.#view.getUint32(12, true);
    this.#next = this.firstFrame;
  }

  rewind(): void {
    this.#next = this.firstFrame;
    this.#index = -1;
  }

  /** Goes to the next event; false at the end. */
  advance(): boolean {
    if (this.#next >= this.bytes.length) return false;
    this.length = this.#view.getUint32(this.#next, true);
    this.event = this.#next + FRAME_HEAD_SIZE;
    this.#next = this.event + this.length;
    this.#index++;
    return true;
  }

  get eventId(): number { return this.#view.getUint16(this.event, true); }

  /** A number of the current event, by its offset in it. */
  u32(offset: number): number {
    return this.#view.getUint32(this.event + offset, true);
  }

  /** Whether these bytes stand at an offset of the current event, within it. */
  matches(offset: number, wanted: Uint8Array): boolean {
    if (offset + wanted.length > this.length) return false;
    for (let index = 0; index < wanted.length; index++) {
      if (this.bytes[this.event + offset + index] !== wanted[index]) return false;
    }
    return true;
  }

  get container(): number { return this.#view.getUint32(this.event - 4, true); }

  get originBit(): number {
    if (this.container === 0) return OriginBit.host;
    return (this.#view.getUint16(this.event + 2, true) & CONTAINER_STARTED) !== 0 ? OriginBit.container : OriginBit.containerInit;
  }

  /** Id of the current event's container, or "" for the host. */
  get containerId(): string {
    const index = this.container;
    if (index === 0) return '';
    const entry = BATCH_HEAD_SIZE + (index - 1) * CONTAINER_ENTRY_SIZE;
    const length = this.#view.getUint32(entry + 12, true);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + entry + 16, length).toString('latin1');
  }

  /** The current event's bytes, without its frame head. */
  eventBytes(): Uint8Array {
    return this.bytes.subarray(this.event, this.event + this.length);
  }

  /** Goes to the event with this number, counted from 0; false when there are not so many. */
  seek(index: number): boolean {
    if (index < this.#index) this.rewind();
    while (this.#index < index) {
      if (!this.advance()) return false;
    }
    return true;
  }
}

/** The events of a batch that `wants` takes, as a batch; the same one when it takes all, undefined when it takes none. */
export function filterBatch(batch: BatchReader, wants: (batch: BatchReader) => boolean): BatchReader | undefined {
  let kept = 0;
  let length = batch.firstFrame;
  batch.rewind();
  while (batch.advance()) {
    if (!wants(batch)) continue;
    kept++;
    length += FRAME_HEAD_SIZE + batch.length;
  }
  if (kept === 0) return undefined;
  if (kept === batch.events) return batch;
  const bytes = emptyLike(batch, length, kept);
  let at = batch.firstFrame;
  batch.rewind();
  while (batch.advance()) {
    if (!wants(batch)) continue;
    bytes.set(batch.bytes.subarray(batch.event - FRAME_HEAD_SIZE, batch.event + batch.length), at);
    at += FRAME_HEAD_SIZE + batch.length;
  }
  return new BatchReader(bytes);
}

/** A batch with the current event only. */
export function singleEvent(batch: BatchReader): BatchReader {
  const bytes = emptyLike(batch, batch.firstFrame + FRAME_HEAD_SIZE + batch.length, 1);
  bytes.set(batch.bytes.subarray(batch.event - FRAME_HEAD_SIZE, batch.event + batch.length), batch.firstFrame);
  return new BatchReader(bytes);
}

function emptyLike(batch: BatchReader, length: number, events: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(batch.bytes.subarray(0, batch.firstFrame));
  new DataView(bytes.buffer).setUint32(4, events, true);
  return bytes;
}
