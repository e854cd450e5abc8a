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
