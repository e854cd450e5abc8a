/** Where the parts of a signature's memory stand, for text that is written by hand. */
export const ADDRESS = {
  /** The canonical record of the metadata. */
  metadata: 64,
  /** Pointer and count of the selectors. */
  selectedEvents: 128,
  selectors: 136,
  /** The answer of `init`. */
  started: 256,
  /** A list of one entry of a finding, whose text is `text`. */
  entry: 320,
  text: 512,
  /** The allocator begins here. */
  heap: 8192,
} as const;

const METADATA = ['H-1', '0.1.0', 'A hostile signature', 'hostile', 'It means no good.'];
const SELECTOR = ['sigbox', 'sched_process_exec', '*'];

/** The memory of a signature that says of itself what it must, by the canonical ABI in UTF-8, as the text of a data segment. */
export function staticData(): string {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  let next: number = ADDRESS.text + 64;
  const place = (at: number, text: string): void => {
    const encoded = Buffer.from(text);
    bytes.set(encoded, next);
    view.setUint32(at, next, true);
    view.setUint32(at + 4, encoded.length, true);
    next += encoded.length;
  };
  METADATA.forEach((text, index) => place(ADDRESS.metadata + 8 * index, text));
  view.setUint32(ADDRESS.selectedEvents, ADDRESS.selectors, true);
  view.setUint32(ADDRESS.selectedEvents + 4, 1, true);
  SELECTOR.forEach((text, index) => place(ADDRESS.selectors + 8 * index, text));
  bytes.set(Buffer.from('evidence'), ADDRESS.text);
  place(ADDRESS.entry, 'name');
  view.setUint32(ADDRESS.entry + 16, ADDRESS.text, true);
  view.setUint32(ADDRESS.entry + 20, 8, true);
  return Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}
