import type { Manifest } from '@sigbox/sdk/execution';
import type { SandboxLimits } from './limits.ts';

/**
 * What the host and the sandbox process say to each other over the process's standard streams. Both sides import this
 * file, so it imports nothing that the sandbox process cannot see.
 *
 * A message: u32 length of the payload, u32 kind, payload; little endian. The payload is JSON except where it is said.
 * The host believes nothing that comes back: lengths are bounded, JSON is checked field by field.
 */
export const MESSAGE_HEAD_SIZE = 8;

export const ToSandbox = {
  /** u32 length of the JSON, {@link LoadMessage}, then the bytes of the core module. */
  load: 1,
  /** {@link UnloadMessage} */
  unload: 2,
  /** u32 sequence number, u32 zero, then a batch as the event catalogue describes it. */
  batch: 3,
  /** {@link ContainerMessage} */
  container: 4,
  /** {@link SignalMessage} */
  signal: 5,
  /** {@link ConfigureMessage}; comes once, before everything else. */
  configure: 6,
  /** {@link ResumeMessage} */
  resume: 7,
  /** Empty; is answered by a usage message. */
  askUsage: 8,
  /** {@link ActivateMessage} */
  activate: 9,
} as const;

export const FromSandbox = {
  /** The process is up. */
  ready: 1,
  /** {@link LoadedMessage} */
  loaded: 2,
  /** u32 length of the JSON, {@link FindingMessage}, then the bytes of the event. */
  finding: 3,
  /** {@link LogMessage} */
  log: 4,
  /** u32 length of the JSON, {@link TrapMessage}, then the bytes of the event, if there was one. */
  trap: 5,
  /** u32 sequence number of the batch that every signature is done with. */
  done: 6,
  /** {@link UsageMessage} */
  usage: 7,
  /** {@link SuspendedMessage} */
  suspended: 8,
} as const;

/**
 * Words of the page that both sides have: what the process is at, to be seen after it was killed. The host believes none
 * of them further than to name somebody.
 */
export const Note = {
  /** Number of the signature whose code runs, plus 1; 0 is none. */
  signature: 0,
  /** Number of the event in its batch, plus 1; 0 when the signature was given several at once. */
  event: 1,
  /** Changes whenever a signature is entered. */
  entries: 2,
} as const;

/** A larger message from the sandbox means that it no longer speaks this protocol. */
export const MAX_MESSAGE_FROM_SANDBOX = 1024 * 1024;

export interface DataSourceIdentity {
  readonly namespace: string;
  readonly id: string;
  readonly version: number;
  readonly keys: readonly string[];
  readonly schema: string;
}

export interface ConfigureMessage {
  readonly dataSources: readonly DataSourceIdentity[];
  /** Id and fields of each event in the catalogue, so that the process needs no catalogue of its own. */
  readonly events: EventNumbers;
  readonly limits: SandboxLimits;
}

export interface LoadMessage {
  /** Number that the host gave this signature. */
  readonly signature: number;
  /** It has held the process up before: it is given its events one by one, so that the next time the event is known. */
  readonly careful?: boolean;
  readonly manifest: Manifest;
}

/** A signature that has started is given events from here on, in another's place if it replaces one. */
export interface ActivateMessage {
  readonly signature: number;
  readonly replaces?: number;
}

export interface ResumeMessage {
  readonly signature: number;
}

/** The signature was given up until the host says otherwise. */
export interface SuspendedMessage {
  readonly signature: number;
  /** The last of its failures. */
  readonly reason: string;
  /** Time that its failures, and starting anew after them, have taken from the others. */
  readonly milliseconds: number;
}

/** What a signature has used and done since it was loaded in this process. */
export interface SignatureUsage {
  readonly signature: number;
  readonly events: number;
  /** Instructions, by the meter's count. */
  readonly fuel: number;
  readonly memoryBytes: number;
  readonly findings: number;
  /** Findings and log lines that were too many or too large. */
  readonly findingsCut: number;
  readonly logLinesCut: number;
  readonly traps: number;
  /** Selected events that it was not given, because it was suspended. */
  readonly skipped: number;
}

export interface UsageMessage {
  readonly signatures: readonly SignatureUsage[];
}

export interface UnloadMessage {
  readonly signature: number;
}

export type MissReason = 'not-found' | 'pending' | 'unreachable' | 'removed';

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

/** The record as the world's `container` has it; `ctime` in decimal digits, because JSON has no 64-bit integers. */
export interface RecordMessage {
  readonly containerId: string;
  readonly containerName?: string;
  readonly containerImage?: string;
  readonly containerImageDigest?: string;
  readonly containerRuntime?: string;
  readonly containerCtime?: string;
  readonly k8sPodId?: string;
  readonly k8sPodName?: string;
  readonly k8sPodNamespace?: string;
  readonly k8sPodSandbox: boolean;
  readonly removed: boolean;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  /** Absent when the runtime does not tell. */
  readonly confinement?: Confinement;
}

/** What `get` answers for this id from now on; neither record nor reason: the id is forgotten. */
export interface ContainerMessage {
  readonly id: string;
  readonly record?: RecordMessage;
  readonly reason?: MissReason;
}

export interface SignalMessage {
  readonly name: string;
}

export interface SignatureMetadata {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly eventName: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** Id of each event by its name, and its fields' names in order. */
export type EventNumbers = { readonly [name: string]: { readonly id: number; readonly fields: readonly string[] } };

export const CONDITION_TESTS = ['text-equals', 'text-starts-with', 'text-ends-with', 'number-equals', 'bits-set'] as const;

export interface Condition {
  readonly field: string;
  readonly test: (typeof CONDITION_TESTS)[number];
  /** A text, or an integer in decimal digits. */
  readonly value: string;
}

export interface EventSelector {
  readonly source: string;
  readonly name: string;
  readonly origin: string;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

export interface LoadedMessage {
  readonly signature: number;
  readonly metadata?: SignatureMetadata;
  readonly selectors?: readonly EventSelector[];
  /** Why it is not loaded. */
  readonly error?: string;
}

/** A datum of a finding: integers in decimal digits. */
export type FindingDatum =
  | { readonly name: string; readonly kind: 'text' | 'signed' | 'unsigned'; readonly value: string }
  | { readonly name: string; readonly kind: 'boolean'; readonly value: boolean }
  | { readonly name: string; readonly kind: 'texts'; readonly value: readonly string[] };

export interface FindingMessage {
  readonly signature: number;
  /** Id of the event's container, or "" for the host. */
  readonly container: string;
  readonly data: readonly FindingDatum[];
}

export interface LogMessage {
  readonly signature: number;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
}

export interface TrapMessage {
  readonly signature: number;
  readonly container: string;
  /** `fuel`, `depth`, `memory`, `bounds`, …: what it ran against. */
  readonly kind: string;
  readonly message: string;
}
