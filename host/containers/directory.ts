import { parseCgroupOwners, sliceUser, type CgroupOwner } from './cgroup-path.ts';
import { CgroupTable } from './cgroup-table.ts';
import { KnownContainer, type Whereabouts } from './known-container.ts';
import { Places } from './places.ts';
import { Slots } from './slots.ts';

export interface DirectoryOptions {
  /** How long a cgroup and a container are still known after they are gone: events of theirs may come late. */
  readonly graceMilliseconds: number;
  readonly changed: (container: KnownContainer) => void;
}

interface Departure {
  readonly at: number;
  readonly cgroupId: bigint;
  readonly container: KnownContainer;
}

/**
 * Which containers there are and which cgroups are theirs. There is one record for a container, however many cgroups
 * it has; the coming and going of those inside of it changes nothing of it.
 */
export class ContainerDirectory {
  readonly #options: DirectoryOptions;
  readonly #byId = new Map<string, KnownContainer>();
  readonly #byCgroup = new CgroupTable<KnownContainer>();
  readonly #slots = new Slots();
  /** Where containers are that their cgroups' paths do not tell of. */
  readonly places = new Places();
  /** What is to be forgotten, the earliest first: all wait equally long. */
  #departures: Departure[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DirectoryOptions) {
    this.#options = options;
  }

  find(low: number, high: number): KnownContainer | undefined {
    return this.#byCgroup.find(low, high);
  }

  get(containerId: string): KnownContainer | undefined {
    return this.#byId.get(containerId);
  }

  containers(): IterableIterator<KnownContainer> {
    return this.#byId.values();
  }

  /**
   * A cgroup was created, or was found. `began` says whether that is how its container became known, or came back.
   * @param ctime nanoseconds since 1970
   */
  cgroupCreated(cgroupId: bigint, path: string, ctime: bigint): { readonly container: KnownContainer; readonly began: boolean } | undefined {
    const { owner, whereabouts } = this.#ownerOf(path);
    const former = this.#byCgroup.get(cgroupId);
    // The kernel gave the number of a cgroup that is gone to another one.
    if (former !== undefined && former.id !== owner?.containerId) this.#detach(cgroupId, former);
    if (owner === undefined) return undefined;
    const known = this.#byId.get(owner.containerId);
    const container = known ?? this.#add(owner, whereabouts);
    const returned = owner.isRoot && container.gone;
    container.cgroups.add(cgroupId);
    if (owner.isRoot) container.roots.add(cgroupId);
    this.#byCgroup.set(cgroupId, container);
    if (returned) {
      container.gone = false;
      container.ctime = ctime;
    } else if (container.ctime === undefined || ctime < container.ctime) {
      container.ctime = ctime;
      if (known !== undefined) this.#changed(container);
    }
    return { container, began: known === undefined || returned };
  }

  cgroupRemoved(cgroupId: bigint): KnownContainer | undefined {
    const container = this.#byCgroup.get(cgroupId);
    if (container === undefined || !container.cgroups.delete(cgroupId)) return undefined;
    this.#leave(cgroupId, container);
    return container;
  }

  /** Every cgroup that is in a container, sub-cgroups too. */
  *cgroups(): Generator<{ readonly cgroupId: bigint; readonly container: KnownContainer }> {
    for (const container of this.#byId.values()) {
      for (const cgroupId of container.cgroups) yield { cgroupId, container };
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#departures = [];
  }

  /**
   * The innermost container of a path that this may be. A user, or a process in a container, may call a cgroup of its own
   * by the id of a container that is elsewhere: it stays in the container around it, or in none.
   */
  #ownerOf(path: string): { readonly owner: CgroupOwner | undefined; readonly whereabouts: Whereabouts } {
    const user = sliceUser(path);
    const place = this.places.ownerOf(path);
    const owners = [...parseCgroupOwners(path), ...(place === undefined ? [] : [place])];
    for (const [index, owner] of owners.entries()) {
      const whereabouts = { user, within: owners[index + 1]?.containerId };
      const known = this.#byId.get(owner.containerId);
      const isThere = known === undefined || (known.user === user && known.within === whereabouts.within);
      // Only the machine's own runtimes make cgroups outside of users' slices and of containers: theirs is the genuine one.
      const isGenuine = user === undefined && whereabouts.within === undefined;
      if (known !== undefined && !isThere && isGenuine) this.#expose(known);
      if (isThere || isGenuine) return { owner, whereabouts };
    }
    return { owner: undefined, whereabouts: { user, within: undefined } };
  }

  /** What was taken for the container was somebody else's, who was there first. */
  #expose(container: KnownContainer): void {
    const around = container.within === undefined ? undefined : this.#byId.get(container.within);
    for (const cgroupId of container.cgroups) {
      this.#byCgroup.delete(cgroupId);
      if (around === undefined) continue;
      around.cgroups.add(cgroupId);
      this.#byCgroup.set(cgroupId, around);
    }
    container.cgroups.clear();
    container.roots.clear();
    container.user = undefined;
    container.within = undefined;
    container.details = undefined;
    container.record = undefined;
    // So that the genuine cgroup begins it anew.
    container.gone = true;
    container.expiresAt = Number.POSITIVE_INFINITY;
  }

  #add(owner: CgroupOwner, whereabouts: Whereabouts): KnownContainer {
    const { slot, revision } = this.#slots.take();
    const container = new KnownContainer(owner, whereabouts, slot, revision, performance.now());
    this.#byId.set(container.id, container);
    return container;
  }

  #detach(cgroupId: bigint, container: KnownContainer): void {
    this.#byCgroup.delete(cgroupId);
    if (container.cgroups.delete(cgroupId)) this.#leave(cgroupId, container);
  }

  #leave(cgroupId: bigint, container: KnownContainer): void {
    const at = performance.now() + this.#options.graceMilliseconds;
    this.#departures.push({ at, cgroupId, container });
    this.#schedule();
    if (!container.roots.delete(cgroupId) || container.roots.size > 0) return;
    container.gone = true;
    container.expiresAt = at;
    this.#changed(container);
  }

  #changed(container: KnownContainer): void {
    container.renew();
    this.#options.changed(container);
  }

  #schedule(): void {
    const next = this.#departures[0];
    if (next === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#expire(), Math.max(0, next.at - performance.now())).unref();
  }

  #expire(): void {
    this.#timer = undefined;
    const now = performance.now();
    const due = this.#departures.findIndex(({ at }) => at > now);
    for (const departure of this.#departures.splice(0, due < 0 ? this.#departures.length : due)) this.#forget(departure);
    this.#schedule();
  }

  #forget({ at, cgroupId, container }: Departure): void {
    // The number may be another container's by now, or again this one's.
    if (this.#byCgroup.get(cgroupId) === container && !container.cgroups.has(cgroupId)) this.#byCgroup.delete(cgroupId);
    if (!container.gone || container.expired || at < container.expiresAt) return;
    for (const inside of container.cgroups) this.#byCgroup.delete(inside);
    this.#byId.delete(container.id);
    container.expired = true;
    this.#changed(container);
    this.#slots.giveBack(container.slot, container.revision);
  }
}
