/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_PROCESS_H
#define SIGBOX_PROCESS_H

/* Processes begin, execute programs and end. */
#include "file-facts.h"
#include "registers.h"

/* Remembers the name that an exec is about to replace. */
SEC("tp_btf/task_rename")
int BPF_PROG(on_task_rename, struct task_struct *task, const char *name)
{
	struct task_name previous = {};
	__u32 thread_id = task->pid;

	BPF_CORE_READ_STR_INTO(&previous.text, task, comm);
	bpf_map_update_elem(&previous_names, &thread_id, &previous, BPF_ANY);
	return 0;
}

static __always_inline __u32 stdin_type(struct task_struct *task)
{
	struct file *file = file_of(task, 0);

	return file ? BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT : 0;
}

/* The environment that a program was given; an event of its own, because it may hold secrets that nobody asked for. */
static __always_inline void send_environment(struct task_struct *task, __u32 state)
{
	unsigned long start = task->mm->env_start;
	struct scratch *scratch;

	if (!is_selected(EVENT_PROCESS_ENVIRONMENT))
		return;
	scratch = begin_event(task, EVENT_PROCESS_ENVIRONMENT, PROCESS_ENVIRONMENT_FIELDS, state, 0);
	if (!scratch)
		return;
	put_user_bytes(scratch, PROCESS_ENVIRONMENT_ENV, start, task->mm->env_end - start);
	end_event(scratch);
}

struct found_file {
	__u64 file;
};

static long note_file(struct task_struct *task, struct vm_area_struct *area, struct found_file *found)
{
	found->file = (__u64)BPF_CORE_READ(area, vm_file);
	return 0;
}

/* The loader that the program begins in: the file that its first instruction is of, if it is not its own. From 5.17 on. */
static __always_inline void put_interpreter(struct scratch *scratch, struct task_struct *task, struct file *executed)
{
	struct found_file found = {};
	struct pt_regs *regs;
	struct file *file;

	if (!bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_find_vma))
		return;
	regs = (void *)bpf_task_pt_regs(task);
	bpf_find_vma(task, instruction_pointer(regs), note_file, &found, 0);
	file = (void *)found.file;
	if (!file || file == executed)
		return;
	put_path(scratch, SCHED_PROCESS_EXEC_INTERPRETER_PATHNAME, file);
	put_file_identity(scratch, SCHED_PROCESS_EXEC_INTERPRETER_DEV, BPF_CORE_READ(file, f_inode));
}

