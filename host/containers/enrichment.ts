import { Announcements } from './announced.ts';
import type { RuntimeDetails } from './container.ts';
import type { ContainerDirectory } from './directory.ts';
import type { KnownContainer } from './known-container.ts';
import { Lookup } from './lookup.ts';
import { RuntimeSet, maySpeakFor, statusOf, type ConnectionListener, type RuntimeConnection, type RuntimeStatus } from './runtimes/index.ts';

export interface EnrichmentOptions {
  readonly directory: ContainerDirectory;
  readonly runtimes: ConstructorParameters<typeof RuntimeSet>[0];
  readonly graceMilliseconds: number;
  /** The container's record or state has changed. */
  readonly changed: (container: KnownContainer) => void;
  /** A runtime told of a container whose cgroup's path does not. */
  readonly placed: (containerId: string, cgroupPath: string) => void;
  /** A runtime came up or went down, or something else than before keeps it down. */
  readonly runtimeChanged: (status: RuntimeStatus) => void;
}

/** Containers that are asked for only because they were announced; the others need the runtimes' time more. */
const MAXIMUM_ANNOUNCING = 64;

/** Gives containers their records: by asking the runtimes, and by what these say of their own accord. */
export class Enrichment {
  readonly #options: EnrichmentOptions;
  readonly #runtimes: RuntimeSet;
  readonly #announcements: Announcements;
  readonly #lookups = new Map<KnownContainer, Lookup>();
  #announcing = 0;

  constructor(options: EnrichmentOptions) {
    this.#options = options;
    this.#announcements = new Announcements(options.graceMilliseconds);
    this.#runtimes = new RuntimeSet(options.runtimes, (connection) => this.#listenerOf(connection));
  }

  get runtimes(): RuntimeSet {
    return this.#runtimes;
  }

  /** A container became known or came back. When everything was announced already it has its record at once. */
  begin(container: KnownContainer): void {
    const announced = this.#announcements.get(container.id, container.user);
    if (announced?.complete === true) {
      this.#found(container, announced.details);
      return;
    }
    this.#lookups.get(container)?.close();
    // One that came back keeps what was told of it; when it was started is another matter.
    if (container.details === undefined) container.lookup = 'pending';
    else container.details = { ...container.details, startedAt: undefined };
    container.renew();
    this.#options.changed(container);
    const lookup = new Lookup(container, this.#runtimes, {
      found: (details, complete) => {
        if (complete) this.#lookups.delete(container);
        this.#found(container, details);
      },
      missed: (reason, problem) => {
        container.lookup = reason;
        container.problem = problem;
        container.renew();
        this.#options.changed(container);
      },
    });
    this.#lookups.set(container, lookup);
    lookup.start(announced?.details);
  }

  /** The host knows the container no longer. */
  forget(container: KnownContainer): void {
    this.#lookups.get(container)?.close();
    this.#lookups.delete(container);
  }

  close(): void {
    for (const lookup of this.#lookups.values()) lookup.close();
    this.#lookups.clear();
    this.#runtimes.close();
  }

  #found(container: KnownContainer, details: RuntimeDetails): void {
    container.lookup = 'found';
    container.problem = undefined;
    container.details = details;
    container.enrichedAfter ??= performance.now() - container.seenAt;
    container.renew();
    this.#options.changed(container);
  }

  #listenerOf(connection: () => RuntimeConnection): ConnectionListener {
    return {
      following: () => {
        this.#announcements.forgetFrom(connection());
        for (const lookup of this.#lookups.values()) lookup.again();
      },
      changed: () => this.#options.runtimeChanged(statusOf(connection())),
      listed: (id, details) => {
        this.#announcements.set(id, { details, complete: false, source: connection() });
        // A rename may have been missed while the runtime was out of reach.
        if (details.name !== undefined) this.#rename(id, details.name, connection());
      },
      created: (id) => void this.#announce(id, connection()),
      // What is in a cgroup of any name is the machine's to tell, not a user's.
      placed: (id, path) => connection().user === undefined && this.#options.placed(id, path),
      renamed: (id, name) => this.#rename(id, name, connection()),
      destroyed: (id) => {
        this.#announcements.destroyed(id, connection());
        if (connection().user === undefined) this.#options.directory.places.remove(id);
      },
    };
  }

  /** Asks at once when a container is made: once its start has begun, Docker answers only after it. */
  async #announce(id: string, connection: RuntimeConnection): Promise<void> {
    if (this.#announcing >= MAXIMUM_ANNOUNCING) return;
    this.#announcing++;
    const answer = await connection.ask('inspect', id);
    this.#announcing--;
    if (!answer.found) return;
    this.#announcements.set(id, { details: answer.details, complete: answer.complete, source: connection });
    const container = this.#options.directory.get(id);
    const lookup = container === undefined || !maySpeakFor(connection, container.user) ? undefined : this.#lookups.get(container);
    lookup?.told(answer.details, answer.complete);
  }

  #rename(id: string, name: string, connection: RuntimeConnection): void {
    const announced = this.#announcements.get(id, connection.user);
    if (announced?.source === connection && announced.details.name !== name) this.#announcements.set(id, { ...announced, details: { ...announced.details, name } });
    const container = this.#options.directory.get(id);
    if (container?.details === undefined || container.details.name === name) return;
    // Another runtime may know it by another name.
    if (container.details.runtime !== connection.client.name || !maySpeakFor(connection, container.user)) return;
    container.details = { ...container.details, name };
    container.renew();
    this.#options.changed(container);
  }
}
