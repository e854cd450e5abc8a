/* Does what its first argument says, for the tests beside it. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static int listener(int family, struct sockaddr *address, socklen_t length)
{
	int fd = socket(family, SOCK_STREAM, 0);

	if (bind(fd, address, length) || listen(fd, 5))
		perror("listen");
	getsockname(fd, address, &length);
	return fd;
}

static void try_connect(int family, int type, void *address, socklen_t length)
{
	connect(socket(family, type, 0), address, length);
}

static socklen_t unix_address(struct sockaddr_un *address, const char *name, int length)
{
	memset(address, 0, sizeof(*address));
	address->sun_family = AF_UNIX;
	memcpy(address->sun_path, name, length);
	return sizeof(address->sun_family) + length;
}

static void do_open(const char *name)
{
	struct open_how how = { .flags = O_RDWR | O_TRUNC };

	printf("%d\n", open(name, O_RDONLY));
	syscall(SYS_open, name, O_RDONLY, 0);
	syscall(SYS_openat2, AT_FDCWD, name, &how, sizeof(how));
	open("absent", O_RDONLY);
}

static void do_connect(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	struct sockaddr_in6 other = { .sin6_family = AF_INET6 };
	struct sockaddr_un un;
	socklen_t length;

	listener(AF_INET, (struct sockaddr *)&in, sizeof(in));
	listener(AF_INET6, (struct sockaddr *)&in6, sizeof(in6));
	printf("%d %d\n", ntohs(in.sin_port), ntohs(in6.sin6_port));
	try_connect(AF_INET, SOCK_STREAM, &in, sizeof(in));
	try_connect(AF_INET6, SOCK_STREAM, &in6, sizeof(in6));
	inet_pton(AF_INET6, "::ffff:127.0.0.1", &other.sin6_addr);
	other.sin6_port = in.sin_port;
	try_connect(AF_INET6, SOCK_STREAM, &other, sizeof(other));
	inet_pton(AF_INET6, "2001:db8::1:0:0:1", &other.sin6_addr);
	other.sin6_port = htons(53);
	try_connect(AF_INET6, SOCK_DGRAM, &other, sizeof(other));
	in.sin_port = htons(1);
	try_connect(AF_INET, SOCK_STREAM, &in, sizeof(in));
	length = unix_address(&un, "socket", 7);
	listener(AF_UNIX, (struct sockaddr *)&un, length);
	length = unix_address(&un, "socket", 7);
	try_connect(AF_UNIX, SOCK_STREAM, &un, length);
	length = unix_address(&un, "\0abstract", 9);
	listener(AF_UNIX, (struct sockaddr *)&un, length);
	try_connect(AF_UNIX, SOCK_STREAM, &un, length);
	length = unix_address(&un, "/absent", 8);
	try_connect(AF_UNIX, SOCK_STREAM, &un, length);
}

struct attempt {
	int fd;
	struct sockaddr_in *given;
};

static void *connect_now(void *data)
{
	struct attempt *attempt = data;

	connect(attempt->fd, (struct sockaddr *)attempt->given, sizeof(*attempt->given));
	return NULL;
}

/* While a thread waits for its connection, its socket's number becomes another socket's and the address another one. */
static void do_connect_exchanged(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in shown = { .sin_family = AF_INET, .sin_port = htons(2), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct timeval patience = { .tv_usec = 200000 };
	struct attempt attempt = { .given = &in };
	int server = socket(AF_INET, SOCK_STREAM, 0), other = socket(AF_INET, SOCK_DGRAM, 0);
	socklen_t length = sizeof(in);
	struct tcp_info info = {};
	pthread_t thread;

	/* There is room for one that nobody accepts; the next one waits. */
	bind(server, (struct sockaddr *)&in, sizeof(in));
	listen(server, 0);
	getsockname(server, (struct sockaddr *)&in, &length);
	printf("%d\n", ntohs(in.sin_port));
	try_connect(AF_INET, SOCK_STREAM, &in, sizeof(in));
	connect(other, (struct sockaddr *)&shown, sizeof(shown));
	attempt.fd = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(attempt.fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
	pthread_create(&thread, NULL, connect_now, &attempt);
	while (info.tcpi_state != TCP_SYN_SENT) {
		length = sizeof(info);
		getsockopt(attempt.fd, IPPROTO_TCP, TCP_INFO, &info, &length);
		sched_yield();
	}
	in = shown;
	dup2(other, attempt.fd);
	pthread_join(thread, NULL);
}

static void do_dup(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	listener(AF_INET, (struct sockaddr *)&in, sizeof(in));
	connect(fd, (struct sockaddr *)&in, sizeof(in));
	printf("%d\n", ntohs(in.sin_port));
	fflush(stdout);
	dup2(open("/dev/null", O_RDONLY), 0);
	dup2(fd, 0);
	dup2(fd, 1);
	dup3(fd, 2, 0);
	fcntl(fd, F_DUPFD, 20);
	fcntl(fd, F_GETFD);
}

static void do_write(const char *name)
{
	int fd = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600), from;
	char elf[] = "\177ELF", more[] = "more";
	struct iovec pieces[] = { { elf, 4 }, { more, 4 } };

	write(fd, elf, 4);
	write(fd, more, 4);
	pwrite(fd, elf, 4, 0);
	pwrite(fd, more, 4, 4);
	lseek(fd, 0, SEEK_SET);
	writev(fd, pieces, 2);
	pwritev(fd, pieces, 2, 0);
	ftruncate(fd, 0);
	from = open("target", O_RDWR | O_CREAT, 0600);
	pwrite(from, "text", 4, 0);
	lseek(fd, 0, SEEK_SET);
	copy_file_range(from, NULL, fd, NULL, 4, 0);
}

int main(int count, char **arguments)
{
	const char *what = arguments[1];

	if (!strcmp(what, "open"))
		do_open(arguments[2]);
	if (!strcmp(what, "connect"))
		do_connect();
	if (!strcmp(what, "connect-exchanged"))
		do_connect_exchanged();
	if (!strcmp(what, "dup"))
		do_dup();
	if (!strcmp(what, "write"))
		do_write(arguments[2]);
	return 0;
}
