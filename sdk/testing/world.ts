// The world of signatures in JavaScript, for authors' tests.

export interface SignatureMetadata {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly eventName: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

export type Condition = {
  readonly field: string;
  readonly test:
    | { readonly tag: 'text-equals' | 'text-starts-with' | 'text-ends-with'; readonly val: string }
    | { readonly tag: 'number-equals' | 'bits-set'; readonly val: bigint };
};

export interface EventSelector {
  readonly source: string;
  readonly name: string;
  readonly origin: string;
  readonly conditions: readonly Condition[];
}

export interface DataSource {
  readonly namespace: string;
  readonly id: string;
  readonly version: number;
  readonly keys: readonly string[];
  readonly schema: string;
}

/** How far a container is confined, as its runtime was asked for it. */
export interface Confinement {
  readonly privileged: boolean;
  readonly addedCapabilities: readonly string[];
  readonly user?: string;
  readonly readOnlyRoot: boolean;
  readonly hostNetwork: boolean;
  readonly hostPid: boolean;
  readonly hostIpc: boolean;
  readonly seccompProfile?: string;
  readonly apparmorProfile?: string;
  readonly mounts: readonly { readonly source: string; readonly destination: string; readonly readOnly: boolean }[];
}

export interface ContainerRecord {
  readonly containerId: string;
  readonly containerName?: string;
  readonly containerImage?: string;
  readonly containerImageDigest?: string;
  readonly containerRuntime?: string;
  readonly containerCtime?: bigint;
  readonly k8sPodId?: string;
  readonly k8sPodName?: string;
  readonly k8sPodNamespace?: string;
  readonly k8sPodSandbox: boolean;
  readonly removed: boolean;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  /** Absent when the runtime does not tell. */
  readonly confinement?: Confinement;
}

export type MissReason = 'not-found' | 'pending' | 'unreachable' | 'removed';

export type FindingValue = string | bigint | boolean | readonly string[];

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
