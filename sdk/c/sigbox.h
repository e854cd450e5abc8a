/*
 * Write Sigbox signatures in C. Generated from sdk/catalogue and sdk/c/source by `npm run generate`; do not edit.
 *
 * A signature is one file, signature.c, that includes this one and says SIGBOX_SIGNATURE(…). There is no C library and no
 * system: what a host has is sigbox_get_container, sigbox_report and sigbox_log.
 */
#ifndef SIGBOX_H
#define SIGBOX_H

/* Types, because no header of a C library is there. */
typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __UINT64_TYPE__ uint64_t;
typedef __SIZE_TYPE__ size_t;
typedef __UINTPTR_TYPE__ uintptr_t;
#define bool _Bool
#define true 1
#define false 0
#define NULL ((void *)0)

#define SIGBOX_EXPORT(name) __attribute__((export_name(name))) extern
#define SIGBOX_IMPORT(face, name) \
	__attribute__((import_module("sigbox:signature/" face "@0.1.0"), import_name(name))) extern

/* What ended the signature, for tests to tell: the optimizer leaves no trace of where it was. */
struct {
	const char *message, *file;
	uint32_t line, column;
} sigbox_abort_record __attribute__((used));

static __attribute__((noinline, noreturn, cold)) void sigbox_end_here(const char *message, const char *file, uint32_t line)
{
	sigbox_abort_record.message = message;
	sigbox_abort_record.file = file;
	sigbox_abort_record.line = line;
	sigbox_abort_record.column = 1;
	__builtin_trap();
}

/* Ends the signature here, with a message: its host starts it anew, without what it remembered. */
#define sigbox_fail(message) sigbox_end_here("" message, __FILE__, __LINE__)
/* What must hold, or else there is nothing sensible to do. */
#define sigbox_assert(condition) do { if (!(condition)) sigbox_fail(#condition); } while (0)

/* What the compiler itself may call. */
void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	return __builtin_memcpy(to, from, size);
}

void *memmove(void *to, const void *from, size_t size)
{
	return __builtin_memmove(to, from, size);
}

void *memset(void *at, int byte, size_t size)
{
	return __builtin_memset(at, byte, size);
}

static inline uint64_t sigbox_load_word(const char *at)
{
	uint64_t word;

	__builtin_memcpy(&word, at, sizeof(word));
	return word;
}

/* Eight bytes at a time; with a length that is known it has no loop. */
static inline bool sigbox_same_bytes(const char *one, const char *other, uint32_t length)
{
	uint32_t at = 0;

	for (; at + 8 <= length; at += 8)
		if (sigbox_load_word(one + at) != sigbox_load_word(other + at))
			return false;
	for (; at < length; at++)
		if (one[at] != other[at])
			return false;
	return true;
}

int memcmp(const void *one, const void *other, size_t size)
{
	const uint8_t *left = one, *right = other;

	for (size_t at = 0; at < size; at++)
		if (left[at] != right[at])
			return left[at] < right[at] ? -1 : 1;
	return 0;
}

size_t strlen(const char *text)
{
	size_t length = 0;

	while (text[length])
		length++;
	return length;
}

/*
 * Memory that is taken piece by piece and emptied as a whole. Its blocks are kept and filled again, so that it takes as
 * much as the most that was ever in it.
 */
struct sigbox_block {
	struct sigbox_block *next;
	/* Bytes, this head included. */
	uint32_t size;
};

struct sigbox_arena {
	struct sigbox_block *first, *current;
	/* Bytes of the current block, its head included. */
	uint32_t used;
	/* Bytes since it was emptied. */
	uint32_t total;
};

#define SIGBOX_PAGE 65536u
#define SIGBOX_BLOCK_HEAD 16u

/* Pages of their own from the engine; a trap when a host gives no more. */
static struct sigbox_block *sigbox_new_block(uint32_t room)
{
	uint32_t pages = (room + SIGBOX_BLOCK_HEAD + SIGBOX_PAGE - 1) / SIGBOX_PAGE;
	size_t page = __builtin_wasm_memory_grow(0, pages);
	struct sigbox_block *block = (struct sigbox_block *)(page * SIGBOX_PAGE);

	if (page == (size_t)-1)
		sigbox_fail("there is no more memory");
	block->next = NULL;
	block->size = pages * SIGBOX_PAGE;
	return block;
}

/* The next block with that much room; smaller ones in between stay empty until the arena is. */
static void sigbox_next_block(struct sigbox_arena *arena, uint32_t room)
{
	struct sigbox_block **link = arena->current ? &arena->current->next : &arena->first;

	while (*link && (*link)->size - SIGBOX_BLOCK_HEAD < room)
		link = &(*link)->next;
	if (!*link)
		*link = sigbox_new_block(room);
	arena->current = *link;
	arena->used = SIGBOX_BLOCK_HEAD;
}

/* @alignment: a power of two. */
static void *sigbox_take(struct sigbox_arena *arena, uint32_t size, uint32_t alignment)
{
	uint32_t at = (arena->used + alignment - 1) & ~(alignment - 1);

	if (!arena->current || size > arena->current->size || at > arena->current->size - size) {
		if (size > 0x40000000u)
			sigbox_fail("there is no more memory");
		sigbox_next_block(arena, size + alignment);
		at = (arena->used + alignment - 1) & ~(alignment - 1);
	}
	arena->total += size;
	arena->used = at + size;
	return (char *)arena->current + at;
}

static void sigbox_empty(struct sigbox_arena *arena)
{
	arena->current = arena->first;
	arena->used = SIGBOX_BLOCK_HEAD;
	arena->total = 0;
}

/* What is good during one call of the host: the batch, and what is made from it. */
static struct sigbox_arena sigbox_call_arena;
/* Containers' records, which are kept from batch to batch. */
static struct sigbox_arena sigbox_record_arena;
/* Where the host's answers go. */
static struct sigbox_arena *sigbox_answer_arena = &sigbox_call_arena;

/* Memory, aligned to 8, that is good until `on_event` returns. Never NULL: without memory the signature ends. */
static inline void *sigbox_allocate(uint32_t size)
{
	return sigbox_take(&sigbox_call_arena, size, 8);
}

SIGBOX_EXPORT("cabi_realloc") void *sigbox_realloc(void *old, uint32_t old_size, uint32_t alignment, uint32_t size)
{
	void *taken;

	if (size == 0)
		return (void *)(uintptr_t)alignment;
	if (old_size >= size)
		return old;
	taken = sigbox_take(sigbox_answer_arena, size, alignment < 8 ? 8 : alignment);
	if (old_size)
		__builtin_memcpy(taken, old, old_size);
	return taken;
}

/*
 * Bytes that lie somewhere else: in the event, in a record, or in a literal. `bytes` is NULL when the value is missing,
 * which is not the same as empty. A text of an event is good until `on_event` returns.
 */
struct sigbox_text {
	const char *bytes;
	uint32_t length;
	/* The value was longer than what is here. */
	bool truncated;
};

/* A literal as a text: SIGBOX_TEXT("/tmp/"). */
#define SIGBOX_TEXT(literal) ((struct sigbox_text){ "" literal, sizeof(literal) - 1, false })
#define SIGBOX_MISSING ((struct sigbox_text){ NULL, 0, false })

static inline struct sigbox_text sigbox_text_of(const char *ended_by_nul)
{
	return (struct sigbox_text){ ended_by_nul, ended_by_nul ? __builtin_strlen(ended_by_nul) : 0, false };
}

static inline bool sigbox_is_missing(struct sigbox_text text)
{
	return !text.bytes;
}

/* Whether it is the whole value and the same; one that is missing or was cut off equals nothing. */
static inline bool sigbox_text_equals(struct sigbox_text text, struct sigbox_text other)
{
	return text.bytes && other.bytes && text.length == other.length && !text.truncated && !other.truncated
		&& sigbox_same_bytes(text.bytes, other.bytes, other.length);
}

static inline bool sigbox_text_starts_with(struct sigbox_text text, struct sigbox_text prefix)
{
	return text.bytes && text.length >= prefix.length && sigbox_same_bytes(text.bytes, prefix.bytes, prefix.length);
}

/* One that was cut off ends with nothing. */
static inline bool sigbox_text_ends_with(struct sigbox_text text, struct sigbox_text suffix)
{
	return text.bytes && !text.truncated && text.length >= suffix.length
		&& sigbox_same_bytes(text.bytes + text.length - suffix.length, suffix.bytes, suffix.length);
}

static bool sigbox_text_contains(struct sigbox_text text, struct sigbox_text part)
{
	if (!text.bytes)
		return false;
	for (uint32_t at = 0; at + part.length <= text.length; at++)
		if (sigbox_same_bytes(text.bytes + at, part.bytes, part.length))
			return true;
	return false;
}

/* The same with a literal: sigbox_equals(path, "/bin/sh"). They allocate nothing. */
#define sigbox_equals(text, literal) sigbox_text_equals(text, SIGBOX_TEXT(literal))
#define sigbox_starts_with(text, literal) sigbox_text_starts_with(text, SIGBOX_TEXT(literal))
#define sigbox_ends_with(text, literal) sigbox_text_ends_with(text, SIGBOX_TEXT(literal))
#define sigbox_contains(text, literal) sigbox_text_contains(text, SIGBOX_TEXT(literal))
/* Whether it equals one of several literals: sigbox_is_one_of(path, "/bin/sh", "/bin/bash"). */
#define sigbox_is_one_of(text, ...) \
	sigbox_text_is_one_of(text, (const char *const[]){ __VA_ARGS__ }, sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

static inline bool sigbox_text_is_one_of(struct sigbox_text text, const char *const *literals, uint32_t count)
{
	for (uint32_t index = 0; index < count; index++)
		if (sigbox_text_equals(text, sigbox_text_of(literals[index])))
			return true;
	return false;
}

/* Texts that stand one after the other, each ended by a NUL; `bytes` is NULL when they are missing. */
struct sigbox_texts {
	const char *bytes;
	uint32_t length;
	/* There were more, or the last one was longer. */
	bool truncated;
};

/* The text of a list that begins at a byte of it. */
static inline struct sigbox_text sigbox_text_in(struct sigbox_texts texts, uint32_t at)
{
	uint32_t end = at;

	if (at >= texts.length)
		return SIGBOX_MISSING;
	while (end < texts.length && texts.bytes[end])
		end++;
	return (struct sigbox_text){ texts.bytes + at, end - at, false };
}

/* for each text: SIGBOX_EACH(argument, argv) if (sigbox_equals(argument, "-e")) … */
#define SIGBOX_EACH(text, texts) \
	for (struct sigbox_texts sigbox_list_ = (texts), *sigbox_once_ = &sigbox_list_; sigbox_once_; sigbox_once_ = NULL) \
		for (struct sigbox_text text = sigbox_text_in(sigbox_list_, 0); text.bytes; \
		     text = sigbox_text_in(sigbox_list_, (uint32_t)(text.bytes - sigbox_list_.bytes) + text.length + 1))

static inline uint32_t sigbox_count(struct sigbox_texts texts)
{
	uint32_t count = 0;

	SIGBOX_EACH(text, texts)
		count++;
	return count;
}

/* The text at an index, counted from 0, or a missing one when there is none. */
static inline struct sigbox_text sigbox_text_at(struct sigbox_texts texts, uint32_t index)
{
	SIGBOX_EACH(text, texts)
		if (index-- == 0)
			return text;
	return SIGBOX_MISSING;
}

/* How many bytes of a text, from one of them, are a character of UTF-8 (RFC 3629); 0 when they are none. */
static uint32_t sigbox_character_size(const uint8_t *at, uint32_t left)
{
	uint32_t size = at[0] < 0x80 ? 1 : at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : at[0] < 0xf5 ? 4 : 0;

	if (size == 0 || size > left)
		return 0;
	for (uint32_t index = 1; index < size; index++)
		if ((at[index] & 0xc0) != 0x80)
			return 0;
	/* Written longer than need be, a surrogate, or beyond U+10FFFF. */
	if ((at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] > 0x9f) || (at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] > 0x8f))
		return 0;
	return size;
}

/* The text itself where it is UTF-8, or a copy in which each byte that is not has become U+FFFD. The host takes no other. */
static struct sigbox_text sigbox_as_utf8(struct sigbox_text text)
{
	const uint8_t *bytes = (const uint8_t *)text.bytes;
	uint32_t at = 0, size = 1, length = 0;
	char *copy;

	while (at < text.length && (size = sigbox_character_size(bytes + at, text.length - at)) != 0)
		at += size;
	if (at >= text.length)
		return text;
	copy = sigbox_allocate(text.length * 3);
	for (at = 0; at < text.length; at += size ? size : 1) {
		size = sigbox_character_size(bytes + at, text.length - at);
		__builtin_memcpy(copy + length, size ? text.bytes + at : "\xef\xbf\xbd", size ? size : 3);
		length += size ? size : 3;
	}
	return (struct sigbox_text){ copy, length, text.truncated };
}

/* Bits of an event's flags. */
#define SIGBOX_CONTAINER_STARTED 1
#define SIGBOX_TRUNCATED 2
#define SIGBOX_COMPAT 4

/* What every event has. */
struct sigbox_event {
	/* Number of the event in this catalogue. */
	uint16_t event_id;
	/* Bits: 1 the container has started, 2 a field was cut off, 4 a 32-bit task. */
	uint16_t flags;
	/* Processor that the event happened on. */
	uint32_t processor_id;
	/* Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME). */
	uint64_t timestamp;
	/* Id of the task's cgroup in the hierarchy that containers are in. */
	uint64_t cgroup_id;
	/* When the process started, in nanoseconds since boot: a reused process id has another. */
	uint64_t start_time;
	/* What the kernel returned; negative is an error number. */
	int64_t return_value;
	/* Process id as seen in its own pid namespace. */
	uint32_t process_id;
	/* Thread id as seen in its own pid namespace. */
	uint32_t thread_id;
	/* Parent's process id as seen in the task's pid namespace; 0 if it is outside of it. */
	uint32_t parent_process_id;
	/* Process id as seen by the host. */
	uint32_t host_process_id;
	/* Thread id as seen by the host. */
	uint32_t host_thread_id;
	/* Parent's process id as seen by the host. */
	uint32_t host_parent_process_id;
	/* Real user id as seen by the host. */
	uint32_t user_id;
	/* Inode number of the mount namespace. */
	uint32_t mount_namespace;
	/* Inode number of the pid namespace. */
	uint32_t pid_namespace;
	/* Bytes of the whole event, a multiple of 8. */
	uint32_t size;
	/* Name of the task (comm), ended by a NUL. */
	char process_name[16];
	/* First 15 bytes of the host name in the task's UTS namespace, ended by a NUL. */
	char host_name[16];
};

_Static_assert(sizeof(struct sigbox_event) == 112, "an event's header has 112 bytes");

/* Where a field's bytes lie: an offset from the event's first byte (0: missing), and a length whose upper bit says that it was cut off. */
struct sigbox_text_slot {
	uint32_t offset, length;
};

struct sigbox_texts_slot {
	uint32_t offset, length;
};

struct sigbox_bytes_slot {
	uint32_t offset, length;
};

static inline struct sigbox_text sigbox_read_text(const struct sigbox_event *event, const struct sigbox_text_slot *slot)
{
	const char *bytes = slot->offset ? (const char *)event + slot->offset : NULL;

	return (struct sigbox_text){ bytes, slot->length & 0x7fffffff, slot->length >> 31 };
}

static inline struct sigbox_texts sigbox_read_texts(const struct sigbox_event *event, const struct sigbox_texts_slot *slot)
{
	const char *bytes = slot->offset ? (const char *)event + slot->offset : NULL;

	return (struct sigbox_texts){ bytes, slot->length & 0x7fffffff, slot->length >> 31 };
}

/* Bytes that are no text. */
static inline struct sigbox_text sigbox_read_bytes(const struct sigbox_event *event, const struct sigbox_bytes_slot *slot)
{
	const char *bytes = slot->offset ? (const char *)event + slot->offset : NULL;

	return (struct sigbox_text){ bytes, slot->length & 0x7fffffff, slot->length >> 31 };
}

/* A field, read where it lies: sigbox_text(exec, pathname), sigbox_texts(exec, argv). Integers are members: exec->inode. */
#define sigbox_text(view, field) sigbox_read_text(&(view)->event, &(view)->field)
#define sigbox_texts(view, field) sigbox_read_texts(&(view)->event, &(view)->field)
#define sigbox_bytes(view, field) sigbox_read_bytes(&(view)->event, &(view)->field)

/* A name of up to 15 bytes in the event's header: sigbox_name(event->process_name). */
static inline struct sigbox_text sigbox_name(const char name[16])
{
	uint32_t length = 0;

	while (length < 15 && name[length])
		length++;
	return (struct sigbox_text){ name, length, false };
}

