import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeDetails } from '../container.ts';

/** What a runtime answers when it is asked for a container. Failures are answers: none of them is thrown. */
export type RuntimeAnswer =
  /** `complete` is false when the runtime would tell more later, such as while it is still starting the container. */
  | { readonly found: true; readonly details: RuntimeDetails; readonly complete: boolean }
  | { readonly found: false; readonly reason: 'not-found' | 'unreachable'; readonly problem: string };

/** What a runtime says of its own accord. */
export interface RuntimeListener {
  /** The runtime is up and is being followed: whatever happens from here on is told. */
  following(): void;
  /** A container that exists, running or not, with what is told of it in a list. */
  listed(containerId: string, details: RuntimeDetails): void;
  /** A container was made; it may not run yet. */
  created(containerId: string): void;
  /** The container's cgroup is this one below the hierarchy's root, though its path does not tell. */
  placed(containerId: string, cgroupPath: string): void;
  renamed(containerId: string, name: string): void;
  destroyed(containerId: string): void;
}

/** One container runtime behind one socket. */
export interface RuntimeClient {
  readonly name: RuntimeName;
  /** Path of the socket. */
  readonly endpoint: string;
  /** Everything that the runtime tells of a container. May take as long as the runtime takes to start it. */
  inspect(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer>;
  /** What it can tell without waiting for a container that it is just starting. */
  glance(containerId: string, signal: AbortSignal): Promise<RuntimeAnswer>;
  /** @throws Error when the runtime does not answer, or answers nonsense */
  ping(signal: AbortSignal): Promise<void>;
  /** Follows the runtime until that ends or fails. @throws Error when it cannot be reached or answers nonsense */
  follow(listener: RuntimeListener, signal: AbortSignal): Promise<void>;
  close(): void;
}

export function notFound(problem: string): RuntimeAnswer {
  return { found: false, reason: 'not-found', problem };
}

export function unreachable(problem: string): RuntimeAnswer {
  return { found: false, reason: 'unreachable', problem };
}
