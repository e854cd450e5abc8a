import { Context, DataSource } from '../context';
import { EventSelector, Metadata } from '../signature';
import { allocateRecords, loadString, loadStrings, storeList, storeString, storeStrings } from './memory';

/** list<data-source>: 36 bytes each. */
export function loadContext(first: usize, count: u32): Context {
  const sources = new Array<DataSource>(count);
  for (let i: u32 = 0; i < count; i++) {
    const at = first + i * 36;
    sources[i] = new DataSource(loadString(at), loadString(at + 8), load<u32>(at, 16), loadStrings(at + 20), loadString(at + 28));
  }
  return new Context(sources);
}

/** 56 bytes. */
export function storeMetadata(at: usize, metadata: Metadata): void {
  storeString(at, metadata.id);
  storeString(at + 8, metadata.version);
  storeString(at + 16, metadata.name);
  storeString(at + 24, metadata.eventName);
  storeString(at + 32, metadata.description);
  storeStrings(at + 40, metadata.tags);
  const count = metadata.properties.length;
  const first = allocateRecords(count, 16);
  for (let i = 0; i < count; i++) {
    storeString(first + i * 16, metadata.properties[i].name);
    storeString(first + i * 16 + 8, metadata.properties[i].value);
  }
  storeList(at + 48, first, count);
}

/** list<event-selector>: 24 bytes each. */
export function storeSelectors(at: usize, selectors: EventSelector[]): void {
  const count = selectors.length;
  const first = allocateRecords(count, 24);
  for (let i = 0; i < count; i++) {
    storeString(first + i * 24, selectors[i].source);
    storeString(first + i * 24 + 8, selectors[i].name);
    storeString(first + i * 24 + 16, selectors[i].origin);
  }
  storeList(at, first, count);
}
