import { bytes, engine, imports, longs, signedLongs } from './abi/engine.ts';
import { storeText, storeTexts, takeZeroed } from './abi/memory.ts';
import { inHand, indexInHand } from './batch.ts';
import type { ContainerRecord } from './container-record.ts';
import type { Event } from './event.ts';
import type { Text } from './text.ts';

/** In the order of the world's `findings.value`. */
const Kind = { Text: 0, Signed: 1, Unsigned: 2, Boolean: 3, Texts: 4 } as const;

/** A name and a variant aligned to 8. */
const ENTRY_SIZE = 24;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly value: string | bigint | boolean | readonly string[];
}

/** What a signature has to say of an event: named values in the order they were given. A null or missing value is left out. */
export class Finding {
  readonly #entries: Entry[] = [];

  text(name: string, value: string | null): this {
    return value === null ? this : this.#add(name, Kind.Text, value);
  }

  /** A field of the event, unless it is missing. */
  field(name: string, value: Text): this {
    return value.isMissing ? this : this.text(name, value.toString());
  }

  signed(name: string, value: number | bigint): this {
    return this.#add(name, Kind.Signed, BigInt(value));
  }

  unsigned(name: string, value: number | bigint): this {
    return this.#add(name, Kind.Unsigned, BigInt(value));
  }

  boolean(name: string, value: boolean): this {
    return this.#add(name, Kind.Boolean, value);
  }

  texts(name: string, values: readonly string[]): this {
    return this.#add(name, Kind.Texts, values);
  }

  /**
   * Everything that is known of the event's container; where that is nothing, its id and the reason as
   * `container_unknown`; nothing for an event outside of any. A signature that calls it imports `containers`.
   */
  container(event: Event): this {
    const id = event.containerId;
    if (id.isMissing) return this;
    const { record, reason } = event.container();
    return record === null ? this.field('container_id', id).text('container_unknown', reason) : this.record(record);
  }

  /** Everything that is known of a container, by the data source's names; labels as `name=value`. */
  record(record: ContainerRecord): this {
    this.text('container_id', record.containerId)
      .text('container_name', record.containerName)
      .text('container_image', record.containerImage)
      .text('container_image_digest', record.containerImageDigest)
      .text('container_runtime', record.containerRuntime);
    if (record.containerCtime !== null) this.unsigned('container_ctime', record.containerCtime);
    this.text('k8s_pod_id', record.k8sPodId)
      .text('k8s_pod_name', record.k8sPodName)
      .text('k8s_pod_namespace', record.k8sPodNamespace)
      .boolean('k8s_pod_sandbox', record.k8sPodSandbox);
    const labels = record.labels.map(({ name, value }) => `${name}=${value}`);
    return labels.length > 0 ? this.texts('container_labels', labels) : this;
  }

  /** Hands the finding to the host, about the event in hand. */
  send(): void {
    if (!imports.findings) throw new Error('this component does not import the findings: import `report` by its name');
    if (inHand === 0) throw new Error('a finding is about the event in hand, and there is none');
    const first = takeZeroed(this.#entries.length * ENTRY_SIZE);
    this.#entries.forEach((entry, index) => storeEntry(first + index * ENTRY_SIZE, entry));
    engine.report(indexInHand, first, this.#entries.length);
  }

  #add(name: string, kind: number, value: Entry['value']): this {
    this.#entries.push({ name, kind, value });
    return this;
  }
}

function storeEntry(at: number, { name, kind, value }: Entry): void {
  storeText(at, name);
  bytes[at + 8] = kind;
  if (kind === Kind.Text) storeText(at + 16, value as string);
  else if (kind === Kind.Texts) storeTexts(at + 16, value as readonly string[]);
  else if (kind === Kind.Boolean) bytes[at + 16] = value === true ? 1 : 0;
  else if (kind === Kind.Signed) signedLongs[(at + 16) >>> 3] = value as bigint;
  else longs[(at + 16) >>> 3] = value as bigint;
}

/** Reports a finding about the event in hand. A signature that calls it imports `findings`. */
export function report(_event: Event, finding: Finding): void {
  finding.send();
}
