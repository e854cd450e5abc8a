// What the host calls, as the component model lowers the world's exports. The build renames them to the world's names.

import { batch } from '../batch';
import { Event } from '../event';
import { Signature } from '../signature';
import { collectGarbage } from './collector';
import { loadContext, storeMetadata, storeSelectors } from './types';
import { liftString, returnArea, storeString } from './memory';
import './abort';

export { cabi_realloc } from './memory';

let signature: Signature | null = null;

/** Called by the entry that the build makes for the project. */
export function start(author: Signature): void {
  signature = author;
}

export function metadata(): usize {
  storeMetadata(returnArea, signature!.metadata());
  return returnArea;
}

export function selectedEvents(): usize {
  storeSelectors(returnArea, signature!.selectedEvents());
  return returnArea;
}

/** result<_, string> */
export function init(sources: usize, count: u32): usize {
  const failure = signature!.init(loadContext(sources, count));
  store<u8>(returnArea, failure === null ? 0 : 1);
  if (failure !== null) storeString(returnArea + 4, failure);
  return returnArea;
}

export function onEvents(start: usize, length: u32): void {
  assert(length >= 16 && load<u32>(start) == 1, 'the host packs batches in another format');
  const count = load<u32>(start, 4);
  batch.number++;
  batch.containers = start + 16;
  batch.containerCount = load<u32>(start, 8);
  let frame = start + load<u32>(start, 12);
  for (let index: u32 = 0; index < count; index++) {
    batch.event = frame + 8;
    batch.index = index;
    signature!.onEvent(changetype<Event>(frame + 8));
    frame += 8 + load<u32>(frame);
    // No local here holds a managed object, so between two events is where the collector may run.
    collectGarbage();
  }
}

export function onSignal(name: usize, length: u32): void {
  signature!.onSignal(liftString(name, length));
  collectGarbage();
}

export function close(): void {
  signature!.close();
}

/** After the host has read a result, nothing of it is needed any more. */
export function afterReturn(result: usize): void {
  collectGarbage();
}
