/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_PATH_H
#define SIGBOX_PATH_H

#include "build-event.h"

/* A path goes up through at most this many names and mounts; deeper ones are marked as cut. */
#define PATH_STEPS 40

/* Instead of a folder's number: the task's own current folder (UAPI linux/fcntl.h). */
#define AT_FDCWD -100

/*
 * Writes a path into scratch->path from its end to its beginning, from
 * scratch->path_at on: names from the kernel's own dentries, in the mount
 * namespace that the mount is in. Answers whether it reached the top. A global
 * function with numbers for pointers, so that the verifier reads it once and not
 * once for each way that leads to it.
 */
__noinline int walk_path(struct scratch *scratch, __u64 from_mount, __u64 from_dentry)
{
	struct vfsmount *vfsmount = (void *)from_mount;
	struct dentry *dentry = (void *)from_dentry;
	struct mount *mount = (void *)vfsmount - bpf_core_field_offset(struct mount, mnt);
	struct dentry *root = BPF_CORE_READ(vfsmount, mnt_root);
	__u64 at, length;
	int step;

	if (!scratch)
		return false;

	scratch->path_at = VALUE_LIMIT - 1;
	for (step = 0; step < PATH_STEPS; step++) {
		struct dentry *parent;

		if (dentry == root) {
			struct mount *above = BPF_CORE_READ(mount, mnt_parent);

			if (above == mount)
				return true;
			dentry = BPF_CORE_READ(mount, mnt_mountpoint);
			mount = above;
			root = BPF_CORE_READ(mount, mnt.mnt_root);
			continue;
		}
		parent = BPF_CORE_READ(dentry, d_parent);
		length = BPF_CORE_READ(dentry, d_name.len) & 255;
		at = scratch->path_at - length - 1;
		if (at >= VALUE_LIMIT)
			return false;
		scratch->path[at & (VALUE_LIMIT - 1)] = '/';
		bpf_probe_read_kernel(&scratch->path[(at + 1) & (VALUE_LIMIT - 1)], length, BPF_CORE_READ(dentry, d_name.name));
		/* A file of no folder, such as memfd:name: its name is all there is, without a slash. */
		if (dentry == parent) {
			scratch->path_at = at + 1;
			return true;
		}
		scratch->path_at = at;
		dentry = parent;
	}
	return false;
}

/* Copies what walk_path wrote to the event's end; answers its length. The root is a slash, or nothing if asked so. */
static __always_inline __u64 copy_path(struct scratch *scratch, __u32 end, bool slash)
{
	__u64 at = scratch->path_at, length;

	if (at == VALUE_LIMIT - 1 && slash)
		scratch->path[--at] = '/';
	length = VALUE_LIMIT - 1 - at;
	barrier_var(length);
	length &= VALUE_LIMIT - 1;
	bpf_probe_read_kernel(&scratch->bytes[end], length, &scratch->path[at & (VALUE_LIMIT - 1)]);
	return length;
}

/* The path of a place that a task keeps, such as its current folder. */
static __always_inline void put_place(struct scratch *scratch, __u32 field, struct vfsmount *mount, struct dentry *dentry)
{
	__u32 end = scratch->end;
	bool finished;

	if (end > TAIL_LIMIT)
		return;
	finished = walk_path(scratch, (__u64)mount, (__u64)dentry);
	put_reference(scratch, field, copy_path(scratch, end, true), !finished);
}

/* The path of an open file. */
static __always_inline void put_path(struct scratch *scratch, __u32 field, struct file *file)
{
	if (file)
		put_place(scratch, field, BPF_CORE_READ(file, f_path.mnt), BPF_CORE_READ(file, f_path.dentry));
}

/* The task's open file of this number, or NULL. */
static __always_inline struct file *file_of(struct task_struct *task, __u64 number)
{
	struct fdtable *table = task->files->fdt;
	struct file *file = NULL;

	if ((__u32)number >= table->max_fds)
		return NULL;
	bpf_probe_read_kernel(&file, sizeof(file), table->fd + (__u32)number);
	return file;
}

/*
 * A path that a system call names: as the process wrote it if it begins at the
 * root, otherwise after the path of the folder that it is relative to. It is
 * read when the call has ended, and not followed through links.
 */
static __noinline void put_named_path(struct scratch *scratch, __u32 field, struct task_struct *task, int folder, __u64 text)
{
	__u32 end = scratch->end, total;
	struct dentry *dentry;
	struct vfsmount *mount;
	bool finished;
	__u64 length;
	long copied;
	char first = 0;

	if (!text || end > TAIL_LIMIT - VALUE_LIMIT || bpf_probe_read_user(&first, 1, (void *)text))
		return;
	if (first == '/') {
		put_user_text(scratch, field, text);
		return;
	}
	if (folder == AT_FDCWD) {
		mount = BPF_CORE_READ(task, fs, pwd.mnt);
		dentry = BPF_CORE_READ(task, fs, pwd.dentry);
	} else {
		struct file *file = file_of(task, folder);

		if (!file)
			return;
		mount = BPF_CORE_READ(file, f_path.mnt);
		dentry = BPF_CORE_READ(file, f_path.dentry);
	}
	finished = walk_path(scratch, (__u64)mount, (__u64)dentry);
	/* An empty path is the folder itself. */
	length = copy_path(scratch, end, first == 0);
	if (first == 0) {
		put_reference(scratch, field, length, !finished);
		return;
	}
	total = end + length;
	if (total > TAIL_LIMIT)
		return;
	scratch->bytes[total] = '/';
	copied = bpf_probe_read_user_str(&scratch->bytes[total + 1], VALUE_LIMIT, (void *)text);
	if (copied <= 0)
		return;
	put_reference(scratch, field, (length & (VALUE_LIMIT - 1)) + (copied & (2 * VALUE_LIMIT - 1)), !finished || copied == VALUE_LIMIT);
}

#endif
