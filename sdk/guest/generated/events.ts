// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { bytesAt, type Bytes } from '../bytes.ts';
import { Event } from '../event.ts';
import { i32At, i64At, u32At, u64At } from '../numbers.ts';
import { textAt, type Text } from '../text.ts';
import { textsAt, type TextList } from '../text-list.ts';

/** `sched_process_exec`: A process replaced its program with another one. */
export class SchedProcessExec extends Event {
  static readonly #inHand = new SchedProcessExec();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExec | null { return event.eventId === 1 ? SchedProcessExec.#inHand : null; }

  /** Path that the caller asked to execute, as it wrote it. */
  get cmdpath(): Text { return textAt(112); }

  /** Path of the file that the kernel executed, links resolved. */
  get pathname(): Text { return textAt(120); }

  /** Arguments of the new program, its own name first. */
  get argv(): TextList { return textsAt(128); }

  /** Device number of the executed file, as the kernel keeps it. */
  get dev(): number { return u32At(136); }

  /** Inode number of the executed file. */
  get inode(): bigint { return u64At(144); }

  /** When the executed file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return u64At(152); }

  /** Type and permissions of the executed file. */
  get inodeMode(): number { return u32At(160); }

  /** Path of the script's interpreter as its first line names it, or cmdpath. */
  get interp(): Text { return textAt(168); }

  /** File type of standard input (S_IFMT bits); 0 when it is closed. */
  get stdinType(): number { return u32At(176); }

  /** Name of the task before it executed the new program. */
  get prevComm(): Text { return textAt(184); }

  /** Path of the current folder, from the kernel's own entries. */
  get pwd(): Text { return textAt(192); }

  /** Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17. */
  get interpreterPathname(): Text { return textAt(200); }

  /** Device number of the loader, as the kernel keeps it. */
  get interpreterDev(): number { return u32At(208); }

  /** Inode number of the loader. */
  get interpreterInode(): bigint { return u64At(216); }

  /** When the loader's inode last changed, in nanoseconds since 1970. */
  get interpreterCtime(): bigint { return u64At(224); }
}

/** `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
export class SchedProcessFork extends Event {
  static readonly #inHand = new SchedProcessFork();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessFork | null { return event.eventId === 2 ? SchedProcessFork.#inHand : null; }

  /** Thread id of the creator as seen by the host. */
  get parentTid(): number { return u32At(112); }

  /** Thread id of the creator as seen in its own pid namespace. */
  get parentNsTid(): number { return u32At(120); }

  /** Process id of the creator as seen by the host. */
  get parentPid(): number { return u32At(128); }

  /** Process id of the creator as seen in its own pid namespace. */
  get parentNsPid(): number { return u32At(136); }

  /** When the creator's process started, in nanoseconds since boot. */
  get parentStartTime(): bigint { return u64At(144); }

  /** Thread id of what was created as seen by the host. */
  get childTid(): number { return u32At(152); }

  /** Thread id of what was created as seen in its own pid namespace. */
  get childNsTid(): number { return u32At(160); }

  /** Process id of what was created as seen by the host. */
  get childPid(): number { return u32At(168); }

  /** Process id of what was created as seen in its own pid namespace. */
  get childNsPid(): number { return u32At(176); }

  /** When what was created started, in nanoseconds since boot. */
  get fieldStartTime(): bigint { return u64At(184); }
}

/** `sched_process_exit`: A process or a thread ended. */
export class SchedProcessExit extends Event {
  static readonly #inHand = new SchedProcessExit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExit | null { return event.eventId === 3 ? SchedProcessExit.#inHand : null; }

  /** What it ended with: the low 8 bits that exit was called with. */
  get exitCode(): number { return u32At(112); }

  /** Number of the signal that ended it; 0 when it ended by itself. */
  get signalCode(): number { return u32At(120); }

  /** 1 when this was the last thread of the process, so that the process ended. */
  get processGroupExit(): number { return u32At(128); }
}

/** `process_environment`: The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected. */
export class ProcessEnvironment extends Event {
  static readonly #inHand = new ProcessEnvironment();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessEnvironment | null { return event.eventId === 4 ? ProcessEnvironment.#inHand : null; }

  /** Variables of the environment, each NAME=VALUE; cut off after 4 KiB. */
  get env(): TextList { return textsAt(112); }
}

/** `cgroup_mkdir`: A control group was created in the unified hierarchy. */
export class CgroupMkdir extends Event {
  static readonly #inHand = new CgroupMkdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupMkdir | null { return event.eventId === 40 ? CgroupMkdir.#inHand : null; }

  /** Id of the created cgroup. */
  get fieldCgroupId(): bigint { return u64At(112); }

  /** Path of the created cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return textAt(120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): number { return u32At(128); }
}

/** `cgroup_rmdir`: A control group was removed from the unified hierarchy. */
export class CgroupRmdir extends Event {
  static readonly #inHand = new CgroupRmdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupRmdir | null { return event.eventId === 41 ? CgroupRmdir.#inHand : null; }

  /** Id of the removed cgroup. */
  get fieldCgroupId(): bigint { return u64At(112); }

  /** Path of the removed cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return textAt(120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): number { return u32At(128); }
}

/** `cgroup_attach_task`: A task was moved into a control group of the unified hierarchy. The header is the moved task's. */
export class CgroupAttachTask extends Event {
  static readonly #inHand = new CgroupAttachTask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupAttachTask | null { return event.eventId === 42 ? CgroupAttachTask.#inHand : null; }

  /** Path of the cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return textAt(112); }

  /** Name of the moved task. */
  get comm(): Text { return textAt(120); }

  /** Thread id of the moved task as seen by the host. */
  get pid(): number { return u32At(128); }
}

/** `container_create`: A container was created. It stands before every other event of the container, with what its runtime told by then. */
export class ContainerCreate extends Event {
  static readonly #inHand = new ContainerCreate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ContainerCreate | null { return event.eventId === 43 ? ContainerCreate.#inHand : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return u64At(128); }

  /** Name of the image. */
  get containerImage(): Text { return textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return u32At(184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return textAt(192); }
}

/** `container_remove`: A container was removed. It stands after every other event of the container. */
export class ContainerRemove extends Event {
  static readonly #inHand = new ContainerRemove();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ContainerRemove | null { return event.eventId === 44 ? ContainerRemove.#inHand : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return u64At(128); }

  /** Name of the image. */
  get containerImage(): Text { return textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return u32At(184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return textAt(192); }
}

/** `existing_container`: A container that was there before the host started. */
export class ExistingContainer extends Event {
  static readonly #inHand = new ExistingContainer();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ExistingContainer | null { return event.eventId === 45 ? ExistingContainer.#inHand : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return u64At(128); }

  /** Name of the image. */
  get containerImage(): Text { return textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return u32At(184); }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return textAt(192); }
}

/** `security_file_open`: A file was opened. The return value is its number. */
export class SecurityFileOpen extends Event {
  static readonly #inHand = new SecurityFileOpen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityFileOpen | null { return event.eventId === 50 ? SecurityFileOpen.#inHand : null; }

  /** Path of the opened file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return textAt(112); }

  /** Flags that it was opened with, as open(2) has them. */
  get flags(): number { return i32At(120); }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): number { return u32At(128); }

  /** Inode number of the file. */
  get inode(): bigint { return u64At(136); }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return u64At(144); }

  /** Path as the process wrote it; missing when it gave none. */
  get syscallPathname(): Text { return textAt(152); }

  /** Type and permissions of the file. */
  get inodeMode(): number { return u32At(160); }
}

/** `security_socket_connect`: A socket was connected to an address, or that failed; the return value tells. */
export class SecuritySocketConnect extends Event {
  static readonly #inHand = new SecuritySocketConnect();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketConnect | null { return event.eventId === 51 ? SecuritySocketConnect.#inHand : null; }

  /** Number of the socket. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return u32At(120); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(144); }
}

/** `socket_dup`: A socket got another number as well; 0, 1 and 2 are the standard streams. */
export class SocketDup extends Event {
  static readonly #inHand = new SocketDup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SocketDup | null { return event.eventId === 52 ? SocketDup.#inHand : null; }

  /** Number that it had. */
  get oldfd(): number { return i32At(112); }

  /** Number that it got. */
  get newfd(): number { return i32At(120); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(144); }
}

/** `magic_write`: The beginning of a regular file was written. The return value is the number of written bytes. */
export class MagicWrite extends Event {
  static readonly #inHand = new MagicWrite();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MagicWrite | null { return event.eventId === 53 ? MagicWrite.#inHand : null; }

  /** Path of the file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return textAt(112); }

  /** The first bytes that were written, at most 32; missing when they did not come from the process's memory. */
  get bytes(): Bytes { return bytesAt(120); }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): number { return u32At(128); }

  /** Inode number of the file. */
  get inode(): bigint { return u64At(136); }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return u64At(144); }
}

/** `mem_prot_alert`: Memory became executable in a way that loaders do not use. */
export class MemProtAlert extends Event {
  static readonly #inHand = new MemProtAlert();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemProtAlert | null { return event.eventId === 54 ? MemProtAlert.#inHand : null; }

  /** 1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped. */
  get alert(): number { return u32At(112); }

  /** Where the memory begins. */
  get addr(): bigint { return u64At(120); }

  /** Its length in bytes. */
  get len(): bigint { return u64At(128); }

  /** Protection that was asked for: 1 read, 2 write, 4 execute. */
  get prot(): number { return i32At(136); }

  /** Path of the mapped file; missing when there is none, or when alert is not 1. */
  get pathname(): Text { return textAt(144); }

  /** Device number of the mapped file, as the kernel keeps it. */
  get dev(): number { return u32At(152); }

  /** Inode number of the mapped file. */
  get inode(): bigint { return u64At(160); }

  /** When the mapped file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return u64At(168); }
}

/** `security_socket_bind`: A socket was bound to an address, or that failed; the return value tells. */
export class SecuritySocketBind extends Event {
  static readonly #inHand = new SecuritySocketBind();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketBind | null { return event.eventId === 55 ? SecuritySocketBind.#inHand : null; }

  /** Number of the socket. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return u32At(120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return u32At(144); }
}

/** `security_socket_listen`: A socket began to listen, or that failed; the return value tells. */
export class SecuritySocketListen extends Event {
  static readonly #inHand = new SecuritySocketListen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketListen | null { return event.eventId === 56 ? SecuritySocketListen.#inHand : null; }

  /** Number of the socket. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return u32At(120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return u32At(144); }

  /** How many connections may wait to be accepted. */
  get backlog(): number { return i32At(152); }
}

/** `security_socket_accept`: A connection was accepted. The return value is the new socket's number. */
export class SecuritySocketAccept extends Event {
  static readonly #inHand = new SecuritySocketAccept();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketAccept | null { return event.eventId === 57 ? SecuritySocketAccept.#inHand : null; }

  /** Number of the socket that listens. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 5 sequenced packets. */
  get type(): number { return u32At(120); }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return u32At(144); }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(152); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(160); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(168); }
}

/** `security_socket_sendmsg`: A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg. */
export class SecuritySocketSendmsg extends Event {
  static readonly #inHand = new SecuritySocketSendmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketSendmsg | null { return event.eventId === 58 ? SecuritySocketSendmsg.#inHand : null; }

  /** Number of the socket. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return u32At(120); }

  /** Family of the receiver's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(144); }
}

/** `security_socket_recvmsg`: A message was received. The return value is the number of received bytes, or of messages for recvmmsg. */
export class SecuritySocketRecvmsg extends Event {
  static readonly #inHand = new SecuritySocketRecvmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySocketRecvmsg | null { return event.eventId === 59 ? SecuritySocketRecvmsg.#inHand : null; }

  /** Number of the socket. */
  get sockfd(): number { return i32At(112); }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return u32At(120); }

  /** Family of the sender's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(128); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(144); }
}

/** `security_inode_unlink`: A name of a file was removed. */
export class SecurityInodeUnlink extends Event {
  static readonly #inHand = new SecurityInodeUnlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeUnlink | null { return event.eventId === 60 ? SecurityInodeUnlink.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return textAt(112); }
}

/** `security_inode_rmdir`: A folder was removed. */
export class SecurityInodeRmdir extends Event {
  static readonly #inHand = new SecurityInodeRmdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeRmdir | null { return event.eventId === 61 ? SecurityInodeRmdir.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return textAt(112); }
}

/** `security_inode_mkdir`: A folder was made. */
export class SecurityInodeMkdir extends Event {
  static readonly #inHand = new SecurityInodeMkdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeMkdir | null { return event.eventId === 62 ? SecurityInodeMkdir.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return textAt(112); }

  /** Permissions that were asked for. */
  get mode(): number { return u32At(120); }
}

/** `security_inode_mknod`: A device, a pipe, a socket or a file was made. */
export class SecurityInodeMknod extends Event {
  static readonly #inHand = new SecurityInodeMknod();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeMknod | null { return event.eventId === 63 ? SecurityInodeMknod.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get fileName(): Text { return textAt(112); }

  /** Type and permissions that were asked for. */
  get mode(): number { return u32At(120); }

  /** Number of the device. */
  get dev(): number { return u32At(128); }
}

/** `chmod_common`: The permissions of a file were changed. */
export class ChmodCommon extends Event {
  static readonly #inHand = new ChmodCommon();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ChmodCommon | null { return event.eventId === 64 ? ChmodCommon.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return textAt(112); }

  /** The new permissions. */
  get mode(): number { return u32At(120); }
}

/** `chown_common`: The owner of a file was changed. */
export class ChownCommon extends Event {
  static readonly #inHand = new ChownCommon();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ChownCommon | null { return event.eventId === 65 ? ChownCommon.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return textAt(112); }

  /** The new owner; 4294967295 leaves it. */
  get uid(): number { return u32At(120); }

  /** The new group; 4294967295 leaves it. */
  get gid(): number { return u32At(128); }
}

/** `security_sb_umount`: A file system was unmounted. */
export class SecuritySbUmount extends Event {
  static readonly #inHand = new SecuritySbUmount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySbUmount | null { return event.eventId === 66 ? SecuritySbUmount.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return textAt(112); }

  /** Flags of umount2(2). */
  get flags(): number { return u32At(120); }
}

/** `security_inode_rename`: A file was renamed, or exchanged with another. */
export class SecurityInodeRename extends Event {
  static readonly #inHand = new SecurityInodeRename();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeRename | null { return event.eventId === 67 ? SecurityInodeRename.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return textAt(120); }
}

/** `security_inode_link`: A file got another name as well. */
export class SecurityInodeLink extends Event {
  static readonly #inHand = new SecurityInodeLink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeLink | null { return event.eventId === 68 ? SecurityInodeLink.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return textAt(120); }
}

/** `security_inode_symlink`: A symbolic link was made. */
export class SecurityInodeSymlink extends Event {
  static readonly #inHand = new SecurityInodeSymlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecurityInodeSymlink | null { return event.eventId === 69 ? SecurityInodeSymlink.#inHand : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get linkpath(): Text { return textAt(112); }

  /** What the link says, as it was written. */
  get target(): Text { return textAt(120); }
}

/** `security_sb_mount`: A file system was mounted, or a mount changed. */
export class SecuritySbMount extends Event {
  static readonly #inHand = new SecuritySbMount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SecuritySbMount | null { return event.eventId === 70 ? SecuritySbMount.#inHand : null; }

  /** What is mounted, as the process wrote it. */
  get devName(): Text { return textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return textAt(120); }

  /** Kind of file system, as the process wrote it. */
  get type(): Text { return textAt(128); }

  /** Flags of mount(2). */
  get flags(): bigint { return u64At(136); }
}

/** `io_uring_submit`: An operation was handed to an io_uring, by which it is no system call. */
export class IoUringSubmit extends Event {
  static readonly #inHand = new IoUringSubmit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringSubmit | null { return event.eventId === 80 ? IoUringSubmit.#inHand : null; }

  /** Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link. */
  get opcode(): number { return u32At(112); }

  /** Number of the file or folder that it works on. */
  get fd(): number { return i32At(120); }

  /** What the process marked it with. */
  get userData(): bigint { return u64At(128); }

  /** Flags of an open. */
  get flags(): bigint { return u64At(136); }

  /** Path that it names, as the process wrote it and the kernel copied it. */
  get pathname(): Text { return textAt(144); }

  /** Second path of a rename or a link. */
  get newPath(): Text { return textAt(152); }

  /** Family of a connection's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return u32At(160); }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return textAt(168); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return u32At(176); }
}

/** `read`: Bytes were read from a file. */
export class Read extends Event {
  static readonly #inHand = new Read();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Read | null { return event.eventId === 1000 ? Read.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(128); }
}

/** `write`: Bytes were written to a file. */
export class Write extends Event {
  static readonly #inHand = new Write();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Write | null { return event.eventId === 1001 ? Write.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(128); }
}

/** `open`: A file was opened. */
export class Open extends Event {
  static readonly #inHand = new Open();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Open | null { return event.eventId === 1002 ? Open.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }
}

/** `close`: A file was closed. */
export class Close extends Event {
  static readonly #inHand = new Close();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Close | null { return event.eventId === 1003 ? Close.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }
}

/** `stat`: A file's facts were asked for by path. */
export class Stat extends Event {
  static readonly #inHand = new Stat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Stat | null { return event.eventId === 1004 ? Stat.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return u64At(120); }
}

/** `fstat`: A file's facts were asked for by number. */
export class Fstat extends Event {
  static readonly #inHand = new Fstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstat | null { return event.eventId === 1005 ? Fstat.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return u64At(120); }
}

/** `lstat`: A file's facts were asked for by path, links not followed. */
export class Lstat extends Event {
  static readonly #inHand = new Lstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lstat | null { return event.eventId === 1006 ? Lstat.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return u64At(120); }
}

/** `poll`: Files were waited for. */
export class Poll extends Event {
  static readonly #inHand = new Poll();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Poll | null { return event.eventId === 1007 ? Poll.#inHand : null; }

  /** The argument ufds, as it was passed. */
  get ufds(): bigint { return u64At(112); }

  /** The argument nfds, as it was passed. */
  get nfds(): number { return u32At(120); }

  /** The argument timeout_msecs, as it was passed. */
  get timeoutMsecs(): number { return i32At(128); }
}

/** `lseek`: The position in a file was changed. */
export class Lseek extends Event {
  static readonly #inHand = new Lseek();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lseek | null { return event.eventId === 1008 ? Lseek.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return i64At(120); }

  /** The argument whence, as it was passed. */
  get whence(): number { return u32At(128); }
}

/** `mmap`: Memory was mapped. */
export class Mmap extends Event {
  static readonly #inHand = new Mmap();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mmap | null { return event.eventId === 1009 ? Mmap.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return u64At(120); }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(136); }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(144); }

