/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_HEADER_H
#define SIGBOX_HEADER_H

/*
 * The header of an event. Members of the task are read by plain loads, not by
 * helpers: the verifier knows a task's type, and this is most of an event's cost.
 */

static __always_inline __u32 number_of_controller(__u32 controller)
{
	switch (controller) {
	case CONTROLLER_MEMORY:
		return bpf_core_enum_value(enum cgroup_subsys_id, memory_cgrp_id);
	case CONTROLLER_PIDS:
		return bpf_core_enum_value(enum cgroup_subsys_id, pids_cgrp_id);
	case CONTROLLER_CPUSET:
		return bpf_core_enum_value(enum cgroup_subsys_id, cpuset_cgrp_id);
	default:
		return bpf_core_enum_value(enum cgroup_subsys_id, cpu_cgrp_id);
	}
}

/* Where containers are in a hierarchy of version 1 only; a controller's place in the list is no constant, hence no plain loads. */
static __noinline __u64 cgroup_id_by_controller(struct task_struct *task)
{
	__u32 at = number_of_controller(config.controller) * sizeof(void *);
	struct cgroup_subsys_state *state = NULL;
	struct kernfs_node *node = NULL;
	struct cgroup *cgroup = NULL;
	struct css_set *set = NULL;
	__u64 id = 0;

	bpf_core_read(&set, sizeof(set), &task->cgroups);
	bpf_probe_read_kernel(&state, sizeof(state), (void *)set + bpf_core_field_offset(struct css_set, subsys) + at);
	bpf_core_read(&cgroup, sizeof(cgroup), &state->cgroup);
	bpf_core_read(&node, sizeof(node), &cgroup->kn);
	bpf_core_read(&id, sizeof(id), &node->id);
	return id;
}

static __always_inline __u64 cgroup_id_of(struct task_struct *task)
{
	if (config.controller != CONTROLLER_NONE)
		return cgroup_id_by_controller(task);
	return task->cgroups->dfl_cgrp->kn->id;
}

static __always_inline bool is_selected(__u32 event_id)
{
	return config.selected[event_id & (EVENT_ID_LIMIT - 1)];
}

/* Whether events are wanted of this cgroup; *state is 0 when it is no container's. */
static __always_inline bool in_scope(__u64 cgroup_id, __u32 *state)
{
	__u32 *found = bpf_map_lookup_elem(&cgroups, &cgroup_id);

	*state = found ? *found : 0;
	switch (config.scope) {
	case SCOPE_ALL:
		return *state != CGROUP_IGNORED;
	case SCOPE_HOST:
		return *state == 0;
	default:
		return *state != 0 && *state != CGROUP_IGNORED;
	}
}

/* A namespace nests at most this deep (MAX_PID_NS_LEVEL in the kernel); a mask for the verifier. */
#define LEVEL_MASK 31

static __always_inline struct upid number_at(struct pid *pid, __u32 level)
{
	struct upid upid = {};

	bpf_probe_read_kernel(&upid, sizeof(upid),
			      (void *)pid + bpf_core_field_offset(struct pid, numbers) +
			      (level & LEVEL_MASK) * bpf_core_type_size(struct upid));
	return upid;
}

