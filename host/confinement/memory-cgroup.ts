import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the two hierarchies' files, and what is written to them (cgroup-v2.rst; cgroup-v1/memory.rst). */
interface Files {
  readonly limit: string;
  readonly noSwap: string;
  readonly events: string;
}

const UNIFIED: Files = { limit: 'memory.max', noSwap: 'memory.swap.max', events: 'memory.events' };
const LEGACY: Files = { limit: 'memory.limit_in_bytes', noSwap: '', events: 'memory.oom_control' };

interface Place {
  readonly directory: string;
  readonly files: Files;
}

const NAME = 'sigbox-sandbox-';
const REMOVAL_ATTEMPTS = 50;
const REMOVAL_MILLISECONDS = 100;

let made = 0;

/**
 * A cgroup below our own that bounds the memory of some processes, whatever kind of memory it is. Where there is none to
 * be had (another user than root, a unit without delegation, a container), their own limit of writable memory stands alone.
 */
export class MemoryCgroup {
  readonly directory: string;
  readonly #files: Files;

  private constructor(directory: string, files: Files) {
    this.directory = directory;
    this.#files = files;
  }

  static create(bytes: number): MemoryCgroup | undefined {
    for (const { directory, files } of places()) {
      removeAbandoned(directory);
      const own = join(directory, `${NAME}${process.pid}-${made++}`);
      try {
        mkdirSync(own);
        writeFileSync(join(own, files.limit), String(bytes));
        const cgroup = new MemoryCgroup(own, files);
        if (files.noSwap !== '') cgroup.#try(() => writeFileSync(join(own, files.noSwap), '0'));
        return cgroup;
      } catch {
        try {
          rmdirSync(own);
        } catch {
          // It was never made.
        }
      }
    }
    return undefined;
  }

  /** Takes a process in with those that it has started. */
  add(processId: number): void {
    for (const member of [processId, ...descendants(processId)]) this.#try(() => writeFileSync(join(this.directory, 'cgroup.procs'), String(member)));
  }

  /** Whether the kernel has ended a process in it because there was no memory left. */
  get wasExhausted(): boolean {
    let events = '';
    this.#try(() => (events = readFileSync(join(this.directory, this.#files.events), 'utf8')));
    return Number(/^oom_kill (\d+)$/m.exec(events)?.[1] ?? 0) > 0;
  }

  /** To be called when its processes are gone; the kernel may need a moment more for them. */
  remove(attempts = REMOVAL_ATTEMPTS): void {
    try {
      rmdirSync(this.directory);
    } catch {
      if (attempts > 1) setTimeout(() => this.remove(attempts - 1), REMOVAL_MILLISECONDS).unref();
    }
  }

  /** A process may be gone, and a cgroup go, at any time. */
  #try(work: () => void): void {
    try {
      work();
    } catch {
      // Nothing is left to bound.
    }
  }
}

/** Where a cgroup with the memory controller can be made below our own. */
function places(): Place[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  const own = readFileSync('/proc/self/cgroup', 'utf8');
  const found: Place[] = [];
  for (const line of mounts) {
    const [before = '', after = ''] = line.split(' - ');
    const [, , , root = '', mountPoint = ''] = before.split(' ');
    const [type, , options = ''] = after.split(' ');
    const controllers = type === 'cgroup2' ? '' : options.split(',').includes('memory') ? 'memory' : undefined;
    if (controllers === undefined || (type !== 'cgroup2' && type !== 'cgroup')) continue;
    const path = new RegExp(`^\\d+:${controllers === '' ? '' : '(?:[^:]*,)?memory(?:,[^:]*)?'}:(.*)$`, 'm').exec(own)?.[1];
    if (path === undefined) continue;
    const directory = join(mountPoint, root !== '/' && path.startsWith(root) ? path.slice(root.length) : path);
    if (type === 'cgroup') found.push({ directory, files: LEGACY });
    else if (delegates(directory)) found.push({ directory, files: UNIFIED });
  }
  return found;
}

/** Those of a host that was killed before it could remove them. */
function removeAbandoned(directory: string): void {
  try {
    for (const name of readdirSync(directory)) {
      const [, owner] = /^sigbox-sandbox-(\d+)-\d+$/.exec(name) ?? [];
      // One that still has a process cannot be removed, and stays.
      if (owner !== undefined && !existsSync(`/proc/${owner}`)) rmdirSync(join(directory, name));
    }
  } catch {
    // Somebody else was first, or it is not ours to remove.
  }
}

function delegates(directory: string): boolean {
  try {
    return readFileSync(join(directory, 'cgroup.subtree_control'), 'utf8').split(/\s/).includes('memory');
  } catch {
    return false;
  }
}

function descendants(processId: number): number[] {
  try {
    const children = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8').split(' ').filter((part) => part !== '').map(Number);
    return children.flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return [];
  }
}
