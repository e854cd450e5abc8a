// SPDX-License-Identifier: Apache-2.0
/*
 * Memory that a process shares with one that it has started: what the other is at can be seen after it was killed.
 * The host makes it, and hands its descriptor down; both map it.
 */
#define _GNU_SOURCE
#include "shared.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* One page: notes, no data. */
#define SHARED_SIZE 4096

static napi_value fail(napi_env env, const char *what)
{
	char message[128];

	snprintf(message, sizeof(message), "%s: %s", what, strerror(errno));
	napi_throw_error(env, "SIGBOX_NATIVE", message);
	return NULL;
}

static void unmap(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	munmap(data, SHARED_SIZE);
}

static napi_value map(napi_env env, int descriptor)
{
	void *memory = mmap(NULL, SHARED_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
	napi_value buffer;

	if (memory == MAP_FAILED)
		return fail(env, "the shared memory cannot be mapped");
	if (napi_create_external_arraybuffer(env, memory, SHARED_SIZE, unmap, NULL, &buffer) != napi_ok) {
		munmap(memory, SHARED_SIZE);
		napi_throw_error(env, "SIGBOX_NATIVE", "the shared memory cannot be handed to JavaScript");
		return NULL;
	}
	return buffer;
}

/* createShared(): { descriptor: number, memory: ArrayBuffer } */
napi_value create_shared(napi_env env, napi_callback_info info)
{
	napi_value result, number, memory;
	int descriptor = memfd_create("sigbox-notes", MFD_CLOEXEC | MFD_ALLOW_SEALING);

	(void)info;
	if (descriptor < 0)
		return fail(env, "the shared memory cannot be made");
	/* Sealed, or a process that has it could shrink it under us: reading would then be a bus error. */
	if (ftruncate(descriptor, SHARED_SIZE) || fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) || !(memory = map(env, descriptor))) {
		close(descriptor);
		return fail(env, "the shared memory cannot be made");
	}
	napi_create_object(env, &result);
	napi_create_int32(env, descriptor, &number);
	napi_set_named_property(env, result, "descriptor", number);
	napi_set_named_property(env, result, "memory", memory);
	return result;
}

/* mapShared(descriptor: number): ArrayBuffer; closes the descriptor. */
napi_value map_shared(napi_env env, napi_callback_info info)
{
	size_t count = 1;
	napi_value argument, memory;
	int32_t descriptor;

	if (napi_get_cb_info(env, info, &count, &argument, NULL, NULL) != napi_ok || count != 1 || napi_get_value_int32(env, argument, &descriptor) != napi_ok) {
		napi_throw_type_error(env, "SIGBOX_NATIVE", "mapShared takes a descriptor");
		return NULL;
	}
	memory = map(env, descriptor);
	if (memory)
		close(descriptor);
	return memory;
}
