/** In the order of the world's `test`. */
export const TestKind = { TextEquals: 0, TextStartsWith: 1, TextEndsWith: 2, NumberEquals: 3, BitsSet: 4 } as const;

/** What must hold of one field. */
export interface Condition {
  readonly field: string;
  readonly kind: number;
  readonly value: string | bigint;
}

/**
 * Which events a signature is given. The host checks the conditions before it hands an event over; all of a selector's
 * must hold. For one of several values, give several selectors. Nothing holds of a value that is missing.
 */
export class EventSelector {
  readonly conditions: Condition[] = [];
  /** Who produces the event: `sigbox`. */
  readonly source: string;
  /** Name in the event catalogue. */
  readonly name: string;
  /** `container`, `container-init`, `host`, or `*` for any. */
  readonly origin: string;

  constructor(source: string, name: string, origin = '*') {
    this.source = source;
    this.name = name;
    this.origin = origin;
  }

  /** The field, by its name in the catalogue, is whole and is this text. */
  textEquals(field: string, text: string): this {
    return this.#add({ field, kind: TestKind.TextEquals, value: text });
  }

  textStartsWith(field: string, prefix: string): this {
    return this.#add({ field, kind: TestKind.TextStartsWith, value: prefix });
  }

  /** The field is whole and ends with this. */
  textEndsWith(field: string, suffix: string): this {
    return this.#add({ field, kind: TestKind.TextEndsWith, value: suffix });
  }

  numberEquals(field: string, value: number | bigint): this {
    return this.#add({ field, kind: TestKind.NumberEquals, value: BigInt(value) });
  }

  /** All of these bits of the integer are set. */
  bitsSet(field: string, bits: number | bigint): this {
    return this.#add({ field, kind: TestKind.BitsSet, value: BigInt(bits) });
  }

  #add(condition: Condition): this {
    this.conditions.push(condition);
    return this;
  }
}
