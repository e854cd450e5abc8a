import { findZero, words } from './abi/engine.ts';
import { inHand } from './batch.ts';
import { bytesEqual, bytesStartWith, missingText, viewText, type Text } from './text.ts';

const TRUNCATED = 0x8000_0000;

/** Texts that stand one after the other, each ended by a NUL, read where they lie. Good until `onEvent` returns. */
export class TextList {
  readonly slot: number;

  /** @param slot of the event. */
  constructor(slot: number) {
    this.slot = slot;
  }

  get isMissing(): boolean {
    return words[(inHand + this.slot) >>> 2] === 0;
  }

  /** There were more, or the last one was longer. */
  get isTruncated(): boolean {
    return (words[((inHand + this.slot) >>> 2) + 1] as number) >= TRUNCATED;
  }

  /** How many; 0 when missing. Counts through the bytes. */
  get length(): number {
    return this.#places().length;
  }

  /** The text at `index`, counted from the end where it is negative, or a missing one when there is none. */
  at(index: number): Text {
    const place = this.#places().at(index);
    return place === undefined ? missingText() : viewText(...place);
  }

  /** Whether one of the texts is exactly this. */
  includes(text: string): boolean {
    return this.#places().some(([start, length]) => bytesEqual(start, length, text));
  }

  /** Whether one of the texts begins with this. */
  someStartsWith(prefix: string): boolean {
    return this.#places().some(([start, length]) => bytesStartWith(start, length, prefix));
  }

  /** The first text that begins with this, or a missing one when there is none. */
  find(prefix: string): Text {
    const place = this.#places().find(([start, length]) => bytesStartWith(start, length, prefix));
    return place === undefined ? missingText() : viewText(...place);
  }

  /** Copies that may be kept. */
  toArray(): string[] {
    return this.#places().map(([start, length]) => viewText(start, length).toString());
  }

  /** Where each text begins, and how long it is. */
  #places(): (readonly [start: number, length: number])[] {
    const at = (inHand + this.slot) >>> 2;
    const places: (readonly [number, number])[] = [];
    let start = inHand + (words[at] as number);
    const end = start + ((words[at + 1] as number) & 0x7fff_ffff);
    while (start < end) {
      const past = findZero(start, end);
      places.push([start, past - start]);
      start = past + 1;
    }
    return places;
  }
}

const fields: TextList[] = [];

/** The texts at a slot; the same object for every event. */
export function textsAt(slot: number): TextList {
  return fields[slot] ??= new TextList(slot);
}
