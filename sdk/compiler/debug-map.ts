import { readLineTable, type LineRow } from './line-table.ts';
import { codeStart, customSection } from './module-sections.ts';
import type { Project } from './project.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in base 64, five bits a digit, the sign in the lowest (ECMA-426). */
function encodeDigits(value: number): string {
  let rest = value < 0 ? (-value * 2) + 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS.charAt(rest > 0 ? digit + 32 : digit);
  } while (rest > 0);
  return text;
}

/** Rows that say where code is from, in the order of the code: what the linker dropped stands at address 0 or beyond the code. */
function usefulRows(rows: readonly LineRow[]): LineRow[] {
  const sorted = rows.filter(({ address, line, isEnd }) => address > 0 && address < 0xffff_0000 && (line > 0 || isEnd)).toSorted((a, b) => a.address - b.address);
  // Of several at one address the last holds, and an end only where nothing begins.
  return sorted.filter((row, index) => sorted[index + 1]?.address !== row.address && !row.isEnd);
}

/**
 * A source map from the debug information of a module that clang or rustc has linked.
 * @param named gives a file as the project names it, or `~lib/…` for one that is not the author's.
 * @returns undefined when the module has none.
 */
export function debugMap(module: Uint8Array, project: Project, named: (file: string) => string): string | undefined {
  const table = customSection(module, '.debug_line');
  if (table === undefined) return undefined;
  const start = codeStart(module);
  const sources: string[] = [];
  const segments: string[] = [];
  let last = { column: 0, source: 0, line: 0, original: 0 };
  for (const { address, file, line, column } of usefulRows(readLineTable(table))) {
    const name = named(file);
    if (!sources.includes(name)) sources.push(name);
    const next = { column: start + address, source: sources.indexOf(name), line: line - 1, original: Math.max(0, column - 1) };
    segments.push([next.column - last.column, next.source - last.source, next.line - last.line, next.original - last.original].map(encodeDigits).join(''));
    last = next;
  }
  const sourcesContent = sources.map((name) => name.startsWith('~lib/') ? null : project.read(name));
  return JSON.stringify({ version: 3, sources, names: [], mappings: segments.join(','), sourcesContent });
}
