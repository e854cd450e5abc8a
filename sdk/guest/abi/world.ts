// Records of the world, as the canonical ABI lays them out.

import { Context } from '../context.ts';
import { TestKind, type EventSelector } from '../event-selector.ts';
import type { Metadata } from '../signature.ts';
import { bytes, longs, words } from './engine.ts';
import { loadText, loadTexts, storeList, storeText, storeTexts, takeZeroed } from './memory.ts';

/** `list<data-source>`: 36 bytes each. */
export function loadContext(first: number, count: number): Context {
  return new Context(Array.from({ length: count }, (_, index) => {
    const at = first + index * 36;
    return { namespace: loadText(at), id: loadText(at + 8), version: words[(at + 16) >>> 2] as number, keys: loadTexts(at + 20), schema: loadText(at + 28) };
  }));
}

/** 56 bytes. */
export function storeMetadata(metadata: Metadata): number {
  const at = takeZeroed(56);
  storeText(at, metadata.id);
  storeText(at + 8, metadata.version);
  storeText(at + 16, metadata.name);
  storeText(at + 24, metadata.eventName);
  storeText(at + 32, metadata.description);
  storeTexts(at + 40, metadata.tags);
  const first = storeList(at + 48, metadata.properties.length, 16);
  metadata.properties.forEach(({ name, value }, index) => {
    storeText(first + index * 16, name);
    storeText(first + index * 16 + 8, value);
  });
  return at;
}

/** `list<event-selector>`: 32 bytes each; of conditions: 24, a name and a variant aligned to 8. */
export function storeSelectors(selectors: readonly EventSelector[]): number {
  const at = takeZeroed(8);
  const first = storeList(at, selectors.length, 32);
  selectors.forEach((selector, index) => {
    const record = first + index * 32;
    storeText(record, selector.source);
    storeText(record + 8, selector.name);
    storeText(record + 16, selector.origin);
    const conditions = storeList(record + 24, selector.conditions.length, 24);
    selector.conditions.forEach(({ field, kind, value }, place) => {
      const condition = conditions + place * 24;
      storeText(condition, field);
      bytes[condition + 8] = kind;
      if (kind <= TestKind.TextEndsWith) storeText(condition + 16, value as string);
      else longs[(condition + 16) >>> 3] = value as bigint;
    });
  });
  return at;
}

/** `result<_, string>`. */
export function storeStarted(failure: string | null | undefined): number {
  const at = takeZeroed(12);
  if (failure === null || failure === undefined) return at;
  bytes[at] = 1;
  storeText(at + 4, failure);
  return at;
}
