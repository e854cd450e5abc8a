import { words } from './abi/engine.ts';
import { containerTable, inHand } from './batch.ts';

// The batch's table of containers: entries of u32 slot, u32 revision, u32 flags, u32 length of the id, 64 bytes of id.
export const ENTRY_SIZE = 80;
export const ID_OFFSET = 16;

/** The entry of the container that the event in hand happened in, or 0. Its index stands in the frame's head, before the event. */
export function entryInHand(): number {
  const index = words[(inHand - 4) >>> 2] as number;
  return index === 0 ? 0 : containerTable + (index - 1) * ENTRY_SIZE;
}
