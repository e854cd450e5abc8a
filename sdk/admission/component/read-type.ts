import { LIMITS } from '../limits.ts';
import { readName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { ByteReader } from '../wasm/byte-reader.ts';

/** Types of values that have a byte of their own, from string down to bool (Component Model, Binary.md, `primvaltype`). */
const FIRST_PRIMITIVE = 0x73;
const LAST_PRIMITIVE = 0x7f;

/** The names by which components are linked. */
export function readExternalName(reader: ByteReader): string {
  if (reader.u8() > 1) throw new Refusal('SIG_E_FEATURE', 'an import or export has a name in a form that is not admitted');
  return readName(reader);
}

export function readExternalType(reader: ByteReader): void {
  const kind = reader.u8();
  switch (kind) {
    case 0x03:
      if (reader.u8() !== 0) throw new Refusal('SIG_E_FEATURE', 'the component has a resource, and no signature needs one');
      reader.u32();
      return;
    case 0x01:
    case 0x05:
      reader.u32();
      return;
    default:
      throw new Refusal('SIG_E_FEATURE', `the component imports or exports something of the kind ${kind}, and no signature needs it`);
  }
}

/** Passes over one definition of a type, no deeper than components need. */
export function readType(reader: ByteReader, nesting: number): void {
  if (nesting > LIMITS.componentNesting) throw new Refusal('SIG_E_LIMIT', `types are nested deeper than ${LIMITS.componentNesting}`);
  const form = reader.u8();
  switch (form) {
    case 0x72:
    case 0x40:
      readLabelled(reader);
      if (form === 0x40) readResults(reader);
      return;
    case 0x71:
      for (let left = reader.count('cases', LIMITS.exports); left > 0; left--) {
        readName(reader);
        readOptional(reader);
        if (reader.u8() !== 0) reader.fail('a case of an unknown form');
      }
      return;
    case 0x70:
    case 0x6b:
      return readValueType(reader);
    case 0x6f:
      for (let left = reader.count('types', LIMITS.parameters); left > 0; left--) readValueType(reader);
      return;
    case 0x6e:
    case 0x6d:
      for (let left = reader.count('names', LIMITS.exports); left > 0; left--) readName(reader);
      return;
    case 0x6a:
      readOptional(reader);
      return readOptional(reader);
    case 0x41:
    case 0x42:
      for (let left = reader.count('declarations', LIMITS.componentItems); left > 0; left--) readDeclaration(reader, nesting);
      return;
    default:
      if (form < FIRST_PRIMITIVE || form > LAST_PRIMITIVE) throw new Refusal('SIG_E_FEATURE', `a type of the form 0x${form.toString(16)} is not admitted`);
  }
}

function readDeclaration(reader: ByteReader, nesting: number): void {
  const kind = reader.u8();
  switch (kind) {
    case 0x01:
      return readType(reader, nesting + 1);
    case 0x02: {
      if (reader.u8() === 0) reader.u8();
      const target = reader.u8();
      reader.u32();
      if (target === 2) reader.u32();
      else readName(reader);
      return;
    }
    case 0x03:
    case 0x04:
      readExternalName(reader);
      return readExternalType(reader);
    default:
      throw new Refusal('SIG_E_FEATURE', `a type has a declaration of the kind ${kind}, which is not admitted`);
  }
}

function readLabelled(reader: ByteReader): void {
  for (let left = reader.count('fields or parameters', LIMITS.exports); left > 0; left--) {
    readName(reader);
    readValueType(reader);
  }
}

function readResults(reader: ByteReader): void {
  const form = reader.u8();
  if (form === 0) return readValueType(reader);
  if (form !== 1 || reader.u8() !== 0) reader.fail('results of an unknown form');
}

function readOptional(reader: ByteReader): void {
  const present = reader.u8();
  if (present === 1) readValueType(reader);
  else if (present !== 0) reader.fail('a type that is neither there nor absent');
}

/** A primitive type's byte, or the index of a type as a positive signed number. */
function readValueType(reader: ByteReader): void {
  const first = reader.bytes[reader.offset];
  if (first !== undefined && first >= FIRST_PRIMITIVE && first <= LAST_PRIMITIVE) reader.skip(1);
  else reader.skipSigned(5);
}
