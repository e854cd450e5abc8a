import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { startSigbox, type SigboxProcess } from '../sigbox/index.ts';

let directory: string;
let docker: Docker;
let before: string;
let sigbox: SigboxProcess;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
  before = await docker.runContainer({ name: 'before' });
  sigbox = await startSigbox([
    `--containers=docker=${docker.socket},only`, '--events', 'container_create,container_remove,existing_container,sched_process_exec',
  ]);
});

afterAll(async () => {
  await sigbox?.interrupt();
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

const told = (id: string): string[] => sigbox.findingsOf(id).map((line) => (line['event'] ?? line)['eventName'] as string);
const argsOf = (id: string, name: string): object => sigbox.findingsOf(id).map((line) => line['event'] ?? line).find((event) => event.eventName === name)?.args as object;

test('a container that was there before is told of once, with its record', async () => {
  await sigbox.until(() => told(before).includes('existing_container'), 'existing container');
  expect(argsOf(before, 'existing_container')).toMatchObject({ runtime: 'docker', container_id: before, container_name: 'before', container_image: BUSYBOX_IMAGE, pod_sandbox: 0, missing: null });
});

test('a container is told of before its first event and after its last, once each, with its record', async () => {
  const id = await docker.runContainer({ name: 'passing', command: ['/bin/true'], labels: { 'io.kubernetes.pod.name': 'shop-0', 'io.kubernetes.pod.namespace': 'shop', 'io.kubernetes.pod.uid': 'u-1' } });
  await sigbox.until(() => told(id).includes('container_remove'), 'end of the container');
  const names = told(id);
  expect(names[0]).toBe('container_create');
  expect(names.at(-1)).toBe('container_remove');
  expect(names.filter((name) => name.startsWith('container_'))).toEqual(['container_create', 'container_remove']);
  expect(names).toContain('sched_process_exec');
  for (const name of ['container_create', 'container_remove']) {
    expect(argsOf(id, name), name).toMatchObject({ container_id: id, container_name: 'passing', container_image: BUSYBOX_IMAGE, pod_name: 'shop-0', pod_namespace: 'shop', pod_uid: 'u-1', missing: null });
  }
});

test('twenty at once are told of in order, each for itself', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `crowd-${index}`);
  const ids = await Promise.all(names.map((name) => docker.runContainer({ name, command: ['/bin/true'] })));
  await sigbox.until(() => ids.every((id) => told(id).includes('container_remove')), 'end of every container');
  for (const id of ids) {
    const seen = told(id);
    expect([seen[0], seen.at(-1)]).toEqual(['container_create', 'container_remove']);
    expect(seen.filter((name) => name.startsWith('container_'))).toHaveLength(2);
  }
  expect(told(before).filter((name) => name !== 'sched_process_exec')).toEqual(['existing_container']);
});
