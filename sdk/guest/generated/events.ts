// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { longs, signedLongs, signedWords, units, words } from '../abi/engine.ts';
import { inHand } from '../batch.ts';
import { bytesAt, type Bytes } from '../bytes.ts';
import { Event } from '../event.ts';
import { textAt, texts, type Text } from '../text.ts';
import { textsAt, type TextList } from '../text-list.ts';

/** `sched_process_exec`: A process replaced its program with another one. */
export class SchedProcessExec extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedProcessExec | null { return units[inHand >>> 1] === 1 ? oneSchedProcessExec : null; }

  /** Path that the caller asked to execute, as it wrote it. */
  get cmdpath(): Text { return texts[112] ?? textAt(112); }

  /** Path of the file that the kernel executed, links resolved. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** Arguments of the new program, its own name first. */
  get argv(): TextList { return textsAt(128); }

  /** Device number of the executed file, as the kernel keeps it. */
  get dev(): number { return words[(inHand + 136) >>> 2] as number; }

  /** Inode number of the executed file. */
  get inode(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** When the executed file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }

  /** Type and permissions of the executed file. */
  get inodeMode(): number { return words[(inHand + 160) >>> 2] as number; }

  /** Path of the script's interpreter as its first line names it, or cmdpath. */
  get interp(): Text { return texts[168] ?? textAt(168); }

  /** File type of standard input (S_IFMT bits); 0 when it is closed. */
  get stdinType(): number { return words[(inHand + 176) >>> 2] as number; }

  /** Name of the task before it executed the new program. */
  get prevComm(): Text { return texts[184] ?? textAt(184); }

  /** Path of the current folder, from the kernel's own entries. */
  get pwd(): Text { return texts[192] ?? textAt(192); }

  /** Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17. */
  get interpreterPathname(): Text { return texts[200] ?? textAt(200); }

  /** Device number of the loader, as the kernel keeps it. */
  get interpreterDev(): number { return words[(inHand + 208) >>> 2] as number; }

  /** Inode number of the loader. */
  get interpreterInode(): bigint { return longs[(inHand + 216) >>> 3] as bigint; }

  /** When the loader's inode last changed, in nanoseconds since 1970. */
  get interpreterCtime(): bigint { return longs[(inHand + 224) >>> 3] as bigint; }
}
const oneSchedProcessExec = new SchedProcessExec();

