import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, loadPackageDefinition, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { writeBusyboxArchive } from './busybox-image.ts';
import { Containerd } from './containerd.ts';
import { runProgram } from './program.ts';

/** What pods' containers and their sandboxes run. */
export const POD_IMAGE = 'docker.io/sigbox-test/busybox:1';

const LOADED = loadPackageDefinition(loadSync(join(import.meta.dirname, 'pods.proto'), { keepCase: true }));
const { RuntimeService } = (LOADED['runtime'] as unknown as { v1: { RuntimeService: ServiceClientConstructor } }).v1;

export interface Pod {
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly sandboxId: string;
  /** The one container's, named `main`. */
  readonly containerId: string;
}

/** Real pods without a kubelet: a containerd of the test's own, asked over the Container Runtime Interface. */
export class Pods {
  readonly containerd: Containerd;
  readonly #client: Client;
  readonly #directory: string;

  private constructor(containerd: Containerd, directory: string) {
    this.containerd = containerd;
    this.#directory = directory;
    this.#client = new Client(`unix:${containerd.socket}`, credentials.createInsecure());
  }

  get socket(): string {
    return this.containerd.socket;
  }

  /** @param options.directory a folder of the test's own */
  static async start(options: { readonly directory: string }): Promise<Pods> {
    const containerd = await Containerd.start({ directory: options.directory, sandboxImage: POD_IMAGE });
    const archive = join(options.directory, 'pod-image.tar');
    await writeImage(archive);
    await containerd.run(['--namespace', 'k8s.io', 'images', 'import', archive]);
    return new Pods(containerd, options.directory);
  }

  async runPod(name: string, namespace: string, command: readonly string[] = ['/bin/sleep', '1000']): Promise<Pod> {
    const uid = randomUUID();
    const labels = { 'io.kubernetes.pod.name': name, 'io.kubernetes.pod.namespace': namespace, 'io.kubernetes.pod.uid': uid };
    const config = {
      metadata: { name, uid, namespace },
      log_directory: this.#directory,
      labels,
      linux: { cgroup_parent: `/kubepods/besteffort/pod${uid}`, security_context: { namespace_options: { network: 'NODE' } } },
    };
    const { pod_sandbox_id: sandboxId } = await this.#ask('RunPodSandbox', { config }) as { pod_sandbox_id: string };
    const { container_id: containerId } = await this.#ask('CreateContainer', {
      pod_sandbox_id: sandboxId,
      sandbox_config: config,
      config: {
        metadata: { name: 'main' },
        image: { image: POD_IMAGE },
        command,
        labels: { ...labels, 'io.kubernetes.container.name': 'main' },
        log_path: `${name}.log`,
        linux: { security_context: { namespace_options: { network: 'NODE' } } },
      },
    }) as { container_id: string };
    await this.#ask('StartContainer', { container_id: containerId });
    return { uid, name, namespace, sandboxId, containerId };
  }

  async exec(containerId: string, command: readonly string[]): Promise<void> {
    await this.#ask('ExecSync', { container_id: containerId, cmd: command, timeout: 30 });
  }

  async removePod({ sandboxId }: Pod): Promise<void> {
    await this.#ask('StopPodSandbox', { pod_sandbox_id: sandboxId });
    await this.#ask('RemovePodSandbox', { pod_sandbox_id: sandboxId });
  }

  async stop(): Promise<void> {
    this.#client.close();
    await this.containerd.stop();
  }

  #ask(method: string, request: object): Promise<unknown> {
    const definition = RuntimeService.service[method];
    if (definition === undefined) throw new TypeError(method);
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(definition.path, definition.requestSerialize, definition.responseDeserialize, request, (error, answer?: unknown) => {
        if (error === null) resolve(answer);
        else reject(error);
      });
    });
  }
}

/** An image of one layer as `docker save` writes it, which is what containerd imports. */
async function writeImage(archive: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sigbox-image-'));
  try {
    await mkdir(join(folder, 'layer'));
    await writeBusyboxArchive(join(folder, 'layer/layer.tar'));
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(join(folder, 'layer/layer.tar'))) digest.update(chunk as Buffer);
    const config = {
      architecture: process.arch === 'arm64' ? 'arm64' : 'amd64', os: 'linux',
      config: { Cmd: ['/bin/sleep', '100000'], Env: ['PATH=/bin'] }, rootfs: { type: 'layers', diff_ids: [`sha256:${digest.digest('hex')}`] },
    };
    await writeFile(join(folder, 'config.json'), JSON.stringify(config));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify([{ Config: 'config.json', RepoTags: [POD_IMAGE], Layers: ['layer/layer.tar'] }]));
    await runProgram('tar', ['--create', '--file', archive, '--directory', folder, 'manifest.json', 'config.json', 'layer/layer.tar']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
