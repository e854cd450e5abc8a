// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { Bytes } from '../bytes';
import { Event } from '../event';
import { Text } from '../text';
import { TextList } from '../text-list';

/** `sched_process_exec`: A process replaced its program with another one. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessExec extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExec | null {
    return event.eventId == 1 ? changetype<SchedProcessExec>(event) : null;
  }

  /** Path that the caller asked to execute, as it wrote it. */
  get cmdpath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Path of the file that the kernel executed, links resolved. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Arguments of the new program, its own name first. */
  get argv(): TextList { return changetype<TextList>(changetype<usize>(this) + 128); }

  /** Device number of the executed file, as the kernel keeps it. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** Inode number of the executed file. */
  get inode(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** When the executed file's inode last changed, in nanoseconds since 1970. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 152); }

  /** Type and permissions of the executed file. */
  get inodeMode(): u32 { return load<u32>(changetype<usize>(this), 160); }

  /** Path of the script's interpreter as its first line names it, or cmdpath. */
  get interp(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** File type of standard input (S_IFMT bits); 0 when it is closed. */
  get stdinType(): u32 { return load<u32>(changetype<usize>(this), 176); }

  /** Name of the task before it executed the new program. */
  get prevComm(): Text { return changetype<Text>(changetype<usize>(this) + 184); }

  /** Path of the current folder, from the kernel's own entries. */
  get pwd(): Text { return changetype<Text>(changetype<usize>(this) + 192); }

  /** Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17. */
  get interpreterPathname(): Text { return changetype<Text>(changetype<usize>(this) + 200); }

  /** Device number of the loader, as the kernel keeps it. */
  get interpreterDev(): u32 { return load<u32>(changetype<usize>(this), 208); }

  /** Inode number of the loader. */
  get interpreterInode(): u64 { return load<u64>(changetype<usize>(this), 216); }

  /** When the loader's inode last changed, in nanoseconds since 1970. */
  get interpreterCtime(): u64 { return load<u64>(changetype<usize>(this), 224); }
}

/** `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessFork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessFork | null {
    return event.eventId == 2 ? changetype<SchedProcessFork>(event) : null;
  }

  /** Thread id of the creator as seen by the host. */
  get parentTid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Thread id of the creator as seen in its own pid namespace. */
  get parentNsTid(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Process id of the creator as seen by the host. */
  get parentPid(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** Process id of the creator as seen in its own pid namespace. */
  get parentNsPid(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** When the creator's process started, in nanoseconds since boot. */
  get parentStartTime(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** Thread id of what was created as seen by the host. */
  get childTid(): u32 { return load<u32>(changetype<usize>(this), 152); }

  /** Thread id of what was created as seen in its own pid namespace. */
  get childNsTid(): u32 { return load<u32>(changetype<usize>(this), 160); }

  /** Process id of what was created as seen by the host. */
  get childPid(): u32 { return load<u32>(changetype<usize>(this), 168); }

  /** Process id of what was created as seen in its own pid namespace. */
  get childNsPid(): u32 { return load<u32>(changetype<usize>(this), 176); }

  /** When what was created started, in nanoseconds since boot. */
  get fieldStartTime(): u64 { return load<u64>(changetype<usize>(this), 184); }
}

/** `sched_process_exit`: A process or a thread ended. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessExit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExit | null {
    return event.eventId == 3 ? changetype<SchedProcessExit>(event) : null;
  }

  /** What it ended with: the low 8 bits that exit was called with. */
  get exitCode(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Number of the signal that ended it; 0 when it ended by itself. */
  get signalCode(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** 1 when this was the last thread of the process, so that the process ended. */
  get processGroupExit(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `process_environment`: The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected. */
// @ts-ignore: decorator
@unmanaged
export class ProcessEnvironment extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessEnvironment | null {
    return event.eventId == 4 ? changetype<ProcessEnvironment>(event) : null;
  }

  /** Variables of the environment, each NAME=VALUE; cut off after 4 KiB. */
  get env(): TextList { return changetype<TextList>(changetype<usize>(this) + 112); }
}

/** `cgroup_mkdir`: A control group was created, in the hierarchy that containers are in. */
// @ts-ignore: decorator
@unmanaged
export class CgroupMkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupMkdir | null {
    return event.eventId == 40 ? changetype<CgroupMkdir>(event) : null;
  }

  /** Id of the created cgroup. */
  get fieldCgroupId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** Path of the created cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `cgroup_rmdir`: A control group was removed, from the hierarchy that containers are in. */
// @ts-ignore: decorator
@unmanaged
export class CgroupRmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupRmdir | null {
    return event.eventId == 41 ? changetype<CgroupRmdir>(event) : null;
  }

  /** Id of the removed cgroup. */
  get fieldCgroupId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** Path of the removed cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `cgroup_attach_task`: A task was moved into a control group of the hierarchy that containers are in. The header is the moved task's. */
// @ts-ignore: decorator
@unmanaged
export class CgroupAttachTask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupAttachTask | null {
    return event.eventId == 42 ? changetype<CgroupAttachTask>(event) : null;
  }

  /** Path of the cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Name of the moved task. */
  get comm(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Thread id of the moved task as seen by the host. */
  get pid(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `container_create`: A container was created. It stands before every other event of the container, with what its runtime told by then. */
// @ts-ignore: decorator
@unmanaged
export class ContainerCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ContainerCreate | null {
    return event.eventId == 43 ? changetype<ContainerCreate>(event) : null;
  }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** Name of the image. */
  get containerImage(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return changetype<Text>(changetype<usize>(this) + 144); }

  /** Name of the container. */
  get containerName(): Text { return changetype<Text>(changetype<usize>(this) + 152); }

  /** Name of the container's pod. */
  get podName(): Text { return changetype<Text>(changetype<usize>(this) + 160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** Id of the pod. */
  get podUid(): Text { return changetype<Text>(changetype<usize>(this) + 176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): u32 { return load<u32>(changetype<usize>(this), 184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return changetype<Text>(changetype<usize>(this) + 192); }
}

/** `container_remove`: A container was removed. It stands after every other event of the container. */
// @ts-ignore: decorator
@unmanaged
export class ContainerRemove extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ContainerRemove | null {
    return event.eventId == 44 ? changetype<ContainerRemove>(event) : null;
  }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** Name of the image. */
  get containerImage(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return changetype<Text>(changetype<usize>(this) + 144); }

  /** Name of the container. */
  get containerName(): Text { return changetype<Text>(changetype<usize>(this) + 152); }

  /** Name of the container's pod. */
  get podName(): Text { return changetype<Text>(changetype<usize>(this) + 160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** Id of the pod. */
  get podUid(): Text { return changetype<Text>(changetype<usize>(this) + 176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): u32 { return load<u32>(changetype<usize>(this), 184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return changetype<Text>(changetype<usize>(this) + 192); }
}

/** `existing_container`: A container that was there before the host started. */
// @ts-ignore: decorator
@unmanaged
export class ExistingContainer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ExistingContainer | null {
    return event.eventId == 45 ? changetype<ExistingContainer>(event) : null;
  }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** Name of the image. */
  get containerImage(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return changetype<Text>(changetype<usize>(this) + 144); }

  /** Name of the container. */
  get containerName(): Text { return changetype<Text>(changetype<usize>(this) + 152); }

  /** Name of the container's pod. */
  get podName(): Text { return changetype<Text>(changetype<usize>(this) + 160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** Id of the pod. */
  get podUid(): Text { return changetype<Text>(changetype<usize>(this) + 176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): u32 { return load<u32>(changetype<usize>(this), 184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return changetype<Text>(changetype<usize>(this) + 192); }
}

/** `security_file_open`: A file was opened. The return value is its number. */
// @ts-ignore: decorator
@unmanaged
export class SecurityFileOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityFileOpen | null {
    return event.eventId == 50 ? changetype<SecurityFileOpen>(event) : null;
  }

  /** Path of the opened file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Flags that it was opened with, as open(2) has them. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** Inode number of the file. */
  get inode(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** Path as the process wrote it; missing when it gave none. */
  get syscallPathname(): Text { return changetype<Text>(changetype<usize>(this) + 152); }

  /** Type and permissions of the file. */
  get inodeMode(): u32 { return load<u32>(changetype<usize>(this), 160); }
}

/** `security_socket_connect`: A socket was connected to an address, or that failed; the return value tells. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketConnect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketConnect | null {
    return event.eventId == 51 ? changetype<SecuritySocketConnect>(event) : null;
  }

  /** Number of the socket. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `socket_dup`: A socket got another number as well; 0, 1 and 2 are the standard streams. */
// @ts-ignore: decorator
@unmanaged
export class SocketDup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SocketDup | null {
    return event.eventId == 52 ? changetype<SocketDup>(event) : null;
  }

  /** Number that it had. */
  get oldfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Number that it got. */
  get newfd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `magic_write`: The beginning of a regular file was written. The return value is the number of written bytes. */
// @ts-ignore: decorator
@unmanaged
export class MagicWrite extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MagicWrite | null {
    return event.eventId == 53 ? changetype<MagicWrite>(event) : null;
  }

  /** Path of the file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The first bytes that were written, at most 32; missing when they did not come from the process's memory. */
  get bytes(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 120); }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** Inode number of the file. */
  get inode(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `mem_prot_alert`: Memory became executable in a way that loaders do not use. */
// @ts-ignore: decorator
@unmanaged
export class MemProtAlert extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemProtAlert | null {
    return event.eventId == 54 ? changetype<MemProtAlert>(event) : null;
  }

  /** 1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped. */
  get alert(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Where the memory begins. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** Its length in bytes. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** Protection that was asked for: 1 read, 2 write, 4 execute. */
  get prot(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** Path of the mapped file; missing when there is none, or when alert is not 1. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 144); }

  /** Device number of the mapped file, as the kernel keeps it. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 152); }

  /** Inode number of the mapped file. */
  get inode(): u64 { return load<u64>(changetype<usize>(this), 160); }

  /** When the mapped file's inode last changed, in nanoseconds since 1970. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 168); }
}

/** `security_socket_bind`: A socket was bound to an address, or that failed; the return value tells. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketBind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketBind | null {
    return event.eventId == 55 ? changetype<SecuritySocketBind>(event) : null;
  }

  /** Number of the socket. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `security_socket_listen`: A socket began to listen, or that failed; the return value tells. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketListen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketListen | null {
    return event.eventId == 56 ? changetype<SecuritySocketListen>(event) : null;
  }

  /** Number of the socket. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** How many connections may wait to be accepted. */
  get backlog(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `security_socket_accept`: A connection was accepted. The return value is the new socket's number. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketAccept extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketAccept | null {
    return event.eventId == 57 ? changetype<SecuritySocketAccept>(event) : null;
  }

  /** Number of the socket that listens. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 5 sequenced packets. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 152); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 160); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 168); }
}

/** `security_socket_sendmsg`: A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketSendmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketSendmsg | null {
    return event.eventId == 58 ? changetype<SecuritySocketSendmsg>(event) : null;
  }

  /** Number of the socket. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the receiver's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `security_socket_recvmsg`: A message was received. The return value is the number of received bytes, or of messages for recvmmsg. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySocketRecvmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketRecvmsg | null {
    return event.eventId == 59 ? changetype<SecuritySocketRecvmsg>(event) : null;
  }

  /** Number of the socket. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Family of the sender's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `security_inode_unlink`: A name of a file was removed. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeUnlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeUnlink | null {
    return event.eventId == 60 ? changetype<SecurityInodeUnlink>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `security_inode_rmdir`: A folder was removed. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeRmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeRmdir | null {
    return event.eventId == 61 ? changetype<SecurityInodeRmdir>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `security_inode_mkdir`: A folder was made. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeMkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeMkdir | null {
    return event.eventId == 62 ? changetype<SecurityInodeMkdir>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Permissions that were asked for. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `security_inode_mknod`: A device, a pipe, a socket or a file was made. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeMknod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeMknod | null {
    return event.eventId == 63 ? changetype<SecurityInodeMknod>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get fileName(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Type and permissions that were asked for. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Number of the device. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `chmod_common`: The permissions of a file were changed. */
// @ts-ignore: decorator
@unmanaged
export class ChmodCommon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ChmodCommon | null {
    return event.eventId == 64 ? changetype<ChmodCommon>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The new permissions. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `chown_common`: The owner of a file was changed. */
// @ts-ignore: decorator
@unmanaged
export class ChownCommon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ChownCommon | null {
    return event.eventId == 65 ? changetype<ChownCommon>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The new owner; 4294967295 leaves it. */
  get uid(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The new group; 4294967295 leaves it. */
  get gid(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `security_sb_umount`: A file system was unmounted. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySbUmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySbUmount | null {
    return event.eventId == 66 ? changetype<SecuritySbUmount>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Flags of umount2(2). */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `security_inode_rename`: A file was renamed, or exchanged with another. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeRename extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeRename | null {
    return event.eventId == 67 ? changetype<SecurityInodeRename>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `security_inode_link`: A file got another name as well. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeLink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeLink | null {
    return event.eventId == 68 ? changetype<SecurityInodeLink>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `security_inode_symlink`: A symbolic link was made. */
// @ts-ignore: decorator
@unmanaged
export class SecurityInodeSymlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeSymlink | null {
    return event.eventId == 69 ? changetype<SecurityInodeSymlink>(event) : null;
  }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get linkpath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** What the link says, as it was written. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `security_sb_mount`: A file system was mounted, or a mount changed. */
// @ts-ignore: decorator
@unmanaged
export class SecuritySbMount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySbMount | null {
    return event.eventId == 70 ? changetype<SecuritySbMount>(event) : null;
  }

  /** What is mounted, as the process wrote it. */
  get devName(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Kind of file system, as the process wrote it. */
  get type(): Text { return changetype<Text>(changetype<usize>(this) + 128); }

  /** Flags of mount(2). */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `io_uring_submit`: An operation was handed to an io_uring, by which it is no system call. */
// @ts-ignore: decorator
@unmanaged
export class IoUringSubmit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringSubmit | null {
    return event.eventId == 80 ? changetype<IoUringSubmit>(event) : null;
  }

  /** Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link. */
  get opcode(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Number of the file or folder that it works on. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** What the process marked it with. */
  get userData(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** Flags of an open. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** Path that it names, as the process wrote it and the kernel copied it. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 144); }

  /** Second path of a rename or a link. */
  get newPath(): Text { return changetype<Text>(changetype<usize>(this) + 152); }

  /** Family of a connection's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): u32 { return load<u32>(changetype<usize>(this), 160); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): u32 { return load<u32>(changetype<usize>(this), 176); }
}

/** `read`: Bytes were read from a file. */
// @ts-ignore: decorator
@unmanaged
export class Read extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Read | null {
    return event.eventId == 1000 ? changetype<Read>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `write`: Bytes were written to a file. */
// @ts-ignore: decorator
@unmanaged
export class Write extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Write | null {
    return event.eventId == 1001 ? changetype<Write>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `open`: A file was opened. */
// @ts-ignore: decorator
@unmanaged
export class Open extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Open | null {
    return event.eventId == 1002 ? changetype<Open>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `close`: A file was closed. */
// @ts-ignore: decorator
@unmanaged
export class Close extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Close | null {
    return event.eventId == 1003 ? changetype<Close>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `stat`: A file's facts were asked for by path. */
// @ts-ignore: decorator
@unmanaged
export class Stat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Stat | null {
    return event.eventId == 1004 ? changetype<Stat>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `fstat`: A file's facts were asked for by number. */
// @ts-ignore: decorator
@unmanaged
export class Fstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstat | null {
    return event.eventId == 1005 ? changetype<Fstat>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `lstat`: A file's facts were asked for by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Lstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lstat | null {
    return event.eventId == 1006 ? changetype<Lstat>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `poll`: Files were waited for. */
// @ts-ignore: decorator
@unmanaged
export class Poll extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Poll | null {
    return event.eventId == 1007 ? changetype<Poll>(event) : null;
  }

  /** The argument ufds, as it was passed. */
  get ufds(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nfds, as it was passed. */
  get nfds(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument timeout_msecs, as it was passed. */
  get timeoutMsecs(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `lseek`: The position in a file was changed. */
// @ts-ignore: decorator
@unmanaged
export class Lseek extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lseek | null {
    return event.eventId == 1008 ? changetype<Lseek>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument offset, as it was passed. */
  get offset(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument whence, as it was passed. */
  get whence(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `mmap`: Memory was mapped. */
// @ts-ignore: decorator
@unmanaged
export class Mmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mmap | null {
    return event.eventId == 1009 ? changetype<Mmap>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument length, as it was passed. */
  get length(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument prot, as it was passed. */
  get prot(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 144); }

  /** The argument off, as it was passed. */
  get off(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `mprotect`: The protection of memory was changed. */
// @ts-ignore: decorator
@unmanaged
export class Mprotect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mprotect | null {
    return event.eventId == 1010 ? changetype<Mprotect>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument prot, as it was passed. */
  get prot(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `munmap`: Memory was unmapped. */
// @ts-ignore: decorator
@unmanaged
export class Munmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munmap | null {
    return event.eventId == 1011 ? changetype<Munmap>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `brk`: The end of the data segment was moved. */
// @ts-ignore: decorator
@unmanaged
export class Brk extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Brk | null {
    return event.eventId == 1012 ? changetype<Brk>(event) : null;
  }

  /** The argument brk, as it was passed. */
  get brk(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `rt_sigaction`: What to do on a signal was changed. */
// @ts-ignore: decorator
@unmanaged
export class RtSigaction extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigaction | null {
    return event.eventId == 1013 ? changetype<RtSigaction>(event) : null;
  }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument act, as it was passed. */
  get act(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument oact, as it was passed. */
  get oact(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `rt_sigprocmask`: The blocked signals were changed. */
// @ts-ignore: decorator
@unmanaged
export class RtSigprocmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigprocmask | null {
    return event.eventId == 1014 ? changetype<RtSigprocmask>(event) : null;
  }

  /** The argument how, as it was passed. */
  get how(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument nset, as it was passed. */
  get nset(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument oset, as it was passed. */
  get oset(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `rt_sigreturn`: A signal's handler returned. */
// @ts-ignore: decorator
@unmanaged
export class RtSigreturn extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigreturn | null {
    return event.eventId == 1015 ? changetype<RtSigreturn>(event) : null;
  }

}

/** `ioctl`: A device was controlled. */
// @ts-ignore: decorator
@unmanaged
export class Ioctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ioctl | null {
    return event.eventId == 1016 ? changetype<Ioctl>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg, as it was passed. */
  get arg(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `pread64`: Bytes were read from a place in a file. */
// @ts-ignore: decorator
@unmanaged
export class Pread64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pread64 | null {
    return event.eventId == 1017 ? changetype<Pread64>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos, as it was passed. */
  get pos(): i64 { return load<i64>(changetype<usize>(this), 136); }
}

/** `pwrite64`: Bytes were written to a place in a file. */
// @ts-ignore: decorator
@unmanaged
export class Pwrite64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwrite64 | null {
    return event.eventId == 1018 ? changetype<Pwrite64>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos, as it was passed. */
  get pos(): i64 { return load<i64>(changetype<usize>(this), 136); }
}

/** `readv`: Bytes were read from a file into several pieces. */
// @ts-ignore: decorator
@unmanaged
export class Readv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readv | null {
    return event.eventId == 1019 ? changetype<Readv>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `writev`: Bytes of several pieces were written to a file. */
// @ts-ignore: decorator
@unmanaged
export class Writev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Writev | null {
    return event.eventId == 1020 ? changetype<Writev>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `access`: A file's permissions were checked. */
// @ts-ignore: decorator
@unmanaged
export class Access extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Access | null {
    return event.eventId == 1021 ? changetype<Access>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument mode, as it was passed. */
  get mode(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `pipe`: A pipe was made. */
// @ts-ignore: decorator
@unmanaged
export class Pipe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pipe | null {
    return event.eventId == 1022 ? changetype<Pipe>(event) : null;
  }

  /** The argument pipefd, as it was passed. */
  get pipefd(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `select`: Files were waited for. */
// @ts-ignore: decorator
@unmanaged
export class Select extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Select | null {
    return event.eventId == 1023 ? changetype<Select>(event) : null;
  }

  /** The argument n, as it was passed. */
  get n(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument inp, as it was passed. */
  get inp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument outp, as it was passed. */
  get outp(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument exp, as it was passed. */
  get exp(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument tvp, as it was passed. */
  get tvp(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `sched_yield`: The processor was yielded. */
// @ts-ignore: decorator
@unmanaged
export class SchedYield extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedYield | null {
    return event.eventId == 1024 ? changetype<SchedYield>(event) : null;
  }

}

/** `mremap`: Mapped memory was moved or resized. */
// @ts-ignore: decorator
@unmanaged
export class Mremap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mremap | null {
    return event.eventId == 1025 ? changetype<Mremap>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument old_len, as it was passed. */
  get oldLen(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument new_len, as it was passed. */
  get newLen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument new_addr, as it was passed. */
  get newAddr(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `msync`: Mapped memory was written to its file. */
// @ts-ignore: decorator
@unmanaged
export class Msync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msync | null {
    return event.eventId == 1026 ? changetype<Msync>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `mincore`: Which pages are in memory was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Mincore extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mincore | null {
    return event.eventId == 1027 ? changetype<Mincore>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `madvise`: Advice was given on the use of memory. */
// @ts-ignore: decorator
@unmanaged
export class Madvise extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Madvise | null {
    return event.eventId == 1028 ? changetype<Madvise>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument length, as it was passed. */
  get length(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument behavior, as it was passed. */
  get behavior(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `shmget`: Shared memory was got by its key. */
// @ts-ignore: decorator
@unmanaged
export class Shmget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmget | null {
    return event.eventId == 1029 ? changetype<Shmget>(event) : null;
  }

  /** The argument key, as it was passed. */
  get key(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument shmflg, as it was passed. */
  get shmflg(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `shmat`: Shared memory was attached. */
// @ts-ignore: decorator
@unmanaged
export class Shmat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmat | null {
    return event.eventId == 1030 ? changetype<Shmat>(event) : null;
  }

  /** The argument shmid, as it was passed. */
  get shmid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument shmflg, as it was passed. */
  get shmflg(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `shmctl`: Shared memory was controlled. */
// @ts-ignore: decorator
@unmanaged
export class Shmctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmctl | null {
    return event.eventId == 1031 ? changetype<Shmctl>(event) : null;
  }

  /** The argument shmid, as it was passed. */
  get shmid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `dup`: A file got another number as well. */
// @ts-ignore: decorator
@unmanaged
export class Dup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup | null {
    return event.eventId == 1032 ? changetype<Dup>(event) : null;
  }

  /** The argument oldfd, as it was passed. */
  get oldfd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `dup2`: A file got a chosen number as well. */
// @ts-ignore: decorator
@unmanaged
export class Dup2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup2 | null {
    return event.eventId == 1033 ? changetype<Dup2>(event) : null;
  }

  /** The argument oldfd, as it was passed. */
  get oldfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument newfd, as it was passed. */
  get newfd(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `pause`: A signal was waited for. */
// @ts-ignore: decorator
@unmanaged
export class Pause extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pause | null {
    return event.eventId == 1034 ? changetype<Pause>(event) : null;
  }

}

/** `nanosleep`: The thread slept. */
// @ts-ignore: decorator
@unmanaged
export class Nanosleep extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Nanosleep | null {
    return event.eventId == 1035 ? changetype<Nanosleep>(event) : null;
  }

  /** The argument rqtp, as it was passed. */
  get rqtp(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument rmtp, as it was passed. */
  get rmtp(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `getitimer`: An interval timer was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getitimer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getitimer | null {
    return event.eventId == 1036 ? changetype<Getitimer>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `alarm`: An alarm was set. */
// @ts-ignore: decorator
@unmanaged
export class Alarm extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Alarm | null {
    return event.eventId == 1037 ? changetype<Alarm>(event) : null;
  }

  /** The argument seconds, as it was passed. */
  get seconds(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `setitimer`: An interval timer was set. */
// @ts-ignore: decorator
@unmanaged
export class Setitimer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setitimer | null {
    return event.eventId == 1038 ? changetype<Setitimer>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument ovalue, as it was passed. */
  get ovalue(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `getpid`: The process id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getpid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpid | null {
    return event.eventId == 1039 ? changetype<Getpid>(event) : null;
  }

}

/** `sendfile`: Bytes were copied from one file to another. */
// @ts-ignore: decorator
@unmanaged
export class Sendfile extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendfile | null {
    return event.eventId == 1040 ? changetype<Sendfile>(event) : null;
  }

  /** The argument out_fd, as it was passed. */
  get outFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument in_fd, as it was passed. */
  get inFd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument offset, as it was passed. */
  get offset(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `socket`: A socket was made. */
// @ts-ignore: decorator
@unmanaged
export class Socket extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socket | null {
    return event.eventId == 1041 ? changetype<Socket>(event) : null;
  }

  /** The argument family, as it was passed. */
  get family(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument type, as it was passed. */
  get type(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument protocol, as it was passed. */
  get protocol(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `connect`: A socket was connected. */
// @ts-ignore: decorator
@unmanaged
export class Connect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Connect | null {
    return event.eventId == 1042 ? changetype<Connect>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `accept`: A connection was accepted. */
// @ts-ignore: decorator
@unmanaged
export class Accept extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Accept | null {
    return event.eventId == 1043 ? changetype<Accept>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `sendto`: A message was sent, perhaps to an address. */
// @ts-ignore: decorator
@unmanaged
export class Sendto extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendto | null {
    return event.eventId == 1044 ? changetype<Sendto>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `recvfrom`: A message was received, perhaps with its sender's address. */
// @ts-ignore: decorator
@unmanaged
export class Recvfrom extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvfrom | null {
    return event.eventId == 1045 ? changetype<Recvfrom>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `sendmsg`: A message was sent. */
// @ts-ignore: decorator
@unmanaged
export class Sendmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendmsg | null {
    return event.eventId == 1046 ? changetype<Sendmsg>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument msg, as it was passed. */
  get msg(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `recvmsg`: A message was received. */
// @ts-ignore: decorator
@unmanaged
export class Recvmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvmsg | null {
    return event.eventId == 1047 ? changetype<Recvmsg>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument msg, as it was passed. */
  get msg(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `shutdown`: A connection was shut down, in part or in full. */
// @ts-ignore: decorator
@unmanaged
export class Shutdown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shutdown | null {
    return event.eventId == 1048 ? changetype<Shutdown>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument how, as it was passed. */
  get how(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `bind`: A socket was bound to an address. */
// @ts-ignore: decorator
@unmanaged
export class Bind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Bind | null {
    return event.eventId == 1049 ? changetype<Bind>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `listen`: A socket began to listen. */
// @ts-ignore: decorator
@unmanaged
export class Listen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listen | null {
    return event.eventId == 1050 ? changetype<Listen>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument backlog, as it was passed. */
  get backlog(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `getsockname`: A socket's own address was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getsockname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsockname | null {
    return event.eventId == 1051 ? changetype<Getsockname>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `getpeername`: The address of a socket's other end was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getpeername extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpeername | null {
    return event.eventId == 1052 ? changetype<Getpeername>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `socketpair`: A pair of connected sockets was made. */
// @ts-ignore: decorator
@unmanaged
export class Socketpair extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socketpair | null {
    return event.eventId == 1053 ? changetype<Socketpair>(event) : null;
  }

  /** The argument family, as it was passed. */
  get family(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument type, as it was passed. */
  get type(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument protocol, as it was passed. */
  get protocol(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument sv, as it was passed. */
  get sv(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `setsockopt`: A socket's option was set. */
// @ts-ignore: decorator
@unmanaged
export class Setsockopt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setsockopt | null {
    return event.eventId == 1054 ? changetype<Setsockopt>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument level, as it was passed. */
  get level(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument optname, as it was passed. */
  get optname(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument optval, as it was passed. */
  get optval(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument optlen, as it was passed. */
  get optlen(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `getsockopt`: A socket's option was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getsockopt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsockopt | null {
    return event.eventId == 1055 ? changetype<Getsockopt>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument level, as it was passed. */
  get level(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument optname, as it was passed. */
  get optname(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument optval, as it was passed. */
  get optval(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument optlen, as it was passed. */
  get optlen(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `clone`: A process or a thread was created. */
// @ts-ignore: decorator
@unmanaged
export class Clone extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Clone | null {
    return event.eventId == 1056 ? changetype<Clone>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument stack, as it was passed. */
  get stack(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument parent_tid, as it was passed. */
  get parentTid(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument child_tid, as it was passed. */
  get childTid(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument tls, as it was passed. */
  get tls(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `fork`: A process was created. */
// @ts-ignore: decorator
@unmanaged
export class Fork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fork | null {
    return event.eventId == 1057 ? changetype<Fork>(event) : null;
  }

}

/** `vfork`: A process was created that its parent waits for. */
// @ts-ignore: decorator
@unmanaged
export class Vfork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vfork | null {
    return event.eventId == 1058 ? changetype<Vfork>(event) : null;
  }

}

/** `execve`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
// @ts-ignore: decorator
@unmanaged
export class Execve extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Execve | null {
    return event.eventId == 1059 ? changetype<Execve>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument argv, as it was passed. */
  get argv(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument envp, as it was passed. */
  get envp(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `exit`: A thread ends. */
// @ts-ignore: decorator
@unmanaged
export class Exit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Exit | null {
    return event.eventId == 1060 ? changetype<Exit>(event) : null;
  }

  /** The argument status, as it was passed. */
  get status(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `wait4`: A child process was waited for. */
// @ts-ignore: decorator
@unmanaged
export class Wait4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Wait4 | null {
    return event.eventId == 1061 ? changetype<Wait4>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument wstatus, as it was passed. */
  get wstatus(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument options, as it was passed. */
  get options(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument rusage, as it was passed. */
  get rusage(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `kill`: A signal was sent to a process or a group. */
// @ts-ignore: decorator
@unmanaged
export class Kill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Kill | null {
    return event.eventId == 1062 ? changetype<Kill>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `uname`: The names of the kernel and the host were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Uname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uname | null {
    return event.eventId == 1063 ? changetype<Uname>(event) : null;
  }

  /** The argument name, as it was passed. */
  get name(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `semget`: Semaphores were got by their key. */
// @ts-ignore: decorator
@unmanaged
export class Semget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semget | null {
    return event.eventId == 1064 ? changetype<Semget>(event) : null;
  }

  /** The argument key, as it was passed. */
  get key(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument nsems, as it was passed. */
  get nsems(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument semflg, as it was passed. */
  get semflg(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `semop`: Semaphores were changed. */
// @ts-ignore: decorator
@unmanaged
export class Semop extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semop | null {
    return event.eventId == 1065 ? changetype<Semop>(event) : null;
  }

  /** The argument semid, as it was passed. */
  get semid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tsops, as it was passed. */
  get tsops(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument nsops, as it was passed. */
  get nsops(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `semctl`: Semaphores were controlled. */
// @ts-ignore: decorator
@unmanaged
export class Semctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semctl | null {
    return event.eventId == 1066 ? changetype<Semctl>(event) : null;
  }

  /** The argument semid, as it was passed. */
  get semid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument semnum, as it was passed. */
  get semnum(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument cmd, as it was passed. */
  get cmd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument arg, as it was passed. */
  get arg(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `shmdt`: Shared memory was detached. */
// @ts-ignore: decorator
@unmanaged
export class Shmdt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmdt | null {
    return event.eventId == 1067 ? changetype<Shmdt>(event) : null;
  }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `msgget`: A message queue was got by its key. */
// @ts-ignore: decorator
@unmanaged
export class Msgget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgget | null {
    return event.eventId == 1068 ? changetype<Msgget>(event) : null;
  }

  /** The argument key, as it was passed. */
  get key(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `msgsnd`: A message was put into a queue. */
// @ts-ignore: decorator
@unmanaged
export class Msgsnd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgsnd | null {
    return event.eventId == 1069 ? changetype<Msgsnd>(event) : null;
  }

  /** The argument msqid, as it was passed. */
  get msqid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument msgp, as it was passed. */
  get msgp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument msgsz, as it was passed. */
  get msgsz(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `msgrcv`: A message was taken from a queue. */
// @ts-ignore: decorator
@unmanaged
export class Msgrcv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgrcv | null {
    return event.eventId == 1070 ? changetype<Msgrcv>(event) : null;
  }

  /** The argument msqid, as it was passed. */
  get msqid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument msgp, as it was passed. */
  get msgp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument msgsz, as it was passed. */
  get msgsz(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument msgtyp, as it was passed. */
  get msgtyp(): i64 { return load<i64>(changetype<usize>(this), 136); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `msgctl`: A message queue was controlled. */
// @ts-ignore: decorator
@unmanaged
export class Msgctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgctl | null {
    return event.eventId == 1071 ? changetype<Msgctl>(event) : null;
  }

  /** The argument msqid, as it was passed. */
  get msqid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `fcntl`: An open file was controlled. */
// @ts-ignore: decorator
@unmanaged
export class Fcntl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fcntl | null {
    return event.eventId == 1072 ? changetype<Fcntl>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg, as it was passed. */
  get arg(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `flock`: A file was locked or unlocked. */
// @ts-ignore: decorator
@unmanaged
export class Flock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Flock | null {
    return event.eventId == 1073 ? changetype<Flock>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `fsync`: A file was written to its device. */
// @ts-ignore: decorator
@unmanaged
export class Fsync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsync | null {
    return event.eventId == 1074 ? changetype<Fsync>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `fdatasync`: A file's content was written to its device. */
// @ts-ignore: decorator
@unmanaged
export class Fdatasync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fdatasync | null {
    return event.eventId == 1075 ? changetype<Fdatasync>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `truncate`: A file was cut or grown, by path. */
// @ts-ignore: decorator
@unmanaged
export class Truncate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Truncate | null {
    return event.eventId == 1076 ? changetype<Truncate>(event) : null;
  }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument length, as it was passed. */
  get length(): i64 { return load<i64>(changetype<usize>(this), 120); }
}

/** `ftruncate`: A file was cut or grown, by number. */
// @ts-ignore: decorator
@unmanaged
export class Ftruncate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ftruncate | null {
    return event.eventId == 1077 ? changetype<Ftruncate>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument length, as it was passed. */
  get length(): i64 { return load<i64>(changetype<usize>(this), 120); }
}

/** `getdents`: The entries of a folder were read. */
// @ts-ignore: decorator
@unmanaged
export class Getdents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getdents | null {
    return event.eventId == 1078 ? changetype<Getdents>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument dirent, as it was passed. */
  get dirent(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `getcwd`: The current folder was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getcwd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getcwd | null {
    return event.eventId == 1079 ? changetype<Getcwd>(event) : null;
  }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `chdir`: The current folder was changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Chdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chdir | null {
    return event.eventId == 1080 ? changetype<Chdir>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `fchdir`: The current folder was changed, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fchdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchdir | null {
    return event.eventId == 1081 ? changetype<Fchdir>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `rename`: A file was renamed. */
// @ts-ignore: decorator
@unmanaged
export class Rename extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rename | null {
    return event.eventId == 1082 ? changetype<Rename>(event) : null;
  }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `mkdir`: A folder was made. */
// @ts-ignore: decorator
@unmanaged
export class Mkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mkdir | null {
    return event.eventId == 1083 ? changetype<Mkdir>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `rmdir`: A folder was removed. */
// @ts-ignore: decorator
@unmanaged
export class Rmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rmdir | null {
    return event.eventId == 1084 ? changetype<Rmdir>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `creat`: A file was made and opened. */
// @ts-ignore: decorator
@unmanaged
export class Creat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Creat | null {
    return event.eventId == 1085 ? changetype<Creat>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `link`: A file got another name as well. */
// @ts-ignore: decorator
@unmanaged
export class Link extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Link | null {
    return event.eventId == 1086 ? changetype<Link>(event) : null;
  }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `unlink`: A name of a file was removed. */
// @ts-ignore: decorator
@unmanaged
export class Unlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unlink | null {
    return event.eventId == 1087 ? changetype<Unlink>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `symlink`: A symbolic link was made. */
// @ts-ignore: decorator
@unmanaged
export class Symlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Symlink | null {
    return event.eventId == 1088 ? changetype<Symlink>(event) : null;
  }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `readlink`: A symbolic link was read. */
// @ts-ignore: decorator
@unmanaged
export class Readlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readlink | null {
    return event.eventId == 1089 ? changetype<Readlink>(event) : null;
  }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `chmod`: Permissions were changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Chmod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chmod | null {
    return event.eventId == 1090 ? changetype<Chmod>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `fchmod`: Permissions were changed, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fchmod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmod | null {
    return event.eventId == 1091 ? changetype<Fchmod>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `chown`: The owner was changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Chown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chown | null {
    return event.eventId == 1092 ? changetype<Chown>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument user, as it was passed. */
  get user(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument group, as it was passed. */
  get group(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `fchown`: The owner was changed, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchown | null {
    return event.eventId == 1093 ? changetype<Fchown>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument user, as it was passed. */
  get user(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument group, as it was passed. */
  get group(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `lchown`: The owner was changed, by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Lchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lchown | null {
    return event.eventId == 1094 ? changetype<Lchown>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument user, as it was passed. */
  get user(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument group, as it was passed. */
  get group(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `umask`: The mask for the permissions of new files was changed. */
// @ts-ignore: decorator
@unmanaged
export class Umask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umask | null {
    return event.eventId == 1095 ? changetype<Umask>(event) : null;
  }

  /** The argument mask, as it was passed. */
  get mask(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `gettimeofday`: The time was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Gettimeofday extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Gettimeofday | null {
    return event.eventId == 1096 ? changetype<Gettimeofday>(event) : null;
  }

  /** The argument tv, as it was passed. */
  get tv(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument tz, as it was passed. */
  get tz(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `getrlimit`: A resource's limit was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrlimit | null {
    return event.eventId == 1097 ? changetype<Getrlimit>(event) : null;
  }

  /** The argument resource, as it was passed. */
  get resource(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument rlim, as it was passed. */
  get rlim(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `getrusage`: The used resources were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getrusage extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrusage | null {
    return event.eventId == 1098 ? changetype<Getrusage>(event) : null;
  }

  /** The argument who, as it was passed. */
  get who(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument rusage, as it was passed. */
  get rusage(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `sysinfo`: Facts about the system were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Sysinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sysinfo | null {
    return event.eventId == 1099 ? changetype<Sysinfo>(event) : null;
  }

  /** The argument info, as it was passed. */
  get info(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `times`: The used processor time was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Times extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Times | null {
    return event.eventId == 1100 ? changetype<Times>(event) : null;
  }

  /** The argument tbuf, as it was passed. */
  get tbuf(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `ptrace`: Another process was traced, read or changed. */
// @ts-ignore: decorator
@unmanaged
export class Ptrace extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ptrace | null {
    return event.eventId == 1101 ? changetype<Ptrace>(event) : null;
  }

  /** The argument request, as it was passed. */
  get request(): i64 { return load<i64>(changetype<usize>(this), 112); }

  /** The argument pid, as it was passed. */
  get pid(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument data, as it was passed. */
  get data(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `getuid`: The real user id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getuid | null {
    return event.eventId == 1102 ? changetype<Getuid>(event) : null;
  }

}

/** `syslog`: The kernel's log was read or controlled. */
// @ts-ignore: decorator
@unmanaged
export class Syslog extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Syslog | null {
    return event.eventId == 1103 ? changetype<Syslog>(event) : null;
  }

  /** The argument type, as it was passed. */
  get type(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument len, as it was passed. */
  get len(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `getgid`: The real group id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getgid | null {
    return event.eventId == 1104 ? changetype<Getgid>(event) : null;
  }

}

/** `setuid`: The user ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setuid | null {
    return event.eventId == 1105 ? changetype<Setuid>(event) : null;
  }

  /** The argument uid, as it was passed. */
  get uid(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `setgid`: The group ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setgid | null {
    return event.eventId == 1106 ? changetype<Setgid>(event) : null;
  }

  /** The argument gid, as it was passed. */
  get gid(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `geteuid`: The effective user id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Geteuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Geteuid | null {
    return event.eventId == 1107 ? changetype<Geteuid>(event) : null;
  }

}

/** `getegid`: The effective group id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getegid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getegid | null {
    return event.eventId == 1108 ? changetype<Getegid>(event) : null;
  }

}

/** `setpgid`: A process's group was changed. */
// @ts-ignore: decorator
@unmanaged
export class Setpgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setpgid | null {
    return event.eventId == 1109 ? changetype<Setpgid>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument pgid, as it was passed. */
  get pgid(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `getppid`: The parent's process id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getppid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getppid | null {
    return event.eventId == 1110 ? changetype<Getppid>(event) : null;
  }

}

/** `getpgrp`: The process's group was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getpgrp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpgrp | null {
    return event.eventId == 1111 ? changetype<Getpgrp>(event) : null;
  }

}

/** `setsid`: A session was begun. */
// @ts-ignore: decorator
@unmanaged
export class Setsid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setsid | null {
    return event.eventId == 1112 ? changetype<Setsid>(event) : null;
  }

}

/** `setreuid`: The real and effective user ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setreuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setreuid | null {
    return event.eventId == 1113 ? changetype<Setreuid>(event) : null;
  }

  /** The argument ruid, as it was passed. */
  get ruid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument euid, as it was passed. */
  get euid(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `setregid`: The real and effective group ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setregid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setregid | null {
    return event.eventId == 1114 ? changetype<Setregid>(event) : null;
  }

  /** The argument rgid, as it was passed. */
  get rgid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument egid, as it was passed. */
  get egid(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `getgroups`: The supplementary groups were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getgroups | null {
    return event.eventId == 1115 ? changetype<Getgroups>(event) : null;
  }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument grouplist, as it was passed. */
  get grouplist(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `setgroups`: The supplementary groups were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setgroups | null {
    return event.eventId == 1116 ? changetype<Setgroups>(event) : null;
  }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument grouplist, as it was passed. */
  get grouplist(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `setresuid`: The real, effective and saved user ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setresuid | null {
    return event.eventId == 1117 ? changetype<Setresuid>(event) : null;
  }

  /** The argument ruid, as it was passed. */
  get ruid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument euid, as it was passed. */
  get euid(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument suid, as it was passed. */
  get suid(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `getresuid`: The real, effective and saved user ids were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getresuid | null {
    return event.eventId == 1118 ? changetype<Getresuid>(event) : null;
  }

  /** The argument ruidp, as it was passed. */
  get ruidp(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument euidp, as it was passed. */
  get euidp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument suidp, as it was passed. */
  get suidp(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `setresgid`: The real, effective and saved group ids were changed. */
// @ts-ignore: decorator
@unmanaged
export class Setresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setresgid | null {
    return event.eventId == 1119 ? changetype<Setresgid>(event) : null;
  }

  /** The argument rgid, as it was passed. */
  get rgid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument egid, as it was passed. */
  get egid(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument sgid, as it was passed. */
  get sgid(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `getresgid`: The real, effective and saved group ids were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getresgid | null {
    return event.eventId == 1120 ? changetype<Getresgid>(event) : null;
  }

  /** The argument rgidp, as it was passed. */
  get rgidp(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument egidp, as it was passed. */
  get egidp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument sgidp, as it was passed. */
  get sgidp(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `getpgid`: A process's group was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getpgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpgid | null {
    return event.eventId == 1121 ? changetype<Getpgid>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `setfsuid`: The user id for file access was changed. */
// @ts-ignore: decorator
@unmanaged
export class Setfsuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setfsuid | null {
    return event.eventId == 1122 ? changetype<Setfsuid>(event) : null;
  }

  /** The argument uid, as it was passed. */
  get uid(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `setfsgid`: The group id for file access was changed. */
// @ts-ignore: decorator
@unmanaged
export class Setfsgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setfsgid | null {
    return event.eventId == 1123 ? changetype<Setfsgid>(event) : null;
  }

  /** The argument gid, as it was passed. */
  get gid(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `getsid`: A process's session was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getsid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsid | null {
    return event.eventId == 1124 ? changetype<Getsid>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `capget`: A thread's capabilities were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Capget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Capget | null {
    return event.eventId == 1125 ? changetype<Capget>(event) : null;
  }

  /** The argument header, as it was passed. */
  get header(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument dataptr, as it was passed. */
  get dataptr(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `capset`: A thread's capabilities were changed. */
// @ts-ignore: decorator
@unmanaged
export class Capset extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Capset | null {
    return event.eventId == 1126 ? changetype<Capset>(event) : null;
  }

  /** The argument header, as it was passed. */
  get header(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument data, as it was passed. */
  get data(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `rt_sigpending`: The pending signals were asked for. */
// @ts-ignore: decorator
@unmanaged
export class RtSigpending extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigpending | null {
    return event.eventId == 1127 ? changetype<RtSigpending>(event) : null;
  }

  /** The argument uset, as it was passed. */
  get uset(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `rt_sigtimedwait`: A signal was waited for. */
// @ts-ignore: decorator
@unmanaged
export class RtSigtimedwait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigtimedwait | null {
    return event.eventId == 1128 ? changetype<RtSigtimedwait>(event) : null;
  }

  /** The argument uthese, as it was passed. */
  get uthese(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument uts, as it was passed. */
  get uts(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `rt_sigqueueinfo`: A signal was sent with data. */
// @ts-ignore: decorator
@unmanaged
export class RtSigqueueinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigqueueinfo | null {
    return event.eventId == 1129 ? changetype<RtSigqueueinfo>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `rt_sigsuspend`: A signal was waited for with another mask. */
// @ts-ignore: decorator
@unmanaged
export class RtSigsuspend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigsuspend | null {
    return event.eventId == 1130 ? changetype<RtSigsuspend>(event) : null;
  }

  /** The argument unewset, as it was passed. */
  get unewset(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `sigaltstack`: The stack for signal handlers was changed. */
// @ts-ignore: decorator
@unmanaged
export class Sigaltstack extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigaltstack | null {
    return event.eventId == 1131 ? changetype<Sigaltstack>(event) : null;
  }

  /** The argument uss, as it was passed. */
  get uss(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument uoss, as it was passed. */
  get uoss(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `utime`: A file's times were changed. */
// @ts-ignore: decorator
@unmanaged
export class Utime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utime | null {
    return event.eventId == 1132 ? changetype<Utime>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument times, as it was passed. */
  get times(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mknod`: A device, a pipe or a file was made. */
// @ts-ignore: decorator
@unmanaged
export class Mknod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mknod | null {
    return event.eventId == 1133 ? changetype<Mknod>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument dev, as it was passed. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `uselib`: A shared library was loaded the old way. */
// @ts-ignore: decorator
@unmanaged
export class Uselib extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uselib | null {
    return event.eventId == 1134 ? changetype<Uselib>(event) : null;
  }

  /** The text library points to, read when the call had ended. */
  get library(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `personality`: The execution domain was changed. */
// @ts-ignore: decorator
@unmanaged
export class Personality extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Personality | null {
    return event.eventId == 1135 ? changetype<Personality>(event) : null;
  }

  /** The argument personality, as it was passed. */
  get personality(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `ustat`: A file system's facts were asked for by device. */
// @ts-ignore: decorator
@unmanaged
export class Ustat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ustat | null {
    return event.eventId == 1136 ? changetype<Ustat>(event) : null;
  }

  /** The argument dev, as it was passed. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `statfs`: A file system's facts were asked for by path. */
// @ts-ignore: decorator
@unmanaged
export class Statfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statfs | null {
    return event.eventId == 1137 ? changetype<Statfs>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `fstatfs`: A file system's facts were asked for by number. */
// @ts-ignore: decorator
@unmanaged
export class Fstatfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstatfs | null {
    return event.eventId == 1138 ? changetype<Fstatfs>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `sysfs`: Kinds of file systems were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Sysfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sysfs | null {
    return event.eventId == 1139 ? changetype<Sysfs>(event) : null;
  }

  /** The argument option, as it was passed. */
  get option(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument arg1, as it was passed. */
  get arg1(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument arg2, as it was passed. */
  get arg2(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `getpriority`: A priority was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getpriority extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpriority | null {
    return event.eventId == 1140 ? changetype<Getpriority>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument who, as it was passed. */
  get who(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `setpriority`: A priority was changed. */
// @ts-ignore: decorator
@unmanaged
export class Setpriority extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setpriority | null {
    return event.eventId == 1141 ? changetype<Setpriority>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument who, as it was passed. */
  get who(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument niceval, as it was passed. */
  get niceval(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `sched_setparam`: Scheduling parameters were changed. */
// @ts-ignore: decorator
@unmanaged
export class SchedSetparam extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetparam | null {
    return event.eventId == 1142 ? changetype<SchedSetparam>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument param, as it was passed. */
  get param(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `sched_getparam`: Scheduling parameters were asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetparam extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetparam | null {
    return event.eventId == 1143 ? changetype<SchedGetparam>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument param, as it was passed. */
  get param(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `sched_setscheduler`: The scheduling policy was changed. */
// @ts-ignore: decorator
@unmanaged
export class SchedSetscheduler extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetscheduler | null {
    return event.eventId == 1144 ? changetype<SchedSetscheduler>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument policy, as it was passed. */
  get policy(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument param, as it was passed. */
  get param(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `sched_getscheduler`: The scheduling policy was asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetscheduler extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetscheduler | null {
    return event.eventId == 1145 ? changetype<SchedGetscheduler>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `sched_get_priority_max`: The highest priority of a policy was asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetPriorityMax extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetPriorityMax | null {
    return event.eventId == 1146 ? changetype<SchedGetPriorityMax>(event) : null;
  }

  /** The argument policy, as it was passed. */
  get policy(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `sched_get_priority_min`: The lowest priority of a policy was asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetPriorityMin extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetPriorityMin | null {
    return event.eventId == 1147 ? changetype<SchedGetPriorityMin>(event) : null;
  }

  /** The argument policy, as it was passed. */
  get policy(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `sched_rr_get_interval`: The time slice was asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedRrGetInterval extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedRrGetInterval | null {
    return event.eventId == 1148 ? changetype<SchedRrGetInterval>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument interval, as it was passed. */
  get interval(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mlock`: Memory was locked. */
// @ts-ignore: decorator
@unmanaged
export class Mlock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlock | null {
    return event.eventId == 1149 ? changetype<Mlock>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `munlock`: Memory was unlocked. */
// @ts-ignore: decorator
@unmanaged
export class Munlock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munlock | null {
    return event.eventId == 1150 ? changetype<Munlock>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mlockall`: All memory was locked. */
// @ts-ignore: decorator
@unmanaged
export class Mlockall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlockall | null {
    return event.eventId == 1151 ? changetype<Mlockall>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `munlockall`: All memory was unlocked. */
// @ts-ignore: decorator
@unmanaged
export class Munlockall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munlockall | null {
    return event.eventId == 1152 ? changetype<Munlockall>(event) : null;
  }

}

/** `vhangup`: The terminal was hung up. */
// @ts-ignore: decorator
@unmanaged
export class Vhangup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vhangup | null {
    return event.eventId == 1153 ? changetype<Vhangup>(event) : null;
  }

}

/** `modify_ldt`: The local descriptor table was read or changed. */
// @ts-ignore: decorator
@unmanaged
export class ModifyLdt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ModifyLdt | null {
    return event.eventId == 1154 ? changetype<ModifyLdt>(event) : null;
  }

  /** The argument func, as it was passed. */
  get func(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument ptr, as it was passed. */
  get ptr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument bytecount, as it was passed. */
  get bytecount(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `pivot_root`: The root of the mount namespace was exchanged. */
// @ts-ignore: decorator
@unmanaged
export class PivotRoot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PivotRoot | null {
    return event.eventId == 1155 ? changetype<PivotRoot>(event) : null;
  }

  /** The text new_root points to, read when the call had ended. */
  get newRoot(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text put_old points to, read when the call had ended. */
  get putOld(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `prctl`: The process's own attributes were read or changed. */
// @ts-ignore: decorator
@unmanaged
export class Prctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Prctl | null {
    return event.eventId == 1157 ? changetype<Prctl>(event) : null;
  }

  /** The argument option, as it was passed. */
  get option(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `arch_prctl`: The thread's own processor state was read or changed. */
// @ts-ignore: decorator
@unmanaged
export class ArchPrctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ArchPrctl | null {
    return event.eventId == 1158 ? changetype<ArchPrctl>(event) : null;
  }

  /** The argument option, as it was passed. */
  get option(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `adjtimex`: The kernel's clock was tuned. */
// @ts-ignore: decorator
@unmanaged
export class Adjtimex extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Adjtimex | null {
    return event.eventId == 1159 ? changetype<Adjtimex>(event) : null;
  }

  /** The argument txc_p, as it was passed. */
  get txcP(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `setrlimit`: A resource's limit was changed. */
// @ts-ignore: decorator
@unmanaged
export class Setrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setrlimit | null {
    return event.eventId == 1160 ? changetype<Setrlimit>(event) : null;
  }

  /** The argument resource, as it was passed. */
  get resource(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument rlim, as it was passed. */
  get rlim(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `chroot`: The root folder was changed. */
// @ts-ignore: decorator
@unmanaged
export class Chroot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chroot | null {
    return event.eventId == 1161 ? changetype<Chroot>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `sync`: All file systems were written to their devices. */
// @ts-ignore: decorator
@unmanaged
export class Sync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sync | null {
    return event.eventId == 1162 ? changetype<Sync>(event) : null;
  }

}

/** `acct`: Process accounting was switched. */
// @ts-ignore: decorator
@unmanaged
export class Acct extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Acct | null {
    return event.eventId == 1163 ? changetype<Acct>(event) : null;
  }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `settimeofday`: The time was set. */
// @ts-ignore: decorator
@unmanaged
export class Settimeofday extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Settimeofday | null {
    return event.eventId == 1164 ? changetype<Settimeofday>(event) : null;
  }

  /** The argument tv, as it was passed. */
  get tv(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument tz, as it was passed. */
  get tz(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mount`: A file system was mounted. */
// @ts-ignore: decorator
@unmanaged
export class Mount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mount | null {
    return event.eventId == 1165 ? changetype<Mount>(event) : null;
  }

  /** The text source points to, read when the call had ended. */
  get source(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The text filesystemtype points to, read when the call had ended. */
  get filesystemtype(): Text { return changetype<Text>(changetype<usize>(this) + 128); }

  /** The argument mountflags, as it was passed. */
  get mountflags(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument data, as it was passed. */
  get data(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `umount2`: A file system was unmounted. */
// @ts-ignore: decorator
@unmanaged
export class Umount2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umount2 | null {
    return event.eventId == 1166 ? changetype<Umount2>(event) : null;
  }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `swapon`: Swapping was begun. */
// @ts-ignore: decorator
@unmanaged
export class Swapon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Swapon | null {
    return event.eventId == 1167 ? changetype<Swapon>(event) : null;
  }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument swap_flags, as it was passed. */
  get swapFlags(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `swapoff`: Swapping was ended. */
// @ts-ignore: decorator
@unmanaged
export class Swapoff extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Swapoff | null {
    return event.eventId == 1168 ? changetype<Swapoff>(event) : null;
  }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `reboot`: The machine was restarted or halted. */
// @ts-ignore: decorator
@unmanaged
export class Reboot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Reboot | null {
    return event.eventId == 1169 ? changetype<Reboot>(event) : null;
  }

  /** The argument magic1, as it was passed. */
  get magic1(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument magic2, as it was passed. */
  get magic2(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg, as it was passed. */
  get arg(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `sethostname`: The host name was set. */
// @ts-ignore: decorator
@unmanaged
export class Sethostname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sethostname | null {
    return event.eventId == 1170 ? changetype<Sethostname>(event) : null;
  }

  /** The argument name, as it was passed. */
  get name(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `setdomainname`: The domain name was set. */
// @ts-ignore: decorator
@unmanaged
export class Setdomainname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setdomainname | null {
    return event.eventId == 1171 ? changetype<Setdomainname>(event) : null;
  }

  /** The argument name, as it was passed. */
  get name(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `iopl`: The privilege for ports was changed. */
// @ts-ignore: decorator
@unmanaged
export class Iopl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Iopl | null {
    return event.eventId == 1172 ? changetype<Iopl>(event) : null;
  }

  /** The argument level, as it was passed. */
  get level(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `ioperm`: The permission for ports was changed. */
// @ts-ignore: decorator
@unmanaged
export class Ioperm extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ioperm | null {
    return event.eventId == 1173 ? changetype<Ioperm>(event) : null;
  }

  /** The argument from, as it was passed. */
  get from(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument num, as it was passed. */
  get num(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument turn_on, as it was passed. */
  get turnOn(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `init_module`: A kernel module was loaded from memory. */
// @ts-ignore: decorator
@unmanaged
export class InitModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InitModule | null {
    return event.eventId == 1175 ? changetype<InitModule>(event) : null;
  }

  /** The argument module_image, as it was passed. */
  get moduleImage(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return changetype<Text>(changetype<usize>(this) + 128); }
}

/** `delete_module`: A kernel module was unloaded. */
// @ts-ignore: decorator
@unmanaged
export class DeleteModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): DeleteModule | null {
    return event.eventId == 1176 ? changetype<DeleteModule>(event) : null;
  }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `quotactl`: Disk quotas were controlled. */
// @ts-ignore: decorator
@unmanaged
export class Quotactl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Quotactl | null {
    return event.eventId == 1179 ? changetype<Quotactl>(event) : null;
  }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The text special points to, read when the call had ended. */
  get special(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument id, as it was passed. */
  get id(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `gettid`: The thread id was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Gettid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Gettid | null {
    return event.eventId == 1186 ? changetype<Gettid>(event) : null;
  }

}

/** `readahead`: A file was read ahead. */
// @ts-ignore: decorator
@unmanaged
export class Readahead extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readahead | null {
    return event.eventId == 1187 ? changetype<Readahead>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument offset, as it was passed. */
  get offset(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `setxattr`: An extended attribute was set, by path. */
// @ts-ignore: decorator
@unmanaged
export class Setxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setxattr | null {
    return event.eventId == 1188 ? changetype<Setxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `lsetxattr`: An extended attribute was set, by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Lsetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lsetxattr | null {
    return event.eventId == 1189 ? changetype<Lsetxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `fsetxattr`: An extended attribute was set, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fsetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsetxattr | null {
    return event.eventId == 1190 ? changetype<Fsetxattr>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `getxattr`: An extended attribute was asked for, by path. */
// @ts-ignore: decorator
@unmanaged
export class Getxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getxattr | null {
    return event.eventId == 1191 ? changetype<Getxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `lgetxattr`: An extended attribute was asked for, by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Lgetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lgetxattr | null {
    return event.eventId == 1192 ? changetype<Lgetxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `fgetxattr`: An extended attribute was asked for, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fgetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fgetxattr | null {
    return event.eventId == 1193 ? changetype<Fgetxattr>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `listxattr`: Extended attributes were listed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Listxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listxattr | null {
    return event.eventId == 1194 ? changetype<Listxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument list, as it was passed. */
  get list(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `llistxattr`: Extended attributes were listed, by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Llistxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Llistxattr | null {
    return event.eventId == 1195 ? changetype<Llistxattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument list, as it was passed. */
  get list(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `flistxattr`: Extended attributes were listed, by number. */
// @ts-ignore: decorator
@unmanaged
export class Flistxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Flistxattr | null {
    return event.eventId == 1196 ? changetype<Flistxattr>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument list, as it was passed. */
  get list(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `removexattr`: An extended attribute was removed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Removexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Removexattr | null {
    return event.eventId == 1197 ? changetype<Removexattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `lremovexattr`: An extended attribute was removed, by path, links not followed. */
// @ts-ignore: decorator
@unmanaged
export class Lremovexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lremovexattr | null {
    return event.eventId == 1198 ? changetype<Lremovexattr>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `fremovexattr`: An extended attribute was removed, by number. */
// @ts-ignore: decorator
@unmanaged
export class Fremovexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fremovexattr | null {
    return event.eventId == 1199 ? changetype<Fremovexattr>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }
}

/** `tkill`: A signal was sent to a thread. */
// @ts-ignore: decorator
@unmanaged
export class Tkill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tkill | null {
    return event.eventId == 1200 ? changetype<Tkill>(event) : null;
  }

  /** The argument tid, as it was passed. */
  get tid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `time`: The time was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Time extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Time | null {
    return event.eventId == 1201 ? changetype<Time>(event) : null;
  }

  /** The argument tloc, as it was passed. */
  get tloc(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `futex`: A fast user-space lock was used. */
// @ts-ignore: decorator
@unmanaged
export class Futex extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Futex | null {
    return event.eventId == 1202 ? changetype<Futex>(event) : null;
  }

  /** The argument uaddr, as it was passed. */
  get uaddr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument op, as it was passed. */
  get op(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument val, as it was passed. */
  get val(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument utime, as it was passed. */
  get utime(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument uaddr2, as it was passed. */
  get uaddr2(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument val3, as it was passed. */
  get val3(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sched_setaffinity`: The allowed processors were changed. */
// @ts-ignore: decorator
@unmanaged
export class SchedSetaffinity extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetaffinity | null {
    return event.eventId == 1203 ? changetype<SchedSetaffinity>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `sched_getaffinity`: The allowed processors were asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetaffinity extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetaffinity | null {
    return event.eventId == 1204 ? changetype<SchedGetaffinity>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `set_thread_area`: A thread's local storage was set. */
// @ts-ignore: decorator
@unmanaged
export class SetThreadArea extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetThreadArea | null {
    return event.eventId == 1205 ? changetype<SetThreadArea>(event) : null;
  }

  /** The argument u_info, as it was passed. */
  get uInfo(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `io_setup`: Asynchronous input and output was set up. */
// @ts-ignore: decorator
@unmanaged
export class IoSetup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoSetup | null {
    return event.eventId == 1206 ? changetype<IoSetup>(event) : null;
  }

  /** The argument nr_events, as it was passed. */
  get nrEvents(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument ctxp, as it was passed. */
  get ctxp(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `io_destroy`: Asynchronous input and output was ended. */
// @ts-ignore: decorator
@unmanaged
export class IoDestroy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoDestroy | null {
    return event.eventId == 1207 ? changetype<IoDestroy>(event) : null;
  }

  /** The argument ctx, as it was passed. */
  get ctx(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `io_getevents`: Completed asynchronous operations were read. */
// @ts-ignore: decorator
@unmanaged
export class IoGetevents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoGetevents | null {
    return event.eventId == 1208 ? changetype<IoGetevents>(event) : null;
  }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument min_nr, as it was passed. */
  get minNr(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument nr, as it was passed. */
  get nr(): i64 { return load<i64>(changetype<usize>(this), 128); }

  /** The argument events, as it was passed. */
  get events(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `io_submit`: Asynchronous operations were submitted. */
// @ts-ignore: decorator
@unmanaged
export class IoSubmit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoSubmit | null {
    return event.eventId == 1209 ? changetype<IoSubmit>(event) : null;
  }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nr, as it was passed. */
  get nr(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument iocbpp, as it was passed. */
  get iocbpp(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `io_cancel`: An asynchronous operation was cancelled. */
// @ts-ignore: decorator
@unmanaged
export class IoCancel extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoCancel | null {
    return event.eventId == 1210 ? changetype<IoCancel>(event) : null;
  }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument iocb, as it was passed. */
  get iocb(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument result, as it was passed. */
  get result(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `get_thread_area`: A thread's local storage was asked for. */
// @ts-ignore: decorator
@unmanaged
export class GetThreadArea extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetThreadArea | null {
    return event.eventId == 1211 ? changetype<GetThreadArea>(event) : null;
  }

  /** The argument u_info, as it was passed. */
  get uInfo(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `lookup_dcookie`: A profiler asked for a path by its cookie; gone since 6.7. */
// @ts-ignore: decorator
@unmanaged
export class LookupDcookie extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LookupDcookie | null {
    return event.eventId == 1212 ? changetype<LookupDcookie>(event) : null;
  }

  /** The argument cookie64, as it was passed. */
  get cookie64(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `epoll_create`: An epoll instance was made. */
// @ts-ignore: decorator
@unmanaged
export class EpollCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCreate | null {
    return event.eventId == 1213 ? changetype<EpollCreate>(event) : null;
  }

  /** The argument size, as it was passed. */
  get size(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `remap_file_pages`: Mapped pages were rearranged. */
// @ts-ignore: decorator
@unmanaged
export class RemapFilePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RemapFilePages | null {
    return event.eventId == 1216 ? changetype<RemapFilePages>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument prot, as it was passed. */
  get prot(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pgoff, as it was passed. */
  get pgoff(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `getdents64`: The entries of a folder were read. */
// @ts-ignore: decorator
@unmanaged
export class Getdents64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getdents64 | null {
    return event.eventId == 1217 ? changetype<Getdents64>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument dirent, as it was passed. */
  get dirent(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument count, as it was passed. */
  get count(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `set_tid_address`: The address to clear at the thread's end was set. */
// @ts-ignore: decorator
@unmanaged
export class SetTidAddress extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetTidAddress | null {
    return event.eventId == 1218 ? changetype<SetTidAddress>(event) : null;
  }

  /** The argument tidptr, as it was passed. */
  get tidptr(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `restart_syscall`: A system call was gone on with after a stop. */
// @ts-ignore: decorator
@unmanaged
export class RestartSyscall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RestartSyscall | null {
    return event.eventId == 1219 ? changetype<RestartSyscall>(event) : null;
  }

}

/** `semtimedop`: Semaphores were changed, with a time limit. */
// @ts-ignore: decorator
@unmanaged
export class Semtimedop extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semtimedop | null {
    return event.eventId == 1220 ? changetype<Semtimedop>(event) : null;
  }

  /** The argument semid, as it was passed. */
  get semid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tsops, as it was passed. */
  get tsops(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument nsops, as it was passed. */
  get nsops(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `fadvise64`: Advice was given on the use of a file. */
// @ts-ignore: decorator
@unmanaged
export class Fadvise64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fadvise64 | null {
    return event.eventId == 1221 ? changetype<Fadvise64>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument offset, as it was passed. */
  get offset(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument advice, as it was passed. */
  get advice(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `timer_create`: A timer was made. */
// @ts-ignore: decorator
@unmanaged
export class TimerCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerCreate | null {
    return event.eventId == 1222 ? changetype<TimerCreate>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument timer_event_spec, as it was passed. */
  get timerEventSpec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument created_timer_id, as it was passed. */
  get createdTimerId(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `timer_settime`: A timer was set. */
// @ts-ignore: decorator
@unmanaged
export class TimerSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerSettime | null {
    return event.eventId == 1223 ? changetype<TimerSettime>(event) : null;
  }

  /** The argument timer_id, as it was passed. */
  get timerId(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument new_setting, as it was passed. */
  get newSetting(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument old_setting, as it was passed. */
  get oldSetting(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `timer_gettime`: A timer was asked for. */
// @ts-ignore: decorator
@unmanaged
export class TimerGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerGettime | null {
    return event.eventId == 1224 ? changetype<TimerGettime>(event) : null;
  }

  /** The argument timer_id, as it was passed. */
  get timerId(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument setting, as it was passed. */
  get setting(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `timer_getoverrun`: A timer's overruns were asked for. */
// @ts-ignore: decorator
@unmanaged
export class TimerGetoverrun extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerGetoverrun | null {
    return event.eventId == 1225 ? changetype<TimerGetoverrun>(event) : null;
  }

  /** The argument timer_id, as it was passed. */
  get timerId(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `timer_delete`: A timer was deleted. */
// @ts-ignore: decorator
@unmanaged
export class TimerDelete extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerDelete | null {
    return event.eventId == 1226 ? changetype<TimerDelete>(event) : null;
  }

  /** The argument timer_id, as it was passed. */
  get timerId(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `clock_settime`: A clock was set. */
// @ts-ignore: decorator
@unmanaged
export class ClockSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockSettime | null {
    return event.eventId == 1227 ? changetype<ClockSettime>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tp, as it was passed. */
  get tp(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `clock_gettime`: A clock was asked for. */
// @ts-ignore: decorator
@unmanaged
export class ClockGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockGettime | null {
    return event.eventId == 1228 ? changetype<ClockGettime>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tp, as it was passed. */
  get tp(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `clock_getres`: A clock's resolution was asked for. */
// @ts-ignore: decorator
@unmanaged
export class ClockGetres extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockGetres | null {
    return event.eventId == 1229 ? changetype<ClockGetres>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tp, as it was passed. */
  get tp(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `clock_nanosleep`: The thread slept by a chosen clock. */
// @ts-ignore: decorator
@unmanaged
export class ClockNanosleep extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockNanosleep | null {
    return event.eventId == 1230 ? changetype<ClockNanosleep>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument rqtp, as it was passed. */
  get rqtp(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument rmtp, as it was passed. */
  get rmtp(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `exit_group`: A process ends. */
// @ts-ignore: decorator
@unmanaged
export class ExitGroup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ExitGroup | null {
    return event.eventId == 1231 ? changetype<ExitGroup>(event) : null;
  }

  /** The argument status, as it was passed. */
  get status(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `epoll_wait`: Files of an epoll instance were waited for. */
// @ts-ignore: decorator
@unmanaged
export class EpollWait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollWait | null {
    return event.eventId == 1232 ? changetype<EpollWait>(event) : null;
  }

  /** The argument epfd, as it was passed. */
  get epfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument events, as it was passed. */
  get events(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument timeout, as it was passed. */
  get timeout(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `epoll_ctl`: An epoll instance was changed. */
// @ts-ignore: decorator
@unmanaged
export class EpollCtl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCtl | null {
    return event.eventId == 1233 ? changetype<EpollCtl>(event) : null;
  }

  /** The argument epfd, as it was passed. */
  get epfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument op, as it was passed. */
  get op(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument event, as it was passed. */
  get event(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `tgkill`: A signal was sent to a thread of a process. */
// @ts-ignore: decorator
@unmanaged
export class Tgkill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tgkill | null {
    return event.eventId == 1234 ? changetype<Tgkill>(event) : null;
  }

  /** The argument tgid, as it was passed. */
  get tgid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument tid, as it was passed. */
  get tid(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `utimes`: A file's times were changed. */
// @ts-ignore: decorator
@unmanaged
export class Utimes extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utimes | null {
    return event.eventId == 1235 ? changetype<Utimes>(event) : null;
  }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument utimes, as it was passed. */
  get utimes(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mbind`: The memory policy of a range was changed. */
// @ts-ignore: decorator
@unmanaged
export class Mbind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mbind | null {
    return event.eventId == 1237 ? changetype<Mbind>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument mode, as it was passed. */
  get mode(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument nmask, as it was passed. */
  get nmask(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `set_mempolicy`: The memory policy was changed. */
// @ts-ignore: decorator
@unmanaged
export class SetMempolicy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetMempolicy | null {
    return event.eventId == 1238 ? changetype<SetMempolicy>(event) : null;
  }

  /** The argument mode, as it was passed. */
  get mode(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument nmask, as it was passed. */
  get nmask(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `get_mempolicy`: The memory policy was asked for. */
// @ts-ignore: decorator
@unmanaged
export class GetMempolicy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetMempolicy | null {
    return event.eventId == 1239 ? changetype<GetMempolicy>(event) : null;
  }

  /** The argument policy, as it was passed. */
  get policy(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nmask, as it was passed. */
  get nmask(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `mq_open`: A message queue was opened. */
// @ts-ignore: decorator
@unmanaged
export class MqOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqOpen | null {
    return event.eventId == 1240 ? changetype<MqOpen>(event) : null;
  }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument oflag, as it was passed. */
  get oflag(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument u_attr, as it was passed. */
  get uAttr(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `mq_unlink`: A message queue was removed. */
// @ts-ignore: decorator
@unmanaged
export class MqUnlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqUnlink | null {
    return event.eventId == 1241 ? changetype<MqUnlink>(event) : null;
  }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `mq_timedsend`: A message was put into a queue. */
// @ts-ignore: decorator
@unmanaged
export class MqTimedsend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqTimedsend | null {
    return event.eventId == 1242 ? changetype<MqTimedsend>(event) : null;
  }

  /** The argument mqdes, as it was passed. */
  get mqdes(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument msg_len, as it was passed. */
  get msgLen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument msg_prio, as it was passed. */
  get msgPrio(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `mq_timedreceive`: A message was taken from a queue. */
// @ts-ignore: decorator
@unmanaged
export class MqTimedreceive extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqTimedreceive | null {
    return event.eventId == 1243 ? changetype<MqTimedreceive>(event) : null;
  }

  /** The argument mqdes, as it was passed. */
  get mqdes(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument msg_len, as it was passed. */
  get msgLen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument u_msg_prio, as it was passed. */
  get uMsgPrio(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `mq_notify`: Notice of a queue's messages was asked for. */
// @ts-ignore: decorator
@unmanaged
export class MqNotify extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqNotify | null {
    return event.eventId == 1244 ? changetype<MqNotify>(event) : null;
  }

  /** The argument mqdes, as it was passed. */
  get mqdes(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument u_notification, as it was passed. */
  get uNotification(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `mq_getsetattr`: A message queue's attributes were read or changed. */
// @ts-ignore: decorator
@unmanaged
export class MqGetsetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqGetsetattr | null {
    return event.eventId == 1245 ? changetype<MqGetsetattr>(event) : null;
  }

  /** The argument mqdes, as it was passed. */
  get mqdes(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument u_mqstat, as it was passed. */
  get uMqstat(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument u_omqstat, as it was passed. */
  get uOmqstat(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `kexec_load`: Another kernel was loaded, to be started later. */
// @ts-ignore: decorator
@unmanaged
export class KexecLoad extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): KexecLoad | null {
    return event.eventId == 1246 ? changetype<KexecLoad>(event) : null;
  }

  /** The argument entry, as it was passed. */
  get entry(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nr_segments, as it was passed. */
  get nrSegments(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument segments, as it was passed. */
  get segments(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `waitid`: A child process was waited for. */
// @ts-ignore: decorator
@unmanaged
export class Waitid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Waitid | null {
    return event.eventId == 1247 ? changetype<Waitid>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument infop, as it was passed. */
  get infop(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument options, as it was passed. */
  get options(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** The argument rusage, as it was passed. */
  get rusage(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `add_key`: A key was added to the kernel's keyring. */
// @ts-ignore: decorator
@unmanaged
export class AddKey extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): AddKey | null {
    return event.eventId == 1248 ? changetype<AddKey>(event) : null;
  }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument payload, as it was passed. */
  get payload(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument plen, as it was passed. */
  get plen(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument ringid, as it was passed. */
  get ringid(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `request_key`: A key was requested from the kernel's keyring. */
// @ts-ignore: decorator
@unmanaged
export class RequestKey extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RequestKey | null {
    return event.eventId == 1249 ? changetype<RequestKey>(event) : null;
  }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The text callout_info points to, read when the call had ended. */
  get calloutInfo(): Text { return changetype<Text>(changetype<usize>(this) + 128); }

  /** The argument destringid, as it was passed. */
  get destringid(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `keyctl`: The kernel's keyring was used. */
// @ts-ignore: decorator
@unmanaged
export class Keyctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Keyctl | null {
    return event.eventId == 1250 ? changetype<Keyctl>(event) : null;
  }

  /** The argument option, as it was passed. */
  get option(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `ioprio_set`: The priority of input and output was changed. */
// @ts-ignore: decorator
@unmanaged
export class IoprioSet extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoprioSet | null {
    return event.eventId == 1251 ? changetype<IoprioSet>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument who, as it was passed. */
  get who(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument ioprio, as it was passed. */
  get ioprio(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `ioprio_get`: The priority of input and output was asked for. */
// @ts-ignore: decorator
@unmanaged
export class IoprioGet extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoprioGet | null {
    return event.eventId == 1252 ? changetype<IoprioGet>(event) : null;
  }

  /** The argument which, as it was passed. */
  get which(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument who, as it was passed. */
  get who(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `inotify_init`: An inotify instance was made. */
// @ts-ignore: decorator
@unmanaged
export class InotifyInit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyInit | null {
    return event.eventId == 1253 ? changetype<InotifyInit>(event) : null;
  }

}

/** `inotify_add_watch`: A file was begun to be watched. */
// @ts-ignore: decorator
@unmanaged
export class InotifyAddWatch extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyAddWatch | null {
    return event.eventId == 1254 ? changetype<InotifyAddWatch>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mask, as it was passed. */
  get mask(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `inotify_rm_watch`: A file was no more watched. */
// @ts-ignore: decorator
@unmanaged
export class InotifyRmWatch extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyRmWatch | null {
    return event.eventId == 1255 ? changetype<InotifyRmWatch>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument wd, as it was passed. */
  get wd(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `migrate_pages`: A process's pages were moved between nodes. */
// @ts-ignore: decorator
@unmanaged
export class MigratePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MigratePages | null {
    return event.eventId == 1256 ? changetype<MigratePages>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument old_nodes, as it was passed. */
  get oldNodes(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument new_nodes, as it was passed. */
  get newNodes(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `openat`: A file was opened. */
// @ts-ignore: decorator
@unmanaged
export class Openat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Openat | null {
    return event.eventId == 1257 ? changetype<Openat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `mkdirat`: A folder was made. */
// @ts-ignore: decorator
@unmanaged
export class Mkdirat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mkdirat | null {
    return event.eventId == 1258 ? changetype<Mkdirat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `mknodat`: A device, a pipe or a file was made. */
// @ts-ignore: decorator
@unmanaged
export class Mknodat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mknodat | null {
    return event.eventId == 1259 ? changetype<Mknodat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument dev, as it was passed. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `fchownat`: The owner was changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Fchownat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchownat | null {
    return event.eventId == 1260 ? changetype<Fchownat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument user, as it was passed. */
  get user(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument group, as it was passed. */
  get group(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `futimesat`: A file's times were changed. */
// @ts-ignore: decorator
@unmanaged
export class Futimesat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Futimesat | null {
    return event.eventId == 1261 ? changetype<Futimesat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument utimes, as it was passed. */
  get utimes(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `newfstatat`: A file's facts were asked for by path. */
// @ts-ignore: decorator
@unmanaged
export class Newfstatat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Newfstatat | null {
    return event.eventId == 1262 ? changetype<Newfstatat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `unlinkat`: A name of a file or a folder was removed. */
// @ts-ignore: decorator
@unmanaged
export class Unlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unlinkat | null {
    return event.eventId == 1263 ? changetype<Unlinkat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `renameat`: A file was renamed. */
// @ts-ignore: decorator
@unmanaged
export class Renameat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Renameat | null {
    return event.eventId == 1264 ? changetype<Renameat>(event) : null;
  }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return changetype<Text>(changetype<usize>(this) + 136); }
}

/** `linkat`: A file got another name as well. */
// @ts-ignore: decorator
@unmanaged
export class Linkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Linkat | null {
    return event.eventId == 1265 ? changetype<Linkat>(event) : null;
  }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `symlinkat`: A symbolic link was made. */
// @ts-ignore: decorator
@unmanaged
export class Symlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Symlinkat | null {
    return event.eventId == 1266 ? changetype<Symlinkat>(event) : null;
  }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return changetype<Text>(changetype<usize>(this) + 128); }
}

/** `readlinkat`: A symbolic link was read. */
// @ts-ignore: decorator
@unmanaged
export class Readlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readlinkat | null {
    return event.eventId == 1267 ? changetype<Readlinkat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `fchmodat`: Permissions were changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Fchmodat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmodat | null {
    return event.eventId == 1268 ? changetype<Fchmodat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `faccessat`: A file's permissions were checked. */
// @ts-ignore: decorator
@unmanaged
export class Faccessat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Faccessat | null {
    return event.eventId == 1269 ? changetype<Faccessat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `pselect6`: Files were waited for. */
// @ts-ignore: decorator
@unmanaged
export class Pselect6 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pselect6 | null {
    return event.eventId == 1270 ? changetype<Pselect6>(event) : null;
  }

  /** The argument n, as it was passed. */
  get n(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument inp, as it was passed. */
  get inp(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument outp, as it was passed. */
  get outp(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument exp, as it was passed. */
  get exp(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument tsp, as it was passed. */
  get tsp(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument sig, as it was passed. */
  get sig(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `ppoll`: Files were waited for. */
// @ts-ignore: decorator
@unmanaged
export class Ppoll extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ppoll | null {
    return event.eventId == 1271 ? changetype<Ppoll>(event) : null;
  }

  /** The argument ufds, as it was passed. */
  get ufds(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nfds, as it was passed. */
  get nfds(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument tsp, as it was passed. */
  get tsp(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `unshare`: Namespaces or other shared things were parted with. */
// @ts-ignore: decorator
@unmanaged
export class Unshare extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unshare | null {
    return event.eventId == 1272 ? changetype<Unshare>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 112); }
}

/** `set_robust_list`: The list of robust locks was set. */
// @ts-ignore: decorator
@unmanaged
export class SetRobustList extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetRobustList | null {
    return event.eventId == 1273 ? changetype<SetRobustList>(event) : null;
  }

  /** The argument head, as it was passed. */
  get head(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `get_robust_list`: The list of robust locks was asked for. */
// @ts-ignore: decorator
@unmanaged
export class GetRobustList extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetRobustList | null {
    return event.eventId == 1274 ? changetype<GetRobustList>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument head_ptr, as it was passed. */
  get headPtr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument len_ptr, as it was passed. */
  get lenPtr(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `splice`: Bytes were moved between a pipe and a file. */
// @ts-ignore: decorator
@unmanaged
export class Splice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Splice | null {
    return event.eventId == 1275 ? changetype<Splice>(event) : null;
  }

  /** The argument fd_in, as it was passed. */
  get fdIn(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument off_in, as it was passed. */
  get offIn(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument fd_out, as it was passed. */
  get fdOut(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument off_out, as it was passed. */
  get offOut(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `tee`: Bytes were copied between pipes. */
// @ts-ignore: decorator
@unmanaged
export class Tee extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tee | null {
    return event.eventId == 1276 ? changetype<Tee>(event) : null;
  }

  /** The argument fdin, as it was passed. */
  get fdin(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument fdout, as it was passed. */
  get fdout(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `sync_file_range`: A part of a file was written to its device. */
// @ts-ignore: decorator
@unmanaged
export class SyncFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SyncFileRange | null {
    return event.eventId == 1277 ? changetype<SyncFileRange>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument offset, as it was passed. */
  get offset(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument nbytes, as it was passed. */
  get nbytes(): i64 { return load<i64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `vmsplice`: Memory was put into a pipe. */
// @ts-ignore: decorator
@unmanaged
export class Vmsplice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vmsplice | null {
    return event.eventId == 1278 ? changetype<Vmsplice>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument uiov, as it was passed. */
  get uiov(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument nr_segs, as it was passed. */
  get nrSegs(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `move_pages`: Pages were moved between nodes. */
// @ts-ignore: decorator
@unmanaged
export class MovePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MovePages | null {
    return event.eventId == 1279 ? changetype<MovePages>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument nr_pages, as it was passed. */
  get nrPages(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument pages, as it was passed. */
  get pages(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument nodes, as it was passed. */
  get nodes(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument status, as it was passed. */
  get status(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `utimensat`: A file's times were changed. */
// @ts-ignore: decorator
@unmanaged
export class Utimensat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utimensat | null {
    return event.eventId == 1280 ? changetype<Utimensat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument utimes, as it was passed. */
  get utimes(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `epoll_pwait`: Files of an epoll instance were waited for. */
// @ts-ignore: decorator
@unmanaged
export class EpollPwait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollPwait | null {
    return event.eventId == 1281 ? changetype<EpollPwait>(event) : null;
  }

  /** The argument epfd, as it was passed. */
  get epfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument events, as it was passed. */
  get events(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument timeout, as it was passed. */
  get timeout(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `signalfd`: Signals were made readable from a file. */
// @ts-ignore: decorator
@unmanaged
export class Signalfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signalfd | null {
    return event.eventId == 1282 ? changetype<Signalfd>(event) : null;
  }

  /** The argument ufd, as it was passed. */
  get ufd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument user_mask, as it was passed. */
  get userMask(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument sizemask, as it was passed. */
  get sizemask(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `timerfd_create`: A timer that is a file was made. */
// @ts-ignore: decorator
@unmanaged
export class TimerfdCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdCreate | null {
    return event.eventId == 1283 ? changetype<TimerfdCreate>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `eventfd`: A counter that is a file was made. */
// @ts-ignore: decorator
@unmanaged
export class Eventfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Eventfd | null {
    return event.eventId == 1284 ? changetype<Eventfd>(event) : null;
  }

  /** The argument count, as it was passed. */
  get count(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `fallocate`: A file's space was changed. */
// @ts-ignore: decorator
@unmanaged
export class Fallocate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fallocate | null {
    return event.eventId == 1285 ? changetype<Fallocate>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument mode, as it was passed. */
  get mode(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument offset, as it was passed. */
  get offset(): i64 { return load<i64>(changetype<usize>(this), 128); }

  /** The argument len, as it was passed. */
  get len(): i64 { return load<i64>(changetype<usize>(this), 136); }
}

/** `timerfd_settime`: A timer that is a file was set. */
// @ts-ignore: decorator
@unmanaged
export class TimerfdSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdSettime | null {
    return event.eventId == 1286 ? changetype<TimerfdSettime>(event) : null;
  }

  /** The argument ufd, as it was passed. */
  get ufd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument utmr, as it was passed. */
  get utmr(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument otmr, as it was passed. */
  get otmr(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `timerfd_gettime`: A timer that is a file was asked for. */
// @ts-ignore: decorator
@unmanaged
export class TimerfdGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdGettime | null {
    return event.eventId == 1287 ? changetype<TimerfdGettime>(event) : null;
  }

  /** The argument ufd, as it was passed. */
  get ufd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument otmr, as it was passed. */
  get otmr(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `accept4`: A connection was accepted. */
// @ts-ignore: decorator
@unmanaged
export class Accept4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Accept4 | null {
    return event.eventId == 1288 ? changetype<Accept4>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `signalfd4`: Signals were made readable from a file. */
// @ts-ignore: decorator
@unmanaged
export class Signalfd4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signalfd4 | null {
    return event.eventId == 1289 ? changetype<Signalfd4>(event) : null;
  }

  /** The argument ufd, as it was passed. */
  get ufd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument user_mask, as it was passed. */
  get userMask(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument sizemask, as it was passed. */
  get sizemask(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `eventfd2`: A counter that is a file was made. */
// @ts-ignore: decorator
@unmanaged
export class Eventfd2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Eventfd2 | null {
    return event.eventId == 1290 ? changetype<Eventfd2>(event) : null;
  }

  /** The argument count, as it was passed. */
  get count(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `epoll_create1`: An epoll instance was made. */
// @ts-ignore: decorator
@unmanaged
export class EpollCreate1 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCreate1 | null {
    return event.eventId == 1291 ? changetype<EpollCreate1>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `dup3`: A file got a chosen number as well. */
// @ts-ignore: decorator
@unmanaged
export class Dup3 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup3 | null {
    return event.eventId == 1292 ? changetype<Dup3>(event) : null;
  }

  /** The argument oldfd, as it was passed. */
  get oldfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument newfd, as it was passed. */
  get newfd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `pipe2`: A pipe was made. */
// @ts-ignore: decorator
@unmanaged
export class Pipe2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pipe2 | null {
    return event.eventId == 1293 ? changetype<Pipe2>(event) : null;
  }

  /** The argument pipefd, as it was passed. */
  get pipefd(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `inotify_init1`: An inotify instance was made. */
// @ts-ignore: decorator
@unmanaged
export class InotifyInit1 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyInit1 | null {
    return event.eventId == 1294 ? changetype<InotifyInit1>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `preadv`: Bytes were read from a place in a file into several pieces. */
// @ts-ignore: decorator
@unmanaged
export class Preadv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Preadv | null {
    return event.eventId == 1295 ? changetype<Preadv>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos_l, as it was passed. */
  get posL(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument pos_h, as it was passed. */
  get posH(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `pwritev`: Bytes of several pieces were written to a place in a file. */
// @ts-ignore: decorator
@unmanaged
export class Pwritev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwritev | null {
    return event.eventId == 1296 ? changetype<Pwritev>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos_l, as it was passed. */
  get posL(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument pos_h, as it was passed. */
  get posH(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `rt_tgsigqueueinfo`: A signal was sent with data to a thread. */
// @ts-ignore: decorator
@unmanaged
export class RtTgsigqueueinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtTgsigqueueinfo | null {
    return event.eventId == 1297 ? changetype<RtTgsigqueueinfo>(event) : null;
  }

  /** The argument tgid, as it was passed. */
  get tgid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `perf_event_open`: A performance counter or a trace was opened. */
// @ts-ignore: decorator
@unmanaged
export class PerfEventOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PerfEventOpen | null {
    return event.eventId == 1298 ? changetype<PerfEventOpen>(event) : null;
  }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument cpu, as it was passed. */
  get cpu(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument group_fd, as it was passed. */
  get groupFd(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `recvmmsg`: Several messages were received. */
// @ts-ignore: decorator
@unmanaged
export class Recvmmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvmmsg | null {
    return event.eventId == 1299 ? changetype<Recvmmsg>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument mmsg, as it was passed. */
  get mmsg(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `fanotify_init`: A fanotify group was made. */
// @ts-ignore: decorator
@unmanaged
export class FanotifyInit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FanotifyInit | null {
    return event.eventId == 1300 ? changetype<FanotifyInit>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument event_f_flags, as it was passed. */
  get eventFFlags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `fanotify_mark`: What a fanotify group watches was changed. */
// @ts-ignore: decorator
@unmanaged
export class FanotifyMark extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FanotifyMark | null {
    return event.eventId == 1301 ? changetype<FanotifyMark>(event) : null;
  }

  /** The argument fanotify_fd, as it was passed. */
  get fanotifyFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument mask, as it was passed. */
  get mask(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 144); }
}

/** `prlimit64`: A process's limits were read or changed. */
// @ts-ignore: decorator
@unmanaged
export class Prlimit64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Prlimit64 | null {
    return event.eventId == 1302 ? changetype<Prlimit64>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument resource, as it was passed. */
  get resource(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument new_rlim, as it was passed. */
  get newRlim(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument old_rlim, as it was passed. */
  get oldRlim(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `name_to_handle_at`: A file's handle was asked for. */
// @ts-ignore: decorator
@unmanaged
export class NameToHandleAt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): NameToHandleAt | null {
    return event.eventId == 1303 ? changetype<NameToHandleAt>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument handle, as it was passed. */
  get handle(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument mnt_id, as it was passed. */
  get mntId(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flag, as it was passed. */
  get flag(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `open_by_handle_at`: A file was opened by its handle. */
// @ts-ignore: decorator
@unmanaged
export class OpenByHandleAt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenByHandleAt | null {
    return event.eventId == 1304 ? changetype<OpenByHandleAt>(event) : null;
  }

  /** The argument mountdirfd, as it was passed. */
  get mountdirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument handle, as it was passed. */
  get handle(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `clock_adjtime`: A clock was tuned. */
// @ts-ignore: decorator
@unmanaged
export class ClockAdjtime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockAdjtime | null {
    return event.eventId == 1305 ? changetype<ClockAdjtime>(event) : null;
  }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument utx, as it was passed. */
  get utx(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `syncfs`: A file system was written to its device. */
// @ts-ignore: decorator
@unmanaged
export class Syncfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Syncfs | null {
    return event.eventId == 1306 ? changetype<Syncfs>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `sendmmsg`: Several messages were sent. */
// @ts-ignore: decorator
@unmanaged
export class Sendmmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendmmsg | null {
    return event.eventId == 1307 ? changetype<Sendmmsg>(event) : null;
  }

  /** The argument sockfd, as it was passed. */
  get sockfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument mmsg, as it was passed. */
  get mmsg(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `setns`: A namespace was entered. */
// @ts-ignore: decorator
@unmanaged
export class Setns extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setns | null {
    return event.eventId == 1308 ? changetype<Setns>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument nstype, as it was passed. */
  get nstype(): i32 { return load<i32>(changetype<usize>(this), 120); }
}

/** `getcpu`: The processor was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getcpu extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getcpu | null {
    return event.eventId == 1309 ? changetype<Getcpu>(event) : null;
  }

  /** The argument cpup, as it was passed. */
  get cpup(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nodep, as it was passed. */
  get nodep(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument unused, as it was passed. */
  get unused(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `process_vm_readv`: Another process's memory was read. */
// @ts-ignore: decorator
@unmanaged
export class ProcessVmReadv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessVmReadv | null {
    return event.eventId == 1310 ? changetype<ProcessVmReadv>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument local_iov, as it was passed. */
  get localIov(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `process_vm_writev`: Another process's memory was written. */
// @ts-ignore: decorator
@unmanaged
export class ProcessVmWritev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessVmWritev | null {
    return event.eventId == 1311 ? changetype<ProcessVmWritev>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument local_iov, as it was passed. */
  get localIov(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `kcmp`: Two processes' things were compared. */
// @ts-ignore: decorator
@unmanaged
export class Kcmp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Kcmp | null {
    return event.eventId == 1312 ? changetype<Kcmp>(event) : null;
  }

  /** The argument pid1, as it was passed. */
  get pid1(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument pid2, as it was passed. */
  get pid2(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument type, as it was passed. */
  get type(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument idx1, as it was passed. */
  get idx1(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument idx2, as it was passed. */
  get idx2(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `finit_module`: A kernel module was loaded from a file. */
// @ts-ignore: decorator
@unmanaged
export class FinitModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FinitModule | null {
    return event.eventId == 1313 ? changetype<FinitModule>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `sched_setattr`: Scheduling attributes were changed. */
// @ts-ignore: decorator
@unmanaged
export class SchedSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetattr | null {
    return event.eventId == 1314 ? changetype<SchedSetattr>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `sched_getattr`: Scheduling attributes were asked for. */
// @ts-ignore: decorator
@unmanaged
export class SchedGetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetattr | null {
    return event.eventId == 1315 ? changetype<SchedGetattr>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument usize, as it was passed. */
  get usize(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `renameat2`: A file was renamed or exchanged with another. */
// @ts-ignore: decorator
@unmanaged
export class Renameat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Renameat2 | null {
    return event.eventId == 1316 ? changetype<Renameat2>(event) : null;
  }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `seccomp`: System calls were filtered from here on. */
// @ts-ignore: decorator
@unmanaged
export class Seccomp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Seccomp | null {
    return event.eventId == 1317 ? changetype<Seccomp>(event) : null;
  }

  /** The argument op, as it was passed. */
  get op(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument uargs, as it was passed. */
  get uargs(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `getrandom`: Random bytes were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Getrandom extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrandom | null {
    return event.eventId == 1318 ? changetype<Getrandom>(event) : null;
  }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `memfd_create`: A file without a place in any folder was made. */
// @ts-ignore: decorator
@unmanaged
export class MemfdCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemfdCreate | null {
    return event.eventId == 1319 ? changetype<MemfdCreate>(event) : null;
  }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `kexec_file_load`: Another kernel was loaded from a file, to be started later. */
// @ts-ignore: decorator
@unmanaged
export class KexecFileLoad extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): KexecFileLoad | null {
    return event.eventId == 1320 ? changetype<KexecFileLoad>(event) : null;
  }

  /** The argument kernel_fd, as it was passed. */
  get kernelFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument initrd_fd, as it was passed. */
  get initrdFd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument cmdline_len, as it was passed. */
  get cmdlineLen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument cmdline, as it was passed. */
  get cmdline(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `bpf`: eBPF programs or maps were used. */
// @ts-ignore: decorator
@unmanaged
export class Bpf extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Bpf | null {
    return event.eventId == 1321 ? changetype<Bpf>(event) : null;
  }

  /** The argument cmd, as it was passed. */
  get cmd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `execveat`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
// @ts-ignore: decorator
@unmanaged
export class Execveat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Execveat | null {
    return event.eventId == 1322 ? changetype<Execveat>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument argv, as it was passed. */
  get argv(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument envp, as it was passed. */
  get envp(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `userfaultfd`: Page faults were made to be handled by user space. */
// @ts-ignore: decorator
@unmanaged
export class Userfaultfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Userfaultfd | null {
    return event.eventId == 1323 ? changetype<Userfaultfd>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `membarrier`: Memory was ordered between threads. */
// @ts-ignore: decorator
@unmanaged
export class Membarrier extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Membarrier | null {
    return event.eventId == 1324 ? changetype<Membarrier>(event) : null;
  }

  /** The argument cmd, as it was passed. */
  get cmd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument cpu_id, as it was passed. */
  get cpuId(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `mlock2`: Memory was locked. */
// @ts-ignore: decorator
@unmanaged
export class Mlock2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlock2 | null {
    return event.eventId == 1325 ? changetype<Mlock2>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `copy_file_range`: Bytes were copied from one file to another. */
// @ts-ignore: decorator
@unmanaged
export class CopyFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CopyFileRange | null {
    return event.eventId == 1326 ? changetype<CopyFileRange>(event) : null;
  }

  /** The argument fd_in, as it was passed. */
  get fdIn(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument off_in, as it was passed. */
  get offIn(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument fd_out, as it was passed. */
  get fdOut(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument off_out, as it was passed. */
  get offOut(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `preadv2`: Bytes were read from a place in a file into several pieces. */
// @ts-ignore: decorator
@unmanaged
export class Preadv2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Preadv2 | null {
    return event.eventId == 1327 ? changetype<Preadv2>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos_l, as it was passed. */
  get posL(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument pos_h, as it was passed. */
  get posH(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `pwritev2`: Bytes of several pieces were written to a place in a file. */
// @ts-ignore: decorator
@unmanaged
export class Pwritev2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwritev2 | null {
    return event.eventId == 1328 ? changetype<Pwritev2>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pos_l, as it was passed. */
  get posL(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument pos_h, as it was passed. */
  get posH(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `pkey_mprotect`: The protection of memory was changed, with a key. */
// @ts-ignore: decorator
@unmanaged
export class PkeyMprotect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyMprotect | null {
    return event.eventId == 1329 ? changetype<PkeyMprotect>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument prot, as it was passed. */
  get prot(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument pkey, as it was passed. */
  get pkey(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `pkey_alloc`: A protection key was allocated. */
// @ts-ignore: decorator
@unmanaged
export class PkeyAlloc extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyAlloc | null {
    return event.eventId == 1330 ? changetype<PkeyAlloc>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument init_val, as it was passed. */
  get initVal(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `pkey_free`: A protection key was freed. */
// @ts-ignore: decorator
@unmanaged
export class PkeyFree extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyFree | null {
    return event.eventId == 1331 ? changetype<PkeyFree>(event) : null;
  }

  /** The argument pkey, as it was passed. */
  get pkey(): i32 { return load<i32>(changetype<usize>(this), 112); }
}

/** `statx`: A file's facts were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Statx extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statx | null {
    return event.eventId == 1332 ? changetype<Statx>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument mask, as it was passed. */
  get mask(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument buffer, as it was passed. */
  get buffer(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `io_pgetevents`: Completed asynchronous operations were read. */
// @ts-ignore: decorator
@unmanaged
export class IoPgetevents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoPgetevents | null {
    return event.eventId == 1333 ? changetype<IoPgetevents>(event) : null;
  }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument min_nr, as it was passed. */
  get minNr(): i64 { return load<i64>(changetype<usize>(this), 120); }

  /** The argument nr, as it was passed. */
  get nr(): i64 { return load<i64>(changetype<usize>(this), 128); }

  /** The argument events, as it was passed. */
  get events(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument usig, as it was passed. */
  get usig(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `rseq`: A restartable sequence was registered. */
// @ts-ignore: decorator
@unmanaged
export class Rseq extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rseq | null {
    return event.eventId == 1334 ? changetype<Rseq>(event) : null;
  }

  /** The argument rseq, as it was passed. */
  get rseq(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument rseq_len, as it was passed. */
  get rseqLen(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument sig, as it was passed. */
  get sig(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `uretprobe`: A traced function returned. */
// @ts-ignore: decorator
@unmanaged
export class Uretprobe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uretprobe | null {
    return event.eventId == 1335 ? changetype<Uretprobe>(event) : null;
  }

}

/** `uprobe`: A traced function was entered. */
// @ts-ignore: decorator
@unmanaged
export class Uprobe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uprobe | null {
    return event.eventId == 1336 ? changetype<Uprobe>(event) : null;
  }

}

/** `pidfd_send_signal`: A signal was sent to a process by its file. */
// @ts-ignore: decorator
@unmanaged
export class PidfdSendSignal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdSendSignal | null {
    return event.eventId == 1424 ? changetype<PidfdSendSignal>(event) : null;
  }

  /** The argument pidfd, as it was passed. */
  get pidfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument sig, as it was passed. */
  get sig(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument info, as it was passed. */
  get info(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `io_uring_setup`: An io_uring was made. */
// @ts-ignore: decorator
@unmanaged
export class IoUringSetup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringSetup | null {
    return event.eventId == 1425 ? changetype<IoUringSetup>(event) : null;
  }

  /** The argument entries, as it was passed. */
  get entries(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument params, as it was passed. */
  get params(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `io_uring_enter`: Operations of an io_uring were submitted or waited for. */
// @ts-ignore: decorator
@unmanaged
export class IoUringEnter extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringEnter | null {
    return event.eventId == 1426 ? changetype<IoUringEnter>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument to_submit, as it was passed. */
  get toSubmit(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument min_complete, as it was passed. */
  get minComplete(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument argp, as it was passed. */
  get argp(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument argsz, as it was passed. */
  get argsz(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `io_uring_register`: Things were registered with an io_uring. */
// @ts-ignore: decorator
@unmanaged
export class IoUringRegister extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringRegister | null {
    return event.eventId == 1427 ? changetype<IoUringRegister>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument opcode, as it was passed. */
  get opcode(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg, as it was passed. */
  get arg(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument nr_args, as it was passed. */
  get nrArgs(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `open_tree`: A mount was picked up. */
// @ts-ignore: decorator
@unmanaged
export class OpenTree extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenTree | null {
    return event.eventId == 1428 ? changetype<OpenTree>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `move_mount`: A mount was moved. */
// @ts-ignore: decorator
@unmanaged
export class MoveMount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MoveMount | null {
    return event.eventId == 1429 ? changetype<MoveMount>(event) : null;
  }

  /** The argument from_dirfd, as it was passed. */
  get fromDirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text from_pathname points to, read when the call had ended. */
  get fromPathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument to_dirfd, as it was passed. */
  get toDirfd(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The text to_pathname points to, read when the call had ended. */
  get toPathname(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `fsopen`: A file system was begun to be configured. */
// @ts-ignore: decorator
@unmanaged
export class Fsopen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsopen | null {
    return event.eventId == 1430 ? changetype<Fsopen>(event) : null;
  }

  /** The text fsname points to, read when the call had ended. */
  get fsname(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `fsconfig`: A file system's option was set. */
// @ts-ignore: decorator
@unmanaged
export class Fsconfig extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsconfig | null {
    return event.eventId == 1431 ? changetype<Fsconfig>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The text key points to, read when the call had ended. */
  get key(): Text { return changetype<Text>(changetype<usize>(this) + 128); }

  /** The argument value, as it was passed. */
  get value(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument aux, as it was passed. */
  get aux(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `fsmount`: A configured file system was made a mount. */
// @ts-ignore: decorator
@unmanaged
export class Fsmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsmount | null {
    return event.eventId == 1432 ? changetype<Fsmount>(event) : null;
  }

  /** The argument fs_fd, as it was passed. */
  get fsFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument attr_flags, as it was passed. */
  get attrFlags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `fspick`: A mounted file system was begun to be configured again. */
// @ts-ignore: decorator
@unmanaged
export class Fspick extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fspick | null {
    return event.eventId == 1433 ? changetype<Fspick>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `pidfd_open`: A process was opened as a file. */
// @ts-ignore: decorator
@unmanaged
export class PidfdOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdOpen | null {
    return event.eventId == 1434 ? changetype<PidfdOpen>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `clone3`: A process or a thread was created. */
// @ts-ignore: decorator
@unmanaged
export class Clone3 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Clone3 | null {
    return event.eventId == 1435 ? changetype<Clone3>(event) : null;
  }

  /** The argument uargs, as it was passed. */
  get uargs(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `close_range`: A range of files was closed. */
// @ts-ignore: decorator
@unmanaged
export class CloseRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CloseRange | null {
    return event.eventId == 1436 ? changetype<CloseRange>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument max_fd, as it was passed. */
  get maxFd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `openat2`: A file was opened. */
// @ts-ignore: decorator
@unmanaged
export class Openat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Openat2 | null {
    return event.eventId == 1437 ? changetype<Openat2>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument how, as it was passed. */
  get how(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `pidfd_getfd`: A file was taken from another process. */
// @ts-ignore: decorator
@unmanaged
export class PidfdGetfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdGetfd | null {
    return event.eventId == 1438 ? changetype<PidfdGetfd>(event) : null;
  }

  /** The argument pidfd, as it was passed. */
  get pidfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `faccessat2`: A file's permissions were checked. */
// @ts-ignore: decorator
@unmanaged
export class Faccessat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Faccessat2 | null {
    return event.eventId == 1439 ? changetype<Faccessat2>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `process_madvise`: Advice was given on the use of another process's memory. */
// @ts-ignore: decorator
@unmanaged
export class ProcessMadvise extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessMadvise | null {
    return event.eventId == 1440 ? changetype<ProcessMadvise>(event) : null;
  }

  /** The argument pidfd, as it was passed. */
  get pidfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument vec, as it was passed. */
  get vec(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument vlen, as it was passed. */
  get vlen(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument behavior, as it was passed. */
  get behavior(): i32 { return load<i32>(changetype<usize>(this), 136); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `epoll_pwait2`: Files of an epoll instance were waited for. */
// @ts-ignore: decorator
@unmanaged
export class EpollPwait2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollPwait2 | null {
    return event.eventId == 1441 ? changetype<EpollPwait2>(event) : null;
  }

  /** The argument epfd, as it was passed. */
  get epfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument events, as it was passed. */
  get events(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `mount_setattr`: A mount's attributes were changed. */
// @ts-ignore: decorator
@unmanaged
export class MountSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MountSetattr | null {
    return event.eventId == 1442 ? changetype<MountSetattr>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `quotactl_fd`: Disk quotas were controlled. */
// @ts-ignore: decorator
@unmanaged
export class QuotactlFd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): QuotactlFd | null {
    return event.eventId == 1443 ? changetype<QuotactlFd>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cmd, as it was passed. */
  get cmd(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument id, as it was passed. */
  get id(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `landlock_create_ruleset`: A Landlock rule set was made. */
// @ts-ignore: decorator
@unmanaged
export class LandlockCreateRuleset extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockCreateRuleset | null {
    return event.eventId == 1444 ? changetype<LandlockCreateRuleset>(event) : null;
  }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `landlock_add_rule`: A rule was added to a Landlock rule set. */
// @ts-ignore: decorator
@unmanaged
export class LandlockAddRule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockAddRule | null {
    return event.eventId == 1445 ? changetype<LandlockAddRule>(event) : null;
  }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument rule_type, as it was passed. */
  get ruleType(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument rule_attr, as it was passed. */
  get ruleAttr(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `landlock_restrict_self`: The thread was confined by Landlock. */
// @ts-ignore: decorator
@unmanaged
export class LandlockRestrictSelf extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockRestrictSelf | null {
    return event.eventId == 1446 ? changetype<LandlockRestrictSelf>(event) : null;
  }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `memfd_secret`: Memory that even the kernel does not see was made. */
// @ts-ignore: decorator
@unmanaged
export class MemfdSecret extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemfdSecret | null {
    return event.eventId == 1447 ? changetype<MemfdSecret>(event) : null;
  }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 112); }
}

/** `process_mrelease`: The memory of a dying process was freed. */
// @ts-ignore: decorator
@unmanaged
export class ProcessMrelease extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessMrelease | null {
    return event.eventId == 1448 ? changetype<ProcessMrelease>(event) : null;
  }

  /** The argument pidfd, as it was passed. */
  get pidfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
}

/** `futex_waitv`: Several locks were waited for. */
// @ts-ignore: decorator
@unmanaged
export class FutexWaitv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWaitv | null {
    return event.eventId == 1449 ? changetype<FutexWaitv>(event) : null;
  }

  /** The argument waiters, as it was passed. */
  get waiters(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument nr_futexes, as it was passed. */
  get nrFutexes(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 144); }
}

/** `set_mempolicy_home_node`: The home node of a memory range was set. */
// @ts-ignore: decorator
@unmanaged
export class SetMempolicyHomeNode extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetMempolicyHomeNode | null {
    return event.eventId == 1450 ? changetype<SetMempolicyHomeNode>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument home_node, as it was passed. */
  get homeNode(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }
}

/** `cachestat`: What is cached of a file was asked for. */
// @ts-ignore: decorator
@unmanaged
export class Cachestat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Cachestat | null {
    return event.eventId == 1451 ? changetype<Cachestat>(event) : null;
  }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument cstat_range, as it was passed. */
  get cstatRange(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument cstat, as it was passed. */
  get cstat(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `fchmodat2`: Permissions were changed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Fchmodat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmodat2 | null {
    return event.eventId == 1452 ? changetype<Fchmodat2>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument mode, as it was passed. */
  get mode(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `map_shadow_stack`: A shadow stack was mapped. */
// @ts-ignore: decorator
@unmanaged
export class MapShadowStack extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MapShadowStack | null {
    return event.eventId == 1453 ? changetype<MapShadowStack>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `futex_wake`: Waiters of a lock were woken. */
// @ts-ignore: decorator
@unmanaged
export class FutexWake extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWake | null {
    return event.eventId == 1454 ? changetype<FutexWake>(event) : null;
  }

  /** The argument uaddr, as it was passed. */
  get uaddr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument mask, as it was passed. */
  get mask(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument nr, as it was passed. */
  get nr(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `futex_wait`: A lock was waited for. */
// @ts-ignore: decorator
@unmanaged
export class FutexWait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWait | null {
    return event.eventId == 1455 ? changetype<FutexWait>(event) : null;
  }

  /** The argument uaddr, as it was passed. */
  get uaddr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument val, as it was passed. */
  get val(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument mask, as it was passed. */
  get mask(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument timeout, as it was passed. */
  get timeout(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument clockid, as it was passed. */
  get clockid(): i32 { return load<i32>(changetype<usize>(this), 152); }
}

/** `futex_requeue`: Waiters were moved between locks. */
// @ts-ignore: decorator
@unmanaged
export class FutexRequeue extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexRequeue | null {
    return event.eventId == 1456 ? changetype<FutexRequeue>(event) : null;
  }

  /** The argument waiters, as it was passed. */
  get waiters(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument nr_wake, as it was passed. */
  get nrWake(): i32 { return load<i32>(changetype<usize>(this), 128); }

  /** The argument nr_requeue, as it was passed. */
  get nrRequeue(): i32 { return load<i32>(changetype<usize>(this), 136); }
}

/** `statmount`: A mount's facts were asked for. */
// @ts-ignore: decorator
@unmanaged
export class Statmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statmount | null {
    return event.eventId == 1457 ? changetype<Statmount>(event) : null;
  }

  /** The argument req, as it was passed. */
  get req(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument buf, as it was passed. */
  get buf(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument bufsize, as it was passed. */
  get bufsize(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `listmount`: Mounts were listed. */
// @ts-ignore: decorator
@unmanaged
export class Listmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listmount | null {
    return event.eventId == 1458 ? changetype<Listmount>(event) : null;
  }

  /** The argument req, as it was passed. */
  get req(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument mnt_ids, as it was passed. */
  get mntIds(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument nr_mnt_ids, as it was passed. */
  get nrMntIds(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `lsm_get_self_attr`: Attributes of security modules were asked for. */
// @ts-ignore: decorator
@unmanaged
export class LsmGetSelfAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmGetSelfAttr | null {
    return event.eventId == 1459 ? changetype<LsmGetSelfAttr>(event) : null;
  }

  /** The argument attr, as it was passed. */
  get attr(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument ctx, as it was passed. */
  get ctx(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `lsm_set_self_attr`: Attributes of security modules were changed. */
// @ts-ignore: decorator
@unmanaged
export class LsmSetSelfAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmSetSelfAttr | null {
    return event.eventId == 1460 ? changetype<LsmSetSelfAttr>(event) : null;
  }

  /** The argument attr, as it was passed. */
  get attr(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument ctx, as it was passed. */
  get ctx(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument size, as it was passed. */
  get size(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 136); }
}

/** `lsm_list_modules`: Security modules were listed. */
// @ts-ignore: decorator
@unmanaged
export class LsmListModules extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmListModules | null {
    return event.eventId == 1461 ? changetype<LsmListModules>(event) : null;
  }

  /** The argument ids, as it was passed. */
  get ids(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `mseal`: Memory was sealed against changes. */
// @ts-ignore: decorator
@unmanaged
export class Mseal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mseal | null {
    return event.eventId == 1462 ? changetype<Mseal>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument len, as it was passed. */
  get len(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 128); }
}

/** `setxattrat`: An extended attribute was set, by path. */
// @ts-ignore: decorator
@unmanaged
export class Setxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setxattrat | null {
    return event.eventId == 1463 ? changetype<Setxattrat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** The argument uargs, as it was passed. */
  get uargs(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `getxattrat`: An extended attribute was asked for, by path. */
// @ts-ignore: decorator
@unmanaged
export class Getxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getxattrat | null {
    return event.eventId == 1464 ? changetype<Getxattrat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 136); }

  /** The argument uargs, as it was passed. */
  get uargs(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `listxattrat`: Extended attributes were listed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Listxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listxattrat | null {
    return event.eventId == 1465 ? changetype<Listxattrat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument list, as it was passed. */
  get list(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument size, as it was passed. */
  get size(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `removexattrat`: An extended attribute was removed, by path. */
// @ts-ignore: decorator
@unmanaged
export class Removexattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Removexattrat | null {
    return event.eventId == 1466 ? changetype<Removexattrat>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return changetype<Text>(changetype<usize>(this) + 136); }
}

/** `open_tree_attr`: A mount was picked up and changed. */
// @ts-ignore: decorator
@unmanaged
export class OpenTreeAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenTreeAttr | null {
    return event.eventId == 1467 ? changetype<OpenTreeAttr>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument flags, as it was passed. */
  get flags(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument attr, as it was passed. */
  get attr(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 144); }
}

/** `file_getattr`: A file's attributes were asked for. */
// @ts-ignore: decorator
@unmanaged
export class FileGetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FileGetattr | null {
    return event.eventId == 1468 ? changetype<FileGetattr>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `file_setattr`: A file's attributes were changed. */
// @ts-ignore: decorator
@unmanaged
export class FileSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FileSetattr | null {
    return event.eventId == 1469 ? changetype<FileSetattr>(event) : null;
  }

  /** The argument dirfd, as it was passed. */
  get dirfd(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument usize, as it was passed. */
  get usize(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): u32 { return load<u32>(changetype<usize>(this), 144); }
}

/** `waitpid`: The 32-bit system call waitpid was made. */
// @ts-ignore: decorator
@unmanaged
export class Waitpid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Waitpid | null {
    return event.eventId == 1507 ? changetype<Waitpid>(event) : null;
  }

  /** The argument pid, as it was passed. */
  get pid(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument wstatus, as it was passed. */
  get wstatus(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument options, as it was passed. */
  get options(): i32 { return load<i32>(changetype<usize>(this), 128); }
}

/** `compat_lchown`: The 32-bit system call lchown was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatLchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLchown | null {
    return event.eventId == 1516 ? changetype<CompatLchown>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `oldstat`: The 32-bit system call oldstat was made. */
// @ts-ignore: decorator
@unmanaged
export class Oldstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldstat | null {
    return event.eventId == 1518 ? changetype<Oldstat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `umount`: The 32-bit system call umount was made. */
// @ts-ignore: decorator
@unmanaged
export class Umount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umount | null {
    return event.eventId == 1522 ? changetype<Umount>(event) : null;
  }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return changetype<Text>(changetype<usize>(this) + 112); }
}

/** `compat_setuid`: The 32-bit system call setuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetuid | null {
    return event.eventId == 1523 ? changetype<CompatSetuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getuid`: The 32-bit system call getuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetuid | null {
    return event.eventId == 1524 ? changetype<CompatGetuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `stime`: The 32-bit system call stime was made. */
// @ts-ignore: decorator
@unmanaged
export class Stime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Stime | null {
    return event.eventId == 1525 ? changetype<Stime>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `oldfstat`: The 32-bit system call oldfstat was made. */
// @ts-ignore: decorator
@unmanaged
export class Oldfstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldfstat | null {
    return event.eventId == 1528 ? changetype<Oldfstat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `nice`: The 32-bit system call nice was made. */
// @ts-ignore: decorator
@unmanaged
export class Nice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Nice | null {
    return event.eventId == 1534 ? changetype<Nice>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setgid`: The 32-bit system call setgid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetgid | null {
    return event.eventId == 1546 ? changetype<CompatSetgid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getgid`: The 32-bit system call getgid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetgid | null {
    return event.eventId == 1547 ? changetype<CompatGetgid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `signal`: The 32-bit system call signal was made. */
// @ts-ignore: decorator
@unmanaged
export class Signal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signal | null {
    return event.eventId == 1548 ? changetype<Signal>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_geteuid`: The 32-bit system call geteuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGeteuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGeteuid | null {
    return event.eventId == 1549 ? changetype<CompatGeteuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getegid`: The 32-bit system call getegid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetegid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetegid | null {
    return event.eventId == 1550 ? changetype<CompatGetegid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `oldolduname`: The 32-bit system call oldolduname was made. */
// @ts-ignore: decorator
@unmanaged
export class Oldolduname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldolduname | null {
    return event.eventId == 1559 ? changetype<Oldolduname>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sigaction`: The 32-bit system call sigaction was made. */
// @ts-ignore: decorator
@unmanaged
export class Sigaction extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigaction | null {
    return event.eventId == 1567 ? changetype<Sigaction>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sgetmask`: The 32-bit system call sgetmask was made. */
// @ts-ignore: decorator
@unmanaged
export class Sgetmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sgetmask | null {
    return event.eventId == 1568 ? changetype<Sgetmask>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `ssetmask`: The 32-bit system call ssetmask was made. */
// @ts-ignore: decorator
@unmanaged
export class Ssetmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ssetmask | null {
    return event.eventId == 1569 ? changetype<Ssetmask>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setreuid`: The 32-bit system call setreuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetreuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetreuid | null {
    return event.eventId == 1570 ? changetype<CompatSetreuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setregid`: The 32-bit system call setregid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetregid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetregid | null {
    return event.eventId == 1571 ? changetype<CompatSetregid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sigsuspend`: The 32-bit system call sigsuspend was made. */
// @ts-ignore: decorator
@unmanaged
export class Sigsuspend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigsuspend | null {
    return event.eventId == 1572 ? changetype<Sigsuspend>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sigpending`: The 32-bit system call sigpending was made. */
// @ts-ignore: decorator
@unmanaged
export class Sigpending extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigpending | null {
    return event.eventId == 1573 ? changetype<Sigpending>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getrlimit`: The 32-bit system call getrlimit was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetrlimit | null {
    return event.eventId == 1576 ? changetype<CompatGetrlimit>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getgroups`: The 32-bit system call getgroups was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetgroups | null {
    return event.eventId == 1580 ? changetype<CompatGetgroups>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setgroups`: The 32-bit system call setgroups was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetgroups | null {
    return event.eventId == 1581 ? changetype<CompatSetgroups>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_select`: The 32-bit system call select was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSelect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSelect | null {
    return event.eventId == 1582 ? changetype<CompatSelect>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `oldlstat`: The 32-bit system call oldlstat was made. */
// @ts-ignore: decorator
@unmanaged
export class Oldlstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldlstat | null {
    return event.eventId == 1584 ? changetype<Oldlstat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `readdir`: The 32-bit system call readdir was made. */
// @ts-ignore: decorator
@unmanaged
export class Readdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readdir | null {
    return event.eventId == 1589 ? changetype<Readdir>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_mmap`: The 32-bit system call mmap was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatMmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatMmap | null {
    return event.eventId == 1590 ? changetype<CompatMmap>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_fchown`: The 32-bit system call fchown was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatFchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFchown | null {
    return event.eventId == 1595 ? changetype<CompatFchown>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `socketcall`: The 32-bit system call socketcall was made. */
// @ts-ignore: decorator
@unmanaged
export class Socketcall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socketcall | null {
    return event.eventId == 1602 ? changetype<Socketcall>(event) : null;
  }

  /** The argument call, as it was passed. */
  get call(): i32 { return load<i32>(changetype<usize>(this), 112); }

  /** The argument args, as it was passed. */
  get args(): u64 { return load<u64>(changetype<usize>(this), 120); }
}

/** `compat_stat`: The 32-bit system call stat was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatStat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatStat | null {
    return event.eventId == 1606 ? changetype<CompatStat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_lstat`: The 32-bit system call lstat was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatLstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLstat | null {
    return event.eventId == 1607 ? changetype<CompatLstat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_fstat`: The 32-bit system call fstat was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatFstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFstat | null {
    return event.eventId == 1608 ? changetype<CompatFstat>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `olduname`: The 32-bit system call olduname was made. */
// @ts-ignore: decorator
@unmanaged
export class Olduname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Olduname | null {
    return event.eventId == 1609 ? changetype<Olduname>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `vm86old`: The 32-bit system call vm86old was made. */
// @ts-ignore: decorator
@unmanaged
export class Vm86old extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vm86old | null {
    return event.eventId == 1613 ? changetype<Vm86old>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `ipc`: The 32-bit system call ipc was made. */
// @ts-ignore: decorator
@unmanaged
export class Ipc extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ipc | null {
    return event.eventId == 1617 ? changetype<Ipc>(event) : null;
  }

  /** The argument call, as it was passed. */
  get call(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument first, as it was passed. */
  get first(): i32 { return load<i32>(changetype<usize>(this), 120); }

  /** The argument second, as it was passed. */
  get second(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument third, as it was passed. */
  get third(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument ptr, as it was passed. */
  get ptr(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** The argument fifth, as it was passed. */
  get fifth(): i64 { return load<i64>(changetype<usize>(this), 152); }
}

/** `sigreturn`: The 32-bit system call sigreturn was made. */
// @ts-ignore: decorator
@unmanaged
export class Sigreturn extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigreturn | null {
    return event.eventId == 1619 ? changetype<Sigreturn>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_clone`: The 32-bit system call clone was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatClone extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatClone | null {
    return event.eventId == 1620 ? changetype<CompatClone>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `sigprocmask`: The 32-bit system call sigprocmask was made. */
// @ts-ignore: decorator
@unmanaged
export class Sigprocmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigprocmask | null {
    return event.eventId == 1626 ? changetype<Sigprocmask>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setfsuid`: The 32-bit system call setfsuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetfsuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetfsuid | null {
    return event.eventId == 1638 ? changetype<CompatSetfsuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setfsgid`: The 32-bit system call setfsgid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetfsgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetfsgid | null {
    return event.eventId == 1639 ? changetype<CompatSetfsgid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `_llseek`: The 32-bit system call _llseek was made. */
// @ts-ignore: decorator
@unmanaged
export class Llseek extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Llseek | null {
    return event.eventId == 1640 ? changetype<Llseek>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setresuid`: The 32-bit system call setresuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetresuid | null {
    return event.eventId == 1664 ? changetype<CompatSetresuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getresuid`: The 32-bit system call getresuid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetresuid | null {
    return event.eventId == 1665 ? changetype<CompatGetresuid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `vm86`: The 32-bit system call vm86 was made. */
// @ts-ignore: decorator
@unmanaged
export class Vm86 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vm86 | null {
    return event.eventId == 1666 ? changetype<Vm86>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_setresgid`: The 32-bit system call setresgid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSetresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetresgid | null {
    return event.eventId == 1670 ? changetype<CompatSetresgid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_getresgid`: The 32-bit system call getresgid was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatGetresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetresgid | null {
    return event.eventId == 1671 ? changetype<CompatGetresgid>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_pread64`: The 32-bit system call pread64 was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatPread64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatPread64 | null {
    return event.eventId == 1680 ? changetype<CompatPread64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_pwrite64`: The 32-bit system call pwrite64 was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatPwrite64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatPwrite64 | null {
    return event.eventId == 1681 ? changetype<CompatPwrite64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_chown`: The 32-bit system call chown was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatChown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatChown | null {
    return event.eventId == 1682 ? changetype<CompatChown>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `mmap2`: The 32-bit system call mmap2 was made. */
// @ts-ignore: decorator
@unmanaged
export class Mmap2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mmap2 | null {
    return event.eventId == 1692 ? changetype<Mmap2>(event) : null;
  }

  /** The argument addr, as it was passed. */
  get addr(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** The argument length, as it was passed. */
  get length(): u64 { return load<u64>(changetype<usize>(this), 120); }

  /** The argument prot, as it was passed. */
  get prot(): u64 { return load<u64>(changetype<usize>(this), 128); }

  /** The argument flags, as it was passed. */
  get flags(): u64 { return load<u64>(changetype<usize>(this), 136); }

  /** The argument fd, as it was passed. */
  get fd(): i32 { return load<i32>(changetype<usize>(this), 144); }

  /** The argument pgoff, as it was passed. */
  get pgoff(): u64 { return load<u64>(changetype<usize>(this), 152); }
}

/** `truncate64`: The 32-bit system call truncate64 was made. */
// @ts-ignore: decorator
@unmanaged
export class Truncate64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Truncate64 | null {
    return event.eventId == 1693 ? changetype<Truncate64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `ftruncate64`: The 32-bit system call ftruncate64 was made. */
// @ts-ignore: decorator
@unmanaged
export class Ftruncate64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ftruncate64 | null {
    return event.eventId == 1694 ? changetype<Ftruncate64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_readahead`: The 32-bit system call readahead was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatReadahead extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatReadahead | null {
    return event.eventId == 1725 ? changetype<CompatReadahead>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_fadvise64`: The 32-bit system call fadvise64 was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatFadvise64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFadvise64 | null {
    return event.eventId == 1750 ? changetype<CompatFadvise64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_lookup_dcookie`: The 32-bit system call lookup_dcookie was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatLookupDcookie extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLookupDcookie | null {
    return event.eventId == 1753 ? changetype<CompatLookupDcookie>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `statfs64`: The 32-bit system call statfs64 was made. */
// @ts-ignore: decorator
@unmanaged
export class Statfs64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statfs64 | null {
    return event.eventId == 1768 ? changetype<Statfs64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `fstatfs64`: The 32-bit system call fstatfs64 was made. */
// @ts-ignore: decorator
@unmanaged
export class Fstatfs64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstatfs64 | null {
    return event.eventId == 1769 ? changetype<Fstatfs64>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `fadvise64_64`: The 32-bit system call fadvise64_64 was made. */
// @ts-ignore: decorator
@unmanaged
export class Fadvise6464 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fadvise6464 | null {
    return event.eventId == 1772 ? changetype<Fadvise6464>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_sync_file_range`: The 32-bit system call sync_file_range was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatSyncFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSyncFileRange | null {
    return event.eventId == 1814 ? changetype<CompatSyncFileRange>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_fallocate`: The 32-bit system call fallocate was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatFallocate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFallocate | null {
    return event.eventId == 1824 ? changetype<CompatFallocate>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}

/** `compat_fanotify_mark`: The 32-bit system call fanotify_mark was made. */
// @ts-ignore: decorator
@unmanaged
export class CompatFanotifyMark extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFanotifyMark | null {
    return event.eventId == 1839 ? changetype<CompatFanotifyMark>(event) : null;
  }

  /** The argument arg1, as it was passed. */
  get arg1(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** The argument arg2, as it was passed. */
  get arg2(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** The argument arg3, as it was passed. */
  get arg3(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** The argument arg4, as it was passed. */
  get arg4(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** The argument arg5, as it was passed. */
  get arg5(): u32 { return load<u32>(changetype<usize>(this), 144); }

  /** The argument arg6, as it was passed. */
  get arg6(): u32 { return load<u32>(changetype<usize>(this), 152); }
}
