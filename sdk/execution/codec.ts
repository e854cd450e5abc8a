import type { GuestMemory } from './guest-memory.ts';
import { Trap } from './trap.ts';

export type FlatValue = number | bigint;

/** One type of the component model: how its values lie in memory, and how they are passed as core values. */
export interface Codec<Value> {
  /** The type as WIT writes it. */
  readonly wit: string;
  /** What stands between the braces of a named type's declaration in WIT. */
  readonly members?: readonly string[];
  readonly size: number;
  readonly alignment: number;
  /** Number of core values that it is passed as; variants never are in this world, and have none. */
  readonly flat: number;
  load(memory: GuestMemory, at: number): Value;
  store(memory: GuestMemory, at: number, value: Value): void;
  lift(memory: GuestMemory, values: readonly FlatValue[], from: number): Value;
  lower(memory: GuestMemory, value: Value, into: FlatValue[]): void;
}

export type ValueOf<Type> = Type extends Codec<infer Value> ? Value : never;

export function alignTo(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

/** A codec for one core value. */
function scalar<Value>(wit: string, size: number, own: Pick<Codec<Value>, 'load' | 'store'> & { of(flat: FlatValue): Value; to(value: Value): FlatValue }): Codec<Value> {
  return {
    wit, size, alignment: size, flat: 1,
    load: own.load,
    store: own.store,
    lift: (_memory, values, from) => own.of(values[from] as FlatValue),
    lower: (_memory, value, into) => void into.push(own.to(value)),
  };
}

export const bool: Codec<boolean> = scalar('bool', 1, {
  load: (memory, at) => memory.view.getUint8(at) !== 0,
  store: (memory, at, value) => memory.view.setUint8(at, value ? 1 : 0),
  of: (flat) => flat !== 0,
  to: (value) => (value ? 1 : 0),
});

export const u32: Codec<number> = scalar('u32', 4, {
  load: (memory, at) => memory.view.getUint32(at, true),
  store: (memory, at, value) => memory.view.setUint32(at, value, true),
  of: (flat) => (flat as number) >>> 0,
  to: (value) => value,
});

export const u64: Codec<bigint> = scalar('u64', 8, {
  load: (memory, at) => memory.view.getBigUint64(at, true),
  store: (memory, at, value) => memory.view.setBigUint64(at, value, true),
  of: (flat) => BigInt.asUintN(64, flat as bigint),
  to: (value) => value,
});

export const s64: Codec<bigint> = scalar('s64', 8, {
  load: (memory, at) => memory.view.getBigInt64(at, true),
  store: (memory, at, value) => memory.view.setBigInt64(at, value, true),
  of: (flat) => flat as bigint,
  to: (value) => value,
});

/** A pointer and a length. */
function range<Value>(wit: string, read: (memory: GuestMemory, pointer: number, length: number) => Value, write: (memory: GuestMemory, value: Value) => readonly [number, number]): Codec<Value> {
  return {
    wit, size: 8, alignment: 4, flat: 2,
    load: (memory, at) => read(memory, memory.view.getUint32(at, true), memory.view.getUint32(at + 4, true)),
    store(memory, at, value) {
      const [pointer, length] = write(memory, value);
      memory.view.setUint32(at, pointer, true);
      memory.view.setUint32(at + 4, length, true);
    },
    lift: (memory, values, from) => read(memory, values[from] as number, (values[from + 1] as number) >>> 0),
    lower: (memory, value, into) => void into.push(...write(memory, value)),
  };
}

export const text: Codec<string> = range('string', (memory, pointer, units) => memory.readText(pointer, units), (memory, value) => memory.writeText(value));

export const bytes: Codec<Uint8Array> = range(
  'list<u8>',
  (memory, pointer, length) => {
    const at = memory.place(pointer, length, 1);
    memory.spend(length);
    return memory.bytes.slice(at, at + length);
  },
  (memory, value) => {
    const at = memory.allocate(value.length, 1);
    memory.bytes.set(value, at);
    return [at, value.length];
  },
);

export function list<Item>(item: Codec<Item>): Codec<readonly Item[]> {
  const { size, alignment } = item;
  return range(
    `list<${item.wit}>`,
    (memory, pointer, length) => {
      if (length === 0) return [];
      const first = memory.place(pointer, length * size, alignment);
      memory.spend(length * size);
      const items: Item[] = [];
      for (let index = 0; index < length; index++) items.push(item.load(memory, first + index * size));
      return items;
    },
    (memory, items) => {
      const first = memory.allocate(items.length * size, alignment);
      for (let index = 0; index < items.length; index++) item.store(memory, first + index * size, items[index] as Item);
      return [first, items.length];
    },
  );
}

/** The number of a case, one byte where there are no more than 256 of them. */
export function loadCase(memory: GuestMemory, at: number, cases: number, wit: string): number {
  return checkCase(memory.view.getUint8(at), cases, wit);
}

export function checkCase(number: number, cases: number, wit: string): number {
  if (number >= cases) throw new Trap('abi', `${wit} has no case ${number}`);
  return number;
}
