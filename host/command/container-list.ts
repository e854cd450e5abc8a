import { printable } from '../outputs/index.ts';

/** A line of JSON as `containerLines` makes it, read again. */
export interface ContainerLine {
  readonly kind: 'container';
  readonly id: string;
  readonly state: string;
  readonly problem?: string;
  readonly lookUpMilliseconds?: number;
  readonly runtime: string | null;
  /** Nanoseconds since 1970. */
  readonly ctime: number | null;
  /** Absent when there is no record. */
  readonly name?: string | null;
  readonly image?: string | null;
  readonly pod?: { readonly name: string; readonly namespace: string | null; readonly sandbox: boolean } | null;
}

const HEAD = ['CONTAINER', 'RUNTIME', 'NAME', 'IMAGE', 'POD', 'AGE', 'LOOK-UP', 'STATE'] as const;
const SHORT_ID = 12;

/** Containers as lines for people, columns aligned. */
export function containerTable(containers: readonly ContainerLine[]): string[] {
  const rows = [HEAD as readonly string[], ...containers.map((container) => columns(container))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) => row.map((cell, column) => (column === HEAD.length - 1 ? cell : cell.padEnd(widths[column] as number))).join('  '));
}

/** One container as a line by itself, for those who watch. */
export function containerLine(container: ContainerLine): string {
  return columns(container).filter((cell) => cell !== '-').join('  ');
}

function columns({ id, runtime, name, image, pod, ctime, state, problem, lookUpMilliseconds: lookUp }: ContainerLine): string[] {
  return [
    id.slice(0, SHORT_ID),
    runtime ?? '-',
    name ?? '-',
    image ?? '-',
    pod === null || pod === undefined ? '-' : `${pod.namespace ?? '?'}/${pod.name}${pod.sandbox ? ' (sandbox)' : ''}`,
    ctime === null ? '-' : age(Date.now() - ctime / 1e6),
    lookUp === undefined ? '-' : `${lookUp < 10 ? lookUp.toFixed(1) : Math.round(lookUp)} ms`,
    problem === undefined ? state : `${state}: ${problem}`,
  ].map((cell) => printable(cell));
}

/** In the largest unit that is not 0. */
function age(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  for (const [unit, size] of [['d', 86_400], ['h', 3600], ['min', 60]] as const) if (seconds >= size) return `${Math.floor(seconds / size)} ${unit}`;
  return `${Math.max(0, Math.floor(seconds))} s`;
}
