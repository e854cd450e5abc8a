/** Type of a field: an integer that stands in its slot, or a reference to bytes in the event's tail. */
export type FieldType = 'u32' | 'u64' | 'i32' | 'i64' | 'string' | 'strings' | 'bytes';

export interface FieldDefinition {
  readonly name: string;
  /** `strings` stand one after the other in the tail, each ended by a NUL. Text is UTF-8 where the task wrote UTF-8. */
  readonly type: FieldType;
  readonly meaning: string;
}

export interface EventDefinition {
  readonly id: number;
  readonly name: string;
  readonly meaning: string;
  /** Captured always, whatever is selected, because the host itself follows containers by it. */
  readonly lifecycle?: boolean;
  readonly fields: readonly FieldDefinition[];
}
