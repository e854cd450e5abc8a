// SPDX-License-Identifier: Apache-2.0
/* For tests: any system call with any arguments, as code that has escaped from V8 would make it. */
#include <errno.h>
#include <node_api.h>
#include <stdint.h>
#include <unistd.h>

/* call(number, ...up to six integers): number; what the kernel answered, or its error as a negative number */
static napi_value call(napi_env env, napi_callback_info info)
{
	napi_value arguments[7], result;
	size_t count = 7, i;
	int64_t values[7] = { 0 };
	long answer;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	for (i = 0; i < count; i++)
		napi_get_value_int64(env, arguments[i], &values[i]);
	answer = syscall(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
	napi_create_int64(env, answer < 0 ? -errno : answer, &result);
	return result;
}

NAPI_MODULE_INIT()
{
	napi_value function;

	napi_create_function(env, "call", NAPI_AUTO_LENGTH, call, NULL, &function);
	napi_set_named_property(env, exports, "call", function);
	return exports;
}
