/** A section of a core module (WebAssembly 2.0, 5.5.2). */
export interface Section {
  readonly id: number;
  /** Of custom sections. */
  readonly name: string;
  /** Offsets in the module: of the section, of what is in it (after a custom section's name), and of its end. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

const HEADER_SIZE = 8;
const CUSTOM = 0;
const CODE = 10;

/** An unsigned LEB128 number, and the offset after it. */
export function readUnsigned(bytes: Uint8Array, at: number): [number, number] {
  let value = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * shift;
    if (byte < 0x80) return [value, at];
  }
}

/** The sections of a module that a compiler has just written. */
export function sectionsOf(module: Uint8Array): Section[] {
  const sections: Section[] = [];
  let at = HEADER_SIZE;
  while (at < module.length) {
    const id = module[at] ?? 0;
    const [size, begin] = readUnsigned(module, at + 1);
    const [nameSize, nameStart] = id === CUSTOM ? readUnsigned(module, begin) : [0, begin];
    const content = nameStart + nameSize;
    sections.push({ id, name: Buffer.from(module.subarray(nameStart, content)).toString(), start: at, content, end: begin + size });
    at = begin + size;
  }
  return sections;
}

/** Where the code's section begins, from which debug information counts; -1 without code. */
export function codeStart(module: Uint8Array): number {
  return sectionsOf(module).find(({ id }) => id === CODE)?.content ?? -1;
}

/** The bytes of a custom section. */
export function customSection(module: Uint8Array, name: string): Uint8Array | undefined {
  const section = sectionsOf(module).find((candidate) => candidate.id === CUSTOM && candidate.name === name);
  return section === undefined ? undefined : module.subarray(section.content, section.end);
}

/** The module without its custom sections, except those that are named. */
export function withoutCustomSections(module: Uint8Array, kept: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = sectionsOf(module).filter(({ id, name }) => id !== CUSTOM || kept.includes(name)).map(({ start, end }) => module.subarray(start, end));
  return new Uint8Array(Buffer.concat([module.subarray(0, HEADER_SIZE), ...parts]));
}
