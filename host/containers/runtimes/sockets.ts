import { homedir } from 'node:os';
import { readdirSync } from 'node:fs';
import type { RuntimeName } from '../cgroup-path.ts';

/** A socket that a container runtime may be behind. */
export interface RuntimeEndpoint {
  readonly runtime: Exclude<RuntimeName, 'garden'>;
  readonly path: string;
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
  const endpoints = [...WELL_KNOWN, ...rootless(), ...named(environment)];
  const paths = new Set<string>();
  return endpoints.filter(({ path }) => !paths.has(path) && paths.add(path));
}

/** Those of the users that are logged in, and Docker Desktop's. */
function rootless(): RuntimeEndpoint[] {
  return [
    { runtime: 'docker', path: `${homedir()}/.docker/run/docker.sock` },
    ...userDirectories().flatMap((directory): RuntimeEndpoint[] => [
      { runtime: 'docker', path: `${directory}/docker.sock` },
      { runtime: 'podman', path: `${directory}/podman/podman.sock` },
    ]),
  ];
}

function userDirectories(): string[] {
  try {
    return readdirSync('/run/user').map((name) => `/run/user/${name}`);
  } catch {
    return [];
  }
}

/** As Docker's, Podman's, nerdctl's and crictl's own commands read them. */
function named(environment: NodeJS.ProcessEnv): RuntimeEndpoint[] {
  const endpoints: readonly (readonly [RuntimeEndpoint['runtime'], string | undefined])[] = [
    ['docker', unixPath(environment['DOCKER_HOST'])],
    ['podman', unixPath(environment['CONTAINER_HOST'])],
    ['containerd', pathOf(environment['CONTAINERD_ADDRESS'])],
    [environment['CONTAINER_RUNTIME_ENDPOINT']?.includes('crio') === true ? 'cri-o' : 'containerd', pathOf(environment['CONTAINER_RUNTIME_ENDPOINT'])],
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
