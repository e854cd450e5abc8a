import { BATCH_FORMAT, BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, CONTAINER_ID_SIZE, FRAME_HEAD_SIZE } from '../catalogue/index.ts';

/** A container in a batch's table. */
export interface BatchContainer {
  /** Up to 64 characters of ASCII; a real one has 64 hex digits. */
  readonly id: string;
  readonly slot: number;
  readonly revision: number;
}

/** An event in a batch, and the container in the batch's table that it happened in, if in any. */
export interface BatchEvent {
  readonly event: Uint8Array;
  readonly container?: BatchContainer | undefined;
}

/**
 * Packs a batch as the host does.
 * @throws RangeError when an event's container is not among the containers, or an id is too long.
 */
export function encodeBatch(events: readonly BatchEvent[], containers: readonly BatchContainer[] = []): Uint8Array<ArrayBuffer> {
  const firstFrame = BATCH_HEAD_SIZE + containers.length * CONTAINER_ENTRY_SIZE;
  const bytes = new Uint8Array(events.reduce((sum, { event }) => sum + FRAME_HEAD_SIZE + event.byteLength, firstFrame));
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [BATCH_FORMAT, events.length, containers.length, firstFrame].entries()) view.setUint32(index * 4, value, true);
  for (const [index, { id, slot, revision }] of containers.entries()) {
    const entry = BATCH_HEAD_SIZE + index * CONTAINER_ENTRY_SIZE;
    const encoded = new TextEncoder().encode(id);
    if (encoded.byteLength > CONTAINER_ID_SIZE) throw new RangeError(`a container's id has ${CONTAINER_ID_SIZE} bytes at most`);
    view.setUint32(entry, slot, true);
    view.setUint32(entry + 4, revision, true);
    view.setUint32(entry + 12, encoded.byteLength, true);
    bytes.set(encoded, entry + 16);
  }
  let frame = firstFrame;
  for (const { event, container } of events) {
    const index = container === undefined ? 0 : containers.indexOf(container) + 1;
    if (container !== undefined && index === 0) throw new RangeError(`the container ${container.id} is not in the batch's table`);
    view.setUint32(frame, event.byteLength, true);
    view.setUint32(frame + 4, index, true);
    bytes.set(event, frame + FRAME_HEAD_SIZE);
    frame += FRAME_HEAD_SIZE + event.byteLength;
  }
  return bytes;
}
