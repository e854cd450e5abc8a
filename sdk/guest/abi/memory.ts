// The canonical ABI over the component's memory; texts are UTF-8.

import { State, bytes, engine, findZero, take, units, words } from './engine.ts';

/** A pointer and a length at `at`, as a text of its own. */
export function loadText(at: number): string {
  return decode(words[at >>> 2] as number, words[(at >>> 2) + 1] as number);
}

/** `option<string>`: discriminant, then the text. */
export function loadOptionalText(at: number): string | null {
  return bytes[at] === 0 ? null : loadText(at + 4);
}

export function loadTexts(at: number): string[] {
  const first = words[at >>> 2] as number;
  return Array.from({ length: words[(at >>> 2) + 1] as number }, (_, index) => loadText(first + index * 8));
}

/** A text of the memory. Bytes that are not UTF-8 become U+FFFD. */
export function decode(start: number, length: number): string {
  if (length === 0) return '';
  const text = engine.decode(start, length);
  // The engine ends a text where a zero is; such is rare, and then put together from the pieces.
  const zero = findZero(start, start + length);
  return zero === start + length ? text : `${text}\0${decode(zero + 1, start + length - zero - 1)}`;
}

/** Writes a text's pointer and length at `at`; its bytes are good until the call from the host ends. */
export function storeText(at: number, text: string): void {
  engine.store(at, text);
  const index = (at >>> 2) + 1;
  if (words[index] === text.length || !text.includes('\0')) return;
  const [start, length] = encode(text);
  words[at >>> 2] = start;
  words[index] = length;
}

/** A text as UTF-8 in memory that is good until the call from the host ends. */
export function encode(text: string): readonly [start: number, length: number] {
  const zero = text.indexOf('\0');
  if (zero < 0) {
    engine.encode(text);
    return [words[State.result] as number, words[State.first] as number];
  }
  const parts = text.split('\0').map(encode);
  const length = parts.reduce((sum, part) => sum + part[1], parts.length - 1);
  const start = take(length);
  let at = start;
  for (const [part, size] of parts) {
    engine.copy(at, part, size);
    at += size;
    if (at < start + length) bytes[at++] = 0;
  }
  return [start, length];
}

/** Zeroed memory for so many records, whose address and count are written at `at`. */
export function storeList(at: number, count: number, size: number): number {
  const start = takeZeroed(count * size);
  words[at >>> 2] = start;
  words[(at >>> 2) + 1] = count;
  return start;
}

export function storeTexts(at: number, texts: readonly string[]): void {
  const start = storeList(at, texts.length, 8);
  texts.forEach((text, index) => storeText(start + index * 8, text));
}

export function takeZeroed(size: number): number {
  const start = take(size);
  engine.clear(start, size);
  return start;
}

/** A text as UTF-16 with its size in bytes before it, which is how a test reads what failed. */
export function storeUnits(text: string): number {
  const start = take(text.length * 2 + 4) + 4;
  words[(start >>> 2) - 1] = text.length * 2;
  for (let index = 0; index < text.length; index++) units[(start >>> 1) + index] = text.charCodeAt(index);
  return start;
}