/** `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
export class SchedProcessFork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedProcessFork | null { return units[inHand >>> 1] === 2 ? oneSchedProcessFork : null; }

  /** Thread id of the creator as seen by the host. */
  get parentTid(): number { return words[(inHand + 112) >>> 2] as number; }

  /** Thread id of the creator as seen in its own pid namespace. */
  get parentNsTid(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Process id of the creator as seen by the host. */
  get parentPid(): number { return words[(inHand + 128) >>> 2] as number; }

  /** Process id of the creator as seen in its own pid namespace. */
  get parentNsPid(): number { return words[(inHand + 136) >>> 2] as number; }

  /** When the creator's process started, in nanoseconds since boot. */
  get parentStartTime(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** Thread id of what was created as seen by the host. */
  get childTid(): number { return words[(inHand + 152) >>> 2] as number; }

  /** Thread id of what was created as seen in its own pid namespace. */
  get childNsTid(): number { return words[(inHand + 160) >>> 2] as number; }

  /** Process id of what was created as seen by the host. */
  get childPid(): number { return words[(inHand + 168) >>> 2] as number; }

  /** Process id of what was created as seen in its own pid namespace. */
  get childNsPid(): number { return words[(inHand + 176) >>> 2] as number; }

  /** When what was created started, in nanoseconds since boot. */
  get fieldStartTime(): bigint { return longs[(inHand + 184) >>> 3] as bigint; }
}
const oneSchedProcessFork = new SchedProcessFork();

/** `sched_process_exit`: A process or a thread ended. */
export class SchedProcessExit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedProcessExit | null { return units[inHand >>> 1] === 3 ? oneSchedProcessExit : null; }

  /** What it ended with: the low 8 bits that exit was called with. */
  get exitCode(): number { return words[(inHand + 112) >>> 2] as number; }

  /** Number of the signal that ended it; 0 when it ended by itself. */
  get signalCode(): number { return words[(inHand + 120) >>> 2] as number; }

  /** 1 when this was the last thread of the process, so that the process ended. */
  get processGroupExit(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSchedProcessExit = new SchedProcessExit();

/** `process_environment`: The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected. */
export class ProcessEnvironment extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ProcessEnvironment | null { return units[inHand >>> 1] === 4 ? oneProcessEnvironment : null; }

  /** Variables of the environment, each NAME=VALUE; cut off after 4 KiB. */
  get env(): TextList { return textsAt(112); }
}
const oneProcessEnvironment = new ProcessEnvironment();

/** `cgroup_mkdir`: A control group was created, in the hierarchy that containers are in. */
export class CgroupMkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CgroupMkdir | null { return units[inHand >>> 1] === 40 ? oneCgroupMkdir : null; }

  /** Id of the created cgroup. */
  get fieldCgroupId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** Path of the created cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return texts[120] ?? textAt(120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneCgroupMkdir = new CgroupMkdir();

/** `cgroup_rmdir`: A control group was removed, from the hierarchy that containers are in. */
export class CgroupRmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CgroupRmdir | null { return units[inHand >>> 1] === 41 ? oneCgroupRmdir : null; }

  /** Id of the removed cgroup. */
  get fieldCgroupId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** Path of the removed cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return texts[120] ?? textAt(120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneCgroupRmdir = new CgroupRmdir();

/** `cgroup_attach_task`: A task was moved into a control group of the hierarchy that containers are in. The header is the moved task's. */
export class CgroupAttachTask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CgroupAttachTask | null { return units[inHand >>> 1] === 42 ? oneCgroupAttachTask : null; }

  /** Path of the cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return texts[112] ?? textAt(112); }

  /** Name of the moved task. */
  get comm(): Text { return texts[120] ?? textAt(120); }

  /** Thread id of the moved task as seen by the host. */
  get pid(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneCgroupAttachTask = new CgroupAttachTask();

/** `container_create`: A container was created. It stands before every other event of the container, with what its runtime told by then. */
export class ContainerCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ContainerCreate | null { return units[inHand >>> 1] === 43 ? oneContainerCreate : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return texts[112] ?? textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return texts[120] ?? textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** Name of the image. */
  get containerImage(): Text { return texts[136] ?? textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return texts[144] ?? textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return texts[152] ?? textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return texts[160] ?? textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return texts[168] ?? textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return texts[176] ?? textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return words[(inHand + 184) >>> 2] as number; }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return texts[192] ?? textAt(192); }
}
const oneContainerCreate = new ContainerCreate();

/** `container_remove`: A container was removed. It stands after every other event of the container. */
export class ContainerRemove extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ContainerRemove | null { return units[inHand >>> 1] === 44 ? oneContainerRemove : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return texts[112] ?? textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return texts[120] ?? textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** Name of the image. */
  get containerImage(): Text { return texts[136] ?? textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return texts[144] ?? textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return texts[152] ?? textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return texts[160] ?? textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return texts[168] ?? textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return texts[176] ?? textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return words[(inHand + 184) >>> 2] as number; }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return texts[192] ?? textAt(192); }
}
const oneContainerRemove = new ContainerRemove();

/** `existing_container`: A container that was there before the host started. */
export class ExistingContainer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ExistingContainer | null { return units[inHand >>> 1] === 45 ? oneExistingContainer : null; }

  /** docker, podman, containerd or cri-o. */
  get runtime(): Text { return texts[112] ?? textAt(112); }

  /** All 64 digits of the container's id. */
  get fieldContainerId(): Text { return texts[120] ?? textAt(120); }

  /** When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
  get ctime(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** Name of the image. */
  get containerImage(): Text { return texts[136] ?? textAt(136); }

  /** `sha256:` and 64 hex digits. */
  get containerImageDigest(): Text { return texts[144] ?? textAt(144); }

  /** Name of the container. */
  get containerName(): Text { return texts[152] ?? textAt(152); }

  /** Name of the container's pod. */
  get podName(): Text { return texts[160] ?? textAt(160); }

  /** Namespace of the pod. */
  get podNamespace(): Text { return texts[168] ?? textAt(168); }

  /** Id of the pod. */
  get podUid(): Text { return texts[176] ?? textAt(176); }

  /** 1 when the container only holds a pod's namespaces. */
  get podSandbox(): number { return words[(inHand + 184) >>> 2] as number; }

  /** Why nothing is known of the container; missing when something is. */
  get missing(): Text { return texts[192] ?? textAt(192); }
}
const oneExistingContainer = new ExistingContainer();

/** `security_file_open`: A file was opened. The return value is its number. */
export class SecurityFileOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityFileOpen | null { return units[inHand >>> 1] === 50 ? oneSecurityFileOpen : null; }

  /** Path of the opened file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** Flags that it was opened with, as open(2) has them. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): number { return words[(inHand + 128) >>> 2] as number; }

  /** Inode number of the file. */
  get inode(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** Path as the process wrote it; missing when it gave none. */
  get syscallPathname(): Text { return texts[152] ?? textAt(152); }

  /** Type and permissions of the file. */
  get inodeMode(): number { return words[(inHand + 160) >>> 2] as number; }
}
const oneSecurityFileOpen = new SecurityFileOpen();

/** `security_socket_connect`: A socket was connected to an address, or that failed; the return value tells. */
export class SecuritySocketConnect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketConnect | null { return units[inHand >>> 1] === 51 ? oneSecuritySocketConnect : null; }

  /** Number of the socket. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneSecuritySocketConnect = new SecuritySocketConnect();

/** `socket_dup`: A socket got another number as well; 0, 1 and 2 are the standard streams. */
export class SocketDup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SocketDup | null { return units[inHand >>> 1] === 52 ? oneSocketDup : null; }

  /** Number that it had. */
  get oldfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Number that it got. */
  get newfd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneSocketDup = new SocketDup();

/** `magic_write`: The beginning of a regular file was written. The return value is the number of written bytes. */
export class MagicWrite extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MagicWrite | null { return units[inHand >>> 1] === 53 ? oneMagicWrite : null; }

  /** Path of the file, from the kernel's own entries, links resolved. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The first bytes that were written, at most 32; missing when they did not come from the process's memory. */
  get bytes(): Bytes { return bytesAt(120); }

  /** Device number of the file, as the kernel keeps it. */
  get dev(): number { return words[(inHand + 128) >>> 2] as number; }

  /** Inode number of the file. */
  get inode(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** When the file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMagicWrite = new MagicWrite();

/** `mem_prot_alert`: Memory became executable in a way that loaders do not use. */
export class MemProtAlert extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MemProtAlert | null { return units[inHand >>> 1] === 54 ? oneMemProtAlert : null; }

  /** 1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped. */
  get alert(): number { return words[(inHand + 112) >>> 2] as number; }

  /** Where the memory begins. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** Its length in bytes. */
  get len(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** Protection that was asked for: 1 read, 2 write, 4 execute. */
  get prot(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** Path of the mapped file; missing when there is none, or when alert is not 1. */
  get pathname(): Text { return texts[144] ?? textAt(144); }

  /** Device number of the mapped file, as the kernel keeps it. */
  get dev(): number { return words[(inHand + 152) >>> 2] as number; }

  /** Inode number of the mapped file. */
  get inode(): bigint { return longs[(inHand + 160) >>> 3] as bigint; }

  /** When the mapped file's inode last changed, in nanoseconds since 1970. */
  get ctime(): bigint { return longs[(inHand + 168) >>> 3] as bigint; }
}
const oneMemProtAlert = new MemProtAlert();

/** `security_socket_bind`: A socket was bound to an address, or that failed; the return value tells. */
export class SecuritySocketBind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketBind | null { return units[inHand >>> 1] === 55 ? oneSecuritySocketBind : null; }

  /** Number of the socket. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneSecuritySocketBind = new SecuritySocketBind();

/** `security_socket_listen`: A socket began to listen, or that failed; the return value tells. */
export class SecuritySocketListen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketListen | null { return units[inHand >>> 1] === 56 ? oneSecuritySocketListen : null; }

  /** Number of the socket. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return words[(inHand + 144) >>> 2] as number; }

  /** How many connections may wait to be accepted. */
  get backlog(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const oneSecuritySocketListen = new SecuritySocketListen();

/** `security_socket_accept`: A connection was accepted. The return value is the new socket's number. */
export class SecuritySocketAccept extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketAccept | null { return units[inHand >>> 1] === 57 ? oneSecuritySocketAccept : null; }

  /** Number of the socket that listens. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 5 sequenced packets. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
  get localFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get localAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get localPort(): number { return words[(inHand + 144) >>> 2] as number; }

  /** Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 152) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[160] ?? textAt(160); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 168) >>> 2] as number; }
}
const oneSecuritySocketAccept = new SecuritySocketAccept();

/** `security_socket_sendmsg`: A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg. */
export class SecuritySocketSendmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketSendmsg | null { return units[inHand >>> 1] === 58 ? oneSecuritySocketSendmsg : null; }

  /** Number of the socket. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the receiver's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneSecuritySocketSendmsg = new SecuritySocketSendmsg();

/** `security_socket_recvmsg`: A message was received. The return value is the number of received bytes, or of messages for recvmmsg. */
export class SecuritySocketRecvmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySocketRecvmsg | null { return units[inHand >>> 1] === 59 ? oneSecuritySocketRecvmsg : null; }

  /** Number of the socket. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** Type of the socket: 1 stream, 2 datagram, 3 raw. */
  get type(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Family of the sender's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 128) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[136] ?? textAt(136); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneSecuritySocketRecvmsg = new SecuritySocketRecvmsg();

/** `security_inode_unlink`: A name of a file was removed. */
export class SecurityInodeUnlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeUnlink | null { return units[inHand >>> 1] === 60 ? oneSecurityInodeUnlink : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneSecurityInodeUnlink = new SecurityInodeUnlink();

/** `security_inode_rmdir`: A folder was removed. */
export class SecurityInodeRmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeRmdir | null { return units[inHand >>> 1] === 61 ? oneSecurityInodeRmdir : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneSecurityInodeRmdir = new SecurityInodeRmdir();

/** `security_inode_mkdir`: A folder was made. */
export class SecurityInodeMkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeMkdir | null { return units[inHand >>> 1] === 62 ? oneSecurityInodeMkdir : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** Permissions that were asked for. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneSecurityInodeMkdir = new SecurityInodeMkdir();

/** `security_inode_mknod`: A device, a pipe, a socket or a file was made. */
export class SecurityInodeMknod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeMknod | null { return units[inHand >>> 1] === 63 ? oneSecurityInodeMknod : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get fileName(): Text { return texts[112] ?? textAt(112); }

  /** Type and permissions that were asked for. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }

  /** Number of the device. */
  get dev(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSecurityInodeMknod = new SecurityInodeMknod();

/** `chmod_common`: The permissions of a file were changed. */
export class ChmodCommon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ChmodCommon | null { return units[inHand >>> 1] === 64 ? oneChmodCommon : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The new permissions. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneChmodCommon = new ChmodCommon();

/** `chown_common`: The owner of a file was changed. */
export class ChownCommon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ChownCommon | null { return units[inHand >>> 1] === 65 ? oneChownCommon : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The new owner; 4294967295 leaves it. */
  get uid(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The new group; 4294967295 leaves it. */
  get gid(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneChownCommon = new ChownCommon();

/** `security_sb_umount`: A file system was unmounted. */
export class SecuritySbUmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySbUmount | null { return units[inHand >>> 1] === 66 ? oneSecuritySbUmount : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return texts[112] ?? textAt(112); }

  /** Flags of umount2(2). */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneSecuritySbUmount = new SecuritySbUmount();

/** `security_inode_rename`: A file was renamed, or exchanged with another. */
export class SecurityInodeRename extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeRename | null { return units[inHand >>> 1] === 67 ? oneSecurityInodeRename : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return texts[112] ?? textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return texts[120] ?? textAt(120); }
}
const oneSecurityInodeRename = new SecurityInodeRename();

/** `security_inode_link`: A file got another name as well. */
export class SecurityInodeLink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeLink | null { return units[inHand >>> 1] === 68 ? oneSecurityInodeLink : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get oldPath(): Text { return texts[112] ?? textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get newPath(): Text { return texts[120] ?? textAt(120); }
}
const oneSecurityInodeLink = new SecurityInodeLink();

/** `security_inode_symlink`: A symbolic link was made. */
export class SecurityInodeSymlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecurityInodeSymlink | null { return units[inHand >>> 1] === 69 ? oneSecurityInodeSymlink : null; }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get linkpath(): Text { return texts[112] ?? textAt(112); }

  /** What the link says, as it was written. */
  get target(): Text { return texts[120] ?? textAt(120); }
}
const oneSecurityInodeSymlink = new SecurityInodeSymlink();

/** `security_sb_mount`: A file system was mounted, or a mount changed. */
export class SecuritySbMount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SecuritySbMount | null { return units[inHand >>> 1] === 70 ? oneSecuritySbMount : null; }

  /** What is mounted, as the process wrote it. */
  get devName(): Text { return texts[112] ?? textAt(112); }

  /** Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
  get path(): Text { return texts[120] ?? textAt(120); }

  /** Kind of file system, as the process wrote it. */
  get type(): Text { return texts[128] ?? textAt(128); }

  /** Flags of mount(2). */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSecuritySbMount = new SecuritySbMount();

/** `io_uring_submit`: An operation was handed to an io_uring, by which it is no system call. */
export class IoUringSubmit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoUringSubmit | null { return units[inHand >>> 1] === 80 ? oneIoUringSubmit : null; }

  /** Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link. */
  get opcode(): number { return words[(inHand + 112) >>> 2] as number; }

  /** Number of the file or folder that it works on. */
  get fd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** What the process marked it with. */
  get userData(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** Flags of an open. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** Path that it names, as the process wrote it and the kernel copied it. */
  get pathname(): Text { return texts[144] ?? textAt(144); }

  /** Second path of a rename or a link. */
  get newPath(): Text { return texts[152] ?? textAt(152); }

  /** Family of a connection's address: 1 Unix, 2 IPv4, 10 IPv6. */
  get remoteFamily(): number { return words[(inHand + 160) >>> 2] as number; }

  /** IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
  get remoteAddr(): Text { return texts[168] ?? textAt(168); }

  /** Port of an IP address; otherwise 0. */
  get remotePort(): number { return words[(inHand + 176) >>> 2] as number; }
}
const oneIoUringSubmit = new IoUringSubmit();

/** `read`: Bytes were read from a file. */
export class Read extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Read | null { return units[inHand >>> 1] === 1000 ? oneRead : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneRead = new Read();

/** `write`: Bytes were written to a file. */
export class Write extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Write | null { return units[inHand >>> 1] === 1001 ? oneWrite : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneWrite = new Write();

/** `open`: A file was opened. */
export class Open extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Open | null { return units[inHand >>> 1] === 1002 ? oneOpen : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneOpen = new Open();

/** `close`: A file was closed. */
export class Close extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Close | null { return units[inHand >>> 1] === 1003 ? oneClose : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneClose = new Close();

/** `stat`: A file's facts were asked for by path. */
export class Stat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Stat | null { return units[inHand >>> 1] === 1004 ? oneStat : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneStat = new Stat();

/** `fstat`: A file's facts were asked for by number. */
export class Fstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fstat | null { return units[inHand >>> 1] === 1005 ? oneFstat : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneFstat = new Fstat();

/** `lstat`: A file's facts were asked for by path, links not followed. */
export class Lstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lstat | null { return units[inHand >>> 1] === 1006 ? oneLstat : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneLstat = new Lstat();

/** `poll`: Files were waited for. */
export class Poll extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Poll | null { return units[inHand >>> 1] === 1007 ? onePoll : null; }

  /** The argument ufds, as it was passed. */
  get ufds(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nfds, as it was passed. */
  get nfds(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument timeout_msecs, as it was passed. */
  get timeoutMsecs(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const onePoll = new Poll();

/** `lseek`: The position in a file was changed. */
export class Lseek extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lseek | null { return units[inHand >>> 1] === 1008 ? oneLseek : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument whence, as it was passed. */
  get whence(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneLseek = new Lseek();

/** `mmap`: Memory was mapped. */
export class Mmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mmap | null { return units[inHand >>> 1] === 1009 ? oneMmap : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument length, as it was passed. */
  get length(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 144) >>> 2] as number; }

  /** The argument off, as it was passed. */
  get off(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneMmap = new Mmap();

/** `mprotect`: The protection of memory was changed. */
export class Mprotect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mprotect | null { return units[inHand >>> 1] === 1010 ? oneMprotect : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneMprotect = new Mprotect();

/** `munmap`: Memory was unmapped. */
export class Munmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Munmap | null { return units[inHand >>> 1] === 1011 ? oneMunmap : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneMunmap = new Munmap();

/** `brk`: The end of the data segment was moved. */
export class Brk extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Brk | null { return units[inHand >>> 1] === 1012 ? oneBrk : null; }

  /** The argument brk, as it was passed. */
  get brk(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneBrk = new Brk();

/** `rt_sigaction`: What to do on a signal was changed. */
export class RtSigaction extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigaction | null { return units[inHand >>> 1] === 1013 ? oneRtSigaction : null; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument act, as it was passed. */
  get act(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument oact, as it was passed. */
  get oact(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneRtSigaction = new RtSigaction();

/** `rt_sigprocmask`: The blocked signals were changed. */
export class RtSigprocmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigprocmask | null { return units[inHand >>> 1] === 1014 ? oneRtSigprocmask : null; }

  /** The argument how, as it was passed. */
  get how(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument nset, as it was passed. */
  get nset(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument oset, as it was passed. */
  get oset(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneRtSigprocmask = new RtSigprocmask();

/** `rt_sigreturn`: A signal's handler returned. */
export class RtSigreturn extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigreturn | null { return units[inHand >>> 1] === 1015 ? oneRtSigreturn : null; }
}
const oneRtSigreturn = new RtSigreturn();

/** `ioctl`: A device was controlled. */
export class Ioctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ioctl | null { return units[inHand >>> 1] === 1016 ? oneIoctl : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneIoctl = new Ioctl();

/** `pread64`: Bytes were read from a place in a file. */
export class Pread64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pread64 | null { return units[inHand >>> 1] === 1017 ? onePread64 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos, as it was passed. */
  get pos(): bigint { return signedLongs[(inHand + 136) >>> 3] as bigint; }
}
const onePread64 = new Pread64();

/** `pwrite64`: Bytes were written to a place in a file. */
export class Pwrite64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pwrite64 | null { return units[inHand >>> 1] === 1018 ? onePwrite64 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos, as it was passed. */
  get pos(): bigint { return signedLongs[(inHand + 136) >>> 3] as bigint; }
}
const onePwrite64 = new Pwrite64();

/** `readv`: Bytes were read from a file into several pieces. */
export class Readv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Readv | null { return units[inHand >>> 1] === 1019 ? oneReadv : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneReadv = new Readv();

/** `writev`: Bytes of several pieces were written to a file. */
export class Writev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Writev | null { return units[inHand >>> 1] === 1020 ? oneWritev : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneWritev = new Writev();

/** `access`: A file's permissions were checked. */
export class Access extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Access | null { return units[inHand >>> 1] === 1021 ? oneAccess : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneAccess = new Access();

/** `pipe`: A pipe was made. */
export class Pipe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pipe | null { return units[inHand >>> 1] === 1022 ? onePipe : null; }

  /** The argument pipefd, as it was passed. */
  get pipefd(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const onePipe = new Pipe();

/** `select`: Files were waited for. */
export class Select extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Select | null { return units[inHand >>> 1] === 1023 ? oneSelect : null; }

  /** The argument n, as it was passed. */
  get n(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument inp, as it was passed. */
  get inp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument outp, as it was passed. */
  get outp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument exp, as it was passed. */
  get exp(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument tvp, as it was passed. */
  get tvp(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneSelect = new Select();

/** `sched_yield`: The processor was yielded. */
export class SchedYield extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedYield | null { return units[inHand >>> 1] === 1024 ? oneSchedYield : null; }
}
const oneSchedYield = new SchedYield();

/** `mremap`: Mapped memory was moved or resized. */
export class Mremap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mremap | null { return units[inHand >>> 1] === 1025 ? oneMremap : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument old_len, as it was passed. */
  get oldLen(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument new_len, as it was passed. */
  get newLen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument new_addr, as it was passed. */
  get newAddr(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMremap = new Mremap();

/** `msync`: Mapped memory was written to its file. */
export class Msync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Msync | null { return units[inHand >>> 1] === 1026 ? oneMsync : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneMsync = new Msync();

/** `mincore`: Which pages are in memory was asked for. */
export class Mincore extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mincore | null { return units[inHand >>> 1] === 1027 ? oneMincore : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneMincore = new Mincore();

/** `madvise`: Advice was given on the use of memory. */
export class Madvise extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Madvise | null { return units[inHand >>> 1] === 1028 ? oneMadvise : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument length, as it was passed. */
  get length(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument behavior, as it was passed. */
  get behavior(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneMadvise = new Madvise();

/** `shmget`: Shared memory was got by its key. */
export class Shmget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Shmget | null { return units[inHand >>> 1] === 1029 ? oneShmget : null; }

  /** The argument key, as it was passed. */
  get key(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument shmflg, as it was passed. */
  get shmflg(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneShmget = new Shmget();

/** `shmat`: Shared memory was attached. */
export class Shmat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Shmat | null { return units[inHand >>> 1] === 1030 ? oneShmat : null; }

  /** The argument shmid, as it was passed. */
  get shmid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument shmflg, as it was passed. */
  get shmflg(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneShmat = new Shmat();

/** `shmctl`: Shared memory was controlled. */
export class Shmctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Shmctl | null { return units[inHand >>> 1] === 1031 ? oneShmctl : null; }

  /** The argument shmid, as it was passed. */
  get shmid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneShmctl = new Shmctl();

/** `dup`: A file got another number as well. */
export class Dup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Dup | null { return units[inHand >>> 1] === 1032 ? oneDup : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneDup = new Dup();

/** `dup2`: A file got a chosen number as well. */
export class Dup2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Dup2 | null { return units[inHand >>> 1] === 1033 ? oneDup2 : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument newfd, as it was passed. */
  get newfd(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneDup2 = new Dup2();

/** `pause`: A signal was waited for. */
export class Pause extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pause | null { return units[inHand >>> 1] === 1034 ? onePause : null; }
}
const onePause = new Pause();

/** `nanosleep`: The thread slept. */
export class Nanosleep extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Nanosleep | null { return units[inHand >>> 1] === 1035 ? oneNanosleep : null; }

  /** The argument rqtp, as it was passed. */
  get rqtp(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument rmtp, as it was passed. */
  get rmtp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneNanosleep = new Nanosleep();

/** `getitimer`: An interval timer was asked for. */
export class Getitimer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getitimer | null { return units[inHand >>> 1] === 1036 ? oneGetitimer : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGetitimer = new Getitimer();

/** `alarm`: An alarm was set. */
export class Alarm extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Alarm | null { return units[inHand >>> 1] === 1037 ? oneAlarm : null; }

  /** The argument seconds, as it was passed. */
  get seconds(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneAlarm = new Alarm();

/** `setitimer`: An interval timer was set. */
export class Setitimer extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setitimer | null { return units[inHand >>> 1] === 1038 ? oneSetitimer : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument ovalue, as it was passed. */
  get ovalue(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSetitimer = new Setitimer();

/** `getpid`: The process id was asked for. */
export class Getpid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getpid | null { return units[inHand >>> 1] === 1039 ? oneGetpid : null; }
}
const oneGetpid = new Getpid();

/** `sendfile`: Bytes were copied from one file to another. */
export class Sendfile extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sendfile | null { return units[inHand >>> 1] === 1040 ? oneSendfile : null; }

  /** The argument out_fd, as it was passed. */
  get outFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument in_fd, as it was passed. */
  get inFd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSendfile = new Sendfile();

/** `socket`: A socket was made. */
export class Socket extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Socket | null { return units[inHand >>> 1] === 1041 ? oneSocket : null; }

  /** The argument family, as it was passed. */
  get family(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument type, as it was passed. */
  get type(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument protocol, as it was passed. */
  get protocol(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneSocket = new Socket();

/** `connect`: A socket was connected. */
export class Connect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Connect | null { return units[inHand >>> 1] === 1042 ? oneConnect : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneConnect = new Connect();

/** `accept`: A connection was accepted. */
export class Accept extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Accept | null { return units[inHand >>> 1] === 1043 ? oneAccept : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneAccept = new Accept();

/** `sendto`: A message was sent, perhaps to an address. */
export class Sendto extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sendto | null { return units[inHand >>> 1] === 1044 ? oneSendto : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const oneSendto = new Sendto();

/** `recvfrom`: A message was received, perhaps with its sender's address. */
export class Recvfrom extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Recvfrom | null { return units[inHand >>> 1] === 1045 ? oneRecvfrom : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneRecvfrom = new Recvfrom();

/** `sendmsg`: A message was sent. */
export class Sendmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sendmsg | null { return units[inHand >>> 1] === 1046 ? oneSendmsg : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument msg, as it was passed. */
  get msg(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSendmsg = new Sendmsg();

/** `recvmsg`: A message was received. */
export class Recvmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Recvmsg | null { return units[inHand >>> 1] === 1047 ? oneRecvmsg : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument msg, as it was passed. */
  get msg(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneRecvmsg = new Recvmsg();

/** `shutdown`: A connection was shut down, in part or in full. */
export class Shutdown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Shutdown | null { return units[inHand >>> 1] === 1048 ? oneShutdown : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument how, as it was passed. */
  get how(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneShutdown = new Shutdown();

/** `bind`: A socket was bound to an address. */
export class Bind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Bind | null { return units[inHand >>> 1] === 1049 ? oneBind : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneBind = new Bind();

/** `listen`: A socket began to listen. */
export class Listen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Listen | null { return units[inHand >>> 1] === 1050 ? oneListen : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument backlog, as it was passed. */
  get backlog(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneListen = new Listen();

/** `getsockname`: A socket's own address was asked for. */
export class Getsockname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getsockname | null { return units[inHand >>> 1] === 1051 ? oneGetsockname : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetsockname = new Getsockname();

/** `getpeername`: The address of a socket's other end was asked for. */
export class Getpeername extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getpeername | null { return units[inHand >>> 1] === 1052 ? oneGetpeername : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetpeername = new Getpeername();

/** `socketpair`: A pair of connected sockets was made. */
export class Socketpair extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Socketpair | null { return units[inHand >>> 1] === 1053 ? oneSocketpair : null; }

  /** The argument family, as it was passed. */
  get family(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument type, as it was passed. */
  get type(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument protocol, as it was passed. */
  get protocol(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument sv, as it was passed. */
  get sv(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSocketpair = new Socketpair();

/** `setsockopt`: A socket's option was set. */
export class Setsockopt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setsockopt | null { return units[inHand >>> 1] === 1054 ? oneSetsockopt : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument level, as it was passed. */
  get level(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument optname, as it was passed. */
  get optname(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument optval, as it was passed. */
  get optval(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument optlen, as it was passed. */
  get optlen(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneSetsockopt = new Setsockopt();

/** `getsockopt`: A socket's option was asked for. */
export class Getsockopt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getsockopt | null { return units[inHand >>> 1] === 1055 ? oneGetsockopt : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument level, as it was passed. */
  get level(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument optname, as it was passed. */
  get optname(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument optval, as it was passed. */
  get optval(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument optlen, as it was passed. */
  get optlen(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneGetsockopt = new Getsockopt();

/** `clone`: A process or a thread was created. */
export class Clone extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Clone | null { return units[inHand >>> 1] === 1056 ? oneClone : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument stack, as it was passed. */
  get stack(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument parent_tid, as it was passed. */
  get parentTid(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument child_tid, as it was passed. */
  get childTid(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument tls, as it was passed. */
  get tls(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneClone = new Clone();

/** `fork`: A process was created. */
export class Fork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fork | null { return units[inHand >>> 1] === 1057 ? oneFork : null; }
}
const oneFork = new Fork();

/** `vfork`: A process was created that its parent waits for. */
export class Vfork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Vfork | null { return units[inHand >>> 1] === 1058 ? oneVfork : null; }
}
const oneVfork = new Vfork();

/** `execve`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
export class Execve extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Execve | null { return units[inHand >>> 1] === 1059 ? oneExecve : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument argv, as it was passed. */
  get argv(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument envp, as it was passed. */
  get envp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneExecve = new Execve();

/** `exit`: A thread ends. */
export class Exit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Exit | null { return units[inHand >>> 1] === 1060 ? oneExit : null; }

  /** The argument status, as it was passed. */
  get status(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneExit = new Exit();

/** `wait4`: A child process was waited for. */
export class Wait4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Wait4 | null { return units[inHand >>> 1] === 1061 ? oneWait4 : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument wstatus, as it was passed. */
  get wstatus(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument options, as it was passed. */
  get options(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneWait4 = new Wait4();

/** `kill`: A signal was sent to a process or a group. */
export class Kill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Kill | null { return units[inHand >>> 1] === 1062 ? oneKill : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneKill = new Kill();

/** `uname`: The names of the kernel and the host were asked for. */
export class Uname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Uname | null { return units[inHand >>> 1] === 1063 ? oneUname : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneUname = new Uname();

/** `semget`: Semaphores were got by their key. */
export class Semget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Semget | null { return units[inHand >>> 1] === 1064 ? oneSemget : null; }

  /** The argument key, as it was passed. */
  get key(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument nsems, as it was passed. */
  get nsems(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument semflg, as it was passed. */
  get semflg(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneSemget = new Semget();

/** `semop`: Semaphores were changed. */
export class Semop extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Semop | null { return units[inHand >>> 1] === 1065 ? oneSemop : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tsops, as it was passed. */
  get tsops(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nsops, as it was passed. */
  get nsops(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSemop = new Semop();

/** `semctl`: Semaphores were controlled. */
export class Semctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Semctl | null { return units[inHand >>> 1] === 1066 ? oneSemctl : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument semnum, as it was passed. */
  get semnum(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSemctl = new Semctl();

/** `shmdt`: Shared memory was detached. */
export class Shmdt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Shmdt | null { return units[inHand >>> 1] === 1067 ? oneShmdt : null; }

  /** The argument shmaddr, as it was passed. */
  get shmaddr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneShmdt = new Shmdt();

/** `msgget`: A message queue was got by its key. */
export class Msgget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Msgget | null { return units[inHand >>> 1] === 1068 ? oneMsgget : null; }

  /** The argument key, as it was passed. */
  get key(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneMsgget = new Msgget();

/** `msgsnd`: A message was put into a queue. */
export class Msgsnd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Msgsnd | null { return units[inHand >>> 1] === 1069 ? oneMsgsnd : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument msgp, as it was passed. */
  get msgp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument msgsz, as it was passed. */
  get msgsz(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneMsgsnd = new Msgsnd();

/** `msgrcv`: A message was taken from a queue. */
export class Msgrcv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Msgrcv | null { return units[inHand >>> 1] === 1070 ? oneMsgrcv : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument msgp, as it was passed. */
  get msgp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument msgsz, as it was passed. */
  get msgsz(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument msgtyp, as it was passed. */
  get msgtyp(): bigint { return signedLongs[(inHand + 136) >>> 3] as bigint; }

  /** The argument msgflg, as it was passed. */
  get msgflg(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneMsgrcv = new Msgrcv();

/** `msgctl`: A message queue was controlled. */
export class Msgctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Msgctl | null { return units[inHand >>> 1] === 1071 ? oneMsgctl : null; }

  /** The argument msqid, as it was passed. */
  get msqid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneMsgctl = new Msgctl();

/** `fcntl`: An open file was controlled. */
export class Fcntl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fcntl | null { return units[inHand >>> 1] === 1072 ? oneFcntl : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneFcntl = new Fcntl();

/** `flock`: A file was locked or unlocked. */
export class Flock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Flock | null { return units[inHand >>> 1] === 1073 ? oneFlock : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneFlock = new Flock();

/** `fsync`: A file was written to its device. */
export class Fsync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fsync | null { return units[inHand >>> 1] === 1074 ? oneFsync : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneFsync = new Fsync();

/** `fdatasync`: A file's content was written to its device. */
export class Fdatasync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fdatasync | null { return units[inHand >>> 1] === 1075 ? oneFdatasync : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneFdatasync = new Fdatasync();

/** `truncate`: A file was cut or grown, by path. */
export class Truncate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Truncate | null { return units[inHand >>> 1] === 1076 ? oneTruncate : null; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return texts[112] ?? textAt(112); }

  /** The argument length, as it was passed. */
  get length(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }
}
const oneTruncate = new Truncate();

/** `ftruncate`: A file was cut or grown, by number. */
export class Ftruncate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ftruncate | null { return units[inHand >>> 1] === 1077 ? oneFtruncate : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument length, as it was passed. */
  get length(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }
}
const oneFtruncate = new Ftruncate();

/** `getdents`: The entries of a folder were read. */
export class Getdents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getdents | null { return units[inHand >>> 1] === 1078 ? oneGetdents : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument dirent, as it was passed. */
  get dirent(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneGetdents = new Getdents();

/** `getcwd`: The current folder was asked for. */
export class Getcwd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getcwd | null { return units[inHand >>> 1] === 1079 ? oneGetcwd : null; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGetcwd = new Getcwd();

/** `chdir`: The current folder was changed, by path. */
export class Chdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Chdir | null { return units[inHand >>> 1] === 1080 ? oneChdir : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneChdir = new Chdir();

/** `fchdir`: The current folder was changed, by number. */
export class Fchdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchdir | null { return units[inHand >>> 1] === 1081 ? oneFchdir : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneFchdir = new Fchdir();

/** `rename`: A file was renamed. */
export class Rename extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Rename | null { return units[inHand >>> 1] === 1082 ? oneRename : null; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return texts[112] ?? textAt(112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return texts[120] ?? textAt(120); }
}
const oneRename = new Rename();

/** `mkdir`: A folder was made. */
export class Mkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mkdir | null { return units[inHand >>> 1] === 1083 ? oneMkdir : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneMkdir = new Mkdir();

/** `rmdir`: A folder was removed. */
export class Rmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Rmdir | null { return units[inHand >>> 1] === 1084 ? oneRmdir : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneRmdir = new Rmdir();

/** `creat`: A file was made and opened. */
export class Creat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Creat | null { return units[inHand >>> 1] === 1085 ? oneCreat : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneCreat = new Creat();

/** `link`: A file got another name as well. */
export class Link extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Link | null { return units[inHand >>> 1] === 1086 ? oneLink : null; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return texts[112] ?? textAt(112); }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return texts[120] ?? textAt(120); }
}
const oneLink = new Link();

/** `unlink`: A name of a file was removed. */
export class Unlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Unlink | null { return units[inHand >>> 1] === 1087 ? oneUnlink : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneUnlink = new Unlink();

/** `symlink`: A symbolic link was made. */
export class Symlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Symlink | null { return units[inHand >>> 1] === 1088 ? oneSymlink : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return texts[112] ?? textAt(112); }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return texts[120] ?? textAt(120); }
}
const oneSymlink = new Symlink();

/** `readlink`: A symbolic link was read. */
export class Readlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Readlink | null { return units[inHand >>> 1] === 1089 ? oneReadlink : null; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return texts[112] ?? textAt(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneReadlink = new Readlink();

/** `chmod`: Permissions were changed, by path. */
export class Chmod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Chmod | null { return units[inHand >>> 1] === 1090 ? oneChmod : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneChmod = new Chmod();

/** `fchmod`: Permissions were changed, by number. */
export class Fchmod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchmod | null { return units[inHand >>> 1] === 1091 ? oneFchmod : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneFchmod = new Fchmod();

/** `chown`: The owner was changed, by path. */
export class Chown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Chown | null { return units[inHand >>> 1] === 1092 ? oneChown : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument user, as it was passed. */
  get user(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument group, as it was passed. */
  get group(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneChown = new Chown();

/** `fchown`: The owner was changed, by number. */
export class Fchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchown | null { return units[inHand >>> 1] === 1093 ? oneFchown : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument user, as it was passed. */
  get user(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument group, as it was passed. */
  get group(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneFchown = new Fchown();

/** `lchown`: The owner was changed, by path, links not followed. */
export class Lchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lchown | null { return units[inHand >>> 1] === 1094 ? oneLchown : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument user, as it was passed. */
  get user(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument group, as it was passed. */
  get group(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneLchown = new Lchown();

/** `umask`: The mask for the permissions of new files was changed. */
export class Umask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Umask | null { return units[inHand >>> 1] === 1095 ? oneUmask : null; }

  /** The argument mask, as it was passed. */
  get mask(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneUmask = new Umask();

/** `gettimeofday`: The time was asked for. */
export class Gettimeofday extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Gettimeofday | null { return units[inHand >>> 1] === 1096 ? oneGettimeofday : null; }

  /** The argument tv, as it was passed. */
  get tv(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument tz, as it was passed. */
  get tz(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGettimeofday = new Gettimeofday();

/** `getrlimit`: A resource's limit was asked for. */
export class Getrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getrlimit | null { return units[inHand >>> 1] === 1097 ? oneGetrlimit : null; }

  /** The argument resource, as it was passed. */
  get resource(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument rlim, as it was passed. */
  get rlim(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGetrlimit = new Getrlimit();

/** `getrusage`: The used resources were asked for. */
export class Getrusage extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getrusage | null { return units[inHand >>> 1] === 1098 ? oneGetrusage : null; }

  /** The argument who, as it was passed. */
  get who(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGetrusage = new Getrusage();

/** `sysinfo`: Facts about the system were asked for. */
export class Sysinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sysinfo | null { return units[inHand >>> 1] === 1099 ? oneSysinfo : null; }

  /** The argument info, as it was passed. */
  get info(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneSysinfo = new Sysinfo();

/** `times`: The used processor time was asked for. */
export class Times extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Times | null { return units[inHand >>> 1] === 1100 ? oneTimes : null; }

  /** The argument tbuf, as it was passed. */
  get tbuf(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneTimes = new Times();

/** `ptrace`: Another process was traced, read or changed. */
export class Ptrace extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ptrace | null { return units[inHand >>> 1] === 1101 ? onePtrace : null; }

  /** The argument request, as it was passed. */
  get request(): bigint { return signedLongs[(inHand + 112) >>> 3] as bigint; }

  /** The argument pid, as it was passed. */
  get pid(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument data, as it was passed. */
  get data(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const onePtrace = new Ptrace();

/** `getuid`: The real user id was asked for. */
export class Getuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getuid | null { return units[inHand >>> 1] === 1102 ? oneGetuid : null; }
}
const oneGetuid = new Getuid();

/** `syslog`: The kernel's log was read or controlled. */
export class Syslog extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Syslog | null { return units[inHand >>> 1] === 1103 ? oneSyslog : null; }

  /** The argument type, as it was passed. */
  get type(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneSyslog = new Syslog();

/** `getgid`: The real group id was asked for. */
export class Getgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getgid | null { return units[inHand >>> 1] === 1104 ? oneGetgid : null; }
}
const oneGetgid = new Getgid();

/** `setuid`: The user ids were changed. */
export class Setuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setuid | null { return units[inHand >>> 1] === 1105 ? oneSetuid : null; }

  /** The argument uid, as it was passed. */
  get uid(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneSetuid = new Setuid();

/** `setgid`: The group ids were changed. */
export class Setgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setgid | null { return units[inHand >>> 1] === 1106 ? oneSetgid : null; }

  /** The argument gid, as it was passed. */
  get gid(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneSetgid = new Setgid();

/** `geteuid`: The effective user id was asked for. */
export class Geteuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Geteuid | null { return units[inHand >>> 1] === 1107 ? oneGeteuid : null; }
}
const oneGeteuid = new Geteuid();

/** `getegid`: The effective group id was asked for. */
export class Getegid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getegid | null { return units[inHand >>> 1] === 1108 ? oneGetegid : null; }
}
const oneGetegid = new Getegid();

/** `setpgid`: A process's group was changed. */
export class Setpgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setpgid | null { return units[inHand >>> 1] === 1109 ? oneSetpgid : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument pgid, as it was passed. */
  get pgid(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneSetpgid = new Setpgid();

/** `getppid`: The parent's process id was asked for. */
export class Getppid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getppid | null { return units[inHand >>> 1] === 1110 ? oneGetppid : null; }
}
const oneGetppid = new Getppid();

/** `getpgrp`: The process's group was asked for. */
export class Getpgrp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getpgrp | null { return units[inHand >>> 1] === 1111 ? oneGetpgrp : null; }
}
const oneGetpgrp = new Getpgrp();

/** `setsid`: A session was begun. */
export class Setsid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setsid | null { return units[inHand >>> 1] === 1112 ? oneSetsid : null; }
}
const oneSetsid = new Setsid();

/** `setreuid`: The real and effective user ids were changed. */
export class Setreuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setreuid | null { return units[inHand >>> 1] === 1113 ? oneSetreuid : null; }

  /** The argument ruid, as it was passed. */
  get ruid(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument euid, as it was passed. */
  get euid(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneSetreuid = new Setreuid();

/** `setregid`: The real and effective group ids were changed. */
export class Setregid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setregid | null { return units[inHand >>> 1] === 1114 ? oneSetregid : null; }

  /** The argument rgid, as it was passed. */
  get rgid(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument egid, as it was passed. */
  get egid(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneSetregid = new Setregid();

/** `getgroups`: The supplementary groups were asked for. */
export class Getgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getgroups | null { return units[inHand >>> 1] === 1115 ? oneGetgroups : null; }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument grouplist, as it was passed. */
  get grouplist(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneGetgroups = new Getgroups();

/** `setgroups`: The supplementary groups were changed. */
export class Setgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setgroups | null { return units[inHand >>> 1] === 1116 ? oneSetgroups : null; }

  /** The argument gidsetsize, as it was passed. */
  get gidsetsize(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument grouplist, as it was passed. */
  get grouplist(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSetgroups = new Setgroups();

/** `setresuid`: The real, effective and saved user ids were changed. */
export class Setresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setresuid | null { return units[inHand >>> 1] === 1117 ? oneSetresuid : null; }

  /** The argument ruid, as it was passed. */
  get ruid(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument euid, as it was passed. */
  get euid(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument suid, as it was passed. */
  get suid(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSetresuid = new Setresuid();

/** `getresuid`: The real, effective and saved user ids were asked for. */
export class Getresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getresuid | null { return units[inHand >>> 1] === 1118 ? oneGetresuid : null; }

  /** The argument ruidp, as it was passed. */
  get ruidp(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument euidp, as it was passed. */
  get euidp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument suidp, as it was passed. */
  get suidp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetresuid = new Getresuid();

/** `setresgid`: The real, effective and saved group ids were changed. */
export class Setresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setresgid | null { return units[inHand >>> 1] === 1119 ? oneSetresgid : null; }

  /** The argument rgid, as it was passed. */
  get rgid(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument egid, as it was passed. */
  get egid(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument sgid, as it was passed. */
  get sgid(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSetresgid = new Setresgid();

/** `getresgid`: The real, effective and saved group ids were asked for. */
export class Getresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getresgid | null { return units[inHand >>> 1] === 1120 ? oneGetresgid : null; }

  /** The argument rgidp, as it was passed. */
  get rgidp(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument egidp, as it was passed. */
  get egidp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument sgidp, as it was passed. */
  get sgidp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetresgid = new Getresgid();

/** `getpgid`: A process's group was asked for. */
export class Getpgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getpgid | null { return units[inHand >>> 1] === 1121 ? oneGetpgid : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneGetpgid = new Getpgid();

/** `setfsuid`: The user id for file access was changed. */
export class Setfsuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setfsuid | null { return units[inHand >>> 1] === 1122 ? oneSetfsuid : null; }

  /** The argument uid, as it was passed. */
  get uid(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneSetfsuid = new Setfsuid();

/** `setfsgid`: The group id for file access was changed. */
export class Setfsgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setfsgid | null { return units[inHand >>> 1] === 1123 ? oneSetfsgid : null; }

  /** The argument gid, as it was passed. */
  get gid(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneSetfsgid = new Setfsgid();

/** `getsid`: A process's session was asked for. */
export class Getsid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getsid | null { return units[inHand >>> 1] === 1124 ? oneGetsid : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneGetsid = new Getsid();

/** `capget`: A thread's capabilities were asked for. */
export class Capget extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Capget | null { return units[inHand >>> 1] === 1125 ? oneCapget : null; }

  /** The argument header, as it was passed. */
  get header(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument dataptr, as it was passed. */
  get dataptr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneCapget = new Capget();

/** `capset`: A thread's capabilities were changed. */
export class Capset extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Capset | null { return units[inHand >>> 1] === 1126 ? oneCapset : null; }

  /** The argument header, as it was passed. */
  get header(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument data, as it was passed. */
  get data(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneCapset = new Capset();

/** `rt_sigpending`: The pending signals were asked for. */
export class RtSigpending extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigpending | null { return units[inHand >>> 1] === 1127 ? oneRtSigpending : null; }

  /** The argument uset, as it was passed. */
  get uset(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneRtSigpending = new RtSigpending();

/** `rt_sigtimedwait`: A signal was waited for. */
export class RtSigtimedwait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigtimedwait | null { return units[inHand >>> 1] === 1128 ? oneRtSigtimedwait : null; }

  /** The argument uthese, as it was passed. */
  get uthese(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument uts, as it was passed. */
  get uts(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneRtSigtimedwait = new RtSigtimedwait();

/** `rt_sigqueueinfo`: A signal was sent with data. */
export class RtSigqueueinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigqueueinfo | null { return units[inHand >>> 1] === 1129 ? oneRtSigqueueinfo : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneRtSigqueueinfo = new RtSigqueueinfo();

/** `rt_sigsuspend`: A signal was waited for with another mask. */
export class RtSigsuspend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtSigsuspend | null { return units[inHand >>> 1] === 1130 ? oneRtSigsuspend : null; }

  /** The argument unewset, as it was passed. */
  get unewset(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneRtSigsuspend = new RtSigsuspend();

/** `sigaltstack`: The stack for signal handlers was changed. */
export class Sigaltstack extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigaltstack | null { return units[inHand >>> 1] === 1131 ? oneSigaltstack : null; }

  /** The argument uss, as it was passed. */
  get uss(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument uoss, as it was passed. */
  get uoss(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSigaltstack = new Sigaltstack();

/** `utime`: A file's times were changed. */
export class Utime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Utime | null { return units[inHand >>> 1] === 1132 ? oneUtime : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument times, as it was passed. */
  get times(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneUtime = new Utime();

/** `mknod`: A device, a pipe or a file was made. */
export class Mknod extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mknod | null { return units[inHand >>> 1] === 1133 ? oneMknod : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument dev, as it was passed. */
  get dev(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneMknod = new Mknod();

/** `uselib`: A shared library was loaded the old way. */
export class Uselib extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Uselib | null { return units[inHand >>> 1] === 1134 ? oneUselib : null; }

  /** The text library points to, read when the call had ended. */
  get library(): Text { return texts[112] ?? textAt(112); }
}
const oneUselib = new Uselib();

/** `personality`: The execution domain was changed. */
export class Personality extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Personality | null { return units[inHand >>> 1] === 1135 ? onePersonality : null; }

  /** The argument personality, as it was passed. */
  get personality(): number { return words[(inHand + 112) >>> 2] as number; }
}
const onePersonality = new Personality();

/** `ustat`: A file system's facts were asked for by device. */
export class Ustat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ustat | null { return units[inHand >>> 1] === 1136 ? oneUstat : null; }

  /** The argument dev, as it was passed. */
  get dev(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneUstat = new Ustat();

/** `statfs`: A file system's facts were asked for by path. */
export class Statfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Statfs | null { return units[inHand >>> 1] === 1137 ? oneStatfs : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneStatfs = new Statfs();

/** `fstatfs`: A file system's facts were asked for by number. */
export class Fstatfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fstatfs | null { return units[inHand >>> 1] === 1138 ? oneFstatfs : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneFstatfs = new Fstatfs();

/** `sysfs`: Kinds of file systems were asked for. */
export class Sysfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sysfs | null { return units[inHand >>> 1] === 1139 ? oneSysfs : null; }

  /** The argument option, as it was passed. */
  get option(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument arg1, as it was passed. */
  get arg1(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSysfs = new Sysfs();

/** `getpriority`: A priority was asked for. */
export class Getpriority extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getpriority | null { return units[inHand >>> 1] === 1140 ? oneGetpriority : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument who, as it was passed. */
  get who(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneGetpriority = new Getpriority();

/** `setpriority`: A priority was changed. */
export class Setpriority extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setpriority | null { return units[inHand >>> 1] === 1141 ? oneSetpriority : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument who, as it was passed. */
  get who(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument niceval, as it was passed. */
  get niceval(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneSetpriority = new Setpriority();

/** `sched_setparam`: Scheduling parameters were changed. */
export class SchedSetparam extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedSetparam | null { return units[inHand >>> 1] === 1142 ? oneSchedSetparam : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument param, as it was passed. */
  get param(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSchedSetparam = new SchedSetparam();

/** `sched_getparam`: Scheduling parameters were asked for. */
export class SchedGetparam extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetparam | null { return units[inHand >>> 1] === 1143 ? oneSchedGetparam : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument param, as it was passed. */
  get param(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSchedGetparam = new SchedGetparam();

/** `sched_setscheduler`: The scheduling policy was changed. */
export class SchedSetscheduler extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedSetscheduler | null { return units[inHand >>> 1] === 1144 ? oneSchedSetscheduler : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument policy, as it was passed. */
  get policy(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument param, as it was passed. */
  get param(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSchedSetscheduler = new SchedSetscheduler();

/** `sched_getscheduler`: The scheduling policy was asked for. */
export class SchedGetscheduler extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetscheduler | null { return units[inHand >>> 1] === 1145 ? oneSchedGetscheduler : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneSchedGetscheduler = new SchedGetscheduler();

/** `sched_get_priority_max`: The highest priority of a policy was asked for. */
export class SchedGetPriorityMax extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetPriorityMax | null { return units[inHand >>> 1] === 1146 ? oneSchedGetPriorityMax : null; }

  /** The argument policy, as it was passed. */
  get policy(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneSchedGetPriorityMax = new SchedGetPriorityMax();

/** `sched_get_priority_min`: The lowest priority of a policy was asked for. */
export class SchedGetPriorityMin extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetPriorityMin | null { return units[inHand >>> 1] === 1147 ? oneSchedGetPriorityMin : null; }

  /** The argument policy, as it was passed. */
  get policy(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneSchedGetPriorityMin = new SchedGetPriorityMin();

/** `sched_rr_get_interval`: The time slice was asked for. */
export class SchedRrGetInterval extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedRrGetInterval | null { return units[inHand >>> 1] === 1148 ? oneSchedRrGetInterval : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument interval, as it was passed. */
  get interval(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSchedRrGetInterval = new SchedRrGetInterval();

/** `mlock`: Memory was locked. */
export class Mlock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mlock | null { return units[inHand >>> 1] === 1149 ? oneMlock : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneMlock = new Mlock();

/** `munlock`: Memory was unlocked. */
export class Munlock extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Munlock | null { return units[inHand >>> 1] === 1150 ? oneMunlock : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneMunlock = new Munlock();

/** `mlockall`: All memory was locked. */
export class Mlockall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mlockall | null { return units[inHand >>> 1] === 1151 ? oneMlockall : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneMlockall = new Mlockall();

/** `munlockall`: All memory was unlocked. */
export class Munlockall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Munlockall | null { return units[inHand >>> 1] === 1152 ? oneMunlockall : null; }
}
const oneMunlockall = new Munlockall();

/** `vhangup`: The terminal was hung up. */
export class Vhangup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Vhangup | null { return units[inHand >>> 1] === 1153 ? oneVhangup : null; }
}
const oneVhangup = new Vhangup();

/** `modify_ldt`: The local descriptor table was read or changed. */
export class ModifyLdt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ModifyLdt | null { return units[inHand >>> 1] === 1154 ? oneModifyLdt : null; }

  /** The argument func, as it was passed. */
  get func(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument ptr, as it was passed. */
  get ptr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument bytecount, as it was passed. */
  get bytecount(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneModifyLdt = new ModifyLdt();

/** `pivot_root`: The root of the mount namespace was exchanged. */
export class PivotRoot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PivotRoot | null { return units[inHand >>> 1] === 1155 ? onePivotRoot : null; }

  /** The text new_root points to, read when the call had ended. */
  get newRoot(): Text { return texts[112] ?? textAt(112); }

  /** The text put_old points to, read when the call had ended. */
  get putOld(): Text { return texts[120] ?? textAt(120); }
}
const onePivotRoot = new PivotRoot();

/** `prctl`: The process's own attributes were read or changed. */
export class Prctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Prctl | null { return units[inHand >>> 1] === 1157 ? onePrctl : null; }

  /** The argument option, as it was passed. */
  get option(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument arg3, as it was passed. */
  get arg3(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument arg4, as it was passed. */
  get arg4(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument arg5, as it was passed. */
  get arg5(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const onePrctl = new Prctl();

/** `arch_prctl`: The thread's own processor state was read or changed. */
export class ArchPrctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ArchPrctl | null { return units[inHand >>> 1] === 1158 ? oneArchPrctl : null; }

  /** The argument option, as it was passed. */
  get option(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneArchPrctl = new ArchPrctl();

/** `adjtimex`: The kernel's clock was tuned. */
export class Adjtimex extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Adjtimex | null { return units[inHand >>> 1] === 1159 ? oneAdjtimex : null; }

  /** The argument txc_p, as it was passed. */
  get txcP(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneAdjtimex = new Adjtimex();

/** `setrlimit`: A resource's limit was changed. */
export class Setrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setrlimit | null { return units[inHand >>> 1] === 1160 ? oneSetrlimit : null; }

  /** The argument resource, as it was passed. */
  get resource(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument rlim, as it was passed. */
  get rlim(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSetrlimit = new Setrlimit();

/** `chroot`: The root folder was changed. */
export class Chroot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Chroot | null { return units[inHand >>> 1] === 1161 ? oneChroot : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }
}
const oneChroot = new Chroot();

/** `sync`: All file systems were written to their devices. */
export class Sync extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sync | null { return units[inHand >>> 1] === 1162 ? oneSync : null; }
}
const oneSync = new Sync();

/** `acct`: Process accounting was switched. */
export class Acct extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Acct | null { return units[inHand >>> 1] === 1163 ? oneAcct : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[112] ?? textAt(112); }
}
const oneAcct = new Acct();

/** `settimeofday`: The time was set. */
export class Settimeofday extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Settimeofday | null { return units[inHand >>> 1] === 1164 ? oneSettimeofday : null; }

  /** The argument tv, as it was passed. */
  get tv(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument tz, as it was passed. */
  get tz(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSettimeofday = new Settimeofday();

/** `mount`: A file system was mounted. */
export class Mount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mount | null { return units[inHand >>> 1] === 1165 ? oneMount : null; }

  /** The text source points to, read when the call had ended. */
  get source(): Text { return texts[112] ?? textAt(112); }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return texts[120] ?? textAt(120); }

  /** The text filesystemtype points to, read when the call had ended. */
  get filesystemtype(): Text { return texts[128] ?? textAt(128); }

  /** The argument mountflags, as it was passed. */
  get mountflags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument data, as it was passed. */
  get data(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMount = new Mount();

/** `umount2`: A file system was unmounted. */
export class Umount2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Umount2 | null { return units[inHand >>> 1] === 1166 ? oneUmount2 : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return texts[112] ?? textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneUmount2 = new Umount2();

/** `swapon`: Swapping was begun. */
export class Swapon extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Swapon | null { return units[inHand >>> 1] === 1167 ? oneSwapon : null; }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return texts[112] ?? textAt(112); }

  /** The argument swap_flags, as it was passed. */
  get swapFlags(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneSwapon = new Swapon();

/** `swapoff`: Swapping was ended. */
export class Swapoff extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Swapoff | null { return units[inHand >>> 1] === 1168 ? oneSwapoff : null; }

  /** The text specialfile points to, read when the call had ended. */
  get specialfile(): Text { return texts[112] ?? textAt(112); }
}
const oneSwapoff = new Swapoff();

/** `reboot`: The machine was restarted or halted. */
export class Reboot extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Reboot | null { return units[inHand >>> 1] === 1169 ? oneReboot : null; }

  /** The argument magic1, as it was passed. */
  get magic1(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument magic2, as it was passed. */
  get magic2(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneReboot = new Reboot();

/** `sethostname`: The host name was set. */
export class Sethostname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sethostname | null { return units[inHand >>> 1] === 1170 ? oneSethostname : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneSethostname = new Sethostname();

/** `setdomainname`: The domain name was set. */
export class Setdomainname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setdomainname | null { return units[inHand >>> 1] === 1171 ? oneSetdomainname : null; }

  /** The argument name, as it was passed. */
  get name(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneSetdomainname = new Setdomainname();

/** `iopl`: The privilege for ports was changed. */
export class Iopl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Iopl | null { return units[inHand >>> 1] === 1172 ? oneIopl : null; }

  /** The argument level, as it was passed. */
  get level(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneIopl = new Iopl();

/** `ioperm`: The permission for ports was changed. */
export class Ioperm extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ioperm | null { return units[inHand >>> 1] === 1173 ? oneIoperm : null; }

  /** The argument from, as it was passed. */
  get from(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument num, as it was passed. */
  get num(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument turn_on, as it was passed. */
  get turnOn(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneIoperm = new Ioperm();

/** `init_module`: A kernel module was loaded from memory. */
export class InitModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): InitModule | null { return units[inHand >>> 1] === 1175 ? oneInitModule : null; }

  /** The argument module_image, as it was passed. */
  get moduleImage(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return texts[128] ?? textAt(128); }
}
const oneInitModule = new InitModule();

/** `delete_module`: A kernel module was unloaded. */
export class DeleteModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): DeleteModule | null { return units[inHand >>> 1] === 1176 ? oneDeleteModule : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[112] ?? textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneDeleteModule = new DeleteModule();

/** `quotactl`: Disk quotas were controlled. */
export class Quotactl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Quotactl | null { return units[inHand >>> 1] === 1179 ? oneQuotactl : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The text special points to, read when the call had ended. */
  get special(): Text { return texts[120] ?? textAt(120); }

  /** The argument id, as it was passed. */
  get id(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneQuotactl = new Quotactl();

/** `gettid`: The thread id was asked for. */
export class Gettid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Gettid | null { return units[inHand >>> 1] === 1186 ? oneGettid : null; }
}
const oneGettid = new Gettid();

/** `readahead`: A file was read ahead. */
export class Readahead extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Readahead | null { return units[inHand >>> 1] === 1187 ? oneReadahead : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneReadahead = new Readahead();

/** `setxattr`: An extended attribute was set, by path. */
export class Setxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setxattr | null { return units[inHand >>> 1] === 1188 ? oneSetxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneSetxattr = new Setxattr();

/** `lsetxattr`: An extended attribute was set, by path, links not followed. */
export class Lsetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lsetxattr | null { return units[inHand >>> 1] === 1189 ? oneLsetxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneLsetxattr = new Lsetxattr();

/** `fsetxattr`: An extended attribute was set, by number. */
export class Fsetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fsetxattr | null { return units[inHand >>> 1] === 1190 ? oneFsetxattr : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneFsetxattr = new Fsetxattr();

/** `getxattr`: An extended attribute was asked for, by path. */
export class Getxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getxattr | null { return units[inHand >>> 1] === 1191 ? oneGetxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneGetxattr = new Getxattr();

/** `lgetxattr`: An extended attribute was asked for, by path, links not followed. */
export class Lgetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lgetxattr | null { return units[inHand >>> 1] === 1192 ? oneLgetxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneLgetxattr = new Lgetxattr();

/** `fgetxattr`: An extended attribute was asked for, by number. */
export class Fgetxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fgetxattr | null { return units[inHand >>> 1] === 1193 ? oneFgetxattr : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneFgetxattr = new Fgetxattr();

/** `listxattr`: Extended attributes were listed, by path. */
export class Listxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Listxattr | null { return units[inHand >>> 1] === 1194 ? oneListxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument list, as it was passed. */
  get list(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneListxattr = new Listxattr();

/** `llistxattr`: Extended attributes were listed, by path, links not followed. */
export class Llistxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Llistxattr | null { return units[inHand >>> 1] === 1195 ? oneLlistxattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument list, as it was passed. */
  get list(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneLlistxattr = new Llistxattr();

/** `flistxattr`: Extended attributes were listed, by number. */
export class Flistxattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Flistxattr | null { return units[inHand >>> 1] === 1196 ? oneFlistxattr : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument list, as it was passed. */
  get list(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneFlistxattr = new Flistxattr();

/** `removexattr`: An extended attribute was removed, by path. */
export class Removexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Removexattr | null { return units[inHand >>> 1] === 1197 ? oneRemovexattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }
}
const oneRemovexattr = new Removexattr();

/** `lremovexattr`: An extended attribute was removed, by path, links not followed. */
export class Lremovexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Lremovexattr | null { return units[inHand >>> 1] === 1198 ? oneLremovexattr : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }
}
const oneLremovexattr = new Lremovexattr();

/** `fremovexattr`: An extended attribute was removed, by number. */
export class Fremovexattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fremovexattr | null { return units[inHand >>> 1] === 1199 ? oneFremovexattr : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }
}
const oneFremovexattr = new Fremovexattr();

/** `tkill`: A signal was sent to a thread. */
export class Tkill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Tkill | null { return units[inHand >>> 1] === 1200 ? oneTkill : null; }

  /** The argument tid, as it was passed. */
  get tid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneTkill = new Tkill();

/** `time`: The time was asked for. */
export class Time extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Time | null { return units[inHand >>> 1] === 1201 ? oneTime : null; }

  /** The argument tloc, as it was passed. */
  get tloc(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneTime = new Time();

/** `futex`: A fast user-space lock was used. */
export class Futex extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Futex | null { return units[inHand >>> 1] === 1202 ? oneFutex : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument op, as it was passed. */
  get op(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument val, as it was passed. */
  get val(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument utime, as it was passed. */
  get utime(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument uaddr2, as it was passed. */
  get uaddr2(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument val3, as it was passed. */
  get val3(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneFutex = new Futex();

/** `sched_setaffinity`: The allowed processors were changed. */
export class SchedSetaffinity extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedSetaffinity | null { return units[inHand >>> 1] === 1203 ? oneSchedSetaffinity : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument len, as it was passed. */
  get len(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSchedSetaffinity = new SchedSetaffinity();

/** `sched_getaffinity`: The allowed processors were asked for. */
export class SchedGetaffinity extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetaffinity | null { return units[inHand >>> 1] === 1204 ? oneSchedGetaffinity : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument len, as it was passed. */
  get len(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument user_mask_ptr, as it was passed. */
  get userMaskPtr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSchedGetaffinity = new SchedGetaffinity();

/** `set_thread_area`: A thread's local storage was set. */
export class SetThreadArea extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SetThreadArea | null { return units[inHand >>> 1] === 1205 ? oneSetThreadArea : null; }

  /** The argument u_info, as it was passed. */
  get uInfo(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneSetThreadArea = new SetThreadArea();

/** `io_setup`: Asynchronous input and output was set up. */
export class IoSetup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoSetup | null { return units[inHand >>> 1] === 1206 ? oneIoSetup : null; }

  /** The argument nr_events, as it was passed. */
  get nrEvents(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument ctxp, as it was passed. */
  get ctxp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneIoSetup = new IoSetup();

/** `io_destroy`: Asynchronous input and output was ended. */
export class IoDestroy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoDestroy | null { return units[inHand >>> 1] === 1207 ? oneIoDestroy : null; }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneIoDestroy = new IoDestroy();

/** `io_getevents`: Completed asynchronous operations were read. */
export class IoGetevents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoGetevents | null { return units[inHand >>> 1] === 1208 ? oneIoGetevents : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument min_nr, as it was passed. */
  get minNr(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return signedLongs[(inHand + 128) >>> 3] as bigint; }

  /** The argument events, as it was passed. */
  get events(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneIoGetevents = new IoGetevents();

/** `io_submit`: Asynchronous operations were submitted. */
export class IoSubmit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoSubmit | null { return units[inHand >>> 1] === 1209 ? oneIoSubmit : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument iocbpp, as it was passed. */
  get iocbpp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneIoSubmit = new IoSubmit();

/** `io_cancel`: An asynchronous operation was cancelled. */
export class IoCancel extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoCancel | null { return units[inHand >>> 1] === 1210 ? oneIoCancel : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument iocb, as it was passed. */
  get iocb(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument result, as it was passed. */
  get result(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneIoCancel = new IoCancel();

/** `get_thread_area`: A thread's local storage was asked for. */
export class GetThreadArea extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): GetThreadArea | null { return units[inHand >>> 1] === 1211 ? oneGetThreadArea : null; }

  /** The argument u_info, as it was passed. */
  get uInfo(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneGetThreadArea = new GetThreadArea();

/** `lookup_dcookie`: A profiler asked for a path by its cookie; gone since 6.7. */
export class LookupDcookie extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LookupDcookie | null { return units[inHand >>> 1] === 1212 ? oneLookupDcookie : null; }

  /** The argument cookie64, as it was passed. */
  get cookie64(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneLookupDcookie = new LookupDcookie();

/** `epoll_create`: An epoll instance was made. */
export class EpollCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollCreate | null { return units[inHand >>> 1] === 1213 ? oneEpollCreate : null; }

  /** The argument size, as it was passed. */
  get size(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneEpollCreate = new EpollCreate();

/** `remap_file_pages`: Mapped pages were rearranged. */
export class RemapFilePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RemapFilePages | null { return units[inHand >>> 1] === 1216 ? oneRemapFilePages : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pgoff, as it was passed. */
  get pgoff(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneRemapFilePages = new RemapFilePages();

/** `getdents64`: The entries of a folder were read. */
export class Getdents64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getdents64 | null { return units[inHand >>> 1] === 1217 ? oneGetdents64 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument dirent, as it was passed. */
  get dirent(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument count, as it was passed. */
  get count(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneGetdents64 = new Getdents64();

/** `set_tid_address`: The address to clear at the thread's end was set. */
export class SetTidAddress extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SetTidAddress | null { return units[inHand >>> 1] === 1218 ? oneSetTidAddress : null; }

  /** The argument tidptr, as it was passed. */
  get tidptr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneSetTidAddress = new SetTidAddress();

/** `restart_syscall`: A system call was gone on with after a stop. */
export class RestartSyscall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RestartSyscall | null { return units[inHand >>> 1] === 1219 ? oneRestartSyscall : null; }
}
const oneRestartSyscall = new RestartSyscall();

/** `semtimedop`: Semaphores were changed, with a time limit. */
export class Semtimedop extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Semtimedop | null { return units[inHand >>> 1] === 1220 ? oneSemtimedop : null; }

  /** The argument semid, as it was passed. */
  get semid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tsops, as it was passed. */
  get tsops(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nsops, as it was passed. */
  get nsops(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSemtimedop = new Semtimedop();

/** `fadvise64`: Advice was given on the use of a file. */
export class Fadvise64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fadvise64 | null { return units[inHand >>> 1] === 1221 ? oneFadvise64 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument advice, as it was passed. */
  get advice(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneFadvise64 = new Fadvise64();

/** `timer_create`: A timer was made. */
export class TimerCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerCreate | null { return units[inHand >>> 1] === 1222 ? oneTimerCreate : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument timer_event_spec, as it was passed. */
  get timerEventSpec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument created_timer_id, as it was passed. */
  get createdTimerId(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneTimerCreate = new TimerCreate();

/** `timer_settime`: A timer was set. */
export class TimerSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerSettime | null { return units[inHand >>> 1] === 1223 ? oneTimerSettime : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument new_setting, as it was passed. */
  get newSetting(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument old_setting, as it was passed. */
  get oldSetting(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneTimerSettime = new TimerSettime();

/** `timer_gettime`: A timer was asked for. */
export class TimerGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerGettime | null { return units[inHand >>> 1] === 1224 ? oneTimerGettime : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument setting, as it was passed. */
  get setting(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneTimerGettime = new TimerGettime();

/** `timer_getoverrun`: A timer's overruns were asked for. */
export class TimerGetoverrun extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerGetoverrun | null { return units[inHand >>> 1] === 1225 ? oneTimerGetoverrun : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneTimerGetoverrun = new TimerGetoverrun();

/** `timer_delete`: A timer was deleted. */
export class TimerDelete extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerDelete | null { return units[inHand >>> 1] === 1226 ? oneTimerDelete : null; }

  /** The argument timer_id, as it was passed. */
  get timerId(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneTimerDelete = new TimerDelete();

/** `clock_settime`: A clock was set. */
export class ClockSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ClockSettime | null { return units[inHand >>> 1] === 1227 ? oneClockSettime : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneClockSettime = new ClockSettime();

/** `clock_gettime`: A clock was asked for. */
export class ClockGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ClockGettime | null { return units[inHand >>> 1] === 1228 ? oneClockGettime : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneClockGettime = new ClockGettime();

/** `clock_getres`: A clock's resolution was asked for. */
export class ClockGetres extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ClockGetres | null { return units[inHand >>> 1] === 1229 ? oneClockGetres : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tp, as it was passed. */
  get tp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneClockGetres = new ClockGetres();

/** `clock_nanosleep`: The thread slept by a chosen clock. */
export class ClockNanosleep extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ClockNanosleep | null { return units[inHand >>> 1] === 1230 ? oneClockNanosleep : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument rqtp, as it was passed. */
  get rqtp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument rmtp, as it was passed. */
  get rmtp(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneClockNanosleep = new ClockNanosleep();

/** `exit_group`: A process ends. */
export class ExitGroup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ExitGroup | null { return units[inHand >>> 1] === 1231 ? oneExitGroup : null; }

  /** The argument status, as it was passed. */
  get status(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneExitGroup = new ExitGroup();

/** `epoll_wait`: Files of an epoll instance were waited for. */
export class EpollWait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollWait | null { return units[inHand >>> 1] === 1232 ? oneEpollWait : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument events, as it was passed. */
  get events(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneEpollWait = new EpollWait();

/** `epoll_ctl`: An epoll instance was changed. */
export class EpollCtl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollCtl | null { return units[inHand >>> 1] === 1233 ? oneEpollCtl : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument op, as it was passed. */
  get op(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument event, as it was passed. */
  get event(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneEpollCtl = new EpollCtl();

/** `tgkill`: A signal was sent to a thread of a process. */
export class Tgkill extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Tgkill | null { return units[inHand >>> 1] === 1234 ? oneTgkill : null; }

  /** The argument tgid, as it was passed. */
  get tgid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument tid, as it was passed. */
  get tid(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneTgkill = new Tgkill();

/** `utimes`: A file's times were changed. */
export class Utimes extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Utimes | null { return units[inHand >>> 1] === 1235 ? oneUtimes : null; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[112] ?? textAt(112); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneUtimes = new Utimes();

/** `mbind`: The memory policy of a range was changed. */
export class Mbind extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mbind | null { return units[inHand >>> 1] === 1237 ? oneMbind : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument mode, as it was passed. */
  get mode(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneMbind = new Mbind();

/** `set_mempolicy`: The memory policy was changed. */
export class SetMempolicy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SetMempolicy | null { return units[inHand >>> 1] === 1238 ? oneSetMempolicy : null; }

  /** The argument mode, as it was passed. */
  get mode(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSetMempolicy = new SetMempolicy();

/** `get_mempolicy`: The memory policy was asked for. */
export class GetMempolicy extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): GetMempolicy | null { return units[inHand >>> 1] === 1239 ? oneGetMempolicy : null; }

  /** The argument policy, as it was passed. */
  get policy(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nmask, as it was passed. */
  get nmask(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneGetMempolicy = new GetMempolicy();

/** `mq_open`: A message queue was opened. */
export class MqOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqOpen | null { return units[inHand >>> 1] === 1240 ? oneMqOpen : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[112] ?? textAt(112); }

  /** The argument oflag, as it was passed. */
  get oflag(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument u_attr, as it was passed. */
  get uAttr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneMqOpen = new MqOpen();

/** `mq_unlink`: A message queue was removed. */
export class MqUnlink extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqUnlink | null { return units[inHand >>> 1] === 1241 ? oneMqUnlink : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[112] ?? textAt(112); }
}
const oneMqUnlink = new MqUnlink();

/** `mq_timedsend`: A message was put into a queue. */
export class MqTimedsend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqTimedsend | null { return units[inHand >>> 1] === 1242 ? oneMqTimedsend : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument msg_len, as it was passed. */
  get msgLen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument msg_prio, as it was passed. */
  get msgPrio(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMqTimedsend = new MqTimedsend();

/** `mq_timedreceive`: A message was taken from a queue. */
export class MqTimedreceive extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqTimedreceive | null { return units[inHand >>> 1] === 1243 ? oneMqTimedreceive : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument u_msg_ptr, as it was passed. */
  get uMsgPtr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument msg_len, as it was passed. */
  get msgLen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument u_msg_prio, as it was passed. */
  get uMsgPrio(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument u_abs_timeout, as it was passed. */
  get uAbsTimeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMqTimedreceive = new MqTimedreceive();

/** `mq_notify`: Notice of a queue's messages was asked for. */
export class MqNotify extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqNotify | null { return units[inHand >>> 1] === 1244 ? oneMqNotify : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument u_notification, as it was passed. */
  get uNotification(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneMqNotify = new MqNotify();

/** `mq_getsetattr`: A message queue's attributes were read or changed. */
export class MqGetsetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MqGetsetattr | null { return units[inHand >>> 1] === 1245 ? oneMqGetsetattr : null; }

  /** The argument mqdes, as it was passed. */
  get mqdes(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument u_mqstat, as it was passed. */
  get uMqstat(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument u_omqstat, as it was passed. */
  get uOmqstat(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneMqGetsetattr = new MqGetsetattr();

/** `kexec_load`: Another kernel was loaded, to be started later. */
export class KexecLoad extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): KexecLoad | null { return units[inHand >>> 1] === 1246 ? oneKexecLoad : null; }

  /** The argument entry, as it was passed. */
  get entry(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nr_segments, as it was passed. */
  get nrSegments(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument segments, as it was passed. */
  get segments(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneKexecLoad = new KexecLoad();

/** `waitid`: A child process was waited for. */
export class Waitid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Waitid | null { return units[inHand >>> 1] === 1247 ? oneWaitid : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument infop, as it was passed. */
  get infop(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument options, as it was passed. */
  get options(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** The argument rusage, as it was passed. */
  get rusage(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneWaitid = new Waitid();

/** `add_key`: A key was added to the kernel's keyring. */
export class AddKey extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): AddKey | null { return units[inHand >>> 1] === 1248 ? oneAddKey : null; }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return texts[112] ?? textAt(112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return texts[120] ?? textAt(120); }

  /** The argument payload, as it was passed. */
  get payload(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument plen, as it was passed. */
  get plen(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument ringid, as it was passed. */
  get ringid(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneAddKey = new AddKey();

/** `request_key`: A key was requested from the kernel's keyring. */
export class RequestKey extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RequestKey | null { return units[inHand >>> 1] === 1249 ? oneRequestKey : null; }

  /** The text type points to, read when the call had ended. */
  get type(): Text { return texts[112] ?? textAt(112); }

  /** The text description points to, read when the call had ended. */
  get description(): Text { return texts[120] ?? textAt(120); }

  /** The text callout_info points to, read when the call had ended. */
  get calloutInfo(): Text { return texts[128] ?? textAt(128); }

  /** The argument destringid, as it was passed. */
  get destringid(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneRequestKey = new RequestKey();

/** `keyctl`: The kernel's keyring was used. */
export class Keyctl extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Keyctl | null { return units[inHand >>> 1] === 1250 ? oneKeyctl : null; }

  /** The argument option, as it was passed. */
  get option(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument arg3, as it was passed. */
  get arg3(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument arg4, as it was passed. */
  get arg4(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument arg5, as it was passed. */
  get arg5(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneKeyctl = new Keyctl();

/** `ioprio_set`: The priority of input and output was changed. */
export class IoprioSet extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoprioSet | null { return units[inHand >>> 1] === 1251 ? oneIoprioSet : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument who, as it was passed. */
  get who(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument ioprio, as it was passed. */
  get ioprio(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneIoprioSet = new IoprioSet();

/** `ioprio_get`: The priority of input and output was asked for. */
export class IoprioGet extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoprioGet | null { return units[inHand >>> 1] === 1252 ? oneIoprioGet : null; }

  /** The argument which, as it was passed. */
  get which(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument who, as it was passed. */
  get who(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneIoprioGet = new IoprioGet();

/** `inotify_init`: An inotify instance was made. */
export class InotifyInit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): InotifyInit | null { return units[inHand >>> 1] === 1253 ? oneInotifyInit : null; }
}
const oneInotifyInit = new InotifyInit();

/** `inotify_add_watch`: A file was begun to be watched. */
export class InotifyAddWatch extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): InotifyAddWatch | null { return units[inHand >>> 1] === 1254 ? oneInotifyAddWatch : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mask, as it was passed. */
  get mask(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneInotifyAddWatch = new InotifyAddWatch();

/** `inotify_rm_watch`: A file was no more watched. */
export class InotifyRmWatch extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): InotifyRmWatch | null { return units[inHand >>> 1] === 1255 ? oneInotifyRmWatch : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument wd, as it was passed. */
  get wd(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneInotifyRmWatch = new InotifyRmWatch();

/** `migrate_pages`: A process's pages were moved between nodes. */
export class MigratePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MigratePages | null { return units[inHand >>> 1] === 1256 ? oneMigratePages : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument maxnode, as it was passed. */
  get maxnode(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument old_nodes, as it was passed. */
  get oldNodes(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument new_nodes, as it was passed. */
  get newNodes(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneMigratePages = new MigratePages();

/** `openat`: A file was opened. */
export class Openat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Openat | null { return units[inHand >>> 1] === 1257 ? oneOpenat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneOpenat = new Openat();

/** `mkdirat`: A folder was made. */
export class Mkdirat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mkdirat | null { return units[inHand >>> 1] === 1258 ? oneMkdirat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneMkdirat = new Mkdirat();

/** `mknodat`: A device, a pipe or a file was made. */
export class Mknodat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mknodat | null { return units[inHand >>> 1] === 1259 ? oneMknodat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument dev, as it was passed. */
  get dev(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneMknodat = new Mknodat();

/** `fchownat`: The owner was changed, by path. */
export class Fchownat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchownat | null { return units[inHand >>> 1] === 1260 ? oneFchownat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument user, as it was passed. */
  get user(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument group, as it was passed. */
  get group(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneFchownat = new Fchownat();

/** `futimesat`: A file's times were changed. */
export class Futimesat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Futimesat | null { return units[inHand >>> 1] === 1261 ? oneFutimesat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneFutimesat = new Futimesat();

/** `newfstatat`: A file's facts were asked for by path. */
export class Newfstatat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Newfstatat | null { return units[inHand >>> 1] === 1262 ? oneNewfstatat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument statbuf, as it was passed. */
  get statbuf(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneNewfstatat = new Newfstatat();

/** `unlinkat`: A name of a file or a folder was removed. */
export class Unlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Unlinkat | null { return units[inHand >>> 1] === 1263 ? oneUnlinkat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneUnlinkat = new Unlinkat();

/** `renameat`: A file was renamed. */
export class Renameat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Renameat | null { return units[inHand >>> 1] === 1264 ? oneRenameat : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return texts[120] ?? textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return texts[136] ?? textAt(136); }
}
const oneRenameat = new Renameat();

/** `linkat`: A file got another name as well. */
export class Linkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Linkat | null { return units[inHand >>> 1] === 1265 ? oneLinkat : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return texts[120] ?? textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return texts[136] ?? textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneLinkat = new Linkat();

/** `symlinkat`: A symbolic link was made. */
export class Symlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Symlinkat | null { return units[inHand >>> 1] === 1266 ? oneSymlinkat : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return texts[112] ?? textAt(112); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The text linkpath points to, read when the call had ended. */
  get linkpath(): Text { return texts[128] ?? textAt(128); }
}
const oneSymlinkat = new Symlinkat();

/** `readlinkat`: A symbolic link was read. */
export class Readlinkat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Readlinkat | null { return units[inHand >>> 1] === 1267 ? oneReadlinkat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument bufsiz, as it was passed. */
  get bufsiz(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneReadlinkat = new Readlinkat();

/** `fchmodat`: Permissions were changed, by path. */
export class Fchmodat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchmodat | null { return units[inHand >>> 1] === 1268 ? oneFchmodat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneFchmodat = new Fchmodat();

/** `faccessat`: A file's permissions were checked. */
export class Faccessat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Faccessat | null { return units[inHand >>> 1] === 1269 ? oneFaccessat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneFaccessat = new Faccessat();

/** `pselect6`: Files were waited for. */
export class Pselect6 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pselect6 | null { return units[inHand >>> 1] === 1270 ? onePselect6 : null; }

  /** The argument n, as it was passed. */
  get n(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument inp, as it was passed. */
  get inp(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument outp, as it was passed. */
  get outp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument exp, as it was passed. */
  get exp(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument tsp, as it was passed. */
  get tsp(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument sig, as it was passed. */
  get sig(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const onePselect6 = new Pselect6();

/** `ppoll`: Files were waited for. */
export class Ppoll extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ppoll | null { return units[inHand >>> 1] === 1271 ? onePpoll : null; }

  /** The argument ufds, as it was passed. */
  get ufds(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nfds, as it was passed. */
  get nfds(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument tsp, as it was passed. */
  get tsp(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const onePpoll = new Ppoll();

/** `unshare`: Namespaces or other shared things were parted with. */
export class Unshare extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Unshare | null { return units[inHand >>> 1] === 1272 ? oneUnshare : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }
}
const oneUnshare = new Unshare();

/** `set_robust_list`: The list of robust locks was set. */
export class SetRobustList extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SetRobustList | null { return units[inHand >>> 1] === 1273 ? oneSetRobustList : null; }

  /** The argument head, as it was passed. */
  get head(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSetRobustList = new SetRobustList();

/** `get_robust_list`: The list of robust locks was asked for. */
export class GetRobustList extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): GetRobustList | null { return units[inHand >>> 1] === 1274 ? oneGetRobustList : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument head_ptr, as it was passed. */
  get headPtr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument len_ptr, as it was passed. */
  get lenPtr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetRobustList = new GetRobustList();

/** `splice`: Bytes were moved between a pipe and a file. */
export class Splice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Splice | null { return units[inHand >>> 1] === 1275 ? oneSplice : null; }

  /** The argument fd_in, as it was passed. */
  get fdIn(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument off_in, as it was passed. */
  get offIn(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument fd_out, as it was passed. */
  get fdOut(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument off_out, as it was passed. */
  get offOut(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSplice = new Splice();

/** `tee`: Bytes were copied between pipes. */
export class Tee extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Tee | null { return units[inHand >>> 1] === 1276 ? oneTee : null; }

  /** The argument fdin, as it was passed. */
  get fdin(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument fdout, as it was passed. */
  get fdout(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneTee = new Tee();

/** `sync_file_range`: A part of a file was written to its device. */
export class SyncFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SyncFileRange | null { return units[inHand >>> 1] === 1277 ? oneSyncFileRange : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nbytes, as it was passed. */
  get nbytes(): bigint { return signedLongs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneSyncFileRange = new SyncFileRange();

/** `vmsplice`: Memory was put into a pipe. */
export class Vmsplice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Vmsplice | null { return units[inHand >>> 1] === 1278 ? oneVmsplice : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument uiov, as it was passed. */
  get uiov(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nr_segs, as it was passed. */
  get nrSegs(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneVmsplice = new Vmsplice();

/** `move_pages`: Pages were moved between nodes. */
export class MovePages extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MovePages | null { return units[inHand >>> 1] === 1279 ? oneMovePages : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument nr_pages, as it was passed. */
  get nrPages(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument pages, as it was passed. */
  get pages(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument nodes, as it was passed. */
  get nodes(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument status, as it was passed. */
  get status(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const oneMovePages = new MovePages();

/** `utimensat`: A file's times were changed. */
export class Utimensat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Utimensat | null { return units[inHand >>> 1] === 1280 ? oneUtimensat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument utimes, as it was passed. */
  get utimes(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneUtimensat = new Utimensat();

/** `epoll_pwait`: Files of an epoll instance were waited for. */
export class EpollPwait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollPwait | null { return units[inHand >>> 1] === 1281 ? oneEpollPwait : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument events, as it was passed. */
  get events(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneEpollPwait = new EpollPwait();

/** `signalfd`: Signals were made readable from a file. */
export class Signalfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Signalfd | null { return units[inHand >>> 1] === 1282 ? oneSignalfd : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument user_mask, as it was passed. */
  get userMask(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument sizemask, as it was passed. */
  get sizemask(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSignalfd = new Signalfd();

/** `timerfd_create`: A timer that is a file was made. */
export class TimerfdCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerfdCreate | null { return units[inHand >>> 1] === 1283 ? oneTimerfdCreate : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneTimerfdCreate = new TimerfdCreate();

/** `eventfd`: A counter that is a file was made. */
export class Eventfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Eventfd | null { return units[inHand >>> 1] === 1284 ? oneEventfd : null; }

  /** The argument count, as it was passed. */
  get count(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneEventfd = new Eventfd();

/** `fallocate`: A file's space was changed. */
export class Fallocate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fallocate | null { return units[inHand >>> 1] === 1285 ? oneFallocate : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument mode, as it was passed. */
  get mode(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument offset, as it was passed. */
  get offset(): bigint { return signedLongs[(inHand + 128) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return signedLongs[(inHand + 136) >>> 3] as bigint; }
}
const oneFallocate = new Fallocate();

/** `timerfd_settime`: A timer that is a file was set. */
export class TimerfdSettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerfdSettime | null { return units[inHand >>> 1] === 1286 ? oneTimerfdSettime : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument utmr, as it was passed. */
  get utmr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument otmr, as it was passed. */
  get otmr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneTimerfdSettime = new TimerfdSettime();

/** `timerfd_gettime`: A timer that is a file was asked for. */
export class TimerfdGettime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): TimerfdGettime | null { return units[inHand >>> 1] === 1287 ? oneTimerfdGettime : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument otmr, as it was passed. */
  get otmr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneTimerfdGettime = new TimerfdGettime();

/** `accept4`: A connection was accepted. */
export class Accept4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Accept4 | null { return units[inHand >>> 1] === 1288 ? oneAccept4 : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument addrlen, as it was passed. */
  get addrlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneAccept4 = new Accept4();

/** `signalfd4`: Signals were made readable from a file. */
export class Signalfd4 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Signalfd4 | null { return units[inHand >>> 1] === 1289 ? oneSignalfd4 : null; }

  /** The argument ufd, as it was passed. */
  get ufd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument user_mask, as it was passed. */
  get userMask(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument sizemask, as it was passed. */
  get sizemask(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneSignalfd4 = new Signalfd4();

/** `eventfd2`: A counter that is a file was made. */
export class Eventfd2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Eventfd2 | null { return units[inHand >>> 1] === 1290 ? oneEventfd2 : null; }

  /** The argument count, as it was passed. */
  get count(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneEventfd2 = new Eventfd2();

/** `epoll_create1`: An epoll instance was made. */
export class EpollCreate1 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollCreate1 | null { return units[inHand >>> 1] === 1291 ? oneEpollCreate1 : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneEpollCreate1 = new EpollCreate1();

/** `dup3`: A file got a chosen number as well. */
export class Dup3 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Dup3 | null { return units[inHand >>> 1] === 1292 ? oneDup3 : null; }

  /** The argument oldfd, as it was passed. */
  get oldfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument newfd, as it was passed. */
  get newfd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneDup3 = new Dup3();

/** `pipe2`: A pipe was made. */
export class Pipe2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pipe2 | null { return units[inHand >>> 1] === 1293 ? onePipe2 : null; }

  /** The argument pipefd, as it was passed. */
  get pipefd(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const onePipe2 = new Pipe2();

/** `inotify_init1`: An inotify instance was made. */
export class InotifyInit1 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): InotifyInit1 | null { return units[inHand >>> 1] === 1294 ? oneInotifyInit1 : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneInotifyInit1 = new InotifyInit1();

/** `preadv`: Bytes were read from a place in a file into several pieces. */
export class Preadv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Preadv | null { return units[inHand >>> 1] === 1295 ? onePreadv : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const onePreadv = new Preadv();

/** `pwritev`: Bytes of several pieces were written to a place in a file. */
export class Pwritev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pwritev | null { return units[inHand >>> 1] === 1296 ? onePwritev : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const onePwritev = new Pwritev();

/** `rt_tgsigqueueinfo`: A signal was sent with data to a thread. */
export class RtTgsigqueueinfo extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): RtTgsigqueueinfo | null { return units[inHand >>> 1] === 1297 ? oneRtTgsigqueueinfo : null; }

  /** The argument tgid, as it was passed. */
  get tgid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument uinfo, as it was passed. */
  get uinfo(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneRtTgsigqueueinfo = new RtTgsigqueueinfo();

/** `perf_event_open`: A performance counter or a trace was opened. */
export class PerfEventOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PerfEventOpen | null { return units[inHand >>> 1] === 1298 ? onePerfEventOpen : null; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument cpu, as it was passed. */
  get cpu(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument group_fd, as it was passed. */
  get groupFd(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const onePerfEventOpen = new PerfEventOpen();

/** `recvmmsg`: Several messages were received. */
export class Recvmmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Recvmmsg | null { return units[inHand >>> 1] === 1299 ? oneRecvmmsg : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument mmsg, as it was passed. */
  get mmsg(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneRecvmmsg = new Recvmmsg();

/** `fanotify_init`: A fanotify group was made. */
export class FanotifyInit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FanotifyInit | null { return units[inHand >>> 1] === 1300 ? oneFanotifyInit : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument event_f_flags, as it was passed. */
  get eventFFlags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneFanotifyInit = new FanotifyInit();

/** `fanotify_mark`: What a fanotify group watches was changed. */
export class FanotifyMark extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FanotifyMark | null { return units[inHand >>> 1] === 1301 ? oneFanotifyMark : null; }

  /** The argument fanotify_fd, as it was passed. */
  get fanotifyFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[144] ?? textAt(144); }
}
const oneFanotifyMark = new FanotifyMark();

/** `prlimit64`: A process's limits were read or changed. */
export class Prlimit64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Prlimit64 | null { return units[inHand >>> 1] === 1302 ? onePrlimit64 : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument resource, as it was passed. */
  get resource(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument new_rlim, as it was passed. */
  get newRlim(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument old_rlim, as it was passed. */
  get oldRlim(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const onePrlimit64 = new Prlimit64();

/** `name_to_handle_at`: A file's handle was asked for. */
export class NameToHandleAt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): NameToHandleAt | null { return units[inHand >>> 1] === 1303 ? oneNameToHandleAt : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[120] ?? textAt(120); }

  /** The argument handle, as it was passed. */
  get handle(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument mnt_id, as it was passed. */
  get mntId(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flag, as it was passed. */
  get flag(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneNameToHandleAt = new NameToHandleAt();

/** `open_by_handle_at`: A file was opened by its handle. */
export class OpenByHandleAt extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): OpenByHandleAt | null { return units[inHand >>> 1] === 1304 ? oneOpenByHandleAt : null; }

  /** The argument mountdirfd, as it was passed. */
  get mountdirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument handle, as it was passed. */
  get handle(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneOpenByHandleAt = new OpenByHandleAt();

/** `clock_adjtime`: A clock was tuned. */
export class ClockAdjtime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ClockAdjtime | null { return units[inHand >>> 1] === 1305 ? oneClockAdjtime : null; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument utx, as it was passed. */
  get utx(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneClockAdjtime = new ClockAdjtime();

/** `syncfs`: A file system was written to its device. */
export class Syncfs extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Syncfs | null { return units[inHand >>> 1] === 1306 ? oneSyncfs : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneSyncfs = new Syncfs();

/** `sendmmsg`: Several messages were sent. */
export class Sendmmsg extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sendmmsg | null { return units[inHand >>> 1] === 1307 ? oneSendmmsg : null; }

  /** The argument sockfd, as it was passed. */
  get sockfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument mmsg, as it was passed. */
  get mmsg(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneSendmmsg = new Sendmmsg();

/** `setns`: A namespace was entered. */
export class Setns extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setns | null { return units[inHand >>> 1] === 1308 ? oneSetns : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument nstype, as it was passed. */
  get nstype(): number { return signedWords[(inHand + 120) >>> 2] as number; }
}
const oneSetns = new Setns();

/** `getcpu`: The processor was asked for. */
export class Getcpu extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getcpu | null { return units[inHand >>> 1] === 1309 ? oneGetcpu : null; }

  /** The argument cpup, as it was passed. */
  get cpup(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nodep, as it was passed. */
  get nodep(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument unused, as it was passed. */
  get unused(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneGetcpu = new Getcpu();

/** `process_vm_readv`: Another process's memory was read. */
export class ProcessVmReadv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ProcessVmReadv | null { return units[inHand >>> 1] === 1310 ? oneProcessVmReadv : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument local_iov, as it was passed. */
  get localIov(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneProcessVmReadv = new ProcessVmReadv();

/** `process_vm_writev`: Another process's memory was written. */
export class ProcessVmWritev extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ProcessVmWritev | null { return units[inHand >>> 1] === 1311 ? oneProcessVmWritev : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument local_iov, as it was passed. */
  get localIov(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument liovcnt, as it was passed. */
  get liovcnt(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument remote_iov, as it was passed. */
  get remoteIov(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument riovcnt, as it was passed. */
  get riovcnt(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneProcessVmWritev = new ProcessVmWritev();

/** `kcmp`: Two processes' things were compared. */
export class Kcmp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Kcmp | null { return units[inHand >>> 1] === 1312 ? oneKcmp : null; }

  /** The argument pid1, as it was passed. */
  get pid1(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument pid2, as it was passed. */
  get pid2(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument type, as it was passed. */
  get type(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument idx1, as it was passed. */
  get idx1(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument idx2, as it was passed. */
  get idx2(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneKcmp = new Kcmp();

/** `finit_module`: A kernel module was loaded from a file. */
export class FinitModule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FinitModule | null { return units[inHand >>> 1] === 1313 ? oneFinitModule : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text param_values points to, read when the call had ended. */
  get paramValues(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneFinitModule = new FinitModule();

/** `sched_setattr`: Scheduling attributes were changed. */
export class SchedSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedSetattr | null { return units[inHand >>> 1] === 1314 ? oneSchedSetattr : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneSchedSetattr = new SchedSetattr();

/** `sched_getattr`: Scheduling attributes were asked for. */
export class SchedGetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SchedGetattr | null { return units[inHand >>> 1] === 1315 ? oneSchedGetattr : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneSchedGetattr = new SchedGetattr();

/** `renameat2`: A file was renamed or exchanged with another. */
export class Renameat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Renameat2 | null { return units[inHand >>> 1] === 1316 ? oneRenameat2 : null; }

  /** The argument olddirfd, as it was passed. */
  get olddirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text oldpath points to, read when the call had ended. */
  get oldpath(): Text { return texts[120] ?? textAt(120); }

  /** The argument newdirfd, as it was passed. */
  get newdirfd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The text newpath points to, read when the call had ended. */
  get newpath(): Text { return texts[136] ?? textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneRenameat2 = new Renameat2();

/** `seccomp`: System calls were filtered from here on. */
export class Seccomp extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Seccomp | null { return units[inHand >>> 1] === 1317 ? oneSeccomp : null; }

  /** The argument op, as it was passed. */
  get op(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneSeccomp = new Seccomp();

/** `getrandom`: Random bytes were asked for. */
export class Getrandom extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getrandom | null { return units[inHand >>> 1] === 1318 ? oneGetrandom : null; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneGetrandom = new Getrandom();

/** `memfd_create`: A file without a place in any folder was made. */
export class MemfdCreate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MemfdCreate | null { return units[inHand >>> 1] === 1319 ? oneMemfdCreate : null; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[112] ?? textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneMemfdCreate = new MemfdCreate();

/** `kexec_file_load`: Another kernel was loaded from a file, to be started later. */
export class KexecFileLoad extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): KexecFileLoad | null { return units[inHand >>> 1] === 1320 ? oneKexecFileLoad : null; }

  /** The argument kernel_fd, as it was passed. */
  get kernelFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument initrd_fd, as it was passed. */
  get initrdFd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument cmdline_len, as it was passed. */
  get cmdlineLen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument cmdline, as it was passed. */
  get cmdline(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneKexecFileLoad = new KexecFileLoad();

/** `bpf`: eBPF programs or maps were used. */
export class Bpf extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Bpf | null { return units[inHand >>> 1] === 1321 ? oneBpf : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneBpf = new Bpf();

/** `execveat`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
export class Execveat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Execveat | null { return units[inHand >>> 1] === 1322 ? oneExecveat : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument argv, as it was passed. */
  get argv(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument envp, as it was passed. */
  get envp(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneExecveat = new Execveat();

/** `userfaultfd`: Page faults were made to be handled by user space. */
export class Userfaultfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Userfaultfd | null { return units[inHand >>> 1] === 1323 ? oneUserfaultfd : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const oneUserfaultfd = new Userfaultfd();

/** `membarrier`: Memory was ordered between threads. */
export class Membarrier extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Membarrier | null { return units[inHand >>> 1] === 1324 ? oneMembarrier : null; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument cpu_id, as it was passed. */
  get cpuId(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneMembarrier = new Membarrier();

/** `mlock2`: Memory was locked. */
export class Mlock2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mlock2 | null { return units[inHand >>> 1] === 1325 ? oneMlock2 : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneMlock2 = new Mlock2();

/** `copy_file_range`: Bytes were copied from one file to another. */
export class CopyFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CopyFileRange | null { return units[inHand >>> 1] === 1326 ? oneCopyFileRange : null; }

  /** The argument fd_in, as it was passed. */
  get fdIn(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument off_in, as it was passed. */
  get offIn(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument fd_out, as it was passed. */
  get fdOut(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument off_out, as it was passed. */
  get offOut(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCopyFileRange = new CopyFileRange();

/** `preadv2`: Bytes were read from a place in a file into several pieces. */
export class Preadv2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Preadv2 | null { return units[inHand >>> 1] === 1327 ? onePreadv2 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const onePreadv2 = new Preadv2();

/** `pwritev2`: Bytes of several pieces were written to a place in a file. */
export class Pwritev2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Pwritev2 | null { return units[inHand >>> 1] === 1328 ? onePwritev2 : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pos_l, as it was passed. */
  get posL(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument pos_h, as it was passed. */
  get posH(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const onePwritev2 = new Pwritev2();

/** `pkey_mprotect`: The protection of memory was changed, with a key. */
export class PkeyMprotect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PkeyMprotect | null { return units[inHand >>> 1] === 1329 ? onePkeyMprotect : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument pkey, as it was passed. */
  get pkey(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const onePkeyMprotect = new PkeyMprotect();

/** `pkey_alloc`: A protection key was allocated. */
export class PkeyAlloc extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PkeyAlloc | null { return units[inHand >>> 1] === 1330 ? onePkeyAlloc : null; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument init_val, as it was passed. */
  get initVal(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const onePkeyAlloc = new PkeyAlloc();

/** `pkey_free`: A protection key was freed. */
export class PkeyFree extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PkeyFree | null { return units[inHand >>> 1] === 1331 ? onePkeyFree : null; }

  /** The argument pkey, as it was passed. */
  get pkey(): number { return signedWords[(inHand + 112) >>> 2] as number; }
}
const onePkeyFree = new PkeyFree();

/** `statx`: A file's facts were asked for. */
export class Statx extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Statx | null { return units[inHand >>> 1] === 1332 ? oneStatx : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument mask, as it was passed. */
  get mask(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument buffer, as it was passed. */
  get buffer(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneStatx = new Statx();

/** `io_pgetevents`: Completed asynchronous operations were read. */
export class IoPgetevents extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoPgetevents | null { return units[inHand >>> 1] === 1333 ? oneIoPgetevents : null; }

  /** The argument ctx_id, as it was passed. */
  get ctxId(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument min_nr, as it was passed. */
  get minNr(): bigint { return signedLongs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nr, as it was passed. */
  get nr(): bigint { return signedLongs[(inHand + 128) >>> 3] as bigint; }

  /** The argument events, as it was passed. */
  get events(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument usig, as it was passed. */
  get usig(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneIoPgetevents = new IoPgetevents();

/** `rseq`: A restartable sequence was registered. */
export class Rseq extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Rseq | null { return units[inHand >>> 1] === 1334 ? oneRseq : null; }

  /** The argument rseq, as it was passed. */
  get rseq(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument rseq_len, as it was passed. */
  get rseqLen(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneRseq = new Rseq();

/** `uretprobe`: A traced function returned. */
export class Uretprobe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Uretprobe | null { return units[inHand >>> 1] === 1335 ? oneUretprobe : null; }
}
const oneUretprobe = new Uretprobe();

/** `uprobe`: A traced function was entered. */
export class Uprobe extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Uprobe | null { return units[inHand >>> 1] === 1336 ? oneUprobe : null; }
}
const oneUprobe = new Uprobe();

/** `pidfd_send_signal`: A signal was sent to a process by its file. */
export class PidfdSendSignal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PidfdSendSignal | null { return units[inHand >>> 1] === 1424 ? onePidfdSendSignal : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument sig, as it was passed. */
  get sig(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument info, as it was passed. */
  get info(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const onePidfdSendSignal = new PidfdSendSignal();

/** `io_uring_setup`: An io_uring was made. */
export class IoUringSetup extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoUringSetup | null { return units[inHand >>> 1] === 1425 ? oneIoUringSetup : null; }

  /** The argument entries, as it was passed. */
  get entries(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument params, as it was passed. */
  get params(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneIoUringSetup = new IoUringSetup();

/** `io_uring_enter`: Operations of an io_uring were submitted or waited for. */
export class IoUringEnter extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoUringEnter | null { return units[inHand >>> 1] === 1426 ? oneIoUringEnter : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument to_submit, as it was passed. */
  get toSubmit(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument min_complete, as it was passed. */
  get minComplete(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument argp, as it was passed. */
  get argp(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument argsz, as it was passed. */
  get argsz(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneIoUringEnter = new IoUringEnter();

/** `io_uring_register`: Things were registered with an io_uring. */
export class IoUringRegister extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): IoUringRegister | null { return units[inHand >>> 1] === 1427 ? oneIoUringRegister : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument opcode, as it was passed. */
  get opcode(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg, as it was passed. */
  get arg(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument nr_args, as it was passed. */
  get nrArgs(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneIoUringRegister = new IoUringRegister();

/** `open_tree`: A mount was picked up. */
export class OpenTree extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): OpenTree | null { return units[inHand >>> 1] === 1428 ? oneOpenTree : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneOpenTree = new OpenTree();

/** `move_mount`: A mount was moved. */
export class MoveMount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MoveMount | null { return units[inHand >>> 1] === 1429 ? oneMoveMount : null; }

  /** The argument from_dirfd, as it was passed. */
  get fromDirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text from_pathname points to, read when the call had ended. */
  get fromPathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument to_dirfd, as it was passed. */
  get toDirfd(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The text to_pathname points to, read when the call had ended. */
  get toPathname(): Text { return texts[136] ?? textAt(136); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneMoveMount = new MoveMount();

/** `fsopen`: A file system was begun to be configured. */
export class Fsopen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fsopen | null { return units[inHand >>> 1] === 1430 ? oneFsopen : null; }

  /** The text fsname points to, read when the call had ended. */
  get fsname(): Text { return texts[112] ?? textAt(112); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneFsopen = new Fsopen();

/** `fsconfig`: A file system's option was set. */
export class Fsconfig extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fsconfig | null { return units[inHand >>> 1] === 1431 ? oneFsconfig : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The text key points to, read when the call had ended. */
  get key(): Text { return texts[128] ?? textAt(128); }

  /** The argument value, as it was passed. */
  get value(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument aux, as it was passed. */
  get aux(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneFsconfig = new Fsconfig();

/** `fsmount`: A configured file system was made a mount. */
export class Fsmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fsmount | null { return units[inHand >>> 1] === 1432 ? oneFsmount : null; }

  /** The argument fs_fd, as it was passed. */
  get fsFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument attr_flags, as it was passed. */
  get attrFlags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneFsmount = new Fsmount();

/** `fspick`: A mounted file system was begun to be configured again. */
export class Fspick extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fspick | null { return units[inHand >>> 1] === 1433 ? oneFspick : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneFspick = new Fspick();

/** `pidfd_open`: A process was opened as a file. */
export class PidfdOpen extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PidfdOpen | null { return units[inHand >>> 1] === 1434 ? onePidfdOpen : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const onePidfdOpen = new PidfdOpen();

/** `clone3`: A process or a thread was created. */
export class Clone3 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Clone3 | null { return units[inHand >>> 1] === 1435 ? oneClone3 : null; }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneClone3 = new Clone3();

/** `close_range`: A range of files was closed. */
export class CloseRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CloseRange | null { return units[inHand >>> 1] === 1436 ? oneCloseRange : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument max_fd, as it was passed. */
  get maxFd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneCloseRange = new CloseRange();

/** `openat2`: A file was opened. */
export class Openat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Openat2 | null { return units[inHand >>> 1] === 1437 ? oneOpenat2 : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument how, as it was passed. */
  get how(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneOpenat2 = new Openat2();

/** `pidfd_getfd`: A file was taken from another process. */
export class PidfdGetfd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): PidfdGetfd | null { return units[inHand >>> 1] === 1438 ? onePidfdGetfd : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const onePidfdGetfd = new PidfdGetfd();

/** `faccessat2`: A file's permissions were checked. */
export class Faccessat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Faccessat2 | null { return units[inHand >>> 1] === 1439 ? oneFaccessat2 : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneFaccessat2 = new Faccessat2();

/** `process_madvise`: Advice was given on the use of another process's memory. */
export class ProcessMadvise extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ProcessMadvise | null { return units[inHand >>> 1] === 1440 ? oneProcessMadvise : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument vec, as it was passed. */
  get vec(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument vlen, as it was passed. */
  get vlen(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument behavior, as it was passed. */
  get behavior(): number { return signedWords[(inHand + 136) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneProcessMadvise = new ProcessMadvise();

/** `epoll_pwait2`: Files of an epoll instance were waited for. */
export class EpollPwait2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): EpollPwait2 | null { return units[inHand >>> 1] === 1441 ? oneEpollPwait2 : null; }

  /** The argument epfd, as it was passed. */
  get epfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument events, as it was passed. */
  get events(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument maxevents, as it was passed. */
  get maxevents(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument sigmask, as it was passed. */
  get sigmask(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument sigsetsize, as it was passed. */
  get sigsetsize(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneEpollPwait2 = new EpollPwait2();

/** `mount_setattr`: A mount's attributes were changed. */
export class MountSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MountSetattr | null { return units[inHand >>> 1] === 1442 ? oneMountSetattr : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text path points to, read when the call had ended. */
  get path(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneMountSetattr = new MountSetattr();

/** `quotactl_fd`: Disk quotas were controlled. */
export class QuotactlFd extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): QuotactlFd | null { return units[inHand >>> 1] === 1443 ? oneQuotactlFd : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cmd, as it was passed. */
  get cmd(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument id, as it was passed. */
  get id(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneQuotactlFd = new QuotactlFd();

/** `landlock_create_ruleset`: A Landlock rule set was made. */
export class LandlockCreateRuleset extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LandlockCreateRuleset | null { return units[inHand >>> 1] === 1444 ? oneLandlockCreateRuleset : null; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneLandlockCreateRuleset = new LandlockCreateRuleset();

/** `landlock_add_rule`: A rule was added to a Landlock rule set. */
export class LandlockAddRule extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LandlockAddRule | null { return units[inHand >>> 1] === 1445 ? oneLandlockAddRule : null; }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument rule_type, as it was passed. */
  get ruleType(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument rule_attr, as it was passed. */
  get ruleAttr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneLandlockAddRule = new LandlockAddRule();

/** `landlock_restrict_self`: The thread was confined by Landlock. */
export class LandlockRestrictSelf extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LandlockRestrictSelf | null { return units[inHand >>> 1] === 1446 ? oneLandlockRestrictSelf : null; }

  /** The argument ruleset_fd, as it was passed. */
  get rulesetFd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneLandlockRestrictSelf = new LandlockRestrictSelf();

/** `memfd_secret`: Memory that even the kernel does not see was made. */
export class MemfdSecret extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MemfdSecret | null { return units[inHand >>> 1] === 1447 ? oneMemfdSecret : null; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 112) >>> 2] as number; }
}
const oneMemfdSecret = new MemfdSecret();

/** `process_mrelease`: The memory of a dying process was freed. */
export class ProcessMrelease extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ProcessMrelease | null { return units[inHand >>> 1] === 1448 ? oneProcessMrelease : null; }

  /** The argument pidfd, as it was passed. */
  get pidfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }
}
const oneProcessMrelease = new ProcessMrelease();

/** `futex_waitv`: Several locks were waited for. */
export class FutexWaitv extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FutexWaitv | null { return units[inHand >>> 1] === 1449 ? oneFutexWaitv : null; }

  /** The argument waiters, as it was passed. */
  get waiters(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument nr_futexes, as it was passed. */
  get nrFutexes(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 144) >>> 2] as number; }
}
const oneFutexWaitv = new FutexWaitv();

/** `set_mempolicy_home_node`: The home node of a memory range was set. */
export class SetMempolicyHomeNode extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): SetMempolicyHomeNode | null { return units[inHand >>> 1] === 1450 ? oneSetMempolicyHomeNode : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument home_node, as it was passed. */
  get homeNode(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }
}
const oneSetMempolicyHomeNode = new SetMempolicyHomeNode();

/** `cachestat`: What is cached of a file was asked for. */
export class Cachestat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Cachestat | null { return units[inHand >>> 1] === 1451 ? oneCachestat : null; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument cstat_range, as it was passed. */
  get cstatRange(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument cstat, as it was passed. */
  get cstat(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneCachestat = new Cachestat();

/** `fchmodat2`: Permissions were changed, by path. */
export class Fchmodat2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fchmodat2 | null { return units[inHand >>> 1] === 1452 ? oneFchmodat2 : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument mode, as it was passed. */
  get mode(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneFchmodat2 = new Fchmodat2();

/** `map_shadow_stack`: A shadow stack was mapped. */
export class MapShadowStack extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): MapShadowStack | null { return units[inHand >>> 1] === 1453 ? oneMapShadowStack : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneMapShadowStack = new MapShadowStack();

/** `futex_wake`: Waiters of a lock were woken. */
export class FutexWake extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FutexWake | null { return units[inHand >>> 1] === 1454 ? oneFutexWake : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nr, as it was passed. */
  get nr(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneFutexWake = new FutexWake();

/** `futex_wait`: A lock was waited for. */
export class FutexWait extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FutexWait | null { return units[inHand >>> 1] === 1455 ? oneFutexWait : null; }

  /** The argument uaddr, as it was passed. */
  get uaddr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument val, as it was passed. */
  get val(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument mask, as it was passed. */
  get mask(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument timeout, as it was passed. */
  get timeout(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument clockid, as it was passed. */
  get clockid(): number { return signedWords[(inHand + 152) >>> 2] as number; }
}
const oneFutexWait = new FutexWait();

/** `futex_requeue`: Waiters were moved between locks. */
export class FutexRequeue extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FutexRequeue | null { return units[inHand >>> 1] === 1456 ? oneFutexRequeue : null; }

  /** The argument waiters, as it was passed. */
  get waiters(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument nr_wake, as it was passed. */
  get nrWake(): number { return signedWords[(inHand + 128) >>> 2] as number; }

  /** The argument nr_requeue, as it was passed. */
  get nrRequeue(): number { return signedWords[(inHand + 136) >>> 2] as number; }
}
const oneFutexRequeue = new FutexRequeue();

/** `statmount`: A mount's facts were asked for. */
export class Statmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Statmount | null { return units[inHand >>> 1] === 1457 ? oneStatmount : null; }

  /** The argument req, as it was passed. */
  get req(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument buf, as it was passed. */
  get buf(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument bufsize, as it was passed. */
  get bufsize(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneStatmount = new Statmount();

/** `listmount`: Mounts were listed. */
export class Listmount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Listmount | null { return units[inHand >>> 1] === 1458 ? oneListmount : null; }

  /** The argument req, as it was passed. */
  get req(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument mnt_ids, as it was passed. */
  get mntIds(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument nr_mnt_ids, as it was passed. */
  get nrMntIds(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneListmount = new Listmount();

/** `lsm_get_self_attr`: Attributes of security modules were asked for. */
export class LsmGetSelfAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LsmGetSelfAttr | null { return units[inHand >>> 1] === 1459 ? oneLsmGetSelfAttr : null; }

  /** The argument attr, as it was passed. */
  get attr(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneLsmGetSelfAttr = new LsmGetSelfAttr();

/** `lsm_set_self_attr`: Attributes of security modules were changed. */
export class LsmSetSelfAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LsmSetSelfAttr | null { return units[inHand >>> 1] === 1460 ? oneLsmSetSelfAttr : null; }

  /** The argument attr, as it was passed. */
  get attr(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument ctx, as it was passed. */
  get ctx(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 136) >>> 2] as number; }
}
const oneLsmSetSelfAttr = new LsmSetSelfAttr();

/** `lsm_list_modules`: Security modules were listed. */
export class LsmListModules extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): LsmListModules | null { return units[inHand >>> 1] === 1461 ? oneLsmListModules : null; }

  /** The argument ids, as it was passed. */
  get ids(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }
}
const oneLsmListModules = new LsmListModules();

/** `mseal`: Memory was sealed against changes. */
export class Mseal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mseal | null { return units[inHand >>> 1] === 1462 ? oneMseal : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument len, as it was passed. */
  get len(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }
}
const oneMseal = new Mseal();

/** `setxattrat`: An extended attribute was set, by path. */
export class Setxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Setxattrat | null { return units[inHand >>> 1] === 1463 ? oneSetxattrat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[136] ?? textAt(136); }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneSetxattrat = new Setxattrat();

/** `getxattrat`: An extended attribute was asked for, by path. */
export class Getxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Getxattrat | null { return units[inHand >>> 1] === 1464 ? oneGetxattrat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[136] ?? textAt(136); }

  /** The argument uargs, as it was passed. */
  get uargs(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneGetxattrat = new Getxattrat();

/** `listxattrat`: Extended attributes were listed, by path. */
export class Listxattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Listxattrat | null { return units[inHand >>> 1] === 1465 ? oneListxattrat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument list, as it was passed. */
  get list(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument size, as it was passed. */
  get size(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneListxattrat = new Listxattrat();

/** `removexattrat`: An extended attribute was removed, by path. */
export class Removexattrat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Removexattrat | null { return units[inHand >>> 1] === 1466 ? oneRemovexattrat : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The text name points to, read when the call had ended. */
  get name(): Text { return texts[136] ?? textAt(136); }
}
const oneRemovexattrat = new Removexattrat();

/** `open_tree_attr`: A mount was picked up and changed. */
export class OpenTreeAttr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): OpenTreeAttr | null { return units[inHand >>> 1] === 1467 ? oneOpenTreeAttr : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument flags, as it was passed. */
  get flags(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument attr, as it was passed. */
  get attr(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }
}
const oneOpenTreeAttr = new OpenTreeAttr();

/** `file_getattr`: A file's attributes were asked for. */
export class FileGetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FileGetattr | null { return units[inHand >>> 1] === 1468 ? oneFileGetattr : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneFileGetattr = new FileGetattr();

/** `file_setattr`: A file's attributes were changed. */
export class FileSetattr extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): FileSetattr | null { return units[inHand >>> 1] === 1469 ? oneFileSetattr : null; }

  /** The argument dirfd, as it was passed. */
  get dirfd(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The text pathname points to, read when the call had ended. */
  get pathname(): Text { return texts[120] ?? textAt(120); }

  /** The argument ufattr, as it was passed. */
  get ufattr(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument usize, as it was passed. */
  get usize(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument at_flags, as it was passed. */
  get atFlags(): number { return words[(inHand + 144) >>> 2] as number; }
}
const oneFileSetattr = new FileSetattr();

/** `waitpid`: The 32-bit system call waitpid was made. */
export class Waitpid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Waitpid | null { return units[inHand >>> 1] === 1507 ? oneWaitpid : null; }

  /** The argument pid, as it was passed. */
  get pid(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument wstatus, as it was passed. */
  get wstatus(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument options, as it was passed. */
  get options(): number { return signedWords[(inHand + 128) >>> 2] as number; }
}
const oneWaitpid = new Waitpid();

/** `compat_lchown`: The 32-bit system call lchown was made. */
export class CompatLchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatLchown | null { return units[inHand >>> 1] === 1516 ? oneCompatLchown : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatLchown = new CompatLchown();

/** `oldstat`: The 32-bit system call oldstat was made. */
export class Oldstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Oldstat | null { return units[inHand >>> 1] === 1518 ? oneOldstat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneOldstat = new Oldstat();

/** `umount`: The 32-bit system call umount was made. */
export class Umount extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Umount | null { return units[inHand >>> 1] === 1522 ? oneUmount : null; }

  /** The text target points to, read when the call had ended. */
  get target(): Text { return texts[112] ?? textAt(112); }
}
const oneUmount = new Umount();

/** `compat_setuid`: The 32-bit system call setuid was made. */
export class CompatSetuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetuid | null { return units[inHand >>> 1] === 1523 ? oneCompatSetuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetuid = new CompatSetuid();

/** `compat_getuid`: The 32-bit system call getuid was made. */
export class CompatGetuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetuid | null { return units[inHand >>> 1] === 1524 ? oneCompatGetuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetuid = new CompatGetuid();

/** `stime`: The 32-bit system call stime was made. */
export class Stime extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Stime | null { return units[inHand >>> 1] === 1525 ? oneStime : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneStime = new Stime();

/** `oldfstat`: The 32-bit system call oldfstat was made. */
export class Oldfstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Oldfstat | null { return units[inHand >>> 1] === 1528 ? oneOldfstat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneOldfstat = new Oldfstat();

/** `nice`: The 32-bit system call nice was made. */
export class Nice extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Nice | null { return units[inHand >>> 1] === 1534 ? oneNice : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneNice = new Nice();

/** `compat_setgid`: The 32-bit system call setgid was made. */
export class CompatSetgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetgid | null { return units[inHand >>> 1] === 1546 ? oneCompatSetgid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetgid = new CompatSetgid();

/** `compat_getgid`: The 32-bit system call getgid was made. */
export class CompatGetgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetgid | null { return units[inHand >>> 1] === 1547 ? oneCompatGetgid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetgid = new CompatGetgid();

/** `signal`: The 32-bit system call signal was made. */
export class Signal extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Signal | null { return units[inHand >>> 1] === 1548 ? oneSignal : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSignal = new Signal();

/** `compat_geteuid`: The 32-bit system call geteuid was made. */
export class CompatGeteuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGeteuid | null { return units[inHand >>> 1] === 1549 ? oneCompatGeteuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGeteuid = new CompatGeteuid();

/** `compat_getegid`: The 32-bit system call getegid was made. */
export class CompatGetegid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetegid | null { return units[inHand >>> 1] === 1550 ? oneCompatGetegid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetegid = new CompatGetegid();

/** `oldolduname`: The 32-bit system call oldolduname was made. */
export class Oldolduname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Oldolduname | null { return units[inHand >>> 1] === 1559 ? oneOldolduname : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneOldolduname = new Oldolduname();

/** `sigaction`: The 32-bit system call sigaction was made. */
export class Sigaction extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigaction | null { return units[inHand >>> 1] === 1567 ? oneSigaction : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSigaction = new Sigaction();

/** `sgetmask`: The 32-bit system call sgetmask was made. */
export class Sgetmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sgetmask | null { return units[inHand >>> 1] === 1568 ? oneSgetmask : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSgetmask = new Sgetmask();

/** `ssetmask`: The 32-bit system call ssetmask was made. */
export class Ssetmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ssetmask | null { return units[inHand >>> 1] === 1569 ? oneSsetmask : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSsetmask = new Ssetmask();

/** `compat_setreuid`: The 32-bit system call setreuid was made. */
export class CompatSetreuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetreuid | null { return units[inHand >>> 1] === 1570 ? oneCompatSetreuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetreuid = new CompatSetreuid();

/** `compat_setregid`: The 32-bit system call setregid was made. */
export class CompatSetregid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetregid | null { return units[inHand >>> 1] === 1571 ? oneCompatSetregid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetregid = new CompatSetregid();

/** `sigsuspend`: The 32-bit system call sigsuspend was made. */
export class Sigsuspend extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigsuspend | null { return units[inHand >>> 1] === 1572 ? oneSigsuspend : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSigsuspend = new Sigsuspend();

/** `sigpending`: The 32-bit system call sigpending was made. */
export class Sigpending extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigpending | null { return units[inHand >>> 1] === 1573 ? oneSigpending : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSigpending = new Sigpending();

/** `compat_getrlimit`: The 32-bit system call getrlimit was made. */
export class CompatGetrlimit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetrlimit | null { return units[inHand >>> 1] === 1576 ? oneCompatGetrlimit : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetrlimit = new CompatGetrlimit();

/** `compat_getgroups`: The 32-bit system call getgroups was made. */
export class CompatGetgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetgroups | null { return units[inHand >>> 1] === 1580 ? oneCompatGetgroups : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetgroups = new CompatGetgroups();

/** `compat_setgroups`: The 32-bit system call setgroups was made. */
export class CompatSetgroups extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetgroups | null { return units[inHand >>> 1] === 1581 ? oneCompatSetgroups : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetgroups = new CompatSetgroups();

/** `compat_select`: The 32-bit system call select was made. */
export class CompatSelect extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSelect | null { return units[inHand >>> 1] === 1582 ? oneCompatSelect : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSelect = new CompatSelect();

/** `oldlstat`: The 32-bit system call oldlstat was made. */
export class Oldlstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Oldlstat | null { return units[inHand >>> 1] === 1584 ? oneOldlstat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneOldlstat = new Oldlstat();

/** `readdir`: The 32-bit system call readdir was made. */
export class Readdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Readdir | null { return units[inHand >>> 1] === 1589 ? oneReaddir : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneReaddir = new Readdir();

/** `compat_mmap`: The 32-bit system call mmap was made. */
export class CompatMmap extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatMmap | null { return units[inHand >>> 1] === 1590 ? oneCompatMmap : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatMmap = new CompatMmap();

/** `compat_fchown`: The 32-bit system call fchown was made. */
export class CompatFchown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatFchown | null { return units[inHand >>> 1] === 1595 ? oneCompatFchown : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatFchown = new CompatFchown();

/** `socketcall`: The 32-bit system call socketcall was made. */
export class Socketcall extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Socketcall | null { return units[inHand >>> 1] === 1602 ? oneSocketcall : null; }

  /** The argument call, as it was passed. */
  get call(): number { return signedWords[(inHand + 112) >>> 2] as number; }

  /** The argument args, as it was passed. */
  get args(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }
}
const oneSocketcall = new Socketcall();

/** `compat_stat`: The 32-bit system call stat was made. */
export class CompatStat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatStat | null { return units[inHand >>> 1] === 1606 ? oneCompatStat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatStat = new CompatStat();

/** `compat_lstat`: The 32-bit system call lstat was made. */
export class CompatLstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatLstat | null { return units[inHand >>> 1] === 1607 ? oneCompatLstat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatLstat = new CompatLstat();

/** `compat_fstat`: The 32-bit system call fstat was made. */
export class CompatFstat extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatFstat | null { return units[inHand >>> 1] === 1608 ? oneCompatFstat : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatFstat = new CompatFstat();

/** `olduname`: The 32-bit system call olduname was made. */
export class Olduname extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Olduname | null { return units[inHand >>> 1] === 1609 ? oneOlduname : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneOlduname = new Olduname();

/** `vm86old`: The 32-bit system call vm86old was made. */
export class Vm86old extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Vm86old | null { return units[inHand >>> 1] === 1613 ? oneVm86old : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneVm86old = new Vm86old();

/** `ipc`: The 32-bit system call ipc was made. */
export class Ipc extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ipc | null { return units[inHand >>> 1] === 1617 ? oneIpc : null; }

  /** The argument call, as it was passed. */
  get call(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument first, as it was passed. */
  get first(): number { return signedWords[(inHand + 120) >>> 2] as number; }

  /** The argument second, as it was passed. */
  get second(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument third, as it was passed. */
  get third(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument ptr, as it was passed. */
  get ptr(): bigint { return longs[(inHand + 144) >>> 3] as bigint; }

  /** The argument fifth, as it was passed. */
  get fifth(): bigint { return signedLongs[(inHand + 152) >>> 3] as bigint; }
}
const oneIpc = new Ipc();

/** `sigreturn`: The 32-bit system call sigreturn was made. */
export class Sigreturn extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigreturn | null { return units[inHand >>> 1] === 1619 ? oneSigreturn : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSigreturn = new Sigreturn();

/** `compat_clone`: The 32-bit system call clone was made. */
export class CompatClone extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatClone | null { return units[inHand >>> 1] === 1620 ? oneCompatClone : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatClone = new CompatClone();

/** `sigprocmask`: The 32-bit system call sigprocmask was made. */
export class Sigprocmask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Sigprocmask | null { return units[inHand >>> 1] === 1626 ? oneSigprocmask : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneSigprocmask = new Sigprocmask();

/** `compat_setfsuid`: The 32-bit system call setfsuid was made. */
export class CompatSetfsuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetfsuid | null { return units[inHand >>> 1] === 1638 ? oneCompatSetfsuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetfsuid = new CompatSetfsuid();

/** `compat_setfsgid`: The 32-bit system call setfsgid was made. */
export class CompatSetfsgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetfsgid | null { return units[inHand >>> 1] === 1639 ? oneCompatSetfsgid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetfsgid = new CompatSetfsgid();

/** `_llseek`: The 32-bit system call _llseek was made. */
export class Llseek extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Llseek | null { return units[inHand >>> 1] === 1640 ? oneLlseek : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneLlseek = new Llseek();

/** `compat_setresuid`: The 32-bit system call setresuid was made. */
export class CompatSetresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetresuid | null { return units[inHand >>> 1] === 1664 ? oneCompatSetresuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetresuid = new CompatSetresuid();

/** `compat_getresuid`: The 32-bit system call getresuid was made. */
export class CompatGetresuid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetresuid | null { return units[inHand >>> 1] === 1665 ? oneCompatGetresuid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetresuid = new CompatGetresuid();

/** `vm86`: The 32-bit system call vm86 was made. */
export class Vm86 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Vm86 | null { return units[inHand >>> 1] === 1666 ? oneVm86 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneVm86 = new Vm86();

/** `compat_setresgid`: The 32-bit system call setresgid was made. */
export class CompatSetresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSetresgid | null { return units[inHand >>> 1] === 1670 ? oneCompatSetresgid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSetresgid = new CompatSetresgid();

/** `compat_getresgid`: The 32-bit system call getresgid was made. */
export class CompatGetresgid extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatGetresgid | null { return units[inHand >>> 1] === 1671 ? oneCompatGetresgid : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatGetresgid = new CompatGetresgid();

/** `compat_pread64`: The 32-bit system call pread64 was made. */
export class CompatPread64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatPread64 | null { return units[inHand >>> 1] === 1680 ? oneCompatPread64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatPread64 = new CompatPread64();

/** `compat_pwrite64`: The 32-bit system call pwrite64 was made. */
export class CompatPwrite64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatPwrite64 | null { return units[inHand >>> 1] === 1681 ? oneCompatPwrite64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatPwrite64 = new CompatPwrite64();

/** `compat_chown`: The 32-bit system call chown was made. */
export class CompatChown extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatChown | null { return units[inHand >>> 1] === 1682 ? oneCompatChown : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatChown = new CompatChown();

/** `mmap2`: The 32-bit system call mmap2 was made. */
export class Mmap2 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Mmap2 | null { return units[inHand >>> 1] === 1692 ? oneMmap2 : null; }

  /** The argument addr, as it was passed. */
  get addr(): bigint { return longs[(inHand + 112) >>> 3] as bigint; }

  /** The argument length, as it was passed. */
  get length(): bigint { return longs[(inHand + 120) >>> 3] as bigint; }

  /** The argument prot, as it was passed. */
  get prot(): bigint { return longs[(inHand + 128) >>> 3] as bigint; }

  /** The argument flags, as it was passed. */
  get flags(): bigint { return longs[(inHand + 136) >>> 3] as bigint; }

  /** The argument fd, as it was passed. */
  get fd(): number { return signedWords[(inHand + 144) >>> 2] as number; }

  /** The argument pgoff, as it was passed. */
  get pgoff(): bigint { return longs[(inHand + 152) >>> 3] as bigint; }
}
const oneMmap2 = new Mmap2();

/** `truncate64`: The 32-bit system call truncate64 was made. */
export class Truncate64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Truncate64 | null { return units[inHand >>> 1] === 1693 ? oneTruncate64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneTruncate64 = new Truncate64();

/** `ftruncate64`: The 32-bit system call ftruncate64 was made. */
export class Ftruncate64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Ftruncate64 | null { return units[inHand >>> 1] === 1694 ? oneFtruncate64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneFtruncate64 = new Ftruncate64();

/** `compat_readahead`: The 32-bit system call readahead was made. */
export class CompatReadahead extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatReadahead | null { return units[inHand >>> 1] === 1725 ? oneCompatReadahead : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatReadahead = new CompatReadahead();

/** `compat_fadvise64`: The 32-bit system call fadvise64 was made. */
export class CompatFadvise64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatFadvise64 | null { return units[inHand >>> 1] === 1750 ? oneCompatFadvise64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatFadvise64 = new CompatFadvise64();

/** `compat_lookup_dcookie`: The 32-bit system call lookup_dcookie was made. */
export class CompatLookupDcookie extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatLookupDcookie | null { return units[inHand >>> 1] === 1753 ? oneCompatLookupDcookie : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatLookupDcookie = new CompatLookupDcookie();

/** `statfs64`: The 32-bit system call statfs64 was made. */
export class Statfs64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Statfs64 | null { return units[inHand >>> 1] === 1768 ? oneStatfs64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneStatfs64 = new Statfs64();

/** `fstatfs64`: The 32-bit system call fstatfs64 was made. */
export class Fstatfs64 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fstatfs64 | null { return units[inHand >>> 1] === 1769 ? oneFstatfs64 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneFstatfs64 = new Fstatfs64();

/** `fadvise64_64`: The 32-bit system call fadvise64_64 was made. */
export class Fadvise6464 extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): Fadvise6464 | null { return units[inHand >>> 1] === 1772 ? oneFadvise6464 : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneFadvise6464 = new Fadvise6464();

/** `compat_sync_file_range`: The 32-bit system call sync_file_range was made. */
export class CompatSyncFileRange extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatSyncFileRange | null { return units[inHand >>> 1] === 1814 ? oneCompatSyncFileRange : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatSyncFileRange = new CompatSyncFileRange();

/** `compat_fallocate`: The 32-bit system call fallocate was made. */
export class CompatFallocate extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatFallocate | null { return units[inHand >>> 1] === 1824 ? oneCompatFallocate : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatFallocate = new CompatFallocate();

/** `compat_fanotify_mark`: The 32-bit system call fanotify_mark was made. */
export class CompatFanotifyMark extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): CompatFanotifyMark | null { return units[inHand >>> 1] === 1839 ? oneCompatFanotifyMark : null; }

  /** The argument arg1, as it was passed. */
  get arg1(): number { return words[(inHand + 112) >>> 2] as number; }

  /** The argument arg2, as it was passed. */
  get arg2(): number { return words[(inHand + 120) >>> 2] as number; }

  /** The argument arg3, as it was passed. */
  get arg3(): number { return words[(inHand + 128) >>> 2] as number; }

  /** The argument arg4, as it was passed. */
  get arg4(): number { return words[(inHand + 136) >>> 2] as number; }

  /** The argument arg5, as it was passed. */
  get arg5(): number { return words[(inHand + 144) >>> 2] as number; }

  /** The argument arg6, as it was passed. */
  get arg6(): number { return words[(inHand + 152) >>> 2] as number; }
}
const oneCompatFanotifyMark = new CompatFanotifyMark();
