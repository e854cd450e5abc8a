import { expect, test } from 'vitest';
import { parseCgroupPath, sliceUser, type RuntimeName } from './cgroup-path.ts';

const ID = '4b1ec6ed9b1b8d1d0b1a2f5b0d8f6ee0c8d0ef6c0b3b8c77bf0e6d7b4a5a0f01';
const INNER = 'fffec6ed9b1b8d1d0b1a2f5b0d8f6ee0c8d0ef6c0b3b8c77bf0e6d7b4a5a0eee';
const UID = '8f0d1c9a-6f7e-4f0e-9d0a-0d6f5b1f2c3d';
const SLICE_UID = UID.replaceAll('-', '_');

type Row = readonly [what: string, path: string, runtime: RuntimeName | undefined, isRoot: boolean, id?: string];

const CONTAINERS: readonly Row[] = [
  ['docker, systemd', `/system.slice/docker-${ID}.scope`, 'docker', true],
  ['docker, systemd, inside', `/system.slice/docker-${ID}.scope/system.slice`, 'docker', false],
  ['docker, systemd inside', `/system.slice/docker-${ID}.scope/init.scope`, 'docker', false],
  ['docker, deep inside', `/system.slice/docker-${ID}.scope/a/b/c`, 'docker', false],
  ['docker, cgroupfs', `/docker/${ID}`, 'docker', true],
  ['docker, cgroupfs, inside', `/docker/${ID}/init`, 'docker', false],
  ['docker, cgroup parent of its own', `/shop/${ID}`, undefined, true],
  ['docker, cgroup parent is the root', `/${ID}`, undefined, true],
  ['docker, systemd, cgroup parent of its own', `/shop.slice/docker-${ID}.scope`, 'docker', true],
  ['docker, rootless', `/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${ID}.scope`, 'docker', true],
  ['docker, systemd path taken literally', `/system.slice:docker:${ID}`, 'docker', true],
  ['docker under a kubelet, systemd', `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${SLICE_UID}.slice/docker-${ID}.scope`, 'docker', true],
  ['a pod, cgroupfs: any runtime', `/kubepods/besteffort/pod${UID}/${ID}`, undefined, true],
  ['a pod, cgroupfs, short name', `/kubepods/besteffort/pod123/${ID}`, undefined, true],
  ['a guaranteed pod, cgroupfs', `/kubepods/pod${UID}/${ID}`, undefined, true],
  ['a burstable pod, cgroupfs, inside', `/kubepods/burstable/pod${UID}/${ID}/nested`, undefined, false],
  ['github actions', `/actions_job/${ID}`, 'docker', true],
  ['ecs', `/ecs/0123456789abcdef0123456789abcdef/${ID}`, undefined, true],
  ['ecs, fargate', `/ecs/${UID}/${ID}`, undefined, true],
  ['containerd cri, systemd', `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${SLICE_UID}.slice/cri-containerd-${ID}.scope`, 'containerd', true],
  ['containerd cri, systemd, inside', `/kubepods.slice/kubepods-pod${SLICE_UID}.slice/cri-containerd-${ID}.scope/child`, 'containerd', false],
  ['containerd cri, systemd path taken literally', `/system.slice/containerd.service/kubepods-burstable-pod${SLICE_UID}.slice:cri-containerd:${ID}`, 'containerd', true],
  ['containerd cri, taken literally at the root', `/kubepods-besteffort-pod${SLICE_UID}.slice:cri-containerd:${ID}`, 'containerd', true],
  ['nerdctl, systemd', `/system.slice/nerdctl-${ID}.scope`, 'containerd', true],
  ['nerdctl, rootless', `/user.slice/user-1000.slice/user@1000.service/user.slice/nerdctl-${ID}.scope`, 'containerd', true],
  ['nerdctl, systemd path taken literally', `/system.slice:nerdctl:${ID}`, 'containerd', true],
  ['nerdctl, cgroupfs: a folder for the namespace', `/default/${ID}`, undefined, true],
  ['cri-o, systemd', `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${SLICE_UID}.slice/crio-${ID}.scope`, 'cri-o', true],
  ['cri-o, systemd, crun\'s own inside', `/kubepods.slice/kubepods-pod${SLICE_UID}.slice/crio-${ID}.scope/container`, 'cri-o', false],
  ['cri-o, cgroupfs', `/kubepods/besteffort/pod${UID}/crio-${ID}`, 'cri-o', true],
  ['podman, systemd', `/machine.slice/libpod-${ID}.scope`, 'podman', true],
  ['podman, systemd, crun\'s own inside', `/machine.slice/libpod-${ID}.scope/container`, 'podman', false],
  ['podman, rootless', `/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${ID}.scope`, 'podman', true],
  ['podman, split cgroups', `/system.slice/shop.service/libpod-payload-${ID}`, 'podman', true],
  ['podman, cgroupfs', `/libpod_parent/libpod-${ID}`, 'podman', true],
  ['podman, in a pod, systemd', `/machine.slice/machine-libpod_pod_${INNER}.slice/libpod-${ID}.scope`, 'podman', true],
  ['podman, in a pod, cgroupfs', `/libpod_parent/${INNER}/libpod-${ID}`, 'podman', true],
  ['kind: a pod in docker', `/docker/${ID}/kubelet/kubepods/besteffort/pod${UID}/${INNER}`, undefined, true, INNER],
  ['kind, systemd', `/system.slice/docker-${ID}.scope/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-pod${SLICE_UID}.slice/cri-containerd-${INNER}.scope`, 'containerd', true, INNER],
  ['kind, the node itself', `/docker/${ID}/kubelet/kubepods`, 'docker', false],
  ['docker in docker', `/docker/${ID}/docker/${INNER}`, 'docker', true, INNER],
  ['docker in docker, inside', `/docker/${ID}/docker/${INNER}/sub`, 'docker', false, INNER],
  ['podman\'s monitor in docker is docker\'s', `/docker/${ID}/machine.slice/libpod-conmon-${INNER}.scope`, 'docker', false],
  ['garden', '/system.slice/garden.service/garden/6bd7eed7-d4b5-4a82-4ed4-7d1a', 'garden', true, '6bd7eed7-d4b5-4a82-4ed4-7d1a'],
  ['garden, inside', '/garden/good/6bd7eed7-d4b5-4a82-4ed4-7d1a/init', 'garden', false, '6bd7eed7-d4b5-4a82-4ed4-7d1a'],
  ['without the first slash', `docker/${ID}`, 'docker', true],
  ['with a last slash', `/docker/${ID}/`, 'docker', true],
];

