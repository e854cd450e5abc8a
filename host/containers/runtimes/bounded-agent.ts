import { Agent, type ClientRequestArgs } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The longest answer that is read; a runtime's answer on one container is a thousandth of it. */
const MAXIMUM_ANSWER_BYTES = 32 * 1024 * 1024;

/** Keeps connections for reuse, and drops one whose answer is longer than any runtime's: not all that listens is a runtime. */
export class BoundedAgent extends Agent {
  constructor() {
    super({ keepAlive: true, maxFreeSockets: 4, timeout: 0 });
    this.on('free', (socket: Socket) => {
      this.#startOf.set(socket, socket.bytesRead);
    });
  }

  readonly #startOf = new WeakMap<Socket, number>();

  override createConnection(options: ClientRequestArgs, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const socket = super.createConnection(options, callback) as Socket;
    const readable = socket.on.bind(socket);
    readable('data', () => {
      if (socket.bytesRead - (this.#startOf.get(socket) ?? 0) > MAXIMUM_ANSWER_BYTES) socket.destroy(new Error('the answer is too long'));
    });
    return socket;
  }
}
