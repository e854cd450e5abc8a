/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_CONTROL_GROUPS_H
#define SIGBOX_CONTROL_GROUPS_H

/* Cgroups come and go. Only those of the hierarchy that containers are in: ids of others are numbers of their own. */
#include "build-event.h"

/* As errno.h has it, which is not for programs in the kernel. */
#define EEXIST 17

/* Enters a cgroup. Nobody else can enter or remove it yet; addon/cgroups.c does the same when user space does. */
static __always_inline void add_cgroup(__u64 id, __u32 state)
{
	__u32 slot = id & (CGROUP_SLOTS - 1);
	long error = bpf_map_update_elem(&cgroups, &id, &state, BPF_NOEXIST);

	if (error) {
		if (error != -EEXIST)
			__sync_fetch_and_add(&config.refused_cgroups, 1);
		return;
	}
	__sync_fetch_and_add(&config.cgroup_counts[slot], 1);
	config.cgroup_slots[slot] = id << CGROUP_STATE_BITS | state;
}

static __always_inline void remove_cgroup(__u64 id)
{
	__u32 slot = id & (CGROUP_SLOTS - 1);

	if (bpf_map_delete_elem(&cgroups, &id))
		return;
	__sync_fetch_and_add(&config.cgroup_counts[slot], -1);
	if (config.cgroup_slots[slot] >> CGROUP_STATE_BITS == id)
		config.cgroup_slots[slot] = 0;
}

static __always_inline void report_cgroup(__u16 event_id, __u64 id, const char *path)
{
	struct scratch *scratch = begin_event(bpf_get_current_task_btf(), event_id, CGROUP_MKDIR_FIELDS, 0, 0);

	if (!scratch)
		return;
	put_integer(scratch, CGROUP_MKDIR_CGROUP_ID, id);
	put_kernel_text(scratch, CGROUP_MKDIR_CGROUP_PATH, path);
	put_integer(scratch, CGROUP_MKDIR_HIERARCHY_ID, config.hierarchy);
	end_event(scratch);
}

/* A cgroup came: it may be a container's until user space says that it is none. */
SEC("tp_btf/cgroup_mkdir")
int BPF_PROG(on_cgroup_mkdir, struct cgroup *cgroup, const char *path)
{
	__u64 id = cgroup->kn->id;

	if (cgroup->root->hierarchy_id != config.hierarchy)
		return 0;
	add_cgroup(id, CGROUP_CREATED);
	report_cgroup(EVENT_CGROUP_MKDIR, id, path);
	return 0;
}

/* A cgroup went; it was empty, so nothing of it comes after. */
SEC("tp_btf/cgroup_rmdir")
int BPF_PROG(on_cgroup_rmdir, struct cgroup *cgroup, const char *path)
{
	__u64 id = cgroup->kn->id;

	if (cgroup->root->hierarchy_id != config.hierarchy)
		return 0;
	report_cgroup(EVENT_CGROUP_RMDIR, id, path);
	remove_cgroup(id);
	return 0;
}

/* A task was moved into a cgroup, and is in it already; the header is the moved task's, not the mover's. */
SEC("tp_btf/cgroup_attach_task")
int BPF_PROG(on_cgroup_attach_task, struct cgroup *cgroup, const char *path, struct task_struct *task)
{
	__u64 id = cgroup->kn->id;
	struct scratch *scratch;
	__u32 state;

	if (cgroup->root->hierarchy_id != config.hierarchy || !is_wanted(EVENT_CGROUP_ATTACH_TASK, id, &state))
		return 0;
	scratch = begin_event(task, EVENT_CGROUP_ATTACH_TASK, CGROUP_ATTACH_TASK_FIELDS, state, 0);
	if (!scratch)
		return 0;
	scratch->header.cgroup_id = id;
	put_kernel_text(scratch, CGROUP_ATTACH_TASK_CGROUP_PATH, path);
	put_kernel_text(scratch, CGROUP_ATTACH_TASK_COMM, scratch->header.process_name);
	put_integer(scratch, CGROUP_ATTACH_TASK_PID, task->pid);
	end_event(scratch);
	return 0;
}

#endif
