/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_EVENT_H
#define SIGBOX_EVENT_H

/* Builds a packed event; its layout is in sdk/catalogue/layout.ts. */

enum cgroup_state { CGROUP_EXISTING = 1, CGROUP_CREATED = 2, CGROUP_STARTED = 3 };
enum scope { SCOPE_CONTAINERS = 0, SCOPE_HOST = 1, SCOPE_ALL = 2 };

struct counters {
	__u64 produced;
	__u64 lost;
};

struct task_name {
	char text[16];
};

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
};

#endif
