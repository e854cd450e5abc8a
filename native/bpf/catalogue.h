/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
/* Made from sdk/catalogue by `npm run generate`. Change the catalogue, not this file. */
#ifndef SIGBOX_CATALOGUE_H
#define SIGBOX_CATALOGUE_H

#include <linux/types.h>

#define EVENT_LIMIT 32768
/* Event ids are below this. */
#define EVENT_ID_LIMIT 2048
#define TRUNCATED_BIT 0x80000000u
#define FLAG_CONTAINER_STARTED 1
#define FLAG_TRUNCATED 2
#define FLAG_COMPAT 4

struct event_header {
	/* Number of the event in this catalogue. */
	__u16 event_id;
	/* Bits: 1 the container has started, 2 a field was cut off, 4 a 32-bit task. */
	__u16 flags;
	/* Processor that the event happened on. */
	__u32 processor_id;
	/* Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME). */
	__u64 timestamp;
	/* Id of the task's cgroup in the hierarchy that containers are in. */
	__u64 cgroup_id;
	/* When the process started, in nanoseconds since boot: a reused process id has another. */
	__u64 start_time;
	/* What the kernel returned; negative is an error number. */
	__s64 return_value;
	/* Process id as seen in its own pid namespace. */
	__u32 process_id;
	/* Thread id as seen in its own pid namespace. */
	__u32 thread_id;
	/* Parent's process id as seen in the task's pid namespace; 0 if it is outside of it. */
	__u32 parent_process_id;
	/* Process id as seen by the host. */
	__u32 host_process_id;
	/* Thread id as seen by the host. */
	__u32 host_thread_id;
	/* Parent's process id as seen by the host. */
	__u32 host_parent_process_id;
	/* Real user id as seen by the host. */
	__u32 user_id;
	/* Inode number of the mount namespace. */
	__u32 mount_namespace;
	/* Inode number of the pid namespace. */
	__u32 pid_namespace;
	/* Bytes of the whole event, a multiple of 8. */
	__u32 size;
	/* Name of the task (comm), ended by a NUL. */
	char process_name[16];
	/* First 15 bytes of the host name in the task's UTS namespace, ended by a NUL. */
	char host_name[16];
};

_Static_assert(sizeof(struct event_header) == 112, "the header's layout is fixed");

/* A process replaced its program with another one. */
#define EVENT_SCHED_PROCESS_EXEC 1
#define SCHED_PROCESS_EXEC_CMDPATH 0
#define SCHED_PROCESS_EXEC_PATHNAME 1
#define SCHED_PROCESS_EXEC_ARGV 2
#define SCHED_PROCESS_EXEC_DEV 3
#define SCHED_PROCESS_EXEC_INODE 4
#define SCHED_PROCESS_EXEC_CTIME 5
#define SCHED_PROCESS_EXEC_INODE_MODE 6
#define SCHED_PROCESS_EXEC_INTERP 7
#define SCHED_PROCESS_EXEC_STDIN_TYPE 8
#define SCHED_PROCESS_EXEC_PREV_COMM 9
#define SCHED_PROCESS_EXEC_PWD 10
#define SCHED_PROCESS_EXEC_INTERPRETER_PATHNAME 11
#define SCHED_PROCESS_EXEC_INTERPRETER_DEV 12
#define SCHED_PROCESS_EXEC_INTERPRETER_INODE 13
#define SCHED_PROCESS_EXEC_INTERPRETER_CTIME 14
#define SCHED_PROCESS_EXEC_FIELDS 15

/* A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
#define EVENT_SCHED_PROCESS_FORK 2
#define SCHED_PROCESS_FORK_PARENT_TID 0
#define SCHED_PROCESS_FORK_PARENT_NS_TID 1
#define SCHED_PROCESS_FORK_PARENT_PID 2
#define SCHED_PROCESS_FORK_PARENT_NS_PID 3
#define SCHED_PROCESS_FORK_PARENT_START_TIME 4
#define SCHED_PROCESS_FORK_CHILD_TID 5
#define SCHED_PROCESS_FORK_CHILD_NS_TID 6
#define SCHED_PROCESS_FORK_CHILD_PID 7
#define SCHED_PROCESS_FORK_CHILD_NS_PID 8
#define SCHED_PROCESS_FORK_START_TIME 9
#define SCHED_PROCESS_FORK_FIELDS 10

/* A process or a thread ended. */
#define EVENT_SCHED_PROCESS_EXIT 3
#define SCHED_PROCESS_EXIT_EXIT_CODE 0
#define SCHED_PROCESS_EXIT_SIGNAL_CODE 1
#define SCHED_PROCESS_EXIT_PROCESS_GROUP_EXIT 2
#define SCHED_PROCESS_EXIT_FIELDS 3

