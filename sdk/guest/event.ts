import { words } from './abi/engine.ts';
import { ID_OFFSET, entryInHand } from './container-table.ts';
import { containers, type Lookup } from './containers.ts';
import { EventHeader } from './generated/event-header.ts';
import { missingText, viewText, type Text } from './text.ts';

/** Where an event came from. */
export const Origin = {
  /** No container. */
  Host: 'host',
  /** A container's own program. */
  Container: 'container',
  /** A runtime that still prepares a container, in its cgroup already. */
  ContainerInit: 'container-init',
} as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** The event in hand, read where it lies. It and everything it gives are good until `onEvent` returns. */
export class Event extends EventHeader {
  get origin(): Origin {
    if (entryInHand() === 0) return Origin.Host;
    return this.containerStarted ? Origin.Container : Origin.ContainerInit;
  }

  /** Id of the event's container, missing when it happened outside of any. */
  get containerId(): Text {
    const entry = entryInHand();
    return entry === 0 ? missingText() : viewText(entry + ID_OFFSET, words[(entry >>> 2) + 3] as number);
  }

  /** Tells processes apart, also where one has the id of one that ended: the id and the start time in one number. */
  get processKey(): bigint {
    return this.startTime ^ (BigInt(this.hostProcessId) << 44n);
  }

  /** What is known of the event's container. A signature that calls it imports `containers`. */
  container(): Lookup {
    return containers.ofEntry(entryInHand());
  }
}

/** Every event is this object: what it reads is the batch's. */
export const eventInHand = new Event();
