export { NativeError, ERRORS, type NativeErrorCode } from './errors.ts';
export { CGROUP_CONTROLLERS, openKernelCapture, type CgroupController, type CgroupHierarchy, type CgroupState, type EventCounter, type KernelCapture, type KernelCaptureOptions, type Scope, type UnattachedProgram } from './capture.ts';
export { SECCOMP_ADDON, createSharedPage, type SharedPage } from './seccomp.ts';
export { MOST_CGROUPS } from './config.ts';
export { bootClock, bootTime } from './clock.ts';
export { probe, type Probe } from './probe.ts';
export { RingReader } from './ring-reader.ts';
