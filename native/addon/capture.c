// SPDX-License-Identifier: Apache-2.0
#include "capture.h"
#include "log.h"
#include "../bpf/event.h"
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int set_sizes(struct capture *capture)
{
	struct bpf_map *events = bpf_object__find_map_by_name(capture->object, "events");
	struct bpf_map *scratches = bpf_object__find_map_by_name(capture->object, "scratches");
	int processors = libbpf_num_possible_cpus();
	int error;

	if (!events || !scratches)
		return -ENOENT;
	if (processors < 0)
		return processors;
	error = bpf_map__set_max_entries(events, capture->ring_size);
	return error ? error : bpf_map__set_max_entries(scratches, processors);
}

/* The part after tp_btf/ of a program's section, or NULL. */
static const char *tracepoint_of(const struct bpf_program *program)
{
	const char *section = bpf_program__section_name(program);

	return strncmp(section, "tp_btf/", 7) == 0 ? section + 7 : NULL;
}

/* Opens the object and enters its programs, keeping the reasons from earlier attempts. */
static int open_object(struct capture *capture, const void *object, size_t size, struct btf *kernel)
{
	struct bpf_program *program;
	int i = 0;

	capture->object = bpf_object__open_mem(object, size, NULL);
	if (!capture->object)
		return -errno;
	bpf_object__for_each_program(program, capture->object) {
		const char *tracepoint = tracepoint_of(program);
		struct program *entry = &capture->programs[i++];
		char type[128];

		if (i > MAX_PROGRAMS)
			return -E2BIG;
		entry->program = program;
		snprintf(type, sizeof(type), "btf_trace_%s", tracepoint ? tracepoint : "");
		if (tracepoint && btf__find_by_name_kind(kernel, type, BTF_KIND_TYPEDEF) < 0)
			snprintf(entry->reason, REASON_SIZE, "this kernel has no tracepoint %s", tracepoint);
		bpf_program__set_autoload(program, !entry->reason[0]);
	}
	capture->program_count = i;
	return set_sizes(capture);
}

/* Loads all that the kernel does not refuse: each refusal takes one program out and begins again. */
static int load(struct capture *capture, const void *object, size_t size)
{
	struct btf *kernel = btf__load_vmlinux_btf();
	int error, attempt;

	if (!kernel)
		return -errno;
	for (attempt = 0; attempt < MAX_PROGRAMS; attempt++) {
		struct program *refused = NULL;
		char name[64];

		log_begin();
		error = open_object(capture, object, size, kernel);
		if (!error)
			error = bpf_object__load(capture->object);
		if (!error)
			break;
		if (log_refused_program(name, sizeof(name)))
			refused = capture_program(capture, name);
		/* Without a right to load programs every one is refused, and there is nothing to go on with. */
		if (!refused || error == -EPERM)
			break;
		snprintf(refused->reason, REASON_SIZE, "the kernel refused it: %s", strerror(-error));
		bpf_object__close(capture->object);
		capture->object = NULL;
	}
	btf__free(kernel);
	return error;
}

static int map_ring(struct capture *capture)
{
	size_t data = capture->page_size + 2 * capture->ring_size;

	capture->ring_fd = bpf_object__find_map_fd_by_name(capture->object, "events");
	if (capture->ring_fd < 0)
		return capture->ring_fd;
	capture->consumer = mmap(NULL, capture->page_size, PROT_READ | PROT_WRITE, MAP_SHARED, capture->ring_fd, 0);
	if (capture->consumer == MAP_FAILED) {
		capture->consumer = NULL;
		return -errno;
	}
	capture->producer = mmap(NULL, data, PROT_READ, MAP_SHARED, capture->ring_fd, capture->page_size);
	if (capture->producer == MAP_FAILED) {
		capture->producer = NULL;
		return -errno;
	}
	return 0;
}

static int map_config(struct capture *capture)
{
	int fd = bpf_object__find_map_fd_by_name(capture->object, ".data.config");
	void *memory;

	if (fd < 0)
		return fd;
	capture->config_size = (sizeof(struct config) + capture->page_size - 1) & ~(capture->page_size - 1);
	memory = mmap(NULL, capture->config_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (memory == MAP_FAILED)
		return -errno;
	capture->config = memory;
	return 0;
}

/* A raw tracepoint's trial run happens in the process that asks for it. Without it, only our own noise is not left out. */
static void learn_own_process(struct capture *capture)
{
	struct program *learn = capture_program(capture, "learn_own_process");
	LIBBPF_OPTS(bpf_test_run_opts, options);

	if (learn)
		bpf_prog_test_run_opts(bpf_program__fd(learn->program), &options);
}

int capture_open(struct capture *capture, const void *object, size_t size, size_t ring_size)
{
	int error;

	memset(capture, 0, sizeof(*capture));
	capture->page_size = sysconf(_SC_PAGESIZE);
	capture->ring_size = ring_size;
	error = load(capture, object, size);
	if (!error)
		error = map_ring(capture);
	if (!error)
		error = map_config(capture);
	if (error) {
		capture_close(capture);
		return error;
	}
	learn_own_process(capture);
	return 0;
}

struct program *capture_program(struct capture *capture, const char *name)
{
	int i;

	for (i = 0; i < capture->program_count; i++)
		if (strcmp(bpf_program__name(capture->programs[i].program), name) == 0)
			return &capture->programs[i];
	return NULL;
}

const char *capture_attach(struct program *program)
{
	if (program->reason[0])
		return program->reason;
	if (program->link)
		return NULL;
	program->link = bpf_program__attach(program->program);
	if (program->link)
		return NULL;
	/* Not kept: what is refused now may be granted later. */
	return strerror(errno);
}

void capture_detach(struct program *program)
{
	if (program->link)
		bpf_link__destroy(program->link);
	program->link = NULL;
}

bool capture_is_empty(const struct capture *capture)
{
	/* The kernel is done with what is behind the producer's position once that is seen. */
	uint64_t produced = __atomic_load_n((uint64_t *)capture->producer, __ATOMIC_ACQUIRE);

	return produced == capture_consumed(capture);
}

uint64_t capture_consumed(const struct capture *capture)
{
	return *(uint64_t *)capture->consumer;
}

void capture_close(struct capture *capture)
{
	int i;

	for (i = 0; i < capture->program_count; i++)
		capture_detach(&capture->programs[i]);
	if (capture->producer)
		munmap(capture->producer, capture->page_size + 2 * capture->ring_size);
	if (capture->consumer)
		munmap(capture->consumer, capture->page_size);
	if (capture->config)
		munmap(capture->config, capture->config_size);
	bpf_object__close(capture->object);
	memset(capture, 0, sizeof(*capture));
}
