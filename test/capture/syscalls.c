/*
 * Makes the system calls whose numbers it is given, one after the other, with
 * arguments that none of them takes, -1 to -6: nothing happens but the call.
 * Prints what each returned. `32` before the numbers makes them calls of the 32-bit table.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static long call(long number)
{
	register long r10 asm("r10") = -4, r8 asm("r8") = -5, r9 asm("r9") = -6;
	long result;

	/* Not by libc, which would hide the error number. */
	asm volatile("syscall" : "=a"(result) : "a"(number), "D"(-1l), "S"(-2l), "d"(-3l), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
	return result;
}

static long call32(long number)
{
	long result;

	asm volatile("push %%rbp; mov $-6, %%ebp; int $0x80; pop %%rbp"
		     : "=a"(result) : "a"(number), "b"(-1), "c"(-2), "d"(-3), "S"(-4), "D"(-5) : "r8", "r9", "r10", "r11", "memory");
	return (int)result;
}

/* Opens a file by the 32-bit table; a program that does not move has its texts below 4 GiB. */
static int open32(const char *name)
{
	static char copy[4096];
	long result;

	strcpy(copy, name);
	asm volatile("int $0x80" : "=a"(result) : "a"(5), "b"(copy), "c"(0), "d"(0) : "r8", "r9", "r10", "r11", "memory");
	return (int)result;
}

/* Connects a socket to port 1 of this machine by socketcall. */
static int connect32(void)
{
	static struct sockaddr_in address = { .sin_family = AF_INET };
	static unsigned packed[3];
	long result;

	address.sin_port = htons(1);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	packed[0] = socket(AF_INET, SOCK_DGRAM, 0);
	packed[1] = (unsigned long)&address;
	packed[2] = sizeof(address);
	asm volatile("int $0x80" : "=a"(result) : "a"(102), "b"(3), "c"(packed), "d"(0) : "r8", "r9", "r10", "r11", "memory");
	return (int)result;
}

int main(int count, char **arguments)
{
	int compat = !strcmp(arguments[1], "32"), i;
	long results[512];

	if (!strcmp(arguments[1], "open32")) {
		printf("%d\n", open32(arguments[2]));
		return 0;
	}
	if (!strcmp(arguments[1], "connect32")) {
		printf("%d\n", connect32());
		return 0;
	}
	/* Keys of -1 make message queues; they go with this namespace. */
	unshare(CLONE_NEWIPC);
	for (i = 2; i < count; i++) {
		long number = atol(arguments[i]);

		if (compat)
			results[i] = call32(number);
		else if (number == SYS_fork || number == SYS_vfork)
			results[i] = -999;
		else
			results[i] = call(number);
	}
	for (i = 2; i < count; i++)
		printf("%ld\n", results[i]);
	return 0;
}
