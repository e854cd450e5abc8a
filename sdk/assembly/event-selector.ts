/** In the order of the world's `test`. */
export enum TestKind { TextEquals, TextStartsWith, TextEndsWith, NumberEquals, BitsSet }

/** What must hold of one field. */
export class Condition {
  constructor(
    public readonly field: string,
    public readonly kind: TestKind,
    public readonly text: string,
    public readonly number: u64,
  ) {}
}

/**
 * Which events a signature is given. The host checks the conditions before it hands an event over; all of a selector's
 * must hold. For one of several values, give several selectors. Nothing holds of a value that is missing.
 */
export class EventSelector {
  readonly conditions: Condition[] = [];

  constructor(
    /** Who produces the event: `sigbox`. */
    public readonly source: string,
    /** Name in the event catalogue. */
    public readonly name: string,
    /** `container`, `container-init`, `host`, or `*` for any. */
    public readonly origin: string = '*',
  ) {}

  /** The field, by its name in the catalogue, is whole and is this text. */
  textEquals(field: string, text: string): EventSelector {
    return this.add(new Condition(field, TestKind.TextEquals, text, 0));
  }

  textStartsWith(field: string, prefix: string): EventSelector {
    return this.add(new Condition(field, TestKind.TextStartsWith, prefix, 0));
  }

  /** The field is whole and ends with this. */
  textEndsWith(field: string, suffix: string): EventSelector {
    return this.add(new Condition(field, TestKind.TextEndsWith, suffix, 0));
  }

  numberEquals(field: string, value: u64): EventSelector {
    return this.add(new Condition(field, TestKind.NumberEquals, '', value));
  }

  /** All of these bits of the integer are set. */
  bitsSet(field: string, bits: u64): EventSelector {
    return this.add(new Condition(field, TestKind.BitsSet, '', bits));
  }

  private add(condition: Condition): EventSelector {
    this.conditions.push(condition);
    return this;
  }
}
