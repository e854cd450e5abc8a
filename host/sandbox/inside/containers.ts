import type { ContainerRecord } from '@sigbox/sdk/execution';
import type { ContainerMessage, MissReason } from '../protocol.ts';

/** The process's copy of the containers data source: it is told of every change before the events that come after it. */
export class ContainerSnapshot {
  readonly #answers = new Map<string, ContainerRecord | MissReason>();

  apply(message: ContainerMessage): void {
    if (message.record !== undefined) {
      const { containerCtime, ...record } = message.record;
      this.#answers.set(message.id, containerCtime === undefined ? record : { ...record, containerCtime: BigInt(containerCtime) });
    } else if (message.reason !== undefined) {
      this.#answers.set(message.id, message.reason);
    } else {
      this.#answers.delete(message.id);
    }
  }

  get(id: string): ContainerRecord | MissReason {
    return this.#answers.get(id) ?? 'not-found';
  }
}
