/* Does what its first argument says, for the tests beside it. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void do_names(void)
{
	int folder;

	mkdir("folder", 0750);
	folder = open("folder", O_RDONLY | O_DIRECTORY);
	close(openat(folder, "file", O_CREAT | O_WRONLY, 0600));
	chmod("folder/file", 0640);
	fchmodat(folder, "file", 0644, 0);
	fchmod(folder, 0700);
	chown("folder/file", 65534, -1);
	fchownat(folder, "file", -1, 65534, 0);
	linkat(folder, "file", AT_FDCWD, "hard", 0);
	symlink("anywhere", "soft");
	symlinkat("folder/file", folder, "inner");
	renameat(folder, "file", AT_FDCWD, "moved");
	rename("moved", "last");
	mknod("pipe", S_IFIFO | 0600, 0);
	unlink("last");
	unlinkat(folder, "inner", 0);
	unlink("hard");
	unlink("soft");
	unlink("pipe");
	unlink("absent");
	unlinkat(AT_FDCWD, "folder", AT_REMOVEDIR);
	mkdir("other", 0700);
	rmdir("other");
}

static void do_mounts(void)
{
	unshare(CLONE_NEWNS);
	mkdir("mounted", 0700);
	mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
	mount("nothing", "mounted", "tmpfs", MS_NOSUID, NULL);
	umount2("mounted", MNT_DETACH);
	rmdir("mounted");
}

static void do_memory(void)
{
	char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int fd = open("/proc/self/exe", O_RDONLY);
	char *file;

	file = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE, fd, 0);
	mprotect(page, 4096, PROT_READ | PROT_WRITE);
	mprotect(page, 4096, PROT_READ | PROT_EXEC);
	syscall(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, -1);
	printf("%lu %lu\n", (unsigned long)page, (unsigned long)file);
}

static void do_messages(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) }, from;
	struct sockaddr_in server = in;
	int fd = socket(AF_INET, SOCK_DGRAM, 0), stream = socket(AF_INET, SOCK_STREAM, 0), client;
	socklen_t length = sizeof(in);
	char text[4];
	struct iovec piece = { text, 4 };
	struct msghdr message = { .msg_name = &in, .msg_namelen = sizeof(in), .msg_iov = &piece, .msg_iovlen = 1 };
	struct msghdr received = { .msg_name = &from, .msg_namelen = sizeof(from), .msg_iov = &piece, .msg_iovlen = 1 };

	bind(fd, (struct sockaddr *)&in, sizeof(in));
	getsockname(fd, (struct sockaddr *)&in, &length);
	sendto(fd, "text", 4, 0, (struct sockaddr *)&in, sizeof(in));
	length = sizeof(from);
	recvfrom(fd, text, 4, 0, (struct sockaddr *)&from, &length);
	sendmsg(fd, &message, 0);
	recvmsg(fd, &received, 0);
	bind(stream, (struct sockaddr *)&server, sizeof(server));
	listen(stream, 7);
	length = sizeof(server);
	getsockname(stream, (struct sockaddr *)&server, &length);
	client = socket(AF_INET, SOCK_STREAM, 0);
	connect(client, (struct sockaddr *)&server, sizeof(server));
	length = sizeof(from);
	getsockname(client, (struct sockaddr *)&from, &length);
	accept(stream, NULL, NULL);
	send(client, "text", 4, 0);
	printf("%d %d %d\n", ntohs(in.sin_port), ntohs(server.sin_port), ntohs(from.sin_port));
}

static void do_injection(void)
{
	char text[] = "text", other[4];
	struct iovec from = { text, 4 }, to = { other, 4 };
	int status;
	pid_t child = fork();

	if (child == 0) {
		ptrace(PTRACE_TRACEME, 0, 1, 2);
		_exit(0);
	}
	waitpid(child, &status, 0);
	process_vm_writev(getpid(), &from, 1, &to, 1, 0);
	process_vm_readv(getpid(), &to, 1, &from, 1, 0);
	memfd_create("ghost", MFD_CLOEXEC);
	setresuid(-1, 65534, -1);
	printf("%d\n", getpid());
}

struct ring {
	int fd;
	struct io_uring_params params;
	char *submissions;
	char *completions;
	struct io_uring_sqe *entries;
};

static int operate(struct ring *ring, struct io_uring_sqe *operation)
{
	unsigned *tail = (unsigned *)(ring->submissions + ring->params.sq_off.tail);
	unsigned *array = (unsigned *)(ring->submissions + ring->params.sq_off.array);
	unsigned *flags = (unsigned *)(ring->submissions + ring->params.sq_off.flags);
	unsigned *head = (unsigned *)(ring->completions + ring->params.cq_off.head);
	struct io_uring_cqe *results = (struct io_uring_cqe *)(ring->completions + ring->params.cq_off.cqes);
	int result;

	ring->entries[0] = *operation;
	array[*tail & (ring->params.sq_entries - 1)] = 0;
	__atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
	/* With a thread of the kernel's that looks for operations by itself, only waiting is left, and not by a system call. */
	if (!(ring->params.flags & IORING_SETUP_SQPOLL))
		syscall(SYS_io_uring_enter, ring->fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0);
	while (__atomic_load_n((unsigned *)(ring->completions + ring->params.cq_off.tail), __ATOMIC_ACQUIRE) == *head)
		if (__atomic_load_n(flags, __ATOMIC_SEQ_CST) & IORING_SQ_NEED_WAKEUP)
			syscall(SYS_io_uring_enter, ring->fd, 0, 0, IORING_ENTER_SQ_WAKEUP, NULL, 0);
	result = results[*head & (ring->params.cq_entries - 1)].res;
	__atomic_store_n(head, *head + 1, __ATOMIC_RELEASE);
	return result;
}

