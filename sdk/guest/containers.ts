import { State, bytes, engine, imports, take, words } from './abi/engine.ts';
import { encode } from './abi/memory.ts';
import { batchNumber, containerCount, containerTable } from './batch.ts';
import { ContainerRecord } from './container-record.ts';
import { ENTRY_SIZE, ID_OFFSET } from './container-table.ts';
import { bytesEqual, viewText } from './text.ts';

/** Why there is no record. */
export const Reason = {
  NotFound: 'not-found',
  /** Its runtime has not answered yet. */
  Pending: 'pending',
  /** Its runtime cannot be asked. */
  Unreachable: 'unreachable',
  /** It was removed before its runtime could be asked. */
  Removed: 'removed',
} as const;
export type Reason = (typeof Reason)[keyof typeof Reason];

/** In the order of the world's `containers.reason`. */
const REASONS = [Reason.NotFound, Reason.Pending, Reason.Unreachable, Reason.Removed];

/** What `get` answers: a record, or the reason why there is none. */
export type Lookup = { readonly record: ContainerRecord; readonly reason: null } | { readonly record: null; readonly reason: Reason };

/** `result<container, reason>`. */
const ANSWER_SIZE = 192;

/** Containers whose answers are kept, at most; a power of two. */
const CACHE_SIZE = 1024;

interface Cached {
  readonly lookup: Lookup;
  readonly slot: number;
  readonly revision: number;
  /** The batch for which the answer was last found to be good. */
  batch: number;
}

const cache: (Cached | undefined)[] = [];
const NOT_FOUND: Lookup = { record: null, reason: Reason.NotFound };

function ask(id: string): Lookup {
  if (!imports.containers) throw new Error('this component does not import the containers: use `containers` or `container` by its name');
  const [block, taken] = [words[State.block], words[State.taken] as number];
  const [start, length] = encode(id);
  const answer = take(ANSWER_SIZE);
  engine.get(start, length, answer);
  // The discriminant, then either at the record's alignment of 8.
  const lookup: Lookup = bytes[answer] === 0
    ? { record: new ContainerRecord(answer + 8), reason: null }
    : { record: null, reason: REASONS[bytes[answer + 8] as number] ?? Reason.NotFound };
  // All of it was read, so the next look-up may have the memory again.
  if (words[State.block] === block) words[State.taken] = taken;
  return lookup;
}

/** Slots are used again, so the same slot and revision with another id is another container. */
function isSameId(entry: number, id: string): boolean {
  return bytesEqual(entry + ID_OFFSET, words[(entry >>> 2) + 3] as number, id);
}

/** A record is good until its revision changes; a miss only for the batch in hand, because the host may know more soon. */
function isGood(cached: Cached, entry: number): boolean {
  if (cached.slot !== words[entry >>> 2] || cached.revision !== words[(entry >>> 2) + 1]) return false;
  if (cached.batch === batchNumber) return true;
  const { record } = cached.lookup;
  if (record === null || !isSameId(entry, record.containerId)) return false;
  cached.batch = batchNumber;
  return true;
}

/** The containers data source, `sigbox/containers`. A signature that uses it imports `containers`. */
export const containers = {
  /** The record of the container with this id, all 64 digits of it. */
  get(id: string): Lookup {
    for (let index = 0; index < containerCount; index++) {
      const entry = containerTable + index * ENTRY_SIZE;
      if (isSameId(entry, id)) return containers.ofEntry(entry);
    }
    return ask(id);
  },

  /** The record of the container at an entry of the batch's table; 0 is no container, and not found. */
  ofEntry(entry: number): Lookup {
    if (entry === 0) return NOT_FOUND;
    const slot = words[entry >>> 2] as number;
    const place = slot & (CACHE_SIZE - 1);
    const cached = cache[place];
    if (cached !== undefined && isGood(cached, entry)) return cached.lookup;
    const lookup = ask(viewText(entry + ID_OFFSET, words[(entry >>> 2) + 3] as number).toString());
    cache[place] = { lookup, slot, revision: words[(entry >>> 2) + 1] as number, batch: batchNumber };
    return lookup;
  },
};
