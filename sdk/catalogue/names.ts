import type { FieldDefinition } from './definition.ts';
import { EVENT_HEADER, EventFlag } from './layout.ts';

/** `sched_process_exec` to `schedProcessExec`. */
export function camelCase(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** `sched_process_exec` to `SchedProcessExec`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Of the header, authors get `flags` as one accessor a bit, and `size` is the batch's business. */
export const HIDDEN_HEADER_FIELDS: ReadonlySet<string> = new Set(['flags', 'size']);

/** What every event has beyond its fields. */
const RESERVED: ReadonlySet<string> = new Set([
  ...EVENT_HEADER.map(({ name }) => name).filter((name) => !HIDDEN_HEADER_FIELDS.has(name)),
  ...Object.keys(EventFlag), 'origin', 'containerId', 'container', 'processKey', 'of',
]);

/** The accessor of a field: its name in camel case, after `field` where an accessor of the header has that name. */
export function accessorName(field: FieldDefinition): string {
  return RESERVED.has(camelCase(field.name)) ? `field${pascalCase(field.name)}` : camelCase(field.name);
}
