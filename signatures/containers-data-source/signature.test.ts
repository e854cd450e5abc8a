import { beforeEach, describe, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const record = {
  containerName: 'web', containerImage: 'nginx:1.27', containerRuntime: 'docker', containerCtime: 1_790_000_000_000_000_000n,
  labels: [{ name: 'tier', value: 'front' }],
};
const web = container(record);

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

describe('starting', () => {
  test('it says who it is and what it wants', () => {
    expect(signature.instance.exports.metadata()).toMatchObject({ id: 'SBX-1', eventName: 'containers_data_source' });
    expect(signature.instance.exports.selectedEvents()).toEqual([{ source: 'sigbox', name: 'sched_process_exec', origin: '*', conditions: [] }]);
  });

  test('it refuses without the data source', () => {
    expect(() => project.start({ dataSources: [] })).toThrow('the data source sigbox/containers is not registered');
  });

  test('it refuses a later version of the data source', () => {
    expect(() => project.start({ dataSources: [{ namespace: 'sigbox', id: 'containers', version: 2, keys: [], schema: '' }] }))
      .toThrow('the data source sigbox/containers is newer than this signature');
  });
});

describe('an ls', () => {
  test('in a container is found, with everything that is known of the container', () => {
    expect(signature.findings(event('sched_process_exec', { pathname: '/bin/ls' }, { container: web }))).toEqual([{
      outcome: 'found', container_id: web.id, container_name: 'web', container_image: 'nginx:1.27', container_runtime: 'docker',
      container_ctime: 1_790_000_000_000_000_000n, k8s_pod_sandbox: false, container_labels: ['tier=front'],
    }]);
  });

  test('by a link is found', () => {
    expect(signature.findings(event('sched_process_exec', { pathname: '/bin/busybox', cmdpath: '/bin/ls' }, { container: web })))
      .toMatchObject([{ outcome: 'found' }]);
  });

  test('of an image that the runtime did not tell is said to have none', () => {
    const { containerImage: _, ...withoutImage } = record;
    const [data] = signature.findings(event('sched_process_exec', { pathname: '/bin/ls' }, { container: container(withoutImage) }));
    expect(data).toMatchObject({ outcome: 'no-image', container_name: 'web' });
    expect(data).not.toHaveProperty('container_image');
  });

  test.each(['not-found', 'pending', 'unreachable', 'removed'] as const)('without a record says why: %s', (reason) => {
    const unknown = container(reason);
    expect(signature.findings(event('sched_process_exec', { pathname: '/bin/ls' }, { container: unknown })))
      .toEqual([{ outcome: 'no-record', reason, container_id: unknown.id }]);
  });

  test('with the record of another container says so', () => {
    const { answer } = container(record);
    const mistaken = { id: 'b2'.repeat(32), answer };
    expect(signature.findings(event('sched_process_exec', { pathname: '/bin/ls' }, { container: mistaken })))
      .toMatchObject([{ outcome: 'wrong-record', event_container_id: mistaken.id }]);
  });

  test('outside of any container is a line for the operator', () => {
    expect(signature.findings(event('sched_process_exec', { pathname: '/bin/ls' }))).toEqual([]);
    expect(signature.instance.logs).toEqual([{ level: 'debug', message: 'ls outside of any container' }]);
  });
});

test('other programs are none of its business', () => {
  expect(signature.findings(
    event('sched_process_exec', { pathname: '/bin/lsof', cmdpath: 'ls' }, { container: web }),
    event('sched_process_exec', {}, { container: web }),
  )).toEqual([]);
  expect(signature.instance.asked).toEqual([]);
});