  /** The argument off, as it was passed. */
  get off(): bigint { return u64At(152); }
}

/** `mprotect`: The protection of memory was changed. */
export class Mprotect extends Event {
  static readonly #inHand = new Mprotect();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mprotect | null { return event.eventId === 1010 ? Mprotect.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return u64At(128); }
}

/** `munmap`: Memory was unmapped. */
export class Munmap extends Event {
  static readonly #inHand = new Munmap();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munmap | null { return event.eventId === 1011 ? Munmap.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }
}

/** `brk`: The end of the data segment was moved. */
export class Brk extends Event {
  static readonly #inHand = new Brk();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Brk | null { return event.eventId === 1012 ? Brk.#inHand : null; }

  /** The argument brk, as it was passed. */
  get brk(): bigint { return u64At(112); }
}

/** `rt_sigaction`: What to do on a signal was changed. */
export class RtSigaction extends Event {
  static readonly #inHand = new RtSigaction();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigaction | null { return event.eventId === 1013 ? RtSigaction.#inHand : null; }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(112); }

  /** The argument act, as it was passed. */
  get act(): bigint { return u64At(120); }

  /** The argument oact, as it was passed. */
  get oact(): bigint { return u64At(128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(136); }
}

/** `rt_sigprocmask`: The blocked signals were changed. */
export class RtSigprocmask extends Event {
  static readonly #inHand = new RtSigprocmask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigprocmask | null { return event.eventId === 1014 ? RtSigprocmask.#inHand : null; }

  /** The argument how, as it was passed. */
  get how(): number { return i32At(112); }

  /** The argument nset, as it was passed. */
  get nset(): bigint { return u64At(120); }

  /** The argument oset, as it was passed. */
  get oset(): bigint { return u64At(128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(136); }
}

/** `rt_sigreturn`: A signal's handler returned. */
export class RtSigreturn extends Event {
  static readonly #inHand = new RtSigreturn();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigreturn | null { return event.eventId === 1015 ? RtSigreturn.#inHand : null; }
}

/** `ioctl`: A device was controlled. */
export class Ioctl extends Event {
  static readonly #inHand = new Ioctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ioctl | null { return event.eventId === 1016 ? Ioctl.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(120); }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return u64At(128); }
}

/** `pread64`: Bytes were read from a place in a file. */
export class Pread64 extends Event {
  static readonly #inHand = new Pread64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pread64 | null { return event.eventId === 1017 ? Pread64.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(128); }

  /** The argument pos, as it was passed. */
  get pos(): bigint { return i64At(136); }
}

/** `pwrite64`: Bytes were written to a place in a file. */
export class Pwrite64 extends Event {
  static readonly #inHand = new Pwrite64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwrite64 | null { return event.eventId === 1018 ? Pwrite64.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(128); }

  /** The argument pos, as it was passed. */
  get pos(): bigint { return i64At(136); }
}

/** `readv`: Bytes were read from a file into several pieces. */
export class Readv extends Event {
  static readonly #inHand = new Readv();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readv | null { return event.eventId === 1019 ? Readv.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }
}

/** `writev`: Bytes of several pieces were written to a file. */
export class Writev extends Event {
  static readonly #inHand = new Writev();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Writev | null { return event.eventId === 1020 ? Writev.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }
}

/** `access`: A file's permissions were checked. */
export class Access extends Event {
  static readonly #inHand = new Access();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Access | null { return event.eventId === 1021 ? Access.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return i32At(120); }
}

/** `pipe`: A pipe was made. */
export class Pipe extends Event {
  static readonly #inHand = new Pipe();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pipe | null { return event.eventId === 1022 ? Pipe.#inHand : null; }

  /** The argument pipefd, as it was passed. */
  get pipefd(): bigint { return u64At(112); }
}

/** `select`: Files were waited for. */
export class Select extends Event {
  static readonly #inHand = new Select();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Select | null { return event.eventId === 1023 ? Select.#inHand : null; }

  /** The argument n, as it was passed. */
  get n(): number { return i32At(112); }

  /** The argument inp, as it was passed. */
  get inp(): bigint { return u64At(120); }

  /** The argument outp, as it was passed. */
  get outp(): bigint { return u64At(128); }

  /** The argument exp, as it was passed. */
  get exp(): bigint { return u64At(136); }

  /** The argument tvp, as it was passed. */
  get tvp(): bigint { return u64At(144); }
}

/** `sched_yield`: The processor was yielded. */
export class SchedYield extends Event {
  static readonly #inHand = new SchedYield();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedYield | null { return event.eventId === 1024 ? SchedYield.#inHand : null; }
}

/** `mremap`: Mapped memory was moved or resized. */
export class Mremap extends Event {
  static readonly #inHand = new Mremap();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mremap | null { return event.eventId === 1025 ? Mremap.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument old_len, as it was passed. */
  get oldLen(): bigint { return u64At(120); }

  /** The argument new_len, as it was passed. */
  get newLen(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(136); }

  /** The argument new_addr, as it was passed. */
  get newAddr(): bigint { return u64At(144); }
}

/** `msync`: Mapped memory was written to its file. */
export class Msync extends Event {
  static readonly #inHand = new Msync();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msync | null { return event.eventId === 1026 ? Msync.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `mincore`: Which pages are in memory was asked for. */
export class Mincore extends Event {
  static readonly #inHand = new Mincore();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mincore | null { return event.eventId === 1027 ? Mincore.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(128); }
}

/** `madvise`: Advice was given on the use of memory. */
export class Madvise extends Event {
  static readonly #inHand = new Madvise();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Madvise | null { return event.eventId === 1028 ? Madvise.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return u64At(120); }

  /** The argument behavior, as it was passed. */
  get behavior(): number { return i32At(128); }
}

/** `shmget`: Shared memory was got by its key. */
export class Shmget extends Event {
  static readonly #inHand = new Shmget();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmget | null { return event.eventId === 1029 ? Shmget.#inHand : null; }

  /** The argument key, as it was passed. */
  get key(): number { return i32At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }

  /** The argument shmflg, as it was passed. */
  get shmflg(): number { return i32At(128); }
}

/** `shmat`: Shared memory was attached. */
export class Shmat extends Event {
  static readonly #inHand = new Shmat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmat | null { return event.eventId === 1030 ? Shmat.#inHand : null; }

  /** The argument shmid, as it was passed. */
  get shmid(): number { return i32At(112); }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): bigint { return u64At(120); }

  /** The argument shmflg, as it was passed. */
  get shmflg(): number { return i32At(128); }
}

/** `shmctl`: Shared memory was controlled. */
export class Shmctl extends Event {
  static readonly #inHand = new Shmctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmctl | null { return event.eventId === 1031 ? Shmctl.#inHand : null; }

  /** The argument shmid, as it was passed. */
  get shmid(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return i32At(120); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(128); }
}

/** `dup`: A file got another number as well. */
export class Dup extends Event {
  static readonly #inHand = new Dup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup | null { return event.eventId === 1032 ? Dup.#inHand : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return i32At(112); }
}

/** `dup2`: A file got a chosen number as well. */
export class Dup2 extends Event {
  static readonly #inHand = new Dup2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup2 | null { return event.eventId === 1033 ? Dup2.#inHand : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return i32At(112); }

  /** The argument newfd, as it was passed. */
  get newfd(): number { return i32At(120); }
}

/** `pause`: A signal was waited for. */
export class Pause extends Event {
  static readonly #inHand = new Pause();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pause | null { return event.eventId === 1034 ? Pause.#inHand : null; }
}

/** `nanosleep`: The thread slept. */
export class Nanosleep extends Event {
  static readonly #inHand = new Nanosleep();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Nanosleep | null { return event.eventId === 1035 ? Nanosleep.#inHand : null; }

  /** The argument rqtp, as it was passed. */
  get rqtp(): bigint { return u64At(112); }

  /** The argument rmtp, as it was passed. */
  get rmtp(): bigint { return u64At(120); }
}

/** `getitimer`: An interval timer was asked for. */
export class Getitimer extends Event {
  static readonly #inHand = new Getitimer();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getitimer | null { return event.eventId === 1036 ? Getitimer.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(120); }
}

/** `alarm`: An alarm was set. */
export class Alarm extends Event {
  static readonly #inHand = new Alarm();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Alarm | null { return event.eventId === 1037 ? Alarm.#inHand : null; }

  /** The argument seconds, as it was passed. */
  get seconds(): number { return u32At(112); }
}

/** `setitimer`: An interval timer was set. */
export class Setitimer extends Event {
  static readonly #inHand = new Setitimer();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setitimer | null { return event.eventId === 1038 ? Setitimer.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(120); }

  /** The argument ovalue, as it was passed. */
  get ovalue(): bigint { return u64At(128); }
}

/** `getpid`: The process id was asked for. */
export class Getpid extends Event {
  static readonly #inHand = new Getpid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpid | null { return event.eventId === 1039 ? Getpid.#inHand : null; }
}

/** `sendfile`: Bytes were copied from one file to another. */
export class Sendfile extends Event {
  static readonly #inHand = new Sendfile();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendfile | null { return event.eventId === 1040 ? Sendfile.#inHand : null; }

  /** The argument out_fd, as it was passed. */
  get outFd(): number { return i32At(112); }

  /** The argument in_fd, as it was passed. */
  get inFd(): number { return i32At(120); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return u64At(128); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(136); }
}

/** `socket`: A socket was made. */
export class Socket extends Event {
  static readonly #inHand = new Socket();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socket | null { return event.eventId === 1041 ? Socket.#inHand : null; }

  /** The argument family, as it was passed. */
  get family(): number { return i32At(112); }

  /** The argument type, as it was passed. */
  get type(): number { return i32At(120); }

  /** The argument protocol, as it was passed. */
  get protocol(): number { return i32At(128); }
}

/** `connect`: A socket was connected. */
export class Connect extends Event {
  static readonly #inHand = new Connect();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Connect | null { return event.eventId === 1042 ? Connect.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return i32At(128); }
}

/** `accept`: A connection was accepted. */
export class Accept extends Event {
  static readonly #inHand = new Accept();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Accept | null { return event.eventId === 1043 ? Accept.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return u64At(128); }
}

/** `sendto`: A message was sent, perhaps to an address. */
export class Sendto extends Event {
  static readonly #inHand = new Sendto();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendto | null { return event.eventId === 1044 ? Sendto.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(144); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return i32At(152); }
}

/** `recvfrom`: A message was received, perhaps with its sender's address. */
export class Recvfrom extends Event {
  static readonly #inHand = new Recvfrom();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvfrom | null { return event.eventId === 1045 ? Recvfrom.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(144); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return u64At(152); }
}

/** `sendmsg`: A message was sent. */
export class Sendmsg extends Event {
  static readonly #inHand = new Sendmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendmsg | null { return event.eventId === 1046 ? Sendmsg.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument msg, as it was passed. */
  get msg(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `recvmsg`: A message was received. */
export class Recvmsg extends Event {
  static readonly #inHand = new Recvmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvmsg | null { return event.eventId === 1047 ? Recvmsg.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument msg, as it was passed. */
  get msg(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `shutdown`: A connection was shut down, in part or in full. */
export class Shutdown extends Event {
  static readonly #inHand = new Shutdown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shutdown | null { return event.eventId === 1048 ? Shutdown.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument how, as it was passed. */
  get how(): number { return i32At(120); }
}

/** `bind`: A socket was bound to an address. */
export class Bind extends Event {
  static readonly #inHand = new Bind();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Bind | null { return event.eventId === 1049 ? Bind.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return i32At(128); }
}

/** `listen`: A socket began to listen. */
export class Listen extends Event {
  static readonly #inHand = new Listen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listen | null { return event.eventId === 1050 ? Listen.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument backlog, as it was passed. */
  get backlog(): number { return i32At(120); }
}

/** `getsockname`: A socket's own address was asked for. */
export class Getsockname extends Event {
  static readonly #inHand = new Getsockname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsockname | null { return event.eventId === 1051 ? Getsockname.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return u64At(128); }
}

/** `getpeername`: The address of a socket's other end was asked for. */
export class Getpeername extends Event {
  static readonly #inHand = new Getpeername();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpeername | null { return event.eventId === 1052 ? Getpeername.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return u64At(128); }
}

/** `socketpair`: A pair of connected sockets was made. */
export class Socketpair extends Event {
  static readonly #inHand = new Socketpair();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socketpair | null { return event.eventId === 1053 ? Socketpair.#inHand : null; }

  /** The argument family, as it was passed. */
  get family(): number { return i32At(112); }

  /** The argument type, as it was passed. */
  get type(): number { return i32At(120); }

  /** The argument protocol, as it was passed. */
  get protocol(): number { return i32At(128); }

  /** The argument sv, as it was passed. */
  get sv(): bigint { return u64At(136); }
}

/** `setsockopt`: A socket's option was set. */
export class Setsockopt extends Event {
  static readonly #inHand = new Setsockopt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setsockopt | null { return event.eventId === 1054 ? Setsockopt.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument level, as it was passed. */
  get level(): number { return i32At(120); }

  /** The argument optname, as it was passed. */
  get optname(): number { return i32At(128); }

  /** The argument optval, as it was passed. */
  get optval(): bigint { return u64At(136); }

  /** The argument optlen, as it was passed. */
  get optlen(): number { return i32At(144); }
}

/** `getsockopt`: A socket's option was asked for. */
export class Getsockopt extends Event {
  static readonly #inHand = new Getsockopt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsockopt | null { return event.eventId === 1055 ? Getsockopt.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument level, as it was passed. */
  get level(): number { return i32At(120); }

  /** The argument optname, as it was passed. */
  get optname(): number { return i32At(128); }

  /** The argument optval, as it was passed. */
  get optval(): bigint { return u64At(136); }

  /** The argument optlen, as it was passed. */
  get optlen(): bigint { return u64At(144); }
}

/** `clone`: A process or a thread was created. */
export class Clone extends Event {
  static readonly #inHand = new Clone();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Clone | null { return event.eventId === 1056 ? Clone.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(112); }

  /** The argument stack, as it was passed. */
  get stack(): bigint { return u64At(120); }

  /** The argument parent_tid, as it was passed. */
  get parentTid(): bigint { return u64At(128); }

  /** The argument child_tid, as it was passed. */
  get childTid(): bigint { return u64At(136); }

  /** The argument tls, as it was passed. */
  get tls(): bigint { return u64At(144); }
}

/** `fork`: A process was created. */
export class Fork extends Event {
  static readonly #inHand = new Fork();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fork | null { return event.eventId === 1057 ? Fork.#inHand : null; }
}

/** `vfork`: A process was created that its parent waits for. */
export class Vfork extends Event {
  static readonly #inHand = new Vfork();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vfork | null { return event.eventId === 1058 ? Vfork.#inHand : null; }
}

/** `execve`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
export class Execve extends Event {
  static readonly #inHand = new Execve();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Execve | null { return event.eventId === 1059 ? Execve.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument argv, as it was passed. */
  get argv(): bigint { return u64At(120); }

  /** The argument envp, as it was passed. */
  get envp(): bigint { return u64At(128); }
}

/** `exit`: A thread ends. */
export class Exit extends Event {
  static readonly #inHand = new Exit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Exit | null { return event.eventId === 1060 ? Exit.#inHand : null; }

  /** The argument status, as it was passed. */
  get status(): number { return i32At(112); }
}

/** `wait4`: A child process was waited for. */
export class Wait4 extends Event {
  static readonly #inHand = new Wait4();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Wait4 | null { return event.eventId === 1061 ? Wait4.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument wstatus, as it was passed. */
  get wstatus(): bigint { return u64At(120); }

  /** The argument options, as it was passed. */
  get options(): number { return i32At(128); }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return u64At(136); }
}

/** `kill`: A signal was sent to a process or a group. */
export class Kill extends Event {
  static readonly #inHand = new Kill();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Kill | null { return event.eventId === 1062 ? Kill.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(120); }
}

/** `uname`: The names of the kernel and the host were asked for. */
export class Uname extends Event {
  static readonly #inHand = new Uname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uname | null { return event.eventId === 1063 ? Uname.#inHand : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return u64At(112); }
}

/** `semget`: Semaphores were got by their key. */
export class Semget extends Event {
  static readonly #inHand = new Semget();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semget | null { return event.eventId === 1064 ? Semget.#inHand : null; }

  /** The argument key, as it was passed. */
  get key(): number { return i32At(112); }

  /** The argument nsems, as it was passed. */
  get nsems(): number { return i32At(120); }

  /** The argument semflg, as it was passed. */
  get semflg(): number { return i32At(128); }
}

/** `semop`: Semaphores were changed. */
export class Semop extends Event {
  static readonly #inHand = new Semop();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semop | null { return event.eventId === 1065 ? Semop.#inHand : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return i32At(112); }

  /** The argument tsops, as it was passed. */
  get tsops(): bigint { return u64At(120); }

  /** The argument nsops, as it was passed. */
  get nsops(): number { return u32At(128); }
}

/** `semctl`: Semaphores were controlled. */
export class Semctl extends Event {
  static readonly #inHand = new Semctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semctl | null { return event.eventId === 1066 ? Semctl.#inHand : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return i32At(112); }

  /** The argument semnum, as it was passed. */
  get semnum(): number { return i32At(120); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return i32At(128); }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return u64At(136); }
}

/** `shmdt`: Shared memory was detached. */
export class Shmdt extends Event {
  static readonly #inHand = new Shmdt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Shmdt | null { return event.eventId === 1067 ? Shmdt.#inHand : null; }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): bigint { return u64At(112); }
}

/** `msgget`: A message queue was got by its key. */
export class Msgget extends Event {
  static readonly #inHand = new Msgget();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgget | null { return event.eventId === 1068 ? Msgget.#inHand : null; }

  /** The argument key, as it was passed. */
  get key(): number { return i32At(112); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return i32At(120); }
}

/** `msgsnd`: A message was put into a queue. */
export class Msgsnd extends Event {
  static readonly #inHand = new Msgsnd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgsnd | null { return event.eventId === 1069 ? Msgsnd.#inHand : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return i32At(112); }

  /** The argument msgp, as it was passed. */
  get msgp(): bigint { return u64At(120); }

  /** The argument msgsz, as it was passed. */
  get msgsz(): bigint { return u64At(128); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return i32At(136); }
}

/** `msgrcv`: A message was taken from a queue. */
export class Msgrcv extends Event {
  static readonly #inHand = new Msgrcv();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgrcv | null { return event.eventId === 1070 ? Msgrcv.#inHand : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return i32At(112); }

