/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_BUILD_EVENT_H
#define SIGBOX_BUILD_EVENT_H

/* The namespace-relative id that a struct pid has at this depth, if its namespace there is @ns. */
static __always_inline __u32 pid_number_at(struct pid *pid, __u32 level, struct pid_namespace *ns)
{
	struct upid upid = {};

	if (level > BPF_CORE_READ(pid, level))
		return 0;
	bpf_probe_read_kernel(&upid, sizeof(upid),
			      (void *)pid + bpf_core_field_offset(struct pid, numbers) +
			      level * bpf_core_type_size(struct upid));
	if (ns && upid.ns != ns)
		return 0;
	return upid.nr;
}

static __always_inline struct pid_namespace *pid_namespace_of(struct pid *pid, __u32 level)
{
	struct upid upid = {};

	bpf_probe_read_kernel(&upid, sizeof(upid),
			      (void *)pid + bpf_core_field_offset(struct pid, numbers) +
			      level * bpf_core_type_size(struct upid));
	return upid.ns;
}

static __always_inline __u64 cgroup_id_of(struct task_struct *task)
{
	return BPF_CORE_READ(task, cgroups, dfl_cgrp, kn, id);
}

/* Whether the event is wanted of this task; *state is its cgroup's, 0 when it is no container's. */
static __always_inline bool in_scope(__u64 cgroup_id, __u32 *state)
{
	__u32 zero = 0, *wanted_scope, *found;

	wanted_scope = bpf_map_lookup_elem(&scope, &zero);
	if (!wanted_scope)
		return false;
	found = bpf_map_lookup_elem(&cgroups, &cgroup_id);
	*state = found ? *found : 0;
	if (*wanted_scope == SCOPE_ALL)
		return true;
	return (*wanted_scope == SCOPE_CONTAINERS) == (found != NULL);
}

static __always_inline bool is_selected(__u32 event_id)
{
	__u32 *wanted = bpf_map_lookup_elem(&selected, &event_id);

	return wanted && *wanted;
}

/* Begins an event: its header, and every slot as a missing value. */
static __always_inline struct scratch *begin_event(struct task_struct *task, __u16 event_id, __u32 fields)
{
	struct task_struct *leader, *parent;
	struct pid_namespace *ns;
	struct event_header *header;
	struct scratch *scratch;
	__u32 processor = bpf_get_smp_processor_id(), level, i;
	struct pid *pid;

	scratch = bpf_map_lookup_elem(&scratches, &processor);
	if (!scratch)
		return NULL;
	header = &scratch->header;
	leader = BPF_CORE_READ(task, group_leader);
	parent = BPF_CORE_READ(task, real_parent, group_leader);
	pid = BPF_CORE_READ(task, thread_pid);
	level = BPF_CORE_READ(pid, level);
	ns = pid_namespace_of(pid, level);

	header->event_id = event_id;
	header->flags = 0;
	header->processor_id = processor;
	header->timestamp = bpf_ktime_get_boot_ns();
	header->cgroup_id = cgroup_id_of(task);
	header->start_time = BPF_CORE_READ(leader, start_boottime);
	header->return_value = 0;
	header->process_id = pid_number_at(BPF_CORE_READ(leader, thread_pid), level, ns);
	header->thread_id = pid_number_at(pid, level, ns);
	header->parent_process_id = pid_number_at(BPF_CORE_READ(parent, thread_pid), level, ns);
	header->host_process_id = BPF_CORE_READ(task, tgid);
	header->host_thread_id = BPF_CORE_READ(task, pid);
	header->host_parent_process_id = BPF_CORE_READ(parent, tgid);
	header->user_id = BPF_CORE_READ(task, real_cred, uid.val);
	header->mount_namespace = BPF_CORE_READ(task, nsproxy, mnt_ns, ns.inum);
	header->pid_namespace = BPF_CORE_READ(ns, ns.inum);
	BPF_CORE_READ_STR_INTO(&header->process_name, task, comm);
	BPF_CORE_READ_STR_INTO(&header->host_name, task, nsproxy, uts_ns, name.nodename);

	for (i = 0; i < fields; i++)
		*(__u64 *)&scratch->bytes[sizeof(*header) + i * 8] = 0;
	scratch->end = sizeof(*header) + fields * 8;
	return scratch;
}

static __always_inline void put_integer(struct scratch *scratch, __u32 field, __u64 value)
{
	*(__u64 *)&scratch->bytes[sizeof(struct event_header) + field * 8] = value;
}

