/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_SOCKETS_H
#define SIGBOX_SOCKETS_H

/* System calls on sockets. Addresses come from the kernel's own socket where it has them. */
#include "address.h"
#include "file-facts.h"
#include "syscalls.h"

/* Commands of fcntl(2) that duplicate (UAPI linux/fcntl.h). */
#define F_DUPFD 0
#define F_DUPFD_CLOEXEC 1030

/* Of socketcall(2) (UAPI linux/net.h). */
#define SYS_CONNECT 3
#define SOCK_STREAM 1

/* The socket behind an open file, or NULL when it is none. */
static __always_inline struct socket *socket_of(struct task_struct *task, __u64 number)
{
	struct file *file = file_of(task, number);

	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return NULL;
	return BPF_CORE_READ(file, private_data);
}

/* State of a TCP socket that has begun to connect (UAPI bpf.h: BPF_TCP_SYN_SENT). */
#define TCP_SYN_SENT 2

/* A socket begins to connect, in the thread that asked for it. */
SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(on_connecting, const struct sock *sock, int before, int state)
{
	struct task_struct *task = bpf_get_current_task_btf();
	__u64 thread = bpf_get_current_pid_tgid();
	struct socket_address address;
	struct syscall_plan *plan;
	__u32 scope;

	if (state != TCP_SYN_SENT || !is_selected(EVENT_SECURITY_SOCKET_CONNECT) || !in_scope(cgroup_id_of(task), &scope))
		return 0;
	/* Sending may connect as well, and io_uring does; then nobody would take it out again. */
	plan = plan_of((void *)bpf_task_pt_regs(task), is_compat(task));
	if (!plan || plan->handler != HANDLER_OF_CONNECT)
		return 0;
	read_remote(&address, (struct sock *)sock);
	bpf_map_update_elem(&connecting, &thread, &address, BPF_ANY);
	return 0;
}

/* Where the thread's call went, if a socket of its began to connect. */
static __always_inline bool take_destination(struct socket_address *address)
{
	__u64 thread = bpf_get_current_pid_tgid();
	struct destination *known = bpf_map_lookup_elem(&connecting, &thread);

	if (!known)
		return false;
	__builtin_memset(address, 0, sizeof(*address));
	__builtin_memcpy(address, known, sizeof(*known));
	bpf_map_delete_elem(&connecting, &thread);
	return true;
}

/* connect(2), also one that failed or goes on in the background. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_connect, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	__u64 number = syscall_argument(regs, compat, 0);
	__u64 given = syscall_argument(regs, compat, 1);
	__u64 length = syscall_argument(regs, compat, 2);
	struct socket_address address;
	struct scratch *scratch;
	struct socket *socket;
	__u32 packed[3] = {};
	bool is_known;

	if (!plan)
		return 0;
	/* The old 32-bit way: which call it is, and where its arguments are. */
	if (plan->variant == VARIANT_SOCKETCALL) {
		if (number != SYS_CONNECT || bpf_probe_read_user(packed, sizeof(packed), (void *)given))
			return 0;
		number = packed[0];
		given = packed[1];
		length = packed[2];
	}
	is_known = take_destination(&address);
	socket = socket_of(task, number);
	if (!socket && !is_known)
		return 0;
	scratch = begin_call(task, compat, EVENT_SECURITY_SOCKET_CONNECT, SECURITY_SOCKET_CONNECT_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_integer(scratch, SECURITY_SOCKET_CONNECT_SOCKFD, (__s64)(__s32)number);
	put_integer(scratch, SECURITY_SOCKET_CONNECT_TYPE, is_known ? SOCK_STREAM : BPF_CORE_READ(socket, type));
	/* A socket that could not connect has forgotten where to. */
	if (!is_known && (return_value == 0 || return_value == -EINPROGRESS))
		read_remote(&address, BPF_CORE_READ(socket, sk));
	else if (!is_known)
		read_given(&address, given, length);
	put_address(scratch, SECURITY_SOCKET_CONNECT_REMOTE_FAMILY, &address);
	end_event(scratch);
	return 0;
}

/* dup(2), dup2(2), dup3(2) and fcntl(2) with F_DUPFD, of a socket. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_dup, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	struct socket_address address;
	struct scratch *scratch;
	struct socket *socket;
	__u64 command;

	if (return_value < 0 || !plan)
		return 0;
	if (plan->variant == VARIANT_FCNTL) {
		command = (__u32)syscall_argument(regs, compat, 1);
		if (command != F_DUPFD && command != F_DUPFD_CLOEXEC)
			return 0;
	}
	socket = socket_of(task, return_value);
	if (!socket)
		return 0;
	scratch = begin_call(task, compat, EVENT_SOCKET_DUP, SOCKET_DUP_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_integer(scratch, SOCKET_DUP_OLDFD, (__s64)(__s32)syscall_argument(regs, compat, 0));
	put_integer(scratch, SOCKET_DUP_NEWFD, return_value);
	read_remote(&address, BPF_CORE_READ(socket, sk));
	put_address(scratch, SOCKET_DUP_REMOTE_FAMILY, &address);
	end_event(scratch);
	return 0;
}

#endif
