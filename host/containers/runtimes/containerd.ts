import type { RuntimeDetails } from '../container.ts';
import { ContainerdApi } from './containerd-api.ts';
import { ContainerRuntimeInterface } from './cri.ts';
import { GrpcConnection, isTooLong, isUnimplemented } from './grpc.ts';
import { notFound, unreachable, type RuntimeAnswer, type RuntimeClient, type RuntimeListener } from './runtime.ts';

/**
 * containerd: pods by CRI, which knows most of them, and every container by containerd's own interface. Either answers
 * while it is starting a container.
 */
export class ContainerdClient implements RuntimeClient {
  readonly name = 'containerd';
  readonly endpoint: string;
  #connection: GrpcConnection;
  /** CRI can be switched off. */
  #pods = true;

  constructor(socketPath: string) {
    this.endpoint = socketPath;
    this.#connection = new GrpcConnection(socketPath);
  }

  async inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    try {
      const [pod, own] = await Promise.all([this.#inspectPod(containerId, signal), this.#api.inspect(containerId, signal)]);
      const details = pod === undefined ? own : { ...pod, image: pod.image ?? own?.image, imageDigest: pod.imageDigest ?? own?.imageDigest, confinement: pod.confinement ?? own?.confinement };
      return details === undefined ? notFound('containerd has no such container') : { found: true, details, complete: true };
    } catch (error) {
      return unreachable(messageOf(error));
    }
  }

  glance(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.inspect(containerId, signal);
  }

  ping(signal: AbortSignal): Promise<void> {
    return this.#api.ping(signal);
  }

  async follow(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    this.#connection.close();
    this.#connection = new GrpcConnection(this.endpoint);
    this.#pods = true;
    await this.ping(signal);
    // The subscription begins with the first look at it, which is before the list is asked for.
    const events = this.#tellEvents(listener, signal);
    events.catch(() => undefined);
    listener.following();
    await Promise.all([this.#tellList(listener, signal), events]);
  }

  close(): void {
    this.#connection.close();
  }

  async #tellEvents(listener: RuntimeListener, signal: AbortSignal): Promise<never> {
    for await (const { id, namespace, what } of this.#api.events(signal)) {
      if (what === 'destroyed') listener.destroyed(id);
      if (what !== 'created') continue;
      listener.created(id);
      const place = await this.#api.place(id, namespace, signal).catch(() => undefined);
      if (place !== undefined) listener.placed(id, place);
    }
    throw new Error('it ended the connection');
  }

  /** A list is only a help for what is asked later: without it containers are known too. */
  async #tellList(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    try {
      const pods = await this.#listPods(signal);
      const ofPods = new Set(pods.map(({ id }) => id));
      for (const { id, details } of pods) listener.listed(id, details);
      // CRI knows more of its own.
      for await (const { id, details, place } of this.#api.list(signal)) {
        if (!ofPods.has(id)) listener.listed(id, details);
        if (place !== undefined) listener.placed(id, place);
      }
    } catch (error) {
      if (!isTooLong(error)) throw error;
    }
  }

  get #api(): ContainerdApi {
    return new ContainerdApi(this.#connection);
  }

  async #inspectPod(id: string, signal: AbortSignal): Promise<RuntimeDetails | undefined> {
    return this.#ifPods(async (pods) => pods.inspect(id, signal), undefined);
  }

  async #listPods(signal: AbortSignal): Promise<{ readonly id: string; readonly details: RuntimeDetails }[]> {
    return this.#ifPods(async (pods) => pods.list(signal), []);
  }

  async #ifPods<Value>(ask: (pods: ContainerRuntimeInterface) => Promise<Value>, otherwise: Value): Promise<Value> {
    if (!this.#pods) return otherwise;
    try {
      return await ask(new ContainerRuntimeInterface(this.#connection, 'containerd'));
    } catch (error) {
      if (!isUnimplemented(error)) throw error;
      this.#pods = false;
      return otherwise;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : 'it failed without saying why';
}
