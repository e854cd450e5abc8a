import type { BenchTable } from './bench.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** A table for readers: columns aligned, units in the head, notes at the end of their lines. */
export function formatTable({ title, columns, rows }: BenchTable): string {
  const heads = columns.map(({ name, unit }) => (unit === '' ? name : `${name} (${unit})`));
  const cells = rows.map((row) => columns.map(({ name }) => {
    const figure = row.figures[name];
    return figure === undefined ? '-' : NUMBER.format(figure);
  }));
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((line) => (line[column] as string).length)));
  const first = Math.max(0, ...rows.map(({ name }) => name.length));
  const line = (name: string, texts: readonly string[], note = ''): string =>
    `  ${name.padEnd(first)}  ${texts.map((text, column) => text.padStart(widths[column] as number)).join('  ')}${note === '' ? '' : `  ${note}`}`.trimEnd();
  return [title, line('', heads), ...rows.map((row, index) => line(row.name, cells[index] as string[], row.note)), ''].join('\n');
}
