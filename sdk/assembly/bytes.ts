import { batch } from './batch';

const TRUNCATED: u32 = 0x8000_0000;

/** Bytes of a field, read where they lie. Good until `onEvent` returns. */
// @ts-ignore: decorator
@unmanaged
export class Bytes {
  get isMissing(): bool {
    return load<u32>(changetype<usize>(this)) == 0;
  }

  /** There were more. */
  get isTruncated(): bool {
    return (load<u32>(changetype<usize>(this), 4) & TRUNCATED) != 0;
  }

  /** How many are here; 0 when missing. */
  get length(): i32 {
    return <i32>(load<u32>(changetype<usize>(this), 4) & ~TRUNCATED);
  }

  /** The byte at `index`; aborts beyond the end. */
  at(index: i32): u8 {
    assert(<u32>index < <u32>this.length, 'index beyond the end of a field');
    return load<u8>(batch.event + load<u32>(changetype<usize>(this)) + index);
  }

  /** Whether they begin with these, one character a byte, as in `'\x7fELF'`. Allocates nothing. */
  startsWith(prefix: string): bool {
    if (this.isMissing || prefix.length > this.length) return false;
    const start = batch.event + load<u32>(changetype<usize>(this));
    for (let i = 0; i < prefix.length; i++) if (<i32>load<u8>(start + i) != prefix.charCodeAt(i)) return false;
    return true;
  }

  /** Big-endian, as network protocols and socket addresses have it. */
  u16At(index: i32): u16 {
    return (<u16>this.at(index) << 8) | this.at(index + 1);
  }

  /** A copy that may be kept. */
  toArray(): Uint8Array {
    const copy = new Uint8Array(this.length);
    memory.copy(copy.dataStart, batch.event + load<u32>(changetype<usize>(this)), this.length);
    return copy;
  }
}
