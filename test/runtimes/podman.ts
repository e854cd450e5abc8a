import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BUSYBOX_IMAGE } from './docker.ts';
import { writeBusyboxArchive } from './busybox-image.ts';
import { untilNoneMentions } from './mentioned-in.ts';
import { removeWithMounts } from './mounts.ts';
import { Daemon, runProgram, type Output } from './program.ts';
import { untilAnswers } from './socket.ts';

/** A Podman of the test's own with its service, which is Docker's interface; Podman itself has no daemon. */
export class Podman {
  readonly socket: string;
  readonly directory: string;
  readonly #service: Daemon;

  private constructor(directory: string) {
    this.directory = directory;
    this.socket = join(directory, 'sock');
    this.#service = new Daemon('podman', [...storage(directory), 'system', 'service', '--time=0', `unix://${this.socket}`], join(directory, 'log'));
  }

  /** @param options.directory a folder of the test's own */
  static async start(options: { readonly directory: string }): Promise<Podman> {
    const directory = join(options.directory, 'podman');
    await mkdir(directory, { recursive: true });
    const archive = join(directory, 'busybox.tar');
    await writeBusyboxArchive(archive);
    await runProgram('podman', [...storage(directory), 'import', archive, BUSYBOX_IMAGE]);
    const podman = new Podman(directory);
    await podman.#service.until(untilAnswers(podman.socket, '/_ping'));
    return podman;
  }

  run(parameters: readonly string[]): Promise<Output> {
    return runProgram('podman', [...storage(this.directory), ...parameters]);
  }

  /** @returns the container's id, all 64 digits */
  async runContainer(name: string, command: readonly string[] = ['sleep', '1000']): Promise<string> {
    // Podman's own limits are above what a machine in a machine may set.
    const limits = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024'];
    return (await this.run(['run', '--detach', '--network', 'none', ...limits, '--name', name, BUSYBOX_IMAGE, ...command])).stdout.trim();
  }

  async exec(container: string, command: readonly string[]): Promise<string> {
    return (await this.run(['exec', container, ...command])).stdout;
  }

  async stop(): Promise<void> {
    await this.run(['rm', '--all', '--force', '--time', '0']).catch(() => undefined);
    await this.#service.stop();
    // What conmon starts after a container's end mounts the storage once more, and ends when it likes.
    await untilNoneMentions(this.directory);
    await removeWithMounts(this.directory);
  }
}

function storage(directory: string): string[] {
  return ['--root', join(directory, 'root'), '--runroot', join(directory, 'run'), '--tmpdir', join(directory, 'tmp'), '--cgroup-manager', 'cgroupfs', '--events-backend', 'file'];
}
