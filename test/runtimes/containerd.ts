import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeWithMounts } from './mounts.ts';
import { Daemon, runProgram, type Output } from './program.ts';
import { untilExists } from './socket.ts';

export interface ContainerdOptions {
  /** A folder of the test's own; its path must be short, because sockets stand below it. */
  readonly directory: string;
  /** Offers pods over CRI too, with this image to hold a pod's namespaces. */
  readonly sandboxImage?: string;
}

/** A containerd of the test's own, with all that it keeps below one folder. */
export class Containerd {
  readonly socket: string;
  readonly directory: string;
  #daemon: Daemon;

  private constructor(directory: string, daemon: Daemon) {
    this.directory = directory;
    this.socket = join(directory, 'sock');
    this.#daemon = daemon;
  }

  static async start(options: ContainerdOptions): Promise<Containerd> {
    const directory = join(options.directory, 'containerd');
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'config.toml'), configuration(directory, options.sandboxImage));
    const containerd = new Containerd(directory, launch(directory));
    await containerd.#untilUp();
    return containerd;
  }

  get pid(): number {
    return this.#daemon.pid;
  }

  /** Runs `ctr` against this containerd. */
  run(parameters: readonly string[]): Promise<Output> {
    return runProgram('ctr', ['--address', this.socket, '--connect-timeout', '30s', ...parameters]);
  }

  /** Ends the daemon as a crash would; containers stay. */
  async kill(): Promise<void> {
    await this.#daemon.stop('SIGKILL');
  }

  /** Starts it again after `kill`. */
  async restart(): Promise<void> {
    // What the crash left behind would be taken for the new daemon.
    await rm(this.socket, { force: true });
    this.#daemon = launch(this.directory);
    await this.#untilUp();
  }

  async stop(): Promise<void> {
    if (this.#daemon.running) await this.#removeTasks().catch(() => undefined);
    await this.#daemon.stop();
    await removeWithMounts(this.directory);
  }

  async #untilUp(): Promise<void> {
    await this.#daemon.until(untilExists(this.socket).then(() => this.run(['version'])));
  }

  /** Shims outlive their containerd, so every task ends before it does. */
  async #removeTasks(): Promise<void> {
    const namespaces = (await this.run(['namespaces', 'list', '--quiet'])).stdout.trim().split('\n').filter((name) => name !== '');
    for (const namespace of namespaces) {
      const tasks = (await this.run(['--namespace', namespace, 'tasks', 'list', '--quiet'])).stdout.trim().split('\n').filter((id) => id !== '');
      for (const id of tasks) await this.run(['--namespace', namespace, 'tasks', 'delete', '--force', id]).catch(() => undefined);
    }
  }
}

function launch(directory: string): Daemon {
  return new Daemon('containerd', ['--config', join(directory, 'config.toml')], join(directory, 'log'));
}

function configuration(directory: string, sandboxImage: string | undefined): string {
  return `version = 2
root = "${join(directory, 'root')}"
state = "${join(directory, 'state')}"
${sandboxImage === undefined ? 'disabled_plugins = ["io.containerd.grpc.v1.cri"]' : ''}
[grpc]
  address = "${join(directory, 'sock')}"
[ttrpc]
  address = "${join(directory, 'ttrpc')}"
${sandboxImage === undefined ? '' : `[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${sandboxImage}"
  disable_apparmor = true
  restrict_oom_score_adj = true
`}`;
}