/* `sched_process_exec`: A process replaced its program with another one. */
#define SIGBOX_SCHED_PROCESS_EXEC 1
struct sigbox_sched_process_exec {
	struct sigbox_event event;
	/* Path that the caller asked to execute, as it wrote it. */
	struct sigbox_text_slot cmdpath;
	/* Path of the file that the kernel executed, links resolved. */
	struct sigbox_text_slot pathname;
	/* Arguments of the new program, its own name first. */
	struct sigbox_texts_slot argv;
	/* Device number of the executed file, as the kernel keeps it. */
	uint32_t dev, dev_high_;
	/* Inode number of the executed file. */
	uint64_t inode;
	/* When the executed file's inode last changed, in nanoseconds since 1970. */
	uint64_t ctime;
	/* Type and permissions of the executed file. */
	uint32_t inode_mode, inode_mode_high_;
	/* Path of the script's interpreter as its first line names it, or cmdpath. */
	struct sigbox_text_slot interp;
	/* File type of standard input (S_IFMT bits); 0 when it is closed. */
	uint32_t stdin_type, stdin_type_high_;
	/* Name of the task before it executed the new program. */
	struct sigbox_text_slot prev_comm;
	/* Path of the current folder, from the kernel's own entries. */
	struct sigbox_text_slot pwd;
	/* Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17. */
	struct sigbox_text_slot interpreter_pathname;
	/* Device number of the loader, as the kernel keeps it. */
	uint32_t interpreter_dev, interpreter_dev_high_;
	/* Inode number of the loader. */
	uint64_t interpreter_inode;
	/* When the loader's inode last changed, in nanoseconds since 1970. */
	uint64_t interpreter_ctime;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_process_exec *sigbox_sched_process_exec(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_PROCESS_EXEC ? (const struct sigbox_sched_process_exec *)event : NULL;
}

/* `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
#define SIGBOX_SCHED_PROCESS_FORK 2
struct sigbox_sched_process_fork {
	struct sigbox_event event;
	/* Thread id of the creator as seen by the host. */
	uint32_t parent_tid, parent_tid_high_;
	/* Thread id of the creator as seen in its own pid namespace. */
	uint32_t parent_ns_tid, parent_ns_tid_high_;
	/* Process id of the creator as seen by the host. */
	uint32_t parent_pid, parent_pid_high_;
	/* Process id of the creator as seen in its own pid namespace. */
	uint32_t parent_ns_pid, parent_ns_pid_high_;
	/* When the creator's process started, in nanoseconds since boot. */
	uint64_t parent_start_time;
	/* Thread id of what was created as seen by the host. */
	uint32_t child_tid, child_tid_high_;
	/* Thread id of what was created as seen in its own pid namespace. */
	uint32_t child_ns_tid, child_ns_tid_high_;
	/* Process id of what was created as seen by the host. */
	uint32_t child_pid, child_pid_high_;
	/* Process id of what was created as seen in its own pid namespace. */
	uint32_t child_ns_pid, child_ns_pid_high_;
	/* When what was created started, in nanoseconds since boot. */
	uint64_t start_time;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_process_fork *sigbox_sched_process_fork(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_PROCESS_FORK ? (const struct sigbox_sched_process_fork *)event : NULL;
}

/* `sched_process_exit`: A process or a thread ended. */
#define SIGBOX_SCHED_PROCESS_EXIT 3
struct sigbox_sched_process_exit {
	struct sigbox_event event;
	/* What it ended with: the low 8 bits that exit was called with. */
	uint32_t exit_code, exit_code_high_;
	/* Number of the signal that ended it; 0 when it ended by itself. */
	uint32_t signal_code, signal_code_high_;
	/* 1 when this was the last thread of the process, so that the process ended. */
	uint32_t process_group_exit, process_group_exit_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_process_exit *sigbox_sched_process_exit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_PROCESS_EXIT ? (const struct sigbox_sched_process_exit *)event : NULL;
}

/* `process_environment`: The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected. */
#define SIGBOX_PROCESS_ENVIRONMENT 4
struct sigbox_process_environment {
	struct sigbox_event event;
	/* Variables of the environment, each NAME=VALUE; cut off after 4 KiB. */
	struct sigbox_texts_slot env;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_process_environment *sigbox_process_environment(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PROCESS_ENVIRONMENT ? (const struct sigbox_process_environment *)event : NULL;
}

/* `cgroup_mkdir`: A control group was created, in the hierarchy that containers are in. */
#define SIGBOX_CGROUP_MKDIR 40
struct sigbox_cgroup_mkdir {
	struct sigbox_event event;
	/* Id of the created cgroup. */
	uint64_t cgroup_id;
	/* Path of the created cgroup below the hierarchy's root. */
	struct sigbox_text_slot cgroup_path;
	/* Number of the hierarchy; 0 is the unified one. */
	uint32_t hierarchy_id, hierarchy_id_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_cgroup_mkdir *sigbox_cgroup_mkdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CGROUP_MKDIR ? (const struct sigbox_cgroup_mkdir *)event : NULL;
}

/* `cgroup_rmdir`: A control group was removed, from the hierarchy that containers are in. */
#define SIGBOX_CGROUP_RMDIR 41
struct sigbox_cgroup_rmdir {
	struct sigbox_event event;
	/* Id of the removed cgroup. */
	uint64_t cgroup_id;
	/* Path of the removed cgroup below the hierarchy's root. */
	struct sigbox_text_slot cgroup_path;
	/* Number of the hierarchy; 0 is the unified one. */
	uint32_t hierarchy_id, hierarchy_id_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_cgroup_rmdir *sigbox_cgroup_rmdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CGROUP_RMDIR ? (const struct sigbox_cgroup_rmdir *)event : NULL;
}

/* `cgroup_attach_task`: A task was moved into a control group of the hierarchy that containers are in. The header is the moved task's. */
#define SIGBOX_CGROUP_ATTACH_TASK 42
struct sigbox_cgroup_attach_task {
	struct sigbox_event event;
	/* Path of the cgroup below the hierarchy's root. */
	struct sigbox_text_slot cgroup_path;
	/* Name of the moved task. */
	struct sigbox_text_slot comm;
	/* Thread id of the moved task as seen by the host. */
	uint32_t pid, pid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_cgroup_attach_task *sigbox_cgroup_attach_task(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CGROUP_ATTACH_TASK ? (const struct sigbox_cgroup_attach_task *)event : NULL;
}

/* `container_create`: A container was created. It stands before every other event of the container, with what its runtime told by then. */
#define SIGBOX_CONTAINER_CREATE 43
struct sigbox_container_create {
	struct sigbox_event event;
	/* docker, podman, containerd or cri-o. */
	struct sigbox_text_slot runtime;
	/* All 64 digits of the container's id. */
	struct sigbox_text_slot container_id;
	/* When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
	uint64_t ctime;
	/* Name of the image. */
	struct sigbox_text_slot container_image;
	/* `sha256:` and 64 hex digits. */
	struct sigbox_text_slot container_image_digest;
	/* Name of the container. */
	struct sigbox_text_slot container_name;
	/* Name of the container's pod. */
	struct sigbox_text_slot pod_name;
	/* Namespace of the pod. */
	struct sigbox_text_slot pod_namespace;
	/* Id of the pod. */
	struct sigbox_text_slot pod_uid;
	/* 1 when the container only holds a pod's namespaces. */
	uint32_t pod_sandbox, pod_sandbox_high_;
	/* Why nothing is known of the container; missing when something is. */
	struct sigbox_text_slot missing;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_container_create *sigbox_container_create(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CONTAINER_CREATE ? (const struct sigbox_container_create *)event : NULL;
}

/* `container_remove`: A container was removed. It stands after every other event of the container. */
#define SIGBOX_CONTAINER_REMOVE 44
struct sigbox_container_remove {
	struct sigbox_event event;
	/* docker, podman, containerd or cri-o. */
	struct sigbox_text_slot runtime;
	/* All 64 digits of the container's id. */
	struct sigbox_text_slot container_id;
	/* When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
	uint64_t ctime;
	/* Name of the image. */
	struct sigbox_text_slot container_image;
	/* `sha256:` and 64 hex digits. */
	struct sigbox_text_slot container_image_digest;
	/* Name of the container. */
	struct sigbox_text_slot container_name;
	/* Name of the container's pod. */
	struct sigbox_text_slot pod_name;
	/* Namespace of the pod. */
	struct sigbox_text_slot pod_namespace;
	/* Id of the pod. */
	struct sigbox_text_slot pod_uid;
	/* 1 when the container only holds a pod's namespaces. */
	uint32_t pod_sandbox, pod_sandbox_high_;
	/* Why nothing is known of the container; missing when something is. */
	struct sigbox_text_slot missing;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_container_remove *sigbox_container_remove(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CONTAINER_REMOVE ? (const struct sigbox_container_remove *)event : NULL;
}

/* `existing_container`: A container that was there before the host started. */
#define SIGBOX_EXISTING_CONTAINER 45
struct sigbox_existing_container {
	struct sigbox_event event;
	/* docker, podman, containerd or cri-o. */
	struct sigbox_text_slot runtime;
	/* All 64 digits of the container's id. */
	struct sigbox_text_slot container_id;
	/* When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known. */
	uint64_t ctime;
	/* Name of the image. */
	struct sigbox_text_slot container_image;
	/* `sha256:` and 64 hex digits. */
	struct sigbox_text_slot container_image_digest;
	/* Name of the container. */
	struct sigbox_text_slot container_name;
	/* Name of the container's pod. */
	struct sigbox_text_slot pod_name;
	/* Namespace of the pod. */
	struct sigbox_text_slot pod_namespace;
	/* Id of the pod. */
	struct sigbox_text_slot pod_uid;
	/* 1 when the container only holds a pod's namespaces. */
	uint32_t pod_sandbox, pod_sandbox_high_;
	/* Why nothing is known of the container; missing when something is. */
	struct sigbox_text_slot missing;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_existing_container *sigbox_existing_container(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EXISTING_CONTAINER ? (const struct sigbox_existing_container *)event : NULL;
}

/* `security_file_open`: A file was opened. The return value is its number. */
#define SIGBOX_SECURITY_FILE_OPEN 50
struct sigbox_security_file_open {
	struct sigbox_event event;
	/* Path of the opened file, from the kernel's own entries, links resolved. */
	struct sigbox_text_slot pathname;
	/* Flags that it was opened with, as open(2) has them. */
	int32_t flags, flags_high_;
	/* Device number of the file, as the kernel keeps it. */
	uint32_t dev, dev_high_;
	/* Inode number of the file. */
	uint64_t inode;
	/* When the file's inode last changed, in nanoseconds since 1970. */
	uint64_t ctime;
	/* Path as the process wrote it; missing when it gave none. */
	struct sigbox_text_slot syscall_pathname;
	/* Type and permissions of the file. */
	uint32_t inode_mode, inode_mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_file_open *sigbox_security_file_open(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_FILE_OPEN ? (const struct sigbox_security_file_open *)event : NULL;
}

/* `security_socket_connect`: A socket was connected to an address, or that failed; the return value tells. */
#define SIGBOX_SECURITY_SOCKET_CONNECT 51
struct sigbox_security_socket_connect {
	struct sigbox_event event;
	/* Number of the socket. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 2 datagram, 3 raw. */
	uint32_t type, type_high_;
	/* Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_connect *sigbox_security_socket_connect(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_CONNECT ? (const struct sigbox_security_socket_connect *)event : NULL;
}

/* `socket_dup`: A socket got another number as well; 0, 1 and 2 are the standard streams. */
#define SIGBOX_SOCKET_DUP 52
struct sigbox_socket_dup {
	struct sigbox_event event;
	/* Number that it had. */
	int32_t oldfd, oldfd_high_;
	/* Number that it got. */
	int32_t newfd, newfd_high_;
	/* Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_socket_dup *sigbox_socket_dup(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SOCKET_DUP ? (const struct sigbox_socket_dup *)event : NULL;
}

/* `magic_write`: The beginning of a regular file was written. The return value is the number of written bytes. */
#define SIGBOX_MAGIC_WRITE 53
struct sigbox_magic_write {
	struct sigbox_event event;
	/* Path of the file, from the kernel's own entries, links resolved. */
	struct sigbox_text_slot pathname;
	/* The first bytes that were written, at most 32; missing when they did not come from the process's memory. */
	struct sigbox_bytes_slot bytes;
	/* Device number of the file, as the kernel keeps it. */
	uint32_t dev, dev_high_;
	/* Inode number of the file. */
	uint64_t inode;
	/* When the file's inode last changed, in nanoseconds since 1970. */
	uint64_t ctime;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_magic_write *sigbox_magic_write(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MAGIC_WRITE ? (const struct sigbox_magic_write *)event : NULL;
}

/* `mem_prot_alert`: Memory became executable in a way that loaders do not use. */
#define SIGBOX_MEM_PROT_ALERT 54
struct sigbox_mem_prot_alert {
	struct sigbox_event event;
	/* 1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped. */
	uint32_t alert, alert_high_;
	/* Where the memory begins. */
	uint64_t addr;
	/* Its length in bytes. */
	uint64_t len;
	/* Protection that was asked for: 1 read, 2 write, 4 execute. */
	int32_t prot, prot_high_;
	/* Path of the mapped file; missing when there is none, or when alert is not 1. */
	struct sigbox_text_slot pathname;
	/* Device number of the mapped file, as the kernel keeps it. */
	uint32_t dev, dev_high_;
	/* Inode number of the mapped file. */
	uint64_t inode;
	/* When the mapped file's inode last changed, in nanoseconds since 1970. */
	uint64_t ctime;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mem_prot_alert *sigbox_mem_prot_alert(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MEM_PROT_ALERT ? (const struct sigbox_mem_prot_alert *)event : NULL;
}

/* `security_socket_bind`: A socket was bound to an address, or that failed; the return value tells. */
#define SIGBOX_SECURITY_SOCKET_BIND 55
struct sigbox_security_socket_bind {
	struct sigbox_event event;
	/* Number of the socket. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 2 datagram, 3 raw. */
	uint32_t type, type_high_;
	/* Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t local_family, local_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot local_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t local_port, local_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_bind *sigbox_security_socket_bind(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_BIND ? (const struct sigbox_security_socket_bind *)event : NULL;
}

/* `security_socket_listen`: A socket began to listen, or that failed; the return value tells. */
#define SIGBOX_SECURITY_SOCKET_LISTEN 56
struct sigbox_security_socket_listen {
	struct sigbox_event event;
	/* Number of the socket. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 2 datagram, 3 raw. */
	uint32_t type, type_high_;
	/* Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t local_family, local_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot local_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t local_port, local_port_high_;
	/* How many connections may wait to be accepted. */
	int32_t backlog, backlog_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_listen *sigbox_security_socket_listen(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_LISTEN ? (const struct sigbox_security_socket_listen *)event : NULL;
}

/* `security_socket_accept`: A connection was accepted. The return value is the new socket's number. */
#define SIGBOX_SECURITY_SOCKET_ACCEPT 57
struct sigbox_security_socket_accept {
	struct sigbox_event event;
	/* Number of the socket that listens. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 5 sequenced packets. */
	uint32_t type, type_high_;
	/* Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t local_family, local_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot local_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t local_port, local_port_high_;
	/* Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_accept *sigbox_security_socket_accept(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_ACCEPT ? (const struct sigbox_security_socket_accept *)event : NULL;
}

/* `security_socket_sendmsg`: A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg. */
#define SIGBOX_SECURITY_SOCKET_SENDMSG 58
struct sigbox_security_socket_sendmsg {
	struct sigbox_event event;
	/* Number of the socket. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 2 datagram, 3 raw. */
	uint32_t type, type_high_;
	/* Family of the receiver's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_sendmsg *sigbox_security_socket_sendmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_SENDMSG ? (const struct sigbox_security_socket_sendmsg *)event : NULL;
}

/* `security_socket_recvmsg`: A message was received. The return value is the number of received bytes, or of messages for recvmmsg. */
#define SIGBOX_SECURITY_SOCKET_RECVMSG 59
struct sigbox_security_socket_recvmsg {
	struct sigbox_event event;
	/* Number of the socket. */
	int32_t sockfd, sockfd_high_;
	/* Type of the socket: 1 stream, 2 datagram, 3 raw. */
	uint32_t type, type_high_;
	/* Family of the sender's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_socket_recvmsg *sigbox_security_socket_recvmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SOCKET_RECVMSG ? (const struct sigbox_security_socket_recvmsg *)event : NULL;
}

/* `security_inode_unlink`: A name of a file was removed. */
#define SIGBOX_SECURITY_INODE_UNLINK 60
struct sigbox_security_inode_unlink {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_unlink *sigbox_security_inode_unlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_UNLINK ? (const struct sigbox_security_inode_unlink *)event : NULL;
}

/* `security_inode_rmdir`: A folder was removed. */
#define SIGBOX_SECURITY_INODE_RMDIR 61
struct sigbox_security_inode_rmdir {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_rmdir *sigbox_security_inode_rmdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_RMDIR ? (const struct sigbox_security_inode_rmdir *)event : NULL;
}

/* `security_inode_mkdir`: A folder was made. */
#define SIGBOX_SECURITY_INODE_MKDIR 62
struct sigbox_security_inode_mkdir {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot pathname;
	/* Permissions that were asked for. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_mkdir *sigbox_security_inode_mkdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_MKDIR ? (const struct sigbox_security_inode_mkdir *)event : NULL;
}

/* `security_inode_mknod`: A device, a pipe, a socket or a file was made. */
#define SIGBOX_SECURITY_INODE_MKNOD 63
struct sigbox_security_inode_mknod {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot file_name;
	/* Type and permissions that were asked for. */
	uint32_t mode, mode_high_;
	/* Number of the device. */
	uint32_t dev, dev_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_mknod *sigbox_security_inode_mknod(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_MKNOD ? (const struct sigbox_security_inode_mknod *)event : NULL;
}

/* `chmod_common`: The permissions of a file were changed. */
#define SIGBOX_CHMOD_COMMON 64
struct sigbox_chmod_common {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot pathname;
	/* The new permissions. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chmod_common *sigbox_chmod_common(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHMOD_COMMON ? (const struct sigbox_chmod_common *)event : NULL;
}

/* `chown_common`: The owner of a file was changed. */
#define SIGBOX_CHOWN_COMMON 65
struct sigbox_chown_common {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot pathname;
	/* The new owner; 4294967295 leaves it. */
	uint32_t uid, uid_high_;
	/* The new group; 4294967295 leaves it. */
	uint32_t gid, gid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chown_common *sigbox_chown_common(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHOWN_COMMON ? (const struct sigbox_chown_common *)event : NULL;
}

/* `security_sb_umount`: A file system was unmounted. */
#define SIGBOX_SECURITY_SB_UMOUNT 66
struct sigbox_security_sb_umount {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot path;
	/* Flags of umount2(2). */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_sb_umount *sigbox_security_sb_umount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SB_UMOUNT ? (const struct sigbox_security_sb_umount *)event : NULL;
}

/* `security_inode_rename`: A file was renamed, or exchanged with another. */
#define SIGBOX_SECURITY_INODE_RENAME 67
struct sigbox_security_inode_rename {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot old_path;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot new_path;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_rename *sigbox_security_inode_rename(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_RENAME ? (const struct sigbox_security_inode_rename *)event : NULL;
}

/* `security_inode_link`: A file got another name as well. */
#define SIGBOX_SECURITY_INODE_LINK 68
struct sigbox_security_inode_link {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot old_path;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot new_path;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_link *sigbox_security_inode_link(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_LINK ? (const struct sigbox_security_inode_link *)event : NULL;
}

/* `security_inode_symlink`: A symbolic link was made. */
#define SIGBOX_SECURITY_INODE_SYMLINK 69
struct sigbox_security_inode_symlink {
	struct sigbox_event event;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot linkpath;
	/* What the link says, as it was written. */
	struct sigbox_text_slot target;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_inode_symlink *sigbox_security_inode_symlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_INODE_SYMLINK ? (const struct sigbox_security_inode_symlink *)event : NULL;
}

/* `security_sb_mount`: A file system was mounted, or a mount changed. */
#define SIGBOX_SECURITY_SB_MOUNT 70
struct sigbox_security_sb_mount {
	struct sigbox_event event;
	/* What is mounted, as the process wrote it. */
	struct sigbox_text_slot dev_name;
	/* Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to. */
	struct sigbox_text_slot path;
	/* Kind of file system, as the process wrote it. */
	struct sigbox_text_slot type;
	/* Flags of mount(2). */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_security_sb_mount *sigbox_security_sb_mount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECURITY_SB_MOUNT ? (const struct sigbox_security_sb_mount *)event : NULL;
}

/* `io_uring_submit`: An operation was handed to an io_uring, by which it is no system call. */
#define SIGBOX_IO_URING_SUBMIT 80
struct sigbox_io_uring_submit {
	struct sigbox_event event;
	/* Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link. */
	uint32_t opcode, opcode_high_;
	/* Number of the file or folder that it works on. */
	int32_t fd, fd_high_;
	/* What the process marked it with. */
	uint64_t user_data;
	/* Flags of an open. */
	uint64_t flags;
	/* Path that it names, as the process wrote it and the kernel copied it. */
	struct sigbox_text_slot pathname;
	/* Second path of a rename or a link. */
	struct sigbox_text_slot new_path;
	/* Family of a connection's address: 1 Unix, 2 IPv4, 10 IPv6. */
	uint32_t remote_family, remote_family_high_;
	/* IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none. */
	struct sigbox_text_slot remote_addr;
	/* Port of an IP address; otherwise 0. */
	uint32_t remote_port, remote_port_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_uring_submit *sigbox_io_uring_submit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_URING_SUBMIT ? (const struct sigbox_io_uring_submit *)event : NULL;
}

/* `read`: Bytes were read from a file. */
#define SIGBOX_READ 1000
struct sigbox_read {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument count, as it was passed. */
	uint64_t count;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_read *sigbox_read(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READ ? (const struct sigbox_read *)event : NULL;
}

/* `write`: Bytes were written to a file. */
#define SIGBOX_WRITE 1001
struct sigbox_write {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument count, as it was passed. */
	uint64_t count;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_write *sigbox_write(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_WRITE ? (const struct sigbox_write *)event : NULL;
}

/* `open`: A file was opened. */
#define SIGBOX_OPEN 1002
struct sigbox_open {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_open *sigbox_open(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPEN ? (const struct sigbox_open *)event : NULL;
}

/* `close`: A file was closed. */
#define SIGBOX_CLOSE 1003
struct sigbox_close {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_close *sigbox_close(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOSE ? (const struct sigbox_close *)event : NULL;
}

/* `stat`: A file's facts were asked for by path. */
#define SIGBOX_STAT 1004
struct sigbox_stat {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument statbuf, as it was passed. */
	uint64_t statbuf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_stat *sigbox_stat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STAT ? (const struct sigbox_stat *)event : NULL;
}

/* `fstat`: A file's facts were asked for by number. */
#define SIGBOX_FSTAT 1005
struct sigbox_fstat {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument statbuf, as it was passed. */
	uint64_t statbuf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fstat *sigbox_fstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSTAT ? (const struct sigbox_fstat *)event : NULL;
}

/* `lstat`: A file's facts were asked for by path, links not followed. */
#define SIGBOX_LSTAT 1006
struct sigbox_lstat {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument statbuf, as it was passed. */
	uint64_t statbuf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lstat *sigbox_lstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSTAT ? (const struct sigbox_lstat *)event : NULL;
}

/* `poll`: Files were waited for. */
#define SIGBOX_POLL 1007
struct sigbox_poll {
	struct sigbox_event event;
	/* The argument ufds, as it was passed. */
	uint64_t ufds;
	/* The argument nfds, as it was passed. */
	uint32_t nfds, nfds_high_;
	/* The argument timeout_msecs, as it was passed. */
	int32_t timeout_msecs, timeout_msecs_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_poll *sigbox_poll(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_POLL ? (const struct sigbox_poll *)event : NULL;
}

/* `lseek`: The position in a file was changed. */
#define SIGBOX_LSEEK 1008
struct sigbox_lseek {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument offset, as it was passed. */
	int64_t offset;
	/* The argument whence, as it was passed. */
	uint32_t whence, whence_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lseek *sigbox_lseek(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSEEK ? (const struct sigbox_lseek *)event : NULL;
}

/* `mmap`: Memory was mapped. */
#define SIGBOX_MMAP 1009
struct sigbox_mmap {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument length, as it was passed. */
	uint64_t length;
	/* The argument prot, as it was passed. */
	uint64_t prot;
	/* The argument flags, as it was passed. */
	uint64_t flags;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument off, as it was passed. */
	uint64_t off;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mmap *sigbox_mmap(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MMAP ? (const struct sigbox_mmap *)event : NULL;
}

/* `mprotect`: The protection of memory was changed. */
#define SIGBOX_MPROTECT 1010
struct sigbox_mprotect {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument prot, as it was passed. */
	uint64_t prot;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mprotect *sigbox_mprotect(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MPROTECT ? (const struct sigbox_mprotect *)event : NULL;
}

/* `munmap`: Memory was unmapped. */
#define SIGBOX_MUNMAP 1011
struct sigbox_munmap {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_munmap *sigbox_munmap(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MUNMAP ? (const struct sigbox_munmap *)event : NULL;
}

/* `brk`: The end of the data segment was moved. */
#define SIGBOX_BRK 1012
struct sigbox_brk {
	struct sigbox_event event;
	/* The argument brk, as it was passed. */
	uint64_t brk;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_brk *sigbox_brk(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_BRK ? (const struct sigbox_brk *)event : NULL;
}

/* `rt_sigaction`: What to do on a signal was changed. */
#define SIGBOX_RT_SIGACTION 1013
struct sigbox_rt_sigaction {
	struct sigbox_event event;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
	/* The argument act, as it was passed. */
	uint64_t act;
	/* The argument oact, as it was passed. */
	uint64_t oact;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigaction *sigbox_rt_sigaction(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGACTION ? (const struct sigbox_rt_sigaction *)event : NULL;
}

/* `rt_sigprocmask`: The blocked signals were changed. */
#define SIGBOX_RT_SIGPROCMASK 1014
struct sigbox_rt_sigprocmask {
	struct sigbox_event event;
	/* The argument how, as it was passed. */
	int32_t how, how_high_;
	/* The argument nset, as it was passed. */
	uint64_t nset;
	/* The argument oset, as it was passed. */
	uint64_t oset;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigprocmask *sigbox_rt_sigprocmask(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGPROCMASK ? (const struct sigbox_rt_sigprocmask *)event : NULL;
}

/* `rt_sigreturn`: A signal's handler returned. */
#define SIGBOX_RT_SIGRETURN 1015
struct sigbox_rt_sigreturn {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigreturn *sigbox_rt_sigreturn(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGRETURN ? (const struct sigbox_rt_sigreturn *)event : NULL;
}

/* `ioctl`: A device was controlled. */
#define SIGBOX_IOCTL 1016
struct sigbox_ioctl {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The argument arg, as it was passed. */
	uint64_t arg;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ioctl *sigbox_ioctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IOCTL ? (const struct sigbox_ioctl *)event : NULL;
}

/* `pread64`: Bytes were read from a place in a file. */
#define SIGBOX_PREAD64 1017
struct sigbox_pread64 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument count, as it was passed. */
	uint64_t count;
	/* The argument pos, as it was passed. */
	int64_t pos;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pread64 *sigbox_pread64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PREAD64 ? (const struct sigbox_pread64 *)event : NULL;
}

/* `pwrite64`: Bytes were written to a place in a file. */
#define SIGBOX_PWRITE64 1018
struct sigbox_pwrite64 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument count, as it was passed. */
	uint64_t count;
	/* The argument pos, as it was passed. */
	int64_t pos;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pwrite64 *sigbox_pwrite64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PWRITE64 ? (const struct sigbox_pwrite64 *)event : NULL;
}

/* `readv`: Bytes were read from a file into several pieces. */
#define SIGBOX_READV 1019
struct sigbox_readv {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_readv *sigbox_readv(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READV ? (const struct sigbox_readv *)event : NULL;
}

/* `writev`: Bytes of several pieces were written to a file. */
#define SIGBOX_WRITEV 1020
struct sigbox_writev {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_writev *sigbox_writev(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_WRITEV ? (const struct sigbox_writev *)event : NULL;
}

/* `access`: A file's permissions were checked. */
#define SIGBOX_ACCESS 1021
struct sigbox_access {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	int32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_access *sigbox_access(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ACCESS ? (const struct sigbox_access *)event : NULL;
}

/* `pipe`: A pipe was made. */
#define SIGBOX_PIPE 1022
struct sigbox_pipe {
	struct sigbox_event event;
	/* The argument pipefd, as it was passed. */
	uint64_t pipefd;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pipe *sigbox_pipe(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIPE ? (const struct sigbox_pipe *)event : NULL;
}

/* `select`: Files were waited for. */
#define SIGBOX_SELECT 1023
struct sigbox_select {
	struct sigbox_event event;
	/* The argument n, as it was passed. */
	int32_t n, n_high_;
	/* The argument inp, as it was passed. */
	uint64_t inp;
	/* The argument outp, as it was passed. */
	uint64_t outp;
	/* The argument exp, as it was passed. */
	uint64_t exp;
	/* The argument tvp, as it was passed. */
	uint64_t tvp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_select *sigbox_select(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SELECT ? (const struct sigbox_select *)event : NULL;
}

/* `sched_yield`: The processor was yielded. */
#define SIGBOX_SCHED_YIELD 1024
struct sigbox_sched_yield {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_yield *sigbox_sched_yield(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_YIELD ? (const struct sigbox_sched_yield *)event : NULL;
}

/* `mremap`: Mapped memory was moved or resized. */
#define SIGBOX_MREMAP 1025
struct sigbox_mremap {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument old_len, as it was passed. */
	uint64_t old_len;
	/* The argument new_len, as it was passed. */
	uint64_t new_len;
	/* The argument flags, as it was passed. */
	uint64_t flags;
	/* The argument new_addr, as it was passed. */
	uint64_t new_addr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mremap *sigbox_mremap(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MREMAP ? (const struct sigbox_mremap *)event : NULL;
}

/* `msync`: Mapped memory was written to its file. */
#define SIGBOX_MSYNC 1026
struct sigbox_msync {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_msync *sigbox_msync(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSYNC ? (const struct sigbox_msync *)event : NULL;
}

/* `mincore`: Which pages are in memory was asked for. */
#define SIGBOX_MINCORE 1027
struct sigbox_mincore {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument vec, as it was passed. */
	uint64_t vec;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mincore *sigbox_mincore(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MINCORE ? (const struct sigbox_mincore *)event : NULL;
}

/* `madvise`: Advice was given on the use of memory. */
#define SIGBOX_MADVISE 1028
struct sigbox_madvise {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument length, as it was passed. */
	uint64_t length;
	/* The argument behavior, as it was passed. */
	int32_t behavior, behavior_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_madvise *sigbox_madvise(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MADVISE ? (const struct sigbox_madvise *)event : NULL;
}

/* `shmget`: Shared memory was got by its key. */
#define SIGBOX_SHMGET 1029
struct sigbox_shmget {
	struct sigbox_event event;
	/* The argument key, as it was passed. */
	int32_t key, key_high_;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument shmflg, as it was passed. */
	int32_t shmflg, shmflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_shmget *sigbox_shmget(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SHMGET ? (const struct sigbox_shmget *)event : NULL;
}

/* `shmat`: Shared memory was attached. */
#define SIGBOX_SHMAT 1030
struct sigbox_shmat {
	struct sigbox_event event;
	/* The argument shmid, as it was passed. */
	int32_t shmid, shmid_high_;
	/* The argument shmaddr, as it was passed. */
	uint64_t shmaddr;
	/* The argument shmflg, as it was passed. */
	int32_t shmflg, shmflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_shmat *sigbox_shmat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SHMAT ? (const struct sigbox_shmat *)event : NULL;
}

/* `shmctl`: Shared memory was controlled. */
#define SIGBOX_SHMCTL 1031
struct sigbox_shmctl {
	struct sigbox_event event;
	/* The argument shmid, as it was passed. */
	int32_t shmid, shmid_high_;
	/* The argument cmd, as it was passed. */
	int32_t cmd, cmd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_shmctl *sigbox_shmctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SHMCTL ? (const struct sigbox_shmctl *)event : NULL;
}

/* `dup`: A file got another number as well. */
#define SIGBOX_DUP 1032
struct sigbox_dup {
	struct sigbox_event event;
	/* The argument oldfd, as it was passed. */
	int32_t oldfd, oldfd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_dup *sigbox_dup(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_DUP ? (const struct sigbox_dup *)event : NULL;
}

/* `dup2`: A file got a chosen number as well. */
#define SIGBOX_DUP2 1033
struct sigbox_dup2 {
	struct sigbox_event event;
	/* The argument oldfd, as it was passed. */
	int32_t oldfd, oldfd_high_;
	/* The argument newfd, as it was passed. */
	int32_t newfd, newfd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_dup2 *sigbox_dup2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_DUP2 ? (const struct sigbox_dup2 *)event : NULL;
}

/* `pause`: A signal was waited for. */
#define SIGBOX_PAUSE 1034
struct sigbox_pause {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pause *sigbox_pause(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PAUSE ? (const struct sigbox_pause *)event : NULL;
}

/* `nanosleep`: The thread slept. */
#define SIGBOX_NANOSLEEP 1035
struct sigbox_nanosleep {
	struct sigbox_event event;
	/* The argument rqtp, as it was passed. */
	uint64_t rqtp;
	/* The argument rmtp, as it was passed. */
	uint64_t rmtp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_nanosleep *sigbox_nanosleep(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_NANOSLEEP ? (const struct sigbox_nanosleep *)event : NULL;
}

/* `getitimer`: An interval timer was asked for. */
#define SIGBOX_GETITIMER 1036
struct sigbox_getitimer {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument value, as it was passed. */
	uint64_t value;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getitimer *sigbox_getitimer(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETITIMER ? (const struct sigbox_getitimer *)event : NULL;
}

/* `alarm`: An alarm was set. */
#define SIGBOX_ALARM 1037
struct sigbox_alarm {
	struct sigbox_event event;
	/* The argument seconds, as it was passed. */
	uint32_t seconds, seconds_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_alarm *sigbox_alarm(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ALARM ? (const struct sigbox_alarm *)event : NULL;
}

/* `setitimer`: An interval timer was set. */
#define SIGBOX_SETITIMER 1038
struct sigbox_setitimer {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument ovalue, as it was passed. */
	uint64_t ovalue;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setitimer *sigbox_setitimer(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETITIMER ? (const struct sigbox_setitimer *)event : NULL;
}

/* `getpid`: The process id was asked for. */
#define SIGBOX_GETPID 1039
struct sigbox_getpid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getpid *sigbox_getpid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPID ? (const struct sigbox_getpid *)event : NULL;
}

/* `sendfile`: Bytes were copied from one file to another. */
#define SIGBOX_SENDFILE 1040
struct sigbox_sendfile {
	struct sigbox_event event;
	/* The argument out_fd, as it was passed. */
	int32_t out_fd, out_fd_high_;
	/* The argument in_fd, as it was passed. */
	int32_t in_fd, in_fd_high_;
	/* The argument offset, as it was passed. */
	uint64_t offset;
	/* The argument count, as it was passed. */
	uint64_t count;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sendfile *sigbox_sendfile(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SENDFILE ? (const struct sigbox_sendfile *)event : NULL;
}

/* `socket`: A socket was made. */
#define SIGBOX_SOCKET 1041
struct sigbox_socket {
	struct sigbox_event event;
	/* The argument family, as it was passed. */
	int32_t family, family_high_;
	/* The argument type, as it was passed. */
	int32_t type, type_high_;
	/* The argument protocol, as it was passed. */
	int32_t protocol, protocol_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_socket *sigbox_socket(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SOCKET ? (const struct sigbox_socket *)event : NULL;
}

/* `connect`: A socket was connected. */
#define SIGBOX_CONNECT 1042
struct sigbox_connect {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	int32_t addrlen, addrlen_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_connect *sigbox_connect(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CONNECT ? (const struct sigbox_connect *)event : NULL;
}

/* `accept`: A connection was accepted. */
#define SIGBOX_ACCEPT 1043
struct sigbox_accept {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	uint64_t addrlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_accept *sigbox_accept(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ACCEPT ? (const struct sigbox_accept *)event : NULL;
}

/* `sendto`: A message was sent, perhaps to an address. */
#define SIGBOX_SENDTO 1044
struct sigbox_sendto {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	int32_t addrlen, addrlen_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sendto *sigbox_sendto(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SENDTO ? (const struct sigbox_sendto *)event : NULL;
}

/* `recvfrom`: A message was received, perhaps with its sender's address. */
#define SIGBOX_RECVFROM 1045
struct sigbox_recvfrom {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	uint64_t addrlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_recvfrom *sigbox_recvfrom(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RECVFROM ? (const struct sigbox_recvfrom *)event : NULL;
}

/* `sendmsg`: A message was sent. */
#define SIGBOX_SENDMSG 1046
struct sigbox_sendmsg {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument msg, as it was passed. */
	uint64_t msg;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sendmsg *sigbox_sendmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SENDMSG ? (const struct sigbox_sendmsg *)event : NULL;
}

/* `recvmsg`: A message was received. */
#define SIGBOX_RECVMSG 1047
struct sigbox_recvmsg {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument msg, as it was passed. */
	uint64_t msg;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_recvmsg *sigbox_recvmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RECVMSG ? (const struct sigbox_recvmsg *)event : NULL;
}

/* `shutdown`: A connection was shut down, in part or in full. */
#define SIGBOX_SHUTDOWN 1048
struct sigbox_shutdown {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument how, as it was passed. */
	int32_t how, how_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_shutdown *sigbox_shutdown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SHUTDOWN ? (const struct sigbox_shutdown *)event : NULL;
}

/* `bind`: A socket was bound to an address. */
#define SIGBOX_BIND 1049
struct sigbox_bind {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	int32_t addrlen, addrlen_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_bind *sigbox_bind(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_BIND ? (const struct sigbox_bind *)event : NULL;
}

/* `listen`: A socket began to listen. */
#define SIGBOX_LISTEN 1050
struct sigbox_listen {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument backlog, as it was passed. */
	int32_t backlog, backlog_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_listen *sigbox_listen(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LISTEN ? (const struct sigbox_listen *)event : NULL;
}

/* `getsockname`: A socket's own address was asked for. */
#define SIGBOX_GETSOCKNAME 1051
struct sigbox_getsockname {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	uint64_t addrlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getsockname *sigbox_getsockname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETSOCKNAME ? (const struct sigbox_getsockname *)event : NULL;
}

/* `getpeername`: The address of a socket's other end was asked for. */
#define SIGBOX_GETPEERNAME 1052
struct sigbox_getpeername {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	uint64_t addrlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getpeername *sigbox_getpeername(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPEERNAME ? (const struct sigbox_getpeername *)event : NULL;
}

/* `socketpair`: A pair of connected sockets was made. */
#define SIGBOX_SOCKETPAIR 1053
struct sigbox_socketpair {
	struct sigbox_event event;
	/* The argument family, as it was passed. */
	int32_t family, family_high_;
	/* The argument type, as it was passed. */
	int32_t type, type_high_;
	/* The argument protocol, as it was passed. */
	int32_t protocol, protocol_high_;
	/* The argument sv, as it was passed. */
	uint64_t sv;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_socketpair *sigbox_socketpair(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SOCKETPAIR ? (const struct sigbox_socketpair *)event : NULL;
}

/* `setsockopt`: A socket's option was set. */
#define SIGBOX_SETSOCKOPT 1054
struct sigbox_setsockopt {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument level, as it was passed. */
	int32_t level, level_high_;
	/* The argument optname, as it was passed. */
	int32_t optname, optname_high_;
	/* The argument optval, as it was passed. */
	uint64_t optval;
	/* The argument optlen, as it was passed. */
	int32_t optlen, optlen_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setsockopt *sigbox_setsockopt(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETSOCKOPT ? (const struct sigbox_setsockopt *)event : NULL;
}

/* `getsockopt`: A socket's option was asked for. */
#define SIGBOX_GETSOCKOPT 1055
struct sigbox_getsockopt {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument level, as it was passed. */
	int32_t level, level_high_;
	/* The argument optname, as it was passed. */
	int32_t optname, optname_high_;
	/* The argument optval, as it was passed. */
	uint64_t optval;
	/* The argument optlen, as it was passed. */
	uint64_t optlen;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getsockopt *sigbox_getsockopt(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETSOCKOPT ? (const struct sigbox_getsockopt *)event : NULL;
}

/* `clone`: A process or a thread was created. */
#define SIGBOX_CLONE 1056
struct sigbox_clone {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	uint64_t flags;
	/* The argument stack, as it was passed. */
	uint64_t stack;
	/* The argument parent_tid, as it was passed. */
	uint64_t parent_tid;
	/* The argument child_tid, as it was passed. */
	uint64_t child_tid;
	/* The argument tls, as it was passed. */
	uint64_t tls;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clone *sigbox_clone(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLONE ? (const struct sigbox_clone *)event : NULL;
}

/* `fork`: A process was created. */
#define SIGBOX_FORK 1057
struct sigbox_fork {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fork *sigbox_fork(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FORK ? (const struct sigbox_fork *)event : NULL;
}

/* `vfork`: A process was created that its parent waits for. */
#define SIGBOX_VFORK 1058
struct sigbox_vfork {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_vfork *sigbox_vfork(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_VFORK ? (const struct sigbox_vfork *)event : NULL;
}

/* `execve`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
#define SIGBOX_EXECVE 1059
struct sigbox_execve {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument argv, as it was passed. */
	uint64_t argv;
	/* The argument envp, as it was passed. */
	uint64_t envp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_execve *sigbox_execve(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EXECVE ? (const struct sigbox_execve *)event : NULL;
}

/* `exit`: A thread ends. */
#define SIGBOX_EXIT 1060
struct sigbox_exit {
	struct sigbox_event event;
	/* The argument status, as it was passed. */
	int32_t status, status_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_exit *sigbox_exit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EXIT ? (const struct sigbox_exit *)event : NULL;
}

/* `wait4`: A child process was waited for. */
#define SIGBOX_WAIT4 1061
struct sigbox_wait4 {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument wstatus, as it was passed. */
	uint64_t wstatus;
	/* The argument options, as it was passed. */
	int32_t options, options_high_;
	/* The argument rusage, as it was passed. */
	uint64_t rusage;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_wait4 *sigbox_wait4(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_WAIT4 ? (const struct sigbox_wait4 *)event : NULL;
}

/* `kill`: A signal was sent to a process or a group. */
#define SIGBOX_KILL 1062
struct sigbox_kill {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_kill *sigbox_kill(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_KILL ? (const struct sigbox_kill *)event : NULL;
}

/* `uname`: The names of the kernel and the host were asked for. */
#define SIGBOX_UNAME 1063
struct sigbox_uname {
	struct sigbox_event event;
	/* The argument name, as it was passed. */
	uint64_t name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_uname *sigbox_uname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UNAME ? (const struct sigbox_uname *)event : NULL;
}

/* `semget`: Semaphores were got by their key. */
#define SIGBOX_SEMGET 1064
struct sigbox_semget {
	struct sigbox_event event;
	/* The argument key, as it was passed. */
	int32_t key, key_high_;
	/* The argument nsems, as it was passed. */
	int32_t nsems, nsems_high_;
	/* The argument semflg, as it was passed. */
	int32_t semflg, semflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_semget *sigbox_semget(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SEMGET ? (const struct sigbox_semget *)event : NULL;
}

/* `semop`: Semaphores were changed. */
#define SIGBOX_SEMOP 1065
struct sigbox_semop {
	struct sigbox_event event;
	/* The argument semid, as it was passed. */
	int32_t semid, semid_high_;
	/* The argument tsops, as it was passed. */
	uint64_t tsops;
	/* The argument nsops, as it was passed. */
	uint32_t nsops, nsops_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_semop *sigbox_semop(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SEMOP ? (const struct sigbox_semop *)event : NULL;
}

/* `semctl`: Semaphores were controlled. */
#define SIGBOX_SEMCTL 1066
struct sigbox_semctl {
	struct sigbox_event event;
	/* The argument semid, as it was passed. */
	int32_t semid, semid_high_;
	/* The argument semnum, as it was passed. */
	int32_t semnum, semnum_high_;
	/* The argument cmd, as it was passed. */
	int32_t cmd, cmd_high_;
	/* The argument arg, as it was passed. */
	uint64_t arg;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_semctl *sigbox_semctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SEMCTL ? (const struct sigbox_semctl *)event : NULL;
}

/* `shmdt`: Shared memory was detached. */
#define SIGBOX_SHMDT 1067
struct sigbox_shmdt {
	struct sigbox_event event;
	/* The argument shmaddr, as it was passed. */
	uint64_t shmaddr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_shmdt *sigbox_shmdt(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SHMDT ? (const struct sigbox_shmdt *)event : NULL;
}

/* `msgget`: A message queue was got by its key. */
#define SIGBOX_MSGGET 1068
struct sigbox_msgget {
	struct sigbox_event event;
	/* The argument key, as it was passed. */
	int32_t key, key_high_;
	/* The argument msgflg, as it was passed. */
	int32_t msgflg, msgflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_msgget *sigbox_msgget(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSGGET ? (const struct sigbox_msgget *)event : NULL;
}

/* `msgsnd`: A message was put into a queue. */
#define SIGBOX_MSGSND 1069
struct sigbox_msgsnd {
	struct sigbox_event event;
	/* The argument msqid, as it was passed. */
	int32_t msqid, msqid_high_;
	/* The argument msgp, as it was passed. */
	uint64_t msgp;
	/* The argument msgsz, as it was passed. */
	uint64_t msgsz;
	/* The argument msgflg, as it was passed. */
	int32_t msgflg, msgflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_msgsnd *sigbox_msgsnd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSGSND ? (const struct sigbox_msgsnd *)event : NULL;
}

/* `msgrcv`: A message was taken from a queue. */
#define SIGBOX_MSGRCV 1070
struct sigbox_msgrcv {
	struct sigbox_event event;
	/* The argument msqid, as it was passed. */
	int32_t msqid, msqid_high_;
	/* The argument msgp, as it was passed. */
	uint64_t msgp;
	/* The argument msgsz, as it was passed. */
	uint64_t msgsz;
	/* The argument msgtyp, as it was passed. */
	int64_t msgtyp;
	/* The argument msgflg, as it was passed. */
	int32_t msgflg, msgflg_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_msgrcv *sigbox_msgrcv(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSGRCV ? (const struct sigbox_msgrcv *)event : NULL;
}

/* `msgctl`: A message queue was controlled. */
#define SIGBOX_MSGCTL 1071
struct sigbox_msgctl {
	struct sigbox_event event;
	/* The argument msqid, as it was passed. */
	int32_t msqid, msqid_high_;
	/* The argument cmd, as it was passed. */
	int32_t cmd, cmd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_msgctl *sigbox_msgctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSGCTL ? (const struct sigbox_msgctl *)event : NULL;
}

/* `fcntl`: An open file was controlled. */
#define SIGBOX_FCNTL 1072
struct sigbox_fcntl {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The argument arg, as it was passed. */
	uint64_t arg;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fcntl *sigbox_fcntl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCNTL ? (const struct sigbox_fcntl *)event : NULL;
}

/* `flock`: A file was locked or unlocked. */
#define SIGBOX_FLOCK 1073
struct sigbox_flock {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_flock *sigbox_flock(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FLOCK ? (const struct sigbox_flock *)event : NULL;
}

/* `fsync`: A file was written to its device. */
#define SIGBOX_FSYNC 1074
struct sigbox_fsync {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fsync *sigbox_fsync(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSYNC ? (const struct sigbox_fsync *)event : NULL;
}

/* `fdatasync`: A file's content was written to its device. */
#define SIGBOX_FDATASYNC 1075
struct sigbox_fdatasync {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fdatasync *sigbox_fdatasync(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FDATASYNC ? (const struct sigbox_fdatasync *)event : NULL;
}

/* `truncate`: A file was cut or grown, by path. */
#define SIGBOX_TRUNCATE 1076
struct sigbox_truncate {
	struct sigbox_event event;
	/* The text path points to, read when the call had ended. */
	struct sigbox_text_slot path;
	/* The argument length, as it was passed. */
	int64_t length;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_truncate *sigbox_truncate(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TRUNCATE ? (const struct sigbox_truncate *)event : NULL;
}

/* `ftruncate`: A file was cut or grown, by number. */
#define SIGBOX_FTRUNCATE 1077
struct sigbox_ftruncate {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument length, as it was passed. */
	int64_t length;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ftruncate *sigbox_ftruncate(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FTRUNCATE ? (const struct sigbox_ftruncate *)event : NULL;
}

/* `getdents`: The entries of a folder were read. */
#define SIGBOX_GETDENTS 1078
struct sigbox_getdents {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument dirent, as it was passed. */
	uint64_t dirent;
	/* The argument count, as it was passed. */
	uint32_t count, count_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getdents *sigbox_getdents(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETDENTS ? (const struct sigbox_getdents *)event : NULL;
}

/* `getcwd`: The current folder was asked for. */
#define SIGBOX_GETCWD 1079
struct sigbox_getcwd {
	struct sigbox_event event;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getcwd *sigbox_getcwd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETCWD ? (const struct sigbox_getcwd *)event : NULL;
}

/* `chdir`: The current folder was changed, by path. */
#define SIGBOX_CHDIR 1080
struct sigbox_chdir {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chdir *sigbox_chdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHDIR ? (const struct sigbox_chdir *)event : NULL;
}

/* `fchdir`: The current folder was changed, by number. */
#define SIGBOX_FCHDIR 1081
struct sigbox_fchdir {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchdir *sigbox_fchdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHDIR ? (const struct sigbox_fchdir *)event : NULL;
}

/* `rename`: A file was renamed. */
#define SIGBOX_RENAME 1082
struct sigbox_rename {
	struct sigbox_event event;
	/* The text oldpath points to, read when the call had ended. */
	struct sigbox_text_slot oldpath;
	/* The text newpath points to, read when the call had ended. */
	struct sigbox_text_slot newpath;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rename *sigbox_rename(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RENAME ? (const struct sigbox_rename *)event : NULL;
}

/* `mkdir`: A folder was made. */
#define SIGBOX_MKDIR 1083
struct sigbox_mkdir {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mkdir *sigbox_mkdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MKDIR ? (const struct sigbox_mkdir *)event : NULL;
}

/* `rmdir`: A folder was removed. */
#define SIGBOX_RMDIR 1084
struct sigbox_rmdir {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rmdir *sigbox_rmdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RMDIR ? (const struct sigbox_rmdir *)event : NULL;
}

/* `creat`: A file was made and opened. */
#define SIGBOX_CREAT 1085
struct sigbox_creat {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_creat *sigbox_creat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CREAT ? (const struct sigbox_creat *)event : NULL;
}

/* `link`: A file got another name as well. */
#define SIGBOX_LINK 1086
struct sigbox_link {
	struct sigbox_event event;
	/* The text oldpath points to, read when the call had ended. */
	struct sigbox_text_slot oldpath;
	/* The text newpath points to, read when the call had ended. */
	struct sigbox_text_slot newpath;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_link *sigbox_link(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LINK ? (const struct sigbox_link *)event : NULL;
}

/* `unlink`: A name of a file was removed. */
#define SIGBOX_UNLINK 1087
struct sigbox_unlink {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_unlink *sigbox_unlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UNLINK ? (const struct sigbox_unlink *)event : NULL;
}

/* `symlink`: A symbolic link was made. */
#define SIGBOX_SYMLINK 1088
struct sigbox_symlink {
	struct sigbox_event event;
	/* The text target points to, read when the call had ended. */
	struct sigbox_text_slot target;
	/* The text linkpath points to, read when the call had ended. */
	struct sigbox_text_slot linkpath;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_symlink *sigbox_symlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYMLINK ? (const struct sigbox_symlink *)event : NULL;
}

/* `readlink`: A symbolic link was read. */
#define SIGBOX_READLINK 1089
struct sigbox_readlink {
	struct sigbox_event event;
	/* The text path points to, read when the call had ended. */
	struct sigbox_text_slot path;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument bufsiz, as it was passed. */
	int32_t bufsiz, bufsiz_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_readlink *sigbox_readlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READLINK ? (const struct sigbox_readlink *)event : NULL;
}

/* `chmod`: Permissions were changed, by path. */
#define SIGBOX_CHMOD 1090
struct sigbox_chmod {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chmod *sigbox_chmod(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHMOD ? (const struct sigbox_chmod *)event : NULL;
}

/* `fchmod`: Permissions were changed, by number. */
#define SIGBOX_FCHMOD 1091
struct sigbox_fchmod {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchmod *sigbox_fchmod(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHMOD ? (const struct sigbox_fchmod *)event : NULL;
}

/* `chown`: The owner was changed, by path. */
#define SIGBOX_CHOWN 1092
struct sigbox_chown {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument user, as it was passed. */
	uint32_t user, user_high_;
	/* The argument group, as it was passed. */
	uint32_t group, group_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chown *sigbox_chown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHOWN ? (const struct sigbox_chown *)event : NULL;
}

/* `fchown`: The owner was changed, by number. */
#define SIGBOX_FCHOWN 1093
struct sigbox_fchown {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument user, as it was passed. */
	uint32_t user, user_high_;
	/* The argument group, as it was passed. */
	uint32_t group, group_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchown *sigbox_fchown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHOWN ? (const struct sigbox_fchown *)event : NULL;
}

/* `lchown`: The owner was changed, by path, links not followed. */
#define SIGBOX_LCHOWN 1094
struct sigbox_lchown {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument user, as it was passed. */
	uint32_t user, user_high_;
	/* The argument group, as it was passed. */
	uint32_t group, group_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lchown *sigbox_lchown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LCHOWN ? (const struct sigbox_lchown *)event : NULL;
}

/* `umask`: The mask for the permissions of new files was changed. */
#define SIGBOX_UMASK 1095
struct sigbox_umask {
	struct sigbox_event event;
	/* The argument mask, as it was passed. */
	int32_t mask, mask_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_umask *sigbox_umask(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UMASK ? (const struct sigbox_umask *)event : NULL;
}

/* `gettimeofday`: The time was asked for. */
#define SIGBOX_GETTIMEOFDAY 1096
struct sigbox_gettimeofday {
	struct sigbox_event event;
	/* The argument tv, as it was passed. */
	uint64_t tv;
	/* The argument tz, as it was passed. */
	uint64_t tz;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_gettimeofday *sigbox_gettimeofday(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETTIMEOFDAY ? (const struct sigbox_gettimeofday *)event : NULL;
}

/* `getrlimit`: A resource's limit was asked for. */
#define SIGBOX_GETRLIMIT 1097
struct sigbox_getrlimit {
	struct sigbox_event event;
	/* The argument resource, as it was passed. */
	uint32_t resource, resource_high_;
	/* The argument rlim, as it was passed. */
	uint64_t rlim;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getrlimit *sigbox_getrlimit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETRLIMIT ? (const struct sigbox_getrlimit *)event : NULL;
}

/* `getrusage`: The used resources were asked for. */
#define SIGBOX_GETRUSAGE 1098
struct sigbox_getrusage {
	struct sigbox_event event;
	/* The argument who, as it was passed. */
	int32_t who, who_high_;
	/* The argument rusage, as it was passed. */
	uint64_t rusage;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getrusage *sigbox_getrusage(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETRUSAGE ? (const struct sigbox_getrusage *)event : NULL;
}

/* `sysinfo`: Facts about the system were asked for. */
#define SIGBOX_SYSINFO 1099
struct sigbox_sysinfo {
	struct sigbox_event event;
	/* The argument info, as it was passed. */
	uint64_t info;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sysinfo *sigbox_sysinfo(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYSINFO ? (const struct sigbox_sysinfo *)event : NULL;
}

/* `times`: The used processor time was asked for. */
#define SIGBOX_TIMES 1100
struct sigbox_times {
	struct sigbox_event event;
	/* The argument tbuf, as it was passed. */
	uint64_t tbuf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_times *sigbox_times(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMES ? (const struct sigbox_times *)event : NULL;
}

/* `ptrace`: Another process was traced, read or changed. */
#define SIGBOX_PTRACE 1101
struct sigbox_ptrace {
	struct sigbox_event event;
	/* The argument request, as it was passed. */
	int64_t request;
	/* The argument pid, as it was passed. */
	int64_t pid;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument data, as it was passed. */
	uint64_t data;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ptrace *sigbox_ptrace(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PTRACE ? (const struct sigbox_ptrace *)event : NULL;
}

/* `getuid`: The real user id was asked for. */
#define SIGBOX_GETUID 1102
struct sigbox_getuid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getuid *sigbox_getuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETUID ? (const struct sigbox_getuid *)event : NULL;
}

/* `syslog`: The kernel's log was read or controlled. */
#define SIGBOX_SYSLOG 1103
struct sigbox_syslog {
	struct sigbox_event event;
	/* The argument type, as it was passed. */
	int32_t type, type_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument len, as it was passed. */
	int32_t len, len_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_syslog *sigbox_syslog(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYSLOG ? (const struct sigbox_syslog *)event : NULL;
}

/* `getgid`: The real group id was asked for. */
#define SIGBOX_GETGID 1104
struct sigbox_getgid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getgid *sigbox_getgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETGID ? (const struct sigbox_getgid *)event : NULL;
}

/* `setuid`: The user ids were changed. */
#define SIGBOX_SETUID 1105
struct sigbox_setuid {
	struct sigbox_event event;
	/* The argument uid, as it was passed. */
	uint32_t uid, uid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setuid *sigbox_setuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETUID ? (const struct sigbox_setuid *)event : NULL;
}

/* `setgid`: The group ids were changed. */
#define SIGBOX_SETGID 1106
struct sigbox_setgid {
	struct sigbox_event event;
	/* The argument gid, as it was passed. */
	uint32_t gid, gid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setgid *sigbox_setgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETGID ? (const struct sigbox_setgid *)event : NULL;
}

/* `geteuid`: The effective user id was asked for. */
#define SIGBOX_GETEUID 1107
struct sigbox_geteuid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_geteuid *sigbox_geteuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETEUID ? (const struct sigbox_geteuid *)event : NULL;
}

/* `getegid`: The effective group id was asked for. */
#define SIGBOX_GETEGID 1108
struct sigbox_getegid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getegid *sigbox_getegid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETEGID ? (const struct sigbox_getegid *)event : NULL;
}

/* `setpgid`: A process's group was changed. */
#define SIGBOX_SETPGID 1109
struct sigbox_setpgid {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument pgid, as it was passed. */
	int32_t pgid, pgid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setpgid *sigbox_setpgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETPGID ? (const struct sigbox_setpgid *)event : NULL;
}

/* `getppid`: The parent's process id was asked for. */
#define SIGBOX_GETPPID 1110
struct sigbox_getppid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getppid *sigbox_getppid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPPID ? (const struct sigbox_getppid *)event : NULL;
}

/* `getpgrp`: The process's group was asked for. */
#define SIGBOX_GETPGRP 1111
struct sigbox_getpgrp {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getpgrp *sigbox_getpgrp(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPGRP ? (const struct sigbox_getpgrp *)event : NULL;
}

/* `setsid`: A session was begun. */
#define SIGBOX_SETSID 1112
struct sigbox_setsid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setsid *sigbox_setsid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETSID ? (const struct sigbox_setsid *)event : NULL;
}

/* `setreuid`: The real and effective user ids were changed. */
#define SIGBOX_SETREUID 1113
struct sigbox_setreuid {
	struct sigbox_event event;
	/* The argument ruid, as it was passed. */
	uint32_t ruid, ruid_high_;
	/* The argument euid, as it was passed. */
	uint32_t euid, euid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setreuid *sigbox_setreuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETREUID ? (const struct sigbox_setreuid *)event : NULL;
}

/* `setregid`: The real and effective group ids were changed. */
#define SIGBOX_SETREGID 1114
struct sigbox_setregid {
	struct sigbox_event event;
	/* The argument rgid, as it was passed. */
	uint32_t rgid, rgid_high_;
	/* The argument egid, as it was passed. */
	uint32_t egid, egid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setregid *sigbox_setregid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETREGID ? (const struct sigbox_setregid *)event : NULL;
}

/* `getgroups`: The supplementary groups were asked for. */
#define SIGBOX_GETGROUPS 1115
struct sigbox_getgroups {
	struct sigbox_event event;
	/* The argument gidsetsize, as it was passed. */
	int32_t gidsetsize, gidsetsize_high_;
	/* The argument grouplist, as it was passed. */
	uint64_t grouplist;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getgroups *sigbox_getgroups(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETGROUPS ? (const struct sigbox_getgroups *)event : NULL;
}

/* `setgroups`: The supplementary groups were changed. */
#define SIGBOX_SETGROUPS 1116
struct sigbox_setgroups {
	struct sigbox_event event;
	/* The argument gidsetsize, as it was passed. */
	int32_t gidsetsize, gidsetsize_high_;
	/* The argument grouplist, as it was passed. */
	uint64_t grouplist;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setgroups *sigbox_setgroups(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETGROUPS ? (const struct sigbox_setgroups *)event : NULL;
}

/* `setresuid`: The real, effective and saved user ids were changed. */
#define SIGBOX_SETRESUID 1117
struct sigbox_setresuid {
	struct sigbox_event event;
	/* The argument ruid, as it was passed. */
	uint32_t ruid, ruid_high_;
	/* The argument euid, as it was passed. */
	uint32_t euid, euid_high_;
	/* The argument suid, as it was passed. */
	uint32_t suid, suid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setresuid *sigbox_setresuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETRESUID ? (const struct sigbox_setresuid *)event : NULL;
}

/* `getresuid`: The real, effective and saved user ids were asked for. */
#define SIGBOX_GETRESUID 1118
struct sigbox_getresuid {
	struct sigbox_event event;
	/* The argument ruidp, as it was passed. */
	uint64_t ruidp;
	/* The argument euidp, as it was passed. */
	uint64_t euidp;
	/* The argument suidp, as it was passed. */
	uint64_t suidp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getresuid *sigbox_getresuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETRESUID ? (const struct sigbox_getresuid *)event : NULL;
}

/* `setresgid`: The real, effective and saved group ids were changed. */
#define SIGBOX_SETRESGID 1119
struct sigbox_setresgid {
	struct sigbox_event event;
	/* The argument rgid, as it was passed. */
	uint32_t rgid, rgid_high_;
	/* The argument egid, as it was passed. */
	uint32_t egid, egid_high_;
	/* The argument sgid, as it was passed. */
	uint32_t sgid, sgid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setresgid *sigbox_setresgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETRESGID ? (const struct sigbox_setresgid *)event : NULL;
}

/* `getresgid`: The real, effective and saved group ids were asked for. */
#define SIGBOX_GETRESGID 1120
struct sigbox_getresgid {
	struct sigbox_event event;
	/* The argument rgidp, as it was passed. */
	uint64_t rgidp;
	/* The argument egidp, as it was passed. */
	uint64_t egidp;
	/* The argument sgidp, as it was passed. */
	uint64_t sgidp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getresgid *sigbox_getresgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETRESGID ? (const struct sigbox_getresgid *)event : NULL;
}

/* `getpgid`: A process's group was asked for. */
#define SIGBOX_GETPGID 1121
struct sigbox_getpgid {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getpgid *sigbox_getpgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPGID ? (const struct sigbox_getpgid *)event : NULL;
}

/* `setfsuid`: The user id for file access was changed. */
#define SIGBOX_SETFSUID 1122
struct sigbox_setfsuid {
	struct sigbox_event event;
	/* The argument uid, as it was passed. */
	uint32_t uid, uid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setfsuid *sigbox_setfsuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETFSUID ? (const struct sigbox_setfsuid *)event : NULL;
}

/* `setfsgid`: The group id for file access was changed. */
#define SIGBOX_SETFSGID 1123
struct sigbox_setfsgid {
	struct sigbox_event event;
	/* The argument gid, as it was passed. */
	uint32_t gid, gid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setfsgid *sigbox_setfsgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETFSGID ? (const struct sigbox_setfsgid *)event : NULL;
}

/* `getsid`: A process's session was asked for. */
#define SIGBOX_GETSID 1124
struct sigbox_getsid {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getsid *sigbox_getsid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETSID ? (const struct sigbox_getsid *)event : NULL;
}

/* `capget`: A thread's capabilities were asked for. */
#define SIGBOX_CAPGET 1125
struct sigbox_capget {
	struct sigbox_event event;
	/* The argument header, as it was passed. */
	uint64_t header;
	/* The argument dataptr, as it was passed. */
	uint64_t dataptr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_capget *sigbox_capget(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CAPGET ? (const struct sigbox_capget *)event : NULL;
}

/* `capset`: A thread's capabilities were changed. */
#define SIGBOX_CAPSET 1126
struct sigbox_capset {
	struct sigbox_event event;
	/* The argument header, as it was passed. */
	uint64_t header;
	/* The argument data, as it was passed. */
	uint64_t data;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_capset *sigbox_capset(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CAPSET ? (const struct sigbox_capset *)event : NULL;
}

/* `rt_sigpending`: The pending signals were asked for. */
#define SIGBOX_RT_SIGPENDING 1127
struct sigbox_rt_sigpending {
	struct sigbox_event event;
	/* The argument uset, as it was passed. */
	uint64_t uset;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigpending *sigbox_rt_sigpending(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGPENDING ? (const struct sigbox_rt_sigpending *)event : NULL;
}

/* `rt_sigtimedwait`: A signal was waited for. */
#define SIGBOX_RT_SIGTIMEDWAIT 1128
struct sigbox_rt_sigtimedwait {
	struct sigbox_event event;
	/* The argument uthese, as it was passed. */
	uint64_t uthese;
	/* The argument uinfo, as it was passed. */
	uint64_t uinfo;
	/* The argument uts, as it was passed. */
	uint64_t uts;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigtimedwait *sigbox_rt_sigtimedwait(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGTIMEDWAIT ? (const struct sigbox_rt_sigtimedwait *)event : NULL;
}

/* `rt_sigqueueinfo`: A signal was sent with data. */
#define SIGBOX_RT_SIGQUEUEINFO 1129
struct sigbox_rt_sigqueueinfo {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
	/* The argument uinfo, as it was passed. */
	uint64_t uinfo;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigqueueinfo *sigbox_rt_sigqueueinfo(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGQUEUEINFO ? (const struct sigbox_rt_sigqueueinfo *)event : NULL;
}

/* `rt_sigsuspend`: A signal was waited for with another mask. */
#define SIGBOX_RT_SIGSUSPEND 1130
struct sigbox_rt_sigsuspend {
	struct sigbox_event event;
	/* The argument unewset, as it was passed. */
	uint64_t unewset;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_sigsuspend *sigbox_rt_sigsuspend(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_SIGSUSPEND ? (const struct sigbox_rt_sigsuspend *)event : NULL;
}

/* `sigaltstack`: The stack for signal handlers was changed. */
#define SIGBOX_SIGALTSTACK 1131
struct sigbox_sigaltstack {
	struct sigbox_event event;
	/* The argument uss, as it was passed. */
	uint64_t uss;
	/* The argument uoss, as it was passed. */
	uint64_t uoss;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigaltstack *sigbox_sigaltstack(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGALTSTACK ? (const struct sigbox_sigaltstack *)event : NULL;
}

/* `utime`: A file's times were changed. */
#define SIGBOX_UTIME 1132
struct sigbox_utime {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument times, as it was passed. */
	uint64_t times;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_utime *sigbox_utime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UTIME ? (const struct sigbox_utime *)event : NULL;
}

/* `mknod`: A device, a pipe or a file was made. */
#define SIGBOX_MKNOD 1133
struct sigbox_mknod {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
	/* The argument dev, as it was passed. */
	uint32_t dev, dev_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mknod *sigbox_mknod(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MKNOD ? (const struct sigbox_mknod *)event : NULL;
}

/* `uselib`: A shared library was loaded the old way. */
#define SIGBOX_USELIB 1134
struct sigbox_uselib {
	struct sigbox_event event;
	/* The text library points to, read when the call had ended. */
	struct sigbox_text_slot library;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_uselib *sigbox_uselib(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_USELIB ? (const struct sigbox_uselib *)event : NULL;
}

/* `personality`: The execution domain was changed. */
#define SIGBOX_PERSONALITY 1135
struct sigbox_personality {
	struct sigbox_event event;
	/* The argument personality, as it was passed. */
	uint32_t personality, personality_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_personality *sigbox_personality(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PERSONALITY ? (const struct sigbox_personality *)event : NULL;
}

/* `ustat`: A file system's facts were asked for by device. */
#define SIGBOX_USTAT 1136
struct sigbox_ustat {
	struct sigbox_event event;
	/* The argument dev, as it was passed. */
	uint32_t dev, dev_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ustat *sigbox_ustat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_USTAT ? (const struct sigbox_ustat *)event : NULL;
}

/* `statfs`: A file system's facts were asked for by path. */
#define SIGBOX_STATFS 1137
struct sigbox_statfs {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument buf, as it was passed. */
	uint64_t buf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_statfs *sigbox_statfs(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STATFS ? (const struct sigbox_statfs *)event : NULL;
}

/* `fstatfs`: A file system's facts were asked for by number. */
#define SIGBOX_FSTATFS 1138
struct sigbox_fstatfs {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument buf, as it was passed. */
	uint64_t buf;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fstatfs *sigbox_fstatfs(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSTATFS ? (const struct sigbox_fstatfs *)event : NULL;
}

/* `sysfs`: Kinds of file systems were asked for. */
#define SIGBOX_SYSFS 1139
struct sigbox_sysfs {
	struct sigbox_event event;
	/* The argument option, as it was passed. */
	int32_t option, option_high_;
	/* The argument arg1, as it was passed. */
	uint64_t arg1;
	/* The argument arg2, as it was passed. */
	uint64_t arg2;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sysfs *sigbox_sysfs(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYSFS ? (const struct sigbox_sysfs *)event : NULL;
}

/* `getpriority`: A priority was asked for. */
#define SIGBOX_GETPRIORITY 1140
struct sigbox_getpriority {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument who, as it was passed. */
	int32_t who, who_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getpriority *sigbox_getpriority(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETPRIORITY ? (const struct sigbox_getpriority *)event : NULL;
}

/* `setpriority`: A priority was changed. */
#define SIGBOX_SETPRIORITY 1141
struct sigbox_setpriority {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument who, as it was passed. */
	int32_t who, who_high_;
	/* The argument niceval, as it was passed. */
	int32_t niceval, niceval_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setpriority *sigbox_setpriority(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETPRIORITY ? (const struct sigbox_setpriority *)event : NULL;
}

/* `sched_setparam`: Scheduling parameters were changed. */
#define SIGBOX_SCHED_SETPARAM 1142
struct sigbox_sched_setparam {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument param, as it was passed. */
	uint64_t param;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_setparam *sigbox_sched_setparam(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_SETPARAM ? (const struct sigbox_sched_setparam *)event : NULL;
}

/* `sched_getparam`: Scheduling parameters were asked for. */
#define SIGBOX_SCHED_GETPARAM 1143
struct sigbox_sched_getparam {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument param, as it was passed. */
	uint64_t param;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_getparam *sigbox_sched_getparam(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GETPARAM ? (const struct sigbox_sched_getparam *)event : NULL;
}

/* `sched_setscheduler`: The scheduling policy was changed. */
#define SIGBOX_SCHED_SETSCHEDULER 1144
struct sigbox_sched_setscheduler {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument policy, as it was passed. */
	int32_t policy, policy_high_;
	/* The argument param, as it was passed. */
	uint64_t param;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_setscheduler *sigbox_sched_setscheduler(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_SETSCHEDULER ? (const struct sigbox_sched_setscheduler *)event : NULL;
}

/* `sched_getscheduler`: The scheduling policy was asked for. */
#define SIGBOX_SCHED_GETSCHEDULER 1145
struct sigbox_sched_getscheduler {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_getscheduler *sigbox_sched_getscheduler(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GETSCHEDULER ? (const struct sigbox_sched_getscheduler *)event : NULL;
}

/* `sched_get_priority_max`: The highest priority of a policy was asked for. */
#define SIGBOX_SCHED_GET_PRIORITY_MAX 1146
struct sigbox_sched_get_priority_max {
	struct sigbox_event event;
	/* The argument policy, as it was passed. */
	int32_t policy, policy_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_get_priority_max *sigbox_sched_get_priority_max(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GET_PRIORITY_MAX ? (const struct sigbox_sched_get_priority_max *)event : NULL;
}

/* `sched_get_priority_min`: The lowest priority of a policy was asked for. */
#define SIGBOX_SCHED_GET_PRIORITY_MIN 1147
struct sigbox_sched_get_priority_min {
	struct sigbox_event event;
	/* The argument policy, as it was passed. */
	int32_t policy, policy_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_get_priority_min *sigbox_sched_get_priority_min(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GET_PRIORITY_MIN ? (const struct sigbox_sched_get_priority_min *)event : NULL;
}

/* `sched_rr_get_interval`: The time slice was asked for. */
#define SIGBOX_SCHED_RR_GET_INTERVAL 1148
struct sigbox_sched_rr_get_interval {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument interval, as it was passed. */
	uint64_t interval;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_rr_get_interval *sigbox_sched_rr_get_interval(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_RR_GET_INTERVAL ? (const struct sigbox_sched_rr_get_interval *)event : NULL;
}

/* `mlock`: Memory was locked. */
#define SIGBOX_MLOCK 1149
struct sigbox_mlock {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mlock *sigbox_mlock(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MLOCK ? (const struct sigbox_mlock *)event : NULL;
}

/* `munlock`: Memory was unlocked. */
#define SIGBOX_MUNLOCK 1150
struct sigbox_munlock {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_munlock *sigbox_munlock(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MUNLOCK ? (const struct sigbox_munlock *)event : NULL;
}

/* `mlockall`: All memory was locked. */
#define SIGBOX_MLOCKALL 1151
struct sigbox_mlockall {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mlockall *sigbox_mlockall(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MLOCKALL ? (const struct sigbox_mlockall *)event : NULL;
}

/* `munlockall`: All memory was unlocked. */
#define SIGBOX_MUNLOCKALL 1152
struct sigbox_munlockall {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_munlockall *sigbox_munlockall(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MUNLOCKALL ? (const struct sigbox_munlockall *)event : NULL;
}

/* `vhangup`: The terminal was hung up. */
#define SIGBOX_VHANGUP 1153
struct sigbox_vhangup {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_vhangup *sigbox_vhangup(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_VHANGUP ? (const struct sigbox_vhangup *)event : NULL;
}

/* `modify_ldt`: The local descriptor table was read or changed. */
#define SIGBOX_MODIFY_LDT 1154
struct sigbox_modify_ldt {
	struct sigbox_event event;
	/* The argument func, as it was passed. */
	int32_t func, func_high_;
	/* The argument ptr, as it was passed. */
	uint64_t ptr;
	/* The argument bytecount, as it was passed. */
	uint64_t bytecount;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_modify_ldt *sigbox_modify_ldt(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MODIFY_LDT ? (const struct sigbox_modify_ldt *)event : NULL;
}

/* `pivot_root`: The root of the mount namespace was exchanged. */
#define SIGBOX_PIVOT_ROOT 1155
struct sigbox_pivot_root {
	struct sigbox_event event;
	/* The text new_root points to, read when the call had ended. */
	struct sigbox_text_slot new_root;
	/* The text put_old points to, read when the call had ended. */
	struct sigbox_text_slot put_old;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pivot_root *sigbox_pivot_root(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIVOT_ROOT ? (const struct sigbox_pivot_root *)event : NULL;
}

/* `prctl`: The process's own attributes were read or changed. */
#define SIGBOX_PRCTL 1157
struct sigbox_prctl {
	struct sigbox_event event;
	/* The argument option, as it was passed. */
	int32_t option, option_high_;
	/* The argument arg2, as it was passed. */
	uint64_t arg2;
	/* The argument arg3, as it was passed. */
	uint64_t arg3;
	/* The argument arg4, as it was passed. */
	uint64_t arg4;
	/* The argument arg5, as it was passed. */
	uint64_t arg5;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_prctl *sigbox_prctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PRCTL ? (const struct sigbox_prctl *)event : NULL;
}

/* `arch_prctl`: The thread's own processor state was read or changed. */
#define SIGBOX_ARCH_PRCTL 1158
struct sigbox_arch_prctl {
	struct sigbox_event event;
	/* The argument option, as it was passed. */
	int32_t option, option_high_;
	/* The argument arg2, as it was passed. */
	uint64_t arg2;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_arch_prctl *sigbox_arch_prctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ARCH_PRCTL ? (const struct sigbox_arch_prctl *)event : NULL;
}

/* `adjtimex`: The kernel's clock was tuned. */
#define SIGBOX_ADJTIMEX 1159
struct sigbox_adjtimex {
	struct sigbox_event event;
	/* The argument txc_p, as it was passed. */
	uint64_t txc_p;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_adjtimex *sigbox_adjtimex(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ADJTIMEX ? (const struct sigbox_adjtimex *)event : NULL;
}

/* `setrlimit`: A resource's limit was changed. */
#define SIGBOX_SETRLIMIT 1160
struct sigbox_setrlimit {
	struct sigbox_event event;
	/* The argument resource, as it was passed. */
	uint32_t resource, resource_high_;
	/* The argument rlim, as it was passed. */
	uint64_t rlim;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setrlimit *sigbox_setrlimit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETRLIMIT ? (const struct sigbox_setrlimit *)event : NULL;
}

/* `chroot`: The root folder was changed. */
#define SIGBOX_CHROOT 1161
struct sigbox_chroot {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_chroot *sigbox_chroot(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CHROOT ? (const struct sigbox_chroot *)event : NULL;
}

/* `sync`: All file systems were written to their devices. */
#define SIGBOX_SYNC 1162
struct sigbox_sync {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sync *sigbox_sync(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYNC ? (const struct sigbox_sync *)event : NULL;
}

/* `acct`: Process accounting was switched. */
#define SIGBOX_ACCT 1163
struct sigbox_acct {
	struct sigbox_event event;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_acct *sigbox_acct(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ACCT ? (const struct sigbox_acct *)event : NULL;
}

/* `settimeofday`: The time was set. */
#define SIGBOX_SETTIMEOFDAY 1164
struct sigbox_settimeofday {
	struct sigbox_event event;
	/* The argument tv, as it was passed. */
	uint64_t tv;
	/* The argument tz, as it was passed. */
	uint64_t tz;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_settimeofday *sigbox_settimeofday(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETTIMEOFDAY ? (const struct sigbox_settimeofday *)event : NULL;
}

/* `mount`: A file system was mounted. */
#define SIGBOX_MOUNT 1165
struct sigbox_mount {
	struct sigbox_event event;
	/* The text source points to, read when the call had ended. */
	struct sigbox_text_slot source;
	/* The text target points to, read when the call had ended. */
	struct sigbox_text_slot target;
	/* The text filesystemtype points to, read when the call had ended. */
	struct sigbox_text_slot filesystemtype;
	/* The argument mountflags, as it was passed. */
	uint64_t mountflags;
	/* The argument data, as it was passed. */
	uint64_t data;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mount *sigbox_mount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MOUNT ? (const struct sigbox_mount *)event : NULL;
}

/* `umount2`: A file system was unmounted. */
#define SIGBOX_UMOUNT2 1166
struct sigbox_umount2 {
	struct sigbox_event event;
	/* The text target points to, read when the call had ended. */
	struct sigbox_text_slot target;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_umount2 *sigbox_umount2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UMOUNT2 ? (const struct sigbox_umount2 *)event : NULL;
}

/* `swapon`: Swapping was begun. */
#define SIGBOX_SWAPON 1167
struct sigbox_swapon {
	struct sigbox_event event;
	/* The text specialfile points to, read when the call had ended. */
	struct sigbox_text_slot specialfile;
	/* The argument swap_flags, as it was passed. */
	int32_t swap_flags, swap_flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_swapon *sigbox_swapon(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SWAPON ? (const struct sigbox_swapon *)event : NULL;
}

/* `swapoff`: Swapping was ended. */
#define SIGBOX_SWAPOFF 1168
struct sigbox_swapoff {
	struct sigbox_event event;
	/* The text specialfile points to, read when the call had ended. */
	struct sigbox_text_slot specialfile;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_swapoff *sigbox_swapoff(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SWAPOFF ? (const struct sigbox_swapoff *)event : NULL;
}

/* `reboot`: The machine was restarted or halted. */
#define SIGBOX_REBOOT 1169
struct sigbox_reboot {
	struct sigbox_event event;
	/* The argument magic1, as it was passed. */
	int32_t magic1, magic1_high_;
	/* The argument magic2, as it was passed. */
	int32_t magic2, magic2_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The argument arg, as it was passed. */
	uint64_t arg;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_reboot *sigbox_reboot(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_REBOOT ? (const struct sigbox_reboot *)event : NULL;
}

/* `sethostname`: The host name was set. */
#define SIGBOX_SETHOSTNAME 1170
struct sigbox_sethostname {
	struct sigbox_event event;
	/* The argument name, as it was passed. */
	uint64_t name;
	/* The argument len, as it was passed. */
	int32_t len, len_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sethostname *sigbox_sethostname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETHOSTNAME ? (const struct sigbox_sethostname *)event : NULL;
}

/* `setdomainname`: The domain name was set. */
#define SIGBOX_SETDOMAINNAME 1171
struct sigbox_setdomainname {
	struct sigbox_event event;
	/* The argument name, as it was passed. */
	uint64_t name;
	/* The argument len, as it was passed. */
	int32_t len, len_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setdomainname *sigbox_setdomainname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETDOMAINNAME ? (const struct sigbox_setdomainname *)event : NULL;
}

/* `iopl`: The privilege for ports was changed. */
#define SIGBOX_IOPL 1172
struct sigbox_iopl {
	struct sigbox_event event;
	/* The argument level, as it was passed. */
	uint32_t level, level_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_iopl *sigbox_iopl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IOPL ? (const struct sigbox_iopl *)event : NULL;
}

/* `ioperm`: The permission for ports was changed. */
#define SIGBOX_IOPERM 1173
struct sigbox_ioperm {
	struct sigbox_event event;
	/* The argument from, as it was passed. */
	uint64_t from;
	/* The argument num, as it was passed. */
	uint64_t num;
	/* The argument turn_on, as it was passed. */
	int32_t turn_on, turn_on_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ioperm *sigbox_ioperm(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IOPERM ? (const struct sigbox_ioperm *)event : NULL;
}

/* `init_module`: A kernel module was loaded from memory. */
#define SIGBOX_INIT_MODULE 1175
struct sigbox_init_module {
	struct sigbox_event event;
	/* The argument module_image, as it was passed. */
	uint64_t module_image;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The text param_values points to, read when the call had ended. */
	struct sigbox_text_slot param_values;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_init_module *sigbox_init_module(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_INIT_MODULE ? (const struct sigbox_init_module *)event : NULL;
}

/* `delete_module`: A kernel module was unloaded. */
#define SIGBOX_DELETE_MODULE 1176
struct sigbox_delete_module {
	struct sigbox_event event;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_delete_module *sigbox_delete_module(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_DELETE_MODULE ? (const struct sigbox_delete_module *)event : NULL;
}

/* `quotactl`: Disk quotas were controlled. */
#define SIGBOX_QUOTACTL 1179
struct sigbox_quotactl {
	struct sigbox_event event;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The text special points to, read when the call had ended. */
	struct sigbox_text_slot special;
	/* The argument id, as it was passed. */
	int32_t id, id_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_quotactl *sigbox_quotactl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_QUOTACTL ? (const struct sigbox_quotactl *)event : NULL;
}

/* `gettid`: The thread id was asked for. */
#define SIGBOX_GETTID 1186
struct sigbox_gettid {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_gettid *sigbox_gettid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETTID ? (const struct sigbox_gettid *)event : NULL;
}

/* `readahead`: A file was read ahead. */
#define SIGBOX_READAHEAD 1187
struct sigbox_readahead {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument offset, as it was passed. */
	int64_t offset;
	/* The argument count, as it was passed. */
	uint64_t count;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_readahead *sigbox_readahead(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READAHEAD ? (const struct sigbox_readahead *)event : NULL;
}

/* `setxattr`: An extended attribute was set, by path. */
#define SIGBOX_SETXATTR 1188
struct sigbox_setxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setxattr *sigbox_setxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETXATTR ? (const struct sigbox_setxattr *)event : NULL;
}

/* `lsetxattr`: An extended attribute was set, by path, links not followed. */
#define SIGBOX_LSETXATTR 1189
struct sigbox_lsetxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lsetxattr *sigbox_lsetxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSETXATTR ? (const struct sigbox_lsetxattr *)event : NULL;
}

/* `fsetxattr`: An extended attribute was set, by number. */
#define SIGBOX_FSETXATTR 1190
struct sigbox_fsetxattr {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fsetxattr *sigbox_fsetxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSETXATTR ? (const struct sigbox_fsetxattr *)event : NULL;
}

/* `getxattr`: An extended attribute was asked for, by path. */
#define SIGBOX_GETXATTR 1191
struct sigbox_getxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getxattr *sigbox_getxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETXATTR ? (const struct sigbox_getxattr *)event : NULL;
}

/* `lgetxattr`: An extended attribute was asked for, by path, links not followed. */
#define SIGBOX_LGETXATTR 1192
struct sigbox_lgetxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lgetxattr *sigbox_lgetxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LGETXATTR ? (const struct sigbox_lgetxattr *)event : NULL;
}

/* `fgetxattr`: An extended attribute was asked for, by number. */
#define SIGBOX_FGETXATTR 1193
struct sigbox_fgetxattr {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fgetxattr *sigbox_fgetxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FGETXATTR ? (const struct sigbox_fgetxattr *)event : NULL;
}

/* `listxattr`: Extended attributes were listed, by path. */
#define SIGBOX_LISTXATTR 1194
struct sigbox_listxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument list, as it was passed. */
	uint64_t list;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_listxattr *sigbox_listxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LISTXATTR ? (const struct sigbox_listxattr *)event : NULL;
}

/* `llistxattr`: Extended attributes were listed, by path, links not followed. */
#define SIGBOX_LLISTXATTR 1195
struct sigbox_llistxattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument list, as it was passed. */
	uint64_t list;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_llistxattr *sigbox_llistxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LLISTXATTR ? (const struct sigbox_llistxattr *)event : NULL;
}

/* `flistxattr`: Extended attributes were listed, by number. */
#define SIGBOX_FLISTXATTR 1196
struct sigbox_flistxattr {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument list, as it was passed. */
	uint64_t list;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_flistxattr *sigbox_flistxattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FLISTXATTR ? (const struct sigbox_flistxattr *)event : NULL;
}

/* `removexattr`: An extended attribute was removed, by path. */
#define SIGBOX_REMOVEXATTR 1197
struct sigbox_removexattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_removexattr *sigbox_removexattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_REMOVEXATTR ? (const struct sigbox_removexattr *)event : NULL;
}

/* `lremovexattr`: An extended attribute was removed, by path, links not followed. */
#define SIGBOX_LREMOVEXATTR 1198
struct sigbox_lremovexattr {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lremovexattr *sigbox_lremovexattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LREMOVEXATTR ? (const struct sigbox_lremovexattr *)event : NULL;
}

/* `fremovexattr`: An extended attribute was removed, by number. */
#define SIGBOX_FREMOVEXATTR 1199
struct sigbox_fremovexattr {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fremovexattr *sigbox_fremovexattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FREMOVEXATTR ? (const struct sigbox_fremovexattr *)event : NULL;
}

/* `tkill`: A signal was sent to a thread. */
#define SIGBOX_TKILL 1200
struct sigbox_tkill {
	struct sigbox_event event;
	/* The argument tid, as it was passed. */
	int32_t tid, tid_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_tkill *sigbox_tkill(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TKILL ? (const struct sigbox_tkill *)event : NULL;
}

/* `time`: The time was asked for. */
#define SIGBOX_TIME 1201
struct sigbox_time {
	struct sigbox_event event;
	/* The argument tloc, as it was passed. */
	uint64_t tloc;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_time *sigbox_time(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIME ? (const struct sigbox_time *)event : NULL;
}

/* `futex`: A fast user-space lock was used. */
#define SIGBOX_FUTEX 1202
struct sigbox_futex {
	struct sigbox_event event;
	/* The argument uaddr, as it was passed. */
	uint64_t uaddr;
	/* The argument op, as it was passed. */
	int32_t op, op_high_;
	/* The argument val, as it was passed. */
	uint32_t val, val_high_;
	/* The argument utime, as it was passed. */
	uint64_t utime;
	/* The argument uaddr2, as it was passed. */
	uint64_t uaddr2;
	/* The argument val3, as it was passed. */
	uint32_t val3, val3_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futex *sigbox_futex(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTEX ? (const struct sigbox_futex *)event : NULL;
}

/* `sched_setaffinity`: The allowed processors were changed. */
#define SIGBOX_SCHED_SETAFFINITY 1203
struct sigbox_sched_setaffinity {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument len, as it was passed. */
	uint32_t len, len_high_;
	/* The argument user_mask_ptr, as it was passed. */
	uint64_t user_mask_ptr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_setaffinity *sigbox_sched_setaffinity(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_SETAFFINITY ? (const struct sigbox_sched_setaffinity *)event : NULL;
}

/* `sched_getaffinity`: The allowed processors were asked for. */
#define SIGBOX_SCHED_GETAFFINITY 1204
struct sigbox_sched_getaffinity {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument len, as it was passed. */
	uint32_t len, len_high_;
	/* The argument user_mask_ptr, as it was passed. */
	uint64_t user_mask_ptr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_getaffinity *sigbox_sched_getaffinity(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GETAFFINITY ? (const struct sigbox_sched_getaffinity *)event : NULL;
}

/* `set_thread_area`: A thread's local storage was set. */
#define SIGBOX_SET_THREAD_AREA 1205
struct sigbox_set_thread_area {
	struct sigbox_event event;
	/* The argument u_info, as it was passed. */
	uint64_t u_info;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_set_thread_area *sigbox_set_thread_area(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SET_THREAD_AREA ? (const struct sigbox_set_thread_area *)event : NULL;
}

/* `io_setup`: Asynchronous input and output was set up. */
#define SIGBOX_IO_SETUP 1206
struct sigbox_io_setup {
	struct sigbox_event event;
	/* The argument nr_events, as it was passed. */
	uint32_t nr_events, nr_events_high_;
	/* The argument ctxp, as it was passed. */
	uint64_t ctxp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_setup *sigbox_io_setup(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_SETUP ? (const struct sigbox_io_setup *)event : NULL;
}

/* `io_destroy`: Asynchronous input and output was ended. */
#define SIGBOX_IO_DESTROY 1207
struct sigbox_io_destroy {
	struct sigbox_event event;
	/* The argument ctx, as it was passed. */
	uint64_t ctx;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_destroy *sigbox_io_destroy(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_DESTROY ? (const struct sigbox_io_destroy *)event : NULL;
}

/* `io_getevents`: Completed asynchronous operations were read. */
#define SIGBOX_IO_GETEVENTS 1208
struct sigbox_io_getevents {
	struct sigbox_event event;
	/* The argument ctx_id, as it was passed. */
	uint64_t ctx_id;
	/* The argument min_nr, as it was passed. */
	int64_t min_nr;
	/* The argument nr, as it was passed. */
	int64_t nr;
	/* The argument events, as it was passed. */
	uint64_t events;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_getevents *sigbox_io_getevents(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_GETEVENTS ? (const struct sigbox_io_getevents *)event : NULL;
}

/* `io_submit`: Asynchronous operations were submitted. */
#define SIGBOX_IO_SUBMIT 1209
struct sigbox_io_submit {
	struct sigbox_event event;
	/* The argument ctx_id, as it was passed. */
	uint64_t ctx_id;
	/* The argument nr, as it was passed. */
	int64_t nr;
	/* The argument iocbpp, as it was passed. */
	uint64_t iocbpp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_submit *sigbox_io_submit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_SUBMIT ? (const struct sigbox_io_submit *)event : NULL;
}

/* `io_cancel`: An asynchronous operation was cancelled. */
#define SIGBOX_IO_CANCEL 1210
struct sigbox_io_cancel {
	struct sigbox_event event;
	/* The argument ctx_id, as it was passed. */
	uint64_t ctx_id;
	/* The argument iocb, as it was passed. */
	uint64_t iocb;
	/* The argument result, as it was passed. */
	uint64_t result;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_cancel *sigbox_io_cancel(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_CANCEL ? (const struct sigbox_io_cancel *)event : NULL;
}

/* `get_thread_area`: A thread's local storage was asked for. */
#define SIGBOX_GET_THREAD_AREA 1211
struct sigbox_get_thread_area {
	struct sigbox_event event;
	/* The argument u_info, as it was passed. */
	uint64_t u_info;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_get_thread_area *sigbox_get_thread_area(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GET_THREAD_AREA ? (const struct sigbox_get_thread_area *)event : NULL;
}

/* `lookup_dcookie`: A profiler asked for a path by its cookie; gone since 6.7. */
#define SIGBOX_LOOKUP_DCOOKIE 1212
struct sigbox_lookup_dcookie {
	struct sigbox_event event;
	/* The argument cookie64, as it was passed. */
	uint64_t cookie64;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument len, as it was passed. */
	uint64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lookup_dcookie *sigbox_lookup_dcookie(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LOOKUP_DCOOKIE ? (const struct sigbox_lookup_dcookie *)event : NULL;
}

/* `epoll_create`: An epoll instance was made. */
#define SIGBOX_EPOLL_CREATE 1213
struct sigbox_epoll_create {
	struct sigbox_event event;
	/* The argument size, as it was passed. */
	int32_t size, size_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_create *sigbox_epoll_create(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_CREATE ? (const struct sigbox_epoll_create *)event : NULL;
}

/* `remap_file_pages`: Mapped pages were rearranged. */
#define SIGBOX_REMAP_FILE_PAGES 1216
struct sigbox_remap_file_pages {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument prot, as it was passed. */
	uint64_t prot;
	/* The argument pgoff, as it was passed. */
	uint64_t pgoff;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_remap_file_pages *sigbox_remap_file_pages(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_REMAP_FILE_PAGES ? (const struct sigbox_remap_file_pages *)event : NULL;
}

/* `getdents64`: The entries of a folder were read. */
#define SIGBOX_GETDENTS64 1217
struct sigbox_getdents64 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument dirent, as it was passed. */
	uint64_t dirent;
	/* The argument count, as it was passed. */
	uint32_t count, count_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getdents64 *sigbox_getdents64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETDENTS64 ? (const struct sigbox_getdents64 *)event : NULL;
}

/* `set_tid_address`: The address to clear at the thread's end was set. */
#define SIGBOX_SET_TID_ADDRESS 1218
struct sigbox_set_tid_address {
	struct sigbox_event event;
	/* The argument tidptr, as it was passed. */
	uint64_t tidptr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_set_tid_address *sigbox_set_tid_address(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SET_TID_ADDRESS ? (const struct sigbox_set_tid_address *)event : NULL;
}

/* `restart_syscall`: A system call was gone on with after a stop. */
#define SIGBOX_RESTART_SYSCALL 1219
struct sigbox_restart_syscall {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_restart_syscall *sigbox_restart_syscall(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RESTART_SYSCALL ? (const struct sigbox_restart_syscall *)event : NULL;
}

/* `semtimedop`: Semaphores were changed, with a time limit. */
#define SIGBOX_SEMTIMEDOP 1220
struct sigbox_semtimedop {
	struct sigbox_event event;
	/* The argument semid, as it was passed. */
	int32_t semid, semid_high_;
	/* The argument tsops, as it was passed. */
	uint64_t tsops;
	/* The argument nsops, as it was passed. */
	uint32_t nsops, nsops_high_;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_semtimedop *sigbox_semtimedop(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SEMTIMEDOP ? (const struct sigbox_semtimedop *)event : NULL;
}

/* `fadvise64`: Advice was given on the use of a file. */
#define SIGBOX_FADVISE64 1221
struct sigbox_fadvise64 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument offset, as it was passed. */
	int64_t offset;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument advice, as it was passed. */
	int32_t advice, advice_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fadvise64 *sigbox_fadvise64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FADVISE64 ? (const struct sigbox_fadvise64 *)event : NULL;
}

/* `timer_create`: A timer was made. */
#define SIGBOX_TIMER_CREATE 1222
struct sigbox_timer_create {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument timer_event_spec, as it was passed. */
	uint64_t timer_event_spec;
	/* The argument created_timer_id, as it was passed. */
	uint64_t created_timer_id;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timer_create *sigbox_timer_create(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMER_CREATE ? (const struct sigbox_timer_create *)event : NULL;
}

/* `timer_settime`: A timer was set. */
#define SIGBOX_TIMER_SETTIME 1223
struct sigbox_timer_settime {
	struct sigbox_event event;
	/* The argument timer_id, as it was passed. */
	int32_t timer_id, timer_id_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument new_setting, as it was passed. */
	uint64_t new_setting;
	/* The argument old_setting, as it was passed. */
	uint64_t old_setting;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timer_settime *sigbox_timer_settime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMER_SETTIME ? (const struct sigbox_timer_settime *)event : NULL;
}

/* `timer_gettime`: A timer was asked for. */
#define SIGBOX_TIMER_GETTIME 1224
struct sigbox_timer_gettime {
	struct sigbox_event event;
	/* The argument timer_id, as it was passed. */
	int32_t timer_id, timer_id_high_;
	/* The argument setting, as it was passed. */
	uint64_t setting;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timer_gettime *sigbox_timer_gettime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMER_GETTIME ? (const struct sigbox_timer_gettime *)event : NULL;
}

/* `timer_getoverrun`: A timer's overruns were asked for. */
#define SIGBOX_TIMER_GETOVERRUN 1225
struct sigbox_timer_getoverrun {
	struct sigbox_event event;
	/* The argument timer_id, as it was passed. */
	int32_t timer_id, timer_id_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timer_getoverrun *sigbox_timer_getoverrun(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMER_GETOVERRUN ? (const struct sigbox_timer_getoverrun *)event : NULL;
}

/* `timer_delete`: A timer was deleted. */
#define SIGBOX_TIMER_DELETE 1226
struct sigbox_timer_delete {
	struct sigbox_event event;
	/* The argument timer_id, as it was passed. */
	int32_t timer_id, timer_id_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timer_delete *sigbox_timer_delete(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMER_DELETE ? (const struct sigbox_timer_delete *)event : NULL;
}

/* `clock_settime`: A clock was set. */
#define SIGBOX_CLOCK_SETTIME 1227
struct sigbox_clock_settime {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument tp, as it was passed. */
	uint64_t tp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clock_settime *sigbox_clock_settime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOCK_SETTIME ? (const struct sigbox_clock_settime *)event : NULL;
}

/* `clock_gettime`: A clock was asked for. */
#define SIGBOX_CLOCK_GETTIME 1228
struct sigbox_clock_gettime {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument tp, as it was passed. */
	uint64_t tp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clock_gettime *sigbox_clock_gettime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOCK_GETTIME ? (const struct sigbox_clock_gettime *)event : NULL;
}

/* `clock_getres`: A clock's resolution was asked for. */
#define SIGBOX_CLOCK_GETRES 1229
struct sigbox_clock_getres {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument tp, as it was passed. */
	uint64_t tp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clock_getres *sigbox_clock_getres(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOCK_GETRES ? (const struct sigbox_clock_getres *)event : NULL;
}

/* `clock_nanosleep`: The thread slept by a chosen clock. */
#define SIGBOX_CLOCK_NANOSLEEP 1230
struct sigbox_clock_nanosleep {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument rqtp, as it was passed. */
	uint64_t rqtp;
	/* The argument rmtp, as it was passed. */
	uint64_t rmtp;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clock_nanosleep *sigbox_clock_nanosleep(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOCK_NANOSLEEP ? (const struct sigbox_clock_nanosleep *)event : NULL;
}

/* `exit_group`: A process ends. */
#define SIGBOX_EXIT_GROUP 1231
struct sigbox_exit_group {
	struct sigbox_event event;
	/* The argument status, as it was passed. */
	int32_t status, status_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_exit_group *sigbox_exit_group(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EXIT_GROUP ? (const struct sigbox_exit_group *)event : NULL;
}

/* `epoll_wait`: Files of an epoll instance were waited for. */
#define SIGBOX_EPOLL_WAIT 1232
struct sigbox_epoll_wait {
	struct sigbox_event event;
	/* The argument epfd, as it was passed. */
	int32_t epfd, epfd_high_;
	/* The argument events, as it was passed. */
	uint64_t events;
	/* The argument maxevents, as it was passed. */
	int32_t maxevents, maxevents_high_;
	/* The argument timeout, as it was passed. */
	int32_t timeout, timeout_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_wait *sigbox_epoll_wait(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_WAIT ? (const struct sigbox_epoll_wait *)event : NULL;
}

/* `epoll_ctl`: An epoll instance was changed. */
#define SIGBOX_EPOLL_CTL 1233
struct sigbox_epoll_ctl {
	struct sigbox_event event;
	/* The argument epfd, as it was passed. */
	int32_t epfd, epfd_high_;
	/* The argument op, as it was passed. */
	int32_t op, op_high_;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument event, as it was passed. */
	uint64_t event_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_ctl *sigbox_epoll_ctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_CTL ? (const struct sigbox_epoll_ctl *)event : NULL;
}

/* `tgkill`: A signal was sent to a thread of a process. */
#define SIGBOX_TGKILL 1234
struct sigbox_tgkill {
	struct sigbox_event event;
	/* The argument tgid, as it was passed. */
	int32_t tgid, tgid_high_;
	/* The argument tid, as it was passed. */
	int32_t tid, tid_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_tgkill *sigbox_tgkill(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TGKILL ? (const struct sigbox_tgkill *)event : NULL;
}

/* `utimes`: A file's times were changed. */
#define SIGBOX_UTIMES 1235
struct sigbox_utimes {
	struct sigbox_event event;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument utimes, as it was passed. */
	uint64_t utimes;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_utimes *sigbox_utimes(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UTIMES ? (const struct sigbox_utimes *)event : NULL;
}

/* `mbind`: The memory policy of a range was changed. */
#define SIGBOX_MBIND 1237
struct sigbox_mbind {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument mode, as it was passed. */
	uint64_t mode;
	/* The argument nmask, as it was passed. */
	uint64_t nmask;
	/* The argument maxnode, as it was passed. */
	uint64_t maxnode;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mbind *sigbox_mbind(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MBIND ? (const struct sigbox_mbind *)event : NULL;
}

/* `set_mempolicy`: The memory policy was changed. */
#define SIGBOX_SET_MEMPOLICY 1238
struct sigbox_set_mempolicy {
	struct sigbox_event event;
	/* The argument mode, as it was passed. */
	int32_t mode, mode_high_;
	/* The argument nmask, as it was passed. */
	uint64_t nmask;
	/* The argument maxnode, as it was passed. */
	uint64_t maxnode;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_set_mempolicy *sigbox_set_mempolicy(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SET_MEMPOLICY ? (const struct sigbox_set_mempolicy *)event : NULL;
}

/* `get_mempolicy`: The memory policy was asked for. */
#define SIGBOX_GET_MEMPOLICY 1239
struct sigbox_get_mempolicy {
	struct sigbox_event event;
	/* The argument policy, as it was passed. */
	uint64_t policy;
	/* The argument nmask, as it was passed. */
	uint64_t nmask;
	/* The argument maxnode, as it was passed. */
	uint64_t maxnode;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_get_mempolicy *sigbox_get_mempolicy(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GET_MEMPOLICY ? (const struct sigbox_get_mempolicy *)event : NULL;
}

/* `mq_open`: A message queue was opened. */
#define SIGBOX_MQ_OPEN 1240
struct sigbox_mq_open {
	struct sigbox_event event;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument oflag, as it was passed. */
	int32_t oflag, oflag_high_;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
	/* The argument u_attr, as it was passed. */
	uint64_t u_attr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_open *sigbox_mq_open(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_OPEN ? (const struct sigbox_mq_open *)event : NULL;
}

/* `mq_unlink`: A message queue was removed. */
#define SIGBOX_MQ_UNLINK 1241
struct sigbox_mq_unlink {
	struct sigbox_event event;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_unlink *sigbox_mq_unlink(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_UNLINK ? (const struct sigbox_mq_unlink *)event : NULL;
}

/* `mq_timedsend`: A message was put into a queue. */
#define SIGBOX_MQ_TIMEDSEND 1242
struct sigbox_mq_timedsend {
	struct sigbox_event event;
	/* The argument mqdes, as it was passed. */
	int32_t mqdes, mqdes_high_;
	/* The argument u_msg_ptr, as it was passed. */
	uint64_t u_msg_ptr;
	/* The argument msg_len, as it was passed. */
	uint64_t msg_len;
	/* The argument msg_prio, as it was passed. */
	uint32_t msg_prio, msg_prio_high_;
	/* The argument u_abs_timeout, as it was passed. */
	uint64_t u_abs_timeout;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_timedsend *sigbox_mq_timedsend(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_TIMEDSEND ? (const struct sigbox_mq_timedsend *)event : NULL;
}

/* `mq_timedreceive`: A message was taken from a queue. */
#define SIGBOX_MQ_TIMEDRECEIVE 1243
struct sigbox_mq_timedreceive {
	struct sigbox_event event;
	/* The argument mqdes, as it was passed. */
	int32_t mqdes, mqdes_high_;
	/* The argument u_msg_ptr, as it was passed. */
	uint64_t u_msg_ptr;
	/* The argument msg_len, as it was passed. */
	uint64_t msg_len;
	/* The argument u_msg_prio, as it was passed. */
	uint64_t u_msg_prio;
	/* The argument u_abs_timeout, as it was passed. */
	uint64_t u_abs_timeout;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_timedreceive *sigbox_mq_timedreceive(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_TIMEDRECEIVE ? (const struct sigbox_mq_timedreceive *)event : NULL;
}

/* `mq_notify`: Notice of a queue's messages was asked for. */
#define SIGBOX_MQ_NOTIFY 1244
struct sigbox_mq_notify {
	struct sigbox_event event;
	/* The argument mqdes, as it was passed. */
	int32_t mqdes, mqdes_high_;
	/* The argument u_notification, as it was passed. */
	uint64_t u_notification;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_notify *sigbox_mq_notify(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_NOTIFY ? (const struct sigbox_mq_notify *)event : NULL;
}

/* `mq_getsetattr`: A message queue's attributes were read or changed. */
#define SIGBOX_MQ_GETSETATTR 1245
struct sigbox_mq_getsetattr {
	struct sigbox_event event;
	/* The argument mqdes, as it was passed. */
	int32_t mqdes, mqdes_high_;
	/* The argument u_mqstat, as it was passed. */
	uint64_t u_mqstat;
	/* The argument u_omqstat, as it was passed. */
	uint64_t u_omqstat;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mq_getsetattr *sigbox_mq_getsetattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MQ_GETSETATTR ? (const struct sigbox_mq_getsetattr *)event : NULL;
}

/* `kexec_load`: Another kernel was loaded, to be started later. */
#define SIGBOX_KEXEC_LOAD 1246
struct sigbox_kexec_load {
	struct sigbox_event event;
	/* The argument entry, as it was passed. */
	uint64_t entry;
	/* The argument nr_segments, as it was passed. */
	uint64_t nr_segments;
	/* The argument segments, as it was passed. */
	uint64_t segments;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_kexec_load *sigbox_kexec_load(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_KEXEC_LOAD ? (const struct sigbox_kexec_load *)event : NULL;
}

/* `waitid`: A child process was waited for. */
#define SIGBOX_WAITID 1247
struct sigbox_waitid {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument infop, as it was passed. */
	uint64_t infop;
	/* The argument options, as it was passed. */
	int32_t options, options_high_;
	/* The argument rusage, as it was passed. */
	uint64_t rusage;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_waitid *sigbox_waitid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_WAITID ? (const struct sigbox_waitid *)event : NULL;
}

/* `add_key`: A key was added to the kernel's keyring. */
#define SIGBOX_ADD_KEY 1248
struct sigbox_add_key {
	struct sigbox_event event;
	/* The text type points to, read when the call had ended. */
	struct sigbox_text_slot type;
	/* The text description points to, read when the call had ended. */
	struct sigbox_text_slot description;
	/* The argument payload, as it was passed. */
	uint64_t payload;
	/* The argument plen, as it was passed. */
	uint64_t plen;
	/* The argument ringid, as it was passed. */
	int32_t ringid, ringid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_add_key *sigbox_add_key(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ADD_KEY ? (const struct sigbox_add_key *)event : NULL;
}

/* `request_key`: A key was requested from the kernel's keyring. */
#define SIGBOX_REQUEST_KEY 1249
struct sigbox_request_key {
	struct sigbox_event event;
	/* The text type points to, read when the call had ended. */
	struct sigbox_text_slot type;
	/* The text description points to, read when the call had ended. */
	struct sigbox_text_slot description;
	/* The text callout_info points to, read when the call had ended. */
	struct sigbox_text_slot callout_info;
	/* The argument destringid, as it was passed. */
	int32_t destringid, destringid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_request_key *sigbox_request_key(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_REQUEST_KEY ? (const struct sigbox_request_key *)event : NULL;
}

/* `keyctl`: The kernel's keyring was used. */
#define SIGBOX_KEYCTL 1250
struct sigbox_keyctl {
	struct sigbox_event event;
	/* The argument option, as it was passed. */
	int32_t option, option_high_;
	/* The argument arg2, as it was passed. */
	uint64_t arg2;
	/* The argument arg3, as it was passed. */
	uint64_t arg3;
	/* The argument arg4, as it was passed. */
	uint64_t arg4;
	/* The argument arg5, as it was passed. */
	uint64_t arg5;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_keyctl *sigbox_keyctl(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_KEYCTL ? (const struct sigbox_keyctl *)event : NULL;
}

/* `ioprio_set`: The priority of input and output was changed. */
#define SIGBOX_IOPRIO_SET 1251
struct sigbox_ioprio_set {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument who, as it was passed. */
	int32_t who, who_high_;
	/* The argument ioprio, as it was passed. */
	int32_t ioprio, ioprio_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ioprio_set *sigbox_ioprio_set(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IOPRIO_SET ? (const struct sigbox_ioprio_set *)event : NULL;
}

/* `ioprio_get`: The priority of input and output was asked for. */
#define SIGBOX_IOPRIO_GET 1252
struct sigbox_ioprio_get {
	struct sigbox_event event;
	/* The argument which, as it was passed. */
	int32_t which, which_high_;
	/* The argument who, as it was passed. */
	int32_t who, who_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ioprio_get *sigbox_ioprio_get(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IOPRIO_GET ? (const struct sigbox_ioprio_get *)event : NULL;
}

/* `inotify_init`: An inotify instance was made. */
#define SIGBOX_INOTIFY_INIT 1253
struct sigbox_inotify_init {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_inotify_init *sigbox_inotify_init(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_INOTIFY_INIT ? (const struct sigbox_inotify_init *)event : NULL;
}

/* `inotify_add_watch`: A file was begun to be watched. */
#define SIGBOX_INOTIFY_ADD_WATCH 1254
struct sigbox_inotify_add_watch {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mask, as it was passed. */
	uint32_t mask, mask_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_inotify_add_watch *sigbox_inotify_add_watch(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_INOTIFY_ADD_WATCH ? (const struct sigbox_inotify_add_watch *)event : NULL;
}

/* `inotify_rm_watch`: A file was no more watched. */
#define SIGBOX_INOTIFY_RM_WATCH 1255
struct sigbox_inotify_rm_watch {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument wd, as it was passed. */
	int32_t wd, wd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_inotify_rm_watch *sigbox_inotify_rm_watch(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_INOTIFY_RM_WATCH ? (const struct sigbox_inotify_rm_watch *)event : NULL;
}

/* `migrate_pages`: A process's pages were moved between nodes. */
#define SIGBOX_MIGRATE_PAGES 1256
struct sigbox_migrate_pages {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument maxnode, as it was passed. */
	uint64_t maxnode;
	/* The argument old_nodes, as it was passed. */
	uint64_t old_nodes;
	/* The argument new_nodes, as it was passed. */
	uint64_t new_nodes;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_migrate_pages *sigbox_migrate_pages(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MIGRATE_PAGES ? (const struct sigbox_migrate_pages *)event : NULL;
}

/* `openat`: A file was opened. */
#define SIGBOX_OPENAT 1257
struct sigbox_openat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_openat *sigbox_openat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPENAT ? (const struct sigbox_openat *)event : NULL;
}

/* `mkdirat`: A folder was made. */
#define SIGBOX_MKDIRAT 1258
struct sigbox_mkdirat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mkdirat *sigbox_mkdirat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MKDIRAT ? (const struct sigbox_mkdirat *)event : NULL;
}

/* `mknodat`: A device, a pipe or a file was made. */
#define SIGBOX_MKNODAT 1259
struct sigbox_mknodat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
	/* The argument dev, as it was passed. */
	uint32_t dev, dev_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mknodat *sigbox_mknodat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MKNODAT ? (const struct sigbox_mknodat *)event : NULL;
}

/* `fchownat`: The owner was changed, by path. */
#define SIGBOX_FCHOWNAT 1260
struct sigbox_fchownat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument user, as it was passed. */
	uint32_t user, user_high_;
	/* The argument group, as it was passed. */
	uint32_t group, group_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchownat *sigbox_fchownat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHOWNAT ? (const struct sigbox_fchownat *)event : NULL;
}

/* `futimesat`: A file's times were changed. */
#define SIGBOX_FUTIMESAT 1261
struct sigbox_futimesat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument utimes, as it was passed. */
	uint64_t utimes;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futimesat *sigbox_futimesat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTIMESAT ? (const struct sigbox_futimesat *)event : NULL;
}

/* `newfstatat`: A file's facts were asked for by path. */
#define SIGBOX_NEWFSTATAT 1262
struct sigbox_newfstatat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument statbuf, as it was passed. */
	uint64_t statbuf;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_newfstatat *sigbox_newfstatat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_NEWFSTATAT ? (const struct sigbox_newfstatat *)event : NULL;
}

/* `unlinkat`: A name of a file or a folder was removed. */
#define SIGBOX_UNLINKAT 1263
struct sigbox_unlinkat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_unlinkat *sigbox_unlinkat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UNLINKAT ? (const struct sigbox_unlinkat *)event : NULL;
}

/* `renameat`: A file was renamed. */
#define SIGBOX_RENAMEAT 1264
struct sigbox_renameat {
	struct sigbox_event event;
	/* The argument olddirfd, as it was passed. */
	int32_t olddirfd, olddirfd_high_;
	/* The text oldpath points to, read when the call had ended. */
	struct sigbox_text_slot oldpath;
	/* The argument newdirfd, as it was passed. */
	int32_t newdirfd, newdirfd_high_;
	/* The text newpath points to, read when the call had ended. */
	struct sigbox_text_slot newpath;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_renameat *sigbox_renameat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RENAMEAT ? (const struct sigbox_renameat *)event : NULL;
}

/* `linkat`: A file got another name as well. */
#define SIGBOX_LINKAT 1265
struct sigbox_linkat {
	struct sigbox_event event;
	/* The argument olddirfd, as it was passed. */
	int32_t olddirfd, olddirfd_high_;
	/* The text oldpath points to, read when the call had ended. */
	struct sigbox_text_slot oldpath;
	/* The argument newdirfd, as it was passed. */
	int32_t newdirfd, newdirfd_high_;
	/* The text newpath points to, read when the call had ended. */
	struct sigbox_text_slot newpath;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_linkat *sigbox_linkat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LINKAT ? (const struct sigbox_linkat *)event : NULL;
}

/* `symlinkat`: A symbolic link was made. */
#define SIGBOX_SYMLINKAT 1266
struct sigbox_symlinkat {
	struct sigbox_event event;
	/* The text target points to, read when the call had ended. */
	struct sigbox_text_slot target;
	/* The argument newdirfd, as it was passed. */
	int32_t newdirfd, newdirfd_high_;
	/* The text linkpath points to, read when the call had ended. */
	struct sigbox_text_slot linkpath;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_symlinkat *sigbox_symlinkat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYMLINKAT ? (const struct sigbox_symlinkat *)event : NULL;
}

/* `readlinkat`: A symbolic link was read. */
#define SIGBOX_READLINKAT 1267
struct sigbox_readlinkat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument bufsiz, as it was passed. */
	int32_t bufsiz, bufsiz_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_readlinkat *sigbox_readlinkat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READLINKAT ? (const struct sigbox_readlinkat *)event : NULL;
}

/* `fchmodat`: Permissions were changed, by path. */
#define SIGBOX_FCHMODAT 1268
struct sigbox_fchmodat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchmodat *sigbox_fchmodat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHMODAT ? (const struct sigbox_fchmodat *)event : NULL;
}

/* `faccessat`: A file's permissions were checked. */
#define SIGBOX_FACCESSAT 1269
struct sigbox_faccessat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	int32_t mode, mode_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_faccessat *sigbox_faccessat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FACCESSAT ? (const struct sigbox_faccessat *)event : NULL;
}

/* `pselect6`: Files were waited for. */
#define SIGBOX_PSELECT6 1270
struct sigbox_pselect6 {
	struct sigbox_event event;
	/* The argument n, as it was passed. */
	int32_t n, n_high_;
	/* The argument inp, as it was passed. */
	uint64_t inp;
	/* The argument outp, as it was passed. */
	uint64_t outp;
	/* The argument exp, as it was passed. */
	uint64_t exp;
	/* The argument tsp, as it was passed. */
	uint64_t tsp;
	/* The argument sig, as it was passed. */
	uint64_t sig;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pselect6 *sigbox_pselect6(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PSELECT6 ? (const struct sigbox_pselect6 *)event : NULL;
}

/* `ppoll`: Files were waited for. */
#define SIGBOX_PPOLL 1271
struct sigbox_ppoll {
	struct sigbox_event event;
	/* The argument ufds, as it was passed. */
	uint64_t ufds;
	/* The argument nfds, as it was passed. */
	uint32_t nfds, nfds_high_;
	/* The argument tsp, as it was passed. */
	uint64_t tsp;
	/* The argument sigmask, as it was passed. */
	uint64_t sigmask;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ppoll *sigbox_ppoll(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PPOLL ? (const struct sigbox_ppoll *)event : NULL;
}

/* `unshare`: Namespaces or other shared things were parted with. */
#define SIGBOX_UNSHARE 1272
struct sigbox_unshare {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_unshare *sigbox_unshare(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UNSHARE ? (const struct sigbox_unshare *)event : NULL;
}

/* `set_robust_list`: The list of robust locks was set. */
#define SIGBOX_SET_ROBUST_LIST 1273
struct sigbox_set_robust_list {
	struct sigbox_event event;
	/* The argument head, as it was passed. */
	uint64_t head;
	/* The argument len, as it was passed. */
	uint64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_set_robust_list *sigbox_set_robust_list(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SET_ROBUST_LIST ? (const struct sigbox_set_robust_list *)event : NULL;
}

/* `get_robust_list`: The list of robust locks was asked for. */
#define SIGBOX_GET_ROBUST_LIST 1274
struct sigbox_get_robust_list {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument head_ptr, as it was passed. */
	uint64_t head_ptr;
	/* The argument len_ptr, as it was passed. */
	uint64_t len_ptr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_get_robust_list *sigbox_get_robust_list(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GET_ROBUST_LIST ? (const struct sigbox_get_robust_list *)event : NULL;
}

/* `splice`: Bytes were moved between a pipe and a file. */
#define SIGBOX_SPLICE 1275
struct sigbox_splice {
	struct sigbox_event event;
	/* The argument fd_in, as it was passed. */
	int32_t fd_in, fd_in_high_;
	/* The argument off_in, as it was passed. */
	uint64_t off_in;
	/* The argument fd_out, as it was passed. */
	int32_t fd_out, fd_out_high_;
	/* The argument off_out, as it was passed. */
	uint64_t off_out;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_splice *sigbox_splice(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SPLICE ? (const struct sigbox_splice *)event : NULL;
}

/* `tee`: Bytes were copied between pipes. */
#define SIGBOX_TEE 1276
struct sigbox_tee {
	struct sigbox_event event;
	/* The argument fdin, as it was passed. */
	int32_t fdin, fdin_high_;
	/* The argument fdout, as it was passed. */
	int32_t fdout, fdout_high_;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_tee *sigbox_tee(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TEE ? (const struct sigbox_tee *)event : NULL;
}

/* `sync_file_range`: A part of a file was written to its device. */
#define SIGBOX_SYNC_FILE_RANGE 1277
struct sigbox_sync_file_range {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument offset, as it was passed. */
	int64_t offset;
	/* The argument nbytes, as it was passed. */
	int64_t nbytes;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sync_file_range *sigbox_sync_file_range(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYNC_FILE_RANGE ? (const struct sigbox_sync_file_range *)event : NULL;
}

/* `vmsplice`: Memory was put into a pipe. */
#define SIGBOX_VMSPLICE 1278
struct sigbox_vmsplice {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument uiov, as it was passed. */
	uint64_t uiov;
	/* The argument nr_segs, as it was passed. */
	uint64_t nr_segs;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_vmsplice *sigbox_vmsplice(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_VMSPLICE ? (const struct sigbox_vmsplice *)event : NULL;
}

/* `move_pages`: Pages were moved between nodes. */
#define SIGBOX_MOVE_PAGES 1279
struct sigbox_move_pages {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument nr_pages, as it was passed. */
	uint64_t nr_pages;
	/* The argument pages, as it was passed. */
	uint64_t pages;
	/* The argument nodes, as it was passed. */
	uint64_t nodes;
	/* The argument status, as it was passed. */
	uint64_t status;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_move_pages *sigbox_move_pages(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MOVE_PAGES ? (const struct sigbox_move_pages *)event : NULL;
}

/* `utimensat`: A file's times were changed. */
#define SIGBOX_UTIMENSAT 1280
struct sigbox_utimensat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument utimes, as it was passed. */
	uint64_t utimes;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_utimensat *sigbox_utimensat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UTIMENSAT ? (const struct sigbox_utimensat *)event : NULL;
}

/* `epoll_pwait`: Files of an epoll instance were waited for. */
#define SIGBOX_EPOLL_PWAIT 1281
struct sigbox_epoll_pwait {
	struct sigbox_event event;
	/* The argument epfd, as it was passed. */
	int32_t epfd, epfd_high_;
	/* The argument events, as it was passed. */
	uint64_t events;
	/* The argument maxevents, as it was passed. */
	int32_t maxevents, maxevents_high_;
	/* The argument timeout, as it was passed. */
	int32_t timeout, timeout_high_;
	/* The argument sigmask, as it was passed. */
	uint64_t sigmask;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_pwait *sigbox_epoll_pwait(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_PWAIT ? (const struct sigbox_epoll_pwait *)event : NULL;
}

/* `signalfd`: Signals were made readable from a file. */
#define SIGBOX_SIGNALFD 1282
struct sigbox_signalfd {
	struct sigbox_event event;
	/* The argument ufd, as it was passed. */
	int32_t ufd, ufd_high_;
	/* The argument user_mask, as it was passed. */
	uint64_t user_mask;
	/* The argument sizemask, as it was passed. */
	uint64_t sizemask;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_signalfd *sigbox_signalfd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGNALFD ? (const struct sigbox_signalfd *)event : NULL;
}

/* `timerfd_create`: A timer that is a file was made. */
#define SIGBOX_TIMERFD_CREATE 1283
struct sigbox_timerfd_create {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timerfd_create *sigbox_timerfd_create(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMERFD_CREATE ? (const struct sigbox_timerfd_create *)event : NULL;
}

/* `eventfd`: A counter that is a file was made. */
#define SIGBOX_EVENTFD 1284
struct sigbox_eventfd {
	struct sigbox_event event;
	/* The argument count, as it was passed. */
	uint32_t count, count_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_eventfd *sigbox_eventfd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EVENTFD ? (const struct sigbox_eventfd *)event : NULL;
}

/* `fallocate`: A file's space was changed. */
#define SIGBOX_FALLOCATE 1285
struct sigbox_fallocate {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument mode, as it was passed. */
	int32_t mode, mode_high_;
	/* The argument offset, as it was passed. */
	int64_t offset;
	/* The argument len, as it was passed. */
	int64_t len;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fallocate *sigbox_fallocate(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FALLOCATE ? (const struct sigbox_fallocate *)event : NULL;
}

/* `timerfd_settime`: A timer that is a file was set. */
#define SIGBOX_TIMERFD_SETTIME 1286
struct sigbox_timerfd_settime {
	struct sigbox_event event;
	/* The argument ufd, as it was passed. */
	int32_t ufd, ufd_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument utmr, as it was passed. */
	uint64_t utmr;
	/* The argument otmr, as it was passed. */
	uint64_t otmr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timerfd_settime *sigbox_timerfd_settime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMERFD_SETTIME ? (const struct sigbox_timerfd_settime *)event : NULL;
}

/* `timerfd_gettime`: A timer that is a file was asked for. */
#define SIGBOX_TIMERFD_GETTIME 1287
struct sigbox_timerfd_gettime {
	struct sigbox_event event;
	/* The argument ufd, as it was passed. */
	int32_t ufd, ufd_high_;
	/* The argument otmr, as it was passed. */
	uint64_t otmr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_timerfd_gettime *sigbox_timerfd_gettime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TIMERFD_GETTIME ? (const struct sigbox_timerfd_gettime *)event : NULL;
}

/* `accept4`: A connection was accepted. */
#define SIGBOX_ACCEPT4 1288
struct sigbox_accept4 {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument addrlen, as it was passed. */
	uint64_t addrlen;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_accept4 *sigbox_accept4(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_ACCEPT4 ? (const struct sigbox_accept4 *)event : NULL;
}

/* `signalfd4`: Signals were made readable from a file. */
#define SIGBOX_SIGNALFD4 1289
struct sigbox_signalfd4 {
	struct sigbox_event event;
	/* The argument ufd, as it was passed. */
	int32_t ufd, ufd_high_;
	/* The argument user_mask, as it was passed. */
	uint64_t user_mask;
	/* The argument sizemask, as it was passed. */
	uint64_t sizemask;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_signalfd4 *sigbox_signalfd4(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGNALFD4 ? (const struct sigbox_signalfd4 *)event : NULL;
}

/* `eventfd2`: A counter that is a file was made. */
#define SIGBOX_EVENTFD2 1290
struct sigbox_eventfd2 {
	struct sigbox_event event;
	/* The argument count, as it was passed. */
	uint32_t count, count_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_eventfd2 *sigbox_eventfd2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EVENTFD2 ? (const struct sigbox_eventfd2 *)event : NULL;
}

/* `epoll_create1`: An epoll instance was made. */
#define SIGBOX_EPOLL_CREATE1 1291
struct sigbox_epoll_create1 {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_create1 *sigbox_epoll_create1(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_CREATE1 ? (const struct sigbox_epoll_create1 *)event : NULL;
}

/* `dup3`: A file got a chosen number as well. */
#define SIGBOX_DUP3 1292
struct sigbox_dup3 {
	struct sigbox_event event;
	/* The argument oldfd, as it was passed. */
	int32_t oldfd, oldfd_high_;
	/* The argument newfd, as it was passed. */
	int32_t newfd, newfd_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_dup3 *sigbox_dup3(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_DUP3 ? (const struct sigbox_dup3 *)event : NULL;
}

/* `pipe2`: A pipe was made. */
#define SIGBOX_PIPE2 1293
struct sigbox_pipe2 {
	struct sigbox_event event;
	/* The argument pipefd, as it was passed. */
	uint64_t pipefd;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pipe2 *sigbox_pipe2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIPE2 ? (const struct sigbox_pipe2 *)event : NULL;
}

/* `inotify_init1`: An inotify instance was made. */
#define SIGBOX_INOTIFY_INIT1 1294
struct sigbox_inotify_init1 {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_inotify_init1 *sigbox_inotify_init1(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_INOTIFY_INIT1 ? (const struct sigbox_inotify_init1 *)event : NULL;
}

/* `preadv`: Bytes were read from a place in a file into several pieces. */
#define SIGBOX_PREADV 1295
struct sigbox_preadv {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
	/* The argument pos_l, as it was passed. */
	uint64_t pos_l;
	/* The argument pos_h, as it was passed. */
	uint64_t pos_h;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_preadv *sigbox_preadv(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PREADV ? (const struct sigbox_preadv *)event : NULL;
}

/* `pwritev`: Bytes of several pieces were written to a place in a file. */
#define SIGBOX_PWRITEV 1296
struct sigbox_pwritev {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
	/* The argument pos_l, as it was passed. */
	uint64_t pos_l;
	/* The argument pos_h, as it was passed. */
	uint64_t pos_h;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pwritev *sigbox_pwritev(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PWRITEV ? (const struct sigbox_pwritev *)event : NULL;
}

/* `rt_tgsigqueueinfo`: A signal was sent with data to a thread. */
#define SIGBOX_RT_TGSIGQUEUEINFO 1297
struct sigbox_rt_tgsigqueueinfo {
	struct sigbox_event event;
	/* The argument tgid, as it was passed. */
	int32_t tgid, tgid_high_;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
	/* The argument uinfo, as it was passed. */
	uint64_t uinfo;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rt_tgsigqueueinfo *sigbox_rt_tgsigqueueinfo(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RT_TGSIGQUEUEINFO ? (const struct sigbox_rt_tgsigqueueinfo *)event : NULL;
}

/* `perf_event_open`: A performance counter or a trace was opened. */
#define SIGBOX_PERF_EVENT_OPEN 1298
struct sigbox_perf_event_open {
	struct sigbox_event event;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument cpu, as it was passed. */
	int32_t cpu, cpu_high_;
	/* The argument group_fd, as it was passed. */
	int32_t group_fd, group_fd_high_;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_perf_event_open *sigbox_perf_event_open(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PERF_EVENT_OPEN ? (const struct sigbox_perf_event_open *)event : NULL;
}

/* `recvmmsg`: Several messages were received. */
#define SIGBOX_RECVMMSG 1299
struct sigbox_recvmmsg {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument mmsg, as it was passed. */
	uint64_t mmsg;
	/* The argument vlen, as it was passed. */
	uint32_t vlen, vlen_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_recvmmsg *sigbox_recvmmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RECVMMSG ? (const struct sigbox_recvmmsg *)event : NULL;
}

/* `fanotify_init`: A fanotify group was made. */
#define SIGBOX_FANOTIFY_INIT 1300
struct sigbox_fanotify_init {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument event_f_flags, as it was passed. */
	uint32_t event_f_flags, event_f_flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fanotify_init *sigbox_fanotify_init(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FANOTIFY_INIT ? (const struct sigbox_fanotify_init *)event : NULL;
}

/* `fanotify_mark`: What a fanotify group watches was changed. */
#define SIGBOX_FANOTIFY_MARK 1301
struct sigbox_fanotify_mark {
	struct sigbox_event event;
	/* The argument fanotify_fd, as it was passed. */
	int32_t fanotify_fd, fanotify_fd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument mask, as it was passed. */
	uint64_t mask;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fanotify_mark *sigbox_fanotify_mark(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FANOTIFY_MARK ? (const struct sigbox_fanotify_mark *)event : NULL;
}

/* `prlimit64`: A process's limits were read or changed. */
#define SIGBOX_PRLIMIT64 1302
struct sigbox_prlimit64 {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument resource, as it was passed. */
	uint32_t resource, resource_high_;
	/* The argument new_rlim, as it was passed. */
	uint64_t new_rlim;
	/* The argument old_rlim, as it was passed. */
	uint64_t old_rlim;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_prlimit64 *sigbox_prlimit64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PRLIMIT64 ? (const struct sigbox_prlimit64 *)event : NULL;
}

/* `name_to_handle_at`: A file's handle was asked for. */
#define SIGBOX_NAME_TO_HANDLE_AT 1303
struct sigbox_name_to_handle_at {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument handle, as it was passed. */
	uint64_t handle;
	/* The argument mnt_id, as it was passed. */
	uint64_t mnt_id;
	/* The argument flag, as it was passed. */
	int32_t flag, flag_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_name_to_handle_at *sigbox_name_to_handle_at(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_NAME_TO_HANDLE_AT ? (const struct sigbox_name_to_handle_at *)event : NULL;
}

/* `open_by_handle_at`: A file was opened by its handle. */
#define SIGBOX_OPEN_BY_HANDLE_AT 1304
struct sigbox_open_by_handle_at {
	struct sigbox_event event;
	/* The argument mountdirfd, as it was passed. */
	int32_t mountdirfd, mountdirfd_high_;
	/* The argument handle, as it was passed. */
	uint64_t handle;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_open_by_handle_at *sigbox_open_by_handle_at(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPEN_BY_HANDLE_AT ? (const struct sigbox_open_by_handle_at *)event : NULL;
}

/* `clock_adjtime`: A clock was tuned. */
#define SIGBOX_CLOCK_ADJTIME 1305
struct sigbox_clock_adjtime {
	struct sigbox_event event;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
	/* The argument utx, as it was passed. */
	uint64_t utx;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clock_adjtime *sigbox_clock_adjtime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOCK_ADJTIME ? (const struct sigbox_clock_adjtime *)event : NULL;
}

/* `syncfs`: A file system was written to its device. */
#define SIGBOX_SYNCFS 1306
struct sigbox_syncfs {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_syncfs *sigbox_syncfs(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SYNCFS ? (const struct sigbox_syncfs *)event : NULL;
}

/* `sendmmsg`: Several messages were sent. */
#define SIGBOX_SENDMMSG 1307
struct sigbox_sendmmsg {
	struct sigbox_event event;
	/* The argument sockfd, as it was passed. */
	int32_t sockfd, sockfd_high_;
	/* The argument mmsg, as it was passed. */
	uint64_t mmsg;
	/* The argument vlen, as it was passed. */
	uint32_t vlen, vlen_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sendmmsg *sigbox_sendmmsg(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SENDMMSG ? (const struct sigbox_sendmmsg *)event : NULL;
}

/* `setns`: A namespace was entered. */
#define SIGBOX_SETNS 1308
struct sigbox_setns {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument nstype, as it was passed. */
	int32_t nstype, nstype_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setns *sigbox_setns(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETNS ? (const struct sigbox_setns *)event : NULL;
}

/* `getcpu`: The processor was asked for. */
#define SIGBOX_GETCPU 1309
struct sigbox_getcpu {
	struct sigbox_event event;
	/* The argument cpup, as it was passed. */
	uint64_t cpup;
	/* The argument nodep, as it was passed. */
	uint64_t nodep;
	/* The argument unused, as it was passed. */
	uint64_t unused;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getcpu *sigbox_getcpu(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETCPU ? (const struct sigbox_getcpu *)event : NULL;
}

/* `process_vm_readv`: Another process's memory was read. */
#define SIGBOX_PROCESS_VM_READV 1310
struct sigbox_process_vm_readv {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument local_iov, as it was passed. */
	uint64_t local_iov;
	/* The argument liovcnt, as it was passed. */
	uint64_t liovcnt;
	/* The argument remote_iov, as it was passed. */
	uint64_t remote_iov;
	/* The argument riovcnt, as it was passed. */
	uint64_t riovcnt;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_process_vm_readv *sigbox_process_vm_readv(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PROCESS_VM_READV ? (const struct sigbox_process_vm_readv *)event : NULL;
}

/* `process_vm_writev`: Another process's memory was written. */
#define SIGBOX_PROCESS_VM_WRITEV 1311
struct sigbox_process_vm_writev {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument local_iov, as it was passed. */
	uint64_t local_iov;
	/* The argument liovcnt, as it was passed. */
	uint64_t liovcnt;
	/* The argument remote_iov, as it was passed. */
	uint64_t remote_iov;
	/* The argument riovcnt, as it was passed. */
	uint64_t riovcnt;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_process_vm_writev *sigbox_process_vm_writev(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PROCESS_VM_WRITEV ? (const struct sigbox_process_vm_writev *)event : NULL;
}

/* `kcmp`: Two processes' things were compared. */
#define SIGBOX_KCMP 1312
struct sigbox_kcmp {
	struct sigbox_event event;
	/* The argument pid1, as it was passed. */
	int32_t pid1, pid1_high_;
	/* The argument pid2, as it was passed. */
	int32_t pid2, pid2_high_;
	/* The argument type, as it was passed. */
	int32_t type, type_high_;
	/* The argument idx1, as it was passed. */
	uint64_t idx1;
	/* The argument idx2, as it was passed. */
	uint64_t idx2;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_kcmp *sigbox_kcmp(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_KCMP ? (const struct sigbox_kcmp *)event : NULL;
}

/* `finit_module`: A kernel module was loaded from a file. */
#define SIGBOX_FINIT_MODULE 1313
struct sigbox_finit_module {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text param_values points to, read when the call had ended. */
	struct sigbox_text_slot param_values;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_finit_module *sigbox_finit_module(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FINIT_MODULE ? (const struct sigbox_finit_module *)event : NULL;
}

/* `sched_setattr`: Scheduling attributes were changed. */
#define SIGBOX_SCHED_SETATTR 1314
struct sigbox_sched_setattr {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_setattr *sigbox_sched_setattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_SETATTR ? (const struct sigbox_sched_setattr *)event : NULL;
}

/* `sched_getattr`: Scheduling attributes were asked for. */
#define SIGBOX_SCHED_GETATTR 1315
struct sigbox_sched_getattr {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument usize, as it was passed. */
	uint32_t usize, usize_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sched_getattr *sigbox_sched_getattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SCHED_GETATTR ? (const struct sigbox_sched_getattr *)event : NULL;
}

/* `renameat2`: A file was renamed or exchanged with another. */
#define SIGBOX_RENAMEAT2 1316
struct sigbox_renameat2 {
	struct sigbox_event event;
	/* The argument olddirfd, as it was passed. */
	int32_t olddirfd, olddirfd_high_;
	/* The text oldpath points to, read when the call had ended. */
	struct sigbox_text_slot oldpath;
	/* The argument newdirfd, as it was passed. */
	int32_t newdirfd, newdirfd_high_;
	/* The text newpath points to, read when the call had ended. */
	struct sigbox_text_slot newpath;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_renameat2 *sigbox_renameat2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RENAMEAT2 ? (const struct sigbox_renameat2 *)event : NULL;
}

/* `seccomp`: System calls were filtered from here on. */
#define SIGBOX_SECCOMP 1317
struct sigbox_seccomp {
	struct sigbox_event event;
	/* The argument op, as it was passed. */
	uint32_t op, op_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument uargs, as it was passed. */
	uint64_t uargs;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_seccomp *sigbox_seccomp(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SECCOMP ? (const struct sigbox_seccomp *)event : NULL;
}

/* `getrandom`: Random bytes were asked for. */
#define SIGBOX_GETRANDOM 1318
struct sigbox_getrandom {
	struct sigbox_event event;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getrandom *sigbox_getrandom(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETRANDOM ? (const struct sigbox_getrandom *)event : NULL;
}

/* `memfd_create`: A file without a place in any folder was made. */
#define SIGBOX_MEMFD_CREATE 1319
struct sigbox_memfd_create {
	struct sigbox_event event;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_memfd_create *sigbox_memfd_create(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MEMFD_CREATE ? (const struct sigbox_memfd_create *)event : NULL;
}

/* `kexec_file_load`: Another kernel was loaded from a file, to be started later. */
#define SIGBOX_KEXEC_FILE_LOAD 1320
struct sigbox_kexec_file_load {
	struct sigbox_event event;
	/* The argument kernel_fd, as it was passed. */
	int32_t kernel_fd, kernel_fd_high_;
	/* The argument initrd_fd, as it was passed. */
	int32_t initrd_fd, initrd_fd_high_;
	/* The argument cmdline_len, as it was passed. */
	uint64_t cmdline_len;
	/* The argument cmdline, as it was passed. */
	uint64_t cmdline;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_kexec_file_load *sigbox_kexec_file_load(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_KEXEC_FILE_LOAD ? (const struct sigbox_kexec_file_load *)event : NULL;
}

/* `bpf`: eBPF programs or maps were used. */
#define SIGBOX_BPF 1321
struct sigbox_bpf {
	struct sigbox_event event;
	/* The argument cmd, as it was passed. */
	int32_t cmd, cmd_high_;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument size, as it was passed. */
	uint32_t size, size_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_bpf *sigbox_bpf(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_BPF ? (const struct sigbox_bpf *)event : NULL;
}

/* `execveat`: A program was executed. After success the arguments are gone: sched_process_exec has them. */
#define SIGBOX_EXECVEAT 1322
struct sigbox_execveat {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument argv, as it was passed. */
	uint64_t argv;
	/* The argument envp, as it was passed. */
	uint64_t envp;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_execveat *sigbox_execveat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EXECVEAT ? (const struct sigbox_execveat *)event : NULL;
}

/* `userfaultfd`: Page faults were made to be handled by user space. */
#define SIGBOX_USERFAULTFD 1323
struct sigbox_userfaultfd {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_userfaultfd *sigbox_userfaultfd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_USERFAULTFD ? (const struct sigbox_userfaultfd *)event : NULL;
}

/* `membarrier`: Memory was ordered between threads. */
#define SIGBOX_MEMBARRIER 1324
struct sigbox_membarrier {
	struct sigbox_event event;
	/* The argument cmd, as it was passed. */
	int32_t cmd, cmd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument cpu_id, as it was passed. */
	int32_t cpu_id, cpu_id_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_membarrier *sigbox_membarrier(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MEMBARRIER ? (const struct sigbox_membarrier *)event : NULL;
}

/* `mlock2`: Memory was locked. */
#define SIGBOX_MLOCK2 1325
struct sigbox_mlock2 {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mlock2 *sigbox_mlock2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MLOCK2 ? (const struct sigbox_mlock2 *)event : NULL;
}

/* `copy_file_range`: Bytes were copied from one file to another. */
#define SIGBOX_COPY_FILE_RANGE 1326
struct sigbox_copy_file_range {
	struct sigbox_event event;
	/* The argument fd_in, as it was passed. */
	int32_t fd_in, fd_in_high_;
	/* The argument off_in, as it was passed. */
	uint64_t off_in;
	/* The argument fd_out, as it was passed. */
	int32_t fd_out, fd_out_high_;
	/* The argument off_out, as it was passed. */
	uint64_t off_out;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_copy_file_range *sigbox_copy_file_range(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COPY_FILE_RANGE ? (const struct sigbox_copy_file_range *)event : NULL;
}

/* `preadv2`: Bytes were read from a place in a file into several pieces. */
#define SIGBOX_PREADV2 1327
struct sigbox_preadv2 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
	/* The argument pos_l, as it was passed. */
	uint64_t pos_l;
	/* The argument pos_h, as it was passed. */
	uint64_t pos_h;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_preadv2 *sigbox_preadv2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PREADV2 ? (const struct sigbox_preadv2 *)event : NULL;
}

/* `pwritev2`: Bytes of several pieces were written to a place in a file. */
#define SIGBOX_PWRITEV2 1328
struct sigbox_pwritev2 {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
	/* The argument pos_l, as it was passed. */
	uint64_t pos_l;
	/* The argument pos_h, as it was passed. */
	uint64_t pos_h;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pwritev2 *sigbox_pwritev2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PWRITEV2 ? (const struct sigbox_pwritev2 *)event : NULL;
}

/* `pkey_mprotect`: The protection of memory was changed, with a key. */
#define SIGBOX_PKEY_MPROTECT 1329
struct sigbox_pkey_mprotect {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument prot, as it was passed. */
	uint64_t prot;
	/* The argument pkey, as it was passed. */
	int32_t pkey, pkey_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pkey_mprotect *sigbox_pkey_mprotect(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PKEY_MPROTECT ? (const struct sigbox_pkey_mprotect *)event : NULL;
}

/* `pkey_alloc`: A protection key was allocated. */
#define SIGBOX_PKEY_ALLOC 1330
struct sigbox_pkey_alloc {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	uint64_t flags;
	/* The argument init_val, as it was passed. */
	uint64_t init_val;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pkey_alloc *sigbox_pkey_alloc(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PKEY_ALLOC ? (const struct sigbox_pkey_alloc *)event : NULL;
}

/* `pkey_free`: A protection key was freed. */
#define SIGBOX_PKEY_FREE 1331
struct sigbox_pkey_free {
	struct sigbox_event event;
	/* The argument pkey, as it was passed. */
	int32_t pkey, pkey_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pkey_free *sigbox_pkey_free(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PKEY_FREE ? (const struct sigbox_pkey_free *)event : NULL;
}

/* `statx`: A file's facts were asked for. */
#define SIGBOX_STATX 1332
struct sigbox_statx {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument mask, as it was passed. */
	uint32_t mask, mask_high_;
	/* The argument buffer, as it was passed. */
	uint64_t buffer;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_statx *sigbox_statx(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STATX ? (const struct sigbox_statx *)event : NULL;
}

/* `io_pgetevents`: Completed asynchronous operations were read. */
#define SIGBOX_IO_PGETEVENTS 1333
struct sigbox_io_pgetevents {
	struct sigbox_event event;
	/* The argument ctx_id, as it was passed. */
	uint64_t ctx_id;
	/* The argument min_nr, as it was passed. */
	int64_t min_nr;
	/* The argument nr, as it was passed. */
	int64_t nr;
	/* The argument events, as it was passed. */
	uint64_t events;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
	/* The argument usig, as it was passed. */
	uint64_t usig;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_pgetevents *sigbox_io_pgetevents(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_PGETEVENTS ? (const struct sigbox_io_pgetevents *)event : NULL;
}

/* `rseq`: A restartable sequence was registered. */
#define SIGBOX_RSEQ 1334
struct sigbox_rseq {
	struct sigbox_event event;
	/* The argument rseq, as it was passed. */
	uint64_t rseq;
	/* The argument rseq_len, as it was passed. */
	uint32_t rseq_len, rseq_len_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
	/* The argument sig, as it was passed. */
	uint32_t sig, sig_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_rseq *sigbox_rseq(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_RSEQ ? (const struct sigbox_rseq *)event : NULL;
}

/* `uretprobe`: A traced function returned. */
#define SIGBOX_URETPROBE 1335
struct sigbox_uretprobe {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_uretprobe *sigbox_uretprobe(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_URETPROBE ? (const struct sigbox_uretprobe *)event : NULL;
}

/* `uprobe`: A traced function was entered. */
#define SIGBOX_UPROBE 1336
struct sigbox_uprobe {
	struct sigbox_event event;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_uprobe *sigbox_uprobe(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UPROBE ? (const struct sigbox_uprobe *)event : NULL;
}

/* `pidfd_send_signal`: A signal was sent to a process by its file. */
#define SIGBOX_PIDFD_SEND_SIGNAL 1424
struct sigbox_pidfd_send_signal {
	struct sigbox_event event;
	/* The argument pidfd, as it was passed. */
	int32_t pidfd, pidfd_high_;
	/* The argument sig, as it was passed. */
	int32_t sig, sig_high_;
	/* The argument info, as it was passed. */
	uint64_t info;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pidfd_send_signal *sigbox_pidfd_send_signal(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIDFD_SEND_SIGNAL ? (const struct sigbox_pidfd_send_signal *)event : NULL;
}

/* `io_uring_setup`: An io_uring was made. */
#define SIGBOX_IO_URING_SETUP 1425
struct sigbox_io_uring_setup {
	struct sigbox_event event;
	/* The argument entries, as it was passed. */
	uint32_t entries, entries_high_;
	/* The argument params, as it was passed. */
	uint64_t params;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_uring_setup *sigbox_io_uring_setup(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_URING_SETUP ? (const struct sigbox_io_uring_setup *)event : NULL;
}

/* `io_uring_enter`: Operations of an io_uring were submitted or waited for. */
#define SIGBOX_IO_URING_ENTER 1426
struct sigbox_io_uring_enter {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument to_submit, as it was passed. */
	uint32_t to_submit, to_submit_high_;
	/* The argument min_complete, as it was passed. */
	uint32_t min_complete, min_complete_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument argp, as it was passed. */
	uint64_t argp;
	/* The argument argsz, as it was passed. */
	uint64_t argsz;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_uring_enter *sigbox_io_uring_enter(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_URING_ENTER ? (const struct sigbox_io_uring_enter *)event : NULL;
}

/* `io_uring_register`: Things were registered with an io_uring. */
#define SIGBOX_IO_URING_REGISTER 1427
struct sigbox_io_uring_register {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument opcode, as it was passed. */
	uint32_t opcode, opcode_high_;
	/* The argument arg, as it was passed. */
	uint64_t arg;
	/* The argument nr_args, as it was passed. */
	uint32_t nr_args, nr_args_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_io_uring_register *sigbox_io_uring_register(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IO_URING_REGISTER ? (const struct sigbox_io_uring_register *)event : NULL;
}

/* `open_tree`: A mount was picked up. */
#define SIGBOX_OPEN_TREE 1428
struct sigbox_open_tree {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_open_tree *sigbox_open_tree(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPEN_TREE ? (const struct sigbox_open_tree *)event : NULL;
}

/* `move_mount`: A mount was moved. */
#define SIGBOX_MOVE_MOUNT 1429
struct sigbox_move_mount {
	struct sigbox_event event;
	/* The argument from_dirfd, as it was passed. */
	int32_t from_dirfd, from_dirfd_high_;
	/* The text from_pathname points to, read when the call had ended. */
	struct sigbox_text_slot from_pathname;
	/* The argument to_dirfd, as it was passed. */
	int32_t to_dirfd, to_dirfd_high_;
	/* The text to_pathname points to, read when the call had ended. */
	struct sigbox_text_slot to_pathname;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_move_mount *sigbox_move_mount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MOVE_MOUNT ? (const struct sigbox_move_mount *)event : NULL;
}

/* `fsopen`: A file system was begun to be configured. */
#define SIGBOX_FSOPEN 1430
struct sigbox_fsopen {
	struct sigbox_event event;
	/* The text fsname points to, read when the call had ended. */
	struct sigbox_text_slot fsname;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fsopen *sigbox_fsopen(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSOPEN ? (const struct sigbox_fsopen *)event : NULL;
}

/* `fsconfig`: A file system's option was set. */
#define SIGBOX_FSCONFIG 1431
struct sigbox_fsconfig {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The text key points to, read when the call had ended. */
	struct sigbox_text_slot key;
	/* The argument value, as it was passed. */
	uint64_t value;
	/* The argument aux, as it was passed. */
	int32_t aux, aux_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fsconfig *sigbox_fsconfig(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSCONFIG ? (const struct sigbox_fsconfig *)event : NULL;
}

/* `fsmount`: A configured file system was made a mount. */
#define SIGBOX_FSMOUNT 1432
struct sigbox_fsmount {
	struct sigbox_event event;
	/* The argument fs_fd, as it was passed. */
	int32_t fs_fd, fs_fd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument attr_flags, as it was passed. */
	uint32_t attr_flags, attr_flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fsmount *sigbox_fsmount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSMOUNT ? (const struct sigbox_fsmount *)event : NULL;
}

/* `fspick`: A mounted file system was begun to be configured again. */
#define SIGBOX_FSPICK 1433
struct sigbox_fspick {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text path points to, read when the call had ended. */
	struct sigbox_text_slot path;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fspick *sigbox_fspick(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSPICK ? (const struct sigbox_fspick *)event : NULL;
}

/* `pidfd_open`: A process was opened as a file. */
#define SIGBOX_PIDFD_OPEN 1434
struct sigbox_pidfd_open {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pidfd_open *sigbox_pidfd_open(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIDFD_OPEN ? (const struct sigbox_pidfd_open *)event : NULL;
}

/* `clone3`: A process or a thread was created. */
#define SIGBOX_CLONE3 1435
struct sigbox_clone3 {
	struct sigbox_event event;
	/* The argument uargs, as it was passed. */
	uint64_t uargs;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_clone3 *sigbox_clone3(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLONE3 ? (const struct sigbox_clone3 *)event : NULL;
}

/* `close_range`: A range of files was closed. */
#define SIGBOX_CLOSE_RANGE 1436
struct sigbox_close_range {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument max_fd, as it was passed. */
	int32_t max_fd, max_fd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_close_range *sigbox_close_range(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CLOSE_RANGE ? (const struct sigbox_close_range *)event : NULL;
}

/* `openat2`: A file was opened. */
#define SIGBOX_OPENAT2 1437
struct sigbox_openat2 {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument how, as it was passed. */
	uint64_t how;
	/* The argument usize, as it was passed. */
	uint64_t usize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_openat2 *sigbox_openat2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPENAT2 ? (const struct sigbox_openat2 *)event : NULL;
}

/* `pidfd_getfd`: A file was taken from another process. */
#define SIGBOX_PIDFD_GETFD 1438
struct sigbox_pidfd_getfd {
	struct sigbox_event event;
	/* The argument pidfd, as it was passed. */
	int32_t pidfd, pidfd_high_;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_pidfd_getfd *sigbox_pidfd_getfd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PIDFD_GETFD ? (const struct sigbox_pidfd_getfd *)event : NULL;
}

/* `faccessat2`: A file's permissions were checked. */
#define SIGBOX_FACCESSAT2 1439
struct sigbox_faccessat2 {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	int32_t mode, mode_high_;
	/* The argument flags, as it was passed. */
	int32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_faccessat2 *sigbox_faccessat2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FACCESSAT2 ? (const struct sigbox_faccessat2 *)event : NULL;
}

/* `process_madvise`: Advice was given on the use of another process's memory. */
#define SIGBOX_PROCESS_MADVISE 1440
struct sigbox_process_madvise {
	struct sigbox_event event;
	/* The argument pidfd, as it was passed. */
	int32_t pidfd, pidfd_high_;
	/* The argument vec, as it was passed. */
	uint64_t vec;
	/* The argument vlen, as it was passed. */
	uint64_t vlen;
	/* The argument behavior, as it was passed. */
	int32_t behavior, behavior_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_process_madvise *sigbox_process_madvise(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PROCESS_MADVISE ? (const struct sigbox_process_madvise *)event : NULL;
}

/* `epoll_pwait2`: Files of an epoll instance were waited for. */
#define SIGBOX_EPOLL_PWAIT2 1441
struct sigbox_epoll_pwait2 {
	struct sigbox_event event;
	/* The argument epfd, as it was passed. */
	int32_t epfd, epfd_high_;
	/* The argument events, as it was passed. */
	uint64_t events;
	/* The argument maxevents, as it was passed. */
	int32_t maxevents, maxevents_high_;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
	/* The argument sigmask, as it was passed. */
	uint64_t sigmask;
	/* The argument sigsetsize, as it was passed. */
	uint64_t sigsetsize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_epoll_pwait2 *sigbox_epoll_pwait2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_EPOLL_PWAIT2 ? (const struct sigbox_epoll_pwait2 *)event : NULL;
}

/* `mount_setattr`: A mount's attributes were changed. */
#define SIGBOX_MOUNT_SETATTR 1442
struct sigbox_mount_setattr {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text path points to, read when the call had ended. */
	struct sigbox_text_slot path;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument usize, as it was passed. */
	uint64_t usize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mount_setattr *sigbox_mount_setattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MOUNT_SETATTR ? (const struct sigbox_mount_setattr *)event : NULL;
}

/* `quotactl_fd`: Disk quotas were controlled. */
#define SIGBOX_QUOTACTL_FD 1443
struct sigbox_quotactl_fd {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cmd, as it was passed. */
	uint32_t cmd, cmd_high_;
	/* The argument id, as it was passed. */
	int32_t id, id_high_;
	/* The argument addr, as it was passed. */
	uint64_t addr;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_quotactl_fd *sigbox_quotactl_fd(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_QUOTACTL_FD ? (const struct sigbox_quotactl_fd *)event : NULL;
}

/* `landlock_create_ruleset`: A Landlock rule set was made. */
#define SIGBOX_LANDLOCK_CREATE_RULESET 1444
struct sigbox_landlock_create_ruleset {
	struct sigbox_event event;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_landlock_create_ruleset *sigbox_landlock_create_ruleset(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LANDLOCK_CREATE_RULESET ? (const struct sigbox_landlock_create_ruleset *)event : NULL;
}

/* `landlock_add_rule`: A rule was added to a Landlock rule set. */
#define SIGBOX_LANDLOCK_ADD_RULE 1445
struct sigbox_landlock_add_rule {
	struct sigbox_event event;
	/* The argument ruleset_fd, as it was passed. */
	int32_t ruleset_fd, ruleset_fd_high_;
	/* The argument rule_type, as it was passed. */
	uint32_t rule_type, rule_type_high_;
	/* The argument rule_attr, as it was passed. */
	uint64_t rule_attr;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_landlock_add_rule *sigbox_landlock_add_rule(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LANDLOCK_ADD_RULE ? (const struct sigbox_landlock_add_rule *)event : NULL;
}

/* `landlock_restrict_self`: The thread was confined by Landlock. */
#define SIGBOX_LANDLOCK_RESTRICT_SELF 1446
struct sigbox_landlock_restrict_self {
	struct sigbox_event event;
	/* The argument ruleset_fd, as it was passed. */
	int32_t ruleset_fd, ruleset_fd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_landlock_restrict_self *sigbox_landlock_restrict_self(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LANDLOCK_RESTRICT_SELF ? (const struct sigbox_landlock_restrict_self *)event : NULL;
}

/* `memfd_secret`: Memory that even the kernel does not see was made. */
#define SIGBOX_MEMFD_SECRET 1447
struct sigbox_memfd_secret {
	struct sigbox_event event;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_memfd_secret *sigbox_memfd_secret(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MEMFD_SECRET ? (const struct sigbox_memfd_secret *)event : NULL;
}

/* `process_mrelease`: The memory of a dying process was freed. */
#define SIGBOX_PROCESS_MRELEASE 1448
struct sigbox_process_mrelease {
	struct sigbox_event event;
	/* The argument pidfd, as it was passed. */
	int32_t pidfd, pidfd_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_process_mrelease *sigbox_process_mrelease(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_PROCESS_MRELEASE ? (const struct sigbox_process_mrelease *)event : NULL;
}

/* `futex_waitv`: Several locks were waited for. */
#define SIGBOX_FUTEX_WAITV 1449
struct sigbox_futex_waitv {
	struct sigbox_event event;
	/* The argument waiters, as it was passed. */
	uint64_t waiters;
	/* The argument nr_futexes, as it was passed. */
	uint32_t nr_futexes, nr_futexes_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futex_waitv *sigbox_futex_waitv(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTEX_WAITV ? (const struct sigbox_futex_waitv *)event : NULL;
}

/* `set_mempolicy_home_node`: The home node of a memory range was set. */
#define SIGBOX_SET_MEMPOLICY_HOME_NODE 1450
struct sigbox_set_mempolicy_home_node {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument home_node, as it was passed. */
	uint64_t home_node;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_set_mempolicy_home_node *sigbox_set_mempolicy_home_node(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SET_MEMPOLICY_HOME_NODE ? (const struct sigbox_set_mempolicy_home_node *)event : NULL;
}

/* `cachestat`: What is cached of a file was asked for. */
#define SIGBOX_CACHESTAT 1451
struct sigbox_cachestat {
	struct sigbox_event event;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument cstat_range, as it was passed. */
	uint64_t cstat_range;
	/* The argument cstat, as it was passed. */
	uint64_t cstat;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_cachestat *sigbox_cachestat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_CACHESTAT ? (const struct sigbox_cachestat *)event : NULL;
}

/* `fchmodat2`: Permissions were changed, by path. */
#define SIGBOX_FCHMODAT2 1452
struct sigbox_fchmodat2 {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument mode, as it was passed. */
	uint32_t mode, mode_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fchmodat2 *sigbox_fchmodat2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FCHMODAT2 ? (const struct sigbox_fchmodat2 *)event : NULL;
}

/* `map_shadow_stack`: A shadow stack was mapped. */
#define SIGBOX_MAP_SHADOW_STACK 1453
struct sigbox_map_shadow_stack {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_map_shadow_stack *sigbox_map_shadow_stack(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MAP_SHADOW_STACK ? (const struct sigbox_map_shadow_stack *)event : NULL;
}

/* `futex_wake`: Waiters of a lock were woken. */
#define SIGBOX_FUTEX_WAKE 1454
struct sigbox_futex_wake {
	struct sigbox_event event;
	/* The argument uaddr, as it was passed. */
	uint64_t uaddr;
	/* The argument mask, as it was passed. */
	uint64_t mask;
	/* The argument nr, as it was passed. */
	int32_t nr, nr_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futex_wake *sigbox_futex_wake(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTEX_WAKE ? (const struct sigbox_futex_wake *)event : NULL;
}

/* `futex_wait`: A lock was waited for. */
#define SIGBOX_FUTEX_WAIT 1455
struct sigbox_futex_wait {
	struct sigbox_event event;
	/* The argument uaddr, as it was passed. */
	uint64_t uaddr;
	/* The argument val, as it was passed. */
	uint64_t val;
	/* The argument mask, as it was passed. */
	uint64_t mask;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument timeout, as it was passed. */
	uint64_t timeout;
	/* The argument clockid, as it was passed. */
	int32_t clockid, clockid_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futex_wait *sigbox_futex_wait(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTEX_WAIT ? (const struct sigbox_futex_wait *)event : NULL;
}

/* `futex_requeue`: Waiters were moved between locks. */
#define SIGBOX_FUTEX_REQUEUE 1456
struct sigbox_futex_requeue {
	struct sigbox_event event;
	/* The argument waiters, as it was passed. */
	uint64_t waiters;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument nr_wake, as it was passed. */
	int32_t nr_wake, nr_wake_high_;
	/* The argument nr_requeue, as it was passed. */
	int32_t nr_requeue, nr_requeue_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_futex_requeue *sigbox_futex_requeue(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FUTEX_REQUEUE ? (const struct sigbox_futex_requeue *)event : NULL;
}

/* `statmount`: A mount's facts were asked for. */
#define SIGBOX_STATMOUNT 1457
struct sigbox_statmount {
	struct sigbox_event event;
	/* The argument req, as it was passed. */
	uint64_t req;
	/* The argument buf, as it was passed. */
	uint64_t buf;
	/* The argument bufsize, as it was passed. */
	uint64_t bufsize;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_statmount *sigbox_statmount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STATMOUNT ? (const struct sigbox_statmount *)event : NULL;
}

/* `listmount`: Mounts were listed. */
#define SIGBOX_LISTMOUNT 1458
struct sigbox_listmount {
	struct sigbox_event event;
	/* The argument req, as it was passed. */
	uint64_t req;
	/* The argument mnt_ids, as it was passed. */
	uint64_t mnt_ids;
	/* The argument nr_mnt_ids, as it was passed. */
	uint64_t nr_mnt_ids;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_listmount *sigbox_listmount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LISTMOUNT ? (const struct sigbox_listmount *)event : NULL;
}

/* `lsm_get_self_attr`: Attributes of security modules were asked for. */
#define SIGBOX_LSM_GET_SELF_ATTR 1459
struct sigbox_lsm_get_self_attr {
	struct sigbox_event event;
	/* The argument attr, as it was passed. */
	uint32_t attr, attr_high_;
	/* The argument ctx, as it was passed. */
	uint64_t ctx;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lsm_get_self_attr *sigbox_lsm_get_self_attr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSM_GET_SELF_ATTR ? (const struct sigbox_lsm_get_self_attr *)event : NULL;
}

/* `lsm_set_self_attr`: Attributes of security modules were changed. */
#define SIGBOX_LSM_SET_SELF_ATTR 1460
struct sigbox_lsm_set_self_attr {
	struct sigbox_event event;
	/* The argument attr, as it was passed. */
	uint32_t attr, attr_high_;
	/* The argument ctx, as it was passed. */
	uint64_t ctx;
	/* The argument size, as it was passed. */
	uint32_t size, size_high_;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lsm_set_self_attr *sigbox_lsm_set_self_attr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSM_SET_SELF_ATTR ? (const struct sigbox_lsm_set_self_attr *)event : NULL;
}

/* `lsm_list_modules`: Security modules were listed. */
#define SIGBOX_LSM_LIST_MODULES 1461
struct sigbox_lsm_list_modules {
	struct sigbox_event event;
	/* The argument ids, as it was passed. */
	uint64_t ids;
	/* The argument size, as it was passed. */
	uint64_t size;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_lsm_list_modules *sigbox_lsm_list_modules(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LSM_LIST_MODULES ? (const struct sigbox_lsm_list_modules *)event : NULL;
}

/* `mseal`: Memory was sealed against changes. */
#define SIGBOX_MSEAL 1462
struct sigbox_mseal {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument len, as it was passed. */
	uint64_t len;
	/* The argument flags, as it was passed. */
	uint64_t flags;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mseal *sigbox_mseal(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MSEAL ? (const struct sigbox_mseal *)event : NULL;
}

/* `setxattrat`: An extended attribute was set, by path. */
#define SIGBOX_SETXATTRAT 1463
struct sigbox_setxattrat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument uargs, as it was passed. */
	uint64_t uargs;
	/* The argument usize, as it was passed. */
	uint64_t usize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_setxattrat *sigbox_setxattrat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SETXATTRAT ? (const struct sigbox_setxattrat *)event : NULL;
}

/* `getxattrat`: An extended attribute was asked for, by path. */
#define SIGBOX_GETXATTRAT 1464
struct sigbox_getxattrat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
	/* The argument uargs, as it was passed. */
	uint64_t uargs;
	/* The argument usize, as it was passed. */
	uint64_t usize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_getxattrat *sigbox_getxattrat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_GETXATTRAT ? (const struct sigbox_getxattrat *)event : NULL;
}

/* `listxattrat`: Extended attributes were listed, by path. */
#define SIGBOX_LISTXATTRAT 1465
struct sigbox_listxattrat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
	/* The argument list, as it was passed. */
	uint64_t list;
	/* The argument size, as it was passed. */
	uint64_t size;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_listxattrat *sigbox_listxattrat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_LISTXATTRAT ? (const struct sigbox_listxattrat *)event : NULL;
}

/* `removexattrat`: An extended attribute was removed, by path. */
#define SIGBOX_REMOVEXATTRAT 1466
struct sigbox_removexattrat {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
	/* The text name points to, read when the call had ended. */
	struct sigbox_text_slot name;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_removexattrat *sigbox_removexattrat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_REMOVEXATTRAT ? (const struct sigbox_removexattrat *)event : NULL;
}

/* `open_tree_attr`: A mount was picked up and changed. */
#define SIGBOX_OPEN_TREE_ATTR 1467
struct sigbox_open_tree_attr {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument flags, as it was passed. */
	uint32_t flags, flags_high_;
	/* The argument attr, as it was passed. */
	uint64_t attr;
	/* The argument usize, as it was passed. */
	uint64_t usize;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_open_tree_attr *sigbox_open_tree_attr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OPEN_TREE_ATTR ? (const struct sigbox_open_tree_attr *)event : NULL;
}

/* `file_getattr`: A file's attributes were asked for. */
#define SIGBOX_FILE_GETATTR 1468
struct sigbox_file_getattr {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument ufattr, as it was passed. */
	uint64_t ufattr;
	/* The argument usize, as it was passed. */
	uint64_t usize;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_file_getattr *sigbox_file_getattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FILE_GETATTR ? (const struct sigbox_file_getattr *)event : NULL;
}

/* `file_setattr`: A file's attributes were changed. */
#define SIGBOX_FILE_SETATTR 1469
struct sigbox_file_setattr {
	struct sigbox_event event;
	/* The argument dirfd, as it was passed. */
	int32_t dirfd, dirfd_high_;
	/* The text pathname points to, read when the call had ended. */
	struct sigbox_text_slot pathname;
	/* The argument ufattr, as it was passed. */
	uint64_t ufattr;
	/* The argument usize, as it was passed. */
	uint64_t usize;
	/* The argument at_flags, as it was passed. */
	uint32_t at_flags, at_flags_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_file_setattr *sigbox_file_setattr(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FILE_SETATTR ? (const struct sigbox_file_setattr *)event : NULL;
}

/* `waitpid`: The 32-bit system call waitpid was made. */
#define SIGBOX_WAITPID 1507
struct sigbox_waitpid {
	struct sigbox_event event;
	/* The argument pid, as it was passed. */
	int32_t pid, pid_high_;
	/* The argument wstatus, as it was passed. */
	uint64_t wstatus;
	/* The argument options, as it was passed. */
	int32_t options, options_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_waitpid *sigbox_waitpid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_WAITPID ? (const struct sigbox_waitpid *)event : NULL;
}

/* `compat_lchown`: The 32-bit system call lchown was made. */
#define SIGBOX_COMPAT_LCHOWN 1516
struct sigbox_compat_lchown {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_lchown *sigbox_compat_lchown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_LCHOWN ? (const struct sigbox_compat_lchown *)event : NULL;
}

/* `oldstat`: The 32-bit system call oldstat was made. */
#define SIGBOX_OLDSTAT 1518
struct sigbox_oldstat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_oldstat *sigbox_oldstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OLDSTAT ? (const struct sigbox_oldstat *)event : NULL;
}

/* `umount`: The 32-bit system call umount was made. */
#define SIGBOX_UMOUNT 1522
struct sigbox_umount {
	struct sigbox_event event;
	/* The text target points to, read when the call had ended. */
	struct sigbox_text_slot target;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_umount *sigbox_umount(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_UMOUNT ? (const struct sigbox_umount *)event : NULL;
}

/* `compat_setuid`: The 32-bit system call setuid was made. */
#define SIGBOX_COMPAT_SETUID 1523
struct sigbox_compat_setuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setuid *sigbox_compat_setuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETUID ? (const struct sigbox_compat_setuid *)event : NULL;
}

/* `compat_getuid`: The 32-bit system call getuid was made. */
#define SIGBOX_COMPAT_GETUID 1524
struct sigbox_compat_getuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getuid *sigbox_compat_getuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETUID ? (const struct sigbox_compat_getuid *)event : NULL;
}

/* `stime`: The 32-bit system call stime was made. */
#define SIGBOX_STIME 1525
struct sigbox_stime {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_stime *sigbox_stime(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STIME ? (const struct sigbox_stime *)event : NULL;
}

/* `oldfstat`: The 32-bit system call oldfstat was made. */
#define SIGBOX_OLDFSTAT 1528
struct sigbox_oldfstat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_oldfstat *sigbox_oldfstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OLDFSTAT ? (const struct sigbox_oldfstat *)event : NULL;
}

/* `nice`: The 32-bit system call nice was made. */
#define SIGBOX_NICE 1534
struct sigbox_nice {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_nice *sigbox_nice(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_NICE ? (const struct sigbox_nice *)event : NULL;
}

/* `compat_setgid`: The 32-bit system call setgid was made. */
#define SIGBOX_COMPAT_SETGID 1546
struct sigbox_compat_setgid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setgid *sigbox_compat_setgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETGID ? (const struct sigbox_compat_setgid *)event : NULL;
}

/* `compat_getgid`: The 32-bit system call getgid was made. */
#define SIGBOX_COMPAT_GETGID 1547
struct sigbox_compat_getgid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getgid *sigbox_compat_getgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETGID ? (const struct sigbox_compat_getgid *)event : NULL;
}

/* `signal`: The 32-bit system call signal was made. */
#define SIGBOX_SIGNAL 1548
struct sigbox_signal {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_signal *sigbox_signal(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGNAL ? (const struct sigbox_signal *)event : NULL;
}

/* `compat_geteuid`: The 32-bit system call geteuid was made. */
#define SIGBOX_COMPAT_GETEUID 1549
struct sigbox_compat_geteuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_geteuid *sigbox_compat_geteuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETEUID ? (const struct sigbox_compat_geteuid *)event : NULL;
}

/* `compat_getegid`: The 32-bit system call getegid was made. */
#define SIGBOX_COMPAT_GETEGID 1550
struct sigbox_compat_getegid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getegid *sigbox_compat_getegid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETEGID ? (const struct sigbox_compat_getegid *)event : NULL;
}

/* `oldolduname`: The 32-bit system call oldolduname was made. */
#define SIGBOX_OLDOLDUNAME 1559
struct sigbox_oldolduname {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_oldolduname *sigbox_oldolduname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OLDOLDUNAME ? (const struct sigbox_oldolduname *)event : NULL;
}

/* `sigaction`: The 32-bit system call sigaction was made. */
#define SIGBOX_SIGACTION 1567
struct sigbox_sigaction {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigaction *sigbox_sigaction(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGACTION ? (const struct sigbox_sigaction *)event : NULL;
}

/* `sgetmask`: The 32-bit system call sgetmask was made. */
#define SIGBOX_SGETMASK 1568
struct sigbox_sgetmask {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sgetmask *sigbox_sgetmask(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SGETMASK ? (const struct sigbox_sgetmask *)event : NULL;
}

/* `ssetmask`: The 32-bit system call ssetmask was made. */
#define SIGBOX_SSETMASK 1569
struct sigbox_ssetmask {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ssetmask *sigbox_ssetmask(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SSETMASK ? (const struct sigbox_ssetmask *)event : NULL;
}

/* `compat_setreuid`: The 32-bit system call setreuid was made. */
#define SIGBOX_COMPAT_SETREUID 1570
struct sigbox_compat_setreuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setreuid *sigbox_compat_setreuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETREUID ? (const struct sigbox_compat_setreuid *)event : NULL;
}

/* `compat_setregid`: The 32-bit system call setregid was made. */
#define SIGBOX_COMPAT_SETREGID 1571
struct sigbox_compat_setregid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setregid *sigbox_compat_setregid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETREGID ? (const struct sigbox_compat_setregid *)event : NULL;
}

/* `sigsuspend`: The 32-bit system call sigsuspend was made. */
#define SIGBOX_SIGSUSPEND 1572
struct sigbox_sigsuspend {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigsuspend *sigbox_sigsuspend(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGSUSPEND ? (const struct sigbox_sigsuspend *)event : NULL;
}

/* `sigpending`: The 32-bit system call sigpending was made. */
#define SIGBOX_SIGPENDING 1573
struct sigbox_sigpending {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigpending *sigbox_sigpending(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGPENDING ? (const struct sigbox_sigpending *)event : NULL;
}

/* `compat_getrlimit`: The 32-bit system call getrlimit was made. */
#define SIGBOX_COMPAT_GETRLIMIT 1576
struct sigbox_compat_getrlimit {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getrlimit *sigbox_compat_getrlimit(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETRLIMIT ? (const struct sigbox_compat_getrlimit *)event : NULL;
}

/* `compat_getgroups`: The 32-bit system call getgroups was made. */
#define SIGBOX_COMPAT_GETGROUPS 1580
struct sigbox_compat_getgroups {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getgroups *sigbox_compat_getgroups(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETGROUPS ? (const struct sigbox_compat_getgroups *)event : NULL;
}

/* `compat_setgroups`: The 32-bit system call setgroups was made. */
#define SIGBOX_COMPAT_SETGROUPS 1581
struct sigbox_compat_setgroups {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setgroups *sigbox_compat_setgroups(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETGROUPS ? (const struct sigbox_compat_setgroups *)event : NULL;
}

/* `compat_select`: The 32-bit system call select was made. */
#define SIGBOX_COMPAT_SELECT 1582
struct sigbox_compat_select {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_select *sigbox_compat_select(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SELECT ? (const struct sigbox_compat_select *)event : NULL;
}

/* `oldlstat`: The 32-bit system call oldlstat was made. */
#define SIGBOX_OLDLSTAT 1584
struct sigbox_oldlstat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_oldlstat *sigbox_oldlstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OLDLSTAT ? (const struct sigbox_oldlstat *)event : NULL;
}

/* `readdir`: The 32-bit system call readdir was made. */
#define SIGBOX_READDIR 1589
struct sigbox_readdir {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_readdir *sigbox_readdir(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_READDIR ? (const struct sigbox_readdir *)event : NULL;
}

/* `compat_mmap`: The 32-bit system call mmap was made. */
#define SIGBOX_COMPAT_MMAP 1590
struct sigbox_compat_mmap {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_mmap *sigbox_compat_mmap(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_MMAP ? (const struct sigbox_compat_mmap *)event : NULL;
}

/* `compat_fchown`: The 32-bit system call fchown was made. */
#define SIGBOX_COMPAT_FCHOWN 1595
struct sigbox_compat_fchown {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_fchown *sigbox_compat_fchown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_FCHOWN ? (const struct sigbox_compat_fchown *)event : NULL;
}

/* `socketcall`: The 32-bit system call socketcall was made. */
#define SIGBOX_SOCKETCALL 1602
struct sigbox_socketcall {
	struct sigbox_event event;
	/* The argument call, as it was passed. */
	int32_t call, call_high_;
	/* The argument args, as it was passed. */
	uint64_t args;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_socketcall *sigbox_socketcall(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SOCKETCALL ? (const struct sigbox_socketcall *)event : NULL;
}

/* `compat_stat`: The 32-bit system call stat was made. */
#define SIGBOX_COMPAT_STAT 1606
struct sigbox_compat_stat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_stat *sigbox_compat_stat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_STAT ? (const struct sigbox_compat_stat *)event : NULL;
}

/* `compat_lstat`: The 32-bit system call lstat was made. */
#define SIGBOX_COMPAT_LSTAT 1607
struct sigbox_compat_lstat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_lstat *sigbox_compat_lstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_LSTAT ? (const struct sigbox_compat_lstat *)event : NULL;
}

/* `compat_fstat`: The 32-bit system call fstat was made. */
#define SIGBOX_COMPAT_FSTAT 1608
struct sigbox_compat_fstat {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_fstat *sigbox_compat_fstat(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_FSTAT ? (const struct sigbox_compat_fstat *)event : NULL;
}

/* `olduname`: The 32-bit system call olduname was made. */
#define SIGBOX_OLDUNAME 1609
struct sigbox_olduname {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_olduname *sigbox_olduname(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_OLDUNAME ? (const struct sigbox_olduname *)event : NULL;
}

/* `vm86old`: The 32-bit system call vm86old was made. */
#define SIGBOX_VM86OLD 1613
struct sigbox_vm86old {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_vm86old *sigbox_vm86old(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_VM86OLD ? (const struct sigbox_vm86old *)event : NULL;
}

/* `ipc`: The 32-bit system call ipc was made. */
#define SIGBOX_IPC 1617
struct sigbox_ipc {
	struct sigbox_event event;
	/* The argument call, as it was passed. */
	uint32_t call, call_high_;
	/* The argument first, as it was passed. */
	int32_t first, first_high_;
	/* The argument second, as it was passed. */
	uint64_t second;
	/* The argument third, as it was passed. */
	uint64_t third;
	/* The argument ptr, as it was passed. */
	uint64_t ptr;
	/* The argument fifth, as it was passed. */
	int64_t fifth;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ipc *sigbox_ipc(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_IPC ? (const struct sigbox_ipc *)event : NULL;
}

/* `sigreturn`: The 32-bit system call sigreturn was made. */
#define SIGBOX_SIGRETURN 1619
struct sigbox_sigreturn {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigreturn *sigbox_sigreturn(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGRETURN ? (const struct sigbox_sigreturn *)event : NULL;
}

/* `compat_clone`: The 32-bit system call clone was made. */
#define SIGBOX_COMPAT_CLONE 1620
struct sigbox_compat_clone {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_clone *sigbox_compat_clone(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_CLONE ? (const struct sigbox_compat_clone *)event : NULL;
}

/* `sigprocmask`: The 32-bit system call sigprocmask was made. */
#define SIGBOX_SIGPROCMASK 1626
struct sigbox_sigprocmask {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_sigprocmask *sigbox_sigprocmask(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_SIGPROCMASK ? (const struct sigbox_sigprocmask *)event : NULL;
}

/* `compat_setfsuid`: The 32-bit system call setfsuid was made. */
#define SIGBOX_COMPAT_SETFSUID 1638
struct sigbox_compat_setfsuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setfsuid *sigbox_compat_setfsuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETFSUID ? (const struct sigbox_compat_setfsuid *)event : NULL;
}

/* `compat_setfsgid`: The 32-bit system call setfsgid was made. */
#define SIGBOX_COMPAT_SETFSGID 1639
struct sigbox_compat_setfsgid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setfsgid *sigbox_compat_setfsgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETFSGID ? (const struct sigbox_compat_setfsgid *)event : NULL;
}

/* `_llseek`: The 32-bit system call _llseek was made. */
#define SIGBOX__LLSEEK 1640
struct sigbox__llseek {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox__llseek *sigbox__llseek(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX__LLSEEK ? (const struct sigbox__llseek *)event : NULL;
}

/* `compat_setresuid`: The 32-bit system call setresuid was made. */
#define SIGBOX_COMPAT_SETRESUID 1664
struct sigbox_compat_setresuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setresuid *sigbox_compat_setresuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETRESUID ? (const struct sigbox_compat_setresuid *)event : NULL;
}

/* `compat_getresuid`: The 32-bit system call getresuid was made. */
#define SIGBOX_COMPAT_GETRESUID 1665
struct sigbox_compat_getresuid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getresuid *sigbox_compat_getresuid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETRESUID ? (const struct sigbox_compat_getresuid *)event : NULL;
}

/* `vm86`: The 32-bit system call vm86 was made. */
#define SIGBOX_VM86 1666
struct sigbox_vm86 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_vm86 *sigbox_vm86(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_VM86 ? (const struct sigbox_vm86 *)event : NULL;
}

/* `compat_setresgid`: The 32-bit system call setresgid was made. */
#define SIGBOX_COMPAT_SETRESGID 1670
struct sigbox_compat_setresgid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_setresgid *sigbox_compat_setresgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SETRESGID ? (const struct sigbox_compat_setresgid *)event : NULL;
}

/* `compat_getresgid`: The 32-bit system call getresgid was made. */
#define SIGBOX_COMPAT_GETRESGID 1671
struct sigbox_compat_getresgid {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_getresgid *sigbox_compat_getresgid(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_GETRESGID ? (const struct sigbox_compat_getresgid *)event : NULL;
}

/* `compat_pread64`: The 32-bit system call pread64 was made. */
#define SIGBOX_COMPAT_PREAD64 1680
struct sigbox_compat_pread64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_pread64 *sigbox_compat_pread64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_PREAD64 ? (const struct sigbox_compat_pread64 *)event : NULL;
}

/* `compat_pwrite64`: The 32-bit system call pwrite64 was made. */
#define SIGBOX_COMPAT_PWRITE64 1681
struct sigbox_compat_pwrite64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_pwrite64 *sigbox_compat_pwrite64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_PWRITE64 ? (const struct sigbox_compat_pwrite64 *)event : NULL;
}

/* `compat_chown`: The 32-bit system call chown was made. */
#define SIGBOX_COMPAT_CHOWN 1682
struct sigbox_compat_chown {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_chown *sigbox_compat_chown(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_CHOWN ? (const struct sigbox_compat_chown *)event : NULL;
}

/* `mmap2`: The 32-bit system call mmap2 was made. */
#define SIGBOX_MMAP2 1692
struct sigbox_mmap2 {
	struct sigbox_event event;
	/* The argument addr, as it was passed. */
	uint64_t addr;
	/* The argument length, as it was passed. */
	uint64_t length;
	/* The argument prot, as it was passed. */
	uint64_t prot;
	/* The argument flags, as it was passed. */
	uint64_t flags;
	/* The argument fd, as it was passed. */
	int32_t fd, fd_high_;
	/* The argument pgoff, as it was passed. */
	uint64_t pgoff;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_mmap2 *sigbox_mmap2(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_MMAP2 ? (const struct sigbox_mmap2 *)event : NULL;
}

/* `truncate64`: The 32-bit system call truncate64 was made. */
#define SIGBOX_TRUNCATE64 1693
struct sigbox_truncate64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_truncate64 *sigbox_truncate64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_TRUNCATE64 ? (const struct sigbox_truncate64 *)event : NULL;
}

/* `ftruncate64`: The 32-bit system call ftruncate64 was made. */
#define SIGBOX_FTRUNCATE64 1694
struct sigbox_ftruncate64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_ftruncate64 *sigbox_ftruncate64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FTRUNCATE64 ? (const struct sigbox_ftruncate64 *)event : NULL;
}

/* `compat_readahead`: The 32-bit system call readahead was made. */
#define SIGBOX_COMPAT_READAHEAD 1725
struct sigbox_compat_readahead {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_readahead *sigbox_compat_readahead(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_READAHEAD ? (const struct sigbox_compat_readahead *)event : NULL;
}

/* `compat_fadvise64`: The 32-bit system call fadvise64 was made. */
#define SIGBOX_COMPAT_FADVISE64 1750
struct sigbox_compat_fadvise64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_fadvise64 *sigbox_compat_fadvise64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_FADVISE64 ? (const struct sigbox_compat_fadvise64 *)event : NULL;
}

/* `compat_lookup_dcookie`: The 32-bit system call lookup_dcookie was made. */
#define SIGBOX_COMPAT_LOOKUP_DCOOKIE 1753
struct sigbox_compat_lookup_dcookie {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_lookup_dcookie *sigbox_compat_lookup_dcookie(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_LOOKUP_DCOOKIE ? (const struct sigbox_compat_lookup_dcookie *)event : NULL;
}

/* `statfs64`: The 32-bit system call statfs64 was made. */
#define SIGBOX_STATFS64 1768
struct sigbox_statfs64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_statfs64 *sigbox_statfs64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_STATFS64 ? (const struct sigbox_statfs64 *)event : NULL;
}

/* `fstatfs64`: The 32-bit system call fstatfs64 was made. */
#define SIGBOX_FSTATFS64 1769
struct sigbox_fstatfs64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fstatfs64 *sigbox_fstatfs64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FSTATFS64 ? (const struct sigbox_fstatfs64 *)event : NULL;
}

/* `fadvise64_64`: The 32-bit system call fadvise64_64 was made. */
#define SIGBOX_FADVISE64_64 1772
struct sigbox_fadvise64_64 {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_fadvise64_64 *sigbox_fadvise64_64(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_FADVISE64_64 ? (const struct sigbox_fadvise64_64 *)event : NULL;
}

/* `compat_sync_file_range`: The 32-bit system call sync_file_range was made. */
#define SIGBOX_COMPAT_SYNC_FILE_RANGE 1814
struct sigbox_compat_sync_file_range {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_sync_file_range *sigbox_compat_sync_file_range(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_SYNC_FILE_RANGE ? (const struct sigbox_compat_sync_file_range *)event : NULL;
}

/* `compat_fallocate`: The 32-bit system call fallocate was made. */
#define SIGBOX_COMPAT_FALLOCATE 1824
struct sigbox_compat_fallocate {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_fallocate *sigbox_compat_fallocate(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_FALLOCATE ? (const struct sigbox_compat_fallocate *)event : NULL;
}

/* `compat_fanotify_mark`: The 32-bit system call fanotify_mark was made. */
#define SIGBOX_COMPAT_FANOTIFY_MARK 1839
struct sigbox_compat_fanotify_mark {
	struct sigbox_event event;
	/* The argument arg1, as it was passed. */
	uint32_t arg1, arg1_high_;
	/* The argument arg2, as it was passed. */
	uint32_t arg2, arg2_high_;
	/* The argument arg3, as it was passed. */
	uint32_t arg3, arg3_high_;
	/* The argument arg4, as it was passed. */
	uint32_t arg4, arg4_high_;
	/* The argument arg5, as it was passed. */
	uint32_t arg5, arg5_high_;
	/* The argument arg6, as it was passed. */
	uint32_t arg6, arg6_high_;
};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_compat_fanotify_mark *sigbox_compat_fanotify_mark(const struct sigbox_event *event)
{
	return event->event_id == SIGBOX_COMPAT_FANOTIFY_MARK ? (const struct sigbox_compat_fanotify_mark *)event : NULL;
}

/* Where an event came from. */
enum sigbox_origin {
	/* No container. */
	SIGBOX_ORIGIN_HOST,
	/* A container's own program. */
	SIGBOX_ORIGIN_CONTAINER,
	/* A runtime that still prepares a container, in its cgroup already. */
	SIGBOX_ORIGIN_CONTAINER_INIT,
};

/* The batch in hand, and the event of it. */
static struct {
	/* Counts batches, so that what is good for one only can tell. */
	uint32_t number;
	/* Of the event in hand. */
	uint32_t index;
	const struct sigbox_container_entry *containers;
	uint32_t container_count;
} sigbox_batch;

/* An entry in the batch's table of containers. */
struct sigbox_container_entry {
	/* Names the container for as long as the host knows it; used again for others. */
	uint32_t slot;
	/* Changes whenever the container's record does. */
	uint32_t revision;
	uint32_t flags;
	uint32_t id_length;
	char id[64];
};

/* The entry of the container that an event happened in, or NULL. Its index stands in the frame's head, before the event. */
static inline const struct sigbox_container_entry *sigbox_entry_of(const struct sigbox_event *event)
{
	uint32_t index = ((const uint32_t *)event)[-1];

	return index == 0 ? NULL : sigbox_batch.containers + index - 1;
}

static inline enum sigbox_origin sigbox_origin(const struct sigbox_event *event)
{
	if (!sigbox_entry_of(event))
		return SIGBOX_ORIGIN_HOST;
	return event->flags & SIGBOX_CONTAINER_STARTED ? SIGBOX_ORIGIN_CONTAINER : SIGBOX_ORIGIN_CONTAINER_INIT;
}

static inline struct sigbox_text sigbox_entry_id(const struct sigbox_container_entry *entry)
{
	return (struct sigbox_text){ entry->id, entry->id_length, false };
}

/* Id of the event's container, missing when it happened outside of any. */
static inline struct sigbox_text sigbox_container_id(const struct sigbox_event *event)
{
	const struct sigbox_container_entry *entry = sigbox_entry_of(event);

	return entry ? sigbox_entry_id(entry) : SIGBOX_MISSING;
}

/* Tells processes apart, also where one has the id of one that ended: the id and the start time in one number. */
static inline uint64_t sigbox_process_key(const struct sigbox_event *event)
{
	return event->start_time ^ ((uint64_t)event->host_process_id << 44);
}

/* Tells containers apart by 16 digits of their random ids; 0 for an event outside of any. */
static inline uint64_t sigbox_container_key(const struct sigbox_event *event)
{
	const struct sigbox_container_entry *entry = sigbox_entry_of(event);
	uint64_t key = 0;

	for (uint32_t at = 0; entry && at < 16; at++)
		key = key << 4 | ((entry->id[at] & 15) + (entry->id[at] > '9' ? 9 : 0));
	return key;
}

struct sigbox_label {
	struct sigbox_text name, value;
};

struct sigbox_container_mount {
	/* Path on the machine. */
	struct sigbox_text source;
	/* Path in the container. */
	struct sigbox_text destination;
	bool read_only;
};

/* How far a container is confined, as its runtime was asked for it. */
struct sigbox_confinement {
	bool privileged, read_only_root, host_network, host_pid, host_ipc;
	/* Capabilities beyond the runtime's usual ones, such as `CAP_SYS_ADMIN`, or `ALL`. */
	const struct sigbox_text *added_capabilities;
	uint32_t added_capability_count;
	/* A name or a number; missing when it is the image's own. */
	struct sigbox_text user;
	/* `default`, `unconfined`, or a profile's name. */
	struct sigbox_text seccomp_profile, apparmor_profile;
	/* What it was given of the machine's files. */
	const struct sigbox_container_mount *mounts;
	uint32_t mount_count;
};

/* What is known of a container. What its runtime did not tell is missing, never empty. */
struct sigbox_container {
	struct sigbox_text container_id, container_name, container_image;
	/* `sha256:` and 64 hex digits. */
	struct sigbox_text container_image_digest;
	/* docker, podman, containerd or cri-o. */
	struct sigbox_text container_runtime;
	struct sigbox_text k8s_pod_id, k8s_pod_name, k8s_pod_namespace;
	/* When its cgroup was created, in nanoseconds since 1970; 0 without `has_container_ctime`. */
	uint64_t container_ctime;
	bool has_container_ctime;
	/* It only holds a pod's namespaces. */
	bool k8s_pod_sandbox;
	/* It is gone; its record is kept for a while. */
	bool removed;
	const struct sigbox_label *labels;
	uint32_t label_count;
	/* NULL when the runtime does not tell. */
	const struct sigbox_confinement *confinement;
};

/* The label's value, or a missing text when the container has no such label. */
static inline struct sigbox_text sigbox_label_of(const struct sigbox_container *container, const char *name)
{
	for (uint32_t index = 0; index < container->label_count; index++)
		if (sigbox_text_equals(container->labels[index].name, sigbox_text_of(name)))
			return container->labels[index].value;
	return SIGBOX_MISSING;
}

/* The world's types as the canonical ABI lays them out. */
struct sigbox_abi_string {
	const char *bytes;
	uint32_t length;
};

struct sigbox_abi_optional {
	uint32_t is_there;
	struct sigbox_abi_string string;
};

struct sigbox_abi_list {
	const void *items;
	uint32_t count;
};

struct sigbox_abi_mount {
	struct sigbox_abi_string source, destination;
	uint32_t read_only;
};

struct sigbox_abi_confinement {
	uint32_t privileged;
	struct sigbox_abi_list added_capabilities;
	struct sigbox_abi_optional user;
	bool read_only_root, host_network, host_pid, host_ipc;
	struct sigbox_abi_optional seccomp_profile, apparmor_profile;
	struct sigbox_abi_list mounts;
};

struct sigbox_abi_container {
	struct sigbox_abi_string container_id;
	struct sigbox_abi_optional container_name, container_image, container_image_digest, container_runtime;
	uint64_t has_container_ctime, container_ctime;
	struct sigbox_abi_optional k8s_pod_id, k8s_pod_name, k8s_pod_namespace;
	bool k8s_pod_sandbox, removed;
	struct sigbox_abi_list labels;
	uint32_t has_confinement;
	struct sigbox_abi_confinement confinement;
};

/* result<container, reason> */
struct sigbox_abi_answer {
	uint64_t failed;
	union {
		struct sigbox_abi_container container;
		uint8_t reason;
	};
};

_Static_assert(sizeof(struct sigbox_abi_container) == 184, "the container's record has 184 bytes");
_Static_assert(sizeof(struct sigbox_abi_confinement) == 60, "the confinement has 60 bytes");

SIGBOX_IMPORT("containers", "get") void sigbox_host_get(const char *id, uint32_t length, struct sigbox_abi_answer *answer);

/* Why there is no record, in the order of the world's `containers.reason`. */
enum sigbox_reason {
	SIGBOX_NOT_FOUND,
	/* Its runtime has not answered yet. */
	SIGBOX_PENDING,
	/* Its runtime cannot be asked. */
	SIGBOX_UNREACHABLE,
	/* It was removed before its runtime could be asked. */
	SIGBOX_REMOVED,
};

/* What is known of a container: a record, or the reason why there is none. */
struct sigbox_lookup {
	/* NULL when there is none; `reason` then says why. */
	const struct sigbox_container *container;
	enum sigbox_reason reason;
};

static inline const char *sigbox_reason_text(enum sigbox_reason reason)
{
	static const char *const texts[] = { "not-found", "pending", "unreachable", "removed" };

	return texts[reason];
}

static inline struct sigbox_text sigbox_lift(struct sigbox_abi_string string)
{
	return (struct sigbox_text){ string.bytes ? string.bytes : "", string.length, false };
}

/* Only the first byte of a discriminant says something; the canonical ABI leaves those behind it as they were. */
static inline bool sigbox_lift_flag(const void *discriminant)
{
	return *(const uint8_t *)discriminant != 0;
}

static inline struct sigbox_text sigbox_lift_optional(const struct sigbox_abi_optional *optional)
{
	return sigbox_lift_flag(&optional->is_there) ? sigbox_lift(optional->string) : SIGBOX_MISSING;
}

static const struct sigbox_confinement *sigbox_lift_confinement(const struct sigbox_abi_confinement *from)
{
	struct sigbox_confinement *to = sigbox_take(&sigbox_record_arena, sizeof(*to), 8);
	struct sigbox_text *capabilities = sigbox_take(&sigbox_record_arena, from->added_capabilities.count * sizeof(*capabilities), 8);
	struct sigbox_container_mount *mounts = sigbox_take(&sigbox_record_arena, from->mounts.count * sizeof(*mounts), 8);
	const struct sigbox_abi_mount *mount = from->mounts.items;

	for (uint32_t index = 0; index < from->added_capabilities.count; index++)
		capabilities[index] = sigbox_lift(((const struct sigbox_abi_string *)from->added_capabilities.items)[index]);
	for (uint32_t index = 0; index < from->mounts.count; index++, mount++)
		mounts[index] = (struct sigbox_container_mount){
			sigbox_lift(mount->source), sigbox_lift(mount->destination), sigbox_lift_flag(&mount->read_only),
		};
	*to = (struct sigbox_confinement){
		sigbox_lift_flag(&from->privileged), from->read_only_root, from->host_network, from->host_pid, from->host_ipc,
		capabilities, from->added_capabilities.count, sigbox_lift_optional(&from->user),
		sigbox_lift_optional(&from->seccomp_profile), sigbox_lift_optional(&from->apparmor_profile), mounts, from->mounts.count,
	};
	return to;
}

static const struct sigbox_container *sigbox_lift_container(const struct sigbox_abi_container *from)
{
	struct sigbox_container *to = sigbox_take(&sigbox_record_arena, sizeof(*to), 8);
	struct sigbox_label *labels = sigbox_take(&sigbox_record_arena, from->labels.count * sizeof(*labels), 8);
	const struct sigbox_abi_string *label = from->labels.items;

	for (uint32_t index = 0; index < from->labels.count; index++, label += 2)
		labels[index] = (struct sigbox_label){ sigbox_lift(label[0]), sigbox_lift(label[1]) };
	*to = (struct sigbox_container){
		.container_id = sigbox_lift(from->container_id),
		.container_name = sigbox_lift_optional(&from->container_name),
		.container_image = sigbox_lift_optional(&from->container_image),
		.container_image_digest = sigbox_lift_optional(&from->container_image_digest),
		.container_runtime = sigbox_lift_optional(&from->container_runtime),
		.k8s_pod_id = sigbox_lift_optional(&from->k8s_pod_id),
		.k8s_pod_name = sigbox_lift_optional(&from->k8s_pod_name),
		.k8s_pod_namespace = sigbox_lift_optional(&from->k8s_pod_namespace),
		.has_container_ctime = sigbox_lift_flag(&from->has_container_ctime),
		.container_ctime = sigbox_lift_flag(&from->has_container_ctime) ? from->container_ctime : 0,
		.k8s_pod_sandbox = from->k8s_pod_sandbox,
		.removed = from->removed,
		.labels = labels,
		.label_count = from->labels.count,
		.confinement = sigbox_lift_flag(&from->has_confinement) ? sigbox_lift_confinement(&from->confinement) : NULL,
	};
	return to;
}

static struct sigbox_lookup sigbox_ask(struct sigbox_text id)
{
	struct sigbox_abi_answer *answer = sigbox_take(&sigbox_record_arena, sizeof(*answer), 8);

