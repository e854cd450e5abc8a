/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_UV_POLL_H
#define SIGBOX_UV_POLL_H

#include <stddef.h>
#include <stdint.h>

/*
 * The part of libuv that the addon uses. Node exports these functions, and
 * their binary interface is fixed for all of libuv 1.x, but npm has no package
 * with the header that fits a Node, and Debian's is another version's. Handles
 * are allocated by the size that the running libuv tells, so none is assumed.
 */
typedef struct uv_loop_s uv_loop_t;
typedef struct uv_handle_s uv_handle_t;
typedef struct uv_poll_s uv_poll_t;
typedef struct uv_timer_s uv_timer_t;
typedef void (*uv_poll_cb)(uv_poll_t *handle, int status, int events);
typedef void (*uv_timer_cb)(uv_timer_t *handle);
typedef void (*uv_close_cb)(uv_handle_t *handle);

enum { UV_POLL_HANDLE = 8, UV_TIMER_HANDLE = 13 };
enum { UV_READABLE_EVENT = 1 };

size_t uv_handle_size(int type);
int uv_poll_init(uv_loop_t *loop, uv_poll_t *handle, int fd);
int uv_poll_start(uv_poll_t *handle, int events, uv_poll_cb callback);
int uv_poll_stop(uv_poll_t *handle);
int uv_timer_init(uv_loop_t *loop, uv_timer_t *handle);
int uv_timer_start(uv_timer_t *handle, uv_timer_cb callback, uint64_t milliseconds, uint64_t repeat);
int uv_timer_stop(uv_timer_t *handle);
void uv_close(uv_handle_t *handle, uv_close_cb callback);
void uv_handle_set_data(uv_handle_t *handle, void *data);
void *uv_handle_get_data(const uv_handle_t *handle);
const char *uv_strerror(int error);

#endif
