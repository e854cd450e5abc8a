export type { EventDefinition, FieldDefinition, FieldType } from './definition.ts';
export { availableEvents, eventById, eventByName, fieldSlot } from './lookup.ts';
export { encodeEvent, type EventInput, type FieldValue, type Truncated } from './event-writer.ts';
export { EVENTS, SECURITY_EVENTS } from './events.ts';
export { SYSCALLS, type SyscallDefinition } from './syscalls.ts';
export * from './layout.ts';
export { HIDDEN_HEADER_FIELDS, accessorName, camelCase, pascalCase } from './names.ts';
