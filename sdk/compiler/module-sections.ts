import { ByteReader, MODULE_PREAMBLE, Section } from '../admission/index.ts';

/** A section of a core module (WebAssembly 2.0, 5.5.2). */
interface Found {
  readonly id: number;
  /** Of custom sections. */
  readonly name: string;
  /** Offsets in the module: of the section, of what is in it (after a custom section's name), and of its end. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The sections of a module that a compiler has just written. */
function sectionsOf(module: Uint8Array): Found[] {
  const sections: Found[] = [];
  const reader = new ByteReader(module, MODULE_PREAMBLE.length);
  while (!reader.done) {
    const start = reader.offset;
    const id = reader.u8();
    const section = reader.part(reader.u32());
    const name = id === Section.custom ? section.name() : '';
    sections.push({ id, name, start, content: section.offset, end: section.end });
  }
  return sections;
}

/** Where the code's section begins, from which debug information counts; -1 without code. */
export function codeStart(module: Uint8Array): number {
  return sectionsOf(module).find(({ id }) => id === Section.code)?.content ?? -1;
}

/** The bytes of a custom section. */
export function customSection(module: Uint8Array, name: string): Uint8Array | undefined {
  const section = sectionsOf(module).find((candidate) => candidate.id === Section.custom && candidate.name === name);
  return section === undefined ? undefined : module.subarray(section.content, section.end);
}

/** The module without its custom sections, except those that are named. */
export function withoutCustomSections(module: Uint8Array, kept: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = sectionsOf(module).filter(({ id, name }) => id !== Section.custom || kept.includes(name)).map(({ start, end }) => module.subarray(start, end));
  return new Uint8Array(Buffer.concat([module.subarray(0, MODULE_PREAMBLE.length), ...parts]));
}
