import type { ByteReader } from './wasm/byte-reader.ts';
import { LIMITS } from './limits.ts';
import { quoted, Refusal } from './refusal.ts';

/** What names of modules, imports and exports are made of; nothing that ends a string, a line or a statement anywhere. */
const ALLOWED = /^[A-Za-z0-9_.:$@/#~|=<>[\],-]*$/;

/** @throws Refusal SIG_E_NAME */
export function readName(reader: ByteReader): string {
  const name = reader.name();
  if (name.length > LIMITS.nameLength) throw new Refusal('SIG_E_NAME', `a name has ${name.length} characters, and ${LIMITS.nameLength} are allowed: ${quoted(name)}`);
  if (!ALLOWED.test(name)) {
    throw new Refusal('SIG_E_NAME', `a name has characters that no compiler writes: ${quoted(name)}`, 'Letters, digits and _ . : $ @ / # ~ | = < > [ ] , - are allowed.');
  }
  return name;
}
