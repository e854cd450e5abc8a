/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_IO_URING_TYPES_H
#define SIGBOX_IO_URING_TYPES_H

/* What is read of an io_uring's operations. As in kernel-types.h. */
#include <linux/types.h>

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct filename {
	const char *name;
};

struct open_how {
	__u64 flags;
};

struct io_open {
	int dfd;
	struct filename *filename;
	struct open_how how;
};

struct io_unlink {
	int dfd;
	struct filename *filename;
};

struct io_mkdir {
	int dfd;
	struct filename *filename;
};

struct io_rename {
	int old_dfd;
	struct filename *oldpath;
	struct filename *newpath;
};

struct io_link {
	int old_dfd;
	int new_dfd;
	struct filename *oldpath;
	struct filename *newpath;
};

struct __kernel_sockaddr_storage {
	unsigned short ss_family;
};

struct io_async_msghdr {
	struct __kernel_sockaddr_storage addr;
};

struct io_cqe {
	__u64 user_data;
	int fd;
};

struct io_kiocb {
	__u8 opcode;
	struct io_cqe cqe;
	void *async_data;
};

#pragma clang attribute pop

#endif
