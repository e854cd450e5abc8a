import {
  EVENT_HEADER, EVENTS, EventFlag, HIDDEN_HEADER_FIELDS, fieldSlot, pascalCase, type EventDefinition, type FieldDefinition, type FieldType, type HeaderField,
} from '../catalogue/index.ts';
import { snakeCase } from './c.ts';
import type { GeneratedFile } from './generated-file.ts';

/** Words that Rust has taken. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'abstract', 'as', 'async', 'await', 'become', 'box', 'break', 'const', 'continue', 'crate', 'do', 'dyn', 'else', 'enum', 'extern', 'false', 'final', 'fn', 'for', 'gen', 'if', 'impl', 'in',
  'let', 'loop', 'macro', 'match', 'mod', 'move', 'mut', 'of', 'override', 'priv', 'pub', 'ref', 'return', 'self', 'static', 'struct', 'super', 'trait', 'true', 'try', 'type', 'typeof',
  'unsafe', 'unsized', 'use', 'virtual', 'where', 'while', 'yield',
]);

/** How a field of a type is read at its slot. */
const READERS: Readonly<Record<FieldType, readonly [type: string, read: (slot: number) => string]>> = {
  u32: ['u32', (slot) => `self.0.load(${slot})`], i32: ['i32', (slot) => `self.0.load(${slot})`],
  u64: ['u64', (slot) => `self.0.load(${slot})`], i64: ['i64', (slot) => `self.0.load(${slot})`],
  string: ['Text<\'a>', (slot) => `self.0.text_at(${slot})`], bytes: ['Text<\'a>', (slot) => `self.0.text_at(${slot})`],
  strings: ['Texts<\'a>', (slot) => `self.0.texts_at(${slot})`],
};

function methodName({ name }: FieldDefinition): string {
  return KEYWORDS.has(name) ? `${name}_` : name;
}

function headerMethod({ name, type, offset, meaning }: HeaderField): string {
  const [result, body] = type === 'char16' ? ['Text<\'a>', `self.name_at(${offset})`] : [type, `self.load(${offset})`];
  return `    /// ${meaning}\n    #[inline(always)]\n    pub fn ${snakeCase(name)}(&self) -> ${result} {\n        ${body}\n    }\n`;
}

function flagMethod([name, bit]: [string, number], offset: number): string {
  return `    /// Bit ${bit} of the event's flags.\n    #[inline(always)]\n    pub fn ${snakeCase(name)}(&self) -> bool {\n        self.load::<u16>(${offset}) & ${bit} != 0\n    }\n`;
}

function fieldMethod(event: EventDefinition, field: FieldDefinition): string {
  const [type, read] = READERS[field.type];
  return `    /// ${field.meaning}\n    #[inline(always)]\n    pub fn ${methodName(field)}(&self) -> ${type} {\n        ${read(fieldSlot(event, field.name))}\n    }\n`;
}

function eventStruct(event: EventDefinition): string {
  const name = pascalCase(event.name);
  return `/// \`${event.name}\`: ${event.meaning}
#[derive(Clone, Copy)]
pub struct ${name}<'a>(Event<'a>);

impl<'a> ${name}<'a> {
    /// The event as what it is, or \`None\` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == ${event.id} { Some(Self(*event)) } else { None }
    }
${event.fields.map((field) => `\n${fieldMethod(event, field)}`).join('')}}

impl<'a> std::ops::Deref for ${name}<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}
`;
}

/** One struct for each event, which reads in place. */
export function rustEvents(): GeneratedFile {
  const flags = EVENT_HEADER.find(({ name }) => name === 'flags');
  if (flags === undefined) throw new Error('the header has no flags');
  const methods = [
    ...EVENT_HEADER.filter(({ name }) => !HIDDEN_HEADER_FIELDS.has(name)).map(headerMethod),
    ...Object.entries(EventFlag).map((flag) => flagMethod(flag, flags.offset)),
  ];
  return {
    path: 'sdk/rust/sigbox/events.rs',
    text: `// Generated from sdk/catalogue by \`npm run generate\`; do not edit.

use super::event::Event;
use super::text::{Text, Texts};

/// What every event has.
impl<'a> Event<'a> {
${methods.join('\n')}}

${EVENTS.map(eventStruct).join('\n')}`,
  };
}
