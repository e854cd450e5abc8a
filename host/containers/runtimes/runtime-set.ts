import { createClient } from './clients.ts';
import { RuntimeConnection, type ConnectionListener, type ConnectionOptions } from './connection.ts';
import { unreachable, type RuntimeAnswer } from './runtime.ts';
import { findSocket, type RuntimeEndpoint } from './sockets.ts';
import type { RuntimeName } from '../cgroup-path.ts';

export interface RuntimeSetOptions extends ConnectionOptions {
  /** Sockets that were named; they are tried until they are there. */
  readonly named: readonly RuntimeEndpoint[];
  /** Sockets where runtimes are usually found; those that exist are used, also when they appear later. */
  readonly usual: () => readonly RuntimeEndpoint[];
  /** How often it is looked for those that appear later. */
  readonly discoverMilliseconds: number;
}

export interface RuntimeStatus {
  readonly runtime: RuntimeName;
  readonly endpoint: string;
  readonly state: 'connecting' | 'up' | 'down';
  readonly problem: string | undefined;
}

/** What a runtime needs to know of a container that it is asked for. */
export interface AskedFor {
  readonly id: string;
  /** The runtime that its cgroup's path names. */
  readonly hint: RuntimeName | undefined;
  /** The user below whose slice its cgroup is. */
  readonly user: number | undefined;
}

/** A runtime that a user may have put there is believed of that user's containers, and of no others. */
export function maySpeakFor({ user }: { readonly user: number | undefined }, containersUser: number | undefined): boolean {
  return user === undefined || user === containersUser;
}

/** All the runtimes of this machine. */
export class RuntimeSet {
  readonly #options: RuntimeSetOptions;
  readonly #listen: (connection: () => RuntimeConnection) => ConnectionListener;
  /** By the socket's real path: /var/run is /run. */
  readonly #connections = new Map<string, RuntimeConnection>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: RuntimeSetOptions, listen: (connection: () => RuntimeConnection) => ConnectionListener) {
    this.#options = options;
    this.#listen = listen;
  }

  /** Finds the sockets that are there now, and goes on looking; does not wait for any runtime. */
  async start(): Promise<void> {
    for (const endpoint of this.#options.named) this.#connect(endpoint, (await findSocket(endpoint)) ?? endpoint.path);
    await this.#discover();
  }

  statuses(): RuntimeStatus[] {
    return [...this.#connections.values()].map(statusOf);
  }

  /**
   * Asks for a container: first the runtimes that its cgroup's path names, then the others, and none of a user that it
   * is not of. The first that has it is believed. Never rejects.
   */
  async ask(question: 'inspect' | 'glance', { id: containerId, hint, user }: AskedFor): Promise<RuntimeAnswer> {
    const connections = [...this.#connections.values()].filter((connection) => maySpeakFor(connection, user));
    const named = connections.filter(({ client }) => client.name === hint);
    const others = connections.filter(({ client }) => client.name !== hint);
    const first = await firstFound(named.map((connection) => connection.ask(question, containerId)));
    if (first?.found === true) return first;
    const second = await firstFound(others.map((connection) => connection.ask(question, containerId)));
    if (second?.found === true) return second;
    if (hint !== undefined && first === undefined) return unreachable(`no socket of ${hint} was found`);
    return [first, second].find((answer) => answer?.found === false && answer.reason === 'unreachable') ?? first ?? second ?? unreachable('no container runtime was found');
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const connection of this.#connections.values()) connection.close();
  }

  async #discover(): Promise<void> {
    for (const endpoint of this.#options.usual()) {
      const path = await findSocket(endpoint);
      if (this.#closed) return;
      if (path !== undefined) this.#connect(endpoint, path);
    }
    this.#timer = setTimeout(() => void this.#discover(), this.#options.discoverMilliseconds).unref();
  }

  #connect(endpoint: RuntimeEndpoint, path: string): void {
    if (this.#connections.has(path)) return;
    const connection: RuntimeConnection = new RuntimeConnection(createClient({ ...endpoint, path }), endpoint.user, this.#options, this.#listen(() => connection));
    this.#connections.set(path, connection);
  }
}

export function statusOf({ client, state, problem }: RuntimeConnection): RuntimeStatus {
  return { runtime: client.name, endpoint: client.endpoint, state, problem };
}

/** The first answer that has the container; else, after all have answered, a reason, the graver one first. */
async function firstFound(questions: readonly Promise<RuntimeAnswer>[]): Promise<RuntimeAnswer | undefined> {
  const found = Promise.withResolvers<RuntimeAnswer>();
  const all = Promise.all(questions.map(async (question) => {
    const answer = await question;
    if (answer.found) found.resolve(answer);
    return answer;
  }));
  const last = all.then((answers) => answers.find((answer) => answer.found) ?? answers.find((answer) => !answer.found && answer.reason === 'unreachable') ?? answers[0]);
  return await Promise.race([found.promise, last]);
}
