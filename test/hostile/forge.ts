import { readFileSync } from 'node:fs';
import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { ByteReader } from '../../sdk/admission/wasm/byte-reader.ts';
import { ByteWriter } from '../../sdk/admission/wasm/byte-writer.ts';
import { signatureText, type SignatureParts } from './signature-text.ts';

export const WIT = readFileSync(new URL('../../sdk/wit/signature.wit', import.meta.url), 'utf8');

const CORE_MODULE = 1;
let harmless: Promise<Uint8Array> | undefined;

/** A component of this text's world whose module is this. */
export async function wrap(module: Uint8Array, witSource = WIT, world = 'signature'): Promise<Uint8Array> {
  return new Uint8Array(await componentNew(await componentEmbed({ binary: module, witSource, world, stringEncoding: 'utf8' }), []));
}

/** A component that does nothing wrong. */
export async function harmlessComponent(): Promise<Uint8Array> {
  harmless ??= parse(signatureText({})).then(async (module) => await wrap(module));
  return await harmless;
}

/** The wrapper of a harmless component around any bytes: no tool looks at them on the way. */
export async function wrapBytes(module: Uint8Array): Promise<Uint8Array> {
  let isFirst = true;
  return editSections(await harmlessComponent(), (id, content) => {
    if (id !== CORE_MODULE || !isFirst) return content;
    isFirst = false;
    return module;
  });
}

/** A component whose module is this text, valid or not. */
export async function wrapText(text: string): Promise<Uint8Array> {
  return await wrapBytes(new Uint8Array(await parse(text)));
}

/** A component with these parts in place of the harmless ones. */
export async function forge(parts: SignatureParts): Promise<Uint8Array> {
  return await wrapText(signatureText(parts));
}

/** The harmless component with its module's section changed; `undefined` leaves it out. */
export async function forgeSection(sectionId: number, edit: (content: Uint8Array) => Uint8Array | undefined, parts: SignatureParts = {}): Promise<Uint8Array> {
  const module = new Uint8Array(await parse(signatureText(parts)));
  return await wrapBytes(editSections(module, (id, content) => (id === sectionId ? edit(content) : content)));
}

/** Sections of a module or of a component, each changed or left out. */
export function editSections(bytes: Uint8Array, edit: (id: number, content: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const reader = new ByteReader(bytes);
  const writer = new ByteWriter().raw(reader.slice(8));
  while (!reader.done) {
    const id = reader.u8();
    const content = edit(id, reader.slice(reader.u32()));
    if (content !== undefined) writer.u8(id).sized(content);
  }
  return writer.bytes().slice();
}

/** A section as it stands in a file. */
export function section(id: number, content: Uint8Array | readonly number[]): Uint8Array {
  return new ByteWriter().u8(id).sized(Uint8Array.from(content)).bytes().slice();
}

export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
