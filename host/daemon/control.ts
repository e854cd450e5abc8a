import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { SigboxError } from '../errors.ts';
import type { SignatureHost } from './signature-host.ts';
import type { SignatureStatus } from './signature-group.ts';
import type { DaemonStatus } from './status.ts';

/** What a running daemon may be asked; each is a line of JSON, and so is the answer. */
export type ControlRequest = SignatureRequest | { readonly do: 'status' } | { readonly do: 'containers' };

/** What is answered with the signatures that are loaded then. */
export type SignatureRequest =
  | { readonly do: 'list' }
  | { readonly do: 'load'; readonly path: string; readonly group?: string }
  | { readonly do: 'replace'; readonly name: string; readonly path: string }
  | { readonly do: 'scope'; readonly scope: string }
  | { readonly do: 'remove' | 'lift'; readonly name: string };

export type ControlAnswer =
  | { readonly signatures: readonly SignatureLine[] }
  | { readonly status: DaemonStatus }
  /** See {@link containerLines}. */
  | { readonly containers: readonly string[] }
  | { readonly code: string; readonly message: string; readonly action: string };

/** What a control server asks and changes. */
export interface Controlled {
  readonly signatures: SignatureHost;
  setScope(scope: string): void;
  status(): DaemonStatus;
  containerLines(): readonly string[];
}

/** A signature as `sigbox signatures` shows it. */
export interface SignatureLine extends Omit<SignatureStatus, 'entry' | 'suspension'> {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly path: string;
  /** Instructions of an event, on average. */
  readonly fuelPerEvent: number;
  readonly suspended?: { readonly reason: string; readonly times: number; readonly secondsLeft: number };
}

const MAX_REQUEST = 64 * 1024;

/** A socket in the file system, for its owner alone, by which the running daemon is asked and told. */
export class ControlServer {
  readonly #server: Server;
  readonly #path: string;
  readonly #controlled: Controlled;
  readonly #sockets = new Set<Socket>();

  private constructor(path: string, controlled: Controlled) {
    this.#path = path;
    this.#controlled = controlled;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** @throws SigboxError SIGBOX_E_CONTROL */
  static async start(path: string, controlled: Controlled): Promise<ControlServer> {
    const control = new ControlServer(path, controlled);
    const mask = process.umask(0o177);
    try {
      await new Promise<void>((resolve, reject) => control.#server.once('error', reject).listen(path, resolve));
      return control;
    } catch (cause) {
      throw new SigboxError('SIGBOX_E_CONTROL', `cannot listen on ${path}: ${(cause as Error).message}`, { cause });
    } finally {
      process.umask(mask);
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#path, { force: true });
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let request = '';
    socket.setEncoding('utf8').on('error', () => {}).once('close', () => this.#sockets.delete(socket));
    socket.on('data', (chunk: string) => {
      request += chunk;
      if (request.length > MAX_REQUEST) return void socket.destroy();
      if (!request.includes('\n')) return;
      socket.removeAllListeners('data');
      void this.#answer(request).then((answer) => socket.end(`${JSON.stringify(answer)}\n`));
    });
  }

  async #answer(line: string): Promise<ControlAnswer> {
    try {
      const request = JSON.parse(line) as ControlRequest;
      if (request.do === 'status') return { status: this.#controlled.status() };
      if (request.do === 'containers') return { containers: this.#controlled.containerLines() };
      return { signatures: await this.#obey(request) };
    } catch (error) {
      if (error instanceof SigboxError) return { code: error.code, message: error.message, action: error.action };
      return { code: 'SIGBOX_E_CONTROL', message: String(error), action: 'Ask with sigbox signatures of the same version.' };
    }
  }

  async #obey(request: SignatureRequest): Promise<SignatureLine[]> {
    const { signatures } = this.#controlled;
    switch (request.do) {
      case 'list':
        break;
      case 'load':
        await signatures.load(request.path, request.group);
        break;
      case 'replace':
        await signatures.replace(request.name, request.path);
        break;
      case 'remove':
        signatures.remove(request.name);
        break;
      case 'lift':
        signatures.lift(request.name);
        break;
      case 'scope':
        this.#controlled.setScope(request.scope);
        break;
      default:
        throw new SigboxError('SIGBOX_E_CONTROL', 'the daemon does not know this request');
    }
    return (await signatures.statuses()).map(lineOf);
  }
}

function lineOf({ entry, suspension, ...status }: SignatureStatus): SignatureLine {
  return {
    ...status,
    name: entry.metadata.eventName,
    id: entry.metadata.id,
    version: entry.metadata.version,
    digest: entry.digest,
    path: entry.path,
    fuelPerEvent: status.events === 0 ? 0 : Math.round(status.fuel / status.events),
    ...(suspension === undefined ? {} : { suspended: { reason: suspension.reason, times: suspension.times, secondsLeft: Math.max(0, Math.ceil((suspension.until - performance.now()) / 1000)) } }),
  };
}
