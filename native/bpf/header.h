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

/* What is known of a cgroup: enum cgroup_state, or 0 when it is no container's. Nearly always without a look-up. */
static __always_inline __u32 cgroup_state(__u64 cgroup_id)
{
	__u32 slot = cgroup_id & (CGROUP_SLOTS - 1), *found;
	__u64 last;

	if (!config.cgroup_counts[slot])
		return 0;
	last = config.cgroup_slots[slot];
	if (last >> CGROUP_STATE_BITS == cgroup_id)
		return last & CGROUP_STATE_MASK;
	found = bpf_map_lookup_elem(&cgroups, &cgroup_id);
	return found ? *found : 0;
}

/* Whether events are wanted of this cgroup; *state is 0 when it is no container's. */
static __always_inline bool in_scope(__u64 cgroup_id, __u32 *state)
{
	*state = cgroup_state(cgroup_id);
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
struct task_ids {
	__u32 process_id;
	__u32 thread_id;
	__u32 parent_process_id;
	__u32 pid_namespace;
};

static __always_inline struct task_ids ids_of(struct task_struct *task, struct task_struct *leader, struct task_struct *parent)
{
	struct pid *pid = task->thread_pid, *above;
	__u32 level = pid->level;
	struct task_ids ids = {};
	struct upid own, other;
	struct pid_namespace *ns;

	if (level == 0) {
		ids.process_id = task->tgid;
		ids.thread_id = task->pid;
		ids.parent_process_id = parent->tgid;
		ids.pid_namespace = pid->numbers[0].ns->ns.inum;
		return ids;
	}
	/* Containers are one level deep. Where the kernel declares the numbers as what they are, plain loads reach them. */
	if (level == 1 && bpf_core_field_size(pid->numbers) == 0) {
		ns = pid->numbers[1].ns;
		ids.thread_id = pid->numbers[1].nr;
		ids.process_id = leader == task ? ids.thread_id : leader->thread_pid->numbers[1].nr;
		ids.pid_namespace = ns->ns.inum;
		above = parent->group_leader->thread_pid;
		if (above->level >= 1 && above->numbers[1].ns == ns)
			ids.parent_process_id = above->numbers[1].nr;
		return ids;
	}
	own = number_at(pid, level);
	ids.thread_id = own.nr;
	ids.process_id = leader == task ? ids.thread_id : number_at(leader->thread_pid, level).nr;
	ids.pid_namespace = BPF_CORE_READ(own.ns, ns.inum);
	above = parent->group_leader->thread_pid;
	if (above->level < level)
		return ids;
	other = number_at(above, level);
	if (other.ns == own.ns)
		ids.parent_process_id = other.nr;
	return ids;
}

/*
 * Fills in all but the size. The state is the cgroup's. Everything is loaded
 * before anything is stored: the compiler must take a store for a change of what
 * it loaded, and would load it again.
 */
static __always_inline void fill_header(struct event_header *header, struct task_struct *task, __u16 event_id,
					__u64 cgroup_id, __u32 state, __s64 return_value)
{
	struct task_struct *parent = task->real_parent, *leader = task->group_leader;
	struct nsproxy *nsproxy = task->nsproxy;
	__u32 process_id = task->tgid, thread_id = task->pid, parent_process_id = parent->tgid;
	struct task_ids ids = ids_of(task, leader, parent);
	__u32 user_id = task->real_cred->uid.val, mount_namespace = nsproxy->mnt_ns->ns.inum;
	__u64 start_time = leader->start_boottime, *from, *to;
	/* Names are padded with zeros, so two words are as good as a string. */
	__u64 name[2], host[2];

	from = (__u64 *)task->comm;
	name[0] = from[0];
	name[1] = from[1];
	from = (__u64 *)nsproxy->uts_ns->name.nodename;
	host[0] = from[0];
	host[1] = from[1];

	header->event_id = event_id;
	header->flags = state == CGROUP_EXISTING || state == CGROUP_STARTED ? FLAG_CONTAINER_STARTED : 0;
	header->processor_id = bpf_get_smp_processor_id();
	header->timestamp = bpf_ktime_get_boot_ns();
	header->cgroup_id = cgroup_id;
	header->start_time = start_time;
	header->return_value = return_value;
	header->process_id = ids.process_id;
	header->thread_id = ids.thread_id;
	header->parent_process_id = ids.parent_process_id;
	header->host_process_id = process_id;
	header->host_thread_id = thread_id;
	header->host_parent_process_id = parent_process_id;
	header->user_id = user_id;
	header->mount_namespace = mount_namespace;
	header->pid_namespace = ids.pid_namespace;
	to = (__u64 *)header->process_name;
	to[0] = name[0];
	to[1] = name[1];
	to = (__u64 *)header->host_name;
	to[0] = host[0];
	to[1] = host[1];
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
