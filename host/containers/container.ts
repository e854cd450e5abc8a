import type { RuntimeName } from './cgroup-path.ts';

export interface Label {
  readonly name: string;
  readonly value: string;
}

export interface Mount {
  /** Path on the machine. */
  readonly source: string;
  /** Path in the container. */
  readonly destination: string;
  readonly readOnly: boolean;
}

/** How far a container is confined, as its runtime was asked for it. */
export interface Confinement {
  readonly privileged: boolean;
  /** Beyond the runtime's usual ones. */
  readonly addedCapabilities: readonly string[];
  /** Undefined when it is the image's own. */
  readonly user: string | undefined;
  readonly readOnlyRoot: boolean;
  readonly hostNetwork: boolean;
  readonly hostPid: boolean;
  readonly hostIpc: boolean;
  /** `default`, `unconfined`, or a profile's name. */
  readonly seccompProfile: string | undefined;
  readonly apparmorProfile: string | undefined;
  readonly mounts: readonly Mount[];
}

/** What a runtime tells of a container. A value that it does not tell is undefined, never empty. */
export interface RuntimeDetails {
  readonly runtime: RuntimeName;
  readonly name: string | undefined;
  readonly image: string | undefined;
  /** `sha256:` and 64 hex digits; an image that was made on this machine has none. */
  readonly imageDigest: string | undefined;
  readonly pod: { readonly id: string | undefined; readonly name: string | undefined; readonly namespace: string | undefined };
  /** The container only holds a pod's namespaces. */
  readonly podSandbox: boolean;
  readonly labels: readonly Label[];
  /** How far it is confined; undefined when the runtime has not told, or not yet. */
  readonly confinement: Confinement | undefined;
  /** When it was started, in nanoseconds since 1970. */
  readonly startedAt: bigint | undefined;
}

/** What is known of a container; the world's `container` record is made of it, one to one. */
export interface ContainerRecord extends Omit<RuntimeDetails, 'startedAt'> {
  readonly containerId: string;
  /** When its cgroup was created, in nanoseconds since 1970. */
  readonly ctime: bigint | undefined;
  /** The container is gone; its record is kept for a while. */
  readonly removed: boolean;
}

/** Why there is no record. */
export type MissReason = 'not-found' | 'pending' | 'unreachable' | 'removed';

/** `enriched` and `removed` may have a record; of the others it says why there is none yet. */
export type ContainerState = 'pending' | 'enriched' | 'unreachable' | 'not-found' | 'removed';

/** A container that the host knows: bookkeeping that the hot path reads without making an object. */
export interface Container {
  /** All 64 digits. */
  readonly id: string;
  /** A small number that names the container for as long as the host knows it. */
  readonly slot: number;
  /** Rises whenever the record or the state changes, and goes on rising for the slot's next container. */
  readonly revision: number;
  readonly state: ContainerState;
  /** When there is one it is the answer, whatever the state. */
  readonly record: ContainerRecord | undefined;
  /** The host knows the container no longer: the last change that is told of it. */
  readonly expired: boolean;
  /** Free for the writer of batches. */
  batchNumber: number;
  batchIndex: number;
}

/** What the data source answers of a container. */
export function answerOf(container: Container | undefined): ContainerRecord | MissReason {
  if (container === undefined || container.expired) return 'not-found';
  if (container.record !== undefined) return container.record;
  // Unreachable: an enriched container always has a record.
  return container.state === 'enriched' ? 'pending' : container.state;
}
