/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_SYSCALLS_H
#define SIGBOX_SYSCALLS_H

/*
 * Every system call, when it ends. One program serves them all: it says what
 * was called, and passes those that tell more to a handler of their kind.
 */
#include "build-event.h"
#include "registers.h"

#define ARGUMENTS 6

/* An argument as its field's slot has it. */
static __always_inline __u64 widen(struct syscall_plan *plan, int index, __u64 value)
{
	if (!(plan->narrow & (1 << index)))
		return value;
	return plan->is_signed & (1 << index) ? (__u64)(__s64)(__s32)value : (__u32)value;
}

/* A system call as it was made, without what its arguments point to. */
static __always_inline void send_syscall(struct task_struct *task, struct pt_regs *regs, struct syscall_plan *plan, bool compat,
					 __u64 cgroup_id, __u32 state, long return_value)
{
	struct counters *count = count_event(plan->event_id);
	struct syscall_event *event;

	if (!count)
		return;
	event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (!event) {
		count_loss(count, sizeof(*event));
		return;
	}
	fill_header(&event->header, task, plan->event_id, cgroup_id, state, return_value);
	if (compat)
		event->header.flags |= FLAG_COMPAT;
	event->header.size = sizeof(*event);
	event->arguments[0] = widen(plan, 0, syscall_argument(regs, compat, 0));
	event->arguments[1] = widen(plan, 1, syscall_argument(regs, compat, 1));
	event->arguments[2] = widen(plan, 2, syscall_argument(regs, compat, 2));
	event->arguments[3] = widen(plan, 3, syscall_argument(regs, compat, 3));
	event->arguments[4] = widen(plan, 4, syscall_argument(regs, compat, 4));
	event->arguments[5] = widen(plan, 5, syscall_argument(regs, compat, 5));
	bpf_ringbuf_submit(event, BPF_RB_NO_WAKEUP);
	wake_reader();
}

/* The end of every system call. */
SEC("tp_btf/sys_exit")
int BPF_PROG(on_sys_exit, struct pt_regs *regs, long return_value)
{
	struct syscall_plan *plan;
	struct task_struct *task;
	__u64 cgroup_id;
	__u32 state;
	bool compat;

	/* This is what everybody pays for. */
	if (!is_planned(regs))
		return 0;
	task = bpf_get_current_task_btf();
	compat = is_compat(task);
	plan = plan_of(regs, compat);
	if (!plan || !(plan->bits & PLAN_WANTED || plan->handler) || plan->bits & PLAN_AT_ENTRY || task->tgid == config.own_process)
		return 0;
	cgroup_id = cgroup_id_of(task);
	if (!in_scope(cgroup_id, &state)) {
		count_filtered(plan->event_id);
		return 0;
	}
	if (plan->bits & PLAN_WANTED && plan->texts)
		bpf_tail_call(ctx, &handlers, HANDLER_OF_TEXTS);
	if (plan->bits & PLAN_WANTED)
		send_syscall(task, regs, plan, compat, cgroup_id, state, return_value);
	if (plan->handler)
		bpf_tail_call(ctx, &handlers, plan->handler);
	return 0;
}

/* The beginning of those that do not end: exit, exit_group and the like. */
SEC("tp_btf/sys_enter")
int BPF_PROG(on_sys_enter, struct pt_regs *regs, long number)
{
	struct syscall_plan *plan;
	struct task_struct *task;
	__u64 cgroup_id;
	__u32 state;
	bool compat;

	if (!is_planned(regs))
		return 0;
	task = bpf_get_current_task_btf();
	compat = is_compat(task);
	plan = plan_of(regs, compat);
	if (!plan || !(plan->bits & PLAN_WANTED) || !(plan->bits & PLAN_AT_ENTRY) || task->tgid == config.own_process)
		return 0;
	cgroup_id = cgroup_id_of(task);
	if (in_scope(cgroup_id, &state))
		send_syscall(task, regs, plan, compat, cgroup_id, state, 0);
	else
		count_filtered(plan->event_id);
	return 0;
}

/* Begins an event of the system call that ends; its process has been found to be in scope. */
static __always_inline struct scratch *begin_call(struct task_struct *task, bool compat, __u16 event_id, __u32 fields, long return_value)
{
	struct scratch *scratch;
	__u32 state;

	if (!in_scope(cgroup_id_of(task), &state))
		return NULL;
	scratch = begin_event(task, event_id, fields, state, return_value);
	if (scratch && compat)
		scratch->header.flags |= FLAG_COMPAT;
	return scratch;
}

/* A system call with the texts that it was given, read when it ends: nothing that it decided by. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_texts, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	struct scratch *scratch;
	int i;

	if (!plan)
		return 0;
	scratch = begin_call(task, compat, plan->event_id, ARGUMENTS, return_value);
	if (scratch) {
#pragma clang loop unroll(full)
		for (i = 0; i < ARGUMENTS; i++) {
			__u64 value = syscall_argument(regs, compat, i);

			if (plan->texts & (1 << i))
				put_user_text(scratch, i, value);
			else
				put_integer(scratch, i, widen(plan, i, value));
		}
		end_event(scratch);
	}
	if (plan->handler)
		bpf_tail_call(ctx, &handlers, plan->handler);
	return 0;
}

#endif
