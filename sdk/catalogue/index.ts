export type { EventDefinition, FieldDefinition, FieldType } from './definition.ts';
export { eventById, eventByName, fieldSlot } from './lookup.ts';
export { EVENTS } from './events.ts';
export * from './layout.ts';