static void do_io_uring(unsigned flags)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons(1), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct io_uring_sqe open = { .opcode = IORING_OP_OPENAT, .fd = AT_FDCWD, .addr = (unsigned long)"hidden", .open_flags = O_CREAT | O_RDWR, .len = 0600, .user_data = 42 };
	struct io_uring_sqe rename = { .opcode = IORING_OP_RENAMEAT, .fd = AT_FDCWD, .addr = (unsigned long)"hidden", .len = AT_FDCWD, .off = (unsigned long)"renamed" };
	struct io_uring_sqe unlink = { .opcode = IORING_OP_UNLINKAT, .fd = AT_FDCWD, .addr = (unsigned long)"renamed" };
	struct io_uring_sqe connect = { .opcode = IORING_OP_CONNECT, .addr = (unsigned long)&in, .off = sizeof(in) };
	char text[4];
	struct io_uring_sqe write = { .opcode = IORING_OP_WRITE, .addr = (unsigned long)"text", .len = 4 };
	struct io_uring_sqe read = { .opcode = IORING_OP_READ, .addr = (unsigned long)text, .len = 4 };
	struct io_uring_sqe mkdir = { .opcode = IORING_OP_MKDIRAT, .fd = AT_FDCWD, .addr = (unsigned long)"folder", .len = 0700 };
	struct io_uring_sqe symlink = { .opcode = IORING_OP_SYMLINKAT, .fd = AT_FDCWD, .addr = (unsigned long)"anywhere", .addr2 = (unsigned long)"soft" };
	struct io_uring_sqe link = { .opcode = IORING_OP_LINKAT, .fd = AT_FDCWD, .addr = (unsigned long)"hidden", .len = AT_FDCWD, .addr2 = (unsigned long)"hard" };
	struct ring ring = { .params.flags = flags, .params.sq_thread_idle = 2000 };

	ring.fd = syscall(SYS_io_uring_setup, 4, &ring.params);
	if (ring.fd < 0) {
		perror("io_uring_setup");
		exit(1);
	}
	ring.submissions = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd, IORING_OFF_SQ_RING);
	ring.completions = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd, IORING_OFF_CQ_RING);
	ring.entries = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd, IORING_OFF_SQES);
	write.fd = operate(&ring, &open);
	read.fd = write.fd;
	operate(&ring, &write);
	operate(&ring, &read);
	operate(&ring, &link);
	operate(&ring, &symlink);
	operate(&ring, &mkdir);
	operate(&ring, &rename);
	operate(&ring, &unlink);
	connect.fd = socket(AF_INET, SOCK_STREAM, 0);
	operate(&ring, &connect);
	printf("%d %d\n", write.fd, connect.fd);
	remove("folder");
	remove("soft");
	remove("hard");
}

int main(int count, char **arguments)
{
	const char *what = arguments[1];

	if (!strcmp(what, "names"))
		do_names();
	if (!strcmp(what, "mounts"))
		do_mounts();
	if (!strcmp(what, "memory"))
		do_memory();
	if (!strcmp(what, "messages"))
		do_messages();
	if (!strcmp(what, "injection"))
		do_injection();
	if (!strcmp(what, "io_uring"))
		do_io_uring(0);
	if (!strcmp(what, "io_uring-by-thread"))
		do_io_uring(IORING_SETUP_SQPOLL);
	return 0;
}
