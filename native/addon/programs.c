// SPDX-License-Identifier: Apache-2.0
/* A capture's programs, by name. */
#include "session.h"
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>

/* The program of this name; NULL after throwing. */
static struct program *program_of(napi_env env, struct session *session, napi_value name)
{
	char text[64] = "";
	struct program *program;

	napi_get_value_string_utf8(env, name, text, sizeof(text), NULL);
	program = capture_program(&session->capture, text);
	if (!program)
		napi_throw_error(env, "SIGBOX_NATIVE", "there is no such program");
	return program;
}

static napi_value reason_value(napi_env env, const char *reason)
{
	napi_value result;

	if (reason)
		napi_create_string_utf8(env, reason, NAPI_AUTO_LENGTH, &result);
	else
		napi_get_null(env, &result);
	return result;
}

/* attach(handle, program: string): string | null; why it cannot be attached */
napi_value attach(napi_env env, napi_callback_info info)
{
	napi_value arguments[2];
	size_t count = 2;
	struct session *session;
	struct program *program;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	program = session ? program_of(env, session, arguments[1]) : NULL;
	return program ? reason_value(env, capture_attach(program)) : NULL;
}

/* detach(handle, program: string): void; detaching what is not attached is no error */
napi_value detach(napi_env env, napi_callback_info info)
{
	napi_value arguments[2];
	size_t count = 2;
	struct session *session;
	struct program *program;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	program = session ? program_of(env, session, arguments[1]) : NULL;
	if (program)
		capture_detach(program);
	return NULL;
}

/*
 * skippedRuns(handle): number; how often the kernel left one of the attached
 * programs out, because it was at work already on that processor: the task in
 * it had been preempted, or it was called from within itself.
 */
napi_value skipped_runs(napi_env env, napi_callback_info info)
{
	napi_value argument, result;
	size_t count = 1;
	struct session *session;
	uint64_t skipped = 0;
	int i;

	napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
	session = session_of(env, argument);
	if (!session)
		return NULL;
	for (i = 0; i < session->capture.program_count; i++) {
		struct bpf_prog_info facts = {};
		__u32 length = sizeof(facts);

		/* What was not loaded has no number, and never ran. */
		if (!bpf_obj_get_info_by_fd(bpf_program__fd(session->capture.programs[i].program), &facts, &length))
			skipped += facts.recursion_misses;
	}
	napi_create_double(env, skipped, &result);
	return result;
}

/* setHandler(handle, index: number, program: string): string | null; why the program cannot be called */
napi_value set_handler(napi_env env, napi_callback_info info)
{
	napi_value arguments[3];
	size_t count = 3;
	struct session *session;
	struct program *program;
	uint32_t index, fd;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	if (!session || napi_get_value_uint32(env, arguments[1], &index) != napi_ok)
		return NULL;
	program = program_of(env, session, arguments[2]);
	if (!program)
		return NULL;
	if (program->reason[0])
		return reason_value(env, program->reason);
	fd = bpf_program__fd(program->program);
	if (bpf_map_update_elem(bpf_object__find_map_fd_by_name(session->capture.object, "handlers"), &index, &fd, BPF_ANY))
		return fail(env, "a handler cannot be set", errno);
	return reason_value(env, NULL);
}
