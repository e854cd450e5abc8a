import { Agent, type IncomingMessage } from 'node:http';
import { addAbortSignal } from 'node:stream';
import Dockerode from 'dockerode';
import { terse } from './terse.ts';

/** The longest answer to one question; Docker's on a container is some kilobytes, and reading JSON takes 10 ms for a megabyte. */
const MAXIMUM_ANSWER_BYTES = 1024 * 1024;

/** Every status is an answer: none of them is to be read by docker-modem, which reads without a bound. */
const EVERY_STATUS = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [100 + index, true]));

/** docker-modem's part that its types leave out. */
interface Modem {
  dial(request: object, callback: (error: Error | null, answer: IncomingMessage) => void): void;
}

export interface Query {
  readonly [name: string]: string | number | boolean | object;
}

/** What the server answered instead of what it was asked for. */
export class DockerRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'DockerRefusal';
    this.status = status;
  }
}

/** The one place that knows how Docker's interface is spoken: HTTP with JSON over a socket. Answers are foreign, hence `unknown`. */
export class DockerApi {
  readonly #modem: Modem;
  readonly #agent = terse(new Agent({ keepAlive: true, maxFreeSockets: 4 }));

  constructor(socketPath: string) {
    // A DOCKER_HOST in the environment would win over the socket's path.
    const docker = new Dockerode({ socketPath, host: undefined, protocol: 'http', agent: this.#agent } as Dockerode.DockerOptions);
    this.#modem = docker.modem as unknown as Modem;
  }

  /** @throws DockerRefusal; Error when there is no answer, or it is no JSON or too long */
  async get(path: string, query: Query, signal: AbortSignal): Promise<unknown> {
    return parse(await read(await this.#request(path, query, signal)));
  }

  /** An answer that is read as it comes. @throws as `get` */
  async open(path: string, query: Query, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
    return this.#request(path, query, signal);
  }

  /** Ends every connection; new ones can be made. */
  close(): void {
    this.#agent.destroy();
  }

  async #request(path: string, query: Query, signal: AbortSignal): Promise<IncomingMessage> {
    const request = { path: Object.keys(query).length === 0 ? path : `${path}?`, method: 'GET', options: { ...query }, isStream: true, statusCodes: EVERY_STATUS, abortSignal: terse(signal) };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      this.#modem.dial(request, (error, message) => (error === null ? resolve(message) : reject(error)));
    });
    // A request's signal is heeded only until its answer begins.
    addAbortSignal(signal, answer);
    if (answer.statusCode === 200) return answer;
    const { message } = Object(parse(await read(answer))) as { readonly message?: unknown };
    throw new DockerRefusal(answer.statusCode ?? 0, typeof message === 'string' ? message : `it answered with the status ${answer.statusCode}`);
  }
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > MAXIMUM_ANSWER_BYTES) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Undefined when it is no JSON: what a caller cannot read either way. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
