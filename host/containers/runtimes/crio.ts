import { setTimeout as delay } from 'node:timers/promises';
import { ContainerRuntimeInterface } from './cri.ts';
import { GrpcConnection, isTooLong, isUnimplemented } from './grpc.ts';
import { notFound, unreachable, type RuntimeAnswer, type RuntimeClient, type RuntimeListener } from './runtime.ts';

/** Before 1.26 CRI-O tells of nothing by itself; whether it is still there is then asked this often. */
const HEARTBEAT_MILLISECONDS = 5000;

/** CRI-O: pods by CRI, and nothing else. */
export class CrioClient implements RuntimeClient {
  readonly name = 'cri-o';
  readonly endpoint: string;
  #connection: GrpcConnection;

  constructor(socketPath: string) {
    this.endpoint = socketPath;
    this.#connection = new GrpcConnection(socketPath);
  }

  async inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    try {
      const details = await this.#pods.inspect(containerId, signal);
      return details === undefined ? notFound('CRI-O has no such container') : { found: true, details, complete: true };
    } catch (error) {
      return unreachable(error instanceof Error ? error.message.trim() : 'it failed without saying why');
    }
  }

  glance(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.inspect(containerId, signal);
  }

  ping(signal: AbortSignal): Promise<void> {
    return this.#pods.ping(signal);
  }

  async follow(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    this.#connection.close();
    this.#connection = new GrpcConnection(this.endpoint);
    await this.ping(signal);
    const events = this.#tellEvents(listener, signal);
    events.catch(() => undefined);
    listener.following();
    await Promise.all([this.#tellList(listener, signal), events]);
  }

  close(): void {
    this.#connection.close();
  }

  async #tellEvents(listener: RuntimeListener, signal: AbortSignal): Promise<never> {
    try {
      for await (const { id, what } of this.#pods.events(signal)) {
        if (what === 'created') listener.created(id);
        if (what === 'destroyed') listener.destroyed(id);
      }
    } catch (error) {
      if (!isUnimplemented(error)) throw error;
      await this.#heartbeat(signal);
    }
    throw new Error('it ended the connection');
  }

  /** A list is only a help for what is asked later: without it containers are known too. */
  async #tellList(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    try {
      for (const { id, details } of await this.#pods.list(signal)) listener.listed(id, details);
    } catch (error) {
      if (!isTooLong(error)) throw error;
    }
  }

  get #pods(): ContainerRuntimeInterface {
    return new ContainerRuntimeInterface(this.#connection, 'cri-o');
  }

  async #heartbeat(signal: AbortSignal): Promise<never> {
    for (;;) {
      await delay(HEARTBEAT_MILLISECONDS, undefined, { signal, ref: false });
      await this.ping(signal);
    }
  }
}
