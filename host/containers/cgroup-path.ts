/** Who made a container, as far as it can be told. */
export type RuntimeName = 'docker' | 'podman' | 'containerd' | 'cri-o' | 'garden';

export interface CgroupOwner {
  readonly containerId: string;
  /** Undefined when the path does not tell; `docker` under a pod looks like any other runtime. */
  readonly runtime: RuntimeName | undefined;
  /** This cgroup is the container's own; else one that was made inside of it. */
  readonly isRoot: boolean;
}

const CONTAINER_ID = /^[0-9a-f]{64}$/i;

/** Cloud Foundry's Garden names containers by 28 characters. */
const GARDEN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){4}$/i;

/** What stands before the id in a scope's name. `conmon` in it means a monitor outside of the container, and is not here. */
const SCOPE_PREFIXES: readonly (readonly [prefix: string, runtime: RuntimeName])[] = [
  ['docker-', 'docker'],
  ['cri-containerd-', 'containerd'],
  ['nerdctl-', 'containerd'],
  ['crio-', 'cri-o'],
  // crun may split the scope in two: the payload is the container's.
  ['libpod-payload-', 'podman'],
  ['libpod-', 'podman'],
];

/** `slice:prefix:id`: a path meant for systemd that runc took literally, because its cgroup driver is not systemd. */
const COLON_RUNTIMES: { readonly [prefix: string]: RuntimeName } = {
  'cri-containerd': 'containerd',
  nerdctl: 'containerd',
  docker: 'docker',
  crio: 'cri-o',
  libpod: 'podman',
};

/** Folders whose members are a runtime's containers, named by nothing but their id. `actions_job` is GitHub's. */
const PARENT_RUNTIMES: { readonly [parent: string]: RuntimeName } = { docker: 'docker', actions_job: 'docker' };

/** Podman's pods are named by 64 digits there too; only their members are containers. */
const PARENT_OF_PODS = 'libpod_parent';

/**
 * Which container a cgroup belongs to, by its path below the hierarchy's root; undefined when it is none's.
 * The innermost container wins, so that a container in a container (kind, Docker in Docker) is itself.
 */
export function parseCgroupPath(path: string): CgroupOwner | undefined {
  return parseCgroupOwners(path)[0];
}

/** That container, and those that it is in, from the inside out. */
export function parseCgroupOwners(path: string): CgroupOwner[] {
  const parts = path.split('/').filter((part) => part !== '');
  const owners: CgroupOwner[] = [];
  for (let index = parts.length - 1; index >= 0; index--) {
    const owner = parsePart(parts[index] as string, parts[index - 1]);
    if (owner !== undefined) owners.push({ ...owner, isRoot: index === parts.length - 1 });
  }
  return owners;
}

/** The user below whose slice of systemd's a cgroup is, if any: there, and nowhere else, a user may make cgroups. */
export function sliceUser(path: string): number | undefined {
  const digits = /^\/?user\.slice\/user-(\d{1,10})\.slice\//.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function parsePart(part: string, parent: string | undefined): Omit<CgroupOwner, 'isRoot'> | undefined {
  const name = part.endsWith('.scope') ? part.slice(0, -'.scope'.length) : part;
  if (CONTAINER_ID.test(name)) {
    if (parent === PARENT_OF_PODS) return undefined;
    return { containerId: name, runtime: Object.hasOwn(PARENT_RUNTIMES, parent ?? '') ? PARENT_RUNTIMES[parent as string] : undefined };
  }
  if (GARDEN_ID.test(name)) return { containerId: name, runtime: 'garden' };
  for (const [prefix, runtime] of SCOPE_PREFIXES) {
    if (name.startsWith(prefix) && CONTAINER_ID.test(name.slice(prefix.length))) return { containerId: name.slice(prefix.length), runtime };
  }
  const [containerId, kind] = name.split(':').toReversed();
  if (kind === undefined || !Object.hasOwn(COLON_RUNTIMES, kind) || !CONTAINER_ID.test(containerId as string)) return undefined;
  return { containerId: containerId as string, runtime: COLON_RUNTIMES[kind] };
}
