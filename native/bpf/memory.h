/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_MEMORY_H
#define SIGBOX_MEMORY_H

/* Memory becomes executable in ways that loaders do not use. */
#include "file-facts.h"
#include "syscalls.h"

#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_ANONYMOUS 0x20

enum alert { ALERT_MAPPED_WRITABLE = 1, ALERT_MADE_WRITABLE = 2, ALERT_MADE_EXECUTABLE = 3 };

/* mmap(2), mprotect(2) and pkey_mprotect(2). */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_protection, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task), mapped;
	struct syscall_plan *plan = plan_of(regs, compat);
	__u64 protection = syscall_argument(regs, compat, 2);
	struct scratch *scratch;
	struct file *file;
	__u32 alert;

	if (!(protection & PROT_EXEC) || !plan)
		return 0;
	mapped = plan->variant == VARIANT_MMAP;
	/* Addresses are not errors, of which the last page of numbers is kept free. */
	if (mapped ? (__u64)return_value >= -4095ull || !(protection & PROT_WRITE) : return_value != 0)
		return 0;
	if (mapped)
		alert = ALERT_MAPPED_WRITABLE;
	else
		alert = protection & PROT_WRITE ? ALERT_MADE_WRITABLE : ALERT_MADE_EXECUTABLE;
	scratch = begin_call(task, compat, EVENT_MEM_PROT_ALERT, MEM_PROT_ALERT_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_integer(scratch, MEM_PROT_ALERT_ALERT, alert);
	put_integer(scratch, MEM_PROT_ALERT_ADDR, mapped ? return_value : syscall_argument(regs, compat, 0));
	put_integer(scratch, MEM_PROT_ALERT_LEN, syscall_argument(regs, compat, 1));
	put_integer(scratch, MEM_PROT_ALERT_PROT, protection);
	if (mapped && !(syscall_argument(regs, compat, 3) & MAP_ANONYMOUS)) {
		file = file_of(task, syscall_argument(regs, compat, 4));
		if (file) {
			put_path(scratch, MEM_PROT_ALERT_PATHNAME, file);
			put_file_identity(scratch, MEM_PROT_ALERT_DEV, BPF_CORE_READ(file, f_inode));
		}
	}
	end_event(scratch);
	return 0;
}

#endif
