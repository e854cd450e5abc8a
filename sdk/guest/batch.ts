// The batch in hand: what the views are relative to. They are variables, not an object's properties, because every access to a
// field reads them, and QuickJS finds a variable in less time.

import { words } from './abi/engine.ts';

const BATCH_FORMAT = 1;

/** Address of the event in hand, or 0 when there is none. */
export let inHand = 0;
/** Its index in the batch. */
export let indexInHand = 0;
/** Address of the first entry in the table of containers. */
export let containerTable = 0;
export let containerCount = 0;
/** Counts batches, so that what is good for one batch only can tell. */
export let batchNumber = 0;

/** Takes a batch in hand, and each of its events, one after the other. `event` is what all of them are read through. */
export function takeBatch<Event>(start: number, signature: { onEvent(event: Event): void }, event: Event): void {
  const head = start >>> 2;
  if (words[head] !== BATCH_FORMAT) throw new Error('the host packs batches in another format');
  const count = words[head + 1] as number;
  batchNumber++;
  containerTable = start + 16;
  containerCount = words[head + 2] as number;
  let frame = start + (words[head + 3] as number);
  for (indexInHand = 0; indexInHand < count; indexInHand++) {
    inHand = frame + 8;
    signature.onEvent(event);
    frame += 8 + (words[frame >>> 2] as number);
  }
  inHand = 0;
}
