// SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause)
#include <linux/bpf.h>
#include <linux/errno.h>
#include <stdbool.h>
#include <stddef.h>
#include "kernel-types.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
#include "maps.h"
#include "control-groups.h"
#include "process.h"
#include "files.h"
#include "names.h"
#include "memory.h"
#include "sockets.h"
#include "messages.h"
#include "io-uring.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";

/* Is run once by the process that captures, which may not know its own number where the kernel counts from. */
SEC("raw_tp")
int learn_own_process(void *context)
{
	config.own_process = bpf_get_current_pid_tgid() >> 32;
	return 0;
}
