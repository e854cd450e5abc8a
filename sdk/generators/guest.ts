import {
  EVENT_HEADER, EVENTS, EventFlag, HIDDEN_HEADER_FIELDS, accessorName, fieldSlot, pascalCase, type EventDefinition, type FieldDefinition, type FieldType, type HeaderType,
} from '../catalogue/index.ts';
import { FLAG_MEANINGS } from './flag-meanings.ts';
import type { GeneratedFile } from './generated-file.ts';

const BANNER = '// Generated from sdk/catalogue by `npm run generate`; do not edit.\n';

/** The type of an accessor, and the function that reads it. */
const FIELDS: Record<FieldType, readonly [type: string, reader: string]> = {
  u32: ['number', 'u32At'], i32: ['number', 'i32At'], u64: ['bigint', 'u64At'], i64: ['bigint', 'i64At'],
  string: ['Text', 'textAt'], strings: ['TextList', 'textsAt'], bytes: ['Bytes', 'bytesAt'],
};
const HEADER: Record<HeaderType, readonly [type: string, reader: string]> = {
  u16: ['number', 'u16At'], u32: ['number', 'u32At'], u64: ['bigint', 'u64At'], i64: ['bigint', 'i64At'], char16: ['Text', 'nameAt'],
};

function accessor(name: string, [type, reader]: readonly [string, string], offset: number, meaning: string): string {
  return `  /** ${meaning} */\n  get ${name}(): ${type} { return ${reader}(${offset}); }\n`;
}

function fieldAccessor(event: EventDefinition, field: FieldDefinition): string {
  return accessor(accessorName(field), FIELDS[field.type], fieldSlot(event, field.name), field.meaning);
}

/** The class, and its only object: what it reads is the batch's. The build leaves out the classes that a project does not name. */
function eventClass(event: EventDefinition): string {
  const name = pascalCase(event.name);
  return `/** \`${event.name}\`: ${event.meaning} */
export class ${name} extends Event {
  static readonly #inHand = new ${name}();

  /** The event as what it is, or null when it is another one. */
  static of(event: Event): ${name} | null { return event.eventId === ${event.id} ? ${name}.#inHand : null; }
${event.fields.length > 0 ? '\n' : ''}${event.fields.map((field) => fieldAccessor(event, field)).join('\n')}}
`;
}

function importsOf(text: string): string {
  const from = (file: string, values: readonly string[], types: readonly string[] = []): string => {
    const names = [...values.filter((name) => text.includes(`${name}(`)), ...types.filter((name) => text.includes(`: ${name} `)).map((name) => `type ${name}`)];
    return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${file}';\n`;
  };
  return from('../bytes.ts', ['bytesAt'], ['Bytes']) + (text.includes('extends Event ') ? 'import { Event } from \'../event.ts\';\n' : '')
    + from('../numbers.ts', ['i32At', 'i64At', 'u16At', 'u32At', 'u64At'])
    + from('../text.ts', ['nameAt', 'textAt'], ['Text']) + from('../text-list.ts', ['textsAt'], ['TextList']);
}

/** The header's accessors, which every event has, for TypeScript and JavaScript. */
export function guestEventHeader(): GeneratedFile {
  const flags = EVENT_HEADER.find(({ name }) => name === 'flags');
  if (flags === undefined) throw new Error('the header has no flags');
  const accessors = [
    ...EVENT_HEADER.filter(({ name }) => !HIDDEN_HEADER_FIELDS.has(name)).map(({ name, type, offset, meaning }) => accessor(name, HEADER[type], offset, meaning)),
    ...Object.entries(EventFlag).map(([name, bit]) =>
      `  /** ${FLAG_MEANINGS[name as keyof typeof EventFlag]} */\n  get ${name}(): boolean { return (u16At(${flags.offset}) & ${bit}) !== 0; }\n`),
  ].join('\n');
  return { path: 'sdk/guest/generated/event-header.ts', text: `${BANNER}${importsOf(accessors)}\nexport class EventHeader {\n${accessors}}\n` };
}

/** One class for each event, which reads in place, for TypeScript and JavaScript. */
export function guestEvents(): GeneratedFile {
  const classes = EVENTS.map(eventClass).join('\n');
  return { path: 'sdk/guest/generated/events.ts', text: `${BANNER}${importsOf(classes)}\n${classes}` };
}
