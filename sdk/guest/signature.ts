import type { Context } from './context.ts';
import type { Event } from './event.ts';
import type { EventSelector } from './event-selector.ts';

export class Property {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
}

/** Who a signature is and what its findings mean. */
export class Metadata {
  /** Short identifier, unique among the author's signatures, such as `SBX-1`. */
  id = '';
  /** Version of the signature, by semver. */
  version = '';
  /** One line for people. */
  name = '';
  /** Name of the finding as an event: lower case, words joined by underscores. */
  eventName = '';
  description = '';
  tags: readonly string[] = [];
  /** `severity` (info, low, medium, high, critical), `category`, `technique` (MITRE ATT&CK id) and the author's own. */
  properties: readonly Property[] = [];
}

/** A detection. The project's entry exports one as its default. */
export abstract class Signature {
  abstract metadata(): Metadata;

  abstract selectedEvents(): readonly EventSelector[];

  /** Called once, before any event. What it returns, unless null, says why the signature cannot run. */
  init(_context: Context): string | null {
    return null;
  }

  /** The event and all its views are good until this returns. */
  abstract onEvent(event: Event): void;

  /** Something happened that is not an event, such as `source-complete` when a recording ended. */
  onSignal(_name: string): void {}

  close(): void {}
}
