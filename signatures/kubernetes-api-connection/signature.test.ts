import { beforeEach, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type RunningSignature, type TestContainer } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const API = '10.96.0.1';
const pod = container({ containerName: 'checkout', k8sPodName: 'checkout-7d9f', k8sPodNamespace: 'shop' });
const other = container({ containerName: 'other' });

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

const exec = (where: TestContainer, ...env: readonly string[]) => event('process_environment', { env }, { container: where });
const connect = (where: TestContainer, address: string | null = API) =>
  event('security_socket_connect', { sockfd: 3, type: 1, remote_family: 2, remote_addr: address ?? undefined, remote_port: 443 }, { container: where });

test('a connection to the address that the container was told is found', () => {
  expect(signature.findings(exec(pod, 'PATH=/bin', `KUBERNETES_SERVICE_HOST=${API}`, 'KUBERNETES_SERVICE_PORT=443'), connect(pod)))
    .toMatchObject([{ ip_address: API, port: 443n, container_name: 'checkout', k8s_pod_name: 'checkout-7d9f', k8s_pod_namespace: 'shop' }]);
});

test('it is remembered over batches, also when a program without the variable follows', () => {
  signature.findings(exec(pod, `KUBERNETES_SERVICE_HOST=${API}`));
  signature.findings(exec(pod, 'PATH=/bin'), exec(pod));
  expect(signature.findings(connect(pod), connect(pod))).toHaveLength(2);
});

test('a container that was told another address is judged by that one', () => {
  signature.findings(exec(pod, `KUBERNETES_SERVICE_HOST=${API}`), exec(other, 'KUBERNETES_SERVICE_HOST=10.0.0.1'));
  expect(signature.findings(connect(other), connect(other, '10.0.0.1'))).toMatchObject([{ ip_address: '10.0.0.1', container_name: 'other' }]);
});

test.each([
  ['a connection elsewhere', [exec(pod, `KUBERNETES_SERVICE_HOST=${API}`), connect(pod, '10.96.0.10')]],
  ['a connection without an address', [exec(pod, `KUBERNETES_SERVICE_HOST=${API}`), connect(pod, null)]],
  ['a connection of a container that was told nothing', [exec(pod, `KUBERNETES_SERVICE_HOST=${API}`), connect(other)]],
  ['a connection before the address was told', [connect(pod), exec(pod, `KUBERNETES_SERVICE_HOST=${API}`)]],
  ['a variable of a longer name', [exec(pod, `MY_KUBERNETES_SERVICE_HOST=${API}`), connect(pod)]],
  ['a variable that is empty', [exec(pod, 'KUBERNETES_SERVICE_HOST='), connect(pod, '')]],
])('%s is not', (_what, events) => {
  expect(signature.findings(...events)).toEqual([]);
});
