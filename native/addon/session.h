/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_SESSION_H
#define SIGBOX_SESSION_H

#include "capture.h"
#include "uv-poll.h"
#include <node_api.h>
#include <stdbool.h>

/* A capture as JavaScript holds it. */
struct session {
	struct capture capture;
	napi_env env;
	napi_ref on_readable;
	napi_ref views[3];
	napi_async_context context;
	uv_poll_t *poll;
	bool open;
};

/* Throws with what could not be done, the system's reason and libbpf's words; gives NULL. */
napi_value fail(napi_env env, const char *what, int error);

/* The session behind a handle; NULL after throwing when it is closed. */
struct session *session_of(napi_env env, napi_value handle);

napi_value update(napi_env env, napi_callback_info info);
napi_value remove_key(napi_env env, napi_callback_info info);
napi_value lookup(napi_env env, napi_callback_info info);

#endif
