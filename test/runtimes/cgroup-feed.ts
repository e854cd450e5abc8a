import { existsSync, mkdirSync, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface CgroupFeed {
  close(): void;
}

export interface CgroupFeedListener {
  cgroupCreated(cgroupId: bigint, path: string, createdAt: bigint): void;
  cgroupRemoved(cgroupId: bigint): void;
}

/**
 * Tells of the cgroups that are made and removed right below one cgroup, by inotify: for tests of what follows
 * containers without the kernel's own events. One that is gone before it could be looked at is not told of.
 * @param mount where the hierarchy is mounted
 * @param parent path of the cgroup below it, such as /docker; it is made if it is not there
 */
export function feedCgroups(mount: string, parent: string, listener: CgroupFeedListener): CgroupFeed {
  mkdirSync(join(mount, parent), { recursive: true });
  const known = new Map<string, bigint>();
  const watcher = watch(join(mount, parent), (_, name) => {
    if (name === null) return;
    const path = join(parent, name);
    const former = known.get(path);
    const status = existsSync(join(mount, path)) ? statSync(join(mount, path), { bigint: true, throwIfNoEntry: false }) : undefined;
    if (former !== undefined && status?.ino !== former) {
      known.delete(path);
      listener.cgroupRemoved(former);
    }
    if (status === undefined || status.ino === former || !status.isDirectory()) return;
    known.set(path, status.ino);
    listener.cgroupCreated(status.ino, path, status.ctimeNs);
  });
  // Those that exist are not told of, but their end is.
  for (const entry of readdirSync(join(mount, parent), { withFileTypes: true })) {
    if (entry.isDirectory()) known.set(join(parent, entry.name), statSync(join(mount, parent, entry.name), { bigint: true }).ino);
  }
  return { close: () => watcher.close() };
}
