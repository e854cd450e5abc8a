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
];

/**
 * The sockets where runtimes are usually found, and where the environment says (`DOCKER_HOST`). They need not
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

function named(environment: NodeJS.ProcessEnv): RuntimeEndpoint[] {
  const path = unixPath(environment['DOCKER_HOST']);
  return path === undefined ? [] : [{ runtime: 'docker', path }];
}

/** Containers of this machine are behind sockets of this machine: other addresses do not matter here. */
function unixPath(address: string | undefined): string | undefined {
  return address?.startsWith('unix:///') === true ? address.slice('unix://'.length) : undefined;
}
