import { parseCgroupPath, type CgroupOwner } from './cgroup-path.ts';

/** As containerd has it, but no longer than an event's container id may be. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const MAXIMUM = 8192;

/**
 * Cgroups of containers whose path does not tell that they are one, such as `ctr`'s, which may be called anything. Their
 * runtime tells where they are.
 */
export class Places {
  readonly #idByPath = new Map<string, string>();
  readonly #pathById = new Map<string, string>();

  /** False when that is already known, or cannot be: an id names one container, wherever it is. */
  add(containerId: string, path: string): boolean {
    if (!ID.test(containerId) || !path.startsWith('/') || path.split('/').slice(1).some((part) => part === '' || part === '..' || part === '.')) return false;
    if (parseCgroupPath(path) !== undefined || this.#idByPath.has(path) || this.#pathById.has(containerId)) return false;
    if (this.#idByPath.size >= MAXIMUM) this.#removeOldest();
    this.#idByPath.set(path, containerId);
    this.#pathById.set(containerId, path);
    return true;
  }

  remove(containerId: string): void {
    this.#idByPath.delete(this.#pathById.get(containerId) ?? '');
    this.#pathById.delete(containerId);
  }

  /** The container that a cgroup is in, if it is in one of these. */
  ownerOf(path: string): CgroupOwner | undefined {
    if (this.#idByPath.size === 0) return undefined;
    for (let part = path; part.length > 1; part = part.slice(0, part.lastIndexOf('/'))) {
      const containerId = this.#idByPath.get(part);
      if (containerId !== undefined) return { containerId, runtime: 'containerd', isRoot: part === path };
    }
    return undefined;
  }

  #removeOldest(): void {
    for (const containerId of this.#pathById.keys()) return this.remove(containerId);
  }
}
