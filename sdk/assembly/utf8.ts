// UTF-8 as the kernel hands it over, against UTF-16 as AssemblyScript writes it. Invalid bytes are what traced
// programs choose, so each decodes to U+FFFD by the WHATWG rule (one for each maximal part of a sequence).

const REPLACEMENT: u32 = 0xfffd;

/** Bytes of `text` in UTF-8 if the bytes at `start` begin with them, else -1. */
export function encodedEquals(start: usize, length: i32, text: string): i32 {
  const from = changetype<usize>(text);
  const units = text.length;
  let at = 0;
  for (let i = 0; i < units; i++) {
    let code = <u32>load<u16>(from + (<usize>i << 1));
    if (code < 0x80) {
      if (at >= length || load<u8>(start + at) != code) return -1;
      at++;
      continue;
    }
    if ((code & 0xfc00) == 0xd800 && i + 1 < units) {
      const low = <u32>load<u16>(from + (<usize>(i + 1) << 1));
      if ((low & 0xfc00) == 0xdc00) {
        code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
        i++;
      }
    }
    const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (at + size > length) return -1;
    const lead = size == 2 ? 0xc0 : size == 3 ? 0xe0 : 0xf0;
    if (load<u8>(start + at) != (lead | (code >> (6 * (size - 1))))) return -1;
    for (let k = 1; k < size; k++) {
      if (load<u8>(start + at + k) != (0x80 | ((code >> (6 * (size - 1 - k))) & 0x3f))) return -1;
    }
    at += size;
  }
  return at;
}

// @ts-ignore: decorator
@lazy let consumed: i32 = 0;

/** The code point at `at`; leaves how many bytes it took in `consumed`. */
function decodeOne(at: usize, end: usize): u32 {
  const first = <u32>load<u8>(at);
  consumed = 1;
  if (first < 0x80) return first;
  // The second byte's range excludes overlong forms, surrogates and what is beyond U+10FFFF.
  let more = 0;
  let low: u32 = 0x80;
  let high: u32 = 0xbf;
  if (first >= 0xc2 && first <= 0xdf) more = 1;
  else if (first >= 0xe0 && first <= 0xef) {
    more = 2;
    if (first == 0xe0) low = 0xa0;
    else if (first == 0xed) high = 0x9f;
  } else if (first >= 0xf0 && first <= 0xf4) {
    more = 3;
    if (first == 0xf0) low = 0x90;
    else if (first == 0xf4) high = 0x8f;
  } else return REPLACEMENT;
  let code = first & (0x3f >> more);
  for (let k = 1; k <= more; k++) {
    const next: u32 = at + k < end ? <u32>load<u8>(at + k) : 0;
    if (next < low || next > high) return REPLACEMENT;
    code = (code << 6) | (next & 0x3f);
    consumed = k + 1;
    low = 0x80;
    high = 0xbf;
  }
  return code;
}

/** UTF-16 code units that the bytes decode to. */
export function decodedLength(start: usize, length: i32): i32 {
  const end = start + length;
  let units = 0;
  for (let at = start; at < end; at += consumed) units += decodeOne(at, end) >= 0x10000 ? 2 : 1;
  return units;
}

/** Writes the code units to `to`, which has room for `decodedLength` of them. */
export function decodeUtf8(start: usize, length: i32, to: usize): void {
  const end = start + length;
  for (let at = start; at < end; at += consumed) {
    const code = decodeOne(at, end);
    if (code < 0x10000) {
      store<u16>(to, <u16>code);
      to += 2;
    } else {
      store<u32>(to, (0xd800 | ((code - 0x10000) >> 10)) | ((0xdc00 | ((code - 0x10000) & 0x3ff)) << 16));
      to += 4;
    }
  }
}
