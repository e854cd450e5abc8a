/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_BUILD_EVENT_H
#define SIGBOX_BUILD_EVENT_H

#include "header.h"

/* Begins an event of a task: its header, and every slot as a missing value. */
static __always_inline struct scratch *begin_event(struct task_struct *task, __u16 event_id, __u32 fields, __u32 state, __s64 return_value)
{
	__u32 processor = bpf_get_smp_processor_id(), i;
	struct scratch *scratch = bpf_map_lookup_elem(&scratches, &processor);

	if (!scratch)
		return NULL;
	fill_header(&scratch->header, task, event_id, cgroup_id_of(task), state, return_value);
	for (i = 0; i < fields; i++)
		*(__u64 *)&scratch->bytes[sizeof(struct event_header) + i * 8] = 0;
	scratch->end = sizeof(struct event_header) + fields * 8;
	return scratch;
}

static __always_inline void put_integer(struct scratch *scratch, __u32 field, __u64 value)
{
	*(__u64 *)&scratch->bytes[sizeof(struct event_header) + field * 8] = value;
}

/* Notes that the bytes at the event's end are the field's value. */
static __always_inline void put_reference(struct scratch *scratch, __u32 field, __u32 length, bool truncated)
{
	__u32 *slot = (__u32 *)&scratch->bytes[sizeof(struct event_header) + field * 8];

	slot[0] = scratch->end;
	slot[1] = length | (truncated ? TRUNCATED_BIT : 0);
	scratch->end += length;
	if (truncated)
		scratch->header.flags |= FLAG_TRUNCATED;
}

/* The length counts the NUL; a full buffer cannot tell a text that just fits from one that was cut. */
static __always_inline void put_copied_text(struct scratch *scratch, __u32 field, long length)
{
	if (length > 0)
		put_reference(scratch, field, (length - 1) & (VALUE_LIMIT - 1), length == VALUE_LIMIT);
}

static __always_inline void put_kernel_text(struct scratch *scratch, __u32 field, const void *text)
{
	__u32 end = scratch->end;

	if (text && end <= TAIL_LIMIT)
		put_copied_text(scratch, field, bpf_probe_read_kernel_str(&scratch->bytes[end], VALUE_LIMIT, text));
}

/* Text as the process wrote it. What is not in memory is missing. */
static __always_inline void put_user_text(struct scratch *scratch, __u32 field, __u64 text)
{
	__u32 end = scratch->end;

	if (text && end <= TAIL_LIMIT)
		put_copied_text(scratch, field, bpf_probe_read_user_str(&scratch->bytes[end], VALUE_LIMIT, (void *)text));
}

static __always_inline void put_user_bytes(struct scratch *scratch, __u32 field, unsigned long from, unsigned long length)
{
	__u32 end = scratch->end;
	bool truncated = length > VALUE_LIMIT - 1;

	if (end > TAIL_LIMIT || !from)
		return;
	if (truncated)
		length = VALUE_LIMIT - 1;
	/* The compiler knows the bound and would leave the mask out, by which the verifier knows it. */
	barrier_var(length);
	length &= VALUE_LIMIT - 1;
	if (bpf_probe_read_user(&scratch->bytes[end], length, (void *)from))
		return;
	put_reference(scratch, field, length, truncated);
}

/* Sends the event, or counts that there was no room for it. */
static __always_inline void end_event(struct scratch *scratch)
{
	/* 64 bits, so that the compiler compares the register that it passes on. */
	__u64 size = (scratch->end + 7ull) & ~7ull;
	struct counters *count = count_event(scratch->header.event_id);

	if (!count)
		return;
	barrier_var(size);
	/* Never larger, as TAIL_LIMIT sees to, but the verifier must see it. */
	if (size > EVENT_LIMIT) {
		count->too_large++;
		return;
	}
	scratch->header.size = size;
	if (bpf_ringbuf_output(&events, scratch->bytes, size, BPF_RB_NO_WAKEUP))
		count_loss(count, size);
	wake_reader();
}

#endif
