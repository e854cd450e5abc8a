import { beforeEach, describe, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type FieldValue, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const where = { container: container({ containerName: 'web', containerImage: 'nginx:1.27' }) };
const UNIX = 1;
const [READ, WRITE, READ_WRITE, APPEND] = [0, 1, 2, 0o2001];

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

describe('a connection', () => {
  test.each(['/var/run/docker.sock', '/run/docker.sock', '/mnt/host/docker.sock'])('to %s is found', (path) => {
    expect(signature.findings(event('security_socket_connect', { remote_family: UNIX, remote_addr: path }, where)))
      .toMatchObject([{ path, container_name: 'web' }]);
  });

  test('that was refused is found too', () => {
    expect(signature.findings(event('security_socket_connect', { remote_family: UNIX, remote_addr: '/run/docker.sock' }, { ...where, header: { returnValue: -111 } })))
      .toHaveLength(1);
  });

  test.each<FieldValue>(['/run/containerd/containerd.sock', '/run/docker.sock.old', '10.0.0.1', { truncated: '/run/docker.sock' }, undefined])('to %s is not', (path) => {
    expect(signature.findings(event('security_socket_connect', { remote_family: UNIX, remote_addr: path }, where))).toEqual([]);
  });

  test('from the machine itself is not', () => {
    expect(signature.findings(event('security_socket_connect', { remote_family: UNIX, remote_addr: '/run/docker.sock' }))).toEqual([]);
  });
});

describe('the file', () => {
  test.each([WRITE, READ_WRITE, APPEND])('opened for writing (%o) is found', (flags) => {
    expect(signature.findings(event('security_file_open', { pathname: '/run/docker.sock', flags }, where))).toMatchObject([{ path: '/run/docker.sock' }]);
  });

  test('opened for reading is not, nor another one for writing', () => {
    expect(signature.findings(
      event('security_file_open', { pathname: '/run/docker.sock', flags: READ }, where),
      event('security_file_open', { pathname: '/run/docker.pid', flags: WRITE }, where),
    )).toEqual([]);
  });
});
