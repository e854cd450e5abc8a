/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_MESSAGES_H
#define SIGBOX_MESSAGES_H

/* Servers' sockets, and messages that carry an address. */
#include "sockets.h"

/* bind(2), listen(2) and accept(2): events that begin alike. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_server, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task), accepted;
	struct syscall_plan *plan = plan_of(regs, compat);
	__u64 number = syscall_argument(regs, compat, 0);
	struct socket_address address;
	struct scratch *scratch;
	struct socket *socket;
	__u16 event_id;

	if (!plan)
		return 0;
	event_id = EVENT_SECURITY_SOCKET_BIND + plan->variant;
	accepted = event_id == EVENT_SECURITY_SOCKET_ACCEPT;
	if (!is_selected(event_id) || (accepted && return_value < 0))
		return 0;
	socket = socket_of(task, accepted ? (__u64)return_value : number);
	if (!socket)
		return 0;
	scratch = begin_call(task, compat, event_id, SECURITY_SOCKET_ACCEPT_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_integer(scratch, SECURITY_SOCKET_BIND_SOCKFD, (__s64)(__s32)number);
	put_integer(scratch, SECURITY_SOCKET_BIND_TYPE, BPF_CORE_READ(socket, type));
	if (event_id == EVENT_SECURITY_SOCKET_BIND && return_value < 0)
		read_given(&address, syscall_argument(regs, compat, 1), syscall_argument(regs, compat, 2));
	else
		read_local(&address, BPF_CORE_READ(socket, sk));
	put_address(scratch, SECURITY_SOCKET_BIND_LOCAL_FAMILY, &address);
	if (event_id == EVENT_SECURITY_SOCKET_LISTEN)
		put_integer(scratch, SECURITY_SOCKET_LISTEN_BACKLOG, (__s64)(__s32)syscall_argument(regs, compat, 1));
	if (accepted) {
		read_remote(&address, BPF_CORE_READ(socket, sk));
		put_address(scratch, SECURITY_SOCKET_ACCEPT_REMOTE_FAMILY, &address);
	}
	end_event(scratch);
	return 0;
}

/* Where a msghdr says that the address is. */
static __always_inline void given_by_header(__u64 header, bool compat, __u64 *at, __u64 *length)
{
	__u32 narrow[2] = {};
	struct {
		__u64 name;
		__u32 length;
		__u32 padding;
	} wide = {};

	if (compat) {
		bpf_probe_read_user(narrow, sizeof(narrow), (void *)header);
		*at = narrow[0];
		*length = narrow[1];
	} else {
		bpf_probe_read_user(&wide, sizeof(wide), (void *)header);
		*at = wide.name;
		*length = wide.length;
	}
}

/* A message was sent to or received from an address; on a connected socket it is the other end's. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_message, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	__u64 number = syscall_argument(regs, compat, 0), at = 0, length = 0;
	struct socket_address address;
	struct scratch *scratch;
	struct socket *socket;
	__u32 received = 0;
	__u16 event_id;

	if (return_value < 0 || !plan)
		return 0;
	event_id = plan->variant & MESSAGE_RECEIVED ? EVENT_SECURITY_SOCKET_RECVMSG : EVENT_SECURITY_SOCKET_SENDMSG;
	socket = is_selected(event_id) ? socket_of(task, number) : NULL;
	if (!socket)
		return 0;
	scratch = begin_call(task, compat, event_id, SECURITY_SOCKET_SENDMSG_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_integer(scratch, SECURITY_SOCKET_SENDMSG_SOCKFD, (__s64)(__s32)number);
	put_integer(scratch, SECURITY_SOCKET_SENDMSG_TYPE, BPF_CORE_READ(socket, type));
	if (plan->variant & MESSAGE_BY_HEADER) {
		given_by_header(syscall_argument(regs, compat, 1), compat, &at, &length);
	} else {
		at = syscall_argument(regs, compat, 4);
		length = syscall_argument(regs, compat, 5);
		/* recvfrom(2) is given the place of the length, and writes it. */
		if (plan->variant & MESSAGE_RECEIVED && at) {
			bpf_probe_read_user(&received, sizeof(received), (void *)length);
			length = received;
		}
	}
	if (at && length)
		read_given(&address, at, length);
	else
		read_remote(&address, BPF_CORE_READ(socket, sk));
	put_address(scratch, SECURITY_SOCKET_SENDMSG_REMOTE_FAMILY, &address);
	end_event(scratch);
	return 0;
}

#endif
