import type { Containers, HoldCounters, RuntimeStatus } from '../containers/index.ts';
import { integer, type JsonValue } from '../events/index.ts';

type Container = ReturnType<Containers['list']> extends Iterable<infer One> ? One : never;

type JsonObject = { readonly [name: string]: JsonValue };

/** What `sigbox containers` prints of a container; what is not known of it is null or absent. */
export function containerJson(container: Container): JsonObject {
  const { record, state, problem, enrichedAfter } = container;
  const ctime = record?.ctime ?? container.ctime;
  return {
    kind: 'container',
    id: container.id,
    state,
    ...(problem === undefined || record !== undefined ? {} : { problem }),
    ...(enrichedAfter === undefined ? {} : { lookUpMilliseconds: Math.round(enrichedAfter * 100) / 100 }),
    runtime: record?.runtime ?? container.hint ?? null,
    ctime: ctime === undefined ? null : integer(ctime),
    ...(record === undefined ? {} : {
      name: record.name ?? null,
      image: record.image ?? null,
      imageDigest: record.imageDigest ?? null,
      pod: record.pod.name === undefined ? null : { id: record.pod.id ?? null, name: record.pod.name, namespace: record.pod.namespace ?? null, sandbox: record.podSandbox },
      confinement: record.confinement === undefined ? null : (record.confinement as unknown as JsonValue),
      labels: Object.fromEntries(record.labels.map(({ name, value }) => [name, value])),
    }),
  };
}

/** How it stands with a runtime, as it is printed. */
export interface RuntimeLine {
  readonly runtime: string;
  readonly socket: string;
  readonly state: RuntimeStatus['state'];
  readonly problem?: string;
}

export function runtimeJson({ runtime, endpoint, state, problem }: RuntimeStatus): RuntimeLine {
  return { runtime, socket: endpoint, state, ...(problem === undefined ? {} : { problem }) };
}

/**
 * A line of JSON for each container, the newest first, and for each runtime; and one for the events that waited for
 * their container's record, where any could.
 */
export function containerLines(known: Containers, hold?: HoldCounters): string[] {
  const newestFirst = [...known.list()].toSorted((one, other) => Number((other.ctime ?? 0n) - (one.ctime ?? 0n)));
  const objects = [
    ...newestFirst.map(containerJson),
    ...known.runtimes().map((status) => ({ kind: 'runtime', ...runtimeJson(status) })),
    ...(hold === undefined ? [] : [{ kind: 'hold', ...hold }]),
  ];
  return objects.map((object) => JSON.stringify(object));
}
