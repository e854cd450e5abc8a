/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_FILE_FACTS_H
#define SIGBOX_FILE_FACTS_H

#include "path.h"

/* File types in an inode's mode (UAPI linux/stat.h). */
#define S_IFMT 0170000
#define S_IFREG 0100000
#define S_IFSOCK 0140000

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

/* Device, inode and time of change stand in this order in every event that has them. */
static __always_inline void put_file_identity(struct scratch *scratch, __u32 first, struct inode *inode)
{
	put_integer(scratch, first, BPF_CORE_READ(inode, i_sb, s_dev));
	put_integer(scratch, first + 1, BPF_CORE_READ(inode, i_ino));
	put_integer(scratch, first + 2, ctime_of(inode));
}

#endif
