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
