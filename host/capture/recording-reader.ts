import { closeSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { EVENT_HEADER_SIZE, FRAME_HEAD_SIZE } from '@sigbox/sdk/catalogue';
import { SigboxError } from '../errors.ts';
import type { EventReader } from './event-reader.ts';
import { BLOCK_HEAD_SIZE, BlockKind, MAGIC, MAX_BLOCK_SIZE, checkCatalogue, type RecordedContainer, type RecordingHeader } from './recording-format.ts';
import { RecordingUpgrade } from './recording-upgrade.ts';

/** A block of events, read in place like the kernel's ring buffer. */
class BlockReader implements EventReader {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly view: DataView;
  length = 0;
  #next = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  next(): number {
    if (this.#next >= this.bytes.length) return -1;
    const event = this.#next + FRAME_HEAD_SIZE;
    this.length = this.view.getUint32(this.#next, true);
    this.#next = event + this.length;
    return event;
  }

  release(): void {}
}

export type RecordingBlock = { readonly container: RecordedContainer } | { readonly events: EventReader };

/** Reads a recording from its beginning. Nothing in the file is believed before it was checked. */
export class RecordingReader {
  readonly #path: string;
  readonly #file: number;
  readonly #upgrade: RecordingUpgrade;
  #offset = 0;
  readonly header: RecordingHeader;

  /** @throws SigboxError SIGBOX_E_NOT_FOUND, SIGBOX_E_RECORDING */
  constructor(path: string) {
    this.#path = path;
    try {
      this.#file = openSync(path, 'r');
    } catch (cause) {
      throw new SigboxError('SIGBOX_E_NOT_FOUND', `cannot read the recording ${path}: ${(cause as Error).message}`, { cause });
    }
    const magic = this.#read(MAGIC.length);
    if (magic === undefined || !magic.equals(MAGIC)) throw this.#damaged(0, 'it does not begin as a recording of this format does');
    const first = this.#block();
    if (first?.kind !== BlockKind.header) throw this.#damaged(MAGIC.length, 'its first block is not a header');
    this.header = this.#json(first) as RecordingHeader;
    if (this.header.format !== 1 || !/^\d{1,20}$/.test(this.header.bootTime)) throw this.#damaged(MAGIC.length, 'its header is not one');
    checkCatalogue(path, this.header.events);
    this.#upgrade = new RecordingUpgrade(this.header.events);
  }

  /** @throws SigboxError SIGBOX_E_RECORDING at the block that is damaged; the blocks before it have been given. */
  *blocks(): Generator<RecordingBlock> {
    for (let block = this.#block(); block !== undefined; block = this.#block()) {
      if (block.kind === BlockKind.events) yield { events: this.#events(block) };
      else if (block.kind === BlockKind.container) yield { container: this.#container(block) };
      else throw this.#damaged(block.offset, `it has a block of the unknown kind ${block.kind}`);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #events(block: Block): EventReader {
    const { content } = block;
    for (let at = 0; at < content.length; ) {
      const length = at + FRAME_HEAD_SIZE <= content.length ? content.readUInt32LE(at) : 0;
      at += FRAME_HEAD_SIZE + length;
      if (length < EVENT_HEADER_SIZE || length % 8 !== 0 || at > content.length) throw this.#damaged(block.offset, 'a frame in it has an impossible length');
    }
    return new BlockReader(this.#upgrade.apply(content));
  }

  #container(block: Block): RecordedContainer {
    const value = this.#json(block) as Partial<RecordedContainer> | null;
    if (typeof value?.number !== 'number' || typeof value.id !== 'string') throw this.#damaged(block.offset, 'a container in it has no number or no id');
    return { number: value.number, id: value.id, told: value.told };
  }

  #json(block: Block): unknown {
    try {
      return JSON.parse(block.content.toString()) as unknown;
    } catch {
      throw this.#damaged(block.offset, 'a block that should be JSON is not');
    }
  }

  /** The next block, or undefined at the end of the file. */
  #block(): Block | undefined {
    const offset = this.#offset;
    const head = this.#read(BLOCK_HEAD_SIZE);
    if (head === undefined) return undefined;
    const cut = 'it ends inside a block, as it does when the recorder was killed';
    if (head.length < BLOCK_HEAD_SIZE) throw this.#damaged(offset, cut);
    const [length, kind, sum, contentLength] = [0, 4, 8, 12].map((at) => head.readUInt32LE(at)) as [number, number, number, number];
    if (length > MAX_BLOCK_SIZE || contentLength > MAX_BLOCK_SIZE) throw this.#damaged(offset, 'a block in it claims to be larger than any is');
    const payload = this.#read(length);
    if (payload === undefined || payload.length < length) throw this.#damaged(offset, cut);
    if (crc32(payload) !== sum) throw this.#damaged(offset, 'the checksum of a block is wrong');
    return { offset, kind, content: this.#inflate(offset, payload, contentLength) };
  }

  #inflate(offset: number, payload: Buffer, contentLength: number): Buffer {
    try {
      const inflated = inflateRawSync(payload, { maxOutputLength: contentLength });
      if (inflated.length === contentLength) {
        // Frames are read by whole words, so the content must begin at a multiple of 8.
        const content = Buffer.from(new ArrayBuffer(contentLength));
        inflated.copy(content);
        return content;
      }
    } catch {
      // Said below.
    }
    throw this.#damaged(offset, 'a block in it cannot be decompressed');
  }

  #read(length: number): Buffer | undefined {
    const buffer = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.#file, buffer, filled, length - filled, this.#offset + filled);
      if (count === 0) break;
      filled += count;
    }
    this.#offset += filled;
    return filled === 0 && length > 0 ? undefined : buffer.subarray(0, filled);
  }

  #damaged(offset: number, what: string): SigboxError {
    return new SigboxError('SIGBOX_E_RECORDING', `${this.#path} is damaged at byte ${offset}: ${what}`);
  }
}

interface Block {
  readonly offset: number;
  readonly kind: number;
  readonly content: Buffer;
}