	sigbox_answer_arena = &sigbox_record_arena;
	sigbox_host_get(id.bytes, id.length, answer);
	sigbox_answer_arena = &sigbox_call_arena;
	if (sigbox_lift_flag(&answer->failed))
		return (struct sigbox_lookup){ NULL, answer->reason };
	return (struct sigbox_lookup){ sigbox_lift_container(&answer->container), SIGBOX_NOT_FOUND };
}

/* Answers that are kept, by the container's slot; a power of two. */
#define SIGBOX_CACHE_SIZE 256u
/* Bytes of kept records after which all are forgotten, between two batches. */
#define SIGBOX_CACHE_BYTES (1u << 20)

static struct sigbox_cached {
	struct sigbox_lookup lookup;
	uint32_t slot, revision;
	/* The batch for which it was last found to be good; 0 is none. */
	uint32_t batch;
} sigbox_cache[SIGBOX_CACHE_SIZE];

/* A record is good until its revision changes; a miss only for the batch in hand, because the host may know more soon. */
static bool sigbox_is_good(struct sigbox_cached *cached, const struct sigbox_container_entry *entry)
{
	if (cached->batch == 0 || cached->slot != entry->slot || cached->revision != entry->revision)
		return false;
	if (cached->batch == sigbox_batch.number)
		return true;
	/* Slots are used again, so the same slot and revision with another id is another container. */
	if (!cached->lookup.container || !sigbox_text_equals(cached->lookup.container->container_id, sigbox_entry_id(entry)))
		return false;
	cached->batch = sigbox_batch.number;
	return true;
}

static struct sigbox_lookup sigbox_look_up(const struct sigbox_container_entry *entry)
{
	struct sigbox_cached *cached = &sigbox_cache[entry->slot & (SIGBOX_CACHE_SIZE - 1)];

