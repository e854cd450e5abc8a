import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSignature, type Built } from '@sigbox/sdk';
import { SignatureInstance, encodeBatch, encodeEvent, type ContainerRecord, type FieldValue } from '@sigbox/sdk/testing';

const web = { id: 'a1'.repeat(32), slot: 3, revision: 1 };
const record: ContainerRecord = {
  containerId: web.id, containerName: 'web', containerImage: 'nginx:1.27', containerRuntime: 'docker', containerCtime: 1_790_000_000_000_000_000n,
  k8sPodSandbox: false, removed: false, labels: [{ name: 'tier', value: 'front' }],
};

let built: Built;
let signature: SignatureInstance;

beforeAll(async () => { built = await buildSignature(import.meta.dirname); });
beforeEach(async () => {
  signature = await SignatureInstance.load(built.component);
  signature.containers.set(web.id, record);
});

function exec(fields: Record<string, FieldValue>): Uint8Array {
  return encodeEvent('sched_process_exec', { fields });
}

function findingsOf(fields: Record<string, FieldValue>, container: typeof web | undefined = web) {
  return signature.run(encodeBatch([{ event: exec(fields), container }], [web])).map(({ data }) => data);
}

describe('starting', () => {
  test('it says who it is and what it wants', () => {
    expect(signature.exports.metadata()).toMatchObject({ id: 'SBX-1', eventName: 'containers_data_source' });
    expect(signature.exports.selectedEvents()).toEqual([{ source: 'sigbox', name: 'sched_process_exec', origin: '*', conditions: [] }]);
  });

  test('without the data source it does not start', () => {
    expect(signature.init([])).toBe('the data source sigbox/containers is not registered');
  });

  test('with a newer data source it does not start', () => {
    expect(signature.init([{ namespace: 'sigbox', id: 'containers', version: 2, keys: [], schema: '' }]))
      .toBe('the data source sigbox/containers is newer than this signature');
  });

  test('with the data source it starts', () => {
    expect(signature.init()).toBeUndefined();
  });
});

describe('an ls', () => {
  test('in a container is found, with everything that is known of the container', () => {
    expect(findingsOf({ pathname: '/bin/ls' })).toEqual([{
      outcome: 'found', container_id: web.id, container_name: 'web', container_image: 'nginx:1.27', container_runtime: 'docker',
      container_ctime: 1_790_000_000_000_000_000n, k8s_pod_sandbox: false, container_labels: ['tier=front'],
    }]);
  });

  test('by a link is found', () => {
    expect(findingsOf({ pathname: '/bin/busybox', cmdpath: '/bin/ls' })).toMatchObject([{ outcome: 'found' }]);
  });

  test('of an image that the runtime did not tell is said to have none', () => {
    const { containerImage: _, ...withoutImage } = record;
    signature.containers.set(web.id, withoutImage);
    const [data] = findingsOf({ pathname: '/bin/ls' });
    expect(data).toMatchObject({ outcome: 'no-image', container_name: 'web' });
    expect(data).not.toHaveProperty('container_image');
  });

  test.each(['not-found', 'pending', 'unreachable', 'removed'] as const)('without a record says why: %s', (reason) => {
    signature.containers.set(web.id, reason);
    expect(findingsOf({ pathname: '/bin/ls' })).toEqual([{ outcome: 'no-record', reason, container_id: web.id }]);
  });

  test('with the record of another container says so', () => {
    signature.containers.set(web.id, { ...record, containerId: 'b2'.repeat(32) });
    expect(findingsOf({ pathname: '/bin/ls' })).toMatchObject([{ outcome: 'wrong-record', event_container_id: web.id }]);
  });

  test('outside of any container is a line for the operator', () => {
    expect(signature.run(encodeBatch([{ event: exec({ pathname: '/bin/ls' }) }]))).toEqual([]);
    expect(signature.logs).toEqual([{ level: 'debug', message: 'ls outside of any container' }]);
  });
});

test('other programs are none of its business', () => {
  expect(findingsOf({ pathname: '/bin/lsof', cmdpath: 'ls' })).toEqual([]);
  expect(findingsOf({})).toEqual([]);
  expect(signature.asked).toEqual([]);
});
