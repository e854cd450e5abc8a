import { beforeEach, describe, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const where = { container: container({ containerName: 'web', containerImage: 'nginx:1.27' }) };
const remote = { remote_family: 2, remote_addr: '203.0.113.7', remote_port: 4444 };

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

const connect = (fields: object) => event('security_socket_connect', { sockfd: 0, type: 1, ...remote, ...fields }, where);
const duplicate = (fields: object) => event('socket_dup', { oldfd: 3, newfd: 0, ...remote, ...fields }, where);

test.each([0, 1, 2])('a socket that becomes file %i is found', (number) => {
  const finding = { file_descriptor: BigInt(number), ip_address: '203.0.113.7', port: 4444n, container_name: 'web' };
  expect(signature.findings(duplicate({ newfd: number }), connect({ sockfd: number }))).toMatchObject([finding, finding]);
});

test('over IPv6, and on the machine itself, it is found too', () => {
  expect(signature.findings(event('socket_dup', { oldfd: 3, newfd: 1, remote_family: 10, remote_addr: '2001:db8::7', remote_port: 443 })))
    .toEqual([{ file_descriptor: 1n, ip_address: '2001:db8::7', port: 443n }]);
});

describe.each([['a connection', connect, 'sockfd'], ['a duplicate', duplicate, 'newfd']] as const)('%s', (_what, make, number) => {
  test.each([
    ['of another number', { [number]: 3 }], ['of a number that failed', { [number]: -1 }], ['to a Unix socket', { remote_family: 1, remote_addr: '/dev/log', remote_port: 0 }],
    ['of a socket that leads nowhere', { remote_addr: undefined, remote_port: 0 }], ['to no port', { remote_port: 0 }],
  ])('%s is not', (_which, fields) => {
    expect(signature.findings(make(fields))).toEqual([]);
  });
});