/* A program was replaced. The first one in a container's cgroup and in another mount namespace is the container's own. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid, struct linux_binprm *bprm)
{
	__u64 cgroup_id = cgroup_id_of(task);
	unsigned long arguments;
	struct task_name *previous;
	struct scratch *scratch;
	__u32 state = 0, thread_id;
	struct inode *inode;
	struct file *file;
	bool wanted;

	wanted = in_scope(cgroup_id, &state);
	if (state == CGROUP_CREATED && task->nsproxy->mnt_ns != task->real_parent->nsproxy->mnt_ns) {
		state = CGROUP_STARTED;
		if (!bpf_map_update_elem(&cgroups, &cgroup_id, &state, BPF_EXIST))
			config.cgroup_slots[cgroup_id & (CGROUP_SLOTS - 1)] = cgroup_id << CGROUP_STATE_BITS | state;
	}
	if (!wanted) {
		if (is_selected(EVENT_SCHED_PROCESS_EXEC))
			count_filtered(EVENT_SCHED_PROCESS_EXEC);
		if (is_selected(EVENT_PROCESS_ENVIRONMENT))
			count_filtered(EVENT_PROCESS_ENVIRONMENT);
		return 0;
	}
	send_environment(task, state);
	if (!is_selected(EVENT_SCHED_PROCESS_EXEC))
		return 0;
	scratch = begin_event(task, EVENT_SCHED_PROCESS_EXEC, SCHED_PROCESS_EXEC_FIELDS, state, 0);
	if (!scratch)
		return 0;
	file = BPF_CORE_READ(bprm, file);
	inode = BPF_CORE_READ(file, f_inode);
	arguments = task->mm->arg_start;
	put_kernel_text(scratch, SCHED_PROCESS_EXEC_CMDPATH, BPF_CORE_READ(bprm, filename));
	put_path(scratch, SCHED_PROCESS_EXEC_PATHNAME, file);
	put_user_bytes(scratch, SCHED_PROCESS_EXEC_ARGV, arguments, task->mm->arg_end - arguments);
	put_file_identity(scratch, SCHED_PROCESS_EXEC_DEV, inode);
	put_integer(scratch, SCHED_PROCESS_EXEC_INODE_MODE, BPF_CORE_READ(inode, i_mode));
	put_kernel_text(scratch, SCHED_PROCESS_EXEC_INTERP, BPF_CORE_READ(bprm, interp));
	put_integer(scratch, SCHED_PROCESS_EXEC_STDIN_TYPE, stdin_type(task));
	thread_id = task->pid;
	previous = bpf_map_lookup_elem(&previous_names, &thread_id);
	if (previous)
		put_kernel_text(scratch, SCHED_PROCESS_EXEC_PREV_COMM, previous->text);
	put_place(scratch, SCHED_PROCESS_EXEC_PWD, BPF_CORE_READ(task, fs, pwd.mnt), BPF_CORE_READ(task, fs, pwd.dentry));
	put_interpreter(scratch, task, file);
	end_event(scratch);
	return 0;
}

/* A process or a thread was created; the header is its creator's. */
SEC("tp_btf/sched_process_fork")
int BPF_PROG(on_fork, struct task_struct *parent, struct task_struct *child)
{
	struct scratch *scratch;
	struct task_ids ids;
	__u32 state;

	if (!is_wanted(EVENT_SCHED_PROCESS_FORK, cgroup_id_of(parent), &state))
		return 0;
	scratch = begin_event(parent, EVENT_SCHED_PROCESS_FORK, SCHED_PROCESS_FORK_FIELDS, state, 0);
	if (!scratch)
		return 0;
	put_integer(scratch, SCHED_PROCESS_FORK_PARENT_TID, scratch->header.host_thread_id);
	put_integer(scratch, SCHED_PROCESS_FORK_PARENT_NS_TID, scratch->header.thread_id);
	put_integer(scratch, SCHED_PROCESS_FORK_PARENT_PID, scratch->header.host_process_id);
	put_integer(scratch, SCHED_PROCESS_FORK_PARENT_NS_PID, scratch->header.process_id);
	put_integer(scratch, SCHED_PROCESS_FORK_PARENT_START_TIME, scratch->header.start_time);
	ids = ids_of(child, child->group_leader, parent);
	put_integer(scratch, SCHED_PROCESS_FORK_CHILD_TID, child->pid);
	put_integer(scratch, SCHED_PROCESS_FORK_CHILD_NS_TID, ids.thread_id);
	put_integer(scratch, SCHED_PROCESS_FORK_CHILD_PID, child->tgid);
	put_integer(scratch, SCHED_PROCESS_FORK_CHILD_NS_PID, ids.process_id);
	put_integer(scratch, SCHED_PROCESS_FORK_START_TIME, child->start_boottime);
	end_event(scratch);
	return 0;
}

/* A process or a thread ended. */
SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_exit, struct task_struct *task)
{
	struct scratch *scratch;
	__u32 state, code;

	if (!is_wanted(EVENT_SCHED_PROCESS_EXIT, cgroup_id_of(task), &state))
		return 0;
	scratch = begin_event(task, EVENT_SCHED_PROCESS_EXIT, SCHED_PROCESS_EXIT_FIELDS, state, 0);
	if (!scratch)
		return 0;
	/* As wait(2) gives it: the low 7 bits are the signal, bit 7 says that memory was dumped. */
	code = task->exit_code;
	put_integer(scratch, SCHED_PROCESS_EXIT_EXIT_CODE, (code >> 8) & 255);
	put_integer(scratch, SCHED_PROCESS_EXIT_SIGNAL_CODE, code & 127);
	put_integer(scratch, SCHED_PROCESS_EXIT_PROCESS_GROUP_EXIT, task->signal->live.counter == 0);
	end_event(scratch);
	return 0;
}

#endif
