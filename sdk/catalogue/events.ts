import type { EventDefinition, FieldDefinition, FieldType } from './definition.ts';
import { SYSCALLS, type SyscallDefinition } from './syscalls.ts';

/** Of containers, as the host tells of them; the names are those of Tracee's events of the same names. */
const CONTAINER_FIELDS: readonly FieldDefinition[] = [
  { name: 'runtime', type: 'string', meaning: 'docker, podman, containerd or cri-o.' },
  { name: 'container_id', type: 'string', meaning: 'All 64 digits of the container\'s id.' },
  { name: 'ctime', type: 'u64', meaning: 'When the container\'s cgroup was created, in nanoseconds since 1970; 0 when it is not known.' },
  { name: 'container_image', type: 'string', meaning: 'Name of the image.' },
  { name: 'container_image_digest', type: 'string', meaning: '`sha256:` and 64 hex digits.' },
  { name: 'container_name', type: 'string', meaning: 'Name of the container.' },
  { name: 'pod_name', type: 'string', meaning: 'Name of the container\'s pod.' },
  { name: 'pod_namespace', type: 'string', meaning: 'Namespace of the pod.' },
  { name: 'pod_uid', type: 'string', meaning: 'Id of the pod.' },
  { name: 'pod_sandbox', type: 'u32', meaning: '1 when the container only holds a pod\'s namespaces.' },
  { name: 'missing', type: 'string', meaning: 'Why nothing is known of the container; missing when something is.' },
];

