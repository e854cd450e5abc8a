import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Servers behind sockets that behave as no real runtime would; all are ended together. */
export class FakeServers {
  readonly #directory: string;
  readonly #servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** A server that does with every connection what it is told to. @returns the path of its socket */
  async listen(name: string, serve: (socket: Socket) => void): Promise<string> {
    const path = join(this.#directory, name);
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
      serve(socket);
    });
    this.#servers.push({ server, sockets });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return path;
  }

  close(): void {
    for (const { server, sockets } of this.#servers) {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  }
}

export interface FakeDocker {
  /** Answers of `inspect` by container id, see `inspection`; text is answered as it stands. */
  readonly containers?: { readonly [id: string]: object | string } | ((id: string) => object);
  /** What the list of all containers holds. */
  readonly list?: readonly object[];
  /** What is written to whoever follows events, at once. */
  readonly events?: string;
  /** How long each answer takes. */
  readonly milliseconds?: number;
}

/** Answers what Docker would. */
export function likeDocker({ containers = {}, list = [], events = '', milliseconds = 0 }: FakeDocker): (socket: Socket) => void {
  return (socket) => {
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const path = text.split(' ')[1] ?? '';
        text = text.slice(end + 4);
        void delay(milliseconds, undefined, { ref: false }).then(() => socket.write(answer(path)));
      }
    });
  };
  function answer(path: string): string {
    if (path.startsWith('/events')) return `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${events === '' ? '' : `${Buffer.byteLength(events).toString(16)}\r\n${events}\r\n`}`;
    if (path.startsWith('/version')) return jsonAnswer({ Version: '1', Components: [] });
    if (path.startsWith('/containers/json')) return jsonAnswer(path.includes('filters') ? [] : list);
    const id = /^\/containers\/([^/]+)\//.exec(path)?.[1] ?? '';
    const inspected = typeof containers === 'function' ? containers(id) : containers[id];
    return inspected === undefined ? jsonAnswer({ message: 'no such thing' }, '404 Not Found') : jsonAnswer(inspected);
  }
}

/** What `inspect` answers for a container. */
export function inspection(id: string, name: string, labels: { readonly [name: string]: unknown } = {}): object {
  return { Id: id, Name: `/${name}`, Image: 'sha256:1', Config: { Image: 'shop:1', Labels: labels }, State: {} };
}

export function jsonAnswer(value: unknown, status = '200 OK'): string {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
