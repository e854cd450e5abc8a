/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_SESSION_H
#define SIGBOX_SESSION_H

#include "capture.h"
#include "uv-poll.h"
#include <node_api.h>
#include <stdbool.h>

/* The consumer's page, the producer's page, the ring's data, the configuration. */
#define VIEWS 4

/* A capture as JavaScript holds it. */
struct session {
	struct capture capture;
	napi_env env;
	napi_ref on_readable;
	napi_ref views[VIEWS];
	napi_async_context context;
	/* Tells that there is something to read while nothing is being read. */
	uv_poll_t *poll;
	/* Comes back for what has gathered while something is being read. */
	uv_timer_t *timer;
	bool watching;
	/* How often nothing was found to read since something was. */
	int idle_rounds;
	bool open;
};

/* Throws with what could not be done, the system's reason and libbpf's words; gives NULL. */
napi_value fail(napi_env env, const char *what, int error);

/* The session behind a handle; NULL after throwing when it is closed. */
struct session *session_of(napi_env env, napi_value handle);

napi_value set_cgroup(napi_env env, napi_callback_info info);
napi_value lookup(napi_env env, napi_callback_info info);

napi_value attach(napi_env env, napi_callback_info info);
napi_value skipped_runs(napi_env env, napi_callback_info info);
napi_value detach(napi_env env, napi_callback_info info);
napi_value set_handler(napi_env env, napi_callback_info info);

/* 0, or libuv's negative error number. */
int watch_open(struct session *session);
void watch_close(struct session *session);
napi_value watch(napi_env env, napi_callback_info info);

#endif
