// SPDX-License-Identifier: Apache-2.0
/* A capture's maps, by name. */
#include "session.h"
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>

/* File descriptor of a map by its name; -1 after throwing. */
static int map_of(napi_env env, struct session *session, napi_value name)
{
	char text[32] = "";
	int fd;

	napi_get_value_string_utf8(env, name, text, sizeof(text), NULL);
	fd = bpf_object__find_map_fd_by_name(session->capture.object, text);
	if (fd < 0)
		napi_throw_error(env, "SIGBOX_NATIVE", "there is no such map");
	return fd;
}

/* lookup(handle, map: string, key: Uint8Array, value: Uint8Array): boolean; fills the value, which must be large enough */
napi_value lookup(napi_env env, napi_callback_info info)
{
	napi_value arguments[4], found;
	size_t count = 4;
	struct session *session;
	void *key, *value;
	int fd;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	if (!session)
		return NULL;
	fd = map_of(env, session, arguments[1]);
	if (fd < 0 || napi_get_typedarray_info(env, arguments[2], NULL, NULL, &key, NULL, NULL) != napi_ok ||
	    napi_get_typedarray_info(env, arguments[3], NULL, NULL, &value, NULL, NULL) != napi_ok)
		return NULL;
	napi_get_boolean(env, bpf_map_lookup_elem(fd, key, value) == 0, &found);
	return found;
}
