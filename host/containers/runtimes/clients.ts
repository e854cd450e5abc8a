import { ContainerdClient } from './containerd.ts';
import { CrioClient } from './crio.ts';
import { DockerClient } from './docker.ts';
import type { RuntimeClient } from './runtime.ts';
import type { RuntimeEndpoint } from './sockets.ts';

/** Runtimes that can be asked, as they are written in `--containers`. */
export const SUPPORTED_RUNTIMES = ['docker', 'podman', 'containerd', 'cri-o'] as const;

/** Connects to nothing yet. */
export function createClient({ runtime, path }: RuntimeEndpoint): RuntimeClient {
  switch (runtime) {
    case 'containerd': return new ContainerdClient(path);
    case 'cri-o': return new CrioClient(path);
    default: return new DockerClient(runtime, path);
  }
}
