import { setImmediate as turn } from 'node:timers/promises';
import { machineCgroupMount, walkCgroups } from './cgroup-tree.ts';
import { answerOf, type Container, type ContainerRecord, type MissReason } from './container.ts';
import { ContainerDirectory } from './directory.ts';
import { Enrichment } from './enrichment.ts';
import type { KnownContainer } from './known-container.ts';
import type { ContainersOptions } from './options.ts';
import { usualEndpoints, type RuntimeStatus } from './runtimes/index.ts';

export interface ContainerCgroup {
  readonly cgroupId: bigint;
  readonly container: Container;
}

/** After so many folders of the tree everything else gets its turn. */
const SLICE_OF_WALK = 256;

/** Every container of the machine: which there are, which cgroups are theirs, and what their runtimes tell of them. */
export class Containers {
  readonly #directory: ContainerDirectory;
  readonly #enrichment: Enrichment | undefined;
  readonly #mount: string | undefined;
  readonly #listeners = new Set<(container: KnownContainer) => void>();
  readonly #appearListeners = new Set<(cgroup: ContainerCgroup) => void>();
  readonly #runtimeListeners = new Set<(status: RuntimeStatus) => void>();

  private constructor(options: ContainersOptions) {
    const graceMilliseconds = options.graceMilliseconds ?? 30_000;
    this.#mount = options.cgroupMount ?? machineCgroupMount(options.controller)?.path;
    this.#directory = new ContainerDirectory({ graceMilliseconds, changed: (container) => this.#changed(container) });
    if (options.enrich === false) return;
    this.#enrichment = new Enrichment({
      directory: this.#directory,
      graceMilliseconds,
      changed: (container) => this.#changed(container),
      runtimeChanged: (status) => {
        for (const listener of this.#runtimeListeners) listener(status);
      },
      placed: (id, path) => this.#placed(id, path),
      runtimes: {
        named: options.sockets ?? [],
        usual: () => (options.discover === false ? [] : (options.usual ?? usualEndpoints)()),
        discoverMilliseconds: options.discoverMilliseconds ?? 5000,
        deadlineMilliseconds: options.deadlineMilliseconds ?? 10_000,
        retryMilliseconds: options.retryMilliseconds ?? 250,
        maximumRetryMilliseconds: options.maximumRetryMilliseconds ?? 30_000,
      },
    });
  }

  /** Finds the containers that exist. Waits for no runtime: these answer later, and `onChange` tells it. */
  static async start(options: ContainersOptions = {}): Promise<Containers> {
    const containers = new Containers(options);
    await containers.#enrichment?.runtimes.start();
    await containers.rescan();
    return containers;
  }

  /** The container of the cgroup whose id has these low and high 32 bits; undefined when it is none's. Makes no object. */
  find(low: number, high: number): Container | undefined {
    return this.#directory.find(low, high);
  }

  /**
   * The kernel created a cgroup. To be told in the kernel's order.
   * @param path below the hierarchy's root
   * @param createdAt nanoseconds since 1970
   * @returns undefined when it is not in a container
   */
  cgroupCreated(cgroupId: bigint, path: string, createdAt: bigint): Container | undefined {
    const created = this.#directory.cgroupCreated(cgroupId, path, createdAt);
    if (created?.began === true) this.#begin(created.container);
    return created?.container;
  }

  /** The kernel removed a cgroup. @returns the container that it was in */
  cgroupRemoved(cgroupId: bigint): Container | undefined {
    return this.#directory.cgroupRemoved(cgroupId);
  }

  /** Every cgroup that is in a container, those inside of a container too. */
  existing(): Iterable<ContainerCgroup> {
    return this.#directory.cgroups();
  }

  /** Compares what is known with the tree, after word of the kernel was lost. @returns the cgroups that were not known */
  async rescan(): Promise<ContainerCgroup[]> {
    if (this.#mount === undefined) return [];
    const before = new Set([...this.#directory.cgroups()].map(({ cgroupId }) => cgroupId));
    const unknown: ContainerCgroup[] = [];
    let walked = 0;
    for (const { cgroupId, path, ctime } of walkCgroups(this.#mount)) {
      const wasKnown = before.delete(cgroupId);
      const container = this.cgroupCreated(cgroupId, path, ctime);
      if (container !== undefined && !wasKnown) unknown.push(this.#appeared(cgroupId, container));
      if (++walked % SLICE_OF_WALK === 0) await turn();
    }
    for (const cgroupId of before) this.cgroupRemoved(cgroupId);
    return unknown;
  }

  /** What the data source answers: the record, or why there is none. */
  get(containerId: string): ContainerRecord | MissReason {
    return answerOf(this.#directory.get(containerId));
  }

  /**
   * Is called whenever a container became known, its record or state changed, or it expired, after that has happened.
   * @returns a function that ends it
   */
  onChange(listener: (container: KnownContainer) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Containers that are known, those that are gone for less than the grace included. */
  list(): Iterable<KnownContainer> {
    return this.#directory.containers();
  }

  /** How it stands with each runtime. */
  runtimes(): RuntimeStatus[] {
    return this.#enrichment?.runtimes.statuses() ?? [];
  }

  /** Is called for each cgroup of a container that was found otherwise than by the kernel's word. @returns a function that ends it */
  onAppear(listener: (cgroup: ContainerCgroup) => void): () => void {
    this.#appearListeners.add(listener);
    return () => void this.#appearListeners.delete(listener);
  }

  /** Is called whenever a runtime came up or went down, or something else than before keeps it down. @returns a function that ends it */
  onRuntimeChange(listener: (status: RuntimeStatus) => void): () => void {
    this.#runtimeListeners.add(listener);
    return () => void this.#runtimeListeners.delete(listener);
  }

  /** Nothing is asked, told or waited for after this. */
  async close(): Promise<void> {
    this.#listeners.clear();
    this.#runtimeListeners.clear();
    this.#appearListeners.clear();
    this.#enrichment?.close();
    this.#directory.close();
    await turn();
  }

  #begin(container: KnownContainer): void {
    if (this.#enrichment !== undefined) return this.#enrichment.begin(container);
    container.lookup = 'unreachable';
    container.problem = 'no runtime is asked';
    container.renew();
    this.#changed(container);
  }

  /** A runtime told where a container is whose cgroup's path does not tell; it may be there already. */
  #placed(id: string, path: string): void {
    if (!this.#directory.places.add(id, path) || this.#mount === undefined) return;
    for (const directory of walkCgroups(this.#mount, path)) {
      const container = this.cgroupCreated(directory.cgroupId, directory.path, directory.ctime);
      if (container !== undefined) this.#appeared(directory.cgroupId, container);
    }
  }

  #appeared(cgroupId: bigint, container: Container): ContainerCgroup {
    const cgroup = { cgroupId, container };
    for (const listener of this.#appearListeners) listener(cgroup);
    return cgroup;
  }

  #changed(container: KnownContainer): void {
    if (container.expired) this.#enrichment?.forget(container);
    for (const listener of this.#listeners) listener(container);
  }
}
