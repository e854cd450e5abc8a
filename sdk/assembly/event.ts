import { containers, Lookup } from './containers';
import { ID_OFFSET, entryOf } from './container-table';
import { EventHeader } from './generated/event-header';
import { Text, missingText, viewText } from './text';

/** Where an event came from. */
export enum Origin {
  /** No container. */
  Host,
  /** A container's own program. */
  Container,
  /** A runtime that still prepares a container, in its cgroup already. */
  ContainerInit,
}

/** An event in the batch, read where it lies. It and everything it gives are good until `onEvent` returns. */
// @ts-ignore: decorator
@unmanaged
export class Event extends EventHeader {
  get origin(): Origin {
    if (!entryOf(changetype<usize>(this))) return Origin.Host;
    return this.containerStarted ? Origin.Container : Origin.ContainerInit;
  }

  /** Id of the event's container, missing when it happened outside of any. */
  get containerId(): Text {
    const entry = entryOf(changetype<usize>(this));
    return entry ? viewText(entry + ID_OFFSET, load<i32>(entry, 12)) : missingText();
  }

  /** Tells processes apart, also where one has the id of one that ended: the id and the start time in one number. */
  get processKey(): u64 {
    return this.startTime ^ (<u64>this.hostProcessId << 44);
  }

  /** What is known of the event's container. A signature that calls it imports `containers`. */
  container(): Lookup {
    return containers.ofEntry(entryOf(changetype<usize>(this)));
  }
}
