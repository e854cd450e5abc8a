/* Asks for privileges, each in a way that comes to nothing or stays within this process; prints what the arguments were. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define OPEN_TREE_CLONE 1
#define MOVE_MOUNT_F_EMPTY_PATH 4

static void tell(const char *name, unsigned long number)
{
	printf("%s %lu\n", name, number);
}

static void do_capabilities(void)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2];

	syscall(SYS_capget, &header, data);
	syscall(SYS_capset, &header, data);
	tell("header", (unsigned long)&header);
	tell("data", (unsigned long)data);
}

static void do_mounts(void)
{
	int tree;

	unshare(CLONE_NEWNS);
	mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
	mkdir("picked", 0700);
	mkdir("root", 0700);
	mount("nothing", "picked", "tmpfs", 0, NULL);
	tree = syscall(SYS_open_tree, AT_FDCWD, "picked", OPEN_TREE_CLONE);
	tell("tree", tree);
	syscall(SYS_move_mount, tree, "", AT_FDCWD, "root", MOVE_MOUNT_F_EMPTY_PATH);
	mkdir("root/old", 0700);
	syscall(SYS_pivot_root, "root", "root/old");
}

static void do_kernel(void)
{
	static const char image[] = "no module";
	union bpf_attr map = { .map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1 };
	struct perf_event_attr counter = { .type = PERF_TYPE_SOFTWARE, .config = PERF_COUNT_SW_TASK_CLOCK, .size = sizeof(counter) };
	int fd = open("/dev/null", O_RDONLY);

	syscall(SYS_init_module, image, sizeof(image), "one=1");
	syscall(SYS_finit_module, fd, "two=2", 3);
	tell("image", (unsigned long)image);
	tell("fd", fd);
	tell("map", syscall(SYS_bpf, BPF_MAP_CREATE, &map, sizeof(map)));
	tell("map attributes", (unsigned long)&map);
	tell("counter", syscall(SYS_perf_event_open, &counter, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
	tell("counter attributes", (unsigned long)&counter);
	syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING, 0);
}

static void do_signals(void)
{
	pid_t child = fork();

	if (child == 0) {
		pause();
		_exit(0);
	}
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	syscall(SYS_tkill, syscall(SYS_gettid), 0);
	syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), 0);
	tell("child", child);
	tell("pid", getpid());
}

static void do_users(void)
{
	gid_t groups[] = { 7, 8 };

	tell("groups", (unsigned long)groups);
	syscall(SYS_setgroups, 2, groups);
	setns(open("/proc/self/ns/uts", O_RDONLY), CLONE_NEWUTS);
	syscall(SYS_setfsgid, 11);
	syscall(SYS_setregid, -1, 12);
	syscall(SYS_setresgid, -1, 13, -1);
	syscall(SYS_setgid, 14);
	syscall(SYS_setfsuid, 21);
	syscall(SYS_setreuid, -1, 0);
	syscall(SYS_setuid, 24);
	prctl(PR_SET_NAME, "renamed");
}

int main(int count, char **arguments)
{
	const char *what = arguments[1];

	if (!strcmp(what, "capabilities"))
		do_capabilities();
	if (!strcmp(what, "mounts"))
		do_mounts();
	if (!strcmp(what, "kernel"))
		do_kernel();
	if (!strcmp(what, "signals"))
		do_signals();
	if (!strcmp(what, "users"))
		do_users();
	return 0;
}
