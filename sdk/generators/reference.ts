import {
  BATCH_FORMAT, BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, CONTAINER_ID_SIZE, EVENT_HEADER, EVENT_HEADER_SIZE, EVENTS,
  FRAME_HEAD_SIZE, MAX_EVENT_SIZE, SLOT_SIZE, accessorName, fieldSlot, pascalCase, type EventDefinition,
} from '../catalogue/index.ts';
import type { GeneratedFile } from './generated-file.ts';

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function eventSection(event: EventDefinition): string {
  const rows = event.fields.map((field) =>
    [`\`${field.name}\``, `\`${accessorName(field)}\``, field.type, fieldSlot(event, field.name), field.meaning]);
  return `### ${event.name}

${event.meaning} Id ${event.id}; in AssemblyScript \`${pascalCase(event.name)}\`.\n
${table(['field', 'accessor', 'type', 'slot', 'meaning'], rows)}`;
}

/** The reference of the catalogue, for people. */
export function eventsReference(): GeneratedFile {
  const header = EVENT_HEADER.map(({ name, type, offset, meaning }) => [`\`${name}\``, type, offset, meaning]);
  return {
    path: 'sdk/docs/events.md',
    text: `<!-- Generated from sdk/catalogue by \`npm run generate\`; do not edit. -->
# Events

Every event that a signature can select, and how its bytes lie. All integers are little endian.

## The batch

\`on-events\` gets a batch. Its head has ${BATCH_HEAD_SIZE} bytes: u32 format (${BATCH_FORMAT}), u32 number of events, u32 number of containers,
u32 offset of the first frame. Then follows one entry of ${CONTAINER_ENTRY_SIZE} bytes for each container: u32 slot, u32 revision, u32 flags,
u32 length of the id, and the id in ${CONTAINER_ID_SIZE} bytes, padded with zeros. Then the frames, one for each event: a head of
${FRAME_HEAD_SIZE} bytes, u32 size of the event and u32 container (an index in the table, counted from 1; 0 is none), and the event itself.

A slot names its container for as long as the host knows it; the revision changes whenever the container's record does.

## The event

A header of ${EVENT_HEADER_SIZE} bytes, then one slot of ${SLOT_SIZE} bytes for each field, then the bytes of the fields that have a variable
length. An event has ${MAX_EVENT_SIZE / 1024} KiB at most, and its size is a multiple of 8.

The slot of an integer holds it, widened to 64 bits. The slot of any other field is a reference: u32 offset from the
event's first byte, u32 length in bytes. **An offset of 0 says that the value is missing, which is not the same as empty.**
Bit 31 of the length says that the value was cut off to fit. In \`strings\`, each text is ended by a NUL.

${table(['header', 'type', 'offset', 'meaning'], header)}
## The catalogue

${EVENTS.map(eventSection).join('\n')}`,
  };
}
