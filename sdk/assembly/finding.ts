import { allocateRecords, storeString, storeStrings } from './abi/memory';
import { batch } from './batch';
import { ContainerRecord } from './container-record';
import { Event } from './event';
import { Text } from './text';

// @ts-ignore: decorator
@external('sigbox:signature/findings@0.1.0', 'report')
declare function hostReport(event: u32, entries: usize, count: u32): void;

/** In the order of the world's `findings.value`. */
enum Kind { Text, Signed, Unsigned, Boolean, Texts }

class Entry {
  text: string = '';
  bits: u64 = 0;
  texts: string[] = [];
  constructor(public name: string, public kind: Kind) {}
}

/** What a signature has to say of an event: named values in the order they were given. A null or missing value is left out. */
export class Finding {
  private entries: Entry[] = [];

  text(name: string, value: string | null): Finding {
    if (value !== null) this.add(name, Kind.Text).text = value;
    return this;
  }

  /** A field of the event, unless it is missing. */
  field(name: string, value: Text): Finding {
    return value.isMissing ? this : this.text(name, value.toString());
  }

  signed(name: string, value: i64): Finding {
    this.add(name, Kind.Signed).bits = <u64>value;
    return this;
  }

  unsigned(name: string, value: u64): Finding {
    this.add(name, Kind.Unsigned).bits = value;
    return this;
  }

  boolean(name: string, value: bool): Finding {
    this.add(name, Kind.Boolean).bits = value ? 1 : 0;
    return this;
  }

  texts(name: string, values: string[]): Finding {
    this.add(name, Kind.Texts).texts = values;
    return this;
  }

  /**
   * Everything that is known of the event's container; where that is nothing, its id and the reason as
   * `container_unknown`; nothing for an event outside of any. A signature that calls it imports `containers`.
   */
  container(event: Event): Finding {
    if (event.containerId.isMissing) return this;
    const lookup = event.container();
    const record = lookup.record;
    if (record !== null) return this.record(record);
    return this.field('container_id', event.containerId).text('container_unknown', lookup.reasonText);
  }

  /** Everything that is known of a container, by the data source's names; labels as `name=value`. */
  record(record: ContainerRecord): Finding {
    this.text('container_id', record.containerId)
      .text('container_name', record.containerName)
      .text('container_image', record.containerImage)
      .text('container_image_digest', record.containerImageDigest)
      .text('container_runtime', record.containerRuntime);
    if (record.hasContainerCtime) this.unsigned('container_ctime', record.containerCtime);
    this.text('k8s_pod_id', record.k8sPodId)
      .text('k8s_pod_name', record.k8sPodName)
      .text('k8s_pod_namespace', record.k8sPodNamespace)
      .boolean('k8s_pod_sandbox', record.k8sPodSandbox);
    const labels: string[] = [];
    for (let i = 0; i < record.labels.length; i++) {
      labels.push(record.labels[i].name + '=' + record.labels[i].value);
    }
    return labels.length > 0 ? this.texts('container_labels', labels) : this;
  }

  /** Hands the finding to the host: a list of 24-byte entries, each a name and a variant aligned to 8. */
  send(): void {
    const count = this.entries.length;
    const first = allocateRecords(count, 24);
    for (let i = 0; i < count; i++) {
      const entry = this.entries[i];
      const at = first + i * 24;
      storeString(at, entry.name);
      store<u8>(at, <u8>entry.kind, 8);
      if (entry.kind == Kind.Text) storeString(at + 16, entry.text);
      else if (entry.kind == Kind.Texts) storeStrings(at + 16, entry.texts);
      else if (entry.kind == Kind.Boolean) store<u8>(at, <u8>entry.bits, 16);
      else store<u64>(at, entry.bits, 16);
    }
    hostReport(batch.index, first, count);
  }

  private add(name: string, kind: Kind): Entry {
    const entry = new Entry(name, kind);
    this.entries.push(entry);
    return entry;
  }
}

/** Reports a finding about the event in hand. A signature that calls it imports `findings`. */
export function report(event: Event, finding: Finding): void {
  // Only the event in hand can be read, so it is the only one that there can be something to say of.
  assert(changetype<usize>(event) == batch.event, 'a finding is about the event in hand');
  finding.send();
}
