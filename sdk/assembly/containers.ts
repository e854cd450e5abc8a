import { returnArea } from './abi/memory';
import { batch } from './batch';
import { ContainerRecord, loadContainerRecord } from './container-record';
import { ENTRY_SIZE, ID_OFFSET } from './container-table';
import { viewText } from './text';

// @ts-ignore: decorator
@external('sigbox:signature/containers@0.1.0', 'get')
declare function hostGet(id: usize, length: u32, result: usize): void;

/** Why there is no record, in the order of the world's `containers.reason`. */
export enum Reason {
  NotFound,
  /** Its runtime has not answered yet. */
  Pending,
  /** Its runtime cannot be asked. */
  Unreachable,
  /** It was removed before its runtime could be asked. */
  Removed,
}

/** What `get` answers: a record, or the reason why there is none. */
export class Lookup {
  constructor(
    /** null when there is none; `reason` then says why. */
    public readonly record: ContainerRecord | null,
    /** Only meaningful without a record. */
    public readonly reason: Reason,
  ) {}

  /** The reason in the words of the world: `not-found`, `pending`, `unreachable` or `removed`. */
  get reasonText(): string {
    switch (this.reason) {
      case Reason.Pending: return 'pending';
      case Reason.Unreachable: return 'unreachable';
      case Reason.Removed: return 'removed';
      default: return 'not-found';
    }
  }
}

/** Containers whose answers are kept, at most; a power of two. */
const CACHE_SIZE: u32 = 1024;

class Cached {
  constructor(
    public lookup: Lookup,
    public slot: u32,
    public revision: u32,
    /** The batch for which the answer was last found to be good. */
    public batch: u32,
  ) {}
}

// @ts-ignore: decorator
@lazy const cache = new StaticArray<Cached | null>(CACHE_SIZE);

function ask(id: string): Lookup {
  hostGet(changetype<usize>(id), id.length, returnArea);
  // result<container, reason>: the discriminant, then either at the record's alignment of 8.
  return load<u8>(returnArea) == 0
    ? new Lookup(loadContainerRecord(returnArea + 8), Reason.NotFound)
    : new Lookup(null, <Reason>load<u8>(returnArea, 8));
}

/** Slots are used again, so the same slot and revision with another id is another container. */
function isSameId(entry: usize, id: string): bool {
  const length = load<u32>(entry, 12);
  return <u32>id.length == length && viewText(entry + ID_OFFSET, length).equals(id);
}

/** A record is good until its revision changes; a miss only for the batch in hand, because the host may know more soon. */
function isGood(cached: Cached, entry: usize): bool {
  if (cached.slot != load<u32>(entry) || cached.revision != load<u32>(entry, 4)) return false;
  if (cached.batch == batch.number) return true;
  const record = cached.lookup.record;
  if (record === null || !isSameId(entry, record.containerId)) return false;
  cached.batch = batch.number;
  return true;
}

/** The containers data source, `sigbox/containers`. A signature that uses it imports `containers`. */
export namespace containers {
  /** The record of the container with this id, all 64 digits of it. */
  export function get(id: string): Lookup {
    for (let i: u32 = 0; i < batch.containerCount; i++) {
      const entry = batch.containers + <usize>i * ENTRY_SIZE;
      if (isSameId(entry, id)) return ofEntry(entry);
    }
    return ask(id);
  }

  /** The record of the container at an entry of the batch's table; 0 is no container, and not found. */
  export function ofEntry(entry: usize): Lookup {
    if (entry == 0) return new Lookup(null, Reason.NotFound);
    const slot = load<u32>(entry);
    const cached = cache[slot & (CACHE_SIZE - 1)];
    if (cached !== null && isGood(cached, entry)) return cached.lookup;
    const lookup = ask(viewText(entry + ID_OFFSET, load<i32>(entry, 12)).toString());
    cache[slot & (CACHE_SIZE - 1)] = new Cached(lookup, slot, load<u32>(entry, 4), batch.number);
    return lookup;
  }
}
