import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import Docker from 'dockerode';
import { digestOf, podFields, withoutUndefined, type RuntimeRecord } from '../record.ts';
import type { RuntimeAnswer, RuntimeChange, RuntimeClient } from './runtime-client.ts';

const RECONNECT_MILLISECONDS = 1000;
const MAX_LINE = 1024 * 1024;

interface DockerEvent {
  readonly Action?: string;
  readonly id?: string;
  readonly Actor?: { readonly ID?: string; readonly Attributes?: { readonly [name: string]: string } };
}

/** Docker, and Podman, which speaks the same. The only file that knows dockerode. */
export class DockerClient implements RuntimeClient {
  readonly name: 'docker' | 'podman';
  readonly socket: string;
  readonly #docker: Docker;
  #events: Readable | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(name: 'docker' | 'podman', socket: string) {
    this.name = name;
    this.socket = socket;
    this.#docker = new Docker({ socketPath: socket });
  }

  async inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    try {
      const container = await this.#docker.getContainer(containerId).inspect({ abortSignal: signal });
      // A short or a name would be taken as well, and we asked for this very one.
      if (container.Id !== containerId) return { kind: 'not-found' };
      const image = await this.#image(container.Image, signal);
      return {
        kind: 'found',
        record: record(this.name, container.Name, image?.tag ?? container.Config.Image, image?.digest, container.Config.Labels),
      };
    } catch (error) {
      const { statusCode, message } = error as { readonly statusCode?: number; readonly message?: string };
      return statusCode === 404 ? { kind: 'not-found' } : { kind: 'unreachable', why: message ?? String(error) };
    }
  }

  watch(changed: (change: RuntimeChange) => void): void {
    void this.#follow(changed);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#events?.destroy();
  }

  /** Follows the daemon's events, and connects again when it goes away. */
  async #follow(changed: (change: RuntimeChange) => void): Promise<void> {
    try {
      this.#events = (await this.#docker.getEvents({ filters: { type: ['container'], event: ['create', 'rename'] } })) as Readable;
      if (this.#closed) return this.#events.destroy() as never;
      for await (const line of createInterface({ input: this.#events, crlfDelay: Number.POSITIVE_INFINITY })) {
        const change = line.length > MAX_LINE ? undefined : readEvent(this.name, line);
        if (change !== undefined) changed(change);
      }
    } catch {
      // The daemon is not there; that is seen by whoever asks it for a container.
    }
    if (!this.#closed) this.#retry = setTimeout(() => this.watch(changed), RECONNECT_MILLISECONDS).unref();
  }

  /** Name and digest of an image; an image that is gone or has no name is no reason to have no record. */
  async #image(id: string, signal: AbortSignal): Promise<{ readonly tag?: string; readonly digest?: string } | undefined> {
    try {
      const image = await (this.#docker.getImage(id) as unknown as { inspect(options: { abortSignal: AbortSignal }): Promise<Docker.ImageInspectInfo> }).inspect({ abortSignal: signal });
      return withoutUndefined({ tag: image.RepoTags?.[0], digest: digestOf(image.RepoDigests?.[0]) ?? digestOf(image.Id) });
    } catch {
      return undefined;
    }
  }
}

/**
 * A container's record out of the daemon's event. It comes before the container is started, and long before the daemon
 * would answer an inspection, which waits until the start is over.
 */
function readEvent(runtime: 'docker' | 'podman', line: string): RuntimeChange | undefined {
  try {
    const event = JSON.parse(line) as DockerEvent;
    const { ID: containerId, Attributes: attributes } = event.Actor ?? {};
    if (containerId === undefined || attributes === undefined) return undefined;
    const { name, image, ...labels } = attributes;
    return { containerId, record: record(runtime, name, image, undefined, labels) };
  } catch {
    return undefined;
  }
}

function record(runtime: 'docker' | 'podman', name: string | undefined, image: string | undefined, imageDigest: string | undefined, labelMap: { readonly [name: string]: string } | null | undefined): RuntimeRecord {
  const labels = Object.entries(labelMap ?? {}).map(([label, value]) => ({ name: label, value }));
  return {
    runtime,
    ...withoutUndefined({ name: present(name?.replace(/^\//, '')), image: present(image), imageDigest }),
    ...podFields(labels),
    labels,
  };
}

function present(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
