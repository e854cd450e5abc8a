// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

/*
 * Debian builds libbpf.a for programs, not for shared objects: its one mention
 * of `stderr` is of a kind that only a program can resolve. The linker is told
 * to take this one instead (--wrap=stderr). libbpf writes to it only where no
 * other way to print was set, and capture.c sets one first thing.
 */
__attribute__((visibility("hidden"))) FILE *__wrap_stderr;

__attribute__((constructor)) static void set_standard_error(void)
{
	extern FILE *__real_stderr;

	__wrap_stderr = __real_stderr;
}