/* The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected. */
#define EVENT_PROCESS_ENVIRONMENT 4
#define PROCESS_ENVIRONMENT_ENV 0
#define PROCESS_ENVIRONMENT_FIELDS 1

/* A control group was created, in the hierarchy that containers are in. */
#define EVENT_CGROUP_MKDIR 40
#define CGROUP_MKDIR_CGROUP_ID 0
#define CGROUP_MKDIR_CGROUP_PATH 1
#define CGROUP_MKDIR_HIERARCHY_ID 2
#define CGROUP_MKDIR_FIELDS 3

/* A control group was removed, from the hierarchy that containers are in. */
#define EVENT_CGROUP_RMDIR 41
#define CGROUP_RMDIR_CGROUP_ID 0
#define CGROUP_RMDIR_CGROUP_PATH 1
#define CGROUP_RMDIR_HIERARCHY_ID 2
#define CGROUP_RMDIR_FIELDS 3

/* A task was moved into a control group of the hierarchy that containers are in. The header is the moved task's. */
#define EVENT_CGROUP_ATTACH_TASK 42
#define CGROUP_ATTACH_TASK_CGROUP_PATH 0
#define CGROUP_ATTACH_TASK_COMM 1
#define CGROUP_ATTACH_TASK_PID 2
#define CGROUP_ATTACH_TASK_FIELDS 3

/* A container was created. It stands before every other event of the container, with what its runtime told by then. */
#define EVENT_CONTAINER_CREATE 43
#define CONTAINER_CREATE_RUNTIME 0
#define CONTAINER_CREATE_CONTAINER_ID 1
#define CONTAINER_CREATE_CTIME 2
#define CONTAINER_CREATE_CONTAINER_IMAGE 3
#define CONTAINER_CREATE_CONTAINER_IMAGE_DIGEST 4
#define CONTAINER_CREATE_CONTAINER_NAME 5
#define CONTAINER_CREATE_POD_NAME 6
#define CONTAINER_CREATE_POD_NAMESPACE 7
#define CONTAINER_CREATE_POD_UID 8
#define CONTAINER_CREATE_POD_SANDBOX 9
#define CONTAINER_CREATE_MISSING 10
#define CONTAINER_CREATE_FIELDS 11

/* A container was removed. It stands after every other event of the container. */
#define EVENT_CONTAINER_REMOVE 44
#define CONTAINER_REMOVE_RUNTIME 0
#define CONTAINER_REMOVE_CONTAINER_ID 1
#define CONTAINER_REMOVE_CTIME 2
#define CONTAINER_REMOVE_CONTAINER_IMAGE 3
#define CONTAINER_REMOVE_CONTAINER_IMAGE_DIGEST 4
#define CONTAINER_REMOVE_CONTAINER_NAME 5
#define CONTAINER_REMOVE_POD_NAME 6
#define CONTAINER_REMOVE_POD_NAMESPACE 7
#define CONTAINER_REMOVE_POD_UID 8
#define CONTAINER_REMOVE_POD_SANDBOX 9
#define CONTAINER_REMOVE_MISSING 10
#define CONTAINER_REMOVE_FIELDS 11

/* A container that was there before the host started. */
#define EVENT_EXISTING_CONTAINER 45
#define EXISTING_CONTAINER_RUNTIME 0
#define EXISTING_CONTAINER_CONTAINER_ID 1
#define EXISTING_CONTAINER_CTIME 2
#define EXISTING_CONTAINER_CONTAINER_IMAGE 3
#define EXISTING_CONTAINER_CONTAINER_IMAGE_DIGEST 4
#define EXISTING_CONTAINER_CONTAINER_NAME 5
#define EXISTING_CONTAINER_POD_NAME 6
#define EXISTING_CONTAINER_POD_NAMESPACE 7
#define EXISTING_CONTAINER_POD_UID 8
#define EXISTING_CONTAINER_POD_SANDBOX 9
#define EXISTING_CONTAINER_MISSING 10
#define EXISTING_CONTAINER_FIELDS 11

/* A file was opened. The return value is its number. */
#define EVENT_SECURITY_FILE_OPEN 50
#define SECURITY_FILE_OPEN_PATHNAME 0
#define SECURITY_FILE_OPEN_FLAGS 1
#define SECURITY_FILE_OPEN_DEV 2
#define SECURITY_FILE_OPEN_INODE 3
#define SECURITY_FILE_OPEN_CTIME 4
#define SECURITY_FILE_OPEN_SYSCALL_PATHNAME 5
#define SECURITY_FILE_OPEN_INODE_MODE 6
#define SECURITY_FILE_OPEN_FIELDS 7

