// SPDX-License-Identifier: Apache-2.0
/*
 * Leaves a running Node.js no system calls but those that computing and talking over inherited descriptors takes, in
 * all of its threads, for good. Everything else fails with EPERM.
 */
#include "allowed.h"
#include "shared.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <node_api.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
/* From here on the numbers are those of x32, another table in the same architecture. */
#define NUMBER_LIMIT 0x40000000u
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#define NUMBER_LIMIT 0xffffffffu
#else
#error "the filter knows this processor's system calls not"
#endif

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, action)
/* Goes on with the next instruction if equal, else leaves out `skip` of them. */
#define IF_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)

/* 6 before the table, 2 for each of its calls, 13 after it. */
#define PROGRAM_LIMIT (6 + 2 * COUNT(allowed) + 13)

static size_t write_program(struct sock_filter *program)
{
	const struct sock_filter before[] = {
		LOAD(arch),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
		ANSWER(SECCOMP_RET_KILL_PROCESS),
		LOAD(nr),
		BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, NUMBER_LIMIT, 0, 1),
		ANSWER(SECCOMP_RET_KILL_PROCESS),
	};
	const struct sock_filter after[] = {
		/* A process may signal itself: that is how abort() ends it. The low half is the whole number. */
		IF_EQUAL(SYS_tgkill, 4),
		LOAD(args[0]),
		IF_EQUAL((uint32_t)getpid(), 1),
		ANSWER(SECCOMP_RET_ALLOW),
		ANSWER(SECCOMP_RET_ERRNO | EPERM),
		/* A descriptor's flags may be looked at and changed; it may not be copied or given to others. */
		IF_EQUAL(SYS_fcntl, 6),
		LOAD(args[1]),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_GETFL, 3, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_SETFL, 2, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_GETFD, 1, 0),
		ANSWER(SECCOMP_RET_ERRNO | EPERM),
		ANSWER(SECCOMP_RET_ALLOW),
		ANSWER(SECCOMP_RET_ERRNO | EPERM),
	};
	size_t length = 0, i;

	memcpy(program, before, sizeof(before));
	length += COUNT(before);
	for (i = 0; i < COUNT(allowed); i++) {
		program[length++] = (struct sock_filter)IF_EQUAL((uint32_t)allowed[i], 1);
		program[length++] = (struct sock_filter)ANSWER(SECCOMP_RET_ALLOW);
	}
	memcpy(program + length, after, sizeof(after));
	return length + COUNT(after);
}

/* What the filter cannot say: no file grows, no core is written, no further descriptor or process is made. */
static int set_limits(rlim_t data_bytes)
{
	const struct { int resource; rlim_t limit; } limits[] = {
		{ RLIMIT_FSIZE, 0 }, { RLIMIT_CORE, 0 }, { RLIMIT_MEMLOCK, 0 }, { RLIMIT_MSGQUEUE, 0 },
		/* Private writable memory. The address space itself cannot be bounded: V8 reserves 10 GB of it for each Wasm memory. */
		{ RLIMIT_DATA, data_bytes },
	};
	size_t i;

	for (i = 0; i < COUNT(limits); i++) {
		const struct rlimit limit = { limits[i].limit, limits[i].limit };

		if (setrlimit(limits[i].resource, &limit))
			return -1;
	}
	return 0;
}

static napi_value fail(napi_env env, const char *what)
{
	char message[128];

	snprintf(message, sizeof(message), "%s: %s", what, strerror(errno));
	napi_throw_error(env, "SIGBOX_NATIVE", message);
	return NULL;
}

/*
 * restrict(dataBytes?: number): void; for every thread of the process, and for good. To be called when all threads that will be needed
 * are there: none can be made afterwards. The process must have been born with a filter that refuses io_uring: what
 * io_uring does passes no filter, and Node makes rings when it starts, which would stay.
 */
static napi_value restrict_process(napi_env env, napi_callback_info info)
{
	struct sock_filter program[PROGRAM_LIMIT];
	struct sock_fprog filter = { .filter = program };
	size_t count = 1;
	napi_value argument;
	double data_bytes;
	long failed;

	if (napi_get_cb_info(env, info, &count, &argument, NULL, NULL) != napi_ok)
		return NULL;
	if (count == 0 || napi_get_value_double(env, argument, &data_bytes) != napi_ok || !(data_bytes > 0))
		data_bytes = -1;
	/* The kernel itself would find fault with the arguments, not with the caller. */
	if (syscall(SYS_io_uring_setup, 0, NULL) != -1 || (errno != EPERM && errno != ENOSYS)) {
		napi_throw_error(env, "SIGBOX_NATIVE", "the process may use io_uring, which goes around every filter");
		return NULL;
	}
	if (set_limits(data_bytes < 0 ? RLIM_INFINITY : (rlim_t)data_bytes))
		return fail(env, "the process's limits cannot be lowered");
	if (prctl(PR_SET_DUMPABLE, 0) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return fail(env, "the process cannot give up its privileges");
	filter.len = (unsigned short)write_program(program);
	failed = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
	if (failed > 0)
		errno = EBUSY; /* a thread has a filter of its own, which the kernel does not replace */
	if (failed)
		return fail(env, "the system call filter cannot be installed");
	return NULL;
}

/* limitData(bytes: number): void; bounds the writable memory of a process that still needs its system calls. */
static napi_value limit_data(napi_env env, napi_callback_info info)
{
	size_t count = 1;
	napi_value argument;
	double bytes;
	struct rlimit limit;

	if (napi_get_cb_info(env, info, &count, &argument, NULL, NULL) != napi_ok || count != 1 ||
	    napi_get_value_double(env, argument, &bytes) != napi_ok || !(bytes > 0)) {
		napi_throw_type_error(env, "SIGBOX_NATIVE", "limitData takes a number of bytes");
		return NULL;
	}
	limit.rlim_cur = limit.rlim_max = (rlim_t)bytes;
	if (setrlimit(RLIMIT_DATA, &limit))
		return fail(env, "the process's memory cannot be limited");
	return NULL;
}

NAPI_MODULE_INIT()
{
	const napi_property_descriptor functions[] = {
		{ "restrict", NULL, restrict_process, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "limitData", NULL, limit_data, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "createShared", NULL, create_shared, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "mapShared", NULL, map_shared, NULL, NULL, NULL, napi_enumerable, NULL },
	};

	napi_define_properties(env, exports, COUNT(functions), functions);
	return exports;
}
