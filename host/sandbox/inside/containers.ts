import type { ContainerMessage, MissReason, RecordMessage } from '../protocol.ts';

/** A record in the shape that jco's glue lowers. */
export interface WorldContainer extends Omit<RecordMessage, 'containerCtime'> {
  readonly containerCtime: bigint | undefined;
}

/** What jco's glue takes for the error of a result. */
export class Miss extends Error {
  readonly payload: MissReason;

  constructor(reason: MissReason) {
    super(reason);
    this.payload = reason;
  }
}

/** The process's copy of the containers data source: it is told of every change before the events that come after it. */
export class ContainerSnapshot {
  readonly #answers = new Map<string, WorldContainer | MissReason>();

  apply(message: ContainerMessage): void {
    if (message.record !== undefined) {
      const { containerCtime, ...record } = message.record;
      this.#answers.set(message.id, { ...record, containerCtime: containerCtime === undefined ? undefined : BigInt(containerCtime) });
    } else if (message.reason !== undefined) {
      this.#answers.set(message.id, message.reason);
    } else {
      this.#answers.delete(message.id);
    }
  }

  /** @throws Miss */
  get(id: string): WorldContainer {
    const answer = this.#answers.get(id) ?? 'not-found';
    if (typeof answer === 'string') throw new Miss(answer);
    return answer;
  }
}
