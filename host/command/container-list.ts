import type { Containers, RuntimeStatus } from '../containers/index.ts';
import { integer, type JsonValue } from '../events/index.ts';
import { printable } from '../outputs/index.ts';

type Container = ReturnType<Containers['list']> extends Iterable<infer One> ? One : never;

const HEAD = ['CONTAINER', 'RUNTIME', 'NAME', 'IMAGE', 'POD', 'AGE', 'LOOK-UP', 'STATE'] as const;
const SHORT_ID = 12;

/** Containers as lines for people, columns aligned. */
export function containerTable(containers: readonly Container[], now: bigint): string[] {
  const rows = [HEAD as readonly string[], ...containers.map((container) => columns(container, now))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) => row.map((cell, column) => (column === HEAD.length - 1 ? cell : cell.padEnd(widths[column] as number))).join('  '));
}

/** One container as a line by itself, for those who watch. */
export function containerLine(container: Container, now: bigint): string {
  return columns(container, now).filter((cell) => cell !== '-').join('  ');
}

/** How it stands with a runtime. */
export function runtimeJson({ runtime, endpoint, state, problem }: RuntimeStatus): { readonly [name: string]: JsonValue } {
  return { runtime, socket: endpoint, state, ...(problem === undefined ? {} : { problem }) };
}

export function containerJson(container: Container): { readonly [name: string]: JsonValue } {
  const { record, state, problem, enrichedAfter } = container;
  return {
    kind: 'container',
    id: container.id,
    state,
    ...(problem === undefined || record !== undefined ? {} : { problem }),
    ...(enrichedAfter === undefined ? {} : { lookUpMilliseconds: Math.round(enrichedAfter * 100) / 100 }),
    ...(record === undefined ? {} : {
      runtime: record.runtime,
      name: record.name ?? null,
      image: record.image ?? null,
      imageDigest: record.imageDigest ?? null,
      pod: record.pod.name === undefined ? null : { id: record.pod.id ?? null, name: record.pod.name, namespace: record.pod.namespace ?? null, sandbox: record.podSandbox },
      ctime: record.ctime === undefined ? null : integer(record.ctime),
      confinement: record.confinement === undefined ? null : (record.confinement as unknown as JsonValue),
      labels: Object.fromEntries(record.labels.map(({ name, value }) => [name, value])),
    }),
  };
}

function columns({ id, hint, record, ctime, state, problem, enrichedAfter }: Container, now: bigint): string[] {
  const pod = record?.pod.name === undefined ? '-' : `${record.pod.namespace ?? '?'}/${record.pod.name}${record.podSandbox ? ' (sandbox)' : ''}`;
  const created = record?.ctime ?? ctime;
  return [
    id.slice(0, SHORT_ID),
    record?.runtime ?? hint ?? '-',
    record?.name ?? '-',
    record?.image ?? '-',
    pod,
    created === undefined ? '-' : age(now - created),
    enrichedAfter === undefined ? '-' : `${enrichedAfter < 10 ? enrichedAfter.toFixed(1) : Math.round(enrichedAfter)} ms`,
    record === undefined && problem !== undefined ? `${state}: ${problem}` : state,
  ].map((cell) => printable(cell));
}

/** In the largest unit that is not 0. */
function age(nanoseconds: bigint): string {
  const seconds = Number(nanoseconds / 1_000_000_000n);
  for (const [unit, size] of [['d', 86_400], ['h', 3600], ['min', 60]] as const) if (seconds >= size) return `${Math.floor(seconds / size)} ${unit}`;
  return `${Math.max(0, seconds)} s`;
}
