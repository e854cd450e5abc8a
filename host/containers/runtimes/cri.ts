import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeDetails } from '../container.ts';
import { readContainer, readInfo, readSandbox } from './cri-answers.ts';
import { isNotFound, type GrpcConnection } from './grpc.ts';
import { fields, text } from './labels.ts';

const SERVICE = 'runtime.v1.RuntimeService';

/** Pods and their containers, by the Container Runtime Interface. */
export class ContainerRuntimeInterface {
  readonly #connection: GrpcConnection;
  readonly #runtime: RuntimeName;

  constructor(connection: GrpcConnection, runtime: RuntimeName) {
    this.#connection = connection;
    this.#runtime = runtime;
  }

  /** @throws Error when what answers is not a runtime */
  async ping(signal: AbortSignal): Promise<void> {
    const { runtime_name } = fields(await this.#ask('Version', {}, signal));
    if (text(runtime_name) === undefined) throw new Error('it answers something else than a container runtime would');
  }

  /** The container, or the pod's sandbox, with this id; undefined when there is neither. */
  async inspect(id: string, signal: AbortSignal): Promise<RuntimeDetails | undefined> {
    const [container, sandbox] = await Promise.all([
      absent(this.#ask('ContainerStatus', { container_id: id, verbose: true }, signal)),
      absent(this.#ask('PodSandboxStatus', { pod_sandbox_id: id, verbose: true }, signal)),
    ]);
    const asContainer = readContainer(fields(container)['status'], this.#runtime, readInfo(container));
    // An id may be given in short: what answers for another one is not what was asked for.
    if (asContainer?.id === id) return asContainer.details;
    const asSandbox = readSandbox(fields(sandbox)['status'], this.#runtime, text(readInfo(sandbox)['image']));
    return asSandbox?.id === id ? asSandbox.details : undefined;
  }

  /** Every container and every sandbox, running or not. */
  async list(signal: AbortSignal): Promise<{ readonly id: string; readonly details: RuntimeDetails }[]> {
    const [containers, sandboxes] = await Promise.all(['ListContainers', 'ListPodSandbox'].map((method) => this.#connection.call(SERVICE, method, {}, signal, {}, 'list')));
    return [
      ...entries(fields(containers)['containers']).map((entry) => readContainer(entry, this.#runtime)),
      ...entries(fields(sandboxes)['items']).map((entry) => readSandbox(entry, this.#runtime, undefined)),
    ].filter((entry) => entry !== undefined);
  }

  /** What happens to containers from now on. @throws ServiceError when the runtime tells of nothing */
  async *events(signal: AbortSignal): AsyncGenerator<{ readonly id: string; readonly what: 'created' | 'destroyed' | 'other' }> {
    for await (const event of this.#connection.stream(SERVICE, 'GetContainerEvents', {}, signal)) {
      const { container_id, container_event_type } = fields(event);
      const id = text(container_id);
      // The first of the kinds is 0, which is not written.
      const kind = container_event_type ?? 'CONTAINER_CREATED_EVENT';
      if (id !== undefined) yield { id, what: kind === 'CONTAINER_CREATED_EVENT' ? 'created' : kind === 'CONTAINER_DELETED_EVENT' ? 'destroyed' : 'other' };
    }
  }

  #ask(method: string, request: object, signal: AbortSignal): Promise<unknown> {
    return this.#connection.call(SERVICE, method, request, signal);
  }
}

function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Undefined when there is no such thing. @throws every other error */
async function absent(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
