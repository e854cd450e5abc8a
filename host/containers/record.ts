import type { RuntimeName } from './cgroup-path.ts';

/** What a runtime tells of a container. What it does not tell is absent, never empty. */
export interface RuntimeRecord {
  readonly name?: string;
  readonly image?: string;
  /** `sha256:` and 64 hex digits. */
  readonly imageDigest?: string;
  readonly runtime: RuntimeName;
  readonly podId?: string;
  readonly podName?: string;
  readonly podNamespace?: string;
  readonly podSandbox: boolean;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

/** The record of a container, as the data source gives it. */
export interface ContainerRecord extends RuntimeRecord {
  readonly containerId: string;
  /** When its cgroup was created, in nanoseconds since 1970. */
  readonly ctime?: bigint;
  readonly removed: boolean;
}

/** Why there is no record. */
export type MissReason = 'not-found' | 'pending' | 'unreachable' | 'removed';

/** The pod fields and the sandbox mark, from the labels that kubelets and runtimes set. */
export function podFields(labels: readonly { readonly name: string; readonly value: string }[]): Pick<RuntimeRecord, 'podId' | 'podName' | 'podNamespace' | 'podSandbox'> {
  const label = (name: string): string | undefined => labels.find((candidate) => candidate.name === name && candidate.value !== '')?.value;
  return withoutUndefined({
    podId: label('io.kubernetes.pod.uid'),
    podName: label('io.kubernetes.pod.name'),
    podNamespace: label('io.kubernetes.pod.namespace'),
    podSandbox: label('io.kubernetes.docker.type') === 'podsandbox' || label('io.kubernetes.docker.type') === 'sandbox' || label('io.cri-containerd.kind') === 'sandbox',
  });
}

type Defined<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] } & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** The fields that have a value, so that an absent one is not there at all. */
export function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

/** `sha256:…` of `name@sha256:…` or of itself; undefined when it is no digest. */
export function digestOf(reference: string | undefined): string | undefined {
  return /(sha256:[0-9a-f]{64})$/.exec(reference ?? '')?.[1];
}
