/*
 * Attaches a program that does nothing to the end of every system call, says
 * "attached" and waits to be killed: what the kernel itself asks for a hook.
 */
#include <linux/bpf.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	struct bpf_insn nothing[] = { { .code = BPF_ALU64 | BPF_MOV | BPF_K }, { .code = BPF_JMP | BPF_EXIT } };
	union bpf_attr load = { .prog_type = BPF_PROG_TYPE_RAW_TRACEPOINT, .insns = (unsigned long)nothing, .insn_cnt = 2, .license = (unsigned long)"GPL" };
	union bpf_attr attach;

	memset(&attach, 0, sizeof(attach));
	attach.raw_tracepoint.name = (unsigned long)"sys_exit";
	attach.raw_tracepoint.prog_fd = syscall(SYS_bpf, BPF_PROG_LOAD, &load, sizeof(load));
	if (syscall(SYS_bpf, BPF_RAW_TRACEPOINT_OPEN, &attach, sizeof(attach)) < 0) {
		perror("the program cannot be attached");
		return 1;
	}
	puts("attached");
	fflush(stdout);
	pause();
	return 0;
}
