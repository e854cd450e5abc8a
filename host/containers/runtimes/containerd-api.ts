import type { RuntimeDetails } from '../container.ts';
import { cgroupPathOf, confinementOfSpecification } from './confinement.ts';
import { digestOf } from './cri-answers.ts';
import { isNotFound, type GrpcConnection } from './grpc.ts';
import { describeLabels, fields, text } from './labels.ts';

const CONTAINERS = 'containerd.services.containers.v1.Containers';
const NAMESPACES = 'containerd.services.namespaces.v1.Namespaces';
const IMAGES = 'containerd.services.images.v1.Images';
const EVENTS = 'containerd.services.events.v1.Events';

/** Docker's own containers: it knows more of them than containerd does. */
const DOCKER_NAMESPACE = 'moby';
/** A cgroup's path tells of such a container by itself. */
const TOLD_BY_PATH = /^[0-9a-f]{64}$/;
const WATCHED = ['/containers/create', '/containers/delete'];

/** Containers of every namespace by containerd's own interface: those of `ctr`, of nerdctl, and of pods where CRI is switched off. */
export class ContainerdApi {
  readonly #connection: GrpcConnection;

  constructor(connection: GrpcConnection) {
    this.#connection = connection;
  }

  /** @throws Error when what answers is no containerd */
  async ping(signal: AbortSignal): Promise<void> {
    await this.#namespaces(signal);
  }

  /** Undefined also when containers of several namespaces have this id: it does not say which is meant. */
  async inspect(id: string, signal: AbortSignal): Promise<RuntimeDetails | undefined> {
    const found = await Promise.all((await this.#namespaces(signal)).map((namespace) => this.#get(id, namespace, signal)));
    const [details, ...others] = found.filter((candidate) => candidate !== undefined);
    return others.length === 0 ? details : undefined;
  }

  /** Where the container's cgroup is, when its path does not tell by itself. */
  async place(id: string, namespace: string, signal: AbortSignal): Promise<string | undefined> {
    if (TOLD_BY_PATH.test(id)) return undefined;
    try {
      const { container } = fields(await this.#connection.call(CONTAINERS, 'Get', { id }, signal, inNamespace(namespace)));
      return cgroupPathOf(fields(container)['spec']);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  /** One by one: each has its whole specification with it. `place` as in {@link place}. */
  async *list(signal: AbortSignal): AsyncGenerator<{ readonly id: string; readonly details: RuntimeDetails; readonly place: string | undefined }> {
    for (const namespace of await this.#namespaces(signal)) {
      for await (const message of this.#connection.stream(CONTAINERS, 'ListStream', {}, signal, inNamespace(namespace))) {
        const { container } = fields(message);
        const read = readContainer(container, undefined);
        if (read !== undefined) yield { ...read, place: TOLD_BY_PATH.test(read.id) ? undefined : cgroupPathOf(fields(container)['spec']) };
      }
    }
  }

  /** Containers that are made and removed from now on. */
  async *events(signal: AbortSignal): AsyncGenerator<{ readonly id: string; readonly namespace: string; readonly what: 'created' | 'destroyed' }> {
    const filters = WATCHED.map((topic) => `topic=="${topic}",namespace!="${DOCKER_NAMESPACE}"`);
    for await (const envelope of this.#connection.stream(EVENTS, 'Subscribe', { filters }, signal)) {
      const { namespace, topic, event } = fields(envelope);
      const id = firstText(fields(event)['value']);
      if (id !== undefined) yield { id, namespace: text(namespace) ?? '', what: topic === '/containers/create' ? 'created' : 'destroyed' };
    }
  }

  async #namespaces(signal: AbortSignal): Promise<string[]> {
    const { namespaces } = fields(await this.#connection.call(NAMESPACES, 'List', {}, signal));
    return (Array.isArray(namespaces) ? (namespaces as unknown[]) : []).map((entry) => text(fields(entry)['name']))
      .filter((name) => name !== undefined && name !== DOCKER_NAMESPACE) as string[];
  }

  async #get(id: string, namespace: string, signal: AbortSignal): Promise<RuntimeDetails | undefined> {
    try {
      const { container } = fields(await this.#connection.call(CONTAINERS, 'Get', { id }, signal, inNamespace(namespace)));
      const image = text(fields(container)['image']);
      const read = readContainer(container, image === undefined ? undefined : await this.#digest(image, namespace, signal));
      return read?.id === id ? read.details : undefined;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  /** Undefined when the image was removed meanwhile, or cannot be asked for: the container's record is worth having without. */
  async #digest(name: string, namespace: string, signal: AbortSignal): Promise<string | undefined> {
    try {
      const { image } = fields(await this.#connection.call(IMAGES, 'Get', { name }, signal, inNamespace(namespace)));
      return digestOf(text(fields(fields(image)['target'])['digest']));
    } catch {
      signal.throwIfAborted();
      return undefined;
    }
  }
}

function inNamespace(namespace: string): Readonly<Record<string, string>> {
  return { 'containerd-namespace': namespace };
}

/** nerdctl keeps a container's name in a label; `ctr` has none but the id. */
function readContainer(entry: unknown, digest: string | undefined): { readonly id: string; readonly details: RuntimeDetails } | undefined {
  const { id, image, labels, spec } = fields(entry);
  const containerId = text(id);
  if (containerId === undefined) return undefined;
  const named = fields(labels);
  return {
    id: containerId,
    details: {
      runtime: 'containerd',
      name: text(named['nerdctl/name']) ?? text(named['io.kubernetes.container.name']) ?? containerId,
      image: text(image),
      imageDigest: digest,
      ...describeLabels(labels),
      confinement: confinementOfSpecification(spec),
      startedAt: undefined,
    },
  };
}

/** The first field of a container's event is its id: tag 0x0a, length, bytes (protobuf's wire format). */
function firstText(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array) || value[0] !== 0x0a) return undefined;
  const length = value[1] ?? 0;
  // A length of more than one byte is no container's id.
  return length < 0x80 && value.length >= 2 + length ? text(Buffer.from(value.subarray(2, 2 + length)).toString('utf8')) : undefined;
}
