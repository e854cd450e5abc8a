import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, POD_IMAGE, Podman, Pods, startDocker, temporaryDirectory, type Docker, type Pod } from '../runtimes/index.ts';
import { runSigbox, startSigbox, type SigboxProcess } from '../sigbox/index.ts';

const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));
const CONTAINERS = 200;
const AT_ONCE = 4;

let directories: string[];
let docker: Docker;
let podman: Podman;
let pods: Pods;
let podBefore: Pod;
let sigbox: SigboxProcess;

// Docker, Podman and pods on one machine, all at the same time.
beforeAll(async () => {
  directories = [await temporaryDirectory(), await temporaryDirectory()];
  [docker, podman, pods] = await Promise.all([
    startDocker({ directory: directories[0] as string }),
    Podman.start({ directory: directories[1] as string }),
    Pods.start({ directory: directories[1] as string }),
  ]);
  podBefore = await pods.runPod('before-0', 'shop');
  await pods.containerd.run(['--namespace', 'shop', 'images', 'import', `${directories[1]}/pod-image.tar`]);
  await runPlain('plain-before');
  sigbox = await startSigbox([
    '--containers', `docker=${docker.socket},podman=${podman.socket},containerd=${pods.socket},only`,
    '--signatures', SIGNATURE, '--cache', `${directories[0]}/cache`,
  ]);
});

