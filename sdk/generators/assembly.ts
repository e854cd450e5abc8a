import {
  EVENT_HEADER, EVENTS, EventFlag, HIDDEN_HEADER_FIELDS, accessorName, fieldSlot, pascalCase, type EventDefinition, type FieldDefinition, type FieldType, type HeaderField,
} from '../catalogue/index.ts';
import { FLAG_MEANINGS } from './flag-meanings.ts';
import type { GeneratedFile } from './generated-file.ts';

const BANNER = '// Generated from sdk/catalogue by `npm run generate`; do not edit.\n';
const ADDRESS = 'changetype<usize>(this)';

const FIELD_TYPES: Record<FieldType, string> = {
  u32: 'u32', u64: 'u64', i32: 'i32', i64: 'i64', string: 'Text', strings: 'TextList', bytes: 'Bytes',
};
const INTEGERS: ReadonlySet<string> = new Set(['u32', 'u64', 'i32', 'i64']);

function headerAccessor({ name, type, offset, meaning }: HeaderField): string {
  const body = type === 'char16'
    ? `get ${name}(): Text { return viewName(${ADDRESS} + ${offset}); }`
    : `get ${name}(): ${type} { return load<${type}>(${ADDRESS}, ${offset}); }`;
  return `  /** ${meaning} */\n  ${body}\n`;
}

function flagAccessor([name, bit]: [string, number], offset: number): string {
  return `  /** ${FLAG_MEANINGS[name as keyof typeof EventFlag]} */\n`
    + `  get ${name}(): bool { return (load<u16>(${ADDRESS}, ${offset}) & ${bit}) != 0; }\n`;
}

function fieldAccessor(event: EventDefinition, field: FieldDefinition): string {
  const name = accessorName(field);
  const type = FIELD_TYPES[field.type];
  const slot = fieldSlot(event, field.name);
  const value = INTEGERS.has(field.type) ? `load<${type}>(${ADDRESS}, ${slot})` : `changetype<${type}>(${ADDRESS} + ${slot})`;
  return `  /** ${field.meaning} */\n  get ${name}(): ${type} { return ${value}; }\n`;
}

function eventClass(event: EventDefinition): string {
  const name = pascalCase(event.name);
  return `/** \`${event.name}\`: ${event.meaning} */
// @ts-ignore: decorator
@unmanaged
export class ${name} extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ${name} | null {
    return event.eventId == ${event.id} ? changetype<${name}>(event) : null;
  }

${event.fields.map((field) => fieldAccessor(event, field)).join('\n')}}
`;
}

/** The header's accessors, which every event has. */
export function assemblyEventHeader(): GeneratedFile {
  const flags = EVENT_HEADER.find(({ name }) => name === 'flags');
  if (flags === undefined) throw new Error('the header has no flags');
  const accessors = [
    ...EVENT_HEADER.filter(({ name }) => !HIDDEN_HEADER_FIELDS.has(name)).map(headerAccessor),
    ...Object.entries(EventFlag).map((flag) => flagAccessor(flag, flags.offset)),
  ];
  return {
    path: 'sdk/assembly/generated/event-header.ts',
    text: `${BANNER}import { Text, viewName } from '../text';

// @ts-ignore: decorator
@unmanaged
export class EventHeader {
${accessors.join('\n')}}
`,
  };
}

/** One class for each event, which reads in place. */
export function assemblyEvents(): GeneratedFile {
  const classes = EVENTS.map(eventClass).join('\n');
  const used = (name: string): boolean => classes.includes(`changetype<${name}>`);
  const imports = [
    used('Bytes') ? 'import { Bytes } from \'../bytes\';\n' : '',
    'import { Event } from \'../event\';\n',
    used('Text') ? 'import { Text } from \'../text\';\n' : '',
    used('TextList') ? 'import { TextList } from \'../text-list\';\n' : '',
  ];
  return { path: 'sdk/assembly/generated/events.ts', text: `${BANNER}${imports.join('')}\n${classes}` };
}