  /** The argument msgp, as it was passed. */
  get msgp(): bigint { return u64At(120); }

  /** The argument msgsz, as it was passed. */
  get msgsz(): bigint { return u64At(128); }

  /** The argument msgtyp, as it was passed. */
  get msgtyp(): bigint { return i64At(136); }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return i32At(144); }
}

/** `msgctl`: A message queue was controlled. */
export class Msgctl extends Event {
  static readonly #inHand = new Msgctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Msgctl | null { return event.eventId === 1071 ? Msgctl.#inHand : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return i32At(120); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(128); }
}

/** `fcntl`: An open file was controlled. */
export class Fcntl extends Event {
  static readonly #inHand = new Fcntl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fcntl | null { return event.eventId === 1072 ? Fcntl.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(120); }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return u64At(128); }
}

/** `flock`: A file was locked or unlocked. */
export class Flock extends Event {
  static readonly #inHand = new Flock();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Flock | null { return event.eventId === 1073 ? Flock.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(120); }
}

/** `fsync`: A file was written to its device. */
export class Fsync extends Event {
  static readonly #inHand = new Fsync();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsync | null { return event.eventId === 1074 ? Fsync.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }
}

/** `fdatasync`: A file's content was written to its device. */
export class Fdatasync extends Event {
  static readonly #inHand = new Fdatasync();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fdatasync | null { return event.eventId === 1075 ? Fdatasync.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }
}

/** `truncate`: A file was cut or grown, by path. */
export class Truncate extends Event {
  static readonly #inHand = new Truncate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Truncate | null { return event.eventId === 1076 ? Truncate.#inHand : null; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return textAt(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return i64At(120); }
}

/** `ftruncate`: A file was cut or grown, by number. */
export class Ftruncate extends Event {
  static readonly #inHand = new Ftruncate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ftruncate | null { return event.eventId === 1077 ? Ftruncate.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return i64At(120); }
}

/** `getdents`: The entries of a folder were read. */
export class Getdents extends Event {
  static readonly #inHand = new Getdents();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getdents | null { return event.eventId === 1078 ? Getdents.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument dirent, as it was passed. */
  get dirent(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): number { return u32At(128); }
}

/** `getcwd`: The current folder was asked for. */
export class Getcwd extends Event {
  static readonly #inHand = new Getcwd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getcwd | null { return event.eventId === 1079 ? Getcwd.#inHand : null; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }
}

/** `chdir`: The current folder was changed, by path. */
export class Chdir extends Event {
  static readonly #inHand = new Chdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chdir | null { return event.eventId === 1080 ? Chdir.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }
}

/** `fchdir`: The current folder was changed, by number. */
export class Fchdir extends Event {
  static readonly #inHand = new Fchdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchdir | null { return event.eventId === 1081 ? Fchdir.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }
}

/** `rename`: A file was renamed. */
export class Rename extends Event {
  static readonly #inHand = new Rename();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rename | null { return event.eventId === 1082 ? Rename.#inHand : null; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return textAt(112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return textAt(120); }
}

/** `mkdir`: A folder was made. */
export class Mkdir extends Event {
  static readonly #inHand = new Mkdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mkdir | null { return event.eventId === 1083 ? Mkdir.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(120); }
}

/** `rmdir`: A folder was removed. */
export class Rmdir extends Event {
  static readonly #inHand = new Rmdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rmdir | null { return event.eventId === 1084 ? Rmdir.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }
}

/** `creat`: A file was made and opened. */
export class Creat extends Event {
  static readonly #inHand = new Creat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Creat | null { return event.eventId === 1085 ? Creat.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(120); }
}

/** `link`: A file got another name as well. */
export class Link extends Event {
  static readonly #inHand = new Link();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Link | null { return event.eventId === 1086 ? Link.#inHand : null; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return textAt(112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return textAt(120); }
}

/** `unlink`: A name of a file was removed. */
export class Unlink extends Event {
  static readonly #inHand = new Unlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unlink | null { return event.eventId === 1087 ? Unlink.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }
}

/** `symlink`: A symbolic link was made. */
export class Symlink extends Event {
  static readonly #inHand = new Symlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Symlink | null { return event.eventId === 1088 ? Symlink.#inHand : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return textAt(112); }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return textAt(120); }
}

/** `readlink`: A symbolic link was read. */
export class Readlink extends Event {
  static readonly #inHand = new Readlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readlink | null { return event.eventId === 1089 ? Readlink.#inHand : null; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return textAt(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): number { return i32At(128); }
}

/** `chmod`: Permissions were changed, by path. */
export class Chmod extends Event {
  static readonly #inHand = new Chmod();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chmod | null { return event.eventId === 1090 ? Chmod.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(120); }
}

/** `fchmod`: Permissions were changed, by number. */
export class Fchmod extends Event {
  static readonly #inHand = new Fchmod();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmod | null { return event.eventId === 1091 ? Fchmod.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(120); }
}

/** `chown`: The owner was changed, by path. */
export class Chown extends Event {
  static readonly #inHand = new Chown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chown | null { return event.eventId === 1092 ? Chown.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument user, as it was passed. */
  get user(): number { return u32At(120); }

  /** The argument group, as it was passed. */
  get group(): number { return u32At(128); }
}

/** `fchown`: The owner was changed, by number. */
export class Fchown extends Event {
  static readonly #inHand = new Fchown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchown | null { return event.eventId === 1093 ? Fchown.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument user, as it was passed. */
  get user(): number { return u32At(120); }

  /** The argument group, as it was passed. */
  get group(): number { return u32At(128); }
}

/** `lchown`: The owner was changed, by path, links not followed. */
export class Lchown extends Event {
  static readonly #inHand = new Lchown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lchown | null { return event.eventId === 1094 ? Lchown.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument user, as it was passed. */
  get user(): number { return u32At(120); }

  /** The argument group, as it was passed. */
  get group(): number { return u32At(128); }
}

/** `umask`: The mask for the permissions of new files was changed. */
export class Umask extends Event {
  static readonly #inHand = new Umask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umask | null { return event.eventId === 1095 ? Umask.#inHand : null; }

  /** The argument mask, as it was passed. */
  get mask(): number { return i32At(112); }
}

/** `gettimeofday`: The time was asked for. */
export class Gettimeofday extends Event {
  static readonly #inHand = new Gettimeofday();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Gettimeofday | null { return event.eventId === 1096 ? Gettimeofday.#inHand : null; }

  /** The argument tv, as it was passed. */
  get tv(): bigint { return u64At(112); }

  /** The argument tz, as it was passed. */
  get tz(): bigint { return u64At(120); }
}

/** `getrlimit`: A resource's limit was asked for. */
export class Getrlimit extends Event {
  static readonly #inHand = new Getrlimit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrlimit | null { return event.eventId === 1097 ? Getrlimit.#inHand : null; }

  /** The argument resource, as it was passed. */
  get resource(): number { return u32At(112); }

  /** The argument rlim, as it was passed. */
  get rlim(): bigint { return u64At(120); }
}

/** `getrusage`: The used resources were asked for. */
export class Getrusage extends Event {
  static readonly #inHand = new Getrusage();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrusage | null { return event.eventId === 1098 ? Getrusage.#inHand : null; }

  /** The argument who, as it was passed. */
  get who(): number { return i32At(112); }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return u64At(120); }
}

/** `sysinfo`: Facts about the system were asked for. */
export class Sysinfo extends Event {
  static readonly #inHand = new Sysinfo();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sysinfo | null { return event.eventId === 1099 ? Sysinfo.#inHand : null; }

  /** The argument info, as it was passed. */
  get info(): bigint { return u64At(112); }
}

/** `times`: The used processor time was asked for. */
export class Times extends Event {
  static readonly #inHand = new Times();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Times | null { return event.eventId === 1100 ? Times.#inHand : null; }

  /** The argument tbuf, as it was passed. */
  get tbuf(): bigint { return u64At(112); }
}

/** `ptrace`: Another process was traced, read or changed. */
export class Ptrace extends Event {
  static readonly #inHand = new Ptrace();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ptrace | null { return event.eventId === 1101 ? Ptrace.#inHand : null; }

  /** The argument request, as it was passed. */
  get request(): bigint { return i64At(112); }

  /** The argument pid, as it was passed. */
  get pid(): bigint { return i64At(120); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(128); }

  /** The argument data, as it was passed. */
  get data(): bigint { return u64At(136); }
}

/** `getuid`: The real user id was asked for. */
export class Getuid extends Event {
  static readonly #inHand = new Getuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getuid | null { return event.eventId === 1102 ? Getuid.#inHand : null; }
}

/** `syslog`: The kernel's log was read or controlled. */
export class Syslog extends Event {
  static readonly #inHand = new Syslog();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Syslog | null { return event.eventId === 1103 ? Syslog.#inHand : null; }

  /** The argument type, as it was passed. */
  get type(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument len, as it was passed. */
  get len(): number { return i32At(128); }
}

/** `getgid`: The real group id was asked for. */
export class Getgid extends Event {
  static readonly #inHand = new Getgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getgid | null { return event.eventId === 1104 ? Getgid.#inHand : null; }
}

/** `setuid`: The user ids were changed. */
export class Setuid extends Event {
  static readonly #inHand = new Setuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setuid | null { return event.eventId === 1105 ? Setuid.#inHand : null; }

  /** The argument uid, as it was passed. */
  get uid(): number { return u32At(112); }
}

/** `setgid`: The group ids were changed. */
export class Setgid extends Event {
  static readonly #inHand = new Setgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setgid | null { return event.eventId === 1106 ? Setgid.#inHand : null; }

  /** The argument gid, as it was passed. */
  get gid(): number { return u32At(112); }
}

/** `geteuid`: The effective user id was asked for. */
export class Geteuid extends Event {
  static readonly #inHand = new Geteuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Geteuid | null { return event.eventId === 1107 ? Geteuid.#inHand : null; }
}

/** `getegid`: The effective group id was asked for. */
export class Getegid extends Event {
  static readonly #inHand = new Getegid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getegid | null { return event.eventId === 1108 ? Getegid.#inHand : null; }
}

/** `setpgid`: A process's group was changed. */
export class Setpgid extends Event {
  static readonly #inHand = new Setpgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setpgid | null { return event.eventId === 1109 ? Setpgid.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument pgid, as it was passed. */
  get pgid(): number { return i32At(120); }
}

/** `getppid`: The parent's process id was asked for. */
export class Getppid extends Event {
  static readonly #inHand = new Getppid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getppid | null { return event.eventId === 1110 ? Getppid.#inHand : null; }
}

/** `getpgrp`: The process's group was asked for. */
export class Getpgrp extends Event {
  static readonly #inHand = new Getpgrp();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpgrp | null { return event.eventId === 1111 ? Getpgrp.#inHand : null; }
}

/** `setsid`: A session was begun. */
export class Setsid extends Event {
  static readonly #inHand = new Setsid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setsid | null { return event.eventId === 1112 ? Setsid.#inHand : null; }
}

/** `setreuid`: The real and effective user ids were changed. */
export class Setreuid extends Event {
  static readonly #inHand = new Setreuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setreuid | null { return event.eventId === 1113 ? Setreuid.#inHand : null; }

  /** The argument ruid, as it was passed. */
  get ruid(): number { return u32At(112); }

  /** The argument euid, as it was passed. */
  get euid(): number { return u32At(120); }
}

/** `setregid`: The real and effective group ids were changed. */
export class Setregid extends Event {
  static readonly #inHand = new Setregid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setregid | null { return event.eventId === 1114 ? Setregid.#inHand : null; }

  /** The argument rgid, as it was passed. */
  get rgid(): number { return u32At(112); }

  /** The argument egid, as it was passed. */
  get egid(): number { return u32At(120); }
}

/** `getgroups`: The supplementary groups were asked for. */
export class Getgroups extends Event {
  static readonly #inHand = new Getgroups();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getgroups | null { return event.eventId === 1115 ? Getgroups.#inHand : null; }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): number { return i32At(112); }

  /** The argument grouplist, as it was passed. */
  get grouplist(): bigint { return u64At(120); }
}

/** `setgroups`: The supplementary groups were changed. */
export class Setgroups extends Event {
  static readonly #inHand = new Setgroups();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setgroups | null { return event.eventId === 1116 ? Setgroups.#inHand : null; }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): number { return i32At(112); }

  /** The argument grouplist, as it was passed. */
  get grouplist(): bigint { return u64At(120); }
}

/** `setresuid`: The real, effective and saved user ids were changed. */
export class Setresuid extends Event {
  static readonly #inHand = new Setresuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setresuid | null { return event.eventId === 1117 ? Setresuid.#inHand : null; }

  /** The argument ruid, as it was passed. */
  get ruid(): number { return u32At(112); }

  /** The argument euid, as it was passed. */
  get euid(): number { return u32At(120); }

  /** The argument suid, as it was passed. */
  get suid(): number { return u32At(128); }
}

/** `getresuid`: The real, effective and saved user ids were asked for. */
export class Getresuid extends Event {
  static readonly #inHand = new Getresuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getresuid | null { return event.eventId === 1118 ? Getresuid.#inHand : null; }

  /** The argument ruidp, as it was passed. */
  get ruidp(): bigint { return u64At(112); }

  /** The argument euidp, as it was passed. */
  get euidp(): bigint { return u64At(120); }

  /** The argument suidp, as it was passed. */
  get suidp(): bigint { return u64At(128); }
}

/** `setresgid`: The real, effective and saved group ids were changed. */
export class Setresgid extends Event {
  static readonly #inHand = new Setresgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setresgid | null { return event.eventId === 1119 ? Setresgid.#inHand : null; }

  /** The argument rgid, as it was passed. */
  get rgid(): number { return u32At(112); }

  /** The argument egid, as it was passed. */
  get egid(): number { return u32At(120); }

  /** The argument sgid, as it was passed. */
  get sgid(): number { return u32At(128); }
}

/** `getresgid`: The real, effective and saved group ids were asked for. */
export class Getresgid extends Event {
  static readonly #inHand = new Getresgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getresgid | null { return event.eventId === 1120 ? Getresgid.#inHand : null; }

  /** The argument rgidp, as it was passed. */
  get rgidp(): bigint { return u64At(112); }

  /** The argument egidp, as it was passed. */
  get egidp(): bigint { return u64At(120); }

  /** The argument sgidp, as it was passed. */
  get sgidp(): bigint { return u64At(128); }
}

/** `getpgid`: A process's group was asked for. */
export class Getpgid extends Event {
  static readonly #inHand = new Getpgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpgid | null { return event.eventId === 1121 ? Getpgid.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }
}

/** `setfsuid`: The user id for file access was changed. */
export class Setfsuid extends Event {
  static readonly #inHand = new Setfsuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setfsuid | null { return event.eventId === 1122 ? Setfsuid.#inHand : null; }

  /** The argument uid, as it was passed. */
  get uid(): number { return u32At(112); }
}

/** `setfsgid`: The group id for file access was changed. */
export class Setfsgid extends Event {
  static readonly #inHand = new Setfsgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setfsgid | null { return event.eventId === 1123 ? Setfsgid.#inHand : null; }

  /** The argument gid, as it was passed. */
  get gid(): number { return u32At(112); }
}

/** `getsid`: A process's session was asked for. */
export class Getsid extends Event {
  static readonly #inHand = new Getsid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getsid | null { return event.eventId === 1124 ? Getsid.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }
}

/** `capget`: A thread's capabilities were asked for. */
export class Capget extends Event {
  static readonly #inHand = new Capget();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Capget | null { return event.eventId === 1125 ? Capget.#inHand : null; }

  /** The argument header, as it was passed. */
  get header(): bigint { return u64At(112); }

  /** The argument dataptr, as it was passed. */
  get dataptr(): bigint { return u64At(120); }
}

/** `capset`: A thread's capabilities were changed. */
export class Capset extends Event {
  static readonly #inHand = new Capset();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Capset | null { return event.eventId === 1126 ? Capset.#inHand : null; }

  /** The argument header, as it was passed. */
  get header(): bigint { return u64At(112); }

  /** The argument data, as it was passed. */
  get data(): bigint { return u64At(120); }
}

/** `rt_sigpending`: The pending signals were asked for. */
export class RtSigpending extends Event {
  static readonly #inHand = new RtSigpending();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigpending | null { return event.eventId === 1127 ? RtSigpending.#inHand : null; }

  /** The argument uset, as it was passed. */
  get uset(): bigint { return u64At(112); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(120); }
}

/** `rt_sigtimedwait`: A signal was waited for. */
export class RtSigtimedwait extends Event {
  static readonly #inHand = new RtSigtimedwait();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigtimedwait | null { return event.eventId === 1128 ? RtSigtimedwait.#inHand : null; }

  /** The argument uthese, as it was passed. */
  get uthese(): bigint { return u64At(112); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return u64At(120); }

  /** The argument uts, as it was passed. */
  get uts(): bigint { return u64At(128); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(136); }
}

/** `rt_sigqueueinfo`: A signal was sent with data. */
export class RtSigqueueinfo extends Event {
  static readonly #inHand = new RtSigqueueinfo();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigqueueinfo | null { return event.eventId === 1129 ? RtSigqueueinfo.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(120); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return u64At(128); }
}

/** `rt_sigsuspend`: A signal was waited for with another mask. */
export class RtSigsuspend extends Event {
  static readonly #inHand = new RtSigsuspend();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtSigsuspend | null { return event.eventId === 1130 ? RtSigsuspend.#inHand : null; }

  /** The argument unewset, as it was passed. */
  get unewset(): bigint { return u64At(112); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(120); }
}

/** `sigaltstack`: The stack for signal handlers was changed. */
export class Sigaltstack extends Event {
  static readonly #inHand = new Sigaltstack();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigaltstack | null { return event.eventId === 1131 ? Sigaltstack.#inHand : null; }

  /** The argument uss, as it was passed. */
  get uss(): bigint { return u64At(112); }

  /** The argument uoss, as it was passed. */
  get uoss(): bigint { return u64At(120); }
}

/** `utime`: A file's times were changed. */
export class Utime extends Event {
  static readonly #inHand = new Utime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utime | null { return event.eventId === 1132 ? Utime.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument times, as it was passed. */
  get times(): bigint { return u64At(120); }
}

/** `mknod`: A device, a pipe or a file was made. */
export class Mknod extends Event {
  static readonly #inHand = new Mknod();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mknod | null { return event.eventId === 1133 ? Mknod.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(120); }

