// SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause)
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>
#include "kernel-types.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
#include "catalogue.h"
#include "event.h"
#include "maps.h"
#include "build-event.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";

/* Remembers the name that an exec is about to replace. */
SEC("tp_btf/task_rename")
int BPF_PROG(on_task_rename, struct task_struct *task, const char *name)
{
	struct task_name previous = {};
	__u32 thread_id = task->pid;

	if (!is_selected(EVENT_SCHED_PROCESS_EXEC))
		return 0;
	BPF_CORE_READ_STR_INTO(&previous.text, task, comm);
	bpf_map_update_elem(&previous_names, &thread_id, &previous, BPF_ANY);
	return 0;
}

/* From 6.13 on the kernel keeps a mark of its own above the nanoseconds (I_CTIME_QUERIED). */
#define NANOSECONDS_MASK 0x3fffffffu

static __always_inline __u64 nanoseconds(__u64 seconds, __u32 nanoseconds)
{
	return seconds * 1000000000ull + (nanoseconds & NANOSECONDS_MASK);
}

static __always_inline __u64 ctime_of(struct inode *inode)
{
	struct inode___underscore *underscore = (void *)inode;
	struct inode___timespec *timespec = (void *)inode;

	if (bpf_core_field_exists(inode->i_ctime_sec))
		return nanoseconds(BPF_CORE_READ(inode, i_ctime_sec), BPF_CORE_READ(inode, i_ctime_nsec));
	if (bpf_core_field_exists(underscore->__i_ctime))
		return nanoseconds(BPF_CORE_READ(underscore, __i_ctime.tv_sec), BPF_CORE_READ(underscore, __i_ctime.tv_nsec));
	if (bpf_core_field_exists(timespec->i_ctime))
		return nanoseconds(BPF_CORE_READ(timespec, i_ctime.tv_sec), BPF_CORE_READ(timespec, i_ctime.tv_nsec));
	return 0;
}

static __always_inline __u32 stdin_type(struct task_struct *task)
{
	struct file **table = BPF_CORE_READ(task, files, fdt, fd);
	struct file *file = NULL;

	bpf_probe_read_kernel(&file, sizeof(file), table);
	return file ? BPF_CORE_READ(file, f_inode, i_mode) & 0170000 : 0;
}

/* A program was replaced. The first one in a container's cgroup and in another mount namespace is the container's own. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid, struct linux_binprm *bprm)
{
	__u64 cgroup_id = cgroup_id_of(task);
	struct task_name *previous;
	struct scratch *scratch;
	__u32 state = 0, thread_id;
	struct inode *inode;
	struct file *file;

	if (!is_selected(EVENT_SCHED_PROCESS_EXEC) || !in_scope(cgroup_id, &state))
		return 0;
	if (state == CGROUP_CREATED &&
	    BPF_CORE_READ(task, nsproxy, mnt_ns) != BPF_CORE_READ(task, real_parent, nsproxy, mnt_ns)) {
		state = CGROUP_STARTED;
		bpf_map_update_elem(&cgroups, &cgroup_id, &state, BPF_EXIST);
	}
	scratch = begin_event(task, EVENT_SCHED_PROCESS_EXEC, SCHED_PROCESS_EXEC_FIELDS);
	if (!scratch)
		return 0;
	if (state == CGROUP_EXISTING || state == CGROUP_STARTED)
		scratch->header.flags |= FLAG_CONTAINER_STARTED;
	file = BPF_CORE_READ(bprm, file);
	inode = BPF_CORE_READ(file, f_inode);
	put_kernel_string(scratch, SCHED_PROCESS_EXEC_CMDPATH, BPF_CORE_READ(bprm, filename));
	put_path(scratch, SCHED_PROCESS_EXEC_PATHNAME, file);
	put_user_bytes(scratch, SCHED_PROCESS_EXEC_ARGV, BPF_CORE_READ(task, mm, arg_start), BPF_CORE_READ(task, mm, arg_end));
	put_integer(scratch, SCHED_PROCESS_EXEC_DEV, BPF_CORE_READ(inode, i_sb, s_dev));
	put_integer(scratch, SCHED_PROCESS_EXEC_INODE, BPF_CORE_READ(inode, i_ino));
	put_integer(scratch, SCHED_PROCESS_EXEC_CTIME, ctime_of(inode));
	put_integer(scratch, SCHED_PROCESS_EXEC_INODE_MODE, BPF_CORE_READ(inode, i_mode));
	put_kernel_string(scratch, SCHED_PROCESS_EXEC_INTERP, BPF_CORE_READ(bprm, interp));
	put_integer(scratch, SCHED_PROCESS_EXEC_STDIN_TYPE, stdin_type(task));
	thread_id = task->pid;
	previous = bpf_map_lookup_elem(&previous_names, &thread_id);
	if (previous)
		put_kernel_string(scratch, SCHED_PROCESS_EXEC_PREV_COMM, previous->text);
	end_event(scratch);
	return 0;
}

static __always_inline void report_cgroup(__u16 event_id, __u64 id, const char *path)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct scratch *scratch = begin_event(task, event_id, CGROUP_MKDIR_FIELDS);

	if (!scratch)
		return;
	put_integer(scratch, CGROUP_MKDIR_CGROUP_ID, id);
	put_kernel_string(scratch, CGROUP_MKDIR_CGROUP_PATH, path);
	put_integer(scratch, CGROUP_MKDIR_HIERARCHY_ID, 0);
	end_event(scratch);
}

/* A cgroup came: it may be a container's until user space says that it is none. */
SEC("tp_btf/cgroup_mkdir")
int BPF_PROG(on_cgroup_mkdir, struct cgroup *cgroup, const char *path)
{
	__u64 id = BPF_CORE_READ(cgroup, kn, id);
	__u32 state = CGROUP_CREATED;

	/* Ids of other hierarchies are numbers of their own. */
	if (BPF_CORE_READ(cgroup, root, hierarchy_id) != 0)
		return 0;
	bpf_map_update_elem(&cgroups, &id, &state, BPF_ANY);
	report_cgroup(EVENT_CGROUP_MKDIR, id, path);
	return 0;
}

/* A cgroup went; it was empty, so nothing of it comes after. */
SEC("tp_btf/cgroup_rmdir")
int BPF_PROG(on_cgroup_rmdir, struct cgroup *cgroup, const char *path)
{
	__u64 id = BPF_CORE_READ(cgroup, kn, id);

	if (BPF_CORE_READ(cgroup, root, hierarchy_id) != 0)
		return 0;
	report_cgroup(EVENT_CGROUP_RMDIR, id, path);
	bpf_map_delete_elem(&cgroups, &id);
	return 0;
}
