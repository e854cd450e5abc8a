import type { CgroupOwner, RuntimeName } from './cgroup-path.ts';
import type { Container, ContainerRecord, ContainerState, RuntimeDetails } from './container.ts';

/** How the look-up of a container stands. */
export type LookupState = 'pending' | 'found' | 'unreachable' | 'not-found';

/** Whose hands a cgroup's path is in: whoever may write there may call a cgroup by any container's id. */
export interface Whereabouts {
  readonly user: number | undefined;
  readonly within: string | undefined;
}

/** A container with the host's own bookkeeping. What is public of it is `Container`. */
export class KnownContainer implements Container {
  readonly id: string;
  readonly slot: number;
  /** The runtime that the cgroup's path names. */
  readonly hint: RuntimeName | undefined;
  /** The user below whose slice its cgroup is: only runtimes of that user and of the machine may speak for it. */
  user: number | undefined;
  /** Id of the container that it is in. */
  within: string | undefined;
  /** Its cgroups that exist, sub-cgroups too. */
  readonly cgroups = new Set<bigint>();
  /** Those of them that are the container's own; when the last goes, so has the container. */
  readonly roots = new Set<bigint>();
  /** When the host learned of it, in milliseconds of the monotonic clock. */
  readonly seenAt: number;
  revision: number;
  ctime: bigint | undefined;
  gone = false;
  /** When it is to be forgotten, if it is gone; in milliseconds of the monotonic clock. */
  expiresAt = 0;
  expired = false;
  lookup: LookupState = 'pending';
  details: RuntimeDetails | undefined;
  record: ContainerRecord | undefined;
  /** Why there is no record, in words. */
  problem: string | undefined;
  /** How long it took until there was a record. */
  enrichedAfter: number | undefined;
  batchNumber = 0;
  batchIndex = 0;

  constructor(owner: CgroupOwner, { user, within }: Whereabouts, slot: number, revision: number, seenAt: number) {
    this.id = owner.containerId;
    this.hint = owner.runtime;
    this.user = user;
    this.within = within;
    this.slot = slot;
    this.revision = revision;
    this.seenAt = seenAt;
  }

  /** A look-up that is still under way goes on after the container is gone: its events wait for the answer. */
  get state(): ContainerState {
    if (this.lookup === 'pending') return 'pending';
    if (this.gone) return 'removed';
    return this.lookup === 'found' ? 'enriched' : this.lookup;
  }

  /** Makes the record anew after something that stands in it changed. */
  renew(): void {
    this.revision++;
    if (this.details === undefined) return;
    const { startedAt, ...details } = this.details;
    this.record = { ...details, containerId: this.id, ctime: earlier(this.ctime, startedAt), removed: this.gone };
  }
}

/**
 * The kernel may have dropped an old cgroup's inode and made it anew, and then its ctime is too late; a container is
 * never started before its cgroup is made, so the earlier one is nearer to the truth.
 */
function earlier(ctime: bigint | undefined, startedAt: bigint | undefined): bigint | undefined {
  if (ctime === undefined || startedAt === undefined) return ctime ?? startedAt;
  return startedAt < ctime ? startedAt : ctime;
}
