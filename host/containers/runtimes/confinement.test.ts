import { expect, test } from 'vitest';
import { confinementOfDocker, confinementOfPod, confinementOfSpecification } from './confinement.ts';

const SPECIFICATION = {
  process: { user: { uid: 0 }, capabilities: { bounding: ['CAP_CHOWN', 'CAP_SYS_ADMIN', 'CAP_BPF'] }, apparmorProfile: 'shop' },
  root: { readonly: true },
  linux: { seccomp: {}, namespaces: [{ type: 'pid' }, { type: 'ipc', path: '/proc/1/ns/ipc' }, { type: 'network', path: '/run/netns/shop' }] },
  mounts: [
    { type: 'bind', source: '/srv', destination: '/data', options: ['rbind', 'ro'] },
    { type: 'proc', source: 'proc', destination: '/proc' },
  ],
};

test('containerd\'s own containers, by their specification: namespaces that are joined are the machine\'s only if they are its first process\'s', () => {
  expect(confinementOfSpecification({ value: Buffer.from(JSON.stringify(SPECIFICATION)) })).toEqual({
    privileged: false, addedCapabilities: ['CAP_BPF', 'CAP_SYS_ADMIN'], user: '0', readOnlyRoot: true, hostNetwork: false, hostPid: false, hostIpc: true,
    seccompProfile: 'default', apparmorProfile: 'shop', mounts: [{ source: '/srv', destination: '/data', readOnly: true }],
  });
  expect(confinementOfSpecification({ value: Buffer.from(JSON.stringify({ ...SPECIFICATION, linux: {} })) })).toMatchObject({ hostNetwork: true, hostPid: true, hostIpc: true, seccompProfile: 'unconfined' });
  expect(confinementOfSpecification({ value: Buffer.from('{') })).toBeUndefined();
  expect(confinementOfSpecification(undefined)).toBeUndefined();
});

test('pods of CRI-O, by the specification that it made', () => {
  expect(confinementOfPod({ runtimeSpec: SPECIFICATION, privileged: true })).toMatchObject({ privileged: true, hostNetwork: false, apparmorProfile: 'shop' });
  expect(confinementOfPod({})).toBeUndefined();
});

test('pods of containerd, by the configuration that the kubelet gave', () => {
  const config = {
    linux: { security_context: {
      privileged: false, capabilities: { add_capabilities: ['NET_ADMIN'] }, run_as_user: { value: 1000 }, readonly_rootfs: true,
      namespace_options: { network: 2, pid: 1, ipc: 2 }, seccomp: { profile_type: 2, localhost_ref: '/profiles/shop.json' }, apparmor: { localhost_ref: 'shop' },
    } },
    mounts: [{ host_path: '/', container_path: '/host' }],
  };
  expect(confinementOfPod({ config })).toEqual({
    privileged: false, addedCapabilities: ['CAP_NET_ADMIN'], user: '1000', readOnlyRoot: true, hostNetwork: true, hostPid: false, hostIpc: true,
    seccompProfile: '/profiles/shop.json', apparmorProfile: 'shop', mounts: [{ source: '/', destination: '/host', readOnly: false }],
  });
});

test('what a stranger wrote into Docker\'s answer is bounded and keeps its kind', () => {
  const long = 'x'.repeat(5000);
  const confinement = confinementOfDocker({
    HostConfig: { CapAdd: ['sys_admin', 'ALL', 7, null, 'a b', `${'C'.repeat(65)}`], SecurityOpt: [`seccomp=${'{"a":1}'.repeat(1000)}`], Privileged: 'yes' },
    Config: { User: long },
    Mounts: [{ Source: long, Destination: '/a' }, 'no mount', ...Array.from({ length: 300 }, (_, index) => ({ Source: `/${'s'.repeat(1000)}${index}`, Destination: '/d', RW: false }))],
  });
  expect(confinement).toMatchObject({ privileged: false, addedCapabilities: ['ALL', 'CAP_SYS_ADMIN'], user: undefined, seccompProfile: 'custom' });
  expect(JSON.stringify(confinement?.mounts).length).toBeLessThan(64 * 1024);
  expect(confinement?.mounts.length).toBeGreaterThan(10);
});
