/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_CAPTURE_H
#define SIGBOX_CAPTURE_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct config;

#define MAX_PROGRAMS 64
#define LOG_SIZE 16384
#define REASON_SIZE 256

/* A program of the object: attached or not, or why it cannot be. */
struct program {
	struct bpf_program *program;
	struct bpf_link *link;
	/* Why the kernel does not have it; empty when it does. */
	char reason[REASON_SIZE];
};

/* The loaded programs and the ring buffer's memory. Knows nothing of JavaScript. */
struct capture {
	struct bpf_object *object;
	struct program programs[MAX_PROGRAMS];
	int program_count;
	int ring_fd;
	size_t page_size;
	size_t ring_size;
	/* One page that we write how far we have read to. */
	void *consumer;
	/* One page that tells how far was written, then the data twice over, so that no record is broken at the end. */
	void *producer;
	/* The programs' configuration, theirs and ours at once. */
	struct config *config;
	size_t config_size;
};

/* What libbpf and the kernel's verifier said last; the end of it. */
extern char capture_log[LOG_SIZE];

/*
 * Loads what the kernel takes, and attaches nothing yet. A program that the
 * kernel has no tracepoint for, or refuses, is left out with its reason.
 * 0, or a negative error number; what was begun is undone.
 */
int capture_open(struct capture *capture, const void *object, size_t size, size_t ring_size);

/* The program of this name, or NULL. */
struct program *capture_program(struct capture *capture, const char *name);

/* NULL, or why it cannot be attached. Attaching what is attached is no error. */
const char *capture_attach(struct program *program);
void capture_detach(struct program *program);

/* Whether everything that was written has been read. */
bool capture_is_empty(const struct capture *capture);

/* How many bytes of the ring were given back since the beginning. */
uint64_t capture_consumed(const struct capture *capture);
void capture_close(struct capture *capture);

#endif
