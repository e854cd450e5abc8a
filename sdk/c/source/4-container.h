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
