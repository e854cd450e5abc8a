/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_EVENT_H
#define SIGBOX_EVENT_H

#include <stddef.h>
#include "catalogue.h"

/* An ignored cgroup is a container's that nobody wants events of. */
enum cgroup_state { CGROUP_EXISTING = 1, CGROUP_CREATED = 2, CGROUP_STARTED = 3, CGROUP_IGNORED = 4 };
enum scope { SCOPE_CONTAINERS = 0, SCOPE_HOST = 1, SCOPE_ALL = 2 };

struct counters {
	/* Built, and then sent or lost. */
	__u64 produced;
	/* The ring was full. */
	__u64 lost;
	/* No ring of this size ever has room for it. */
	__u64 too_large;
	/* Not of a cgroup that events are wanted of. System calls are counted as such, whatever would have been made of them. */
	__u64 filtered;
};

struct task_name {
	char text[16];
};

/* An IP address and port, as struct socket_address begins. */
struct destination {
	__u16 family;
	__u16 port;
	__u32 ip;
	__u16 groups[8];
};

/* System call numbers are below this, on every processor; a power of two. */
#define SYSCALL_LIMIT 512

/* What to do when a system call ends. All 0 is nothing; user space writes it (native/syscall-plan.ts). */
struct syscall_plan {
	/* The event that tells of the system call as such. */
	__u16 event_id;
	/* The program that looks further into it (enum handler); 0 when nobody wants that. */
	__u8 handler;
	/* Which of the system calls that the handler knows this one is. */
	__u8 variant;
	/* Arguments that point to text, bit by bit. */
	__u8 texts;
	/* Arguments of 32 bits. */
	__u8 narrow;
	/* Arguments with a sign. */
	__u8 is_signed;
	/* PLAN_ bits. */
	__u8 bits;
};

/* Somebody wants the event that tells of the system call as such. */
#define PLAN_WANTED 1
/* It does not end, so it is told of when it begins. */
#define PLAN_AT_ENTRY 2

/* The place in `handlers` of the program that reads a system call's texts; the others' places are native/handlers.ts's. */
#define HANDLER_OF_TEXTS 1
#define HANDLER_OF_CONNECT 3

/* Ways in which the system calls of one handler differ; native/handlers.ts says which is which. */
enum open_variant { VARIANT_OPEN, VARIANT_OPENAT, VARIANT_OPENAT2, VARIANT_CREAT, VARIANT_OPEN_BY_HANDLE };
enum connect_variant { VARIANT_CONNECT, VARIANT_SOCKETCALL };
enum dup_variant { VARIANT_DUP, VARIANT_FCNTL };
enum write_variant {
	VARIANT_WRITE,
	VARIANT_WRITE_AT,
	VARIANT_WRITE_PIECES,
	VARIANT_WRITE_PIECES_AT,
	VARIANT_MOVE_TO_FIRST,
	VARIANT_MOVE_TO_THIRD,
};

enum protection_variant { VARIANT_MMAP, VARIANT_MPROTECT };
enum message_variant { MESSAGE_RECEIVED = 1, MESSAGE_BY_HEADER = 2 };

/* In a variant of names: where the path stands, and above these bits which event it is, counted from the first. */
#define SHAPE_BITS 2
#define SHAPE_MASK 3
enum name_shape { SHAPE_PATH, SHAPE_AT, SHAPE_FILE };

/* Controllers that a hierarchy of version 1 may be chosen by. */
enum controller { CONTROLLER_NONE, CONTROLLER_MEMORY, CONTROLLER_PIDS, CONTROLLER_CPUSET, CONTROLLER_CPU };

/* As many are entered in the map `cgroups` at most; native/config.ts says so too. */
#define MOST_CGROUPS 65536
/* A power of two. */
#define CGROUP_SLOTS 4096
#define CGROUP_STATE_BITS 3
#define CGROUP_STATE_MASK 7

/* Everything that user space decides, changed while events flow. Its layout is native/config.ts's too. */
struct config {
	/* enum scope */
	__u32 scope;
	/* The process that captures: its own system calls are no news, and would beget more. */
	__u32 own_process;
	/* 1 when the reader waits to be woken by the next event; the programs make it 0. */
	__u32 reader_sleeps;
	/* The hierarchy that containers are in: 0 is the unified one, else it is its controller's; enum controller. */
	__u16 controller;
	/* Its number. */
	__u16 hierarchy;
	/* How often a cgroup was not entered in the map `cgroups`, because it was full. */
	__u64 refused_cgroups;
	/* Events that somebody wants: 1 or 0. */
	__u8 selected[EVENT_ID_LIMIT];
	/* By the processor's own system call table, then by the 32-bit one. */
	struct syscall_plan syscalls[2][SYSCALL_LIMIT];
	/* How many of the map `cgroups` have ids with these low bits: where there are none, nobody needs to look there. */
	__u32 cgroup_counts[CGROUP_SLOTS];
	/* Of those the one that was written last: its id above CGROUP_STATE_BITS, and its state. */
	__u64 cgroup_slots[CGROUP_SLOTS];
};

_Static_assert(sizeof(struct syscall_plan) == 8, "native/config.ts writes it");
_Static_assert(offsetof(struct config, syscalls) == 24 + EVENT_ID_LIMIT, "native/config.ts writes it");

/* A value may be cut at this length; a power of two, so that the verifier sees the bound. */
#define VALUE_LIMIT 4096
/* Values begin below this, so that one more always fits below EVENT_LIMIT. */
#define TAIL_LIMIT (EVENT_LIMIT - VALUE_LIMIT - 8)

struct scratch {
	union {
		struct event_header header;
		/* Slack behind the event, for the same reason. */
		unsigned char bytes[EVENT_LIMIT + VALUE_LIMIT];
	};
	/* Twice the longest path: it is written backwards in the first half, and a name's bytes may reach into the second. */
	char path[2 * VALUE_LIMIT];
	/* Where the next value goes. */
	__u32 end;
	/* Where the path begins that is being written: here and not in a register, so that the verifier forgets which way led to it. */
	__u32 path_at;
	/* While an IPv6 address is written: the run of zeros that is looked at, and the longest one. */
	__u32 run;
	__u32 zeros;
	__u32 zeros_at;
};

/* A system call as an event: of fixed size, so that it is built where it is sent. */
struct syscall_event {
	struct event_header header;
	__u64 arguments[6];
};

#endif
