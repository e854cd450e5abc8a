import type { EventDefinition } from './definition.ts';
import { EVENTS, SECURITY_EVENTS } from './events.ts';
import { EVENT_HEADER_SIZE, SLOT_SIZE } from './layout.ts';

const byId = new Map<number, EventDefinition>(EVENTS.map((event) => [event.id, event]));
const byName = new Map<string, EventDefinition>(EVENTS.map((event) => [event.name, event]));

export function eventById(id: number): EventDefinition | undefined {
  return byId.get(id);
}

export function eventByName(name: string): EventDefinition | undefined {
  return byName.get(name);
}

/**
 * Offset of a field's slot from the event's first byte.
 * @throws RangeError when the event has no such field.
 */
export function fieldSlot(event: EventDefinition, field: string): number {
  const index = event.fields.findIndex((candidate) => candidate.name === field);
  if (index < 0) throw new RangeError(`${event.name} has no field ${field}`);
  return EVENT_HEADER_SIZE + index * SLOT_SIZE;
}

/** The events for a message to people, who do not want to read the name of every system call. */
export function availableEvents(): string {
  return `${SECURITY_EVENTS.map(({ name }) => name).join(', ')}, and every system call by its name`;
}
