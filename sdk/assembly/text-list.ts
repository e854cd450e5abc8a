import { Text, missingText, viewText } from './text';
import { encodedEquals } from './utf8';
import { batch } from './batch';

const TRUNCATED: u32 = 0x8000_0000;

/** Texts that stand one after the other, each ended by a NUL, read where they lie. Good until `onEvent` returns. */
// @ts-ignore: decorator
@unmanaged
export class TextList {
  get isMissing(): bool {
    return load<u32>(changetype<usize>(this)) == 0;
  }

  /** There were more, or the last one was longer. */
  get isTruncated(): bool {
    return (load<u32>(changetype<usize>(this), 4) & TRUNCATED) != 0;
  }

  /** How many; 0 when missing. Counts through the bytes. */
  get length(): i32 {
    let count = 0;
    for (let at = this.begin; at < this.end; at = this.next(at)) count++;
    return count;
  }

  /** The text at `index`, counted from the end where it is negative, or a missing one when there is none. */
  at(index: i32): Text {
    if (index < 0) index += this.length;
    if (index < 0) return missingText();
    for (let at = this.begin; at < this.end; at = this.next(at)) {
      if (index-- == 0) return this.view(at);
    }
    return missingText();
  }

  /** Whether one of the texts is exactly this. Allocates nothing. */
  includes(text: string): bool {
    for (let at = this.begin; at < this.end; at = this.next(at)) {
      const length = this.lengthAt(at);
      if (encodedEquals(at, length, text) == length) return true;
    }
    return false;
  }

  /** Whether one of the texts begins with this. Allocates nothing. */
  someStartsWith(prefix: string): bool {
    for (let at = this.begin; at < this.end; at = this.next(at)) {
      if (encodedEquals(at, this.lengthAt(at), prefix) >= 0) return true;
    }
    return false;
  }

  /** The first text that begins with this, or a missing one when there is none. */
  find(prefix: string): Text {
    for (let at = this.begin; at < this.end; at = this.next(at)) {
      if (encodedEquals(at, this.lengthAt(at), prefix) >= 0) return this.view(at);
    }
    return missingText();
  }

  /** Copies that may be kept. */
  toArray(): string[] {
    const texts: string[] = [];
    for (let at = this.begin; at < this.end; at = this.next(at)) texts.push(this.view(at).toString());
    return texts;
  }

  private get begin(): usize {
    return batch.event + load<u32>(changetype<usize>(this));
  }

  private get end(): usize {
    return this.begin + (load<u32>(changetype<usize>(this), 4) & ~TRUNCATED);
  }

  private view(at: usize): Text {
    return viewText(at, this.lengthAt(at));
  }

  private lengthAt(at: usize): i32 {
    const end = this.end;
    let past = at;
    while (past < end && load<u8>(past) != 0) past++;
    return <i32>(past - at);
  }

  private next(at: usize): usize {
    return at + this.lengthAt(at) + 1;
  }
}
