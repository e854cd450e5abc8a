import { EVENT_HEADER, EVENT_HEADER_SIZE, EventFlag, MAX_EVENT_SIZE, SECURITY_EVENTS, TRUNCATED_BIT, type EventDefinition, type HeaderType } from '@sigbox/sdk/catalogue';

const C_TYPES: { readonly [Type in HeaderType]: string } = { u16: '__u16', u32: '__u32', u64: '__u64', i64: '__s64', char16: 'char' };

/** `native/bpf/catalogue.h`: the event catalogue for the eBPF programs. */
export function generateFiles(): { readonly path: string; readonly text: string }[] {
  return [{ path: 'native/bpf/catalogue.h', text: [...preamble(), ...header(), ...SECURITY_EVENTS.flatMap(event), '#endif', ''].join('\n') }];
}

function preamble(): string[] {
  return [
    '/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */',
    '/* Made from sdk/catalogue by `npm run generate`. Change the catalogue, not this file. */',
    '#ifndef SIGBOX_CATALOGUE_H',
    '#define SIGBOX_CATALOGUE_H',
    '',
    '#include <linux/types.h>',
    '',
    `#define EVENT_LIMIT ${MAX_EVENT_SIZE}`,
    '/* Event ids are below this. */',
    '#define EVENT_ID_LIMIT 2048',
    `#define TRUNCATED_BIT 0x${TRUNCATED_BIT.toString(16)}u`,
    `#define FLAG_CONTAINER_STARTED ${EventFlag.containerStarted}`,
    `#define FLAG_TRUNCATED ${EventFlag.truncated}`,
    `#define FLAG_COMPAT ${EventFlag.compat}`,
    '',
  ];
}

function header(): string[] {
  return [
    'struct event_header {',
    ...EVENT_HEADER.map(({ name, type, meaning }) => `\t/* ${meaning} */\n\t${C_TYPES[type]} ${snakeCase(name)}${type === 'char16' ? '[16]' : ''};`),
    '};',
    '',
    `_Static_assert(sizeof(struct event_header) == ${EVENT_HEADER_SIZE}, "the header's layout is fixed");`,
    '',
  ];
}

function event({ id, name, meaning, fields }: EventDefinition): string[] {
  const prefix = name.toUpperCase();
  return [
    `/* ${meaning} */`,
    `#define EVENT_${prefix} ${id}`,
    ...fields.map((field, index) => `#define ${prefix}_${field.name.toUpperCase()} ${index}`),
    `#define ${prefix}_FIELDS ${fields.length}`,
    '',
  ];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
