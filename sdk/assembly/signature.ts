import { Context } from './context';
import { Event } from './event';
import { EventSelector } from './event-selector';

export class Property {
  constructor(public readonly name: string, public readonly value: string) {}
}

/** Who a signature is and what its findings mean. */
export class Metadata {
  /** Short identifier, unique among the author's signatures, such as `SBX-1`. */
  id: string = '';
  /** Version of the signature, by semver. */
  version: string = '';
  /** One line for people. */
  name: string = '';
  /** Name of the finding as an event: lower case, words joined by underscores. */
  eventName: string = '';
  description: string = '';
  tags: string[] = [];
  /** `severity` (info, low, medium, high, critical), `category`, `technique` (MITRE ATT&CK id) and the author's own. */
  properties: Property[] = [];
}

/** A detection. The project's `signature.ts` exports one as its default. */
export abstract class Signature {
  abstract metadata(): Metadata;

  abstract selectedEvents(): EventSelector[];

  /** Called once, before any event. What it returns, unless null, says why the signature cannot run. */
  init(context: Context): string | null {
    return null;
  }

  /** The event and all its views are good until this returns. */
  abstract onEvent(event: Event): void;

  /** Something happened that is not an event, such as `source-complete` when a recording ended. */
  onSignal(name: string): void {}

  close(): void {}
}
