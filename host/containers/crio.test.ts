import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Server, ServerCredentials, loadPackageDefinition, status, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWhen, temporaryDirectory } from '../../test/runtimes/index.ts';
import { Containers, type ContainerRecord } from './index.ts';

// CRI-O is packaged nowhere that the tests get their programs from, so what it answers is taken from its own sources:
// server/container_status.go and server/sandbox_status.go of cri-o/cri-o.

const CONTAINER = 'a'.repeat(64);
const SANDBOX = 'b'.repeat(64);
const DIGEST = `sha256:${'d'.repeat(64)}`;
const LABELS = { 'io.kubernetes.pod.name': 'shop-0', 'io.kubernetes.pod.namespace': 'market', 'io.kubernetes.pod.uid': 'uid-1' };
const SPECIFICATION = { process: { user: { uid: 0 }, capabilities: { bounding: ['CAP_SYS_ADMIN'] } }, root: {}, linux: { namespaces: [{ type: 'pid' }, { type: 'network', path: '/var/run/netns/x' }, { type: 'ipc' }] } };

type Answer = (error: object | null, value?: object) => void;

let directory: string;
let server: Server;
let containers: Containers;

beforeEach(async () => {
  directory = await temporaryDirectory();
  server = new Server();
});

afterEach(async () => {
  await containers?.close();
  server.forceShutdown();
  await rm(directory, { recursive: true });
});

async function start(tellsEvents: boolean): Promise<void> {
  const loaded = loadPackageDefinition(loadSync(join(import.meta.dirname, 'runtimes/protocols/cri.proto'), { keepCase: true }));
  const { RuntimeService } = (loaded['runtime'] as unknown as { v1: { RuntimeService: ServiceClientConstructor } }).v1;
  const missing = { code: status.NOT_FOUND, details: 'could not find it' };
  server.addService(RuntimeService.service, {
    Version: (_call: unknown, answer: Answer) => answer(null, { version: '0.1.0', runtime_name: 'cri-o', runtime_version: '1.25.0' }),
    ContainerStatus: ({ request }: { request: { container_id: string } }, answer: Answer) => (request.container_id !== CONTAINER ? answer(missing) : answer(null, {
      status: {
        id: CONTAINER, metadata: { name: 'web' }, image: { image: 'quay.io/shop/web:1' }, image_ref: `quay.io/shop/web@${DIGEST}`, started_at: '1700000000000000000',
        labels: { ...LABELS, 'io.kubernetes.container.name': 'web' },
      },
      info: { info: JSON.stringify({ sandboxID: SANDBOX, pid: 7, runtimeSpec: SPECIFICATION, privileged: true }) },
    })),
    PodSandboxStatus: ({ request }: { request: { pod_sandbox_id: string } }, answer: Answer) => (request.pod_sandbox_id !== SANDBOX ? answer(missing) : answer(null, {
      status: { id: SANDBOX, metadata: { name: 'shop-0', uid: 'uid-1', namespace: 'market' }, labels: LABELS },
      info: { info: JSON.stringify({ image: 'registry.k8s.io/pause:3.9', pid: 6 }) },
    })),
    ListContainers: (_call: unknown, answer: Answer) => answer(null, { containers: [] }),
    ListPodSandbox: (_call: unknown, answer: Answer) => answer(null, { items: [] }),
    GetContainerEvents: (call: { emit(event: 'error', error: object): void }) => tellsEvents || call.emit('error', { code: status.UNIMPLEMENTED, details: 'unknown method' }),
  });
  const path = join(directory, 'sock');
  await new Promise<void>((resolve, reject) => server.bindAsync(`unix:${path}`, ServerCredentials.createInsecure(), (error) => (error === null ? resolve() : reject(error))));
  containers = await Containers.start({ sockets: [{ runtime: 'cri-o', path }], discover: false, cgroupMount: directory });
}

async function recordOf(id: string): Promise<ContainerRecord> {
  return await answerWhen(containers, id, (answer) => answer !== 'pending') as ContainerRecord;
}

test.each([['tells of containers by itself', true], ['is older than that', false]])('a container and its pod\'s sandbox of a CRI-O that %s', async (_, tellsEvents) => {
  await start(tellsEvents);
  const pod = '/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-poduid_1.slice';
  containers.cgroupCreated(10n, `${pod}/crio-${SANDBOX}.scope`, 1n);
  containers.cgroupCreated(11n, `${pod}/crio-${CONTAINER}.scope`, 1n);
  expect(containers.cgroupCreated(12n, `${pod}/crio-conmon-${CONTAINER}.scope`, 1n)).toBeUndefined();
  expect(await recordOf(CONTAINER)).toMatchObject({
    runtime: 'cri-o', name: 'web', image: 'quay.io/shop/web:1', imageDigest: DIGEST, podSandbox: false, pod: { id: 'uid-1', name: 'shop-0', namespace: 'market' },
    confinement: { privileged: true, addedCapabilities: ['CAP_SYS_ADMIN'], hostNetwork: false, hostPid: false },
  });
  expect(await recordOf(SANDBOX)).toMatchObject({
    runtime: 'cri-o', name: 'shop-0', image: 'registry.k8s.io/pause:3.9', podSandbox: true, pod: { id: 'uid-1', name: 'shop-0', namespace: 'market' },
  });
  expect(containers.runtimes()).toMatchObject([{ runtime: 'cri-o', state: 'up' }]);
});
