import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a cgroup hierarchy is mounted. */
export interface CgroupMount {
  readonly path: string;
  readonly version: 1 | 2;
}

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
const CONTROLLERS = ['memory', 'pids', 'cpuset', 'cpu', 'name=systemd'];

/**
 * Finds the hierarchy to walk in the text of `/proc/self/mountinfo`: the unified one, else one of version 1 that
 * runtimes use. Of several mounts the widest wins, the one whose root is the hierarchy's own.
 */
export function findCgroupMount(mountinfo: string): CgroupMount | undefined {
  const mounts = mountinfo.split('\n').flatMap(parseMount);
  const unified = widest(mounts.filter((mount) => mount.type === 'cgroup2'));
  if (unified !== undefined) return { path: unified.path, version: 2 };
  for (const controller of CONTROLLERS) {
    const mount = widest(mounts.filter(({ type, options }) => type === 'cgroup' && options.includes(controller)));
    if (mount !== undefined) return { path: mount.path, version: 1 };
  }
  return undefined;
}

/** The hierarchy of the machine that this runs on. */
export function machineCgroupMount(): CgroupMount | undefined {
  return process.platform === 'linux' ? findCgroupMount(readFileSync('/proc/self/mountinfo', 'utf8')) : undefined;
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
    const { ino, ctimeNs } = statSync(directory, { bigint: true });
    const children = readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    return { cgroupId: ino, ctime: ctimeNs, children };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENODEV' || code === 'EACCES' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
