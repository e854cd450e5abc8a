import type { Condition, EventNumbers, EventSelector } from '../protocol.ts';
import { OriginBit, type BatchReader } from './batch.ts';

// The layout is the event catalogue's; a test compares these with it.
export const EVENT_HEADER_SIZE = 112;
export const SLOT_SIZE = 8;
export const TRUNCATED_BIT = 0x8000_0000;

const ORIGIN_BITS: { readonly [origin: string]: number } = {
  host: OriginBit.host,
  container: OriginBit.container,
  'container-init': OriginBit.containerInit,
  '*': OriginBit.host | OriginBit.container | OriginBit.containerInit,
};

/** Whether a condition holds of the event that the reader is at. */
type Check = (batch: BatchReader) => boolean;

interface Selector {
  readonly origins: number;
  readonly checks: readonly Check[];
}

/** Which events a signature is given: its selectors, made ready to be asked millions of times. */
export class Selection {
  /** By event id. */
  readonly #selectors: (readonly Selector[] | undefined)[] = [];
  /** The same for signatures that select the same. */
  readonly key: string;

  constructor(selectors: readonly EventSelector[], events: EventNumbers) {
    this.key = JSON.stringify(selectors);
    for (const { name, origin, conditions } of selectors) {
      const event = events[name];
      const origins = ORIGIN_BITS[origin === '' ? '*' : origin];
      if (event === undefined || origins === undefined) continue;
      const checks = conditions.map((condition) => compile(condition, EVENT_HEADER_SIZE + event.fields.indexOf(condition.field) * SLOT_SIZE));
      this.#selectors[event.id] = [...(this.#selectors[event.id] ?? []), { origins, checks }];
    }
  }

  /** Whether the event that the reader is at is selected. */
  readonly wants = (batch: BatchReader): boolean => {
    const selectors = this.#selectors[batch.eventId];
    if (selectors === undefined) return false;
    const origin = batch.originBit;
    return selectors.some(({ origins, checks }) => (origins & origin) !== 0 && checks.every((check) => check(batch)));
  };
}

function compile({ test, value }: Condition, slot: number): Check {
  if (test === 'number-equals' || test === 'bits-set') {
    const wanted = BigInt.asUintN(64, BigInt(value));
    const [low, high] = [Number(wanted & 0xffff_ffffn), Number(wanted >> 32n)];
    if (test === 'number-equals') return (batch) => batch.u32(slot) === low && batch.u32(slot + 4) === high;
    return (batch) => (batch.u32(slot) & low) >>> 0 === low && (batch.u32(slot + 4) & high) >>> 0 === high;
  }
  const wanted = Buffer.from(value);
  return (batch) => {
    const offset = batch.u32(slot);
    const size = batch.u32(slot + 4);
    const length = (size & ~TRUNCATED_BIT) >>> 0;
    // Nothing holds of a missing value, and of one that was cut off only how it begins.
    if (offset === 0 || length < wanted.length || ((size & TRUNCATED_BIT) !== 0 && test !== 'text-starts-with')) return false;
    if (test === 'text-equals' && length !== wanted.length) return false;
    return batch.matches(test === 'text-ends-with' ? offset + length - wanted.length : offset, wanted);
  };
}
