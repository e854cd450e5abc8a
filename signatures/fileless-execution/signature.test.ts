import { beforeEach, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type FieldValue, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const web = container({ containerName: 'web', containerImage: 'nginx:1.27' });

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

test.each(['memfd:payload', 'memfd:', '/dev/shm/payload', '/run/shm/a/payload'])('%s is found', (pathname) => {
  expect(signature.findings(event('sched_process_exec', { pathname, cmdpath: '/proc/self/fd/3', argv: ['x'], prev_comm: 'python3' }, { container: web })))
    .toMatchObject([{ pathname, cmdpath: '/proc/self/fd/3', argv: ['x'], before: 'python3', container_name: 'web' }]);
});

test('a path that was cut off is found by its beginning', () => {
  expect(signature.findings(event('sched_process_exec', { pathname: { truncated: '/dev/shm/a' } }))).toMatchObject([{ pathname: '/dev/shm/a' }]);
});

test.each<FieldValue>(['/usr/bin/memfd:payload', '/dev/shmoo', '/home/dev/shm/x', '', undefined])('%s is not', (pathname) => {
  expect(signature.findings(event('sched_process_exec', { pathname }, { container: web }))).toEqual([]);
});
