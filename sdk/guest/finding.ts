import { RESULT, engine, imports, longs, signedLongs, words } from './abi/engine.ts';
import { storeText, storeTexts } from './abi/memory.ts';
import { inHand, indexInHand } from './batch.ts';
import type { ContainerRecord } from './container-record.ts';
import type { Event } from './event.ts';
import { entriesOf, type RecordEntries } from './record-entries.ts';
import type { Text } from './text.ts';
import { ENTRY_SIZE, Kind, type Value } from './value.ts';

/** Stands where a kind does: the entries of a container follow. */
const RECORD = -1;

/** What a signature has to say of an event: named values in the order they were given. A null or missing value is left out. */
export class Finding {
  /** Names, kinds and values one after the other, because objects cost more; made by the library alone. */
  readonly entries: (string | number | Value | RecordEntries)[] = [];
  /** Entries of containers beyond the one that each has in the list. */
  further = 0;

  text(name: string, value: string | null): this {
    if (value !== null) this.entries.push(name, Kind.Text, value);
    return this;
  }

  /** A field of the event, unless it is missing. */
  field(name: string, value: Text): this {
    return this.text(name, value.toStringOrNull());
  }

  signed(name: string, value: number | bigint): this {
    this.entries.push(name, Kind.Signed, BigInt(value));
    return this;
  }

  unsigned(name: string, value: number | bigint): this {
    this.entries.push(name, Kind.Unsigned, BigInt(value));
    return this;
  }

  boolean(name: string, value: boolean): this {
    this.entries.push(name, Kind.Boolean, value);
    return this;
  }

  texts(name: string, values: readonly string[]): this {
    this.entries.push(name, Kind.Texts, values);
    return this;
  }

  /**
   * Everything that is known of the event's container; where that is nothing, its id and the reason as
   * `container_unknown`; nothing for an event outside of any. A signature that calls it imports `containers`.
   */
  container(event: Event): this {
    const { record, reason } = event.container();
    if (record !== null) return this.record(record);
    const id = event.containerId;
    return id.isMissing ? this : this.field('container_id', id).text('container_unknown', reason);
  }

  /** Everything that is known of a container, by the data source's names; labels as `name=value`. */
  record(record: ContainerRecord): this {
    const entries = entriesOf(record);
    this.entries.push('', RECORD, entries);
    this.further += entries.count - 1;
    return this;
  }

  /** Hands the finding to the host, about the event in hand. */
  send(): void {
    if (!imports.findings) throw new Error('this component does not import the findings: import `report` by its name');
    if (inHand === 0) throw new Error('a finding is about the event in hand, and there is none');
    const { entries } = this;
    const count = entries.length / 3 + this.further;
    engine.take(count * ENTRY_SIZE);
    const first = words[RESULT] as number;
    let at = first;
    for (let index = 0; index < entries.length; index += 3) {
      const kind = entries[index + 1];
      const value = entries[index + 2];
      if (kind === Kind.Text) {
        engine.storeTextEntry(at, entries[index] as string, value as string);
        // Where there are fewer bytes than it seems, the engine may have stopped at a zero.
        if (words[(at >>> 2) + 5] !== (value as string).length) storeText(at + 16, value as string);
      } else if (kind === RECORD) {
        const record = value as RecordEntries;
        engine.copy(at, record.at, record.count * ENTRY_SIZE);
        at += (record.count - 1) * ENTRY_SIZE;
      } else {
        storeEntry(at, entries[index] as string, kind as number, value as Value);
      }
      at += ENTRY_SIZE;
    }
    engine.report(indexInHand, first, count);
  }
}

function storeEntry(at: number, name: string, kind: number, value: Value): void {
  storeText(at, name);
  words[(at + 8) >>> 2] = kind;
  if (kind === Kind.Texts) storeTexts(at + 16, value as readonly string[]);
  else if (kind === Kind.Boolean) words[(at + 16) >>> 2] = value === true ? 1 : 0;
  else if (kind === Kind.Signed) signedLongs[(at + 16) >>> 3] = value as bigint;
  else longs[(at + 16) >>> 3] = value as bigint;
}

/** Reports a finding about the event in hand. A signature that calls it imports `findings`. */
export function report(_event: Event, finding: Finding): void {
  finding.send();
}