/** Events that tell more than a system call does. */
export const SECURITY_EVENTS: readonly EventDefinition[] = [
  {
    id: 1,
    name: 'sched_process_exec',
    meaning: 'A process replaced its program with another one.',
    fields: [
      { name: 'cmdpath', type: 'string', meaning: 'Path that the caller asked to execute, as it wrote it.' },
      { name: 'pathname', type: 'string', meaning: 'Path of the file that the kernel executed, links resolved.' },
      { name: 'argv', type: 'strings', meaning: 'Arguments of the new program, its own name first.' },
      { name: 'dev', type: 'u32', meaning: 'Device number of the executed file, as the kernel keeps it.' },
      { name: 'inode', type: 'u64', meaning: 'Inode number of the executed file.' },
      { name: 'ctime', type: 'u64', meaning: 'When the executed file\'s inode last changed, in nanoseconds since 1970.' },
      { name: 'inode_mode', type: 'u32', meaning: 'Type and permissions of the executed file.' },
      { name: 'interp', type: 'string', meaning: 'Path of the script\'s interpreter as its first line names it, or cmdpath.' },
      { name: 'stdin_type', type: 'u32', meaning: 'File type of standard input (S_IFMT bits); 0 when it is closed.' },
      { name: 'prev_comm', type: 'string', meaning: 'Name of the task before it executed the new program.' },
      { name: 'pwd', type: 'string', meaning: 'Path of the current folder, from the kernel\'s own entries.' },
      { name: 'interpreter_pathname', type: 'string', meaning: 'Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17.' },
      { name: 'interpreter_dev', type: 'u32', meaning: 'Device number of the loader, as the kernel keeps it.' },
      { name: 'interpreter_inode', type: 'u64', meaning: 'Inode number of the loader.' },
      { name: 'interpreter_ctime', type: 'u64', meaning: 'When the loader\'s inode last changed, in nanoseconds since 1970.' },
    ],
  },
  {
    id: 2,
    name: 'sched_process_fork',
    meaning: 'A process or a thread was created; a thread has the process id of its creator. The header is the creator\'s.',
    fields: [
      { name: 'parent_tid', type: 'u32', meaning: 'Thread id of the creator as seen by the host.' },
      { name: 'parent_ns_tid', type: 'u32', meaning: 'Thread id of the creator as seen in its own pid namespace.' },
      { name: 'parent_pid', type: 'u32', meaning: 'Process id of the creator as seen by the host.' },
      { name: 'parent_ns_pid', type: 'u32', meaning: 'Process id of the creator as seen in its own pid namespace.' },
      { name: 'parent_start_time', type: 'u64', meaning: 'When the creator\'s process started, in nanoseconds since boot.' },
      { name: 'child_tid', type: 'u32', meaning: 'Thread id of what was created as seen by the host.' },
      { name: 'child_ns_tid', type: 'u32', meaning: 'Thread id of what was created as seen in its own pid namespace.' },
      { name: 'child_pid', type: 'u32', meaning: 'Process id of what was created as seen by the host.' },
      { name: 'child_ns_pid', type: 'u32', meaning: 'Process id of what was created as seen in its own pid namespace.' },
      { name: 'start_time', type: 'u64', meaning: 'When what was created started, in nanoseconds since boot.' },
    ],
  },
  {
    id: 3,
    name: 'sched_process_exit',
    meaning: 'A process or a thread ended.',
    fields: [
      { name: 'exit_code', type: 'u32', meaning: 'What it ended with: the low 8 bits that exit was called with.' },
      { name: 'signal_code', type: 'u32', meaning: 'Number of the signal that ended it; 0 when it ended by itself.' },
      { name: 'process_group_exit', type: 'u32', meaning: '1 when this was the last thread of the process, so that the process ended.' },
    ],
  },
  {
    id: 4,
    name: 'process_environment',
    meaning: 'The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected.',
    fields: [
      { name: 'env', type: 'strings', meaning: 'Variables of the environment, each NAME=VALUE; cut off after 4 KiB.' },
    ],
  },
  {
    id: 40,
    name: 'cgroup_mkdir',
    meaning: 'A control group was created, in the hierarchy that containers are in.',
    lifecycle: true,
    fields: [
      { name: 'cgroup_id', type: 'u64', meaning: 'Id of the created cgroup.' },
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the created cgroup below the hierarchy\'s root.' },
      { name: 'hierarchy_id', type: 'u32', meaning: 'Number of the hierarchy; 0 is the unified one.' },
    ],
  },
  {
    id: 41,
    name: 'cgroup_rmdir',
    meaning: 'A control group was removed, from the hierarchy that containers are in.',
    lifecycle: true,
    fields: [
      { name: 'cgroup_id', type: 'u64', meaning: 'Id of the removed cgroup.' },
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the removed cgroup below the hierarchy\'s root.' },
      { name: 'hierarchy_id', type: 'u32', meaning: 'Number of the hierarchy; 0 is the unified one.' },
    ],
  },
  {
    id: 42,
    name: 'cgroup_attach_task',
    meaning: 'A task was moved into a control group of the hierarchy that containers are in. The header is the moved task\'s.',
    fields: [
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the cgroup below the hierarchy\'s root.' },
      { name: 'comm', type: 'string', meaning: 'Name of the moved task.' },
      { name: 'pid', type: 'u32', meaning: 'Thread id of the moved task as seen by the host.' },
    ],
  },
  {
    id: 43,
    name: 'container_create',
    meaning: 'A container was created. It stands before every other event of the container, with what its runtime told by then.',
    fields: CONTAINER_FIELDS,
  },
  {
    id: 44,
    name: 'container_remove',
    meaning: 'A container was removed. It stands after every other event of the container.',
    fields: CONTAINER_FIELDS,
  },
  {
    id: 45,
    name: 'existing_container',
    meaning: 'A container that was there before the host started.',
    fields: CONTAINER_FIELDS,
  },
  {
    id: 50,
    name: 'security_file_open',
    meaning: 'A file was opened. The return value is its number.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path of the opened file, from the kernel\'s own entries, links resolved.' },
      { name: 'flags', type: 'i32', meaning: 'Flags that it was opened with, as open(2) has them.' },
      { name: 'dev', type: 'u32', meaning: 'Device number of the file, as the kernel keeps it.' },
      { name: 'inode', type: 'u64', meaning: 'Inode number of the file.' },
      { name: 'ctime', type: 'u64', meaning: 'When the file\'s inode last changed, in nanoseconds since 1970.' },
      { name: 'syscall_pathname', type: 'string', meaning: 'Path as the process wrote it; missing when it gave none.' },
      { name: 'inode_mode', type: 'u32', meaning: 'Type and permissions of the file.' },
    ],
  },
  {
    id: 51,
    name: 'security_socket_connect',
    meaning: 'A socket was connected to an address, or that failed; the return value tells.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 2 datagram, 3 raw.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of the other end\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 52,
    name: 'socket_dup',
    meaning: 'A socket got another number as well; 0, 1 and 2 are the standard streams.',
    fields: [
      { name: 'oldfd', type: 'i32', meaning: 'Number that it had.' },
      { name: 'newfd', type: 'i32', meaning: 'Number that it got.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of the other end\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 53,
    name: 'magic_write',
    meaning: 'The beginning of a regular file was written. The return value is the number of written bytes.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path of the file, from the kernel\'s own entries, links resolved.' },
      { name: 'bytes', type: 'bytes', meaning: 'The first bytes that were written, at most 32; missing when they did not come from the process\'s memory.' },
      { name: 'dev', type: 'u32', meaning: 'Device number of the file, as the kernel keeps it.' },
      { name: 'inode', type: 'u64', meaning: 'Inode number of the file.' },
      { name: 'ctime', type: 'u64', meaning: 'When the file\'s inode last changed, in nanoseconds since 1970.' },
    ],
  },
  {
    id: 54,
    name: 'mem_prot_alert',
    meaning: 'Memory became executable in a way that loaders do not use.',
    fields: [
      { name: 'alert', type: 'u32', meaning: '1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped.' },
      { name: 'addr', type: 'u64', meaning: 'Where the memory begins.' },
      { name: 'len', type: 'u64', meaning: 'Its length in bytes.' },
      { name: 'prot', type: 'i32', meaning: 'Protection that was asked for: 1 read, 2 write, 4 execute.' },
      { name: 'pathname', type: 'string', meaning: 'Path of the mapped file; missing when there is none, or when alert is not 1.' },
      { name: 'dev', type: 'u32', meaning: 'Device number of the mapped file, as the kernel keeps it.' },
      { name: 'inode', type: 'u64', meaning: 'Inode number of the mapped file.' },
      { name: 'ctime', type: 'u64', meaning: 'When the mapped file\'s inode last changed, in nanoseconds since 1970.' },
    ],
  },
  {
    id: 55,
    name: 'security_socket_bind',
    meaning: 'A socket was bound to an address, or that failed; the return value tells.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 2 datagram, 3 raw.' },
      { name: 'local_family', type: 'u32', meaning: 'Family of the socket\'s own address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'local_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'local_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 56,
    name: 'security_socket_listen',
    meaning: 'A socket began to listen, or that failed; the return value tells.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 2 datagram, 3 raw.' },
      { name: 'local_family', type: 'u32', meaning: 'Family of the socket\'s own address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'local_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'local_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
      { name: 'backlog', type: 'i32', meaning: 'How many connections may wait to be accepted.' },
    ],
  },
  {
    id: 57,
    name: 'security_socket_accept',
    meaning: 'A connection was accepted. The return value is the new socket\'s number.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket that listens.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 5 sequenced packets.' },
      { name: 'local_family', type: 'u32', meaning: 'Family of the socket\'s own address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'local_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'local_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of the other end\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 58,
    name: 'security_socket_sendmsg',
    meaning: 'A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 2 datagram, 3 raw.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of the receiver\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 59,
    name: 'security_socket_recvmsg',
    meaning: 'A message was received. The return value is the number of received bytes, or of messages for recvmmsg.',
    fields: [
      { name: 'sockfd', type: 'i32', meaning: 'Number of the socket.' },
      { name: 'type', type: 'u32', meaning: 'Type of the socket: 1 stream, 2 datagram, 3 raw.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of the sender\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  {
    id: 60,
    name: 'security_inode_unlink',
    meaning: 'A name of a file was removed.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
    ],
  },
  {
    id: 61,
    name: 'security_inode_rmdir',
    meaning: 'A folder was removed.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
    ],
  },
  {
    id: 62,
    name: 'security_inode_mkdir',
    meaning: 'A folder was made.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'mode', type: 'u32', meaning: 'Permissions that were asked for.' },
    ],
  },
  {
    id: 63,
    name: 'security_inode_mknod',
    meaning: 'A device, a pipe, a socket or a file was made.',
    fields: [
      { name: 'file_name', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'mode', type: 'u32', meaning: 'Type and permissions that were asked for.' },
      { name: 'dev', type: 'u32', meaning: 'Number of the device.' },
    ],
  },
  {
    id: 64,
    name: 'chmod_common',
    meaning: 'The permissions of a file were changed.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'mode', type: 'u32', meaning: 'The new permissions.' },
    ],
  },
  {
    id: 65,
    name: 'chown_common',
    meaning: 'The owner of a file was changed.',
    fields: [
      { name: 'pathname', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'uid', type: 'u32', meaning: 'The new owner; 4294967295 leaves it.' },
      { name: 'gid', type: 'u32', meaning: 'The new group; 4294967295 leaves it.' },
    ],
  },
  {
    id: 66,
    name: 'security_sb_umount',
    meaning: 'A file system was unmounted.',
    fields: [
      { name: 'path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'flags', type: 'u32', meaning: 'Flags of umount2(2).' },
    ],
  },
  {
    id: 67,
    name: 'security_inode_rename',
    meaning: 'A file was renamed, or exchanged with another.',
    fields: [
      { name: 'old_path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'new_path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
    ],
  },
  {
    id: 68,
    name: 'security_inode_link',
    meaning: 'A file got another name as well.',
    fields: [
      { name: 'old_path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'new_path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
    ],
  },
  {
    id: 69,
    name: 'security_inode_symlink',
    meaning: 'A symbolic link was made.',
    fields: [
      { name: 'linkpath', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'target', type: 'string', meaning: 'What the link says, as it was written.' },
    ],
  },
  {
    id: 70,
    name: 'security_sb_mount',
    meaning: 'A file system was mounted, or a mount changed.',
    fields: [
      { name: 'dev_name', type: 'string', meaning: 'What is mounted, as the process wrote it.' },
      { name: 'path', type: 'string', meaning: 'Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.' },
      { name: 'type', type: 'string', meaning: 'Kind of file system, as the process wrote it.' },
      { name: 'flags', type: 'u64', meaning: 'Flags of mount(2).' },
    ],
  },
  {
    id: 80,
    name: 'io_uring_submit',
    meaning: 'An operation was handed to an io_uring, by which it is no system call.',
    fields: [
      { name: 'opcode', type: 'u32', meaning: 'Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link.' },
      { name: 'fd', type: 'i32', meaning: 'Number of the file or folder that it works on.' },
      { name: 'user_data', type: 'u64', meaning: 'What the process marked it with.' },
      { name: 'flags', type: 'u64', meaning: 'Flags of an open.' },
      { name: 'pathname', type: 'string', meaning: 'Path that it names, as the process wrote it and the kernel copied it.' },
      { name: 'new_path', type: 'string', meaning: 'Second path of a rename or a link.' },
      { name: 'remote_family', type: 'u32', meaning: 'Family of a connection\'s address: 1 Unix, 2 IPv4, 10 IPv6.' },
      { name: 'remote_addr', type: 'string', meaning: 'IP address as text, or a Unix socket\'s path, after @ a name without a file; missing when it has none.' },
      { name: 'remote_port', type: 'u32', meaning: 'Port of an IP address; otherwise 0.' },
    ],
  },
  // 43 to 45 are container_create, container_remove and existing_container, which the host makes.
];

/** Every event that Sigbox captures. Ids are for ever: a removed event's id is not used again. */
export const EVENTS: readonly EventDefinition[] = [...SECURITY_EVENTS, ...SYSCALLS.map(syscallEvent)];

/** A system call as an event: its arguments as they were passed, and the texts that they point to. */
function syscallEvent({ id, name, meaning, arguments: parameters }: SyscallDefinition): EventDefinition {
  return { id, name, meaning, fields: parameters === '' ? [] : parameters.split(' ').map(argument) };
}

function argument(text: string): FieldDefinition {
  const [name, type] = text.split(':') as [string, FieldType];
  return { name, type, meaning: type === 'string' ? `The text ${name} points to, read when the call had ended.` : `The argument ${name}, as it was passed.` };
}
