import { join } from 'node:path';
import { Client, Metadata, credentials, loadPackageDefinition, status, type ServiceClientConstructor, type ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

/** Services that containers are asked for, each described by a file of its own. */
const SERVICES = {
  'runtime.v1.RuntimeService': 'cri.proto',
  'containerd.services.containers.v1.Containers': 'containers.proto',
  'containerd.services.namespaces.v1.Namespaces': 'namespaces.proto',
  'containerd.services.images.v1.Images': 'images.proto',
  'containerd.services.events.v1.Events': 'events.proto',
} as const;

export type ServiceName = keyof typeof SERVICES;

/** The longest answer on one container, and the longest list: containerd itself sends no longer one. */
const MAXIMUM_BYTES = { answer: 1024 * 1024, list: 16 * 1024 * 1024 };
/** A channel is made anew with each connection, so its own pauses need not grow long. */
const CHANNEL_OPTIONS = { 'grpc.max_reconnect_backoff_ms': 1000, 'grpc.enable_retries': 0 };

const constructors = new Map<ServiceName, ServiceClientConstructor>();

/** The one place that knows gRPC: a server behind a socket, asked by service and method. Answers are foreign, hence `unknown`. */
export class GrpcConnection {
  readonly #target: string;
  readonly #clients = new Map<string, Client>();

  constructor(socketPath: string) {
    this.#target = `unix:${socketPath}`;
  }

  /** @throws ServiceError; see `isNotFound`. @throws Error when the signal aborts it */
  call(service: ServiceName, method: string, request: object, signal: AbortSignal, metadata: Readonly<Record<string, string>> = {}, size: keyof typeof MAXIMUM_BYTES = 'answer'): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const client = this.#client(service, size);
      const { path, requestSerialize, responseDeserialize } = this.#definition(service, method);
      const call = client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, toMetadata(metadata), (error: ServiceError | null, answer?: unknown) => {
        signal.removeEventListener('abort', abort);
        if (error === null) resolve(answer);
        else reject(error);
      });
      const abort = (): void => call.cancel();
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** Messages of a stream until it ends, each as long as an answer at most. @throws ServiceError */
  async *stream(service: ServiceName, method: string, request: object, signal: AbortSignal, metadata: Readonly<Record<string, string>> = {}): AsyncGenerator<unknown> {
    signal.throwIfAborted();
    const { path, requestSerialize, responseDeserialize } = this.#definition(service, method);
    const call = this.#client(service, 'answer').makeServerStreamRequest(path, requestSerialize, responseDeserialize, request, toMetadata(metadata));
    const abort = (): void => call.cancel();
    signal.addEventListener('abort', abort, { once: true });
    try {
      yield* call as AsyncIterable<unknown>;
    } finally {
      signal.removeEventListener('abort', abort);
      call.cancel();
    }
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }

  #client(service: ServiceName, size: keyof typeof MAXIMUM_BYTES): Client {
    const key = `${service} ${size}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const client = new Client(this.#target, credentials.createInsecure(), { ...CHANNEL_OPTIONS, 'grpc.max_receive_message_length': MAXIMUM_BYTES[size] });
    this.#clients.set(key, client);
    return client;
  }

  #definition(service: ServiceName, method: string): ServiceClientConstructor['service'][string] {
    const definition = constructorOf(service).service[method];
    if (definition === undefined) throw new TypeError(`${service} has no method ${method}`);
    return definition;
  }
}

export function isNotFound(error: unknown): boolean {
  return codeOf(error) === status.NOT_FOUND;
}

/** The answer was longer than it may be. */
export function isTooLong(error: unknown): boolean {
  return codeOf(error) === status.RESOURCE_EXHAUSTED;
}

/** The server does not offer this service at all. */
export function isUnimplemented(error: unknown): boolean {
  return codeOf(error) === status.UNIMPLEMENTED;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function constructorOf(service: ServiceName): ServiceClientConstructor {
  const known = constructors.get(service);
  if (known !== undefined) return known;
  const definition = loadSync(join(import.meta.dirname, 'protocols', SERVICES[service]), { keepCase: true, longs: String, enums: String, defaults: false });
  const loaded = service.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], loadPackageDefinition(definition)) as ServiceClientConstructor;
  constructors.set(service, loaded);
  return loaded;
}

function toMetadata(values: Readonly<Record<string, string>>): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(values)) metadata.set(name, value);
  return metadata;
}
