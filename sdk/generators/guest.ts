import {
  EVENT_HEADER, EVENTS, EventFlag, HIDDEN_HEADER_FIELDS, accessorName, fieldSlot, pascalCase, type EventDefinition, type FieldDefinition, type FieldType, type HeaderType,
} from '../catalogue/index.ts';
import { FLAG_MEANINGS } from './flag-meanings.ts';
import type { GeneratedFile } from './generated-file.ts';

const BANNER = '// Generated from sdk/catalogue by `npm run generate`; do not edit.\n';

type Reader = readonly [type: string, read: (offset: number) => string];

/** Integers by the array over the memory that has their size; all are aligned. Those of 64 bits are bigints, because a number is exact up to 53 only. */
const INTEGERS: Record<'u16' | 'u32' | 'i32' | 'u64' | 'i64', Reader> = {
  u16: ['number', (offset) => `units[(inHand + ${offset}) >>> 1] as number`],
  u32: ['number', (offset) => `words[(inHand + ${offset}) >>> 2] as number`],
  i32: ['number', (offset) => `signedWords[(inHand + ${offset}) >>> 2] as number`],
  u64: ['bigint', (offset) => `longs[(inHand + ${offset}) >>> 3] as bigint`],
  i64: ['bigint', (offset) => `signedLongs[(inHand + ${offset}) >>> 3] as bigint`],
};
const FIELDS: Record<FieldType, Reader> = {
  ...INTEGERS,
  string: ['Text', (offset) => `texts[${offset}] ?? textAt(${offset})`],
  strings: ['TextList', (offset) => `textsAt(${offset})`],
  bytes: ['Bytes', (offset) => `bytesAt(${offset})`],
};
const HEADER: Record<HeaderType, Reader> = { ...INTEGERS, char16: ['Text', (offset) => `nameAt(${offset})`] };

function accessor(name: string, [type, read]: Reader, offset: number, meaning: string): string {
  return `  /** ${meaning} */\n  get ${name}(): ${type} { return ${read(offset)}; }\n`;
}

function fieldAccessor(event: EventDefinition, field: FieldDefinition): string {
  return accessor(accessorName(field), FIELDS[field.type], fieldSlot(event, field.name), field.meaning);
}

/** The class, and its only object: what it reads is the batch's. The build leaves out the classes that a project does not name. */
function eventClass(event: EventDefinition): string {
  const name = pascalCase(event.name);
  return `/** \`${event.name}\`: ${event.meaning} */
export class ${name} extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(_event: Event): ${name} | null { return units[inHand >>> 1] === ${event.id} ? one${name} : null; }
${event.fields.length > 0 ? '\n' : ''}${event.fields.map((field) => fieldAccessor(event, field)).join('\n')}}
const one${name} = new ${name}();
`;
}

function importsOf(text: string): string {
  const from = (file: string, values: readonly string[], types: readonly string[] = []): string => {
    const names = [...values.filter((name) => new RegExp(`\\b${name}[([]`).test(text)), ...types.filter((name) => text.includes(`: ${name} `)).map((name) => `type ${name}`)];
    return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${file}';\n`;
  };
  return from('../abi/engine.ts', ['longs', 'signedLongs', 'signedWords', 'units', 'words']) + 'import { inHand } from \'../batch.ts\';\n' + from('../bytes.ts', ['bytesAt'], ['Bytes']) + (text.includes('extends Event ') ? 'import { Event } from \'../event.ts\';\n' : '')
    + from('../text.ts', ['nameAt', 'textAt', 'texts'], ['Text']) + from('../text-list.ts', ['textsAt'], ['TextList']);
}

/** The header's accessors, which every event has, for TypeScript and JavaScript. */
export function guestEventHeader(): GeneratedFile {
  const flags = EVENT_HEADER.find(({ name }) => name === 'flags');
  if (flags === undefined) throw new Error('the header has no flags');
  const accessors = [
    ...EVENT_HEADER.filter(({ name }) => !HIDDEN_HEADER_FIELDS.has(name)).map(({ name, type, offset, meaning }) => accessor(name, HEADER[type], offset, meaning)),
    ...Object.entries(EventFlag).map(([name, bit]) =>
      `  /** ${FLAG_MEANINGS[name as keyof typeof EventFlag]} */\n  get ${name}(): boolean { return ((${INTEGERS.u16[1](flags.offset)}) & ${bit}) !== 0; }\n`),
  ].join('\n');
  return { path: 'sdk/guest/generated/event-header.ts', text: `${BANNER}${importsOf(accessors)}\nexport class EventHeader {\n${accessors}}\n` };
}

/** One class for each event, which reads in place, for TypeScript and JavaScript. */
export function guestEvents(): GeneratedFile {
  const classes = EVENTS.map(eventClass).join('\n');
  return { path: 'sdk/guest/generated/events.ts', text: `${BANNER}${importsOf(classes)}\n${classes}` };
}
