import type { Manifest } from '@sigbox/sdk/execution';
import type { SandboxLimits } from './limits.ts';
import type { DataSourceIdentity, EventNumbers, EventSelector, FindingMessage, LogMessage, SignatureMetadata, TrapMessage } from './protocol.ts';
import type { Suspension } from './quarantine.ts';

export interface SandboxOptions {
  readonly dataSources: readonly DataSourceIdentity[];
  readonly events: EventNumbers;
  /** A process that is busy with one batch for longer is killed. */
  readonly stallMilliseconds?: number;
  readonly limits?: Partial<SandboxLimits>;
  readonly firstQuarantineMilliseconds?: number;
}

/** What the sandbox is given of a signature: the host has admitted it, and the process sees no file of it. */
export interface RunnableSignature {
  readonly manifest: Manifest;
  readonly core: Uint8Array;
}

export interface SandboxListener {
  finding(message: FindingMessage, event: Buffer): void;
  log(message: LogMessage): void;
  trap(message: TrapMessage, event: Buffer): void;
  /** The signature is not run for a while. */
  suspended(signature: number, suspension: Suspension): void;
  /** The process was lost; the events that it had in hand are counted here, and it is being started again. */
  lost(reason: string, events: number, culprit: Culprit | undefined): void;
  /** The process is up again. It knows no container: tell it all of them before the next batch. */
  restarted(): void;
}

/** Whose code ran when the process was lost by its own fault; and on which event of its batch, if it was given one alone. */
export interface Culprit {
  readonly signature: number;
  readonly event: number | undefined;
}

export interface LoadedSignatureInfo {
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
}
