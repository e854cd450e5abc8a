const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** What may stand between objects: blanks, and what a list has around and between its members. */
const BETWEEN = new Set([...'[], \t\r\n'].map((character) => character.codePointAt(0)));

/** A container or an event is some kilobytes long; a longer one is left out, unread. */
const MAXIMUM_OBJECT_BYTES = 256 * 1024;
/** What never ends an object is no runtime. */
const MAXIMUM_LEFT_OUT_BYTES = 64 * 1024 * 1024;

/**
 * The JSON objects of a stream, one after the other or as members of a list, each read as soon as it is whole, so that
 * neither a long list nor a long object keeps anybody waiting. @throws Error when it is something else
 */
export async function* jsonObjects(stream: AsyncIterable<Buffer | string>): AsyncGenerator<unknown> {
  const scanner = new Scanner();
  for await (const chunk of stream) yield* scanner.take(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
}

class Scanner {
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** Of the object that is not whole yet. */
  #pieces: Buffer[] = [];
  #bytes = 0;

  *take(chunk: Buffer): Generator<unknown> {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] as number;
      if (this.#inText) this.#inside(byte);
      else if (byte === QUOTE && this.#depth > 0) this.#inText = true;
      else if (byte === OPEN && this.#depth++ === 0) start = index;
      else if (byte === CLOSE && --this.#depth === 0) yield* this.#end(chunk.subarray(start, index + 1));
      else if (this.#depth < 0 || (this.#depth === 0 && !BETWEEN.has(byte))) throw new Error('it answered something that is not JSON');
    }
    if (this.#depth > 0) this.#keep(chunk.subarray(start));
  }

  #inside(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inText = false;
  }

  #keep(piece: Buffer): void {
    this.#bytes += piece.length;
    if (this.#bytes > MAXIMUM_LEFT_OUT_BYTES) throw new Error('its answer does not end');
    if (this.#bytes > MAXIMUM_OBJECT_BYTES) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  *#end(last: Buffer): Generator<unknown> {
    this.#keep(last);
    const whole = this.#bytes <= MAXIMUM_OBJECT_BYTES ? Buffer.concat(this.#pieces) : undefined;
    this.#pieces = [];
    this.#bytes = 0;
    if (whole !== undefined) yield parse(whole.toString('utf8'));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error('it answered something that is not JSON', { cause: error });
  }
}
