import { spawn, type ChildProcess } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { SigboxError } from '../errors.ts';
import { bornFilter } from './filter.ts';
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
  readonly arguments?: readonly string[];
  readonly binds: readonly Bind[];
  readonly symlinks?: readonly Bind[];
  /** A descriptor of ours that the process has as {@link HANDED_DESCRIPTOR}. */
  readonly descriptor?: number;
}

/** Where a process finds the descriptor that it was handed. */
export const HANDED_DESCRIPTOR = 4;
/** Where a process finds the addon by which it gives up system calls and memory, if it is bound there. */
export const SECCOMP_ADDON_INSIDE = '/sigbox/seccomp.node';

const NOBODY = '65534';

/** Where bubblewrap reads the filter of system calls that the process is born with. */
const FILTER_DESCRIPTOR = 3;

/** What setpriv needs to change the user and to give everything up, these included. */
const CAPABILITIES_TO_DROP_THE_REST = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];

/**
 * Starts a Node process that owns nothing: no capabilities, no network, no writable file system, no environment,
 * its own pid namespace, and another user. It talks over its standard streams and ends with its parent: bubblewrap's
 * own process in the namespace dies with it, and takes every other one along.
 * @throws SigboxError SIGBOX_E_SANDBOX
 */
export function spawnConfined(options: ConfinedOptions): ChildProcess {
  if (insecure) return spawnInsecurely(options);
  const confinement = findConfinement();
  if (confinement.setpriv !== undefined) for (const { from } of options.binds) checkReadable(from);
  const child = spawn(confinement.bubblewrap, bubblewrapArguments(confinement, options), {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', ...(options.descriptor === undefined ? [] : [options.descriptor])],
    env: {},
    cwd: '/',
  });
  const filter = child.stdio[FILTER_DESCRIPTOR] as Writable | undefined;
  // A bubblewrap that could not start closes it unread; its exit says why.
  filter?.on('error', () => {}).end(bornFilter());
  return child;
}

let insecure = false;

/**
 * From here on processes are started without any confinement: for a machine where bubblewrap cannot run, and an
 * operator who trusts every signature as much as the host itself.
 */
export function giveUpConfinement(): void {
  insecure = true;
}

/** Whether {@link giveUpConfinement} was called. */
export function isInsecure(): boolean {
  return insecure;
}

/** The same program with its own files where they are, another environment, and nothing else. */
function spawnInsecurely(options: ConfinedOptions): ChildProcess {
  const here = (path: string): string => {
    const bind = options.binds.find(({ to }) => path === to || path.startsWith(`${to}/`));
    return bind === undefined ? path : bind.from + path.slice(bind.to.length);
  };
  return spawn(process.execPath, [...options.nodeFlags, here(options.entry), ...(options.arguments ?? []).map(here)], {
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', ...(options.descriptor === undefined ? [] : [options.descriptor])],
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
    '--seccomp', String(FILTER_DESCRIPTOR),
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
    ...(options.arguments ?? []),
  ];
}

/** Inside, the process is another user; a clone made under a strict umask would fail there with a riddle. */
function checkReadable(path: string): void {
  const { mode } = statSync(path);
  const wanted = (mode & 0o40000) === 0 ? 0o004 : 0o005;
  if ((mode & wanted) === wanted) return;
  throw new SigboxError('SIGBOX_E_SANDBOX', `the sandbox's user may not read ${path}`, { action: `Let others read it: chmod -R o+rX ${path}` });
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
  return [...parents].toSorted().flatMap((parent) => ['--dir', parent]);
}
