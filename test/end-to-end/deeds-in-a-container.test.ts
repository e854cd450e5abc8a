import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECURITY_EVENTS } from '@sigbox/sdk/catalogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { startSigbox, type SigboxProcess } from '../sigbox/index.ts';

const SOURCES = fileURLToPath(new URL('../capture/', import.meta.url));
/** What each program of `test/capture` is asked to do. */
const DEEDS = [
  ['deeds', 'names'], ['deeds', 'mounts'], ['deeds', 'memory'], ['deeds', 'messages'], ['deeds', 'injection'], ['deeds', 'io_uring'],
  ['files-and-sockets', 'open', '/etc/hostname'], ['files-and-sockets', 'connect'], ['files-and-sockets', 'dup'], ['files-and-sockets', 'write', 'written'],
] as const;
/** Of these the containers' own tests tell, or the shell that starts the others causes them by itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['container_create', 'container_remove', 'existing_container', 'cgroup_mkdir', 'cgroup_rmdir', 'cgroup_attach_task']);
const SYSCALLS = ['ptrace', 'process_vm_writev', 'process_vm_readv', 'memfd_create', 'setresuid', 'unshare'];

let directory: string;
let docker: Docker;
let sigbox: SigboxProcess;

beforeAll(async () => {
  directory = await temporaryDirectory();
  for (const name of ['deeds', 'files-and-sockets']) execFileSync('cc', ['-static', '-O1', '-w', '-o', join(directory, name), join(SOURCES, `${name}.c`)]);
  docker = await startDocker({ directory });
  const events = [...SECURITY_EVENTS.map(({ name }) => name).filter((name) => !ELSEWHERE.has(name)), ...SYSCALLS];
  sigbox = await startSigbox(['--events', events.join(','), '--containers', `docker=${docker.socket}`]);
});

afterAll(async () => {
  await sigbox?.interrupt();
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

test('every event arrives from programs in a real container, with its name and image', async () => {
  const id = await docker.runContainer({
    name: 'doer',
    flags: ['--cap-add', 'SYS_ADMIN', '--cap-add', 'SYS_PTRACE', '--security-opt', 'seccomp=unconfined', '--volume', `${directory}:/deeds:ro`, '--tmpfs', '/work:exec', '--workdir', '/work'],
  });
  for (const [program, ...args] of DEEDS) await docker.exec(id, [`/deeds/${program}`, ...args]);
  const wanted = [...SECURITY_EVENTS.map(({ name }) => name).filter((name) => !ELSEWHERE.has(name)), ...SYSCALLS];
  const seen = (): Set<unknown> => new Set(sigbox.findingsOf(id).map((event) => event['eventName']));
  const missing = (): string[] => wanted.filter((name) => !seen().has(name));
  await sigbox.until(() => missing().length === 0, 'every event', 60_000).catch(() => {});
  expect(missing()).toEqual([]);
  expect(sigbox.findingsOf(id).every((event) => event['container'].name === 'doer')).toBe(true);
  const own = sigbox.findingsOf(id).find((event) => event['eventName'] === 'security_file_open' && event['args'].syscall_pathname === '/etc/hostname');
  expect(own).toMatchObject({ processName: 'files-and-socke', containerStarted: true });
  expect(own?.['processId']).not.toBe(own?.['hostProcessId']);
});
