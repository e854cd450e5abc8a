/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_REGISTERS_H
#define SIGBOX_REGISTERS_H

/*
 * What a system call was entered with, from the registers that the kernel saved
 * then: still there when it ends, and nobody else can write them.
 */
#include "event.h"

#if defined(__TARGET_ARCH_arm64)

/* TIF_32BIT of the kernel's asm/thread_info.h. */
#define COMPAT_FLAG (1ul << 22)

static __always_inline bool is_compat(struct task_struct *task)
{
	return task->thread_info.flags & COMPAT_FLAG;
}

static __always_inline __u32 syscall_number(struct pt_regs *regs)
{
	return regs->syscallno;
}

static __always_inline __u64 instruction_pointer(struct pt_regs *regs)
{
	return BPF_CORE_READ(regs, pc);
}

static __always_inline __u64 syscall_argument(struct pt_regs *regs, bool compat, int index)
{
	__u64 value = index == 0 ? regs->orig_x0 : regs->regs[index];

	return compat ? (__u32)value : value;
}

#else

/* TS_COMPAT of the kernel's asm/thread_info.h. */
#define COMPAT_STATUS 2

static __always_inline bool is_compat(struct task_struct *task)
{
	struct thread_info___x86 *info = (void *)&task->thread_info;

	return info->status & COMPAT_STATUS;
}

/* The bit that makes a system call one of the x32 interface, whose numbers are otherwise the same. */
#define X32_BIT 0x40000000u

static __always_inline __u32 syscall_number(struct pt_regs *regs)
{
	return (__u32)regs->orig_ax & ~X32_BIT;
}

static __always_inline __u64 instruction_pointer(struct pt_regs *regs)
{
	return BPF_CORE_READ(regs, ip);
}

static __always_inline __u64 syscall_argument(struct pt_regs *regs, bool compat, int index)
{
	switch (index) {
	case 0:
		return compat ? (__u32)regs->bx : regs->di;
	case 1:
		return compat ? (__u32)regs->cx : regs->si;
	case 2:
		return compat ? (__u32)regs->dx : regs->dx;
	case 3:
		return compat ? (__u32)regs->si : regs->r10;
	case 4:
		return compat ? (__u32)regs->di : regs->r8;
	default:
		return compat ? (__u32)regs->bp : regs->r9;
	}
}

#endif

/* Whether anything is to be done about a system call of this number, in any table. Nothing is, for nearly all. */
static __always_inline bool is_planned(struct pt_regs *regs)
{
	__u32 number = syscall_number(regs);

	if (number >= SYSCALL_LIMIT)
		return false;
	number &= SYSCALL_LIMIT - 1;
	return *(__u64 *)&config.syscalls[0][number] | *(__u64 *)&config.syscalls[1][number];
}

/* What is to be done about a system call; NULL when its number is beyond the table. */
static __always_inline struct syscall_plan *plan_of(struct pt_regs *regs, bool compat)
{
	__u32 number = syscall_number(regs);

	if (number >= SYSCALL_LIMIT)
		return NULL;
	return &config.syscalls[compat][number & (SYSCALL_LIMIT - 1)];
}

#endif
