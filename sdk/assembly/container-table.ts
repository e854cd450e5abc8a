import { batch } from './batch';

// The batch's table of containers: entries of u32 slot, u32 revision, u32 flags, u32 length of the id, 64 bytes of id.
export const ENTRY_SIZE: usize = 80;
export const ID_OFFSET: usize = 16;

/** The entry of the container that an event happened in, or 0. Its index stands in the frame's head, before the event. */
// @ts-ignore: decorator
@inline
export function entryOf(event: usize): usize {
  const index = load<u32>(event - 4);
  return index == 0 ? 0 : batch.containers + <usize>(index - 1) * ENTRY_SIZE;
}
