import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { FRAME_HEAD_SIZE } from '@sigbox/sdk/catalogue';
import { SigboxError } from '../errors.ts';
import { BLOCK_HEAD_SIZE, BlockKind, MAGIC, describeCatalogue, type RecordedContainer, type RecordingHeader } from './recording-format.ts';

const BLOCK_CAPACITY = 512 * 1024;

/** Writes a recording, block by block; each block that was written reads back whatever happens next. */
export class RecordingWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #block = new Uint8Array(BLOCK_CAPACITY);
  readonly #words = new Uint32Array(this.#block.buffer);
  #length = 0;
  #events = 0;
  /** Where the last whole block ends. */
  #end = 0;
  #failed = false;

  /** @throws SigboxError SIGBOX_E_NOT_FOUND; a file that exists is not overwritten. */
  constructor(path: string, bootTime: bigint) {
    try {
      this.#file = openSync(path, 'wx', 0o600);
    } catch (cause) {
      throw new SigboxError('SIGBOX_E_NOT_FOUND', `cannot create the recording ${path}: ${(cause as Error).message}`, {
        action: 'Name a file that does not exist yet, in a folder that this user may write to.',
        cause,
      });
    }
    this.#path = path;
    this.#put(MAGIC);
    const header: RecordingHeader = { format: 1, bootTime: bootTime.toString(), events: describeCatalogue() };
    this.#write(BlockKind.header, Buffer.from(JSON.stringify(header)));
  }

  get events(): number { return this.#events; }

  /**
   * Appends the event at `offset` of `words`; `container` is the number it was announced by, 0 for none.
   * @throws SigboxError SIGBOX_E_RECORDER once, when there is no room; after that nothing is written any more.
   */
  append(words: Uint32Array, offset: number, length: number, container: number): void {
    if (this.#length + FRAME_HEAD_SIZE + length > BLOCK_CAPACITY) this.flush();
    let target = this.#length >>> 2;
    this.#words[target++] = length;
    this.#words[target++] = container;
    for (let source = offset >>> 2, end = source + (length >>> 2); source < end; source++) this.#words[target++] = words[source] as number;
    this.#length += FRAME_HEAD_SIZE + length;
    this.#events++;
  }

  container(container: RecordedContainer): void {
    this.flush();
    this.#write(BlockKind.container, Buffer.from(JSON.stringify(container)));
  }

  flush(): void {
    if (this.#length === 0) return;
    this.#write(BlockKind.events, this.#block.subarray(0, this.#length));
    this.#length = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }

  #write(kind: number, content: Uint8Array): void {
    const payload = deflateRawSync(content, { level: 1 });
    const block = Buffer.alloc(BLOCK_HEAD_SIZE + payload.length);
    block.writeUInt32LE(payload.length, 0);
    block.writeUInt32LE(kind, 4);
    block.writeUInt32LE(crc32(payload), 8);
    block.writeUInt32LE(content.length, 12);
    payload.copy(block, BLOCK_HEAD_SIZE);
    this.#put(block);
  }

  /** All of it, or nothing: what cannot be written whole is taken back, so that the file ends with a whole block. */
  #put(bytes: Uint8Array): void {
    if (this.#failed) return;
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written);
      this.#end += bytes.length;
    } catch (cause) {
      this.#failed = true;
      ftruncateSync(this.#file, this.#end);
      throw new SigboxError('SIGBOX_E_RECORDER', `cannot write on in the recording ${this.#path}: ${(cause as Error).message}`, { cause });
    }
  }
}
