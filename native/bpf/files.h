/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_FILES_H
#define SIGBOX_FILES_H

/* Files are opened and written to. */
#include "file-facts.h"
#include "syscalls.h"

/* Flags that an open file forgets (UAPI asm-generic/fcntl.h): O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC. */
#define CREATION_FLAGS 01700
#define CREAT_FLAGS 01101
/* What is shown of a file's beginning. */
#define MAGIC_SIZE 32

/* A file was opened, by any of the system calls that do. Its path, flags and inode are those of the open file. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_open, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	__u64 given = 0, text = 0;
	struct scratch *scratch;
	struct file *file;

	if (return_value < 0 || !plan)
		return 0;
	file = file_of(task, return_value);
	if (!file)
		return 0;
	scratch = begin_call(task, compat, EVENT_SECURITY_FILE_OPEN, SECURITY_FILE_OPEN_FIELDS, return_value);
	if (!scratch)
		return 0;
	switch (plan->variant) {
	case VARIANT_OPEN:
		text = syscall_argument(regs, compat, 0);
		given = syscall_argument(regs, compat, 1);
		break;
	case VARIANT_OPENAT:
		text = syscall_argument(regs, compat, 1);
		given = syscall_argument(regs, compat, 2);
		break;
	case VARIANT_OPENAT2:
		text = syscall_argument(regs, compat, 1);
		bpf_probe_read_user(&given, sizeof(given), (void *)syscall_argument(regs, compat, 2));
		break;
	case VARIANT_CREAT:
		text = syscall_argument(regs, compat, 0);
		given = CREAT_FLAGS;
		break;
	default:
		given = syscall_argument(regs, compat, 2);
		break;
	}
	put_path(scratch, SECURITY_FILE_OPEN_PATHNAME, file);
	put_integer(scratch, SECURITY_FILE_OPEN_FLAGS, BPF_CORE_READ(file, f_flags) | (given & CREATION_FLAGS));
	put_file_identity(scratch, SECURITY_FILE_OPEN_DEV, BPF_CORE_READ(file, f_inode));
	put_user_text(scratch, SECURITY_FILE_OPEN_SYSCALL_PATHNAME, text);
	put_integer(scratch, SECURITY_FILE_OPEN_INODE_MODE, BPF_CORE_READ(file, f_inode, i_mode));
	end_event(scratch);
	return 0;
}

/* Where the written bytes are: of several pieces, the first. */
static __always_inline __u64 written_bytes(struct pt_regs *regs, bool compat, __u64 *length, bool pieces)
{
	__u64 at = syscall_argument(regs, compat, 1), piece[2] = {};
	__u32 narrow[2] = {};

	if (!pieces)
		return at;
	if (compat) {
		bpf_probe_read_user(narrow, sizeof(narrow), (void *)at);
		piece[0] = narrow[0];
		piece[1] = narrow[1];
	} else {
		bpf_probe_read_user(piece, sizeof(piece), (void *)at);
	}
	if (*length > piece[1])
		*length = piece[1];
	return piece[0];
}

/* The beginning of a file was written. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_write, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task), pieces;
	struct syscall_plan *plan = plan_of(regs, compat);
	struct scratch *scratch;
	struct inode *inode;
	__u64 length, bytes, number;
	struct file *file;

	if (return_value <= 0 || !plan)
		return 0;
	/* Of those that move bytes between files the number of the file written to is the first or the third argument. */
	number = syscall_argument(regs, compat, 0);
	if (plan->variant == VARIANT_MOVE_TO_THIRD)
		number = syscall_argument(regs, compat, 2);
	file = file_of(task, number);
	if (!file)
		return 0;
	if (plan->variant == VARIANT_WRITE_AT || plan->variant == VARIANT_WRITE_PIECES_AT) {
		if (syscall_argument(regs, compat, 3) != 0)
			return 0;
	} else if (BPF_CORE_READ(file, f_pos) != return_value) {
		return 0;
	}
	inode = BPF_CORE_READ(file, f_inode);
	if ((BPF_CORE_READ(inode, i_mode) & S_IFMT) != S_IFREG)
		return 0;
	scratch = begin_call(task, compat, EVENT_MAGIC_WRITE, MAGIC_WRITE_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_path(scratch, MAGIC_WRITE_PATHNAME, file);
	if (plan->variant <= VARIANT_WRITE_PIECES_AT) {
		length = return_value < MAGIC_SIZE ? return_value : MAGIC_SIZE;
		pieces = plan->variant == VARIANT_WRITE_PIECES || plan->variant == VARIANT_WRITE_PIECES_AT;
		bytes = written_bytes(regs, compat, &length, pieces);
		put_user_bytes(scratch, MAGIC_WRITE_BYTES, bytes, length);
	}
	put_file_identity(scratch, MAGIC_WRITE_DEV, inode);
	end_event(scratch);
	return 0;
}

#endif