	if (!sigbox_is_good(cached, entry)) {
		cached->lookup = sigbox_ask(sigbox_entry_id(entry));
		cached->slot = entry->slot;
		cached->revision = entry->revision;
		cached->batch = sigbox_batch.number;
	}
	return cached->lookup;
}

/* What is known of the event's container. A signature that calls it imports `containers`. */
static inline struct sigbox_lookup sigbox_get_container(const struct sigbox_event *event)
{
	const struct sigbox_container_entry *entry = sigbox_entry_of(event);

	return entry ? sigbox_look_up(entry) : (struct sigbox_lookup){ NULL, SIGBOX_NOT_FOUND };
}

/* What is known of the container with this id, all 64 digits of it; good until `on_event` returns. */
static inline struct sigbox_lookup sigbox_find_container(struct sigbox_text id)
{
	for (uint32_t index = 0; index < sigbox_batch.container_count; index++)
		if (sigbox_text_equals(sigbox_entry_id(&sigbox_batch.containers[index]), id))
			return sigbox_look_up(&sigbox_batch.containers[index]);
	return sigbox_ask(id);
}

/* Between two batches: nobody holds a record. */
static void sigbox_trim_cache(void)
{
	if (sigbox_record_arena.total < SIGBOX_CACHE_BYTES)
		return;
	__builtin_memset(sigbox_cache, 0, sizeof(sigbox_cache));
	sigbox_empty(&sigbox_record_arena);
}

/* A finding's value as the canonical ABI lays it out, in the order of the world's `findings.value`. */
enum sigbox_value_kind { SIGBOX_VALUE_TEXT, SIGBOX_VALUE_SIGNED, SIGBOX_VALUE_UNSIGNED, SIGBOX_VALUE_BOOLEAN, SIGBOX_VALUE_TEXTS };

struct sigbox_entry {
	struct sigbox_abi_string name;
	uint64_t kind;
	union {
		struct sigbox_abi_string text;
		int64_t number;
		uint64_t unsigned_number;
		uint8_t boolean;
		struct sigbox_abi_list texts;
	};
};

_Static_assert(sizeof(struct sigbox_entry) == 24, "an entry has 24 bytes");

SIGBOX_IMPORT("findings", "report") void sigbox_host_report(uint32_t event, const struct sigbox_entry *entries, uint32_t count);

/* What there is to say of the event in hand: named values in the order they were given. Good until `on_event` returns. */
struct sigbox_finding {
	struct sigbox_entry *entries;
	uint32_t count, room;
	/* Index of its event in the batch. */
	uint32_t event;
};

static inline struct sigbox_abi_string sigbox_lower(struct sigbox_text text)
{
	text = sigbox_as_utf8(text);
	return (struct sigbox_abi_string){ text.bytes, text.length };
}

/* The next entry, of twice as much room where there is none left. */
static struct sigbox_entry *sigbox_add(struct sigbox_finding *finding, const char *name, enum sigbox_value_kind kind)
{
	struct sigbox_entry *entry;

