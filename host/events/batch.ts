import {
  BATCH_FORMAT, BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, CONTAINER_ID_SIZE, FRAME_HEAD_SIZE,
} from '@sigbox/sdk/catalogue';

/** What a batch needs to know of an event's container, and where it keeps which place in the batch's table it has. */
export interface BatchContainer {
  readonly id: string;
  readonly slot: number;
  readonly revision: number;
  batchNumber: number;
  batchIndex: number;
}

let lastBatchNumber = 0;

/**
 * Packs events for a sandbox: one copy of each event's bytes, and no object for any of them.
 * The table of containers stands before the frames in the message but grows while they come, so it has memory of its own.
 */
export class BatchWriter {
  readonly #frames: Uint8Array;
  readonly #frameWords: Uint32Array;
  readonly #table: Buffer;
  readonly #maximumContainers: number;
  #number = ++lastBatchNumber;
  #length = 0;
  #events = 0;
  #containers = 0;

  constructor(capacity: number, maximumContainers = 256) {
    this.#frames = new Uint8Array(capacity);
    this.#frameWords = new Uint32Array(this.#frames.buffer);
    this.#maximumContainers = maximumContainers;
    this.#table = Buffer.alloc(BATCH_HEAD_SIZE + maximumContainers * CONTAINER_ENTRY_SIZE);
  }

  get events(): number { return this.#events; }

  /** Appends the event at `offset` (a multiple of 4) of `words`, or answers false because this batch is full. */
  append(words: Uint32Array, offset: number, length: number, container: BatchContainer | undefined): boolean {
    const end = this.#length + FRAME_HEAD_SIZE + length;
    if (end > this.#frames.length) return false;
    const index = container === undefined ? 0 : this.#indexOf(container);
    if (index < 0) return false;
    let target = this.#length >>> 2;
    this.#frameWords[target++] = length;
    this.#frameWords[target++] = index;
    const from = offset >>> 2;
    const to = from + (length >>> 2);
    // A loop over words beats set(subarray) here: it makes no object, and events are short.
    for (let source = from; source < to; source++) this.#frameWords[target++] = words[source] as number;
    this.#length = end;
    this.#events++;
    return true;
  }

  /** The batch's bytes in two pieces, valid until `reset`. */
  pieces(): readonly [head: Uint8Array, frames: Uint8Array] {
    const headLength = BATCH_HEAD_SIZE + this.#containers * CONTAINER_ENTRY_SIZE;
    this.#table.writeUInt32LE(BATCH_FORMAT, 0);
    this.#table.writeUInt32LE(this.#events, 4);
    this.#table.writeUInt32LE(this.#containers, 8);
    this.#table.writeUInt32LE(headLength, 12);
    return [this.#table.subarray(0, headLength), this.#frames.subarray(0, this.#length)];
  }

  reset(): void {
    this.#number = ++lastBatchNumber;
    this.#length = 0;
    this.#events = 0;
    this.#containers = 0;
  }

  /** 1-based place of the container in this batch's table, entered if it is new; -1 when the table is full. */
  #indexOf(container: BatchContainer): number {
    if (container.batchNumber === this.#number) return container.batchIndex;
    if (this.#containers === this.#maximumContainers) return -1;
    const entry = BATCH_HEAD_SIZE + this.#containers * CONTAINER_ENTRY_SIZE;
    this.#table.writeUInt32LE(container.slot, entry);
    this.#table.writeUInt32LE(container.revision, entry + 4);
    this.#table.writeUInt32LE(0, entry + 8);
    this.#table.fill(0, entry + 16, entry + 16 + CONTAINER_ID_SIZE);
    this.#table.writeUInt32LE(this.#table.write(container.id, entry + 16, CONTAINER_ID_SIZE, 'latin1'), entry + 12);
    container.batchNumber = this.#number;
    container.batchIndex = ++this.#containers;
    return container.batchIndex;
  }
}
