/**
 * Which container an event's cgroup belongs to, and what is known of that container. Told of cgroups by the kernel in
 * its order; asks the container runtimes in the background. See `Containers`.
 */
export { parseCgroupPath, type CgroupOwner, type RuntimeName } from './cgroup-path.ts';
export { machineCgroupMount, walkCgroups, type CgroupController, type CgroupDirectory, type CgroupMount } from './cgroup-tree.ts';
export { answerOf, type Confinement, type Container, type ContainerRecord, type ContainerState, type Label, type MissReason, type RuntimeDetails } from './container.ts';
export { Containers, type ContainerCgroup } from './containers.ts';
export { containersDataSource } from './data-source.ts';
export { EventHold, HOLD_MILLISECONDS, type HeldContainer, type HoldCounters, type HoldOptions } from './hold.ts';
export { parseContainersFlag, type ContainersOptions } from './options.ts';
export { usualEndpoints, type RuntimeEndpoint, type RuntimeStatus } from './runtimes/index.ts';
