import { homedir } from 'node:os';
import { readdirSync } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import type { RuntimeName } from '../cgroup-path.ts';

/** A socket that a container runtime may be behind. */
export interface RuntimeEndpoint {
  readonly runtime: Exclude<RuntimeName, 'garden'>;
  readonly path: string;
  /** The user whose folder it stands in, and who may have put anything there; undefined when only root could. */
  readonly user?: number;
}

const WELL_KNOWN: readonly RuntimeEndpoint[] = [
  { runtime: 'docker', path: '/run/docker.sock' },
  { runtime: 'podman', path: '/run/podman/podman.sock' },
  { runtime: 'containerd', path: '/run/containerd/containerd.sock' },
  { runtime: 'containerd', path: '/run/k3s/containerd/containerd.sock' },
  { runtime: 'containerd', path: '/run/k0s/containerd.sock' },
  { runtime: 'containerd', path: '/var/snap/microk8s/common/run/containerd.sock' },
  { runtime: 'cri-o', path: '/run/crio/crio.sock' },
];

/**
 * The sockets where runtimes are usually found, and where the environment says (`DOCKER_HOST`, `CONTAINER_HOST`,
 * `CONTAINERD_ADDRESS`, `CONTAINER_RUNTIME_ENDPOINT`). They need not
 * exist yet: one that appears later is used from then on.
 */
export function usualEndpoints(environment: NodeJS.ProcessEnv = process.env): RuntimeEndpoint[] {
  // Those that the environment names first: a user's own that is named is one of the machine's.
  const endpoints = [...WELL_KNOWN, ...named(environment), ...rootless()];
  const paths = new Set<string>();
  return endpoints.filter(({ path }) => !paths.has(path) && paths.add(path));
}

/** Those of the users that are logged in, and Docker Desktop's. */
function rootless(): RuntimeEndpoint[] {
  return [
    { runtime: 'docker', path: `${homedir()}/.docker/run/docker.sock` },
    ...loggedIn().flatMap((user): RuntimeEndpoint[] => [
      { runtime: 'docker', path: `/run/user/${user}/docker.sock`, user },
      { runtime: 'podman', path: `/run/user/${user}/podman/podman.sock`, user },
    ]),
  ];
}

function loggedIn(): number[] {
  try {
    return readdirSync('/run/user').filter((name) => /^\d{1,10}$/.test(name)).map(Number);
  } catch {
    return [];
  }
}

/**
 * Where the endpoint's socket really is: /var/run is /run. Undefined when there is none now; a folder is what Docker
 * makes where a socket should have been. A user may not lead us elsewhere by a link.
 */
export async function findSocket({ path, user }: RuntimeEndpoint): Promise<string | undefined> {
  try {
    const real = await realpath(path);
    const status = user === undefined ? await stat(real) : await lstat(path);
    return status.isSocket() && (user === undefined || (status.uid === user && real === path)) ? real : undefined;
  } catch {
    return undefined;
  }
}

/** As Docker's, Podman's, nerdctl's and crictl's own commands read them. */
function named(environment: NodeJS.ProcessEnv): RuntimeEndpoint[] {
  // Behind cri-dockerd is Docker, whose own socket tells more.
  const endpoint = environment['CONTAINER_RUNTIME_ENDPOINT']?.includes('dockerd') === true ? undefined : environment['CONTAINER_RUNTIME_ENDPOINT'];
  const endpoints: readonly (readonly [RuntimeEndpoint['runtime'], string | undefined])[] = [
    ['docker', unixPath(environment['DOCKER_HOST'])],
    ['podman', unixPath(environment['CONTAINER_HOST'])],
    ['containerd', pathOf(environment['CONTAINERD_ADDRESS'])],
    [endpoint?.includes('crio') === true ? 'cri-o' : 'containerd', pathOf(endpoint)],
  ];
  return endpoints.flatMap(([runtime, path]) => (path === undefined ? [] : [{ runtime, path }]));
}

/** These may also be given as a path alone. */
function pathOf(address: string | undefined): string | undefined {
  return address?.startsWith('/') === true ? address : unixPath(address);
}

/** Containers of this machine are behind sockets of this machine: other addresses do not matter here. */
function unixPath(address: string | undefined): string | undefined {
  return address?.startsWith('unix:///') === true ? address.slice('unix://'.length) : undefined;
}
