import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBusyboxArchive } from './busybox-image.ts';
import { Containerd } from './containerd.ts';
import { removeWithMounts } from './mounts.ts';
import { Daemon, runProgram, type Output, type RunOptions } from './program.ts';
import { untilAnswers } from './socket.ts';

export interface DockerOptions {
  /** A folder of the test's own; its path must be short, because sockets stand below it. */
  readonly directory: string;
}

export interface DockerContainerOptions {
  readonly name?: string;
  /** The busybox image when it is not given. */
  readonly image?: string;
  /** `sleep 1000` when it is not given. */
  readonly command?: readonly string[];
  readonly labels?: { readonly [name: string]: string };
  /** Further arguments of `docker run`, such as `--rm` or `--read-only`. */
  readonly flags?: readonly string[];
}

/** Name of the image that every private Docker has: busybox, each of its commands a file of its own. */
export const BUSYBOX_IMAGE = 'sigbox-test/busybox:1';

/** A Docker daemon of the test's own, with a containerd of its own and all that they keep below one folder. */
export class Docker {
  readonly socket: string;
  readonly directory: string;
  readonly containerd: Containerd;
  #daemon: Daemon;

  private constructor(directory: string, containerd: Containerd) {
    this.directory = directory;
    this.socket = join(directory, 'docker.sock');
    this.containerd = containerd;
    this.#daemon = launch(directory, containerd);
  }

  static async start(options: DockerOptions): Promise<Docker> {
    const directory = join(options.directory, 'docker');
    await mkdir(directory, { recursive: true });
    const containerd = await Containerd.start(options);
    const docker = new Docker(directory, containerd);
    try {
      await docker.#untilUp();
      await docker.#importBusybox();
      return docker;
    } catch (error) {
      await docker.stop();
      throw error;
    }
  }

  get pid(): number {
    return this.#daemon.pid;
  }

  /** Runs the `docker` command against this daemon. @throws Error with what it wrote to standard error */
  run(parameters: readonly string[], options: RunOptions = {}): Promise<Output> {
    return runProgram('docker', parameters, { ...options, env: { ...options.env, DOCKER_HOST: `unix://${this.socket}`, DOCKER_CONFIG: this.directory } });
  }

  /** Starts a container without waiting for its end. @returns its id, all 64 digits */
  async runContainer(options: DockerContainerOptions = {}): Promise<string> {
    const { stdout } = await this.run(['run', '--detach', ...creation(options)]);
    return stdout.trim();
  }

  /** Makes a container without starting it: `docker start` does. @returns its id */
  async createContainer(options: DockerContainerOptions = {}): Promise<string> {
    const { stdout } = await this.run(['create', ...creation(options)]);
    return stdout.trim();
  }

  /** Executes a command in a running container. @returns what it wrote to standard output */
  async exec(container: string, command: readonly string[]): Promise<string> {
    return (await this.run(['exec', container, ...command])).stdout;
  }

  /** Ends a container, if it runs, and removes it. */
  async removeContainer(container: string): Promise<void> {
    await this.run(['rm', '--force', container]);
  }

  /** Ends the daemon as a crash would; containers go on. */
  async kill(): Promise<void> {
    await this.#daemon.stop('SIGKILL');
  }

  /** Starts the daemon again after `kill`. */
  async restart(): Promise<void> {
    // What the crash left behind would be taken for the new daemon.
    await rm(this.socket, { force: true });
    this.#daemon = launch(this.directory, this.containerd);
    await this.#untilUp();
  }

  /** Removes the containers, ends the daemons and removes what they kept. */
  async stop(): Promise<void> {
    if (this.#daemon.running) await this.#removeContainers().catch(() => undefined);
    await this.#daemon.stop();
    await this.containerd.stop();
    await removeWithMounts(this.directory);
  }

  async #untilUp(): Promise<void> {
    await this.#daemon.until(untilAnswers(this.socket, '/_ping'));
  }

  async #importBusybox(): Promise<void> {
    const archive = join(this.directory, 'busybox.tar');
    await writeBusyboxArchive(archive);
    await this.run(['import', archive, BUSYBOX_IMAGE]);
  }

  async #removeContainers(): Promise<void> {
    const ids = (await this.run(['ps', '--all', '--quiet', '--no-trunc'])).stdout.trim().split('\n').filter((id) => id !== '');
    if (ids.length > 0) await this.run(['rm', '--force', ...ids]);
  }
}

/** Starts a Docker daemon of the test's own; it is up when this resolves. */
export function startDocker(options: DockerOptions): Promise<Docker> {
  return Docker.start(options);
}

function creation(options: DockerContainerOptions): string[] {
  return [
    '--network', 'none',
    ...(options.name === undefined ? [] : ['--name', options.name]),
    ...Object.entries(options.labels ?? {}).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...(options.flags ?? []),
    options.image ?? BUSYBOX_IMAGE,
    ...(options.command ?? ['sleep', '1000']),
  ];
}

function launch(directory: string, containerd: Containerd): Daemon {
  const parameters = [
    '--data-root', join(directory, 'data'), '--exec-root', join(directory, 'exec'),
    '--host', `unix://${join(directory, 'docker.sock')}`, '--pidfile', join(directory, 'pid'), '--containerd', containerd.socket,
    // Nothing of the machine's network is touched, and containers outlive a crash of the daemon.
    '--bridge=none', '--iptables=false', '--ip6tables=false', '--live-restore',
  ];
  return new Daemon('dockerd', parameters, join(directory, 'log'));
}
