import { DockerClient } from './docker.ts';
import type { RuntimeClient } from './runtime.ts';
import type { RuntimeEndpoint } from './sockets.ts';

/** Runtimes that can be asked, as they are written in `--containers`. */
export const SUPPORTED_RUNTIMES = ['docker', 'podman'] as const;

/** Connects to nothing yet. */
export function createClient({ runtime, path }: RuntimeEndpoint): RuntimeClient {
  return new DockerClient(runtime === 'podman' ? 'podman' : 'docker', path);
}
