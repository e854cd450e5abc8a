import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeRecord } from '../record.ts';

/** What a runtime answers of one container. */
export type RuntimeAnswer =
  | { readonly kind: 'found'; readonly record: RuntimeRecord }
  | { readonly kind: 'not-found' }
  /** It did not answer, or not in a way that makes sense. */
  | { readonly kind: 'unreachable'; readonly why: string };

/** A change that a runtime tells by itself. */
export interface RuntimeChange {
  readonly containerId: string;
  readonly record: RuntimeRecord;
}

/** A container runtime that can be asked. Nothing here throws or waits without end. */
export interface RuntimeClient {
  readonly name: RuntimeName;
  readonly socket: string;
  inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer>;
  /** Tells of containers as they are created or renamed, until the client is closed. */
  watch(changed: (change: RuntimeChange) => void): void;
  close(): void;
}
