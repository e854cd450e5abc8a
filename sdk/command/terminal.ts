import { styleText } from 'node:util';
import type { Problem } from '../errors.ts';

/** Where a command writes; `process` is one. */
export interface Streams {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

type Style = Parameters<typeof styleText>[0];

/** Text of a stranger, such as a file's name, must not be able to steer the terminal. */
export function escapeControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) =>
    character === '\n' || character === '\t' ? character : `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}

/** Results go to standard output, problems to standard error; with `--json` both are one JSON object a line. */
export class Terminal {
  readonly json: boolean;
  readonly #streams: Streams;

  constructor(streams: Streams, json: boolean) {
    this.#streams = streams;
    this.json = json;
  }

  line(text: string): void {
    this.#streams.stdout.write(`${escapeControls(text)}\n`);
  }

  /** The result of a command: as an object with `--json` (64-bit integers as text), else as lines. */
  result(value: object, lines: readonly string[]): void {
    if (this.json) this.#streams.stdout.write(`${JSON.stringify(value, (_key, item: unknown) => typeof item === 'bigint' ? item.toString() : item)}\n`);
    else for (const text of lines) this.line(text);
  }

  problems(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problem(problem, 'error', 'red');
  }

  warnings(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problem(problem, 'warning', 'yellow');
  }

  #problem(problem: Problem, kind: string, color: Style): void {
    const { stderr } = this.#streams;
    if (this.json) {
      stderr.write(`${JSON.stringify({ kind, ...problem })}\n`);
      return;
    }
    const style = (format: Style, text: string): string =>
      stderr.isTTY === true ? styleText(format, text, { validateStream: false }) : text;
    const { code, message, place, advice } = problem;
    const where = place === undefined ? '' : `${escapeControls(place.file)}:${place.line}:${place.column}: `;
    stderr.write(`${where}${style(color, kind)} ${style('bold', code)}: ${escapeControls(message)}\n`);
    if (place?.source !== undefined) {
      const gutter = String(place.line);
      const before = place.source.slice(0, place.column - 1).replaceAll(/\S/g, ' ');
      stderr.write(`  ${gutter} | ${escapeControls(place.source)}\n  ${' '.repeat(gutter.length)} | ${before}${style(color, '^')}\n`);
    }
    if (advice !== undefined) stderr.write(`  ${escapeControls(advice)}\n`);
  }
}
