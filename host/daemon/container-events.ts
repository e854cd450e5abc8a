import { encodeEvent, eventByName, type EventDefinition } from '@sigbox/sdk/catalogue';
import type { Container, Containers } from '../containers/index.ts';
import type { Clock } from '../events/index.ts';
import type { Flow } from '../pipeline/index.ts';

const CREATED = idOf('container_create');
const REMOVED = idOf('container_remove');
const EXISTING = idOf('existing_container');

/** Events that no program of the kernel makes. */
export const CONTAINER_EVENTS: readonly number[] = [CREATED, REMOVED, EXISTING];

type KnownContainer = ReturnType<Containers['list']> extends Iterable<infer One> ? One : never;

/** Tells of each container once that it exists or was created, before its other events, and once that it is gone, after them. */
export class ContainerEvents {
  readonly #flow: () => Flow;
  readonly #clock: Clock;
  /** Nanoseconds since boot. */
  readonly #now: () => bigint;
  readonly #existing = new WeakSet<Container>();
  readonly #told = new WeakSet<Container>();
  readonly #gone = new WeakSet<Container>();

  constructor(flow: () => Flow, clock: Clock, now: () => bigint) {
    this.#flow = flow;
    this.#clock = clock;
    this.#now = now;
  }

  /** Those that were there before anything was watched. */
  markExisting(containers: Iterable<Container>): void {
    for (const container of containers) {
      this.#existing.add(container);
      this.changed(container as KnownContainer);
    }
  }

  /** The container's other events are about to be given on: they come after this, whatever is known of it by now. */
  before(container: Container): void {
    if (!this.#told.has(container)) this.#tellCreation(container as KnownContainer);
  }

  /** To be called when the container's look-up has ended or it is gone, before its held events are released. */
  changed(container: Container): void {
    if (container.state !== 'pending' && !container.expired) this.before(container);
  }

  /** To be called after its held events have been released. */
  settled(container: Container): void {
    if (container.state !== 'removed' || this.#gone.has(container) || !this.#told.has(container)) return;
    this.#gone.add(container);
    this.#give(REMOVED, 'container_remove', container as KnownContainer, this.#now());
  }

  #tellCreation(container: KnownContainer): void {
    this.#told.add(container);
    if (this.#existing.has(container)) return this.#give(EXISTING, 'existing_container', container, this.#now());
    const created = container.ctime === undefined ? this.#now() : container.ctime - this.#clock.bootTime;
    this.#give(CREATED, 'container_create', container, created > 0n ? created : this.#now());
  }

  #give(id: number, name: string, container: KnownContainer, timestamp: bigint): void {
    const flow = this.#flow();
    if (!flow.wants(id)) return;
    const { record } = container;
    const event = encodeEvent(name, {
      header: { timestamp, cgroupId: [...container.roots][0] ?? 0n },
      fields: {
        runtime: record?.runtime ?? container.hint,
        container_id: container.id,
        ctime: record?.ctime ?? container.ctime ?? 0n,
        container_image: record?.image,
        container_image_digest: record?.imageDigest,
        container_name: record?.name,
        pod_name: record?.pod.name,
        pod_namespace: record?.pod.namespace,
        pod_uid: record?.pod.id,
        pod_sandbox: record?.podSandbox === true ? 1 : 0,
        missing: record === undefined ? container.state : undefined,
      },
    });
    flow.release(event, 0, event.length, container);
  }
}

function idOf(name: string): number {
  const event: EventDefinition | undefined = eventByName(name);
  if (event === undefined) throw new Error(`the catalogue has no ${name}`);
  return event.id;
}
