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