  /** The argument dev, as it was passed. */
  get dev(): number { return u32At(128); }
}

/** `uselib`: A shared library was loaded the old way. */
export class Uselib extends Event {
  static readonly #inHand = new Uselib();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uselib | null { return event.eventId === 1134 ? Uselib.#inHand : null; }

  /** The text library points to, read when the call had ended. */
  get library(): Text { return textAt(112); }
}

/** `personality`: The execution domain was changed. */
export class Personality extends Event {
  static readonly #inHand = new Personality();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Personality | null { return event.eventId === 1135 ? Personality.#inHand : null; }

  /** The argument personality, as it was passed. */
  get personality(): number { return u32At(112); }
}

/** `ustat`: A file system's facts were asked for by device. */
export class Ustat extends Event {
  static readonly #inHand = new Ustat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ustat | null { return event.eventId === 1136 ? Ustat.#inHand : null; }

  /** The argument dev, as it was passed. */
  get dev(): number { return u32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }
}

/** `statfs`: A file system's facts were asked for by path. */
export class Statfs extends Event {
  static readonly #inHand = new Statfs();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statfs | null { return event.eventId === 1137 ? Statfs.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }
}

/** `fstatfs`: A file system's facts were asked for by number. */
export class Fstatfs extends Event {
  static readonly #inHand = new Fstatfs();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstatfs | null { return event.eventId === 1138 ? Fstatfs.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }
}

/** `sysfs`: Kinds of file systems were asked for. */
export class Sysfs extends Event {
  static readonly #inHand = new Sysfs();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sysfs | null { return event.eventId === 1139 ? Sysfs.#inHand : null; }

  /** The argument option, as it was passed. */
  get option(): number { return i32At(112); }

  /** The argument arg1, as it was passed. */
  get arg1(): bigint { return u64At(120); }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return u64At(128); }
}

/** `getpriority`: A priority was asked for. */
export class Getpriority extends Event {
  static readonly #inHand = new Getpriority();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getpriority | null { return event.eventId === 1140 ? Getpriority.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument who, as it was passed. */
  get who(): number { return i32At(120); }
}

/** `setpriority`: A priority was changed. */
export class Setpriority extends Event {
  static readonly #inHand = new Setpriority();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setpriority | null { return event.eventId === 1141 ? Setpriority.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument who, as it was passed. */
  get who(): number { return i32At(120); }

  /** The argument niceval, as it was passed. */
  get niceval(): number { return i32At(128); }
}

/** `sched_setparam`: Scheduling parameters were changed. */
export class SchedSetparam extends Event {
  static readonly #inHand = new SchedSetparam();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetparam | null { return event.eventId === 1142 ? SchedSetparam.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument param, as it was passed. */
  get param(): bigint { return u64At(120); }
}

/** `sched_getparam`: Scheduling parameters were asked for. */
export class SchedGetparam extends Event {
  static readonly #inHand = new SchedGetparam();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetparam | null { return event.eventId === 1143 ? SchedGetparam.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument param, as it was passed. */
  get param(): bigint { return u64At(120); }
}

/** `sched_setscheduler`: The scheduling policy was changed. */
export class SchedSetscheduler extends Event {
  static readonly #inHand = new SchedSetscheduler();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetscheduler | null { return event.eventId === 1144 ? SchedSetscheduler.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument policy, as it was passed. */
  get policy(): number { return i32At(120); }

  /** The argument param, as it was passed. */
  get param(): bigint { return u64At(128); }
}

/** `sched_getscheduler`: The scheduling policy was asked for. */
export class SchedGetscheduler extends Event {
  static readonly #inHand = new SchedGetscheduler();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetscheduler | null { return event.eventId === 1145 ? SchedGetscheduler.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }
}

/** `sched_get_priority_max`: The highest priority of a policy was asked for. */
export class SchedGetPriorityMax extends Event {
  static readonly #inHand = new SchedGetPriorityMax();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetPriorityMax | null { return event.eventId === 1146 ? SchedGetPriorityMax.#inHand : null; }

  /** The argument policy, as it was passed. */
  get policy(): number { return i32At(112); }
}

/** `sched_get_priority_min`: The lowest priority of a policy was asked for. */
export class SchedGetPriorityMin extends Event {
  static readonly #inHand = new SchedGetPriorityMin();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetPriorityMin | null { return event.eventId === 1147 ? SchedGetPriorityMin.#inHand : null; }

  /** The argument policy, as it was passed. */
  get policy(): number { return i32At(112); }
}

/** `sched_rr_get_interval`: The time slice was asked for. */
export class SchedRrGetInterval extends Event {
  static readonly #inHand = new SchedRrGetInterval();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedRrGetInterval | null { return event.eventId === 1148 ? SchedRrGetInterval.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument interval, as it was passed. */
  get interval(): bigint { return u64At(120); }
}

/** `mlock`: Memory was locked. */
export class Mlock extends Event {
  static readonly #inHand = new Mlock();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlock | null { return event.eventId === 1149 ? Mlock.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }
}

/** `munlock`: Memory was unlocked. */
export class Munlock extends Event {
  static readonly #inHand = new Munlock();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munlock | null { return event.eventId === 1150 ? Munlock.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }
}

/** `mlockall`: All memory was locked. */
export class Mlockall extends Event {
  static readonly #inHand = new Mlockall();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlockall | null { return event.eventId === 1151 ? Mlockall.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(112); }
}

/** `munlockall`: All memory was unlocked. */
export class Munlockall extends Event {
  static readonly #inHand = new Munlockall();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Munlockall | null { return event.eventId === 1152 ? Munlockall.#inHand : null; }
}

/** `vhangup`: The terminal was hung up. */
export class Vhangup extends Event {
  static readonly #inHand = new Vhangup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vhangup | null { return event.eventId === 1153 ? Vhangup.#inHand : null; }
}

/** `modify_ldt`: The local descriptor table was read or changed. */
export class ModifyLdt extends Event {
  static readonly #inHand = new ModifyLdt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ModifyLdt | null { return event.eventId === 1154 ? ModifyLdt.#inHand : null; }

  /** The argument func, as it was passed. */
  get func(): number { return i32At(112); }

  /** The argument ptr, as it was passed. */
  get ptr(): bigint { return u64At(120); }

  /** The argument bytecount, as it was passed. */
  get bytecount(): bigint { return u64At(128); }
}

/** `pivot_root`: The root of the mount namespace was exchanged. */
export class PivotRoot extends Event {
  static readonly #inHand = new PivotRoot();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PivotRoot | null { return event.eventId === 1155 ? PivotRoot.#inHand : null; }

  /** The text new_root points to, read when the call had ended. */
  get newRoot(): Text { return textAt(112); }

  /** The text put_old points to, read when the call had ended. */
  get putOld(): Text { return textAt(120); }
}

/** `prctl`: The process's own attributes were read or changed. */
export class Prctl extends Event {
  static readonly #inHand = new Prctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Prctl | null { return event.eventId === 1157 ? Prctl.#inHand : null; }

  /** The argument option, as it was passed. */
  get option(): number { return i32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return u64At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): bigint { return u64At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): bigint { return u64At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): bigint { return u64At(144); }
}

/** `arch_prctl`: The thread's own processor state was read or changed. */
export class ArchPrctl extends Event {
  static readonly #inHand = new ArchPrctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ArchPrctl | null { return event.eventId === 1158 ? ArchPrctl.#inHand : null; }

  /** The argument option, as it was passed. */
  get option(): number { return i32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return u64At(120); }
}

/** `adjtimex`: The kernel's clock was tuned. */
export class Adjtimex extends Event {
  static readonly #inHand = new Adjtimex();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Adjtimex | null { return event.eventId === 1159 ? Adjtimex.#inHand : null; }

  /** The argument txc_p, as it was passed. */
  get txcP(): bigint { return u64At(112); }
}

/** `setrlimit`: A resource's limit was changed. */
export class Setrlimit extends Event {
  static readonly #inHand = new Setrlimit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setrlimit | null { return event.eventId === 1160 ? Setrlimit.#inHand : null; }

  /** The argument resource, as it was passed. */
  get resource(): number { return u32At(112); }

  /** The argument rlim, as it was passed. */
  get rlim(): bigint { return u64At(120); }
}

/** `chroot`: The root folder was changed. */
export class Chroot extends Event {
  static readonly #inHand = new Chroot();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Chroot | null { return event.eventId === 1161 ? Chroot.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }
}

/** `sync`: All file systems were written to their devices. */
export class Sync extends Event {
  static readonly #inHand = new Sync();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sync | null { return event.eventId === 1162 ? Sync.#inHand : null; }
}

/** `acct`: Process accounting was switched. */
export class Acct extends Event {
  static readonly #inHand = new Acct();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Acct | null { return event.eventId === 1163 ? Acct.#inHand : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(112); }
}

/** `settimeofday`: The time was set. */
export class Settimeofday extends Event {
  static readonly #inHand = new Settimeofday();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Settimeofday | null { return event.eventId === 1164 ? Settimeofday.#inHand : null; }

  /** The argument tv, as it was passed. */
  get tv(): bigint { return u64At(112); }

  /** The argument tz, as it was passed. */
  get tz(): bigint { return u64At(120); }
}

/** `mount`: A file system was mounted. */
export class Mount extends Event {
  static readonly #inHand = new Mount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mount | null { return event.eventId === 1165 ? Mount.#inHand : null; }

  /** The text source points to, read when the call had ended. */
  get source(): Text { return textAt(112); }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return textAt(120); }

  /** The text filesystemtype points to, read when the call had ended. */
  get filesystemtype(): Text { return textAt(128); }

  /** The argument mountflags, as it was passed. */
  get mountflags(): bigint { return u64At(136); }

  /** The argument data, as it was passed. */
  get data(): bigint { return u64At(144); }
}

/** `umount2`: A file system was unmounted. */
export class Umount2 extends Event {
  static readonly #inHand = new Umount2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umount2 | null { return event.eventId === 1166 ? Umount2.#inHand : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }
}

/** `swapon`: Swapping was begun. */
export class Swapon extends Event {
  static readonly #inHand = new Swapon();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Swapon | null { return event.eventId === 1167 ? Swapon.#inHand : null; }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return textAt(112); }

  /** The argument swap_flags, as it was passed. */
  get swapFlags(): number { return i32At(120); }
}

/** `swapoff`: Swapping was ended. */
export class Swapoff extends Event {
  static readonly #inHand = new Swapoff();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Swapoff | null { return event.eventId === 1168 ? Swapoff.#inHand : null; }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return textAt(112); }
}

/** `reboot`: The machine was restarted or halted. */
export class Reboot extends Event {
  static readonly #inHand = new Reboot();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Reboot | null { return event.eventId === 1169 ? Reboot.#inHand : null; }

  /** The argument magic1, as it was passed. */
  get magic1(): number { return i32At(112); }

  /** The argument magic2, as it was passed. */
  get magic2(): number { return i32At(120); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(128); }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return u64At(136); }
}

/** `sethostname`: The host name was set. */
export class Sethostname extends Event {
  static readonly #inHand = new Sethostname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sethostname | null { return event.eventId === 1170 ? Sethostname.#inHand : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): number { return i32At(120); }
}

/** `setdomainname`: The domain name was set. */
export class Setdomainname extends Event {
  static readonly #inHand = new Setdomainname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setdomainname | null { return event.eventId === 1171 ? Setdomainname.#inHand : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): number { return i32At(120); }
}

/** `iopl`: The privilege for ports was changed. */
export class Iopl extends Event {
  static readonly #inHand = new Iopl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Iopl | null { return event.eventId === 1172 ? Iopl.#inHand : null; }

  /** The argument level, as it was passed. */
  get level(): number { return u32At(112); }
}

/** `ioperm`: The permission for ports was changed. */
export class Ioperm extends Event {
  static readonly #inHand = new Ioperm();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ioperm | null { return event.eventId === 1173 ? Ioperm.#inHand : null; }

  /** The argument from, as it was passed. */
  get from(): bigint { return u64At(112); }

  /** The argument num, as it was passed. */
  get num(): bigint { return u64At(120); }

  /** The argument turn_on, as it was passed. */
  get turnOn(): number { return i32At(128); }
}

/** `init_module`: A kernel module was loaded from memory. */
export class InitModule extends Event {
  static readonly #inHand = new InitModule();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InitModule | null { return event.eventId === 1175 ? InitModule.#inHand : null; }

  /** The argument module_image, as it was passed. */
  get moduleImage(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return textAt(128); }
}

/** `delete_module`: A kernel module was unloaded. */
export class DeleteModule extends Event {
  static readonly #inHand = new DeleteModule();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): DeleteModule | null { return event.eventId === 1176 ? DeleteModule.#inHand : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `quotactl`: Disk quotas were controlled. */
export class Quotactl extends Event {
  static readonly #inHand = new Quotactl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Quotactl | null { return event.eventId === 1179 ? Quotactl.#inHand : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(112); }

  /** The text special points to, read when the call had ended. */
  get special(): Text { return textAt(120); }

  /** The argument id, as it was passed. */
  get id(): number { return i32At(128); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(136); }
}

/** `gettid`: The thread id was asked for. */
export class Gettid extends Event {
  static readonly #inHand = new Gettid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Gettid | null { return event.eventId === 1186 ? Gettid.#inHand : null; }
}

/** `readahead`: A file was read ahead. */
export class Readahead extends Event {
  static readonly #inHand = new Readahead();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readahead | null { return event.eventId === 1187 ? Readahead.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return i64At(120); }

  /** The argument count, as it was passed. */
  get count(): bigint { return u64At(128); }
}

/** `setxattr`: An extended attribute was set, by path. */
export class Setxattr extends Event {
  static readonly #inHand = new Setxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setxattr | null { return event.eventId === 1188 ? Setxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `lsetxattr`: An extended attribute was set, by path, links not followed. */
export class Lsetxattr extends Event {
  static readonly #inHand = new Lsetxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lsetxattr | null { return event.eventId === 1189 ? Lsetxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `fsetxattr`: An extended attribute was set, by number. */
export class Fsetxattr extends Event {
  static readonly #inHand = new Fsetxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsetxattr | null { return event.eventId === 1190 ? Fsetxattr.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `getxattr`: An extended attribute was asked for, by path. */
export class Getxattr extends Event {
  static readonly #inHand = new Getxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getxattr | null { return event.eventId === 1191 ? Getxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }
}

/** `lgetxattr`: An extended attribute was asked for, by path, links not followed. */
export class Lgetxattr extends Event {
  static readonly #inHand = new Lgetxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lgetxattr | null { return event.eventId === 1192 ? Lgetxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }
}

/** `fgetxattr`: An extended attribute was asked for, by number. */
export class Fgetxattr extends Event {
  static readonly #inHand = new Fgetxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fgetxattr | null { return event.eventId === 1193 ? Fgetxattr.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(128); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(136); }
}

/** `listxattr`: Extended attributes were listed, by path. */
export class Listxattr extends Event {
  static readonly #inHand = new Listxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listxattr | null { return event.eventId === 1194 ? Listxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument list, as it was passed. */
  get list(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(128); }
}

/** `llistxattr`: Extended attributes were listed, by path, links not followed. */
export class Llistxattr extends Event {
  static readonly #inHand = new Llistxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Llistxattr | null { return event.eventId === 1195 ? Llistxattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument list, as it was passed. */
  get list(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(128); }
}

/** `flistxattr`: Extended attributes were listed, by number. */
export class Flistxattr extends Event {
  static readonly #inHand = new Flistxattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Flistxattr | null { return event.eventId === 1196 ? Flistxattr.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument list, as it was passed. */
  get list(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(128); }
}

/** `removexattr`: An extended attribute was removed, by path. */
export class Removexattr extends Event {
  static readonly #inHand = new Removexattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Removexattr | null { return event.eventId === 1197 ? Removexattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }
}

/** `lremovexattr`: An extended attribute was removed, by path, links not followed. */
export class Lremovexattr extends Event {
  static readonly #inHand = new Lremovexattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Lremovexattr | null { return event.eventId === 1198 ? Lremovexattr.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }
}

/** `fremovexattr`: An extended attribute was removed, by number. */
export class Fremovexattr extends Event {
  static readonly #inHand = new Fremovexattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fremovexattr | null { return event.eventId === 1199 ? Fremovexattr.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }
}

/** `tkill`: A signal was sent to a thread. */
export class Tkill extends Event {
  static readonly #inHand = new Tkill();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tkill | null { return event.eventId === 1200 ? Tkill.#inHand : null; }

  /** The argument tid, as it was passed. */
  get tid(): number { return i32At(112); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(120); }
}

/** `time`: The time was asked for. */
export class Time extends Event {
  static readonly #inHand = new Time();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Time | null { return event.eventId === 1201 ? Time.#inHand : null; }

  /** The argument tloc, as it was passed. */
  get tloc(): bigint { return u64At(112); }
}

/** `futex`: A fast user-space lock was used. */
export class Futex extends Event {
  static readonly #inHand = new Futex();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Futex | null { return event.eventId === 1202 ? Futex.#inHand : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return u64At(112); }

  /** The argument op, as it was passed. */
  get op(): number { return i32At(120); }

  /** The argument val, as it was passed. */
  get val(): number { return u32At(128); }

  /** The argument utime, as it was passed. */
  get utime(): bigint { return u64At(136); }

  /** The argument uaddr2, as it was passed. */
  get uaddr2(): bigint { return u64At(144); }

  /** The argument val3, as it was passed. */
  get val3(): number { return u32At(152); }
}

/** `sched_setaffinity`: The allowed processors were changed. */
export class SchedSetaffinity extends Event {
  static readonly #inHand = new SchedSetaffinity();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetaffinity | null { return event.eventId === 1203 ? SchedSetaffinity.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument len, as it was passed. */
  get len(): number { return u32At(120); }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): bigint { return u64At(128); }
}

/** `sched_getaffinity`: The allowed processors were asked for. */
export class SchedGetaffinity extends Event {
  static readonly #inHand = new SchedGetaffinity();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetaffinity | null { return event.eventId === 1204 ? SchedGetaffinity.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument len, as it was passed. */
  get len(): number { return u32At(120); }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): bigint { return u64At(128); }
}

/** `set_thread_area`: A thread's local storage was set. */
export class SetThreadArea extends Event {
  static readonly #inHand = new SetThreadArea();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetThreadArea | null { return event.eventId === 1205 ? SetThreadArea.#inHand : null; }

  /** The argument u_info, as it was passed. */
  get uInfo(): bigint { return u64At(112); }
}

/** `io_setup`: Asynchronous input and output was set up. */
export class IoSetup extends Event {
  static readonly #inHand = new IoSetup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoSetup | null { return event.eventId === 1206 ? IoSetup.#inHand : null; }

