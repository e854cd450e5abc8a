import { expect, test } from 'vitest';
import { printable } from './index.ts';

test.each([
  ['plain text and letters of any script', 'größe 猫 🐈', 'größe 猫 🐈'],
  ['an escape sequence', '\u001b[2J\u001b]0;title\u0007', '\\u{1b}[2J\\u{1b}]0;title\\u{7}'],
  ['the 8-bit form of the same', '\u009b31m', '\\u{9b}31m'],
  ['line ends that would fake another line', 'a\nb\rc\u2028d', 'a\\nb\\u{d}c\\u{2028}d'],
  ['marks that reorder text', 'gpj\u202efdp', 'gpj\\u{202e}fdp'],
  ['marks that cannot be seen', 'a\u200bb\u{e0041}', 'a\\u{200b}b\\u{e0041}'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
