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
