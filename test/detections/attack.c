// SPDX-License-Identifier: Apache-2.0
/* What busybox cannot do: run a program from memory, connect to a Unix socket. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* attack memory PROGRAM ARGUMENT...: executes a copy of the program that exists only in memory. */
static int run_from_memory(char **arguments)
{
	int program = open(arguments[0], O_RDONLY | O_CLOEXEC);
	int memory = memfd_create("payload", MFD_CLOEXEC);
	char *environment[] = { NULL };

	if (program < 0 || memory < 0)
		return 1;
	while (sendfile(memory, program, NULL, 1 << 20) > 0)
		;
	fexecve(memory, arguments, environment);
	perror("fexecve");
	return 1;
}

/* attack connect PATH: connects to a Unix socket. */
static int connect_to(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
	if (connect(descriptor, (struct sockaddr *)&address, sizeof(address)) < 0) {
		perror(path);
		return 1;
	}
	return 0;
}

int main(int count, char **arguments)
{
	if (count > 2 && !strcmp(arguments[1], "memory"))
		return run_from_memory(arguments + 2);
	if (count == 3 && !strcmp(arguments[1], "connect"))
		return connect_to(arguments[2]);
	return 2;
}