	if (finding->count == finding->room) {
		uint32_t size = finding->room * sizeof(*entry);

		finding->room = finding->room ? finding->room * 2 : 16;
		finding->entries = sigbox_realloc(finding->entries, size, 8, finding->room * sizeof(*entry));
	}
	entry = &finding->entries[finding->count++];
	entry->name = sigbox_lower(sigbox_text_of(name));
	entry->kind = kind;
	return entry;
}

/* A finding about the event in hand, still without values. */
static inline struct sigbox_finding sigbox_finding(const struct sigbox_event *event)
{
	(void)event;
	return (struct sigbox_finding){ .event = sigbox_batch.index };
}

/* A missing text is left out. Bytes that are not UTF-8 become U+FFFD. */
static void sigbox_add_text(struct sigbox_finding *finding, const char *name, struct sigbox_text value)
{
	if (value.bytes)
		sigbox_add(finding, name, SIGBOX_VALUE_TEXT)->text = sigbox_lower(value);
}

static inline void sigbox_add_signed(struct sigbox_finding *finding, const char *name, int64_t value)
{
	sigbox_add(finding, name, SIGBOX_VALUE_SIGNED)->number = value;
}

static inline void sigbox_add_unsigned(struct sigbox_finding *finding, const char *name, uint64_t value)
{
	sigbox_add(finding, name, SIGBOX_VALUE_UNSIGNED)->unsigned_number = value;
}

static inline void sigbox_add_boolean(struct sigbox_finding *finding, const char *name, bool value)
{
	sigbox_add(finding, name, SIGBOX_VALUE_BOOLEAN)->unsigned_number = value;
}

/* A list of texts; one that is missing is an empty list. */
static void sigbox_add_texts(struct sigbox_finding *finding, const char *name, struct sigbox_texts values)
{
	uint32_t count = sigbox_count(values);
	struct sigbox_abi_string *items = sigbox_allocate(count * sizeof(*items));
	uint32_t index = 0;

	SIGBOX_EACH(text, values)
		items[index++] = sigbox_lower(text);
	sigbox_add(finding, name, SIGBOX_VALUE_TEXTS)->texts = (struct sigbox_abi_list){ items, count };
}

/* The label as `name=value`. */
static struct sigbox_abi_string sigbox_join_label(const struct sigbox_label *label)
{
	uint32_t length = label->name.length + 1 + label->value.length;
	char *joined = sigbox_allocate(length);

