/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_CAPTURE_H
#define SIGBOX_CAPTURE_H

#include <bpf/libbpf.h>
#include <stddef.h>

#define MAX_PROGRAMS 64
#define LOG_SIZE 16384

/* A program that did not attach, and why. */
struct unattached {
	const char *program;
	int error;
};

/* The loaded programs and the ring buffer's memory. Knows nothing of JavaScript. */
struct capture {
	struct bpf_object *object;
	struct bpf_link *links[MAX_PROGRAMS];
	int link_count;
	struct unattached unattached[MAX_PROGRAMS];
	int unattached_count;
	int ring_fd;
	size_t page_size;
	size_t ring_size;
	/* One page that we write how far we have read to. */
	void *consumer;
	/* One page that tells how far was written, then the data twice over, so that no record is broken at the end. */
	void *producer;
};

/* What libbpf and the kernel's verifier said last; the end of it. */
extern char capture_log[LOG_SIZE];

/* 0, or a negative error number; what was begun is undone. */
int capture_open(struct capture *capture, const void *object, size_t size, size_t ring_size);
void capture_close(struct capture *capture);

#endif
