import { connect, createServer, type Server, type Socket } from 'node:net';

export type RelayMode =
  /** As if it were not there. */
  | 'relays'
  /** Accepts and never answers. */
  | 'is silent'
  | 'answers garbage'
  /** Every answer comes so many milliseconds after the runtime's. */
  | { readonly late: number };

/** Stands before a runtime's socket, and behaves or not. */
export class Relay {
  readonly socket: string;
  readonly #target: string;
  readonly #server: Server;
  readonly #connections = new Set<Socket>();
  #mode: RelayMode;

  private constructor(socket: string, target: string, mode: RelayMode) {
    this.socket = socket;
    this.#target = target;
    this.#mode = mode;
    this.#server = createServer((connection) => this.#serve(connection));
  }

  static async start(socket: string, target: string, mode: RelayMode): Promise<Relay> {
    const relay = new Relay(socket, target, mode);
    await new Promise<void>((resolve) => relay.#server.listen(socket, resolve));
    return relay;
  }

  /** Behaves like this from now on; connections that there are end. */
  become(mode: RelayMode): void {
    this.#mode = mode;
    for (const connection of this.#connections) connection.destroy();
  }

  close(): void {
    this.become('is silent');
    this.#server.close();
  }

  #serve(connection: Socket): void {
    this.#connections.add(connection);
    connection.on('error', () => undefined).on('close', () => this.#connections.delete(connection));
    if (this.#mode === 'is silent') return void connection.resume();
    if (this.#mode === 'answers garbage') return void connection.end('\u0000\u0001garbage\r\n\r\n');
    const late = typeof this.#mode === 'object' ? this.#mode.late : 0;
    const runtime = connect(this.#target);
    runtime.on('error', () => connection.destroy()).on('close', () => setTimeout(() => connection.end(), late).unref());
    connection.on('close', () => runtime.destroy()).pipe(runtime);
    runtime.on('data', (data) => (late === 0 ? connection.write(data) : setTimeout(() => connection.write(data), late).unref()));
  }
}
