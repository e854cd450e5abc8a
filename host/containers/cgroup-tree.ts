import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCgroupPath } from './cgroup-path.ts';

/** A hierarchy of cgroups, and where it is mounted. */
export interface CgroupMount {
  readonly path: string;
  /** Undefined for the unified hierarchy, of version 2. */
  readonly legacy: { readonly controller: CgroupController; readonly id: number } | undefined;
}

export type CgroupController = (typeof CONTROLLERS)[number];

/** A cgroup that exists. */
export interface CgroupDirectory {
  /** The kernel's id of the cgroup, which is the inode number of its folder. */
  readonly cgroupId: bigint;
  /** Path below the hierarchy's root, beginning with a slash. */
  readonly path: string;
  /** Nanoseconds since 1970. Never earlier than the cgroup's creation, but later if the kernel has dropped its inode since. */
  readonly ctime: bigint;
}

/** Hierarchies of version 1 to choose from, the best first: every runtime puts its containers into these. */
export const CONTROLLERS = ['memory', 'pids', 'cpuset', 'cpu'] as const;

/**
 * Finds the hierarchies that containers may be in, the likeliest first: the unified one, then one of version 1 that
 * runtimes use. Of several mounts of one the widest wins, whose root is the hierarchy's own.
 * @param mountinfo the text of `/proc/self/mountinfo`
 * @param cgroups the text of `/proc/cgroups`
 */
export function findCgroupMounts(mountinfo: string, cgroups: string, controllers: readonly CgroupController[] = CONTROLLERS): CgroupMount[] {
  const mounts = mountinfo.split('\n').flatMap(parseMount);
  const unified = widest(mounts.filter((mount) => mount.type === 'cgroup2'));
  const legacy = controllers.flatMap((controller): CgroupMount[] => {
    const mount = widest(mounts.filter(({ type, options }) => type === 'cgroup' && options.includes(controller)));
    const id = hierarchyOf(controller, cgroups);
    return mount === undefined || id === undefined ? [] : [{ path: mount.path, legacy: { controller, id } }];
  });
  return [...(unified === undefined ? [] : [{ path: unified.path, legacy: undefined }]), ...legacy.slice(0, 1)];
}

/**
 * The hierarchy that containers of this machine are in. On a hybrid machine that is the unified one, unless a runtime is
 * so old that it does not use that: then containers are in the other alone.
 * @param controller one to use in any case, if it is mounted
 */
export function machineCgroupMount(controller?: CgroupController): CgroupMount | undefined {
  if (process.platform !== 'linux') return undefined;
  const [mountinfo, cgroups] = [readFileSync('/proc/self/mountinfo', 'utf8'), readFileSync('/proc/cgroups', 'utf8')];
  if (controller !== undefined) return findCgroupMounts(mountinfo, cgroups, [controller]).find(({ legacy }) => legacy !== undefined);
  return chooseMount(findCgroupMounts(mountinfo, cgroups));
}

/** The first, unless it has no containers and the second has. */
export function chooseMount([first, second]: readonly CgroupMount[]): CgroupMount | undefined {
  if (first === undefined || second === undefined) return first;
  return !hasContainers(first.path) && hasContainers(second.path) ? second : first;
}

/** Looks no further than the first. */
function hasContainers(mount: string): boolean {
  for (const { path } of walkCgroups(mount)) if (parseCgroupPath(path) !== undefined) return true;
  return false;
}

/** Lines of `/proc/cgroups` are: name, hierarchy, number of cgroups, whether it is enabled. 0 is the unified hierarchy. */
function hierarchyOf(controller: string, cgroups: string): number | undefined {
  const id = Number(cgroups.split('\n').map((line) => line.split('\t')).find(([name]) => name === controller)?.[1]);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/**
 * Every cgroup below a mount, parents before their children. A cgroup that goes away meanwhile is left out.
 * @param from path below it of the cgroup to begin with
 */
export function* walkCgroups(mount: string, from = ''): Generator<CgroupDirectory> {
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const directory = readDirectory(mount, path);
    if (directory === undefined) continue;
    yield { cgroupId: directory.cgroupId, path: path === '' ? '/' : path, ctime: directory.ctime };
    for (const name of directory.children) waiting.push(`${path}/${name}`);
  }
}

interface Mount {
  readonly root: string;
  readonly path: string;
  readonly type: string;
  readonly options: readonly string[];
}

/** Fields as proc_pid_mountinfo(5) has them; optional ones stand before a dash. */
function parseMount(line: string): Mount[] {
  const [before, after] = line.split(' - ');
  const [, , , root, path] = (before ?? '').split(' ');
  const [type, , options] = (after ?? '').split(' ');
  if (root === undefined || path === undefined || type === undefined || options === undefined) return [];
  return [{ root, path: unescape(path), type, options: options.split(',') }];
}

/** Blanks and the like stand there as three octal digits. */
function unescape(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 8)));
}

function widest(mounts: readonly Mount[]): Mount | undefined {
  return mounts.toSorted((one, other) => one.root.length - other.root.length || one.path.length - other.path.length)[0];
}

function readDirectory(mount: string, path: string): { readonly cgroupId: bigint; readonly ctime: bigint; readonly children: readonly string[] } | undefined {
  const directory = join(mount, path);
  try {
    const { ino, ctimeNs, nlink } = statSync(directory, { bigint: true });
    // A folder has a link from itself, from its parent and from each folder in it; most cgroups have none, and dozens of files.
    const children = nlink === 2n ? [] : readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    return { cgroupId: ino, ctime: ctimeNs, children };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENODEV' || code === 'EACCES' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
