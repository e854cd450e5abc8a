import Dockerode from 'dockerode';
import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeDetails } from '../container.ts';
import { BoundedAgent } from './bounded-agent.ts';
import { readIds, readImage, readInspection, readListEntry, readName, type ImageNames } from './docker-answers.ts';
import { jsonLines } from './json-lines.ts';
import { fields, text } from './labels.ts';
import { notFound, unreachable, type RuntimeAnswer, type RuntimeClient, type RuntimeListener } from './runtime.ts';
import { terse } from './terse.ts';

const MAXIMUM_IMAGES = 512;

const CONTAINER_EVENTS = ['create', 'rename', 'destroy', 'remove'];
const IMAGE_EVENTS = ['tag', 'untag', 'pull', 'delete', 'import', 'load'];

/** Calls that take options although their types do not say so. */
interface UntypedDocker {
  version(options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/**
 * Docker, and Podman by its Docker-compatible API. While Docker starts a container it keeps that container locked, and
 * `inspect` waits; a list of one and the image do not wait, and `create` is told before the start.
 */
export class DockerClient implements RuntimeClient {
  readonly endpoint: string;
  #name: RuntimeName;
  readonly #docker: Dockerode;
  readonly #agent = terse(new BoundedAgent());
  /** Names of an image by its id, until something happens to an image. */
  readonly #images = new Map<string, ImageNames>();

  constructor(name: 'docker' | 'podman', socketPath: string) {
    this.#name = name;
    this.endpoint = socketPath;
    // A DOCKER_HOST in the environment would win over the socket's path.
    this.#docker = new Dockerode({ socketPath, host: undefined, protocol: 'http', agent: this.#agent } as Dockerode.DockerOptions);
  }

  /** What the server says it is: either may stand behind the other's socket. */
  get name(): RuntimeName {
    return this.#name;
  }

  async inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.#answer(async () => {
      const answer: unknown = await this.#docker.getContainer(containerId).inspect({ abortSignal: terse(signal) });
      const ids = readIds(answer);
      if (ids?.containerId !== containerId) return unreachable('it answered something that is not a container');
      return { found: true, details: readInspection(answer, this.#name, await this.#image(ids.imageId)), complete: true };
    });
  }

  async glance(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.#answer(async () => {
      const list: unknown = await this.#docker.listContainers({ all: true, filters: { id: [containerId] }, abortSignal: terse(signal) });
      if (!Array.isArray(list)) return unreachable('it answered something that is not a list');
      const entry: unknown = list.find((candidate) => readIds(candidate)?.containerId === containerId);
      if (entry === undefined) return notFound(`${this.#name} has no such container`);
      return { found: true, details: await this.#describeEntry(entry), complete: false };
    });
  }

  async ping(signal: AbortSignal): Promise<void> {
    const { Version, Components } = fields(await (this.#docker as unknown as UntypedDocker).version({ abortSignal: terse(signal) }));
    if (text(Version) === undefined) throw new Error('it answers something else than a container runtime would');
    const components = Array.isArray(Components) ? (Components as unknown[]) : [];
    this.#name = components.some((component) => String(fields(component)['Name']).startsWith('Podman')) ? 'podman' : 'docker';
  }

  async follow(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    // What a former connection left under way goes: not every request can be aborted by itself.
    this.#agent.destroy();
    await this.ping(signal);
    const stream = this.#docker.getEvents({ filters: { event: [...CONTAINER_EVENTS, ...IMAGE_EVENTS] }, abortSignal: terse(signal) });
    stream.catch(() => undefined);
    // Listed only after the events are followed, so that nothing falls between the two. Podman says nothing before the first event.
    if (this.#name === 'docker') await stream;
    this.#images.clear();
    listener.following();
    const list: unknown = await this.#docker.listContainers({ all: true, abortSignal: terse(signal) });
    for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
      const id = readIds(entry)?.containerId;
      if (id !== undefined) listener.listed(id, await this.#describeEntry(entry));
    }
    for await (const event of jsonLines(await stream as AsyncIterable<Buffer>)) this.#tell(event, listener);
  }

  close(): void {
    this.#agent.destroy();
  }

  #tell(event: unknown, listener: RuntimeListener): void {
    const { Type, Action, Actor } = fields(event);
    const { ID, Attributes } = fields(Actor);
    const id = text(ID);
    if (Type === 'image') this.#images.clear();
    if (Type !== 'container' || id === undefined) return;
    if (Action === 'create') listener.created(id);
    if (Action === 'destroy' || Action === 'remove') listener.destroyed(id);
    const name = readName(text(fields(Attributes)['name']));
    if (Action === 'rename' && name !== undefined) listener.renamed(id, name);
  }

  async #describeEntry(entry: unknown): Promise<RuntimeDetails> {
    return readListEntry(entry, this.#name, await this.#image(readIds(entry)?.imageId));
  }

  /** Undefined when the image cannot be looked at, such as when it was removed meanwhile. */
  async #image(imageId: string | undefined): Promise<ImageNames | undefined> {
    if (imageId === undefined) return undefined;
    const known = this.#images.get(imageId);
    if (known !== undefined) return known;
    try {
      const names = readImage(await this.#docker.getImage(imageId).inspect());
      if (this.#images.size >= MAXIMUM_IMAGES) this.#images.clear();
      this.#images.set(imageId, names);
      return names;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  async #answer(ask: () => Promise<RuntimeAnswer>): Promise<RuntimeAnswer> {
    try {
      return await ask();
    } catch (error) {
      if (statusOf(error) === 404) return notFound(`${this.#name} has no such container`);
      return unreachable(error instanceof Error ? error.message.trim() : 'it failed without saying why');
    }
  }
}

function statusOf(error: unknown): number | undefined {
  const { statusCode } = fields(error);
  return typeof statusCode === 'number' ? statusCode : undefined;
}
