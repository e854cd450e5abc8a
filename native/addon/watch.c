// SPDX-License-Identifier: Apache-2.0
/*
 * When JavaScript is called to read. While nothing happens, the programs wake
 * the event loop with the first event. While events flow, nobody is woken:
 * waking costs the traced process more than the event does. The loop comes back
 * by itself every few milliseconds, and goes to sleep once it has found nothing
 * for some rounds.
 */
#include "session.h"
#include "../bpf/event.h"
#include <stdlib.h>

/* Milliseconds between two readings; the ring has room for far more than comes in that time. */
#define INTERVAL 4
/* So many times nothing is found before the loop goes to sleep: a program started every few milliseconds need not wake it each time. */
#define IDLE_ROUNDS 8
/* Should a wake-up be missed, an event waits no longer than this. */
#define LONGEST_SLEEP 250

static void sleep_until_woken(struct session *session);

static void free_handle(uv_handle_t *handle)
{
	free(handle);
}

static void call_reader(struct session *session)
{
	napi_handle_scope scope;
	napi_value callback, receiver, error;
	bool pending;

	napi_open_handle_scope(session->env, &scope);
	napi_get_reference_value(session->env, session->on_readable, &callback);
	napi_get_global(session->env, &receiver);
	napi_make_callback(session->env, session->context, receiver, callback, 0, NULL, NULL);
	napi_is_exception_pending(session->env, &pending);
	if (pending) {
		napi_get_and_clear_last_exception(session->env, &error);
		napi_fatal_exception(session->env, error);
	}
	napi_close_handle_scope(session->env, scope);
}

static void on_timer(uv_timer_t *timer)
{
	struct session *session = uv_handle_get_data((uv_handle_t *)timer);
	uint64_t before;
	bool idle;

	if (capture_is_empty(&session->capture)) {
		if (++session->idle_rounds >= IDLE_ROUNDS)
			sleep_until_woken(session);
		else
			uv_timer_start(timer, on_timer, INTERVAL, 0);
		return;
	}
	session->idle_rounds = 0;
	uv_poll_stop(session->poll);
	before = capture_consumed(&session->capture);
	call_reader(session);
	/* The reader may have closed or paused the capture. */
	if (!session->open || !session->watching)
		return;
	/* One that leaves a rest behind is called again at once; one that reads nothing is not. */
	idle = capture_is_empty(&session->capture) || capture_consumed(&session->capture) == before;
	uv_timer_start(timer, on_timer, idle ? INTERVAL : 0, 0);
}

static void on_readable(uv_poll_t *poll, int status, int events)
{
	struct session *session = uv_handle_get_data((uv_handle_t *)poll);

	(void)status;
	(void)events;
	on_timer(session->timer);
}

static void sleep_until_woken(struct session *session)
{
	struct config *config = session->capture.config;

	__atomic_store_n(&config->reader_sleeps, 1, __ATOMIC_SEQ_CST);
	/* What came before the programs could see that is waited for nobody. */
	if (!capture_is_empty(&session->capture)) {
		uv_timer_start(session->timer, on_timer, 0, 0);
		return;
	}
	uv_poll_start(session->poll, UV_READABLE_EVENT, on_readable);
	uv_timer_start(session->timer, on_timer, LONGEST_SLEEP, 0);
}

int watch_open(struct session *session)
{
	uv_loop_t *loop;
	int error;

	napi_get_uv_event_loop(session->env, (struct uv_loop_s **)&loop);
	session->poll = calloc(1, uv_handle_size(UV_POLL_HANDLE));
	error = uv_poll_init(loop, session->poll, session->capture.ring_fd);
	if (error) {
		free(session->poll);
		return error;
	}
	session->timer = calloc(1, uv_handle_size(UV_TIMER_HANDLE));
	uv_timer_init(loop, session->timer);
	uv_handle_set_data((uv_handle_t *)session->poll, session);
	uv_handle_set_data((uv_handle_t *)session->timer, session);
	return 0;
}

static void stop(struct session *session)
{
	session->watching = false;
	uv_poll_stop(session->poll);
	uv_timer_stop(session->timer);
}

void watch_close(struct session *session)
{
	stop(session);
	uv_close((uv_handle_t *)session->poll, free_handle);
	uv_close((uv_handle_t *)session->timer, free_handle);
}

/* watch(handle, on: boolean): void; whether the event loop calls back while there is something to read */
napi_value watch(napi_env env, napi_callback_info info)
{
	napi_value arguments[2];
	size_t count = 2;
	struct session *session;
	bool on = false;

	napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
	session = session_of(env, arguments[0]);
	if (!session)
		return NULL;
	napi_get_value_bool(env, arguments[1], &on);
	if (!on) {
		stop(session);
	} else if (!session->watching) {
		session->watching = true;
		sleep_until_woken(session);
	}
	return NULL;
}