test.each(CONTAINERS.map(([what, path, ...owner]) => ({ what, path, owner })))('$what: $path', ({ path, owner: [runtime, isRoot, id = ID] }) => {
  expect(parseCgroupPath(path)).toEqual({ containerId: id, runtime, isRoot });
});

const NOTHING: readonly (readonly [what: string, path: string])[] = [
  ['the root', '/'],
  ['nothing', ''],
  ['a user', '/user.slice/user-1000.slice'],
  ['a service', '/system.slice/containerd.service'],
  ['docker\'s own folder', '/docker'],
  ['a pod\'s own cgroup, cgroupfs', `/kubepods/besteffort/pod${UID}`],
  ['a pod\'s own cgroup, systemd', `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${SLICE_UID}.slice`],
  ['cri-o\'s monitor', `/kubepods.slice/kubepods-pod${SLICE_UID}.slice/crio-conmon-${ID}.scope`],
  ['cri-o\'s monitor, cgroupfs', `/kubepods/pod${UID}/crio-conmon-${ID}`],
  ['podman\'s monitor', `/machine.slice/libpod-conmon-${ID}.scope`],
  ['podman\'s monitor, cgroupfs', '/libpod_parent/conmon'],
  ['podman\'s pod, systemd', `/machine.slice/machine-libpod_pod_${ID}.slice`],
  ['podman\'s pod, cgroupfs', `/libpod_parent/${ID}`],
  ['63 digits', `/docker/${ID.slice(1)}`],
  ['65 digits', `/docker/${ID}0`],
  ['a short id', `/docker/${ID.slice(0, 12)}`],
  ['no hex digit', `/docker/${'g'.repeat(64)}`],
  ['a prefix with a short id', `/system.slice/docker-${ID.slice(0, 12)}.scope`],
  ['a prefix with too long an id', `/system.slice/docker-${ID}0.scope`],
  ['a prefix without an id', '/system.slice/docker-.scope'],
  ['a prefix that only ends alike', `/system.slice/notdocker-${ID}.scope`],
  ['an unknown word between colons', `/system.slice:shop:${ID}`],
  ['a word that every object has', `/x:constructor:${ID}`],
  ['a scope of another kind', '/user.slice/user-1000.slice/session-3.scope'],
  ['an ecs task', '/ecs/0123456789abcdef0123456789abcdef'],
  ['a uuid is not garden\'s', `/pods/${UID}`],
  ['the id as part of a longer word', `/x/prefix${ID}suffix`],
];

test.each(NOTHING)('no container: %s: %s', (_, path) => {
  expect(parseCgroupPath(path)).toBeUndefined();
});

test('a hostile path takes no more time than its length asks for', () => {
  expect(parseCgroupPath(`/${':'.repeat(4000)}`)).toBeUndefined();
  expect(parseCgroupPath('/a'.repeat(2000))).toBeUndefined();
});

test.each([
  [`/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${ID}.scope`, 1000],
  [`user.slice/user-0.slice/session-1.scope/${ID}`, 0],
  [`/system.slice/docker-${ID}.scope`, undefined],
  [`/system.slice/user.slice/user-1000.slice/${ID}`, undefined],
  [`/user.slice/user-1000.slice`, undefined],
  [`/user.slice/user-x.slice/${ID}`, undefined],
])('whose slice %s is in', (path, user) => {
  expect(sliceUser(path)).toBe(user);
});
