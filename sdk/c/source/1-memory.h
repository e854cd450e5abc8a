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