/* A socket was connected to an address, or that failed; the return value tells. */
#define EVENT_SECURITY_SOCKET_CONNECT 51
#define SECURITY_SOCKET_CONNECT_SOCKFD 0
#define SECURITY_SOCKET_CONNECT_TYPE 1
#define SECURITY_SOCKET_CONNECT_REMOTE_FAMILY 2
#define SECURITY_SOCKET_CONNECT_REMOTE_ADDR 3
#define SECURITY_SOCKET_CONNECT_REMOTE_PORT 4
#define SECURITY_SOCKET_CONNECT_FIELDS 5

/* A socket got another number as well; 0, 1 and 2 are the standard streams. */
#define EVENT_SOCKET_DUP 52
#define SOCKET_DUP_OLDFD 0
#define SOCKET_DUP_NEWFD 1
#define SOCKET_DUP_REMOTE_FAMILY 2
#define SOCKET_DUP_REMOTE_ADDR 3
#define SOCKET_DUP_REMOTE_PORT 4
#define SOCKET_DUP_FIELDS 5

/* The beginning of a regular file was written. The return value is the number of written bytes. */
#define EVENT_MAGIC_WRITE 53
#define MAGIC_WRITE_PATHNAME 0
#define MAGIC_WRITE_BYTES 1
#define MAGIC_WRITE_DEV 2
#define MAGIC_WRITE_INODE 3
#define MAGIC_WRITE_CTIME 4
#define MAGIC_WRITE_FIELDS 5

/* Memory became executable in a way that loaders do not use. */
#define EVENT_MEM_PROT_ALERT 54
#define MEM_PROT_ALERT_ALERT 0
#define MEM_PROT_ALERT_ADDR 1
#define MEM_PROT_ALERT_LEN 2
#define MEM_PROT_ALERT_PROT 3
#define MEM_PROT_ALERT_PATHNAME 4
#define MEM_PROT_ALERT_DEV 5
#define MEM_PROT_ALERT_INODE 6
#define MEM_PROT_ALERT_CTIME 7
#define MEM_PROT_ALERT_FIELDS 8

/* A socket was bound to an address, or that failed; the return value tells. */
#define EVENT_SECURITY_SOCKET_BIND 55
#define SECURITY_SOCKET_BIND_SOCKFD 0
#define SECURITY_SOCKET_BIND_TYPE 1
#define SECURITY_SOCKET_BIND_LOCAL_FAMILY 2
#define SECURITY_SOCKET_BIND_LOCAL_ADDR 3
#define SECURITY_SOCKET_BIND_LOCAL_PORT 4
#define SECURITY_SOCKET_BIND_FIELDS 5

/* A socket began to listen, or that failed; the return value tells. */
#define EVENT_SECURITY_SOCKET_LISTEN 56
#define SECURITY_SOCKET_LISTEN_SOCKFD 0
#define SECURITY_SOCKET_LISTEN_TYPE 1
#define SECURITY_SOCKET_LISTEN_LOCAL_FAMILY 2
#define SECURITY_SOCKET_LISTEN_LOCAL_ADDR 3
#define SECURITY_SOCKET_LISTEN_LOCAL_PORT 4
#define SECURITY_SOCKET_LISTEN_BACKLOG 5
#define SECURITY_SOCKET_LISTEN_FIELDS 6

/* A connection was accepted. The return value is the new socket's number. */
#define EVENT_SECURITY_SOCKET_ACCEPT 57
#define SECURITY_SOCKET_ACCEPT_SOCKFD 0
#define SECURITY_SOCKET_ACCEPT_TYPE 1
#define SECURITY_SOCKET_ACCEPT_LOCAL_FAMILY 2
#define SECURITY_SOCKET_ACCEPT_LOCAL_ADDR 3
#define SECURITY_SOCKET_ACCEPT_LOCAL_PORT 4
#define SECURITY_SOCKET_ACCEPT_REMOTE_FAMILY 5
#define SECURITY_SOCKET_ACCEPT_REMOTE_ADDR 6
#define SECURITY_SOCKET_ACCEPT_REMOTE_PORT 7
#define SECURITY_SOCKET_ACCEPT_FIELDS 8

/* A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg. */
#define EVENT_SECURITY_SOCKET_SENDMSG 58
#define SECURITY_SOCKET_SENDMSG_SOCKFD 0
#define SECURITY_SOCKET_SENDMSG_TYPE 1
#define SECURITY_SOCKET_SENDMSG_REMOTE_FAMILY 2
#define SECURITY_SOCKET_SENDMSG_REMOTE_ADDR 3
#define SECURITY_SOCKET_SENDMSG_REMOTE_PORT 4
#define SECURITY_SOCKET_SENDMSG_FIELDS 5

