import { EVENTS, type EventDefinition } from '@sigbox/sdk/catalogue';
import { SigboxError } from '../errors.ts';

/**
 * A recording: 8 bytes of magic, then blocks. A block: u32 length of the payload, u32 kind, u32 CRC-32 of the payload
 * (ISO 3309, as in gzip), u32 length of the payload's content; little endian; then the payload, compressed by DEFLATE
 * (RFC 1951). A block is whole by itself, so a recording that was cut off reads back up to its last whole block.
 */
export const MAGIC = Buffer.from('SIGBOX\x00\x01', 'latin1');
export const BLOCK_HEAD_SIZE = 16;
export const MAX_BLOCK_SIZE = 16 * 1024 * 1024;

export const BlockKind = {
  /** {@link RecordingHeader}, the first block. */
  header: 1,
  /** {@link RecordedContainer}: what is known from here on of the container with this number. */
  container: 2,
  /** Frames as in a batch; their container is the recording's own number, 0 for none. */
  events: 3,
} as const;

export interface RecordingHeader {
  readonly format: 1;
  /** Nanoseconds since 1970 at boot of the machine that recorded, in decimal digits. */
  readonly bootTime: string;
  /** Events as the catalogue of that version had them: their names, and their fields in order. */
  readonly events: { readonly [id: string]: { readonly name: string; readonly fields: readonly string[] } };
}

export interface RecordedContainer {
  readonly number: number;
  readonly id: string;
  /** What the sandbox was told of it. */
  readonly told: unknown;
}

export function describeCatalogue(): RecordingHeader['events'] {
  return Object.fromEntries(EVENTS.map((event: EventDefinition) => [event.id, { name: event.name, fields: event.fields.map(fieldSignature) }]));
}

/**
 * An event may have got more fields since, at its end; anything else cannot be read as what it was.
 * @throws SigboxError SIGBOX_E_RECORDING
 */
export function checkCatalogue(path: string, recorded: RecordingHeader['events']): void {
  for (const [id, { name, fields }] of Object.entries(recorded)) {
    const now: EventDefinition | undefined = EVENTS.find((event) => event.id === Number(id));
    const same = now !== undefined && now.name === name && fields.every((field, index) => now.fields[index] !== undefined && fieldSignature(now.fields[index]) === field);
    if (same) continue;
    throw new SigboxError('SIGBOX_E_RECORDING', `${path} was made with another catalogue: its event ${id} is ${name} (${fields.join(', ')}), here it is ${now === undefined ? 'unknown' : `${now.name} (${now.fields.map(fieldSignature).join(', ')})`}`, {
      action: 'Replay it with the version of Sigbox that recorded it, or record again.',
    });
  }
}

function fieldSignature(field: EventDefinition['fields'][number]): string {
  return `${field.name}: ${field.type}`;
}
