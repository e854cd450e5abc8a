/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_IO_URING_H
#define SIGBOX_IO_URING_H

/*
 * Operations of an io_uring, which are no system calls. They are told of when
 * they are submitted: the kernel has copied what they name by then.
 */
#include "address.h"
#include "io-uring-types.h"
#include "path.h"

/* Numbers of operations (UAPI linux/io_uring.h). */
#define IORING_OP_CONNECT 16
#define IORING_OP_OPENAT 18
#define IORING_OP_OPENAT2 28
#define IORING_OP_RENAMEAT 35
#define IORING_OP_UNLINKAT 36
#define IORING_OP_MKDIRAT 37
#define IORING_OP_SYMLINKAT 38
#define IORING_OP_LINKAT 39

static __always_inline void put_filename(struct scratch *scratch, __u32 field, struct filename *filename)
{
	if (filename)
		put_kernel_text(scratch, field, BPF_CORE_READ(filename, name));
}

/* What an operation names, by the kernel's own copy of it. */
static __always_inline void put_operation(struct scratch *scratch, struct io_kiocb *request, __u8 opcode)
{
	struct socket_address address = {};
	struct io_async_msghdr *message;

	int folder = BPF_CORE_READ(request, cqe.fd);

	switch (opcode) {
	case IORING_OP_OPENAT:
	case IORING_OP_OPENAT2:
		folder = BPF_CORE_READ((struct io_open *)request, dfd);
		put_filename(scratch, IO_URING_SUBMIT_PATHNAME, BPF_CORE_READ((struct io_open *)request, filename));
		put_integer(scratch, IO_URING_SUBMIT_FLAGS, BPF_CORE_READ((struct io_open *)request, how.flags));
		break;
	case IORING_OP_UNLINKAT:
		folder = BPF_CORE_READ((struct io_unlink *)request, dfd);
		put_filename(scratch, IO_URING_SUBMIT_PATHNAME, BPF_CORE_READ((struct io_unlink *)request, filename));
		break;
	case IORING_OP_MKDIRAT:
		folder = BPF_CORE_READ((struct io_mkdir *)request, dfd);
		put_filename(scratch, IO_URING_SUBMIT_PATHNAME, BPF_CORE_READ((struct io_mkdir *)request, filename));
		break;
	case IORING_OP_RENAMEAT:
		folder = BPF_CORE_READ((struct io_rename *)request, old_dfd);
		put_filename(scratch, IO_URING_SUBMIT_PATHNAME, BPF_CORE_READ((struct io_rename *)request, oldpath));
		put_filename(scratch, IO_URING_SUBMIT_NEW_PATH, BPF_CORE_READ((struct io_rename *)request, newpath));
		break;
	case IORING_OP_SYMLINKAT:
	case IORING_OP_LINKAT:
		/* A symbolic link has no old folder: what stands there is another operation's. */
		folder = opcode == IORING_OP_LINKAT ? BPF_CORE_READ((struct io_link *)request, old_dfd) : BPF_CORE_READ((struct io_link *)request, new_dfd);
		put_filename(scratch, IO_URING_SUBMIT_PATHNAME, BPF_CORE_READ((struct io_link *)request, oldpath));
		put_filename(scratch, IO_URING_SUBMIT_NEW_PATH, BPF_CORE_READ((struct io_link *)request, newpath));
		break;
	case IORING_OP_CONNECT:
		message = BPF_CORE_READ(request, async_data);
		/* The address alone, or a message with the address in it, which begins with a pointer: that is no family. */
		bpf_probe_read_kernel(&address, UNIX_PATH_SIZE + 2, message);
		if (address.family != AF_UNIX && address.family != AF_INET && address.family != AF_INET6)
			bpf_probe_read_kernel(&address, UNIX_PATH_SIZE + 2, (void *)message + bpf_core_field_offset(struct io_async_msghdr, addr));
		put_address(scratch, IO_URING_SUBMIT_REMOTE_FAMILY, &address);
		break;
	}
	put_integer(scratch, IO_URING_SUBMIT_FD, (__s64)folder);
}

/* An operation was handed to the kernel. */
SEC("tp_btf/io_uring_submit_req")
int BPF_PROG(on_io_uring_submit, struct io_kiocb *request)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct scratch *scratch;
	__u32 state;
	__u8 opcode;

	if (!is_wanted(EVENT_IO_URING_SUBMIT, cgroup_id_of(task), &state))
		return 0;
	scratch = begin_event(task, EVENT_IO_URING_SUBMIT, IO_URING_SUBMIT_FIELDS, state, 0);
	if (!scratch)
		return 0;
	opcode = BPF_CORE_READ(request, opcode);
	put_integer(scratch, IO_URING_SUBMIT_OPCODE, opcode);
	put_integer(scratch, IO_URING_SUBMIT_USER_DATA, BPF_CORE_READ(request, cqe.user_data));
	put_operation(scratch, request, opcode);
	end_event(scratch);
	return 0;
}

#endif