/* A message was received. The return value is the number of received bytes, or of messages for recvmmsg. */
#define EVENT_SECURITY_SOCKET_RECVMSG 59
#define SECURITY_SOCKET_RECVMSG_SOCKFD 0
#define SECURITY_SOCKET_RECVMSG_TYPE 1
#define SECURITY_SOCKET_RECVMSG_REMOTE_FAMILY 2
#define SECURITY_SOCKET_RECVMSG_REMOTE_ADDR 3
#define SECURITY_SOCKET_RECVMSG_REMOTE_PORT 4
#define SECURITY_SOCKET_RECVMSG_FIELDS 5

/* A name of a file was removed. */
#define EVENT_SECURITY_INODE_UNLINK 60
#define SECURITY_INODE_UNLINK_PATHNAME 0
#define SECURITY_INODE_UNLINK_FIELDS 1

/* A folder was removed. */
#define EVENT_SECURITY_INODE_RMDIR 61
#define SECURITY_INODE_RMDIR_PATHNAME 0
#define SECURITY_INODE_RMDIR_FIELDS 1

/* A folder was made. */
#define EVENT_SECURITY_INODE_MKDIR 62
#define SECURITY_INODE_MKDIR_PATHNAME 0
#define SECURITY_INODE_MKDIR_MODE 1
#define SECURITY_INODE_MKDIR_FIELDS 2

/* A device, a pipe, a socket or a file was made. */
#define EVENT_SECURITY_INODE_MKNOD 63
#define SECURITY_INODE_MKNOD_FILE_NAME 0
#define SECURITY_INODE_MKNOD_MODE 1
#define SECURITY_INODE_MKNOD_DEV 2
#define SECURITY_INODE_MKNOD_FIELDS 3

/* The permissions of a file were changed. */
#define EVENT_CHMOD_COMMON 64
#define CHMOD_COMMON_PATHNAME 0
#define CHMOD_COMMON_MODE 1
#define CHMOD_COMMON_FIELDS 2

/* The owner of a file was changed. */
#define EVENT_CHOWN_COMMON 65
#define CHOWN_COMMON_PATHNAME 0
#define CHOWN_COMMON_UID 1
#define CHOWN_COMMON_GID 2
#define CHOWN_COMMON_FIELDS 3

/* A file system was unmounted. */
#define EVENT_SECURITY_SB_UMOUNT 66
#define SECURITY_SB_UMOUNT_PATH 0
#define SECURITY_SB_UMOUNT_FLAGS 1
#define SECURITY_SB_UMOUNT_FIELDS 2

/* A file was renamed, or exchanged with another. */
#define EVENT_SECURITY_INODE_RENAME 67
#define SECURITY_INODE_RENAME_OLD_PATH 0
#define SECURITY_INODE_RENAME_NEW_PATH 1
#define SECURITY_INODE_RENAME_FIELDS 2

/* A file got another name as well. */
#define EVENT_SECURITY_INODE_LINK 68
#define SECURITY_INODE_LINK_OLD_PATH 0
#define SECURITY_INODE_LINK_NEW_PATH 1
#define SECURITY_INODE_LINK_FIELDS 2

/* A symbolic link was made. */
#define EVENT_SECURITY_INODE_SYMLINK 69
#define SECURITY_INODE_SYMLINK_LINKPATH 0
#define SECURITY_INODE_SYMLINK_TARGET 1
#define SECURITY_INODE_SYMLINK_FIELDS 2

/* A file system was mounted, or a mount changed. */
#define EVENT_SECURITY_SB_MOUNT 70
#define SECURITY_SB_MOUNT_DEV_NAME 0
#define SECURITY_SB_MOUNT_PATH 1
#define SECURITY_SB_MOUNT_TYPE 2
#define SECURITY_SB_MOUNT_FLAGS 3
#define SECURITY_SB_MOUNT_FIELDS 4

/* An operation was handed to an io_uring, by which it is no system call. */
#define EVENT_IO_URING_SUBMIT 80
#define IO_URING_SUBMIT_OPCODE 0
#define IO_URING_SUBMIT_FD 1
#define IO_URING_SUBMIT_USER_DATA 2
#define IO_URING_SUBMIT_FLAGS 3
#define IO_URING_SUBMIT_PATHNAME 4
#define IO_URING_SUBMIT_NEW_PATH 5
#define IO_URING_SUBMIT_REMOTE_FAMILY 6
#define IO_URING_SUBMIT_REMOTE_ADDR 7
#define IO_URING_SUBMIT_REMOTE_PORT 8
#define IO_URING_SUBMIT_FIELDS 9

#endif
