// SPDX-License-Identifier: Apache-2.0
/* What JavaScript calls. Wrong arguments are our own mistake, and are thrown as such. */
#include "session.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

napi_value fail(napi_env env, const char *what, int error)
{
	char message[LOG_SIZE + 512];

	snprintf(message, sizeof(message), "%s: %s\n%s", what, strerror(error < 0 ? -error : error), capture_log);
	napi_throw_error(env, "SIGBOX_NATIVE", message);
	return NULL;
}

struct session *session_of(napi_env env, napi_value handle)
{
	struct session *session = NULL;

	if (napi_get_value_external(env, handle, (void **)&session) != napi_ok || !session->open) {
		napi_throw_error(env, "SIGBOX_NATIVE", "the capture is closed");
		return NULL;
	}
	return session;
}

static void close_session(struct session *session)
{
	napi_value view;
	int i;

	if (!session->open)
		return;
	session->open = false;
	watch_close(session);
	/* From here on JavaScript sees empty buffers, never memory that is not there. */
	for (i = 0; i < VIEWS; i++) {
		if (napi_get_reference_value(session->env, session->views[i], &view) == napi_ok && view)
			napi_detach_arraybuffer(session->env, view);
		napi_delete_reference(session->env, session->views[i]);
	}
	napi_delete_reference(session->env, session->on_readable);
	napi_async_destroy(session->env, session->context);
	capture_close(&session->capture);
}

static void on_environment_exit(void *data)
{
	close_session(data);
}

static void finalize_session(napi_env env, void *data, void *hint)
{
	(void)hint;
	close_session(data);
	napi_remove_env_cleanup_hook(env, on_environment_exit, data);
	free(data);
}

/* The memory belongs to the capture; detaching ends the view, not the memory. */
static void finalize_view(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)data;
	(void)hint;
}

static napi_value add_view(struct session *session, int index, void *memory, size_t size)
{
	napi_value view;

	napi_create_external_arraybuffer(session->env, memory, size, finalize_view, NULL, &view);
	napi_create_reference(session->env, view, 1, &session->views[index]);
	return view;
}

/* open(object: Uint8Array, ringBytes: number, onReadable: () => void): Session */
static napi_value open_capture(napi_env env, napi_callback_info info)
{
	napi_value arguments[3], result, name, handle;
	size_t count = 3, size;
	struct session *session;
	struct capture *capture;
	uint32_t ring_size;
	void *object;
	int error;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	if (count != 3 || napi_get_typedarray_info(env, arguments[0], NULL, &size, &object, NULL, NULL) != napi_ok ||
	    napi_get_value_uint32(env, arguments[1], &ring_size) != napi_ok) {
		napi_throw_type_error(env, NULL, "open(object, ringBytes, onReadable)");
		return NULL;
	}
	session = calloc(1, sizeof(*session));
	session->env = env;
	capture = &session->capture;
	error = capture_open(capture, object, size, ring_size);
	if (error) {
		free(session);
		return fail(env, "the eBPF programs cannot be loaded", error);
	}
	error = watch_open(session);
	if (error) {
		capture_close(capture);
		free(session);
		return fail(env, "the ring buffer cannot be watched", error);
	}
	session->open = true;
	napi_create_reference(env, arguments[2], 1, &session->on_readable);
	napi_create_string_utf8(env, "SigboxCapture", NAPI_AUTO_LENGTH, &name);
	napi_async_init(env, NULL, name, &session->context);
	napi_add_env_cleanup_hook(env, on_environment_exit, session);

	napi_create_object(env, &result);
	napi_create_external(env, session, finalize_session, NULL, &handle);
	napi_set_named_property(env, result, "handle", handle);
	napi_set_named_property(env, result, "consumer", add_view(session, 0, capture->consumer, capture->page_size));
	napi_set_named_property(env, result, "producer", add_view(session, 1, capture->producer, capture->page_size));
	napi_set_named_property(env, result, "data",
				add_view(session, 2, (char *)capture->producer + capture->page_size, 2 * capture->ring_size));
	napi_set_named_property(env, result, "config", add_view(session, 3, capture->config, capture->config_size));
	return result;
}

/* close(handle): void; may be called again */
static napi_value close_capture(napi_env env, napi_callback_info info)
{
	napi_value handle;
	size_t count = 1;
	struct session *session;

	napi_get_cb_info(env, info, &count, &handle, NULL, NULL);
	if (napi_get_value_external(env, handle, (void **)&session) == napi_ok)
		close_session(session);
	return NULL;
}

/* processors(): number; how many a per-processor map has values for */
static napi_value processors(napi_env env, napi_callback_info info)
{
	napi_value result;

	(void)info;
	napi_create_int32(env, libbpf_num_possible_cpus(), &result);
	return result;
}

static int64_t nanoseconds_of(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * 1000000000ll + now.tv_nsec;
}

/* bootClock(): bigint; nanoseconds since boot, as the kernel stamps events */
static napi_value boot_clock(napi_env env, napi_callback_info info)
{
	napi_value result;

	(void)info;
	napi_create_bigint_int64(env, nanoseconds_of(CLOCK_BOOTTIME), &result);
	return result;
}

/* bootTime(): bigint; nanoseconds since 1970 at boot: what turns an event's time into wall time */
static napi_value boot_time(napi_env env, napi_callback_info info)
{
	int64_t best = INT64_MAX, difference = 0;
	napi_value result;
	int i;

	(void)info;
	/* The two clocks cannot be read at once; of several tries the shortest is the truest. */
	for (i = 0; i < 8; i++) {
		int64_t before = nanoseconds_of(CLOCK_BOOTTIME);
		int64_t wall = nanoseconds_of(CLOCK_REALTIME);
		int64_t taken = nanoseconds_of(CLOCK_BOOTTIME) - before;

		if (taken < best) {
			best = taken;
			difference = wall - before - taken / 2;
		}
	}
	napi_create_bigint_int64(env, difference, &result);
	return result;
}

NAPI_MODULE_INIT()
{
	const napi_property_descriptor functions[] = {
		{ "open", NULL, open_capture, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "setCgroup", NULL, set_cgroup, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "lookup", NULL, lookup, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "attach", NULL, attach, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "detach", NULL, detach, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "skippedRuns", NULL, skipped_runs, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "setHandler", NULL, set_handler, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "watch", NULL, watch, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "close", NULL, close_capture, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "processors", NULL, processors, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "bootClock", NULL, boot_clock, NULL, NULL, NULL, napi_enumerable, NULL },
		{ "bootTime", NULL, boot_time, NULL, NULL, NULL, napi_enumerable, NULL },
	};

	napi_define_properties(env, exports, sizeof(functions) / sizeof(functions[0]), functions);
	return exports;
}
