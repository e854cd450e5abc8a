/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_SHARED_H
#define SIGBOX_SHARED_H

#include <node_api.h>

napi_value create_shared(napi_env env, napi_callback_info info);
napi_value map_shared(napi_env env, napi_callback_info info);

#endif