  /** The argument nr_events, as it was passed. */
  get nrEvents(): number { return u32At(112); }

  /** The argument ctxp, as it was passed. */
  get ctxp(): bigint { return u64At(120); }
}

/** `io_destroy`: Asynchronous input and output was ended. */
export class IoDestroy extends Event {
  static readonly #inHand = new IoDestroy();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoDestroy | null { return event.eventId === 1207 ? IoDestroy.#inHand : null; }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return u64At(112); }
}

/** `io_getevents`: Completed asynchronous operations were read. */
export class IoGetevents extends Event {
  static readonly #inHand = new IoGetevents();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoGetevents | null { return event.eventId === 1208 ? IoGetevents.#inHand : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return u64At(112); }

  /** The argument min_nr, as it was passed. */
  get minNr(): bigint { return i64At(120); }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return i64At(128); }

  /** The argument events, as it was passed. */
  get events(): bigint { return u64At(136); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(144); }
}

/** `io_submit`: Asynchronous operations were submitted. */
export class IoSubmit extends Event {
  static readonly #inHand = new IoSubmit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoSubmit | null { return event.eventId === 1209 ? IoSubmit.#inHand : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return u64At(112); }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return i64At(120); }

  /** The argument iocbpp, as it was passed. */
  get iocbpp(): bigint { return u64At(128); }
}

/** `io_cancel`: An asynchronous operation was cancelled. */
export class IoCancel extends Event {
  static readonly #inHand = new IoCancel();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoCancel | null { return event.eventId === 1210 ? IoCancel.#inHand : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return u64At(112); }

  /** The argument iocb, as it was passed. */
  get iocb(): bigint { return u64At(120); }

  /** The argument result, as it was passed. */
  get result(): bigint { return u64At(128); }
}

/** `get_thread_area`: A thread's local storage was asked for. */
export class GetThreadArea extends Event {
  static readonly #inHand = new GetThreadArea();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetThreadArea | null { return event.eventId === 1211 ? GetThreadArea.#inHand : null; }

  /** The argument u_info, as it was passed. */
  get uInfo(): bigint { return u64At(112); }
}

/** `lookup_dcookie`: A profiler asked for a path by its cookie; gone since 6.7. */
export class LookupDcookie extends Event {
  static readonly #inHand = new LookupDcookie();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LookupDcookie | null { return event.eventId === 1212 ? LookupDcookie.#inHand : null; }

  /** The argument cookie64, as it was passed. */
  get cookie64(): bigint { return u64At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(128); }
}

/** `epoll_create`: An epoll instance was made. */
export class EpollCreate extends Event {
  static readonly #inHand = new EpollCreate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCreate | null { return event.eventId === 1213 ? EpollCreate.#inHand : null; }

  /** The argument size, as it was passed. */
  get size(): number { return i32At(112); }
}

/** `remap_file_pages`: Mapped pages were rearranged. */
export class RemapFilePages extends Event {
  static readonly #inHand = new RemapFilePages();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RemapFilePages | null { return event.eventId === 1216 ? RemapFilePages.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return u64At(128); }

  /** The argument pgoff, as it was passed. */
  get pgoff(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(144); }
}

/** `getdents64`: The entries of a folder were read. */
export class Getdents64 extends Event {
  static readonly #inHand = new Getdents64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getdents64 | null { return event.eventId === 1217 ? Getdents64.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument dirent, as it was passed. */
  get dirent(): bigint { return u64At(120); }

  /** The argument count, as it was passed. */
  get count(): number { return u32At(128); }
}

/** `set_tid_address`: The address to clear at the thread's end was set. */
export class SetTidAddress extends Event {
  static readonly #inHand = new SetTidAddress();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetTidAddress | null { return event.eventId === 1218 ? SetTidAddress.#inHand : null; }

  /** The argument tidptr, as it was passed. */
  get tidptr(): bigint { return u64At(112); }
}

/** `restart_syscall`: A system call was gone on with after a stop. */
export class RestartSyscall extends Event {
  static readonly #inHand = new RestartSyscall();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RestartSyscall | null { return event.eventId === 1219 ? RestartSyscall.#inHand : null; }
}

/** `semtimedop`: Semaphores were changed, with a time limit. */
export class Semtimedop extends Event {
  static readonly #inHand = new Semtimedop();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Semtimedop | null { return event.eventId === 1220 ? Semtimedop.#inHand : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return i32At(112); }

  /** The argument tsops, as it was passed. */
  get tsops(): bigint { return u64At(120); }

  /** The argument nsops, as it was passed. */
  get nsops(): number { return u32At(128); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(136); }
}

/** `fadvise64`: Advice was given on the use of a file. */
export class Fadvise64 extends Event {
  static readonly #inHand = new Fadvise64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fadvise64 | null { return event.eventId === 1221 ? Fadvise64.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return i64At(120); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(128); }

  /** The argument advice, as it was passed. */
  get advice(): number { return i32At(136); }
}

/** `timer_create`: A timer was made. */
export class TimerCreate extends Event {
  static readonly #inHand = new TimerCreate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerCreate | null { return event.eventId === 1222 ? TimerCreate.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument timer_event_spec, as it was passed. */
  get timerEventSpec(): bigint { return u64At(120); }

  /** The argument created_timer_id, as it was passed. */
  get createdTimerId(): bigint { return u64At(128); }
}

/** `timer_settime`: A timer was set. */
export class TimerSettime extends Event {
  static readonly #inHand = new TimerSettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerSettime | null { return event.eventId === 1223 ? TimerSettime.#inHand : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }

  /** The argument new_setting, as it was passed. */
  get newSetting(): bigint { return u64At(128); }

  /** The argument old_setting, as it was passed. */
  get oldSetting(): bigint { return u64At(136); }
}

/** `timer_gettime`: A timer was asked for. */
export class TimerGettime extends Event {
  static readonly #inHand = new TimerGettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerGettime | null { return event.eventId === 1224 ? TimerGettime.#inHand : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return i32At(112); }

  /** The argument setting, as it was passed. */
  get setting(): bigint { return u64At(120); }
}

/** `timer_getoverrun`: A timer's overruns were asked for. */
export class TimerGetoverrun extends Event {
  static readonly #inHand = new TimerGetoverrun();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerGetoverrun | null { return event.eventId === 1225 ? TimerGetoverrun.#inHand : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return i32At(112); }
}

/** `timer_delete`: A timer was deleted. */
export class TimerDelete extends Event {
  static readonly #inHand = new TimerDelete();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerDelete | null { return event.eventId === 1226 ? TimerDelete.#inHand : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return i32At(112); }
}

/** `clock_settime`: A clock was set. */
export class ClockSettime extends Event {
  static readonly #inHand = new ClockSettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockSettime | null { return event.eventId === 1227 ? ClockSettime.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return u64At(120); }
}

/** `clock_gettime`: A clock was asked for. */
export class ClockGettime extends Event {
  static readonly #inHand = new ClockGettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockGettime | null { return event.eventId === 1228 ? ClockGettime.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return u64At(120); }
}

/** `clock_getres`: A clock's resolution was asked for. */
export class ClockGetres extends Event {
  static readonly #inHand = new ClockGetres();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockGetres | null { return event.eventId === 1229 ? ClockGetres.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return u64At(120); }
}

/** `clock_nanosleep`: The thread slept by a chosen clock. */
export class ClockNanosleep extends Event {
  static readonly #inHand = new ClockNanosleep();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockNanosleep | null { return event.eventId === 1230 ? ClockNanosleep.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }

  /** The argument rqtp, as it was passed. */
  get rqtp(): bigint { return u64At(128); }

  /** The argument rmtp, as it was passed. */
  get rmtp(): bigint { return u64At(136); }
}

/** `exit_group`: A process ends. */
export class ExitGroup extends Event {
  static readonly #inHand = new ExitGroup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ExitGroup | null { return event.eventId === 1231 ? ExitGroup.#inHand : null; }

  /** The argument status, as it was passed. */
  get status(): number { return i32At(112); }
}

/** `epoll_wait`: Files of an epoll instance were waited for. */
export class EpollWait extends Event {
  static readonly #inHand = new EpollWait();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollWait | null { return event.eventId === 1232 ? EpollWait.#inHand : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return i32At(112); }

  /** The argument events, as it was passed. */
  get events(): bigint { return u64At(120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return i32At(128); }

  /** The argument timeout, as it was passed. */
  get timeout(): number { return i32At(136); }
}

/** `epoll_ctl`: An epoll instance was changed. */
export class EpollCtl extends Event {
  static readonly #inHand = new EpollCtl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCtl | null { return event.eventId === 1233 ? EpollCtl.#inHand : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return i32At(112); }

  /** The argument op, as it was passed. */
  get op(): number { return i32At(120); }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(128); }

  /** The argument event, as it was passed. */
  get event(): bigint { return u64At(136); }
}

/** `tgkill`: A signal was sent to a thread of a process. */
export class Tgkill extends Event {
  static readonly #inHand = new Tgkill();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tgkill | null { return event.eventId === 1234 ? Tgkill.#inHand : null; }

  /** The argument tgid, as it was passed. */
  get tgid(): number { return i32At(112); }

  /** The argument tid, as it was passed. */
  get tid(): number { return i32At(120); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(128); }
}

/** `utimes`: A file's times were changed. */
export class Utimes extends Event {
  static readonly #inHand = new Utimes();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utimes | null { return event.eventId === 1235 ? Utimes.#inHand : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(112); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return u64At(120); }
}

/** `mbind`: The memory policy of a range was changed. */
export class Mbind extends Event {
  static readonly #inHand = new Mbind();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mbind | null { return event.eventId === 1237 ? Mbind.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument mode, as it was passed. */
  get mode(): bigint { return u64At(128); }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return u64At(136); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(152); }
}

/** `set_mempolicy`: The memory policy was changed. */
export class SetMempolicy extends Event {
  static readonly #inHand = new SetMempolicy();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetMempolicy | null { return event.eventId === 1238 ? SetMempolicy.#inHand : null; }

  /** The argument mode, as it was passed. */
  get mode(): number { return i32At(112); }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return u64At(120); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return u64At(128); }
}

/** `get_mempolicy`: The memory policy was asked for. */
export class GetMempolicy extends Event {
  static readonly #inHand = new GetMempolicy();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetMempolicy | null { return event.eventId === 1239 ? GetMempolicy.#inHand : null; }

  /** The argument policy, as it was passed. */
  get policy(): bigint { return u64At(112); }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return u64At(120); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return u64At(128); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(144); }
}

/** `mq_open`: A message queue was opened. */
export class MqOpen extends Event {
  static readonly #inHand = new MqOpen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqOpen | null { return event.eventId === 1240 ? MqOpen.#inHand : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(112); }

  /** The argument oflag, as it was passed. */
  get oflag(): number { return i32At(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }

  /** The argument u_attr, as it was passed. */
  get uAttr(): bigint { return u64At(136); }
}

/** `mq_unlink`: A message queue was removed. */
export class MqUnlink extends Event {
  static readonly #inHand = new MqUnlink();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqUnlink | null { return event.eventId === 1241 ? MqUnlink.#inHand : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(112); }
}

/** `mq_timedsend`: A message was put into a queue. */
export class MqTimedsend extends Event {
  static readonly #inHand = new MqTimedsend();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqTimedsend | null { return event.eventId === 1242 ? MqTimedsend.#inHand : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return i32At(112); }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): bigint { return u64At(120); }

  /** The argument msg_len, as it was passed. */
  get msgLen(): bigint { return u64At(128); }

  /** The argument msg_prio, as it was passed. */
  get msgPrio(): number { return u32At(136); }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): bigint { return u64At(144); }
}

/** `mq_timedreceive`: A message was taken from a queue. */
export class MqTimedreceive extends Event {
  static readonly #inHand = new MqTimedreceive();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqTimedreceive | null { return event.eventId === 1243 ? MqTimedreceive.#inHand : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return i32At(112); }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): bigint { return u64At(120); }

  /** The argument msg_len, as it was passed. */
  get msgLen(): bigint { return u64At(128); }

  /** The argument u_msg_prio, as it was passed. */
  get uMsgPrio(): bigint { return u64At(136); }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): bigint { return u64At(144); }
}

/** `mq_notify`: Notice of a queue's messages was asked for. */
export class MqNotify extends Event {
  static readonly #inHand = new MqNotify();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqNotify | null { return event.eventId === 1244 ? MqNotify.#inHand : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return i32At(112); }

  /** The argument u_notification, as it was passed. */
  get uNotification(): bigint { return u64At(120); }
}

/** `mq_getsetattr`: A message queue's attributes were read or changed. */
export class MqGetsetattr extends Event {
  static readonly #inHand = new MqGetsetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MqGetsetattr | null { return event.eventId === 1245 ? MqGetsetattr.#inHand : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return i32At(112); }

  /** The argument u_mqstat, as it was passed. */
  get uMqstat(): bigint { return u64At(120); }

  /** The argument u_omqstat, as it was passed. */
  get uOmqstat(): bigint { return u64At(128); }
}

/** `kexec_load`: Another kernel was loaded, to be started later. */
export class KexecLoad extends Event {
  static readonly #inHand = new KexecLoad();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): KexecLoad | null { return event.eventId === 1246 ? KexecLoad.#inHand : null; }

  /** The argument entry, as it was passed. */
  get entry(): bigint { return u64At(112); }

  /** The argument nr_segments, as it was passed. */
  get nrSegments(): bigint { return u64At(120); }

  /** The argument segments, as it was passed. */
  get segments(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(136); }
}

/** `waitid`: A child process was waited for. */
export class Waitid extends Event {
  static readonly #inHand = new Waitid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Waitid | null { return event.eventId === 1247 ? Waitid.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(120); }

  /** The argument infop, as it was passed. */
  get infop(): bigint { return u64At(128); }

  /** The argument options, as it was passed. */
  get options(): number { return i32At(136); }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return u64At(144); }
}

/** `add_key`: A key was added to the kernel's keyring. */
export class AddKey extends Event {
  static readonly #inHand = new AddKey();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): AddKey | null { return event.eventId === 1248 ? AddKey.#inHand : null; }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return textAt(112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return textAt(120); }

  /** The argument payload, as it was passed. */
  get payload(): bigint { return u64At(128); }

  /** The argument plen, as it was passed. */
  get plen(): bigint { return u64At(136); }

  /** The argument ringid, as it was passed. */
  get ringid(): number { return i32At(144); }
}

/** `request_key`: A key was requested from the kernel's keyring. */
export class RequestKey extends Event {
  static readonly #inHand = new RequestKey();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RequestKey | null { return event.eventId === 1249 ? RequestKey.#inHand : null; }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return textAt(112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return textAt(120); }

  /** The text callout_info points to, read when the call had ended. */
  get calloutInfo(): Text { return textAt(128); }

  /** The argument destringid, as it was passed. */
  get destringid(): number { return i32At(136); }
}

/** `keyctl`: The kernel's keyring was used. */
export class Keyctl extends Event {
  static readonly #inHand = new Keyctl();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Keyctl | null { return event.eventId === 1250 ? Keyctl.#inHand : null; }

  /** The argument option, as it was passed. */
  get option(): number { return i32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return u64At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): bigint { return u64At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): bigint { return u64At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): bigint { return u64At(144); }
}

/** `ioprio_set`: The priority of input and output was changed. */
export class IoprioSet extends Event {
  static readonly #inHand = new IoprioSet();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoprioSet | null { return event.eventId === 1251 ? IoprioSet.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument who, as it was passed. */
  get who(): number { return i32At(120); }

  /** The argument ioprio, as it was passed. */
  get ioprio(): number { return i32At(128); }
}

/** `ioprio_get`: The priority of input and output was asked for. */
export class IoprioGet extends Event {
  static readonly #inHand = new IoprioGet();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoprioGet | null { return event.eventId === 1252 ? IoprioGet.#inHand : null; }

  /** The argument which, as it was passed. */
  get which(): number { return i32At(112); }

  /** The argument who, as it was passed. */
  get who(): number { return i32At(120); }
}

/** `inotify_init`: An inotify instance was made. */
export class InotifyInit extends Event {
  static readonly #inHand = new InotifyInit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyInit | null { return event.eventId === 1253 ? InotifyInit.#inHand : null; }
}

/** `inotify_add_watch`: A file was begun to be watched. */
export class InotifyAddWatch extends Event {
  static readonly #inHand = new InotifyAddWatch();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyAddWatch | null { return event.eventId === 1254 ? InotifyAddWatch.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mask, as it was passed. */
  get mask(): number { return u32At(128); }
}

/** `inotify_rm_watch`: A file was no more watched. */
export class InotifyRmWatch extends Event {
  static readonly #inHand = new InotifyRmWatch();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyRmWatch | null { return event.eventId === 1255 ? InotifyRmWatch.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument wd, as it was passed. */
  get wd(): number { return i32At(120); }
}

/** `migrate_pages`: A process's pages were moved between nodes. */
export class MigratePages extends Event {
  static readonly #inHand = new MigratePages();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MigratePages | null { return event.eventId === 1256 ? MigratePages.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return u64At(120); }

  /** The argument old_nodes, as it was passed. */
  get oldNodes(): bigint { return u64At(128); }

  /** The argument new_nodes, as it was passed. */
  get newNodes(): bigint { return u64At(136); }
}

/** `openat`: A file was opened. */
export class Openat extends Event {
  static readonly #inHand = new Openat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Openat | null { return event.eventId === 1257 ? Openat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(136); }
}

/** `mkdirat`: A folder was made. */
export class Mkdirat extends Event {
  static readonly #inHand = new Mkdirat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mkdirat | null { return event.eventId === 1258 ? Mkdirat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }
}

/** `mknodat`: A device, a pipe or a file was made. */
export class Mknodat extends Event {
  static readonly #inHand = new Mknodat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mknodat | null { return event.eventId === 1259 ? Mknodat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }

  /** The argument dev, as it was passed. */
  get dev(): number { return u32At(136); }
}

/** `fchownat`: The owner was changed, by path. */
export class Fchownat extends Event {
  static readonly #inHand = new Fchownat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchownat | null { return event.eventId === 1260 ? Fchownat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument user, as it was passed. */
  get user(): number { return u32At(128); }

