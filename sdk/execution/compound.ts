import { alignTo, checkCase, loadCase, type Codec, type FlatValue, type ValueOf } from './codec.ts';
import type { GuestMemory } from './guest-memory.ts';

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

type Fields = Readonly<Record<string, Codec<unknown>>>;
type OptionalNames<Own extends Fields> = { [Name in keyof Own]: undefined extends ValueOf<Own[Name]> ? Name : never }[keyof Own];

/** A record in the cases of JavaScript; what may be absent is left out. */
export type RecordValue<Own extends Fields> =
  & { readonly [Name in Exclude<keyof Own, OptionalNames<Own>> as CamelCase<Name>]: ValueOf<Own[Name]> }
  & { readonly [Name in OptionalNames<Own> as CamelCase<Name>]?: ValueOf<Own[Name]> };

type Cases = Readonly<Record<string, Codec<unknown>>>;
export type VariantValue<Own extends Cases> = { [Name in keyof Own]: { readonly tag: Name; readonly val: ValueOf<Own[Name]> } }[keyof Own];

type Untyped = Codec<unknown>;

export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** @param own the fields in WIT's order, by their names in WIT. */
export function record<const Own extends Fields>(wit: string, own: Own): Codec<RecordValue<Own>> {
  let size = 0;
  let alignment = 1;
  const fields = Object.entries(own).map(([name, type]) => {
    const offset = alignTo(size, type.alignment);
    size = offset + type.size;
    alignment = Math.max(alignment, type.alignment);
    return { name: camelCase(name), type, offset };
  });
  const codec: Codec<Record<string, unknown>> = {
    wit, size: alignTo(size, alignment), alignment,
    members: Object.entries(own).map(([name, type]) => `${name}: ${type.wit}`),
    flat: fields.reduce((sum, { type }) => sum + type.flat, 0),
    load(memory, at) {
      const value: Record<string, unknown> = {};
      for (const { name, type, offset } of fields) value[name] = type.load(memory, at + offset);
      return value;
    },
    store(memory, at, value) {
      for (const { name, type, offset } of fields) type.store(memory, at + offset, value[name]);
    },
    lift(memory, values, from) {
      const value: Record<string, unknown> = {};
      let next = from;
      for (const { name, type } of fields) {
        value[name] = type.lift(memory, values, next);
        next += type.flat;
      }
      return value;
    },
    lower(memory, value, into) {
      for (const { name, type } of fields) type.lower(memory, value[name], into);
    },
  };
  return codec as unknown as Codec<RecordValue<Own>>;
}

export function enumeration<const Name extends string>(wit: string, names: readonly Name[]): Codec<Name> {
  return {
    wit, size: 1, alignment: 1, flat: 1, members: names,
    load: (memory, at) => names[loadCase(memory, at, names.length, wit)] as Name,
    store: (memory, at, value) => memory.view.setUint8(at, names.indexOf(value)),
    lift: (_memory, values, from) => names[checkCase((values[from] as number) >>> 0, names.length, wit)] as Name,
    lower: (_memory, value, into) => void into.push(names.indexOf(value)),
  };
}

/** Where a variant's payload begins: behind the number of its case, as the widest payload is aligned. */
function layout(payloads: readonly (Untyped | undefined)[]): { readonly size: number; readonly alignment: number; readonly payload: number } {
  const alignment = Math.max(1, ...payloads.map((payload) => payload?.alignment ?? 1));
  const payload = alignTo(1, alignment);
  return { size: alignTo(payload + Math.max(0, ...payloads.map((type) => type?.size ?? 0)), alignment), alignment, payload };
}

/** No variant of this world is passed as core values: it would take the joining of its cases' types. */
const NOT_FLAT = {
  flat: 0,
  lift: (): never => { throw new Error('no variant of the world is passed as core values'); },
  lower: (_memory: GuestMemory, _value: unknown, _into: FlatValue[]): never => { throw new Error('no variant of the world is passed as core values'); },
};

export function variant<const Own extends Cases>(wit: string, own: Own): Codec<VariantValue<Own>> {
  const cases = Object.entries(own).map(([tag, type]) => ({ tag, type }));
  const { size, alignment, payload } = layout(cases.map(({ type }) => type));
  const codec: Codec<{ readonly tag: string; readonly val: unknown }> = {
    ...NOT_FLAT, wit, size, alignment,
    members: cases.map(({ tag, type }) => `${tag}(${type.wit})`),
    load(memory, at) {
      const { tag, type } = cases[loadCase(memory, at, cases.length, wit)] as (typeof cases)[number];
      return { tag, val: type.load(memory, at + payload) };
    },
    store(memory, at, { tag, val }) {
      const number = cases.findIndex((candidate) => candidate.tag === tag);
      memory.view.setUint8(at, number);
      cases[number]?.type.store(memory, at + payload, val);
    },
  };
  return codec as unknown as Codec<VariantValue<Own>>;
}

export function option<Value>(type: Codec<Value>): Codec<Value | undefined> {
  const wit = `option<${type.wit}>`;
  const { size, alignment, payload } = layout([type as Untyped]);
  return {
    ...NOT_FLAT, wit, size, alignment,
    load: (memory, at) => (loadCase(memory, at, 2, wit) === 0 ? undefined : type.load(memory, at + payload)),
    store(memory, at, value) {
      memory.view.setUint8(at, value === undefined ? 0 : 1);
      if (value !== undefined) type.store(memory, at + payload, value);
    },
  };
}

export type Result<Ok, Failure> = { readonly tag: 'ok'; readonly val: Ok } | { readonly tag: 'err'; readonly val: Failure };

/** @param ok undefined where WIT has `_`. */
export function result<Ok, Failure>(ok: Codec<Ok> | undefined, failure: Codec<Failure>): Codec<Result<Ok, Failure>> {
  const wit = `result<${ok?.wit ?? '_'}, ${failure.wit}>`;
  const { size, alignment, payload } = layout([ok as Untyped | undefined, failure as Untyped]);
  return {
    ...NOT_FLAT, wit, size, alignment,
    load(memory, at) {
      if (loadCase(memory, at, 2, wit) === 1) return { tag: 'err', val: failure.load(memory, at + payload) };
      return { tag: 'ok', val: ok?.load(memory, at + payload) as Ok };
    },
    store(memory, at, { tag, val }) {
      memory.view.setUint8(at, tag === 'ok' ? 0 : 1);
      if (tag === 'err') failure.store(memory, at + payload, val);
      else ok?.store(memory, at + payload, val);
    },
  };
}
