import { RESULT, State, engine, longs, words } from './abi/engine.ts';
import { encode } from './abi/memory.ts';
import type { ContainerRecord } from './container-record.ts';
import { ENTRY_SIZE, Kind, type Value } from './value.ts';

/** What findings say of a container, as the host takes it: its entries and behind them their texts, in memory of its own. */
export interface RecordEntries {
  readonly memory: ArrayBuffer;
  /** Address of the first entry. */
  readonly at: number;
  readonly count: number;
}

type Entry = readonly [name: string, kind: number, value: Value];

const known = new WeakMap<ContainerRecord, RecordEntries>();

/** Put together once for each record: the same container is in many findings. */
export function entriesOf(record: ContainerRecord): RecordEntries {
  let entries = known.get(record);
  if (entries === undefined) {
    entries = pack(listOf(record));
    known.set(record, entries);
  }
  return entries;
}

function listOf(record: ContainerRecord): Entry[] {
  const entries: Entry[] = [];
  const add = (name: string, kind: number, value: Value | null): void => {
    if (value !== null) entries.push([name, kind, value]);
  };
  add('container_id', Kind.Text, record.containerId);
  add('container_name', Kind.Text, record.containerName);
  add('container_image', Kind.Text, record.containerImage);
  add('container_image_digest', Kind.Text, record.containerImageDigest);
  add('container_runtime', Kind.Text, record.containerRuntime);
  add('container_ctime', Kind.Unsigned, record.containerCtime);
  add('k8s_pod_id', Kind.Text, record.k8sPodId);
  add('k8s_pod_name', Kind.Text, record.k8sPodName);
  add('k8s_pod_namespace', Kind.Text, record.k8sPodNamespace);
  add('k8s_pod_sandbox', Kind.Boolean, record.k8sPodSandbox);
  const labels = record.labels.map(({ name, value }) => `${name}=${value}`);
  if (labels.length > 0) add('container_labels', Kind.Texts, labels);
  return entries;
}

const TEXT_SIZE = 8;

/** Lays the entries, the lists of texts in them and the texts out in one piece of memory that lives as long as the record. */
function pack(entries: readonly Entry[]): RecordEntries {
  const [block, taken] = [words[State.block], words[State.taken] as number];
  const texts = entries.map(([name, kind, value]) => [encode(name), (kind === Kind.Text ? [value as string] : kind === Kind.Texts ? value as readonly string[] : []).map(encode)] as const);
  const size = texts.reduce((sum, [name, values]) => sum + ENTRY_SIZE + name[1] + values.length * TEXT_SIZE + values.reduce((bytes, value) => bytes + value[1], 0), 0);
  const memory = new ArrayBuffer(size + TEXT_SIZE);
  engine.addressOf(memory);
  const at = words[RESULT] as number;
  let lists = at + entries.length * ENTRY_SIZE;
  let bytes = lists + texts.reduce((sum, [, values]) => sum + values.length * TEXT_SIZE, 0);
  const put = (to: number, [start, length]: readonly [number, number]): void => {
    engine.copy(bytes, start, length);
    words[to >>> 2] = bytes;
    words[(to >>> 2) + 1] = length;
    bytes += length;
  };
  entries.forEach(([, kind, value], index) => {
    const entry = at + index * ENTRY_SIZE;
    const [name, values] = texts[index] as (typeof texts)[number];
    put(entry, name);
    words[(entry + 8) >>> 2] = kind;
    if (kind === Kind.Unsigned) longs[(entry + 16) >>> 3] = value as bigint;
    else if (kind === Kind.Boolean) words[(entry + 16) >>> 2] = value === true ? 1 : 0;
    else if (kind === Kind.Text) put(entry + 16, values[0] as readonly [number, number]);
    else {
      words[(entry + 16) >>> 2] = lists;
      words[(entry + 20) >>> 2] = values.length;
      for (const text of values) {
        put(lists, text);
        lists += TEXT_SIZE;
      }
    }
  });
  if (words[State.block] === block) words[State.taken] = taken;
  return { memory, at, count: entries.length };
}
