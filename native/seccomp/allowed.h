/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls that a running Node.js needs to compute and to talk over descriptors that it has already. None of them
 * makes a descriptor, a process or a thread, or names a file, an address or another process. The frequent ones stand
 * first, because the filter looks from the top.
 */
#ifndef SIGBOX_ALLOWED_H
#define SIGBOX_ALLOWED_H

#include <sys/syscall.h>

static const int allowed[] = {
	/* The event loop and its streams. */
	SYS_futex, SYS_read, SYS_write, SYS_epoll_pwait, SYS_writev, SYS_readv, SYS_epoll_ctl, SYS_ppoll,
#ifdef SYS_epoll_wait
	SYS_epoll_wait,
#endif
#ifdef SYS_poll
	SYS_poll,
#endif
	SYS_close, SYS_shutdown, SYS_fstat,
	/* Memory: V8 makes its code executable by itself, with and without protection keys. */
	SYS_mmap, SYS_munmap, SYS_mprotect, SYS_pkey_mprotect, SYS_madvise, SYS_mremap, SYS_brk, SYS_membarrier,
	/* Time, and turns of the processor. */
	SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_nanosleep, SYS_clock_nanosleep, SYS_sched_yield, SYS_getrusage,
#ifdef SYS_time
	SYS_time,
#endif
	/* Signals of its own, and its end. */
	SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall, SYS_exit, SYS_exit_group,
	/* Who it is, as far as it knows, and how its threads are scheduled: V8's mutexes ask. */
	SYS_sched_getparam, SYS_sched_getscheduler,
	SYS_getpid, SYS_gettid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getrandom,
};

#endif
