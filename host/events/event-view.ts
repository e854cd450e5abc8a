import { EVENT_HEADER_SIZE, SLOT_SIZE, TRUNCATED_BIT, eventById, type EventDefinition, type FieldDefinition } from '@sigbox/sdk/catalogue';

const utf8 = new TextDecoder();

/** A field's value as the host shows it: `null` is a value that was missing. */
export type FieldValue = number | bigint | string | readonly string[] | null;

/**
 * Reads one packed event for people: rendering and tests. Not for the hot path, which compares bytes in place.
 * The bytes may come from a sandbox or a file, so no offset or length in them is believed.
 */
export class EventView {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** The event's definition, or undefined when this catalogue has no such event. */
  readonly definition: EventDefinition | undefined;

  /** @throws RangeError when there are fewer bytes than a header has. */
  constructor(bytes: Uint8Array) {
    if (bytes.length < EVENT_HEADER_SIZE) throw new RangeError(`${bytes.length} bytes are no event: its header alone has ${EVENT_HEADER_SIZE}`);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.definition = eventById(this.eventId);
  }

  get eventId(): number { return this.#view.getUint16(0, true); }
  get flags(): number { return this.#view.getUint16(2, true); }
  get processorId(): number { return this.#view.getUint32(4, true); }
  get timestamp(): bigint { return this.#view.getBigUint64(8, true); }
  get cgroupId(): bigint { return this.#view.getBigUint64(16, true); }
  get startTime(): bigint { return this.#view.getBigUint64(24, true); }
  get returnValue(): bigint { return this.#view.getBigInt64(32, true); }
  get processId(): number { return this.#view.getUint32(40, true); }
  get threadId(): number { return this.#view.getUint32(44, true); }
  get parentProcessId(): number { return this.#view.getUint32(48, true); }
  get hostProcessId(): number { return this.#view.getUint32(52, true); }
  get hostThreadId(): number { return this.#view.getUint32(56, true); }
  get hostParentProcessId(): number { return this.#view.getUint32(60, true); }
  get userId(): number { return this.#view.getUint32(64, true); }
  get mountNamespace(): number { return this.#view.getUint32(68, true); }
  get pidNamespace(): number { return this.#view.getUint32(72, true); }
  get processName(): string { return this.#fixedText(80, 16); }
  get hostName(): string { return this.#fixedText(96, 16); }

  /** Value of the named field; `undefined` when the event has no such field, `null` when its value is missing. */
  field(name: string): FieldValue | undefined {
    const index = this.definition?.fields.findIndex((candidate) => candidate.name === name) ?? -1;
    return index < 0 ? undefined : this.#value(index, this.definition?.fields[index] as FieldDefinition);
  }

  /** Every field with its value, in the catalogue's order. */
  *fields(): Generator<readonly [FieldDefinition, FieldValue]> {
    for (const [index, field] of (this.definition?.fields ?? []).entries()) yield [field, this.#value(index, field)];
  }

  isTruncated(index: number): boolean {
    const slot = EVENT_HEADER_SIZE + index * SLOT_SIZE;
    return slot + SLOT_SIZE <= this.#bytes.length && (this.#view.getUint32(slot + 4, true) & TRUNCATED_BIT) !== 0;
  }

  #value(index: number, field: FieldDefinition): FieldValue {
    const slot = EVENT_HEADER_SIZE + index * SLOT_SIZE;
    if (slot + SLOT_SIZE > this.#bytes.length) return null;
    switch (field.type) {
      case 'u32': return this.#view.getUint32(slot, true);
      case 'i32': return this.#view.getInt32(slot, true);
      case 'u64': return this.#view.getBigUint64(slot, true);
      case 'i64': return this.#view.getBigInt64(slot, true);
      default: return this.#tail(slot, field.type);
    }
  }

  #tail(slot: number, type: 'string' | 'strings' | 'bytes'): FieldValue {
    const offset = this.#view.getUint32(slot, true);
    const length = this.#view.getUint32(slot + 4, true) & ~TRUNCATED_BIT;
    if (offset === 0 || offset + length > this.#bytes.length) return null;
    const bytes = this.#bytes.subarray(offset, offset + length);
    if (type === 'bytes') return Buffer.from(bytes).toString('hex');
    const text = utf8.decode(bytes);
    if (type === 'string') return text;
    return length === 0 ? [] : (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
  }

  #fixedText(offset: number, size: number): string {
    const bytes = this.#bytes.subarray(offset, offset + size);
    const end = bytes.indexOf(0);
    return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
  }
}
