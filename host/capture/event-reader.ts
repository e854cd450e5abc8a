/**
 * A place that packed events are read from in place: the kernel's ring buffer, or a block of a recording. Either way an
 * event has 8 bytes before it, and every offset is a multiple of 8.
 */
export interface EventReader {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly view: DataView;
  /** Goes to the next event and gives the offset of its first byte, or -1 when there is none now. */
  next(): number;
  /** Bytes of the event that `next` went to. */
  readonly length: number;
  /** Nothing that was read so far is needed any more. */
  release(): void;
}