	__builtin_memcpy(joined, label->name.bytes, label->name.length);
	joined[label->name.length] = '=';
	__builtin_memcpy(joined + label->name.length + 1, label->value.bytes, label->value.length);
	return (struct sigbox_abi_string){ joined, length };
}

/* Everything that is known of a container, by the data source's names; labels as `name=value`. */
static void sigbox_add_record(struct sigbox_finding *finding, const struct sigbox_container *container)
{
	struct sigbox_abi_string *labels;

	sigbox_add_text(finding, "container_id", container->container_id);
	sigbox_add_text(finding, "container_name", container->container_name);
	sigbox_add_text(finding, "container_image", container->container_image);
	sigbox_add_text(finding, "container_image_digest", container->container_image_digest);
	sigbox_add_text(finding, "container_runtime", container->container_runtime);
	if (container->has_container_ctime)
		sigbox_add_unsigned(finding, "container_ctime", container->container_ctime);
	sigbox_add_text(finding, "k8s_pod_id", container->k8s_pod_id);
	sigbox_add_text(finding, "k8s_pod_name", container->k8s_pod_name);
	sigbox_add_text(finding, "k8s_pod_namespace", container->k8s_pod_namespace);
	sigbox_add_boolean(finding, "k8s_pod_sandbox", container->k8s_pod_sandbox);
	if (container->label_count == 0)
		return;
	labels = sigbox_allocate(container->label_count * sizeof(*labels));
	for (uint32_t index = 0; index < container->label_count; index++)
		labels[index] = sigbox_join_label(&container->labels[index]);
	sigbox_add(finding, "container_labels", SIGBOX_VALUE_TEXTS)->texts = (struct sigbox_abi_list){ labels, container->label_count };
}

/*
 * Everything that is known of the event's container; where that is nothing, its id and the reason as `container_unknown`;
 * nothing for an event outside of any. A signature that calls it imports `containers`.
 */
static void sigbox_add_container(struct sigbox_finding *finding, const struct sigbox_event *event)
{
	struct sigbox_text id = sigbox_container_id(event);
	struct sigbox_lookup lookup;

	if (sigbox_is_missing(id))
		return;
	lookup = sigbox_get_container(event);
	if (lookup.container) {
		sigbox_add_record(finding, lookup.container);
		return;
	}
	sigbox_add_text(finding, "container_id", id);
	sigbox_add_text(finding, "container_unknown", sigbox_text_of(sigbox_reason_text(lookup.reason)));
}

/* Hands the finding to the host. A signature that calls it imports `findings`. */
static inline void sigbox_report(const struct sigbox_finding *finding)
{
	sigbox_host_report(finding->event, finding->entries ? finding->entries : (const struct sigbox_entry *)8, finding->count);
}

/* In the order of the world's `log.level`. */
enum sigbox_level { SIGBOX_DEBUG, SIGBOX_INFO, SIGBOX_WARN, SIGBOX_ERROR };

SIGBOX_IMPORT("log", "write") void sigbox_host_log(uint32_t level, const char *message, uint32_t length);

/* A line for the operator. A signature that calls it imports `log`. */
static inline void sigbox_log_text(enum sigbox_level level, struct sigbox_text message)
{
	struct sigbox_abi_string string = sigbox_lower(message);

	sigbox_host_log(level, string.bytes, string.length);
}

static inline void sigbox_log(enum sigbox_level level, const char *message)
{
	sigbox_log_text(level, sigbox_text_of(message));
}

/*
 * A map with room for so many entries, by keys of 64 bits such as `sigbox_process_key` and `sigbox_container_key`. When it is
 * full, the entry that was used longest ago makes room: what a signature remembers must not grow with what the machine does.
 *
 *	SIGBOX_MAP(seen, uint32_t, 1024)		a map of 1024 numbers
 *	uint32_t *count = seen_at(key);			the key's value; all zeros when it is new
 *	uint32_t *known = seen_find(key);		NULL when there is none
 *	bool was_there = seen_remove(key);
 *	seen.evicted					how many entries had to make room so far
 */
struct sigbox_map_entry {
	uint64_t key;
	/* Places, counted from 1; 0 is none: the next of its bucket, and its neighbours in the order of use. */
	uint32_t next, older, newer;
};

struct sigbox_map {
	uint32_t capacity, size, oldest, newest, free, buckets_mask;
	uint64_t evicted;
	uint32_t *buckets;
	struct sigbox_map_entry *entries;
};

static inline uint32_t *sigbox_map_bucket(struct sigbox_map *map, uint64_t key)
{
	/* Fibonacci hashing: the upper bits of the product depend on all bits of the key. */
	return &map->buckets[(uint32_t)((key * 0x9e3779b97f4a7c15u) >> 40) & map->buckets_mask];
}

static inline void sigbox_map_unlink(struct sigbox_map *map, uint32_t place)
{
	struct sigbox_map_entry *entry = &map->entries[place - 1];

	*(entry->older ? &map->entries[entry->older - 1].newer : &map->oldest) = entry->newer;
	*(entry->newer ? &map->entries[entry->newer - 1].older : &map->newest) = entry->older;
}

static inline void sigbox_map_link(struct sigbox_map *map, uint32_t place)
{
	struct sigbox_map_entry *entry = &map->entries[place - 1];

	entry->older = map->newest;
	entry->newer = 0;
	*(map->newest ? &map->entries[map->newest - 1].newer : &map->oldest) = place;
	map->newest = place;
}

/* The key's place, or 0; the entry counts as used. */
static uint32_t sigbox_map_find(struct sigbox_map *map, uint64_t key)
{
	uint32_t place = *sigbox_map_bucket(map, key);

	while (place && map->entries[place - 1].key != key)
		place = map->entries[place - 1].next;
	if (place && place != map->newest) {
		sigbox_map_unlink(map, place);
		sigbox_map_link(map, place);
	}
	return place;
}

/* Takes an entry out; its place is free. */
static void sigbox_map_drop(struct sigbox_map *map, uint32_t place)
{
	struct sigbox_map_entry *entry = &map->entries[place - 1];
	uint32_t *link = sigbox_map_bucket(map, entry->key);

	while (*link != place)
		link = &map->entries[*link - 1].next;
	*link = entry->next;
	sigbox_map_unlink(map, place);
	entry->next = map->free;
	map->free = place;
	map->size--;
}

/* A place for a key that has none. */
static uint32_t sigbox_map_insert(struct sigbox_map *map, uint64_t key)
{
	uint32_t place, *bucket;

	if (!map->free && map->size == map->capacity) {
		sigbox_map_drop(map, map->oldest);
		map->evicted++;
	}
	place = map->free ? map->free : map->size + 1;
	if (map->free)
		map->free = map->entries[place - 1].next;
	bucket = sigbox_map_bucket(map, key);
	map->entries[place - 1].key = key;
	map->entries[place - 1].next = *bucket;
	*bucket = place;
	map->size++;
	sigbox_map_link(map, place);
	return place;
}

/* The least power of two that is not below a number of at most 2^20. */
#define SIGBOX_FILL_1(n) ((n) | (n) >> 1)
#define SIGBOX_FILL_2(n) (SIGBOX_FILL_1(n) | SIGBOX_FILL_1(n) >> 2)
#define SIGBOX_FILL_4(n) (SIGBOX_FILL_2(n) | SIGBOX_FILL_2(n) >> 4)
#define SIGBOX_FILL_8(n) (SIGBOX_FILL_4(n) | SIGBOX_FILL_4(n) >> 8)
#define SIGBOX_FILL_16(n) (SIGBOX_FILL_8(n) | SIGBOX_FILL_8(n) >> 16)
#define SIGBOX_BUCKETS(capacity) (SIGBOX_FILL_16((uint32_t)(capacity) - 1u) + 1u)

#define SIGBOX_MAP(name, type, room) \
	_Static_assert((room) > 0 && (room) <= 1 << 20, "a map has room for 1 to 1048576 entries"); \
	static uint32_t name##_buckets_[SIGBOX_BUCKETS(room)]; \
	static struct sigbox_map_entry name##_entries_[room]; \
	static type name##_values_[room]; \
	static struct sigbox_map name = { \
		.capacity = (room), .buckets_mask = SIGBOX_BUCKETS(room) - 1, .buckets = name##_buckets_, .entries = name##_entries_, \
	}; \
	static inline __attribute__((unused)) type *name##_find(uint64_t key) \
	{ \
		uint32_t place = sigbox_map_find(&name, key); \
		return place ? &name##_values_[place - 1] : NULL; \
	} \
	static inline __attribute__((unused)) type *name##_at(uint64_t key) \
	{ \
		uint32_t place = sigbox_map_find(&name, key); \
		if (!place) { \
			place = sigbox_map_insert(&name, key); \
			__builtin_memset(&name##_values_[place - 1], 0, sizeof(type)); \
		} \
		return &name##_values_[place - 1]; \
	} \
	static inline __attribute__((unused)) bool name##_remove(uint64_t key) \
	{ \
		uint32_t place = sigbox_map_find(&name, key); \
		if (place) \
			sigbox_map_drop(&name, place); \
		return place != 0; \
	}

/* What must hold of a field, in the order of the world's `test`; the first is none. */
enum sigbox_test {
	SIGBOX_NO_TEST, SIGBOX_TEST_EQUALS, SIGBOX_TEST_STARTS_WITH, SIGBOX_TEST_ENDS_WITH, SIGBOX_TEST_NUMBER, SIGBOX_TEST_BITS,
};

struct sigbox_condition {
	const char *field;
	enum sigbox_test test;
	const char *text;
	uint64_t number;
};

/* Conditions of a selector, by the field's name in the catalogue; nothing holds of a value that is missing. */
#define SIGBOX_TEXT_EQUALS(field, text) { field, SIGBOX_TEST_EQUALS, text, 0 }
#define SIGBOX_TEXT_STARTS_WITH(field, text) { field, SIGBOX_TEST_STARTS_WITH, text, 0 }
#define SIGBOX_TEXT_ENDS_WITH(field, text) { field, SIGBOX_TEST_ENDS_WITH, text, 0 }
#define SIGBOX_NUMBER_EQUALS(field, number) { field, SIGBOX_TEST_NUMBER, NULL, number }
/* All of these bits of the integer are set. */
#define SIGBOX_BITS_SET(field, bits) { field, SIGBOX_TEST_BITS, NULL, bits }

/* Which events a signature is given: the host checks all of the conditions before it hands an event over. */
struct sigbox_selector {
	/* Name in the event catalogue. */
	const char *name;
	/* `container`, `container-init`, `host`, or `*` for any, which it is when not given. */
	const char *origin;
	struct sigbox_condition conditions[16];
	/* Who produces the event; `sigbox` when not given. */
	const char *source;
};

struct sigbox_property {
	const char *name, *value;
};

/* The data sources of a host. */
struct sigbox_abi_data_source {
	struct sigbox_abi_string namespace, id;
	uint32_t version;
	struct sigbox_abi_list keys;
	struct sigbox_abi_string schema;
};

struct sigbox_context {
	const struct sigbox_abi_data_source *data_sources;
	uint32_t data_source_count;
};

/* Whether the host has it, as in sigbox_has_data_source(context, "sigbox", "containers"). */
static inline bool sigbox_has_data_source(const struct sigbox_context *context, const char *namespace, const char *id)
{
	for (uint32_t index = 0; index < context->data_source_count; index++)
		if (sigbox_text_equals(sigbox_lift(context->data_sources[index].namespace), sigbox_text_of(namespace))
		    && sigbox_text_equals(sigbox_lift(context->data_sources[index].id), sigbox_text_of(id)))
			return true;
	return false;
}

/* A detection. `signature.c` says which by SIGBOX_SIGNATURE(.id = …, .on_event = …). */
struct sigbox_signature {
	/* Short identifier that the author chose, unique among the author's signatures. */
	const char *id;
	/* By semver. */
	const char *version;
	/* One line for people. */
	const char *name;
	/* Name of the finding as an event: lower case, words joined by underscores. */
	const char *event_name;
	const char *description;
	const char *tags[32];
	/* `severity` (info, low, medium, high, critical), `category`, `technique` (MITRE ATT&CK id) and the author's own. */
	struct sigbox_property properties[32];
	struct sigbox_selector events[64];
	/* Called once, before any event. A text keeps the signature from being loaded, and says why; NULL accepts. */
	const char *(*init)(const struct sigbox_context *context);
	/* The event is good until it returns. */
	void (*on_event)(const struct sigbox_event *event);
	/* Something happened that is not an event, such as `source-complete` when a recording ended. */
	void (*on_signal)(struct sigbox_text name);
	void (*close)(void);
};

extern const struct sigbox_signature sigbox_signature;

#define SIGBOX_SIGNATURE(...) const struct sigbox_signature sigbox_signature = { __VA_ARGS__ }

/* How many of the elements of an array, up to the first without a name, are there. */
#define SIGBOX_LENGTH(array, name) ({ uint32_t length_ = 0; while (length_ < sizeof(array) / sizeof(*(array)) && (array)[length_] name) length_++; length_; })

/* What the host calls, as the canonical ABI lowers the world's exports. */
struct sigbox_abi_metadata {
	struct sigbox_abi_string id, version, name, event_name, description;
	struct sigbox_abi_list tags, properties;
};

struct sigbox_abi_condition {
	struct sigbox_abi_string field;
	uint64_t test;
	union {
		struct sigbox_abi_string text;
		uint64_t number;
	};
};

struct sigbox_abi_selector {
	struct sigbox_abi_string source, name, origin;
	struct sigbox_abi_list conditions;
};

static inline struct sigbox_abi_string sigbox_lower_literal(const char *text)
{
	return (struct sigbox_abi_string){ text ? text : "", text ? __builtin_strlen(text) : 0 };
}

SIGBOX_EXPORT("metadata") const struct sigbox_abi_metadata *sigbox_export_metadata(void)
{
	const struct sigbox_signature *from = &sigbox_signature;
	struct sigbox_abi_metadata *to = sigbox_allocate(sizeof(*to));
	uint32_t tag_count = SIGBOX_LENGTH(from->tags, ), property_count = SIGBOX_LENGTH(from->properties, .name);
	struct sigbox_abi_string *tags = sigbox_allocate(tag_count * sizeof(*tags));
	struct sigbox_abi_string *properties = sigbox_allocate(property_count * 2 * sizeof(*properties));

	for (uint32_t index = 0; index < tag_count; index++)
		tags[index] = sigbox_lower_literal(from->tags[index]);
	for (uint32_t index = 0; index < property_count; index++) {
		properties[index * 2] = sigbox_lower_literal(from->properties[index].name);
		properties[index * 2 + 1] = sigbox_lower_literal(from->properties[index].value);
	}
	*to = (struct sigbox_abi_metadata){
		sigbox_lower_literal(from->id), sigbox_lower_literal(from->version), sigbox_lower_literal(from->name),
		sigbox_lower_literal(from->event_name), sigbox_lower_literal(from->description),
		{ tags, tag_count }, { properties, property_count },
	};
	return to;
}

static struct sigbox_abi_list sigbox_lower_conditions(const struct sigbox_selector *selector)
{
	uint32_t count = SIGBOX_LENGTH(selector->conditions, .field);
	struct sigbox_abi_condition *to = sigbox_allocate(count * sizeof(*to));

	for (uint32_t index = 0; index < count; index++) {
		const struct sigbox_condition *from = &selector->conditions[index];

		to[index].field = sigbox_lower_literal(from->field);
		to[index].test = from->test - SIGBOX_TEST_EQUALS;
		if (from->test < SIGBOX_TEST_NUMBER)
			to[index].text = sigbox_lower_literal(from->text);
		else
			to[index].number = from->number;
	}
	return (struct sigbox_abi_list){ to, count };
}

SIGBOX_EXPORT("selected-events") const struct sigbox_abi_list *sigbox_export_selected_events(void)
{
	uint32_t count = SIGBOX_LENGTH(sigbox_signature.events, .name);
	struct sigbox_abi_list *list = sigbox_allocate(sizeof(*list));
	struct sigbox_abi_selector *to = sigbox_allocate(count * sizeof(*to));

	for (uint32_t index = 0; index < count; index++) {
		const struct sigbox_selector *from = &sigbox_signature.events[index];

		to[index] = (struct sigbox_abi_selector){
			sigbox_lower_literal(from->source ? from->source : "sigbox"), sigbox_lower_literal(from->name),
			sigbox_lower_literal(from->origin ? from->origin : "*"), sigbox_lower_conditions(from),
		};
	}
	*list = (struct sigbox_abi_list){ to, count };
	return list;
}

/* result<_, string> */
struct sigbox_abi_started {
	uint32_t failed;
	struct sigbox_abi_string why;
};

SIGBOX_EXPORT("init") const struct sigbox_abi_started *sigbox_export_init(const struct sigbox_abi_data_source *sources, uint32_t count)
{
	const struct sigbox_context context = { sources, count };
	const char *why = sigbox_signature.init ? sigbox_signature.init(&context) : NULL;
	struct sigbox_abi_started *started = sigbox_allocate(sizeof(*started));

	*started = (struct sigbox_abi_started){ why != NULL, sigbox_lower_literal(why) };
	return started;
}

/* When the host has read a result, nothing of it is needed any more. */
static inline void sigbox_after_return(void)
{
	sigbox_empty(&sigbox_call_arena);
}

SIGBOX_EXPORT("cabi_post_metadata") void sigbox_post_metadata(const void *result) { (void)result; sigbox_after_return(); }
SIGBOX_EXPORT("cabi_post_selected-events") void sigbox_post_selected_events(const void *result) { (void)result; sigbox_after_return(); }
SIGBOX_EXPORT("cabi_post_init") void sigbox_post_init(const void *result) { (void)result; sigbox_after_return(); }

struct sigbox_batch_head {
	uint32_t format, event_count, container_count, first_frame;
};

SIGBOX_EXPORT("on-events") void sigbox_export_on_events(const struct sigbox_batch_head *head, uint32_t length)
{
	const char *frame = (const char *)head + head->first_frame;
	uint32_t count = head->event_count;
	struct sigbox_block *block = sigbox_call_arena.current;
	uint32_t used = sigbox_call_arena.used;

	if (length < sizeof(*head) || head->format != 1)
		sigbox_fail("the host packs batches in another format");
	sigbox_trim_cache();
	sigbox_batch.number++;
	sigbox_batch.containers = (const struct sigbox_container_entry *)(head + 1);
	sigbox_batch.container_count = head->container_count;
	for (uint32_t index = 0; index < count; index++) {
		sigbox_batch.index = index;
		sigbox_signature.on_event((const struct sigbox_event *)(frame + 8));
		/* What was made for the event lies behind the batch. */
		sigbox_call_arena.current = block;
		sigbox_call_arena.used = used;
		frame += 8 + *(const uint32_t *)frame;
	}
	sigbox_batch.container_count = 0;
	sigbox_empty(&sigbox_call_arena);
}

SIGBOX_EXPORT("on-signal") void sigbox_export_on_signal(const char *name, uint32_t length)
{
	if (sigbox_signature.on_signal)
		sigbox_signature.on_signal((struct sigbox_text){ name, length, false });
	sigbox_empty(&sigbox_call_arena);
}

SIGBOX_EXPORT("close") void sigbox_export_close(void)
{
	if (sigbox_signature.close)
		sigbox_signature.close();
}

#endif
