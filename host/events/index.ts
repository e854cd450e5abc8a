export { BatchWriter, type BatchContainer } from './batch.ts';
export { EventView, type FieldValue } from './event-view.ts';
export { eventToJson, formatTime, integer, type Clock, type JsonValue } from './json.ts';
