import { spawn, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { findConfinement, type Confinement } from './programs.ts';
import { sharedObjects } from './shared-objects.ts';

/** A file or folder of the host that the process sees, read-only. */
export interface Bind {
  readonly from: string;
  readonly to: string;
}

export interface ConfinedOptions {
  /** Flags for Node itself. */
  readonly nodeFlags: readonly string[];
  /** Path of the program's entry as the process sees it. */
  readonly entry: string;
  readonly binds: readonly Bind[];
  readonly symlinks?: readonly Bind[];
}

const NOBODY = '65534';

/** What setpriv needs to change the user and to give everything up, these included. */
const CAPABILITIES_TO_DROP_THE_REST = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];

/**
 * Starts a Node process that owns nothing: no capabilities, no network, no writable file system, no environment,
 * its own pid namespace, and another user. It talks over its standard streams and ends with its parent: bubblewrap's
 * own process in the namespace dies with it, and takes every other one along.
 */
export function spawnConfined(options: ConfinedOptions): ChildProcess {
  const confinement = findConfinement();
  return spawn(confinement.bubblewrap, bubblewrapArguments(confinement, options), {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {},
    cwd: '/',
  });
}

function bubblewrapArguments(confinement: Confinement, options: ConfinedOptions): string[] {
  const node = process.execPath;
  const asRoot = confinement.setpriv !== undefined;
  const seen = new Set(sharedObjects(node));
  if (confinement.setpriv !== undefined) {
    for (const object of [confinement.setpriv, ...sharedObjects(confinement.setpriv)]) seen.add(object);
  }
  return [
    ...(asRoot ? ['--unshare-ipc', '--unshare-pid', '--unshare-net', '--unshare-uts', '--unshare-cgroup-try'] : ['--unshare-all']),
    '--die-with-parent',
    '--new-session',
    '--hostname', 'sandbox',
    '--cap-drop', 'ALL',
    ...(asRoot ? CAPABILITIES_TO_DROP_THE_REST.flatMap((capability) => ['--cap-add', capability]) : ['--uid', NOBODY, '--gid', NOBODY]),
    '--clearenv',
    ...directories([...seen, '/sigbox/node', ...options.binds.map((bind) => bind.to), ...(options.symlinks ?? []).map((link) => link.to)]),
    ...readOnly(seen),
    '--ro-bind', node, '/sigbox/node',
    ...options.binds.flatMap((bind) => ['--ro-bind', realpathSync(bind.from), bind.to]),
    ...(options.symlinks ?? []).flatMap((link) => ['--symlink', link.from, link.to]),
    '--remount-ro', '/',
    '--chdir', '/',
    '--',
    ...(confinement.setpriv === undefined
      ? []
      : [
          confinement.setpriv,
          `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups',
          '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all',
          '--no-new-privs',
          '--',
        ]),
    '/sigbox/node',
    ...options.nodeFlags,
    options.entry,
  ];
}

function readOnly(paths: Iterable<string>): string[] {
  return [...paths].flatMap((path) => ['--ro-bind', realpathSync(path), path]);
}

/** Folders that bubblewrap would make by itself are closed to other users; these are open to read. */
function directories(paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths) {
    for (let parent = dirname(path); parent !== '/'; parent = dirname(parent)) parents.add(parent);
  }
  return [...parents].sort().flatMap((parent) => ['--dir', parent]);
}