/* Notes that the bytes at the event's end are the field's value. */
static __always_inline void put_reference(struct scratch *scratch, __u32 field, __u32 length, bool truncated)
{
	__u32 *slot = (__u32 *)&scratch->bytes[sizeof(struct event_header) + field * 8];

	slot[0] = scratch->end;
	slot[1] = length | (truncated ? TRUNCATED_BIT : 0);
	scratch->end += length;
	if (truncated)
		scratch->header.flags |= FLAG_TRUNCATED;
}

static __always_inline void put_kernel_string(struct scratch *scratch, __u32 field, const void *text)
{
	__u32 end = scratch->end;
	long length;

	if (!text || end > TAIL_LIMIT)
		return;
	length = bpf_probe_read_kernel_str(&scratch->bytes[end], VALUE_LIMIT, text);
	if (length <= 0)
		return;
	/* The length counts the NUL; a full buffer cannot tell a text that just fits from one that was cut. */
	put_reference(scratch, field, (length - 1) & (VALUE_LIMIT - 1), length == VALUE_LIMIT);
}

static __always_inline void put_user_bytes(struct scratch *scratch, __u32 field, unsigned long from, unsigned long to)
{
	__u32 end = scratch->end;
	unsigned long length;
	bool truncated;

	if (end > TAIL_LIMIT || to < from)
		return;
	length = to - from;
	truncated = length > VALUE_LIMIT - 1;
	if (truncated)
		length = VALUE_LIMIT - 1;
	/* The compiler knows the bound and would leave the mask out, by which the verifier knows it. */
	barrier_var(length);
	length &= VALUE_LIMIT - 1;
	if (bpf_probe_read_user(&scratch->bytes[end], length, (void *)from))
		return;
	put_reference(scratch, field, length, truncated);
}

/* A path goes up through at most this many names and mounts; deeper ones are marked as cut. */
#define PATH_STEPS 40

/*
 * The file's path in its own mount namespace, written from its end to its
 * beginning: names from the kernel's own dentries, not what user space wrote.
 */
static __always_inline void put_path(struct scratch *scratch, __u32 field, struct file *file)
{
	struct vfsmount *vfsmount = BPF_CORE_READ(file, f_path.mnt);
	struct dentry *dentry = BPF_CORE_READ(file, f_path.dentry);
	struct mount *mount = (void *)vfsmount - bpf_core_field_offset(struct mount, mnt);
	__u32 end = scratch->end;
	__u64 at, length;
	bool finished = false;
	int step;

	if (!file || end > TAIL_LIMIT)
		return;
	scratch->path_at = VALUE_LIMIT - 1;
	for (step = 0; step < PATH_STEPS; step++) {
		struct dentry *parent = BPF_CORE_READ(dentry, d_parent);

		if (dentry == BPF_CORE_READ(mount, mnt.mnt_root)) {
			struct mount *above = BPF_CORE_READ(mount, mnt_parent);

			if (above == mount) {
				finished = true;
				break;
			}
			dentry = BPF_CORE_READ(mount, mnt_mountpoint);
			mount = above;
			continue;
		}
		length = BPF_CORE_READ(dentry, d_name.len) & 255;
		at = scratch->path_at - length - 1;
		if (at >= VALUE_LIMIT)
			break;
		scratch->path[at & (VALUE_LIMIT - 1)] = '/';
		bpf_probe_read_kernel(&scratch->path[(at + 1) & (VALUE_LIMIT - 1)], length, BPF_CORE_READ(dentry, d_name.name));
		/* A file of no folder, such as memfd:name: its name is all there is, without a slash. */
		if (dentry == parent) {
			scratch->path_at = at + 1;
			finished = true;
			break;
		}
		scratch->path_at = at;
		dentry = parent;
	}
	at = scratch->path_at;
	if (at == VALUE_LIMIT - 1)
		scratch->path[--at] = '/';
	length = VALUE_LIMIT - 1 - at;
	barrier_var(length);
	length &= VALUE_LIMIT - 1;
	bpf_probe_read_kernel(&scratch->bytes[end], length, &scratch->path[at & (VALUE_LIMIT - 1)]);
	put_reference(scratch, field, length, !finished);
}

/* Sends the event, or counts that there was no room for it. */
static __always_inline void end_event(struct scratch *scratch)
{
	__u32 event_id = scratch->header.event_id;
	/* 64 bits, so that the compiler compares the register that it passes on. */
	__u64 size = (scratch->end + 7ull) & ~7ull;
	struct counters *count = bpf_map_lookup_elem(&counters, &event_id);

	/* Never larger, as TAIL_LIMIT sees to, but the verifier must see it. */
	barrier_var(size);
	if (size > EVENT_LIMIT || !count)
		return;
	scratch->header.size = size;
	count->produced++;
	if (bpf_ringbuf_output(&events, scratch->bytes, size, 0))
		count->lost++;
}

#endif
