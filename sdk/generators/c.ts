import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  EVENT_HEADER, EVENT_HEADER_SIZE, EVENTS, EventFlag, type EventDefinition, type FieldDefinition, type FieldType, type HeaderField, type HeaderType,
} from '../catalogue/index.ts';
import type { GeneratedFile } from './generated-file.ts';

const PARTS = join(import.meta.dirname, '..', 'c', 'source');
/** The events stand between the parts that they need and those that need them. */
const BEFORE_THE_EVENTS = /^[12]-/;

/** `processId` to `process_id`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const HEADER_TYPES: Readonly<Record<HeaderType, (name: string) => string>> = {
  u16: (name) => `uint16_t ${name};`, u32: (name) => `uint32_t ${name};`, u64: (name) => `uint64_t ${name};`, i64: (name) => `int64_t ${name};`,
  char16: (name) => `char ${name}[16];`,
};

/** A slot has 8 bytes: an integer of 4 is widened to them. */
const FIELD_TYPES: Readonly<Record<FieldType, (name: string) => string>> = {
  u64: (name) => `uint64_t ${name};`, i64: (name) => `int64_t ${name};`,
  u32: (name) => `uint32_t ${name}, ${name}_high_;`, i32: (name) => `int32_t ${name}, ${name}_high_;`,
  string: (name) => `struct sigbox_text_slot ${name};`, strings: (name) => `struct sigbox_texts_slot ${name};`, bytes: (name) => `struct sigbox_bytes_slot ${name};`,
};

/** Words that C has taken. */
const KEYWORDS: ReadonlySet<string> = new Set(['auto', 'default', 'event', 'long', 'new', 'register', 'short', 'signed', 'struct', 'union', 'unsigned', 'void', 'volatile']);

/** A field's name in its struct. */
export function memberName({ name }: FieldDefinition): string {
  return KEYWORDS.has(name) ? `${name}_` : name;
}

const ACCESS = `/* Where a field's bytes lie: an offset from the event's first byte (0: missing), and a length whose upper bit says that it was cut off. */
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
`;

function headerMember({ name, type, meaning }: HeaderField): string {
  return `\t/* ${meaning} */\n\t${HEADER_TYPES[type](snakeCase(name))}\n`;
}

function header(): string {
  const flags = Object.entries(EventFlag).map(([name, bit]) => `#define SIGBOX_${snakeCase(name).toUpperCase()} ${bit}\n`).join('');
  return `/* Bits of an event's flags. */
${flags}
/* What every event has. */
struct sigbox_event {
${EVENT_HEADER.map(headerMember).join('')}};

_Static_assert(sizeof(struct sigbox_event) == ${EVENT_HEADER_SIZE}, "an event's header has ${EVENT_HEADER_SIZE} bytes");
`;
}

function event({ id, name, meaning, fields }: EventDefinition): string {
  const members = fields.map((field) => `\t/* ${field.meaning} */\n\t${FIELD_TYPES[field.type](memberName(field))}\n`).join('');
  return `/* \`${name}\`: ${meaning} */
#define SIGBOX_${name.toUpperCase()} ${id}
struct sigbox_${name} {
\tstruct sigbox_event event;
${members}};

/* The event as what it is, or NULL when it is another one. */
static inline const struct sigbox_${name} *sigbox_${name}(const struct sigbox_event *event)
{
\treturn event->event_id == SIGBOX_${name.toUpperCase()} ? (const struct sigbox_${name} *)event : NULL;
}
`;
}

/** The single header of the C library: its parts, and a struct for each event. */
export function cHeader(): GeneratedFile {
  const parts = readdirSync(PARTS).filter((name) => name.endsWith('.h')).toSorted();
  const read = (names: readonly string[]): string => names.map((name) => readFileSync(join(PARTS, name), 'utf8')).join('\n');
  const events = [header(), ACCESS, ...EVENTS.map(event)].join('\n');
  return {
    path: 'sdk/c/sigbox.h',
    text: `/*
 * Write Sigbox signatures in C. Generated from sdk/catalogue and sdk/c/source by \`npm run generate\`; do not edit.
 *
 * A signature is one file, signature.c, that includes this one and says SIGBOX_SIGNATURE(…). There is no C library and no
 * system: what a host has is sigbox_get_container, sigbox_report and sigbox_log.
 */
#ifndef SIGBOX_H
#define SIGBOX_H

${read(parts.filter((name) => BEFORE_THE_EVENTS.test(name)))}
${events}
${read(parts.filter((name) => !BEFORE_THE_EVENTS.test(name)))}
#endif
`,
  };
}
