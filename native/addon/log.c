// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include "capture.h"
#include <stdio.h>
#include <string.h>

char capture_log[LOG_SIZE];

/* Keeps the end of what is said: the verifier's reason stands last. */
static int keep_log(enum libbpf_print_level level, const char *format, va_list arguments)
{
	char line[4096];
	int length;
	size_t used, room;

	if (level == LIBBPF_DEBUG)
		return 0;
	length = vsnprintf(line, sizeof(line), format, arguments);
	if (length <= 0)
		return 0;
	if ((size_t)length >= sizeof(line))
		length = sizeof(line) - 1;
	used = strlen(capture_log);
	room = sizeof(capture_log) - 1;
	if (used + length > room) {
		size_t drop = used + length - room;

		memmove(capture_log, capture_log + drop, used - drop);
		used -= drop;
	}
	memcpy(capture_log + used, line, length);
	capture_log[used + length] = '\0';
	return 0;
}

void log_begin(void)
{
	capture_log[0] = '\0';
	libbpf_set_print(keep_log);
}

bool log_refused_program(char *name, size_t size)
{
	/* The words of libbpf's bpf_object_load_prog. */
	static const char before[] = "prog '", after[] = "': failed to load";
	const char *at = capture_log, *found = NULL, *end;

	while ((at = strstr(at, before)) != NULL) {
		at += sizeof(before) - 1;
		end = strchr(at, '\'');
		if (end && strncmp(end, after, sizeof(after) - 1) == 0 && (size_t)(end - at) < size)
			found = at;
	}
	if (!found)
		return false;
	snprintf(name, size, "%.*s", (int)(strchr(found, '\'') - found), found);
	return true;
}
