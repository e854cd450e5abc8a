import type { RuntimeName } from '../cgroup-path.ts';
import { withDeadline } from './deadline.ts';
import { DockerApi, DockerRefusal } from './docker-api.ts';
import { readIds, readImage, readInspection, readListEntry, readName, type ImageNames } from './docker-answers.ts';
import { jsonObjects } from './json-objects.ts';
import { fields, text } from './labels.ts';
import { notFound, unreachable, type RuntimeAnswer, type RuntimeClient, type RuntimeListener } from './runtime.ts';

const MAXIMUM_IMAGES = 512;
/** An image's digest is not worth more of the time that there is for an answer. */
const IMAGE_MILLISECONDS = 2000;

const CONTAINER_EVENTS = ['create', 'rename', 'destroy', 'remove'];
const IMAGE_EVENTS = ['tag', 'untag', 'pull', 'delete', 'import', 'load'];

/**
 * Docker, and Podman by its Docker-compatible API. While Docker starts a container it keeps that container locked, and
 * `inspect` waits; a list of one and the image do not wait, and `create` is told before the start.
 */
export class DockerClient implements RuntimeClient {
  readonly endpoint: string;
  #name: RuntimeName;
  readonly #api: DockerApi;
  /** Names of an image by its id, until something happens to an image. */
  readonly #images = new Map<string, Promise<ImageNames | undefined>>();

  constructor(name: 'docker' | 'podman', socketPath: string) {
    this.#name = name;
    this.endpoint = socketPath;
    this.#api = new DockerApi(socketPath);
  }

  /** What the server says it is: either may stand behind the other's socket. */
  get name(): RuntimeName {
    return this.#name;
  }

  async inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.#answer(async () => {
      const answer = await this.#api.get(`/containers/${encodeURIComponent(containerId)}/json`, {}, signal);
      const ids = readIds(answer);
      if (ids?.containerId !== containerId) return unreachable('it answered something that is not a container');
      const image = await this.#image(ids.imageId, signal);
      return { found: true, details: readInspection(answer, this.#name, image === 'late' ? undefined : image), complete: image !== 'late' };
    });
  }

  async glance(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer> {
    return this.#answer(async () => {
      const entry = (await this.#list({ id: [containerId] }, signal)).find((candidate) => readIds(candidate)?.containerId === containerId);
      if (entry === undefined) return notFound(`${this.#name} has no such container`);
      const image = await this.#image(readIds(entry)?.imageId, signal);
      return { found: true, details: readListEntry(entry, this.#name, image === 'late' ? undefined : image), complete: false };
    });
  }

  async ping(signal: AbortSignal): Promise<void> {
    const { Version, Components } = fields(await this.#api.get('/version', {}, signal));
    if (text(Version) === undefined) throw new Error('it answers something else than a container runtime would');
    const components = Array.isArray(Components) ? (Components as unknown[]) : [];
    this.#name = components.some((component) => String(fields(component)['Name']).startsWith('Podman')) ? 'podman' : 'docker';
  }

  async follow(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    // What a former connection left under way goes: not every request can be aborted by itself.
    this.#api.close();
    // Both at once, so that a slow server is waited for once.
    const stream = this.#api.open('/events', { filters: JSON.stringify({ event: [...CONTAINER_EVENTS, ...IMAGE_EVENTS] }) }, signal);
    stream.catch(() => undefined);
    await this.ping(signal);
    // Listed only after the events are followed, so that nothing falls between the two. Podman says nothing before the first event.
    if (this.#name === 'docker') await stream;
    this.#images.clear();
    listener.following();
    // At the same time: Docker throws events away that are not read at once.
    await Promise.all([this.#tellList(listener, signal), this.#tellEvents(stream, listener)]);
  }

  close(): void {
    this.#api.close();
  }

  async #list(filters: object, signal: AbortSignal): Promise<unknown[]> {
    const entries: unknown[] = [];
    for await (const entry of jsonObjects(await this.#api.open('/containers/json', { all: true, filters: JSON.stringify(filters) }, signal))) {
      if (entries.push(entry) > 1) break;
    }
    return entries;
  }

  async #tellList(listener: RuntimeListener, signal: AbortSignal): Promise<void> {
    for await (const entry of jsonObjects(await this.#api.open('/containers/json', { all: true }, signal))) {
      const ids = readIds(entry);
      if (ids === undefined) continue;
      const image = ids.imageId === undefined ? undefined : await this.#images.get(ids.imageId);
      listener.listed(ids.containerId, readListEntry(entry, this.#name, image));
    }
  }

  async #tellEvents(stream: Promise<AsyncIterable<Buffer>>, listener: RuntimeListener): Promise<void> {
    for await (const event of jsonObjects(await stream)) this.#tell(event, listener);
    throw new Error('it ended the connection');
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

  /** Undefined when the image cannot be looked at, such as when it was removed meanwhile. `late` when it may be later. */
  async #image(imageId: string | undefined, signal: AbortSignal): Promise<ImageNames | undefined | 'late'> {
    if (imageId === undefined) return undefined;
    let names = this.#images.get(imageId);
    if (names === undefined) {
      if (this.#images.size >= MAXIMUM_IMAGES) this.#images.clear();
      names = withDeadline(IMAGE_MILLISECONDS, signal, (within) => this.#inspectImage(imageId, within));
      this.#images.set(imageId, names);
      // Asked for again by the next who needs it.
      names.catch(() => this.#images.get(imageId) === names && this.#images.delete(imageId));
    }
    return names.catch(() => 'late' as const);
  }

  async #inspectImage(imageId: string, signal: AbortSignal): Promise<ImageNames | undefined> {
    try {
      return readImage(await this.#api.get(`/images/${encodeURIComponent(imageId)}/json`, {}, signal));
    } catch (error) {
      if (error instanceof DockerRefusal && error.status === 404) return undefined;
      throw error;
    }
  }

  async #answer(ask: () => Promise<RuntimeAnswer>): Promise<RuntimeAnswer> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof DockerRefusal && error.status === 404) return notFound(`${this.#name} has no such container`);
      return unreachable(error instanceof Error ? error.message.trim() : 'it failed without saying why');
    }
  }
}
