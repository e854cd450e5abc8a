import { ProtocolError } from './check.ts';
import { MAX_MESSAGE_FROM_SANDBOX, MESSAGE_HEAD_SIZE } from './protocol.ts';

/** Cuts a stream of chunks into messages, and holds no more than one message that is not whole yet. */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);

  /** @throws ProtocolError when a message is larger than any the protocol has. */
  *push(chunk: Buffer): Generator<{ readonly kind: number; readonly payload: Buffer }> {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    while (bytes.length >= MESSAGE_HEAD_SIZE) {
      const length = bytes.readUInt32LE(0);
      if (length > MAX_MESSAGE_FROM_SANDBOX) throw new ProtocolError(`a message of ${length} bytes; at most ${MAX_MESSAGE_FROM_SANDBOX} are allowed`);
      const end = MESSAGE_HEAD_SIZE + length;
      if (bytes.length < end) break;
      yield { kind: bytes.readUInt32LE(4), payload: bytes.subarray(MESSAGE_HEAD_SIZE, end) };
      bytes = bytes.subarray(end);
    }
    this.#rest = bytes;
  }
}
