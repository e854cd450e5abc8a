// SPDX-License-Identifier: Apache-2.0
#include "capture.h"
#include <bpf/bpf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

char capture_log[LOG_SIZE];

/* Keeps the end of what is said: the verifier's reason stands last. */
static int keep_log(enum libbpf_print_level level, const char *format, va_list arguments)
{
	char line[4096];
	int length;
	size_t used, room;

	if (level == LIBBPF_DEBUG)
		return 0;
	length = vsnprintf(line, sizeof(line), format, arguments);
	if (length <= 0)
		return 0;
	if ((size_t)length >= sizeof(line))
		length = sizeof(line) - 1;
	used = strlen(capture_log);
	room = sizeof(capture_log) - 1;
	if (used + length > room) {
		size_t drop = used + length - room;

		memmove(capture_log, capture_log + drop, used - drop);
		used -= drop;
	}
	memcpy(capture_log + used, line, length);
	capture_log[used + length] = '\0';
	return 0;
}

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

/* Attaches what can be attached; what cannot is remembered. */
static void attach(struct capture *capture)
{
	struct bpf_program *program;

	bpf_object__for_each_program(program, capture->object) {
		struct bpf_link *link;

		if (capture->link_count == MAX_PROGRAMS || capture->unattached_count == MAX_PROGRAMS)
			return;
		link = bpf_program__attach(program);
		if (link) {
			capture->links[capture->link_count++] = link;
		} else {
			capture->unattached[capture->unattached_count].program = bpf_program__name(program);
			capture->unattached[capture->unattached_count++].error = errno;
		}
	}
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

int capture_open(struct capture *capture, const void *object, size_t size, size_t ring_size)
{
	int error;

	memset(capture, 0, sizeof(*capture));
	capture_log[0] = '\0';
	libbpf_set_print(keep_log);
	capture->page_size = sysconf(_SC_PAGESIZE);
	capture->ring_size = ring_size;
	capture->object = bpf_object__open_mem(object, size, NULL);
	if (!capture->object)
		return -errno;
	error = set_sizes(capture);
	if (!error)
		error = bpf_object__load(capture->object);
	if (!error)
		error = map_ring(capture);
	if (error) {
		capture_close(capture);
		return error;
	}
	attach(capture);
	return 0;
}

void capture_close(struct capture *capture)
{
	while (capture->link_count > 0)
		bpf_link__destroy(capture->links[--capture->link_count]);
	if (capture->producer)
		munmap(capture->producer, capture->page_size + 2 * capture->ring_size);
	if (capture->consumer)
		munmap(capture->consumer, capture->page_size);
	bpf_object__close(capture->object);
	memset(capture, 0, sizeof(*capture));
}
