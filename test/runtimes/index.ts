/**
 * Real container runtimes for tests, each private: its own sockets, folders and processes below a folder of the test's,
 * and nothing of it left after `stop()`. Several may run at the same time. Root and Debian's docker.io, containerd and
 * busybox-static are needed.
 *
 *     const directory = await temporaryDirectory();      // short, because sockets stand below it
 *     const docker = await startDocker({ directory });   // up when it resolves, with BUSYBOX_IMAGE
 *     const id = await docker.runContainer({ name: 'shop', labels: { 'io.kubernetes.pod.name': 'shop-0' } });
 *     await docker.exec(id, ['ls']);                     // the kernel sees /bin/ls, a hard link of busybox
 *     await docker.stop();                               // in afterAll
 */
export { answerWhen } from './answer-when.ts';
export { feedCgroups, type CgroupFeed, type CgroupFeedListener } from './cgroup-feed.ts';
export { Containerd, type ContainerdOptions } from './containerd.ts';
export { BUSYBOX_IMAGE, Docker, startDocker, type DockerContainerOptions, type DockerOptions } from './docker.ts';
export { FakeServers, inspection, jsonAnswer, likeDocker, type FakeDocker } from './fake-docker.ts';
export { Podman } from './podman.ts';
export { POD_IMAGE, Pods, type Pod } from './pods.ts';
export { Relay, type RelayMode } from './relay.ts';
export { runProgram, type Output } from './program.ts';
export { temporaryDirectory } from './temporary-directory.ts';
