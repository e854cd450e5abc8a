/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_MAPS_H
#define SIGBOX_MAPS_H

#include "event.h"

/* What user space decides. Not a map to look up in: the programs know its address. */
struct config config SEC(".data.config") = {};

/* The one stream: events, and the cgroups that come and go, in the kernel's own order. User space sets its size. */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 24);
} events SEC(".maps");

/* Which cgroups are containers', by cgroup id: enum cgroup_state. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, MOST_CGROUPS);
	__type(key, __u64);
	__type(value, __u32);
} cgroups SEC(".maps");

/* What became of events, by event id, on each processor. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, EVENT_ID_LIMIT);
	__type(key, __u32);
	__type(value, struct counters);
} counters SEC(".maps");

/*
 * Memory to build an event in, by processor: too large for the stack, and for a
 * per-processor map, whose values end at 32 KiB. User space sets the number of
 * processors. A tracepoint's program is not preempted, so nobody else uses it.
 */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1024);
	__type(key, __u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

/* The name that a task had before its last change of name, by thread id; exec changes it just before it is reported. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 4096);
	__type(key, __u32);
	__type(value, struct task_name);
} previous_names SEC(".maps");

/*
 * Where a thread's connect(2) over TCP goes, from the kernel's own socket, by process and thread id: at the end of the
 * call the socket may have forgotten it, and its number may be another socket's.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 4096);
	__type(key, __u64);
	__type(value, struct destination);
} connecting SEC(".maps");

/* The programs that look further into a system call, by enum handler. User space fills it with those that loaded. */
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 64);
	__type(key, __u32);
	__type(value, __u32);
} handlers SEC(".maps");

#endif
