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
