/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_NAMES_H
#define SIGBOX_NAMES_H

/*
 * System calls that change names: files and folders are made, moved and
 * removed, their permissions and owners changed, file systems mounted. Only
 * those that succeeded. A path is put together from the folder's own entries
 * and the name that was given, since what it named may be gone by now.
 */
#include "file-facts.h"
#include "syscalls.h"

/* Of unlinkat(2): remove a folder (UAPI linux/fcntl.h). */
#define AT_REMOVEDIR 0x200

/* Every event here has its path first and at most two numbers after it. */
#define NAME_FIELDS 3

/* A path by its place among the arguments: alone, after its folder's number, or that of an open file. */
static __always_inline void put_argument_path(struct scratch *scratch, __u32 field, struct task_struct *task, struct pt_regs *regs,
					      bool compat, __u8 shape)
{
	__u64 first = syscall_argument(regs, compat, 0);

	__u64 text = shape == SHAPE_AT ? syscall_argument(regs, compat, 1) : first;
	int folder = shape == SHAPE_AT ? (int)first : AT_FDCWD;

	if (shape == SHAPE_FILE)
		put_path(scratch, field, file_of(task, first));
	else
		put_named_path(scratch, field, task, folder, text);
}

/* unlink, rmdir, mkdir, mknod, chmod, chown and umount, each in its shapes. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_name, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	struct scratch *scratch;
	__u16 event_id;
	__u8 shape;

	if (return_value < 0 || !plan)
		return 0;
	shape = plan->variant & SHAPE_MASK;
	event_id = EVENT_SECURITY_INODE_UNLINK + (plan->variant >> SHAPE_BITS);
	if (event_id == EVENT_SECURITY_INODE_UNLINK && shape == SHAPE_AT && syscall_argument(regs, compat, 2) & AT_REMOVEDIR)
		event_id = EVENT_SECURITY_INODE_RMDIR;
	if (!is_selected(event_id))
		return 0;
	scratch = begin_call(task, compat, event_id, NAME_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_argument_path(scratch, 0, task, regs, compat, shape);
	put_integer(scratch, 1, (__u32)syscall_argument(regs, compat, shape == SHAPE_AT ? 2 : 1));
	put_integer(scratch, 2, (__u32)syscall_argument(regs, compat, shape == SHAPE_AT ? 3 : 2));
	end_event(scratch);
	return 0;
}

/* rename, link and symlink. The last of these has a text that need not be a path, and stands last in its event. */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_two_names, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct syscall_plan *plan = plan_of(regs, compat);
	int first_folder = AT_FDCWD, second_folder = AT_FDCWD;
	struct scratch *scratch;
	__u64 first, second;
	__u16 event_id;

	if (return_value < 0 || !plan)
		return 0;
	event_id = EVENT_SECURITY_INODE_RENAME + (plan->variant >> SHAPE_BITS);
	if (!is_selected(event_id))
		return 0;
	scratch = begin_call(task, compat, event_id, SECURITY_INODE_RENAME_FIELDS, return_value);
	if (!scratch)
		return 0;
	first = syscall_argument(regs, compat, 0);
	second = syscall_argument(regs, compat, 1);
	if (event_id == EVENT_SECURITY_INODE_SYMLINK) {
		if (plan->variant & SHAPE_AT) {
			second_folder = second;
			second = syscall_argument(regs, compat, 2);
		}
		put_named_path(scratch, SECURITY_INODE_SYMLINK_LINKPATH, task, second_folder, second);
		put_user_text(scratch, SECURITY_INODE_SYMLINK_TARGET, first);
	} else {
		if (plan->variant & SHAPE_AT) {
			first_folder = first;
			first = second;
			second_folder = syscall_argument(regs, compat, 2);
			second = syscall_argument(regs, compat, 3);
		}
		put_named_path(scratch, SECURITY_INODE_RENAME_OLD_PATH, task, first_folder, first);
		put_named_path(scratch, SECURITY_INODE_RENAME_NEW_PATH, task, second_folder, second);
	}
	end_event(scratch);
	return 0;
}

/* mount(2). */
SEC("tp_btf/sys_exit")
int BPF_PROG(handle_mount, struct pt_regs *regs, long return_value)
{
	struct task_struct *task = bpf_get_current_task_btf();
	bool compat = is_compat(task);
	struct scratch *scratch;

	if (return_value < 0)
		return 0;
	scratch = begin_call(task, compat, EVENT_SECURITY_SB_MOUNT, SECURITY_SB_MOUNT_FIELDS, return_value);
	if (!scratch)
		return 0;
	put_user_text(scratch, SECURITY_SB_MOUNT_DEV_NAME, syscall_argument(regs, compat, 0));
	put_named_path(scratch, SECURITY_SB_MOUNT_PATH, task, AT_FDCWD, syscall_argument(regs, compat, 1));
	put_user_text(scratch, SECURITY_SB_MOUNT_TYPE, syscall_argument(regs, compat, 2));
	put_integer(scratch, SECURITY_SB_MOUNT_FLAGS, syscall_argument(regs, compat, 3));
	end_event(scratch);
	return 0;
}

#endif
