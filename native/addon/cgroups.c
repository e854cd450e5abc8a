// SPDX-License-Identifier: Apache-2.0
/* Which cgroups are containers', as user space says. bpf/control-groups.h does the same when the kernel does. */
#include "session.h"
#include "../bpf/event.h"
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>

static int cgroups_map(struct session *session)
{
	return bpf_object__find_map_fd_by_name(session->capture.object, "cgroups");
}

/*
 * Enters the cgroup, or changes its state: 0, or -1 and errno. Whoever entered
 * it counts it, so that the counts are exact; so is one for which there is no room.
 */
static int enter(struct session *session, uint64_t id, uint32_t state)
{
	struct config *config = session->capture.config;
	uint32_t slot = id & (CGROUP_SLOTS - 1);
	int map = cgroups_map(session);

	for (;;) {
		if (!bpf_map_update_elem(map, &id, &state, BPF_NOEXIST)) {
			__atomic_fetch_add(&config->cgroup_counts[slot], 1, __ATOMIC_SEQ_CST);
			break;
		}
		if (errno == E2BIG) {
			__atomic_fetch_add(&config->refused_cgroups, 1, __ATOMIC_SEQ_CST);
			return 0;
		}
		if (errno != EEXIST)
			return -1;
		if (!bpf_map_update_elem(map, &id, &state, BPF_EXIST))
			break;
		/* It was removed between the two. */
		if (errno != ENOENT)
			return -1;
	}
	__atomic_store_n(&config->cgroup_slots[slot], id << CGROUP_STATE_BITS | state, __ATOMIC_SEQ_CST);
	return 0;
}

static int take_out(struct session *session, uint64_t id)
{
	struct config *config = session->capture.config;
	uint32_t slot = id & (CGROUP_SLOTS - 1);
	__u64 last;

	if (bpf_map_delete_elem(cgroups_map(session), &id))
		return errno == ENOENT ? 0 : -1;
	__atomic_fetch_sub(&config->cgroup_counts[slot], 1, __ATOMIC_SEQ_CST);
	last = __atomic_load_n(&config->cgroup_slots[slot], __ATOMIC_SEQ_CST);
	if (last >> CGROUP_STATE_BITS == id)
		__atomic_compare_exchange_n(&config->cgroup_slots[slot], &last, 0, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
	return 0;
}

/* setCgroup(handle, id: bigint, state: number): void; the state is one of enum cgroup_state, or 0 for a cgroup that is no container's */
napi_value set_cgroup(napi_env env, napi_callback_info info)
{
	napi_value arguments[3];
	size_t count = 3;
	struct session *session;
	uint32_t state;
	uint64_t id;
	bool whole;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	if (!session || napi_get_value_bigint_uint64(env, arguments[1], &id, &whole) != napi_ok || napi_get_value_uint32(env, arguments[2], &state) != napi_ok)
		return NULL;
	if (state == 0 ? take_out(session, id) : enter(session, id, state))
		return fail(env, "a cgroup cannot be entered", errno);
	return NULL;
}
