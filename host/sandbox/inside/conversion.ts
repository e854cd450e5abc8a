import type { EventSelector as WorldSelector, FindingEntry } from '@sigbox/sdk/execution';
import type { EventSelector, FindingDatum } from '../protocol.ts';

/** A selector as the protocol has it. */
export function toSelector({ conditions, ...selector }: WorldSelector): EventSelector {
  return { ...selector, conditions: conditions.map(({ field, test }) => ({ field, test: test.tag, value: test.val.toString() })) };
}

/** Bytes of a finding's names and texts, more or less: what it takes to send, to render and to keep. */
export function sizeOf(data: readonly FindingEntry[]): number {
  let size = 0;
  for (const { name, value } of data) {
    size += name.length;
    if (value.tag === 'text') size += value.val.length;
    else if (value.tag === 'texts') for (const each of value.val) size += each.length;
  }
  return size;
}

/** A datum as the protocol has it: JSON has no 64-bit integers. */
export function toDatum({ name, value }: FindingEntry): FindingDatum {
  switch (value.tag) {
    case 'signed':
    case 'unsigned':
      return { name, kind: value.tag, value: value.val.toString() };
    case 'text':
      return { name, kind: 'text', value: value.val };
    case 'boolean':
      return { name, kind: 'boolean', value: value.val };
    case 'texts':
      return { name, kind: 'texts', value: value.val };
  }
}