/* Process ids as the task's own pid namespace counts them. */
static __always_inline void fill_ids(struct event_header *header, struct task_struct *task, struct task_struct *parent)
{
	struct pid *pid = task->thread_pid, *above;
	__u32 level = pid->level;
	struct pid_namespace *ns;
	struct upid own, other;

	if (level == 0) {
		header->process_id = task->tgid;
		header->thread_id = task->pid;
		header->parent_process_id = parent->tgid;
		header->pid_namespace = pid->numbers[0].ns->ns.inum;
		return;
	}
	/* Containers are one level deep. Where the kernel declares the numbers as what they are, plain loads reach them. */
	if (level == 1 && bpf_core_field_size(pid->numbers) == 0) {
		ns = pid->numbers[1].ns;
		header->thread_id = pid->numbers[1].nr;
		header->process_id = task->group_leader->thread_pid->numbers[1].nr;
		header->pid_namespace = ns->ns.inum;
		above = parent->group_leader->thread_pid;
		header->parent_process_id = above->level >= 1 && above->numbers[1].ns == ns ? above->numbers[1].nr : 0;
		return;
	}
	own = number_at(pid, level);
	header->thread_id = own.nr;
	header->process_id = own.nr;
	if (task->pid != task->tgid)
		header->process_id = number_at(task->group_leader->thread_pid, level).nr;
	header->pid_namespace = BPF_CORE_READ(own.ns, ns.inum);
	header->parent_process_id = 0;
	above = parent->group_leader->thread_pid;
	if (above->level < level)
		return;
	other = number_at(above, level);
	if (other.ns == own.ns)
		header->parent_process_id = other.nr;
}

/* Fills in all but the size. The state is the cgroup's. */
static __always_inline void fill_header(struct event_header *header, struct task_struct *task, __u16 event_id,
					__u64 cgroup_id, __u32 state, __s64 return_value)
{
	struct task_struct *parent = task->real_parent;
	struct nsproxy *nsproxy = task->nsproxy;
	__u64 *from, *to;

	header->event_id = event_id;
	header->flags = state == CGROUP_EXISTING || state == CGROUP_STARTED ? FLAG_CONTAINER_STARTED : 0;
	header->processor_id = bpf_get_smp_processor_id();
	header->timestamp = bpf_ktime_get_boot_ns();
	header->cgroup_id = cgroup_id;
	header->start_time = task->group_leader->start_boottime;
	header->return_value = return_value;
	fill_ids(header, task, parent);
	header->host_process_id = task->tgid;
	header->host_thread_id = task->pid;
	header->host_parent_process_id = parent->tgid;
	header->user_id = task->real_cred->uid.val;
	header->mount_namespace = nsproxy->mnt_ns->ns.inum;
	/* Names are padded with zeros, so two words are as good as a string. */
	from = (__u64 *)task->comm;
	to = (__u64 *)header->process_name;
	to[0] = from[0];
	to[1] = from[1];
	from = (__u64 *)nsproxy->uts_ns->name.nodename;
	to = (__u64 *)header->host_name;
	to[0] = from[0];
	to[1] = from[1];
	header->host_name[15] = 0;
}

/* Is called behind every event: a reader that sleeps is woken by a record that says nothing. */
static __always_inline void wake_reader(void)
{
	void *record;

	if (!config.reader_sleeps)
		return;
	record = bpf_ringbuf_reserve(&events, 8, 0);
	if (!record)
		return;
	config.reader_sleeps = 0;
	bpf_ringbuf_discard(record, BPF_RB_FORCE_WAKEUP);
}

/* Counts what was wanted, but not of a cgroup in scope. */
static __always_inline void count_filtered(__u32 event_id)
{
	struct counters *count = bpf_map_lookup_elem(&counters, &event_id);

	if (count)
		count->filtered++;
}

/* Whether the event is wanted, and of this cgroup; *state is the cgroup's. Only what is out of scope is counted. */
static __always_inline bool is_wanted(__u32 event_id, __u64 cgroup_id, __u32 *state)
{
	if (!is_selected(event_id))
		return false;
	if (in_scope(cgroup_id, state))
		return true;
	count_filtered(event_id);
	return false;
}

/* Counts an event of this size that the ring did not take. */
static __always_inline void count_loss(struct counters *count, __u64 size)
{
	/* The kernel puts a head of 8 bytes before it. */
	if (size + 8 > bpf_ringbuf_query(&events, BPF_RB_RING_SIZE))
		count->too_large++;
	else
		count->lost++;
}

/* Counts an event; answers its counters, to count its loss in. */
static __always_inline struct counters *count_event(__u32 event_id)
{
	struct counters *count = bpf_map_lookup_elem(&counters, &event_id);

	if (count)
		count->produced++;
	return count;
}

#endif
