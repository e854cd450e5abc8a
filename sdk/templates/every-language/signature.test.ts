import { beforeEach, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const web = container({ containerName: 'web', containerImage: 'nginx:1.27' });

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

test('a program below /tmp is found, with its container', () => {
  expect(signature.findings(event('sched_process_exec', { pathname: '/tmp/miner' }, { container: web })))
    .toMatchObject([{ pathname: '/tmp/miner', container_name: 'web', container_image: 'nginx:1.27' }]);
});

test('a program elsewhere is not', () => {
  expect(signature.findings(event('sched_process_exec', { pathname: '/usr/bin/tmp' }, { container: web }))).toEqual([]);
});

test('a container that is not known yet does not hide it', () => {
  const unknown = container('pending');
  expect(signature.findings(event('sched_process_exec', { pathname: '/tmp/miner' }, { container: unknown })))
    .toEqual([{ pathname: '/tmp/miner', argv: [], container_id: unknown.id, container_unknown: 'pending' }]);
});

test('the machine itself is none of its business', () => {
  expect(signature.findings(event('sched_process_exec', { pathname: '/tmp/miner' }))).toEqual([]);
});