  /** The argument group, as it was passed. */
  get group(): number { return u32At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `futimesat`: A file's times were changed. */
export class Futimesat extends Event {
  static readonly #inHand = new Futimesat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Futimesat | null { return event.eventId === 1261 ? Futimesat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return u64At(128); }
}

/** `newfstatat`: A file's facts were asked for by path. */
export class Newfstatat extends Event {
  static readonly #inHand = new Newfstatat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Newfstatat | null { return event.eventId === 1262 ? Newfstatat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(136); }
}

/** `unlinkat`: A name of a file or a folder was removed. */
export class Unlinkat extends Event {
  static readonly #inHand = new Unlinkat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unlinkat | null { return event.eventId === 1263 ? Unlinkat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `renameat`: A file was renamed. */
export class Renameat extends Event {
  static readonly #inHand = new Renameat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Renameat | null { return event.eventId === 1264 ? Renameat.#inHand : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return i32At(112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return i32At(128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return textAt(136); }
}

/** `linkat`: A file got another name as well. */
export class Linkat extends Event {
  static readonly #inHand = new Linkat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Linkat | null { return event.eventId === 1265 ? Linkat.#inHand : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return i32At(112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return i32At(128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `symlinkat`: A symbolic link was made. */
export class Symlinkat extends Event {
  static readonly #inHand = new Symlinkat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Symlinkat | null { return event.eventId === 1266 ? Symlinkat.#inHand : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return textAt(112); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return i32At(120); }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return textAt(128); }
}

/** `readlinkat`: A symbolic link was read. */
export class Readlinkat extends Event {
  static readonly #inHand = new Readlinkat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readlinkat | null { return event.eventId === 1267 ? Readlinkat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(128); }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): number { return i32At(136); }
}

/** `fchmodat`: Permissions were changed, by path. */
export class Fchmodat extends Event {
  static readonly #inHand = new Fchmodat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmodat | null { return event.eventId === 1268 ? Fchmodat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }
}

/** `faccessat`: A file's permissions were checked. */
export class Faccessat extends Event {
  static readonly #inHand = new Faccessat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Faccessat | null { return event.eventId === 1269 ? Faccessat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return i32At(128); }
}

/** `pselect6`: Files were waited for. */
export class Pselect6 extends Event {
  static readonly #inHand = new Pselect6();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pselect6 | null { return event.eventId === 1270 ? Pselect6.#inHand : null; }

  /** The argument n, as it was passed. */
  get n(): number { return i32At(112); }

  /** The argument inp, as it was passed. */
  get inp(): bigint { return u64At(120); }

  /** The argument outp, as it was passed. */
  get outp(): bigint { return u64At(128); }

  /** The argument exp, as it was passed. */
  get exp(): bigint { return u64At(136); }

  /** The argument tsp, as it was passed. */
  get tsp(): bigint { return u64At(144); }

  /** The argument sig, as it was passed. */
  get sig(): bigint { return u64At(152); }
}

/** `ppoll`: Files were waited for. */
export class Ppoll extends Event {
  static readonly #inHand = new Ppoll();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ppoll | null { return event.eventId === 1271 ? Ppoll.#inHand : null; }

  /** The argument ufds, as it was passed. */
  get ufds(): bigint { return u64At(112); }

  /** The argument nfds, as it was passed. */
  get nfds(): number { return u32At(120); }

  /** The argument tsp, as it was passed. */
  get tsp(): bigint { return u64At(128); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return u64At(136); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(144); }
}

/** `unshare`: Namespaces or other shared things were parted with. */
export class Unshare extends Event {
  static readonly #inHand = new Unshare();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Unshare | null { return event.eventId === 1272 ? Unshare.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(112); }
}

/** `set_robust_list`: The list of robust locks was set. */
export class SetRobustList extends Event {
  static readonly #inHand = new SetRobustList();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetRobustList | null { return event.eventId === 1273 ? SetRobustList.#inHand : null; }

  /** The argument head, as it was passed. */
  get head(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }
}

/** `get_robust_list`: The list of robust locks was asked for. */
export class GetRobustList extends Event {
  static readonly #inHand = new GetRobustList();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): GetRobustList | null { return event.eventId === 1274 ? GetRobustList.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument head_ptr, as it was passed. */
  get headPtr(): bigint { return u64At(120); }

  /** The argument len_ptr, as it was passed. */
  get lenPtr(): bigint { return u64At(128); }
}

/** `splice`: Bytes were moved between a pipe and a file. */
export class Splice extends Event {
  static readonly #inHand = new Splice();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Splice | null { return event.eventId === 1275 ? Splice.#inHand : null; }

  /** The argument fd_in, as it was passed. */
  get fdIn(): number { return i32At(112); }

  /** The argument off_in, as it was passed. */
  get offIn(): bigint { return u64At(120); }

  /** The argument fd_out, as it was passed. */
  get fdOut(): number { return i32At(128); }

  /** The argument off_out, as it was passed. */
  get offOut(): bigint { return u64At(136); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(152); }
}

/** `tee`: Bytes were copied between pipes. */
export class Tee extends Event {
  static readonly #inHand = new Tee();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Tee | null { return event.eventId === 1276 ? Tee.#inHand : null; }

  /** The argument fdin, as it was passed. */
  get fdin(): number { return i32At(112); }

  /** The argument fdout, as it was passed. */
  get fdout(): number { return i32At(120); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `sync_file_range`: A part of a file was written to its device. */
export class SyncFileRange extends Event {
  static readonly #inHand = new SyncFileRange();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SyncFileRange | null { return event.eventId === 1277 ? SyncFileRange.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return i64At(120); }

  /** The argument nbytes, as it was passed. */
  get nbytes(): bigint { return i64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `vmsplice`: Memory was put into a pipe. */
export class Vmsplice extends Event {
  static readonly #inHand = new Vmsplice();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vmsplice | null { return event.eventId === 1278 ? Vmsplice.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument uiov, as it was passed. */
  get uiov(): bigint { return u64At(120); }

  /** The argument nr_segs, as it was passed. */
  get nrSegs(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `move_pages`: Pages were moved between nodes. */
export class MovePages extends Event {
  static readonly #inHand = new MovePages();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MovePages | null { return event.eventId === 1279 ? MovePages.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument nr_pages, as it was passed. */
  get nrPages(): bigint { return u64At(120); }

  /** The argument pages, as it was passed. */
  get pages(): bigint { return u64At(128); }

  /** The argument nodes, as it was passed. */
  get nodes(): bigint { return u64At(136); }

  /** The argument status, as it was passed. */
  get status(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(152); }
}

/** `utimensat`: A file's times were changed. */
export class Utimensat extends Event {
  static readonly #inHand = new Utimensat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Utimensat | null { return event.eventId === 1280 ? Utimensat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(136); }
}

/** `epoll_pwait`: Files of an epoll instance were waited for. */
export class EpollPwait extends Event {
  static readonly #inHand = new EpollPwait();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollPwait | null { return event.eventId === 1281 ? EpollPwait.#inHand : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return i32At(112); }

  /** The argument events, as it was passed. */
  get events(): bigint { return u64At(120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return i32At(128); }

  /** The argument timeout, as it was passed. */
  get timeout(): number { return i32At(136); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return u64At(144); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(152); }
}

/** `signalfd`: Signals were made readable from a file. */
export class Signalfd extends Event {
  static readonly #inHand = new Signalfd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signalfd | null { return event.eventId === 1282 ? Signalfd.#inHand : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return i32At(112); }

  /** The argument user_mask, as it was passed. */
  get userMask(): bigint { return u64At(120); }

  /** The argument sizemask, as it was passed. */
  get sizemask(): bigint { return u64At(128); }
}

/** `timerfd_create`: A timer that is a file was made. */
export class TimerfdCreate extends Event {
  static readonly #inHand = new TimerfdCreate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdCreate | null { return event.eventId === 1283 ? TimerfdCreate.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }
}

/** `eventfd`: A counter that is a file was made. */
export class Eventfd extends Event {
  static readonly #inHand = new Eventfd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Eventfd | null { return event.eventId === 1284 ? Eventfd.#inHand : null; }

  /** The argument count, as it was passed. */
  get count(): number { return u32At(112); }
}

/** `fallocate`: A file's space was changed. */
export class Fallocate extends Event {
  static readonly #inHand = new Fallocate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fallocate | null { return event.eventId === 1285 ? Fallocate.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return i32At(120); }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return i64At(128); }

  /** The argument len, as it was passed. */
  get len(): bigint { return i64At(136); }
}

/** `timerfd_settime`: A timer that is a file was set. */
export class TimerfdSettime extends Event {
  static readonly #inHand = new TimerfdSettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdSettime | null { return event.eventId === 1286 ? TimerfdSettime.#inHand : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }

  /** The argument utmr, as it was passed. */
  get utmr(): bigint { return u64At(128); }

  /** The argument otmr, as it was passed. */
  get otmr(): bigint { return u64At(136); }
}

/** `timerfd_gettime`: A timer that is a file was asked for. */
export class TimerfdGettime extends Event {
  static readonly #inHand = new TimerfdGettime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): TimerfdGettime | null { return event.eventId === 1287 ? TimerfdGettime.#inHand : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return i32At(112); }

  /** The argument otmr, as it was passed. */
  get otmr(): bigint { return u64At(120); }
}

/** `accept4`: A connection was accepted. */
export class Accept4 extends Event {
  static readonly #inHand = new Accept4();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Accept4 | null { return event.eventId === 1288 ? Accept4.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(120); }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(136); }
}

/** `signalfd4`: Signals were made readable from a file. */
export class Signalfd4 extends Event {
  static readonly #inHand = new Signalfd4();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signalfd4 | null { return event.eventId === 1289 ? Signalfd4.#inHand : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return i32At(112); }

  /** The argument user_mask, as it was passed. */
  get userMask(): bigint { return u64At(120); }

  /** The argument sizemask, as it was passed. */
  get sizemask(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(136); }
}

/** `eventfd2`: A counter that is a file was made. */
export class Eventfd2 extends Event {
  static readonly #inHand = new Eventfd2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Eventfd2 | null { return event.eventId === 1290 ? Eventfd2.#inHand : null; }

  /** The argument count, as it was passed. */
  get count(): number { return u32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }
}

/** `epoll_create1`: An epoll instance was made. */
export class EpollCreate1 extends Event {
  static readonly #inHand = new EpollCreate1();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollCreate1 | null { return event.eventId === 1291 ? EpollCreate1.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(112); }
}

/** `dup3`: A file got a chosen number as well. */
export class Dup3 extends Event {
  static readonly #inHand = new Dup3();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Dup3 | null { return event.eventId === 1292 ? Dup3.#inHand : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return i32At(112); }

  /** The argument newfd, as it was passed. */
  get newfd(): number { return i32At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `pipe2`: A pipe was made. */
export class Pipe2 extends Event {
  static readonly #inHand = new Pipe2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pipe2 | null { return event.eventId === 1293 ? Pipe2.#inHand : null; }

  /** The argument pipefd, as it was passed. */
  get pipefd(): bigint { return u64At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(120); }
}

/** `inotify_init1`: An inotify instance was made. */
export class InotifyInit1 extends Event {
  static readonly #inHand = new InotifyInit1();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): InotifyInit1 | null { return event.eventId === 1294 ? InotifyInit1.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(112); }
}

/** `preadv`: Bytes were read from a place in a file into several pieces. */
export class Preadv extends Event {
  static readonly #inHand = new Preadv();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Preadv | null { return event.eventId === 1295 ? Preadv.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return u64At(136); }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return u64At(144); }
}

/** `pwritev`: Bytes of several pieces were written to a place in a file. */
export class Pwritev extends Event {
  static readonly #inHand = new Pwritev();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwritev | null { return event.eventId === 1296 ? Pwritev.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return u64At(136); }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return u64At(144); }
}

/** `rt_tgsigqueueinfo`: A signal was sent with data to a thread. */
export class RtTgsigqueueinfo extends Event {
  static readonly #inHand = new RtTgsigqueueinfo();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): RtTgsigqueueinfo | null { return event.eventId === 1297 ? RtTgsigqueueinfo.#inHand : null; }

  /** The argument tgid, as it was passed. */
  get tgid(): number { return i32At(112); }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(120); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(128); }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return u64At(136); }
}

/** `perf_event_open`: A performance counter or a trace was opened. */
export class PerfEventOpen extends Event {
  static readonly #inHand = new PerfEventOpen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PerfEventOpen | null { return event.eventId === 1298 ? PerfEventOpen.#inHand : null; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(112); }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(120); }

  /** The argument cpu, as it was passed. */
  get cpu(): number { return i32At(128); }

  /** The argument group_fd, as it was passed. */
  get groupFd(): number { return i32At(136); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(144); }
}

/** `recvmmsg`: Several messages were received. */
export class Recvmmsg extends Event {
  static readonly #inHand = new Recvmmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Recvmmsg | null { return event.eventId === 1299 ? Recvmmsg.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument mmsg, as it was passed. */
  get mmsg(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(144); }
}

/** `fanotify_init`: A fanotify group was made. */
export class FanotifyInit extends Event {
  static readonly #inHand = new FanotifyInit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FanotifyInit | null { return event.eventId === 1300 ? FanotifyInit.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(112); }

  /** The argument event_f_flags, as it was passed. */
  get eventFFlags(): number { return u32At(120); }
}

/** `fanotify_mark`: What a fanotify group watches was changed. */
export class FanotifyMark extends Event {
  static readonly #inHand = new FanotifyMark();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FanotifyMark | null { return event.eventId === 1301 ? FanotifyMark.#inHand : null; }

  /** The argument fanotify_fd, as it was passed. */
  get fanotifyFd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return u64At(128); }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(136); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(144); }
}

/** `prlimit64`: A process's limits were read or changed. */
export class Prlimit64 extends Event {
  static readonly #inHand = new Prlimit64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Prlimit64 | null { return event.eventId === 1302 ? Prlimit64.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument resource, as it was passed. */
  get resource(): number { return u32At(120); }

  /** The argument new_rlim, as it was passed. */
  get newRlim(): bigint { return u64At(128); }

  /** The argument old_rlim, as it was passed. */
  get oldRlim(): bigint { return u64At(136); }
}

/** `name_to_handle_at`: A file's handle was asked for. */
export class NameToHandleAt extends Event {
  static readonly #inHand = new NameToHandleAt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): NameToHandleAt | null { return event.eventId === 1303 ? NameToHandleAt.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(120); }

  /** The argument handle, as it was passed. */
  get handle(): bigint { return u64At(128); }

  /** The argument mnt_id, as it was passed. */
  get mntId(): bigint { return u64At(136); }

  /** The argument flag, as it was passed. */
  get flag(): number { return i32At(144); }
}

/** `open_by_handle_at`: A file was opened by its handle. */
export class OpenByHandleAt extends Event {
  static readonly #inHand = new OpenByHandleAt();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenByHandleAt | null { return event.eventId === 1304 ? OpenByHandleAt.#inHand : null; }

  /** The argument mountdirfd, as it was passed. */
  get mountdirfd(): number { return i32At(112); }

  /** The argument handle, as it was passed. */
  get handle(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `clock_adjtime`: A clock was tuned. */
export class ClockAdjtime extends Event {
  static readonly #inHand = new ClockAdjtime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ClockAdjtime | null { return event.eventId === 1305 ? ClockAdjtime.#inHand : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(112); }

  /** The argument utx, as it was passed. */
  get utx(): bigint { return u64At(120); }
}

/** `syncfs`: A file system was written to its device. */
export class Syncfs extends Event {
  static readonly #inHand = new Syncfs();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Syncfs | null { return event.eventId === 1306 ? Syncfs.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }
}

/** `sendmmsg`: Several messages were sent. */
export class Sendmmsg extends Event {
  static readonly #inHand = new Sendmmsg();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sendmmsg | null { return event.eventId === 1307 ? Sendmmsg.#inHand : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return i32At(112); }

  /** The argument mmsg, as it was passed. */
  get mmsg(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `setns`: A namespace was entered. */
export class Setns extends Event {
  static readonly #inHand = new Setns();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setns | null { return event.eventId === 1308 ? Setns.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument nstype, as it was passed. */
  get nstype(): number { return i32At(120); }
}

/** `getcpu`: The processor was asked for. */
export class Getcpu extends Event {
  static readonly #inHand = new Getcpu();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getcpu | null { return event.eventId === 1309 ? Getcpu.#inHand : null; }

  /** The argument cpup, as it was passed. */
  get cpup(): bigint { return u64At(112); }

  /** The argument nodep, as it was passed. */
  get nodep(): bigint { return u64At(120); }

  /** The argument unused, as it was passed. */
  get unused(): bigint { return u64At(128); }
}

/** `process_vm_readv`: Another process's memory was read. */
export class ProcessVmReadv extends Event {
  static readonly #inHand = new ProcessVmReadv();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessVmReadv | null { return event.eventId === 1310 ? ProcessVmReadv.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument local_iov, as it was passed. */
  get localIov(): bigint { return u64At(120); }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): bigint { return u64At(128); }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): bigint { return u64At(136); }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(152); }
}

/** `process_vm_writev`: Another process's memory was written. */
export class ProcessVmWritev extends Event {
  static readonly #inHand = new ProcessVmWritev();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessVmWritev | null { return event.eventId === 1311 ? ProcessVmWritev.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument local_iov, as it was passed. */
  get localIov(): bigint { return u64At(120); }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): bigint { return u64At(128); }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): bigint { return u64At(136); }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(152); }
}

/** `kcmp`: Two processes' things were compared. */
export class Kcmp extends Event {
  static readonly #inHand = new Kcmp();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Kcmp | null { return event.eventId === 1312 ? Kcmp.#inHand : null; }

  /** The argument pid1, as it was passed. */
  get pid1(): number { return i32At(112); }

  /** The argument pid2, as it was passed. */
  get pid2(): number { return i32At(120); }

  /** The argument type, as it was passed. */
  get type(): number { return i32At(128); }

  /** The argument idx1, as it was passed. */
  get idx1(): bigint { return u64At(136); }

  /** The argument idx2, as it was passed. */
  get idx2(): bigint { return u64At(144); }
}

/** `finit_module`: A kernel module was loaded from a file. */
export class FinitModule extends Event {
  static readonly #inHand = new FinitModule();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FinitModule | null { return event.eventId === 1313 ? FinitModule.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `sched_setattr`: Scheduling attributes were changed. */
export class SchedSetattr extends Event {
  static readonly #inHand = new SchedSetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedSetattr | null { return event.eventId === 1314 ? SchedSetattr.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `sched_getattr`: Scheduling attributes were asked for. */
export class SchedGetattr extends Event {
  static readonly #inHand = new SchedGetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedGetattr | null { return event.eventId === 1315 ? SchedGetattr.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(120); }

  /** The argument usize, as it was passed. */
  get usize(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `renameat2`: A file was renamed or exchanged with another. */
export class Renameat2 extends Event {
  static readonly #inHand = new Renameat2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Renameat2 | null { return event.eventId === 1316 ? Renameat2.#inHand : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return i32At(112); }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return i32At(128); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(144); }
}

/** `seccomp`: System calls were filtered from here on. */
export class Seccomp extends Event {
  static readonly #inHand = new Seccomp();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Seccomp | null { return event.eventId === 1317 ? Seccomp.#inHand : null; }

  /** The argument op, as it was passed. */
  get op(): number { return u32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return u64At(128); }
}

/** `getrandom`: Random bytes were asked for. */
export class Getrandom extends Event {
  static readonly #inHand = new Getrandom();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getrandom | null { return event.eventId === 1318 ? Getrandom.#inHand : null; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `memfd_create`: A file without a place in any folder was made. */
export class MemfdCreate extends Event {
  static readonly #inHand = new MemfdCreate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemfdCreate | null { return event.eventId === 1319 ? MemfdCreate.#inHand : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `kexec_file_load`: Another kernel was loaded from a file, to be started later. */
export class KexecFileLoad extends Event {
  static readonly #inHand = new KexecFileLoad();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): KexecFileLoad | null { return event.eventId === 1320 ? KexecFileLoad.#inHand : null; }

  /** The argument kernel_fd, as it was passed. */
  get kernelFd(): number { return i32At(112); }

  /** The argument initrd_fd, as it was passed. */
  get initrdFd(): number { return i32At(120); }

  /** The argument cmdline_len, as it was passed. */
  get cmdlineLen(): bigint { return u64At(128); }

  /** The argument cmdline, as it was passed. */
  get cmdline(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(144); }
}

/** `bpf`: eBPF programs or maps were used. */
export class Bpf extends Event {
  static readonly #inHand = new Bpf();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Bpf | null { return event.eventId === 1321 ? Bpf.#inHand : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return i32At(112); }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): number { return u32At(128); }
}

/** `execveat`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
export class Execveat extends Event {
  static readonly #inHand = new Execveat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Execveat | null { return event.eventId === 1322 ? Execveat.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument argv, as it was passed. */
  get argv(): bigint { return u64At(128); }

  /** The argument envp, as it was passed. */
  get envp(): bigint { return u64At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(144); }
}

/** `userfaultfd`: Page faults were made to be handled by user space. */
export class Userfaultfd extends Event {
  static readonly #inHand = new Userfaultfd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Userfaultfd | null { return event.eventId === 1323 ? Userfaultfd.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(112); }
}

/** `membarrier`: Memory was ordered between threads. */
export class Membarrier extends Event {
  static readonly #inHand = new Membarrier();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Membarrier | null { return event.eventId === 1324 ? Membarrier.#inHand : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }

  /** The argument cpu_id, as it was passed. */
  get cpuId(): number { return i32At(128); }
}

/** `mlock2`: Memory was locked. */
export class Mlock2 extends Event {
  static readonly #inHand = new Mlock2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mlock2 | null { return event.eventId === 1325 ? Mlock2.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }
}

/** `copy_file_range`: Bytes were copied from one file to another. */
export class CopyFileRange extends Event {
  static readonly #inHand = new CopyFileRange();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CopyFileRange | null { return event.eventId === 1326 ? CopyFileRange.#inHand : null; }

  /** The argument fd_in, as it was passed. */
  get fdIn(): number { return i32At(112); }

  /** The argument off_in, as it was passed. */
  get offIn(): bigint { return u64At(120); }

  /** The argument fd_out, as it was passed. */
  get fdOut(): number { return i32At(128); }

  /** The argument off_out, as it was passed. */
  get offOut(): bigint { return u64At(136); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(152); }
}

/** `preadv2`: Bytes were read from a place in a file into several pieces. */
export class Preadv2 extends Event {
  static readonly #inHand = new Preadv2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Preadv2 | null { return event.eventId === 1327 ? Preadv2.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return u64At(136); }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(152); }
}

/** `pwritev2`: Bytes of several pieces were written to a place in a file. */
export class Pwritev2 extends Event {
  static readonly #inHand = new Pwritev2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Pwritev2 | null { return event.eventId === 1328 ? Pwritev2.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return u64At(136); }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return u64At(144); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(152); }
}

/** `pkey_mprotect`: The protection of memory was changed, with a key. */
export class PkeyMprotect extends Event {
  static readonly #inHand = new PkeyMprotect();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyMprotect | null { return event.eventId === 1329 ? PkeyMprotect.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return u64At(128); }

  /** The argument pkey, as it was passed. */
  get pkey(): number { return i32At(136); }
}

/** `pkey_alloc`: A protection key was allocated. */
export class PkeyAlloc extends Event {
  static readonly #inHand = new PkeyAlloc();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyAlloc | null { return event.eventId === 1330 ? PkeyAlloc.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(112); }

  /** The argument init_val, as it was passed. */
  get initVal(): bigint { return u64At(120); }
}

/** `pkey_free`: A protection key was freed. */
export class PkeyFree extends Event {
  static readonly #inHand = new PkeyFree();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PkeyFree | null { return event.eventId === 1331 ? PkeyFree.#inHand : null; }

  /** The argument pkey, as it was passed. */
  get pkey(): number { return i32At(112); }
}

/** `statx`: A file's facts were asked for. */
export class Statx extends Event {
  static readonly #inHand = new Statx();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statx | null { return event.eventId === 1332 ? Statx.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }

  /** The argument mask, as it was passed. */
  get mask(): number { return u32At(136); }

  /** The argument buffer, as it was passed. */
  get buffer(): bigint { return u64At(144); }
}

/** `io_pgetevents`: Completed asynchronous operations were read. */
export class IoPgetevents extends Event {
  static readonly #inHand = new IoPgetevents();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoPgetevents | null { return event.eventId === 1333 ? IoPgetevents.#inHand : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return u64At(112); }

  /** The argument min_nr, as it was passed. */
  get minNr(): bigint { return i64At(120); }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return i64At(128); }

  /** The argument events, as it was passed. */
  get events(): bigint { return u64At(136); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(144); }

  /** The argument usig, as it was passed. */
  get usig(): bigint { return u64At(152); }
}

/** `rseq`: A restartable sequence was registered. */
export class Rseq extends Event {
  static readonly #inHand = new Rseq();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Rseq | null { return event.eventId === 1334 ? Rseq.#inHand : null; }

  /** The argument rseq, as it was passed. */
  get rseq(): bigint { return u64At(112); }

  /** The argument rseq_len, as it was passed. */
  get rseqLen(): number { return u32At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(128); }

  /** The argument sig, as it was passed. */
  get sig(): number { return u32At(136); }
}

/** `uretprobe`: A traced function returned. */
export class Uretprobe extends Event {
  static readonly #inHand = new Uretprobe();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uretprobe | null { return event.eventId === 1335 ? Uretprobe.#inHand : null; }
}

/** `uprobe`: A traced function was entered. */
export class Uprobe extends Event {
  static readonly #inHand = new Uprobe();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Uprobe | null { return event.eventId === 1336 ? Uprobe.#inHand : null; }
}

/** `pidfd_send_signal`: A signal was sent to a process by its file. */
export class PidfdSendSignal extends Event {
  static readonly #inHand = new PidfdSendSignal();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdSendSignal | null { return event.eventId === 1424 ? PidfdSendSignal.#inHand : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return i32At(112); }

  /** The argument sig, as it was passed. */
  get sig(): number { return i32At(120); }

  /** The argument info, as it was passed. */
  get info(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `io_uring_setup`: An io_uring was made. */
export class IoUringSetup extends Event {
  static readonly #inHand = new IoUringSetup();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringSetup | null { return event.eventId === 1425 ? IoUringSetup.#inHand : null; }

  /** The argument entries, as it was passed. */
  get entries(): number { return u32At(112); }

  /** The argument params, as it was passed. */
  get params(): bigint { return u64At(120); }
}

/** `io_uring_enter`: Operations of an io_uring were submitted or waited for. */
export class IoUringEnter extends Event {
  static readonly #inHand = new IoUringEnter();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringEnter | null { return event.eventId === 1426 ? IoUringEnter.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument to_submit, as it was passed. */
  get toSubmit(): number { return u32At(120); }

  /** The argument min_complete, as it was passed. */
  get minComplete(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }

  /** The argument argp, as it was passed. */
  get argp(): bigint { return u64At(144); }

  /** The argument argsz, as it was passed. */
  get argsz(): bigint { return u64At(152); }
}

/** `io_uring_register`: Things were registered with an io_uring. */
export class IoUringRegister extends Event {
  static readonly #inHand = new IoUringRegister();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): IoUringRegister | null { return event.eventId === 1427 ? IoUringRegister.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument opcode, as it was passed. */
  get opcode(): number { return u32At(120); }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return u64At(128); }

  /** The argument nr_args, as it was passed. */
  get nrArgs(): number { return u32At(136); }
}

/** `open_tree`: A mount was picked up. */
export class OpenTree extends Event {
  static readonly #inHand = new OpenTree();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenTree | null { return event.eventId === 1428 ? OpenTree.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `move_mount`: A mount was moved. */
export class MoveMount extends Event {
  static readonly #inHand = new MoveMount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MoveMount | null { return event.eventId === 1429 ? MoveMount.#inHand : null; }

  /** The argument from_dirfd, as it was passed. */
  get fromDirfd(): number { return i32At(112); }

  /** The text from_pathname points to, read when the call had ended. */
  get fromPathname(): Text { return textAt(120); }

  /** The argument to_dirfd, as it was passed. */
  get toDirfd(): number { return i32At(128); }

  /** The text to_pathname points to, read when the call had ended. */
  get toPathname(): Text { return textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(144); }
}

/** `fsopen`: A file system was begun to be configured. */
export class Fsopen extends Event {
  static readonly #inHand = new Fsopen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsopen | null { return event.eventId === 1430 ? Fsopen.#inHand : null; }

  /** The text fsname points to, read when the call had ended. */
  get fsname(): Text { return textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `fsconfig`: A file system's option was set. */
export class Fsconfig extends Event {
  static readonly #inHand = new Fsconfig();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsconfig | null { return event.eventId === 1431 ? Fsconfig.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(120); }

  /** The text key points to, read when the call had ended. */
  get key(): Text { return textAt(128); }

  /** The argument value, as it was passed. */
  get value(): bigint { return u64At(136); }

  /** The argument aux, as it was passed. */
  get aux(): number { return i32At(144); }
}

/** `fsmount`: A configured file system was made a mount. */
export class Fsmount extends Event {
  static readonly #inHand = new Fsmount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fsmount | null { return event.eventId === 1432 ? Fsmount.#inHand : null; }

  /** The argument fs_fd, as it was passed. */
  get fsFd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }

  /** The argument attr_flags, as it was passed. */
  get attrFlags(): number { return u32At(128); }
}

/** `fspick`: A mounted file system was begun to be configured again. */
export class Fspick extends Event {
  static readonly #inHand = new Fspick();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fspick | null { return event.eventId === 1433 ? Fspick.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `pidfd_open`: A process was opened as a file. */
export class PidfdOpen extends Event {
  static readonly #inHand = new PidfdOpen();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdOpen | null { return event.eventId === 1434 ? PidfdOpen.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `clone3`: A process or a thread was created. */
export class Clone3 extends Event {
  static readonly #inHand = new Clone3();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Clone3 | null { return event.eventId === 1435 ? Clone3.#inHand : null; }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }
}

/** `close_range`: A range of files was closed. */
export class CloseRange extends Event {
  static readonly #inHand = new CloseRange();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CloseRange | null { return event.eventId === 1436 ? CloseRange.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument max_fd, as it was passed. */
  get maxFd(): number { return i32At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `openat2`: A file was opened. */
export class Openat2 extends Event {
  static readonly #inHand = new Openat2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Openat2 | null { return event.eventId === 1437 ? Openat2.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument how, as it was passed. */
  get how(): bigint { return u64At(128); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(136); }
}

/** `pidfd_getfd`: A file was taken from another process. */
export class PidfdGetfd extends Event {
  static readonly #inHand = new PidfdGetfd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): PidfdGetfd | null { return event.eventId === 1438 ? PidfdGetfd.#inHand : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return i32At(112); }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `faccessat2`: A file's permissions were checked. */
export class Faccessat2 extends Event {
  static readonly #inHand = new Faccessat2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Faccessat2 | null { return event.eventId === 1439 ? Faccessat2.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return i32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return i32At(136); }
}

/** `process_madvise`: Advice was given on the use of another process's memory. */
export class ProcessMadvise extends Event {
  static readonly #inHand = new ProcessMadvise();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessMadvise | null { return event.eventId === 1440 ? ProcessMadvise.#inHand : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return i32At(112); }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return u64At(120); }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return u64At(128); }

  /** The argument behavior, as it was passed. */
  get behavior(): number { return i32At(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(144); }
}

/** `epoll_pwait2`: Files of an epoll instance were waited for. */
export class EpollPwait2 extends Event {
  static readonly #inHand = new EpollPwait2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): EpollPwait2 | null { return event.eventId === 1441 ? EpollPwait2.#inHand : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return i32At(112); }

  /** The argument events, as it was passed. */
  get events(): bigint { return u64At(120); }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return i32At(128); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(136); }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return u64At(144); }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return u64At(152); }
}

/** `mount_setattr`: A mount's attributes were changed. */
export class MountSetattr extends Event {
  static readonly #inHand = new MountSetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MountSetattr | null { return event.eventId === 1442 ? MountSetattr.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(136); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(144); }
}

/** `quotactl_fd`: Disk quotas were controlled. */
export class QuotactlFd extends Event {
  static readonly #inHand = new QuotactlFd();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): QuotactlFd | null { return event.eventId === 1443 ? QuotactlFd.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return u32At(120); }

  /** The argument id, as it was passed. */
  get id(): number { return i32At(128); }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(136); }
}

/** `landlock_create_ruleset`: A Landlock rule set was made. */
export class LandlockCreateRuleset extends Event {
  static readonly #inHand = new LandlockCreateRuleset();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockCreateRuleset | null { return event.eventId === 1444 ? LandlockCreateRuleset.#inHand : null; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `landlock_add_rule`: A rule was added to a Landlock rule set. */
export class LandlockAddRule extends Event {
  static readonly #inHand = new LandlockAddRule();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockAddRule | null { return event.eventId === 1445 ? LandlockAddRule.#inHand : null; }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): number { return i32At(112); }

  /** The argument rule_type, as it was passed. */
  get ruleType(): number { return u32At(120); }

  /** The argument rule_attr, as it was passed. */
  get ruleAttr(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `landlock_restrict_self`: The thread was confined by Landlock. */
export class LandlockRestrictSelf extends Event {
  static readonly #inHand = new LandlockRestrictSelf();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LandlockRestrictSelf | null { return event.eventId === 1446 ? LandlockRestrictSelf.#inHand : null; }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `memfd_secret`: Memory that even the kernel does not see was made. */
export class MemfdSecret extends Event {
  static readonly #inHand = new MemfdSecret();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MemfdSecret | null { return event.eventId === 1447 ? MemfdSecret.#inHand : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(112); }
}

/** `process_mrelease`: The memory of a dying process was freed. */
export class ProcessMrelease extends Event {
  static readonly #inHand = new ProcessMrelease();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ProcessMrelease | null { return event.eventId === 1448 ? ProcessMrelease.#inHand : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return i32At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }
}

/** `futex_waitv`: Several locks were waited for. */
export class FutexWaitv extends Event {
  static readonly #inHand = new FutexWaitv();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWaitv | null { return event.eventId === 1449 ? FutexWaitv.#inHand : null; }

  /** The argument waiters, as it was passed. */
  get waiters(): bigint { return u64At(112); }

  /** The argument nr_futexes, as it was passed. */
  get nrFutexes(): number { return u32At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(136); }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(144); }
}

/** `set_mempolicy_home_node`: The home node of a memory range was set. */
export class SetMempolicyHomeNode extends Event {
  static readonly #inHand = new SetMempolicyHomeNode();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SetMempolicyHomeNode | null { return event.eventId === 1450 ? SetMempolicyHomeNode.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument home_node, as it was passed. */
  get homeNode(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(136); }
}

/** `cachestat`: What is cached of a file was asked for. */
export class Cachestat extends Event {
  static readonly #inHand = new Cachestat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Cachestat | null { return event.eventId === 1451 ? Cachestat.#inHand : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(112); }

  /** The argument cstat_range, as it was passed. */
  get cstatRange(): bigint { return u64At(120); }

  /** The argument cstat, as it was passed. */
  get cstat(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `fchmodat2`: Permissions were changed, by path. */
export class Fchmodat2 extends Event {
  static readonly #inHand = new Fchmodat2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fchmodat2 | null { return event.eventId === 1452 ? Fchmodat2.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `map_shadow_stack`: A shadow stack was mapped. */
export class MapShadowStack extends Event {
  static readonly #inHand = new MapShadowStack();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): MapShadowStack | null { return event.eventId === 1453 ? MapShadowStack.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `futex_wake`: Waiters of a lock were woken. */
export class FutexWake extends Event {
  static readonly #inHand = new FutexWake();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWake | null { return event.eventId === 1454 ? FutexWake.#inHand : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return u64At(112); }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return u64At(120); }

  /** The argument nr, as it was passed. */
  get nr(): number { return i32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `futex_wait`: A lock was waited for. */
export class FutexWait extends Event {
  static readonly #inHand = new FutexWait();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexWait | null { return event.eventId === 1455 ? FutexWait.#inHand : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return u64At(112); }

  /** The argument val, as it was passed. */
  get val(): bigint { return u64At(120); }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return u64At(144); }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return i32At(152); }
}

/** `futex_requeue`: Waiters were moved between locks. */
export class FutexRequeue extends Event {
  static readonly #inHand = new FutexRequeue();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FutexRequeue | null { return event.eventId === 1456 ? FutexRequeue.#inHand : null; }

  /** The argument waiters, as it was passed. */
  get waiters(): bigint { return u64At(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(120); }

  /** The argument nr_wake, as it was passed. */
  get nrWake(): number { return i32At(128); }

  /** The argument nr_requeue, as it was passed. */
  get nrRequeue(): number { return i32At(136); }
}

/** `statmount`: A mount's facts were asked for. */
export class Statmount extends Event {
  static readonly #inHand = new Statmount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statmount | null { return event.eventId === 1457 ? Statmount.#inHand : null; }

  /** The argument req, as it was passed. */
  get req(): bigint { return u64At(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return u64At(120); }

  /** The argument bufsize, as it was passed. */
  get bufsize(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `listmount`: Mounts were listed. */
export class Listmount extends Event {
  static readonly #inHand = new Listmount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listmount | null { return event.eventId === 1458 ? Listmount.#inHand : null; }

  /** The argument req, as it was passed. */
  get req(): bigint { return u64At(112); }

  /** The argument mnt_ids, as it was passed. */
  get mntIds(): bigint { return u64At(120); }

  /** The argument nr_mnt_ids, as it was passed. */
  get nrMntIds(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `lsm_get_self_attr`: Attributes of security modules were asked for. */
export class LsmGetSelfAttr extends Event {
  static readonly #inHand = new LsmGetSelfAttr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmGetSelfAttr | null { return event.eventId === 1459 ? LsmGetSelfAttr.#inHand : null; }

  /** The argument attr, as it was passed. */
  get attr(): number { return u32At(112); }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `lsm_set_self_attr`: Attributes of security modules were changed. */
export class LsmSetSelfAttr extends Event {
  static readonly #inHand = new LsmSetSelfAttr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmSetSelfAttr | null { return event.eventId === 1460 ? LsmSetSelfAttr.#inHand : null; }

  /** The argument attr, as it was passed. */
  get attr(): number { return u32At(112); }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return u64At(120); }

  /** The argument size, as it was passed. */
  get size(): number { return u32At(128); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(136); }
}

/** `lsm_list_modules`: Security modules were listed. */
export class LsmListModules extends Event {
  static readonly #inHand = new LsmListModules();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): LsmListModules | null { return event.eventId === 1461 ? LsmListModules.#inHand : null; }

  /** The argument ids, as it was passed. */
  get ids(): bigint { return u64At(112); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }
}

/** `mseal`: Memory was sealed against changes. */
export class Mseal extends Event {
  static readonly #inHand = new Mseal();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mseal | null { return event.eventId === 1462 ? Mseal.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument len, as it was passed. */
  get len(): bigint { return u64At(120); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(128); }
}

/** `setxattrat`: An extended attribute was set, by path. */
export class Setxattrat extends Event {
  static readonly #inHand = new Setxattrat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Setxattrat | null { return event.eventId === 1463 ? Setxattrat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(136); }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return u64At(144); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(152); }
}

/** `getxattrat`: An extended attribute was asked for, by path. */
export class Getxattrat extends Event {
  static readonly #inHand = new Getxattrat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Getxattrat | null { return event.eventId === 1464 ? Getxattrat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(136); }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return u64At(144); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(152); }
}

/** `listxattrat`: Extended attributes were listed, by path. */
export class Listxattrat extends Event {
  static readonly #inHand = new Listxattrat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Listxattrat | null { return event.eventId === 1465 ? Listxattrat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(128); }

  /** The argument list, as it was passed. */
  get list(): bigint { return u64At(136); }

  /** The argument size, as it was passed. */
  get size(): bigint { return u64At(144); }
}

/** `removexattrat`: An extended attribute was removed, by path. */
export class Removexattrat extends Event {
  static readonly #inHand = new Removexattrat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Removexattrat | null { return event.eventId === 1466 ? Removexattrat.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(128); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return textAt(136); }
}

/** `open_tree_attr`: A mount was picked up and changed. */
export class OpenTreeAttr extends Event {
  static readonly #inHand = new OpenTreeAttr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): OpenTreeAttr | null { return event.eventId === 1467 ? OpenTreeAttr.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return u32At(128); }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return u64At(136); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(144); }
}

/** `file_getattr`: A file's attributes were asked for. */
export class FileGetattr extends Event {
  static readonly #inHand = new FileGetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FileGetattr | null { return event.eventId === 1468 ? FileGetattr.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): bigint { return u64At(128); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(136); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(144); }
}

/** `file_setattr`: A file's attributes were changed. */
export class FileSetattr extends Event {
  static readonly #inHand = new FileSetattr();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): FileSetattr | null { return event.eventId === 1469 ? FileSetattr.#inHand : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return i32At(112); }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return textAt(120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): bigint { return u64At(128); }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return u64At(136); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return u32At(144); }
}

/** `waitpid`: The 32-bit system call waitpid was made. */
export class Waitpid extends Event {
  static readonly #inHand = new Waitpid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Waitpid | null { return event.eventId === 1507 ? Waitpid.#inHand : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return i32At(112); }

  /** The argument wstatus, as it was passed. */
  get wstatus(): bigint { return u64At(120); }

  /** The argument options, as it was passed. */
  get options(): number { return i32At(128); }
}

/** `compat_lchown`: The 32-bit system call lchown was made. */
export class CompatLchown extends Event {
  static readonly #inHand = new CompatLchown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLchown | null { return event.eventId === 1516 ? CompatLchown.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `oldstat`: The 32-bit system call oldstat was made. */
export class Oldstat extends Event {
  static readonly #inHand = new Oldstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldstat | null { return event.eventId === 1518 ? Oldstat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `umount`: The 32-bit system call umount was made. */
export class Umount extends Event {
  static readonly #inHand = new Umount();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Umount | null { return event.eventId === 1522 ? Umount.#inHand : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return textAt(112); }
}

/** `compat_setuid`: The 32-bit system call setuid was made. */
export class CompatSetuid extends Event {
  static readonly #inHand = new CompatSetuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetuid | null { return event.eventId === 1523 ? CompatSetuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getuid`: The 32-bit system call getuid was made. */
export class CompatGetuid extends Event {
  static readonly #inHand = new CompatGetuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetuid | null { return event.eventId === 1524 ? CompatGetuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `stime`: The 32-bit system call stime was made. */
export class Stime extends Event {
  static readonly #inHand = new Stime();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Stime | null { return event.eventId === 1525 ? Stime.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `oldfstat`: The 32-bit system call oldfstat was made. */
export class Oldfstat extends Event {
  static readonly #inHand = new Oldfstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldfstat | null { return event.eventId === 1528 ? Oldfstat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `nice`: The 32-bit system call nice was made. */
export class Nice extends Event {
  static readonly #inHand = new Nice();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Nice | null { return event.eventId === 1534 ? Nice.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setgid`: The 32-bit system call setgid was made. */
export class CompatSetgid extends Event {
  static readonly #inHand = new CompatSetgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetgid | null { return event.eventId === 1546 ? CompatSetgid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getgid`: The 32-bit system call getgid was made. */
export class CompatGetgid extends Event {
  static readonly #inHand = new CompatGetgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetgid | null { return event.eventId === 1547 ? CompatGetgid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `signal`: The 32-bit system call signal was made. */
export class Signal extends Event {
  static readonly #inHand = new Signal();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Signal | null { return event.eventId === 1548 ? Signal.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_geteuid`: The 32-bit system call geteuid was made. */
export class CompatGeteuid extends Event {
  static readonly #inHand = new CompatGeteuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGeteuid | null { return event.eventId === 1549 ? CompatGeteuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getegid`: The 32-bit system call getegid was made. */
export class CompatGetegid extends Event {
  static readonly #inHand = new CompatGetegid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetegid | null { return event.eventId === 1550 ? CompatGetegid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `oldolduname`: The 32-bit system call oldolduname was made. */
export class Oldolduname extends Event {
  static readonly #inHand = new Oldolduname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldolduname | null { return event.eventId === 1559 ? Oldolduname.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `sigaction`: The 32-bit system call sigaction was made. */
export class Sigaction extends Event {
  static readonly #inHand = new Sigaction();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigaction | null { return event.eventId === 1567 ? Sigaction.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `sgetmask`: The 32-bit system call sgetmask was made. */
export class Sgetmask extends Event {
  static readonly #inHand = new Sgetmask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sgetmask | null { return event.eventId === 1568 ? Sgetmask.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `ssetmask`: The 32-bit system call ssetmask was made. */
export class Ssetmask extends Event {
  static readonly #inHand = new Ssetmask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ssetmask | null { return event.eventId === 1569 ? Ssetmask.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setreuid`: The 32-bit system call setreuid was made. */
export class CompatSetreuid extends Event {
  static readonly #inHand = new CompatSetreuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetreuid | null { return event.eventId === 1570 ? CompatSetreuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setregid`: The 32-bit system call setregid was made. */
export class CompatSetregid extends Event {
  static readonly #inHand = new CompatSetregid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetregid | null { return event.eventId === 1571 ? CompatSetregid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `sigsuspend`: The 32-bit system call sigsuspend was made. */
export class Sigsuspend extends Event {
  static readonly #inHand = new Sigsuspend();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigsuspend | null { return event.eventId === 1572 ? Sigsuspend.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `sigpending`: The 32-bit system call sigpending was made. */
export class Sigpending extends Event {
  static readonly #inHand = new Sigpending();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigpending | null { return event.eventId === 1573 ? Sigpending.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getrlimit`: The 32-bit system call getrlimit was made. */
export class CompatGetrlimit extends Event {
  static readonly #inHand = new CompatGetrlimit();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetrlimit | null { return event.eventId === 1576 ? CompatGetrlimit.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getgroups`: The 32-bit system call getgroups was made. */
export class CompatGetgroups extends Event {
  static readonly #inHand = new CompatGetgroups();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetgroups | null { return event.eventId === 1580 ? CompatGetgroups.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setgroups`: The 32-bit system call setgroups was made. */
export class CompatSetgroups extends Event {
  static readonly #inHand = new CompatSetgroups();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetgroups | null { return event.eventId === 1581 ? CompatSetgroups.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_select`: The 32-bit system call select was made. */
export class CompatSelect extends Event {
  static readonly #inHand = new CompatSelect();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSelect | null { return event.eventId === 1582 ? CompatSelect.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `oldlstat`: The 32-bit system call oldlstat was made. */
export class Oldlstat extends Event {
  static readonly #inHand = new Oldlstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Oldlstat | null { return event.eventId === 1584 ? Oldlstat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `readdir`: The 32-bit system call readdir was made. */
export class Readdir extends Event {
  static readonly #inHand = new Readdir();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Readdir | null { return event.eventId === 1589 ? Readdir.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_mmap`: The 32-bit system call mmap was made. */
export class CompatMmap extends Event {
  static readonly #inHand = new CompatMmap();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatMmap | null { return event.eventId === 1590 ? CompatMmap.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_fchown`: The 32-bit system call fchown was made. */
export class CompatFchown extends Event {
  static readonly #inHand = new CompatFchown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFchown | null { return event.eventId === 1595 ? CompatFchown.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `socketcall`: The 32-bit system call socketcall was made. */
export class Socketcall extends Event {
  static readonly #inHand = new Socketcall();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Socketcall | null { return event.eventId === 1602 ? Socketcall.#inHand : null; }

  /** The argument call, as it was passed. */
  get call(): number { return i32At(112); }

  /** The argument args, as it was passed. */
  get args(): bigint { return u64At(120); }
}

/** `compat_stat`: The 32-bit system call stat was made. */
export class CompatStat extends Event {
  static readonly #inHand = new CompatStat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatStat | null { return event.eventId === 1606 ? CompatStat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_lstat`: The 32-bit system call lstat was made. */
export class CompatLstat extends Event {
  static readonly #inHand = new CompatLstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLstat | null { return event.eventId === 1607 ? CompatLstat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_fstat`: The 32-bit system call fstat was made. */
export class CompatFstat extends Event {
  static readonly #inHand = new CompatFstat();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFstat | null { return event.eventId === 1608 ? CompatFstat.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `olduname`: The 32-bit system call olduname was made. */
export class Olduname extends Event {
  static readonly #inHand = new Olduname();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Olduname | null { return event.eventId === 1609 ? Olduname.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `vm86old`: The 32-bit system call vm86old was made. */
export class Vm86old extends Event {
  static readonly #inHand = new Vm86old();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vm86old | null { return event.eventId === 1613 ? Vm86old.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `ipc`: The 32-bit system call ipc was made. */
export class Ipc extends Event {
  static readonly #inHand = new Ipc();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ipc | null { return event.eventId === 1617 ? Ipc.#inHand : null; }

  /** The argument call, as it was passed. */
  get call(): number { return u32At(112); }

  /** The argument first, as it was passed. */
  get first(): number { return i32At(120); }

  /** The argument second, as it was passed. */
  get second(): bigint { return u64At(128); }

  /** The argument third, as it was passed. */
  get third(): bigint { return u64At(136); }

  /** The argument ptr, as it was passed. */
  get ptr(): bigint { return u64At(144); }

  /** The argument fifth, as it was passed. */
  get fifth(): bigint { return i64At(152); }
}

/** `sigreturn`: The 32-bit system call sigreturn was made. */
export class Sigreturn extends Event {
  static readonly #inHand = new Sigreturn();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigreturn | null { return event.eventId === 1619 ? Sigreturn.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_clone`: The 32-bit system call clone was made. */
export class CompatClone extends Event {
  static readonly #inHand = new CompatClone();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatClone | null { return event.eventId === 1620 ? CompatClone.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `sigprocmask`: The 32-bit system call sigprocmask was made. */
export class Sigprocmask extends Event {
  static readonly #inHand = new Sigprocmask();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Sigprocmask | null { return event.eventId === 1626 ? Sigprocmask.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setfsuid`: The 32-bit system call setfsuid was made. */
export class CompatSetfsuid extends Event {
  static readonly #inHand = new CompatSetfsuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetfsuid | null { return event.eventId === 1638 ? CompatSetfsuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setfsgid`: The 32-bit system call setfsgid was made. */
export class CompatSetfsgid extends Event {
  static readonly #inHand = new CompatSetfsgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetfsgid | null { return event.eventId === 1639 ? CompatSetfsgid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `_llseek`: The 32-bit system call _llseek was made. */
export class Llseek extends Event {
  static readonly #inHand = new Llseek();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Llseek | null { return event.eventId === 1640 ? Llseek.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setresuid`: The 32-bit system call setresuid was made. */
export class CompatSetresuid extends Event {
  static readonly #inHand = new CompatSetresuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetresuid | null { return event.eventId === 1664 ? CompatSetresuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getresuid`: The 32-bit system call getresuid was made. */
export class CompatGetresuid extends Event {
  static readonly #inHand = new CompatGetresuid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetresuid | null { return event.eventId === 1665 ? CompatGetresuid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `vm86`: The 32-bit system call vm86 was made. */
export class Vm86 extends Event {
  static readonly #inHand = new Vm86();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Vm86 | null { return event.eventId === 1666 ? Vm86.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_setresgid`: The 32-bit system call setresgid was made. */
export class CompatSetresgid extends Event {
  static readonly #inHand = new CompatSetresgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSetresgid | null { return event.eventId === 1670 ? CompatSetresgid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_getresgid`: The 32-bit system call getresgid was made. */
export class CompatGetresgid extends Event {
  static readonly #inHand = new CompatGetresgid();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatGetresgid | null { return event.eventId === 1671 ? CompatGetresgid.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_pread64`: The 32-bit system call pread64 was made. */
export class CompatPread64 extends Event {
  static readonly #inHand = new CompatPread64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatPread64 | null { return event.eventId === 1680 ? CompatPread64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_pwrite64`: The 32-bit system call pwrite64 was made. */
export class CompatPwrite64 extends Event {
  static readonly #inHand = new CompatPwrite64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatPwrite64 | null { return event.eventId === 1681 ? CompatPwrite64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_chown`: The 32-bit system call chown was made. */
export class CompatChown extends Event {
  static readonly #inHand = new CompatChown();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatChown | null { return event.eventId === 1682 ? CompatChown.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `mmap2`: The 32-bit system call mmap2 was made. */
export class Mmap2 extends Event {
  static readonly #inHand = new Mmap2();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Mmap2 | null { return event.eventId === 1692 ? Mmap2.#inHand : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return u64At(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return u64At(120); }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return u64At(128); }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return u64At(136); }

  /** The argument fd, as it was passed. */
  get fd(): number { return i32At(144); }

  /** The argument pgoff, as it was passed. */
  get pgoff(): bigint { return u64At(152); }
}

/** `truncate64`: The 32-bit system call truncate64 was made. */
export class Truncate64 extends Event {
  static readonly #inHand = new Truncate64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Truncate64 | null { return event.eventId === 1693 ? Truncate64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `ftruncate64`: The 32-bit system call ftruncate64 was made. */
export class Ftruncate64 extends Event {
  static readonly #inHand = new Ftruncate64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Ftruncate64 | null { return event.eventId === 1694 ? Ftruncate64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_readahead`: The 32-bit system call readahead was made. */
export class CompatReadahead extends Event {
  static readonly #inHand = new CompatReadahead();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatReadahead | null { return event.eventId === 1725 ? CompatReadahead.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_fadvise64`: The 32-bit system call fadvise64 was made. */
export class CompatFadvise64 extends Event {
  static readonly #inHand = new CompatFadvise64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFadvise64 | null { return event.eventId === 1750 ? CompatFadvise64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_lookup_dcookie`: The 32-bit system call lookup_dcookie was made. */
export class CompatLookupDcookie extends Event {
  static readonly #inHand = new CompatLookupDcookie();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatLookupDcookie | null { return event.eventId === 1753 ? CompatLookupDcookie.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `statfs64`: The 32-bit system call statfs64 was made. */
export class Statfs64 extends Event {
  static readonly #inHand = new Statfs64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Statfs64 | null { return event.eventId === 1768 ? Statfs64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `fstatfs64`: The 32-bit system call fstatfs64 was made. */
export class Fstatfs64 extends Event {
  static readonly #inHand = new Fstatfs64();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fstatfs64 | null { return event.eventId === 1769 ? Fstatfs64.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `fadvise64_64`: The 32-bit system call fadvise64_64 was made. */
export class Fadvise6464 extends Event {
  static readonly #inHand = new Fadvise6464();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): Fadvise6464 | null { return event.eventId === 1772 ? Fadvise6464.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_sync_file_range`: The 32-bit system call sync_file_range was made. */
export class CompatSyncFileRange extends Event {
  static readonly #inHand = new CompatSyncFileRange();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatSyncFileRange | null { return event.eventId === 1814 ? CompatSyncFileRange.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_fallocate`: The 32-bit system call fallocate was made. */
export class CompatFallocate extends Event {
  static readonly #inHand = new CompatFallocate();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFallocate | null { return event.eventId === 1824 ? CompatFallocate.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}

/** `compat_fanotify_mark`: The 32-bit system call fanotify_mark was made. */
export class CompatFanotifyMark extends Event {
  static readonly #inHand = new CompatFanotifyMark();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CompatFanotifyMark | null { return event.eventId === 1839 ? CompatFanotifyMark.#inHand : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return u32At(112); }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return u32At(120); }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return u32At(128); }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return u32At(136); }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return u32At(144); }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return u32At(152); }
}
