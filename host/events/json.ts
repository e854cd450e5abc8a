import { EventFlag } from '@sigbox/sdk/catalogue';
import type { EventView, FieldValue } from './event-view.ts';

/** Turns the kernel's time since boot into wall time. Nanoseconds; recordings carry the one of their own machine. */
export interface Clock {
  /** Nanoseconds since 1970 at boot. */
  readonly bootTime: bigint;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

declare global {
  interface JSON {
    /** ES2026: puts text into the output as it is; here, integers too large for a double. */
    rawJSON(text: string): { readonly rawJSON: string };
  }
}

/** The event as one JSON object, with the names that Tracee's users know. */
export function eventToJson(event: EventView, clock: Clock): { readonly [key: string]: JsonValue } {
  const args: Record<string, JsonValue> = {};
  const truncated: string[] = [];
  let index = 0;
  for (const [field, value] of event.fields()) {
    args[field.name] = fieldToJson(value);
    if (typeof value !== 'number' && typeof value !== 'bigint' && event.isTruncated(index)) truncated.push(field.name);
    index++;
  }
  return {
    eventName: event.definition?.name ?? `event ${event.eventId}`,
    eventId: event.eventId,
    time: formatTime(clock.bootTime + event.timestamp),
    timestamp: integer(clock.bootTime + event.timestamp),
    processorId: event.processorId,
    processId: event.processId,
    threadId: event.threadId,
    parentProcessId: event.parentProcessId,
    hostProcessId: event.hostProcessId,
    hostThreadId: event.hostThreadId,
    hostParentProcessId: event.hostParentProcessId,
    processName: event.processName,
    hostName: event.hostName,
    userId: event.userId,
    cgroupId: integer(event.cgroupId),
    startTime: integer(clock.bootTime + event.startTime),
    mountNamespace: event.mountNamespace,
    pidNamespace: event.pidNamespace,
    returnValue: integer(event.returnValue),
    containerStarted: (event.flags & EventFlag.containerStarted) !== 0,
    args,
    ...(truncated.length > 0 ? { truncated } : {}),
  };
}

/** An integer that JSON's readers may take as exact, whatever its size. */
export function integer(value: bigint): JsonValue {
  return (Number.isSafeInteger(Number(value)) ? Number(value) : JSON.rawJSON(value.toString())) as JsonValue;
}

/** RFC 3339 in UTC, with nanoseconds. */
export function formatTime(nanoseconds: bigint): string {
  const seconds = new Date(Number(nanoseconds / 1_000_000n)).toISOString().slice(0, 19);
  return `${seconds}.${(nanoseconds % 1_000_000_000n).toString().padStart(9, '0')}Z`;
}

function fieldToJson(value: FieldValue): JsonValue {
  return typeof value === 'bigint' ? integer(value) : value;
}
