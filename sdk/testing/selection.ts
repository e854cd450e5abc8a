import { EVENT_HEADER_SIZE, EventFlag, SLOT_SIZE, TRUNCATED_BIT, eventById } from '../catalogue/index.ts';
import type { Condition, EventSelector } from './world.ts';

function holds({ field, test }: Condition, event: Uint8Array, fieldNames: readonly string[]): boolean {
  const view = new DataView(event.buffer, event.byteOffset, event.byteLength);
  const slot = EVENT_HEADER_SIZE + fieldNames.indexOf(field) * SLOT_SIZE;
  if (slot < EVENT_HEADER_SIZE) return false;
  if (typeof test.val === 'bigint') {
    const value = view.getBigUint64(slot, true);
    return (test.tag === 'number-equals' ? value : value & test.val) === test.val;
  }
  const offset = view.getUint32(slot, true);
  const size = view.getUint32(slot + 4, true);
  const truncated = (size & TRUNCATED_BIT) !== 0;
  if (offset === 0 || (truncated && test.tag !== 'text-starts-with')) return false;
  const value = Buffer.from(event.buffer, event.byteOffset + offset, (size & ~TRUNCATED_BIT) >>> 0);
  const wanted = Buffer.from(test.val);
  if (test.tag === 'text-equals') return value.equals(wanted);
  if (value.byteLength < wanted.byteLength) return false;
  const part = test.tag === 'text-starts-with' ? value.subarray(0, wanted.byteLength) : value.subarray(value.byteLength - wanted.byteLength);
  return part.equals(wanted);
}

/** Whether a host would hand the event to a signature with these selectors. */
export function isSelected(selectors: readonly EventSelector[], event: Uint8Array, inContainer: boolean): boolean {
  const view = new DataView(event.buffer, event.byteOffset, event.byteLength);
  const definition = eventById(view.getUint16(0, true));
  if (definition === undefined) return false;
  const started = (view.getUint16(2, true) & EventFlag.containerStarted) !== 0;
  const origin = !inContainer ? 'host' : started ? 'container' : 'container-init';
  const names = definition.fields.map(({ name }) => name);
  return selectors.some((selector) => selector.source === 'sigbox' && selector.name === definition.name
    && (selector.origin === '*' || selector.origin === origin)
    && selector.conditions.every((condition) => holds(condition, event, names)));
}
