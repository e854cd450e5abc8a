import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Place } from '../errors.ts';

/** A frame of WebAssembly in a stack; the number is the offset in the core module. */
const FRAME = /wasm-function\[\d+\]:0x([0-9a-f]+)/g;

/** The library's files, and the entry that the build adds. */
const NOT_THE_AUTHORS = /^~lib\/|^sigbox-entry\.ts$/;

interface Entry {
  readonly generatedColumn: number;
  readonly originalSource: string;
  /** Counted from 0, as the column is. */
  readonly originalLine: number;
  readonly originalColumn: number;
}

/** The mapping of an offset; the compiler's own instructions have none, and belong to the expression before them. */
function entryAt(map: SourceMap, offset: number): Partial<Entry> {
  let entry = map.findEntry(0, offset) as Partial<Entry>;
  for (let step = 0; step < 4 && entry.originalSource === undefined && entry.generatedColumn !== undefined; step++) {
    // WebAssembly has one line, and its columns are bytes.
    entry = map.findEntry(0, entry.generatedColumn - 1) as Partial<Entry>;
  }
  return entry;
}

/**
 * Where in the author's files a trap happened: the innermost place that is not the library's. After optimization there
 * may be none, where the library's code was put into the author's.
 * @param stack of the error that the engine threw.
 * @param sourceMap of the module, as the build gives it.
 * @param originalOffset from an offset in the stack to one in the module as it was built, where another one ran.
 */
export function locateTrap(stack: string, sourceMap: string, originalOffset: (offset: number) => { readonly offset: number } | undefined = (offset) => ({ offset })): Place | undefined {
  const payload = JSON.parse(sourceMap) as SourceMapPayload;
  const authors = new Map(payload.sources.flatMap((file, index) =>
    NOT_THE_AUTHORS.test(file) ? [] : [[file, payload.sourcesContent[index] ?? '']]));
  const map = new SourceMap({ ...payload, sourceRoot: '' });
  const frames = [...stack.matchAll(FRAME)];
  // Where the stack ended, the innermost function had not begun: its first instruction has no place in the source.
  if (stack.startsWith('RangeError')) frames.shift();
  for (const [, offset = '0'] of frames) {
    const { originalSource: file = '', originalLine = 0, originalColumn = 0 } = entryAt(map, originalOffset(Number.parseInt(offset, 16))?.offset ?? 0);
    const source = authors.get(file)?.split('\n')[originalLine];
    if (source === undefined) continue;
    return { file, line: originalLine + 1, column: originalColumn + 1, source };
  }
  return undefined;
}

/** The text of a line, counted from 1, of one of the files that were compiled. */
export function sourceLine(sourceMap: string, file: string, line: number): string | undefined {
  const { sources, sourcesContent } = JSON.parse(sourceMap) as SourceMapPayload;
  return sourcesContent[sources.indexOf(file)]?.split('\n')[line - 1];
}
