/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SIGBOX_LOG_H
#define SIGBOX_LOG_H

#include <stdbool.h>
#include <stddef.h>

/* From here on what libbpf and the kernel say is kept in capture_log, and nothing of it is printed. */
void log_begin(void);

/* The name of the program that the log says was refused. */
bool log_refused_program(char *name, size_t size);

#endif