afterAll(async () => {
  await sigbox?.interrupt();
  await Promise.all([docker?.stop(), podman?.stop(), pods?.stop()]);
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

/** A container of containerd's own: neither Kubernetes nor Docker knows it, and its cgroup is called as it is. */
async function runPlain(name: string): Promise<void> {
  await pods.containerd.run(['--namespace', 'shop', 'run', '--detach', '--null-io', POD_IMAGE, name, '/bin/sleep', '1000']);
}

async function findingIn(containerId: string): Promise<SigboxProcess['findings'][number]> {
  await sigbox.until(() => sigbox.findingsOf(containerId).length > 0, `finding of ${containerId}`);
  return sigbox.findingsOf(containerId)[0] as SigboxProcess['findings'][number];
}

test('a container of Docker has Docker\'s name for it', async () => {
  const id = await docker.runContainer({ name: 'of-docker', command: ['/bin/ls'] });
  expect(await findingIn(id)).toMatchObject({ container: { id, name: 'of-docker', image: BUSYBOX_IMAGE, runtime: 'docker' }, data: { outcome: 'found', k8s_pod_sandbox: false } });
});

test('a container of Podman has Podman\'s name for it', async () => {
  const id = await podman.runContainer('of-podman');
  await podman.exec(id, ['/bin/ls', '/']);
  expect(await findingIn(id)).toMatchObject({ container: { id, name: 'of-podman', image: `localhost/${BUSYBOX_IMAGE}`, runtime: 'podman' }, data: { outcome: 'found' } });
  await podman.run(['rename', 'of-podman', 'renamed']);
  for (let looks = 2; sigbox.findingsOf(id).at(-1)?.['container'].name !== 'renamed'; looks++) {
    await podman.exec(id, ['/bin/ls', '/']);
    await sigbox.until(() => sigbox.findingsOf(id).length >= looks, 'finding of every look');
  }
});

test.each([['that ran before', () => Promise.resolve(podBefore)], ['that is started', () => pods.runPod('after-0', 'shop')]])('a container of a pod %s has its pod', async (_, start) => {
  const pod = await start();
  await pods.exec(pod.containerId, ['/bin/ls', '/']);
  expect(await findingIn(pod.containerId)).toMatchObject({
    container: { id: pod.containerId, name: 'main', image: POD_IMAGE, runtime: 'containerd', pod: { id: pod.uid, name: pod.name, namespace: 'shop' } },
    data: { outcome: 'found', k8s_pod_name: pod.name, k8s_pod_namespace: 'shop', k8s_pod_id: pod.uid, k8s_pod_sandbox: false },
  });
});

test('how far containers of pods and of Podman are confined', async () => {
  const { stdout } = await runSigbox(['containers', `--containers=podman=${podman.socket},containerd=${pods.socket},only`, '--json']);
  const listed = stdout.trim().split('\n').map((text) => JSON.parse(text) as { name?: string; id: string; confinement?: object });
  expect(listed.find(({ id }) => id === podBefore.containerId)?.confinement).toMatchObject({ privileged: false, hostNetwork: true, hostPid: false, readOnlyRoot: false, addedCapabilities: [] });
  expect(listed.find(({ name }) => name === 'renamed')?.confinement).toMatchObject({ privileged: false, hostNetwork: false, seccompProfile: 'default' });
});

test.each(['plain-before', 'plain-after'])('a container of containerd\'s own that is called anything: %s', async (name) => {
  if (name === 'plain-after') await runPlain(name);
  await pods.containerd.run(['--namespace', 'shop', 'tasks', 'exec', '--exec-id', 'look', name, '/bin/ls']);
  expect(await findingIn(name)).toMatchObject({ container: { id: name, name, image: POD_IMAGE, runtime: 'containerd' }, data: { outcome: 'found', k8s_pod_sandbox: false } });
});

test('a pod\'s sandbox is told as such', async () => {
  const { stdout } = await pods.containerd.run(['--namespace', 'k8s.io', 'tasks', 'exec', '--exec-id', 'look', podBefore.sandboxId, '/bin/ls']);
  expect(stdout).toContain('bin');
  expect(await findingIn(podBefore.sandboxId)).toMatchObject({
    container: { name: 'before-0', image: POD_IMAGE, pod: { name: 'before-0', namespace: 'shop' } },
    data: { outcome: 'found', k8s_pod_sandbox: true },
  });
});

test('Docker\'s daemon killed and started again: Podman\'s containers do not notice, and Docker\'s new ones are known again', async () => {
  const meanwhile = await podman.runContainer('meanwhile');
  await docker.kill();
  await podman.exec(meanwhile, ['/bin/ls', '/']);
  expect(await findingIn(meanwhile)).toMatchObject({ container: { name: 'meanwhile', runtime: 'podman' }, data: { outcome: 'found' } });
  await docker.restart();
  const afterwards = await docker.runContainer({ name: 'afterwards' });
  const found = (): boolean => sigbox.findingsOf(afterwards).some(({ data }) => data.outcome === 'found');
  // By itself: the first may come before the runtime is asked again.
  for (let looks = 1; !found(); looks++) {
    await docker.exec(afterwards, ['/bin/ls', '/']);
    await sigbox.until(() => sigbox.findingsOf(afterwards).length >= looks, 'finding of every look');
  }
  expect(sigbox.findingsOf(afterwards).at(-1)).toMatchObject({ container: { name: 'afterwards', runtime: 'docker' }, data: { outcome: 'found' } });
});

test('200 containers that live for one exec each: every exec is delivered, and 99% of them with name and image', async () => {
  // Sigbox sees the containers of other tests on this machine too.
  const run = randomUUID().slice(0, 8);
  const names = Array.from({ length: CONTAINERS }, (_, index) => `short-${run}-${index}`);
  const of = (name: string): SigboxProcess['findings'] => sigbox.findings.filter(({ event }) => event.args.argv[1] === `/${name}`);
  for (let from = 0; from < CONTAINERS; from += AT_ONCE) {
    await Promise.all(names.slice(from, from + AT_ONCE).map((name) => docker.run(['run', '--rm', '--network', 'none', '--name', name, BUSYBOX_IMAGE, '/bin/ls', `/${name}`]).catch(() => undefined)));
  }
  await sigbox.until(() => names.every((name) => of(name).length > 0), 'finding of every container');
  // Each once; when not, what came instead is shown.
  const wrong = names.flatMap((name) => (of(name).length === 1 ? [] : of(name)));
  expect(wrong.map(({ time, container, event }) => `${time} ${container.id} ${event.args.argv.join(' ')} ${event.hostProcessId}`), sigbox.stderr).toEqual([]);
  const known = names.filter((name) => of(name)[0]?.['container'].name === name && of(name)[0]?.['container'].image === BUSYBOX_IMAGE);
  const reasons = names.filter((name) => !known.includes(name)).map((name) => (of(name)[0]?.['data'].reason ?? of(name)[0]?.['data'].outcome) as string);
  process.stdout.write(`${known.length} of ${CONTAINERS} execs had their container's name and image; the others: ${JSON.stringify(reasons)}\n`);
  for (const reason of reasons) expect(['not-found', 'pending', 'unreachable', 'removed']).toContain(reason);
  expect(known.length).toBeGreaterThanOrEqual(0.99 * CONTAINERS);
  // Only a guard: two hundred starts take as long as the machine takes.
}, 900_000);
