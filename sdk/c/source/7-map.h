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
