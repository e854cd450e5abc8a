import { statSync } from 'node:fs';
import { SigboxError } from '../errors.ts';
import { CONTROLLERS, machineCgroupMount, type CgroupController } from './cgroup-tree.ts';
import { SUPPORTED_RUNTIMES, type RuntimeEndpoint } from './runtimes/index.ts';

export interface ContainersOptions {
  /** Whether runtimes are asked at all. Without it containers are still known by their ids. */
  readonly enrich?: boolean;
  /** Sockets that were named. */
  readonly sockets?: readonly RuntimeEndpoint[];
  /** Whether runtimes are also looked for where they usually are. */
  readonly discover?: boolean;
  /** Where that is; by the machine and the environment if it is not given. */
  readonly usual?: () => readonly RuntimeEndpoint[];
  /** Of the hierarchy of cgroups of version 1 that containers are in; found by itself if it is not given. */
  readonly controller?: CgroupController;
  /** How long a container's events wait for its record, at most; 500 ms. */
  readonly holdMilliseconds?: number;
  /** How long a container is answered for after it is gone; 30 s. */
  readonly graceMilliseconds?: number;
  /** How long a runtime may take for an answer; 10 s. */
  readonly deadlineMilliseconds?: number;
  /** The first pause before a runtime that is down is tried again; 250 ms. It grows up to 30 s. */
  readonly retryMilliseconds?: number;
  readonly maximumRetryMilliseconds?: number;
  /** How often it is looked for sockets that appear later; 5 s. */
  readonly discoverMilliseconds?: number;
  /** The hierarchy to walk at the start; the machine's own if it is not given. */
  readonly cgroupMount?: string;
}

const OTHER_NAMES: { readonly [name: string]: string } = { crio: 'cri-o' };

/**
 * The value of `--containers`: `RUNTIME=SOCKET`, several of them with commas between, `only` to look nowhere else, and
 * `wait=TIME` for how long events wait for their container's record; `cgroup=CONTROLLER` for where containers are.
 * @throws SigboxError SIGBOX_E_RUNTIME
 */
export function parseContainersFlag(text: string): ContainersOptions {
  const sockets: RuntimeEndpoint[] = [];
  let discover = true;
  let hierarchy: { readonly controller?: CgroupController } = {};
  let hold: { readonly holdMilliseconds?: number } = {};
  for (const part of text.split(',').map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    if (part === 'only') discover = false;
    else if (part.startsWith('cgroup=')) hierarchy = { controller: parseController(part.slice('cgroup='.length)) };
    else if (part.startsWith('wait=')) hold = { holdMilliseconds: parseTime(part.slice('wait='.length)) };
    else sockets.push(parseSocket(part));
  }
  return { enrich: true, sockets, discover, ...hierarchy, ...hold };
}

function parseController(text: string): CgroupController {
  const controller = CONTROLLERS.find((candidate) => candidate === text);
  if (controller === undefined) throw new SigboxError('SIGBOX_E_RUNTIME', `--containers names the controller ${JSON.stringify(text)}, which is not one of ${CONTROLLERS.join(', ')}`, { action: 'Leave it out: the hierarchy of cgroups is found by itself.' });
  if (machineCgroupMount(controller) === undefined) throw new SigboxError('SIGBOX_E_RUNTIME', `this machine has no hierarchy of cgroups of version 1 with the controller ${controller}`, { action: 'Leave it out: the hierarchy of cgroups is found by itself.' });
  return controller;
}

const MAXIMUM_WAIT_MILLISECONDS = 60_000;

function parseTime(text: string): number {
  const [, digits, unit] = /^(\d{1,5})(ms|s)$/.exec(text) ?? [];
  const milliseconds = Number(digits) * (unit === 's' ? 1000 : 1);
  if (digits !== undefined && milliseconds <= MAXIMUM_WAIT_MILLISECONDS) return milliseconds;
  throw new SigboxError('SIGBOX_E_RUNTIME', `--containers cannot wait for ${JSON.stringify(text)}`, { action: 'Write a number of ms or s, up to 60s: --containers wait=500ms' });
}

function parseSocket(part: string): RuntimeEndpoint {
  const equals = part.indexOf('=');
  const name = equals < 0 ? part : part.slice(0, equals);
  const runtime = SUPPORTED_RUNTIMES.find((candidate) => candidate === (OTHER_NAMES[name] ?? name));
  if (runtime === undefined) {
    throw new SigboxError('SIGBOX_E_RUNTIME', `--containers names the runtime ${JSON.stringify(name)}, which is not one of ${SUPPORTED_RUNTIMES.join(', ')}`);
  }
  const path = equals < 0 ? '' : part.slice(equals + 1).replace(/^unix:\/\//, '');
  if (!path.startsWith('/')) {
    throw new SigboxError('SIGBOX_E_RUNTIME', `--containers names no socket for ${runtime}`, { action: `Write the path of its socket: --containers ${runtime}=/path/of/the.sock` });
  }
  checkSocket(runtime, path);
  return { runtime, path };
}

function checkSocket(runtime: string, path: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new SigboxError('SIGBOX_E_RUNTIME', `the socket of ${runtime} that --containers names does not exist: ${path}`);
  if (!status.isSocket()) throw new SigboxError('SIGBOX_E_RUNTIME', `what --containers names for ${runtime} is no socket: ${path}`);
}
