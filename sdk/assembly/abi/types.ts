import { Context, DataSource } from '../context';
import { Condition, EventSelector, TestKind } from '../event-selector';
import { Metadata } from '../signature';
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

/** list<event-selector>: 32 bytes each. */
export function storeSelectors(at: usize, selectors: EventSelector[]): void {
  const count = selectors.length;
  const first = allocateRecords(count, 32);
  for (let i = 0; i < count; i++) {
    const selector = first + i * 32;
    storeString(selector, selectors[i].source);
    storeString(selector + 8, selectors[i].name);
    storeString(selector + 16, selectors[i].origin);
    storeConditions(selector + 24, selectors[i].conditions);
  }
  storeList(at, first, count);
}

/** list<condition>: 24 bytes each, a name and a variant aligned to 8. */
function storeConditions(at: usize, conditions: Condition[]): void {
  const count = conditions.length;
  const first = allocateRecords(count, 24);
  for (let i = 0; i < count; i++) {
    const condition = conditions[i];
    storeString(first + i * 24, condition.field);
    store<u8>(first + i * 24, <u8>condition.kind, 8);
    if (condition.kind <= TestKind.TextEndsWith) storeString(first + i * 24 + 16, condition.text);
    else store<u64>(first + i * 24, condition.number, 16);
  }
  storeList(at, first, count);
}
