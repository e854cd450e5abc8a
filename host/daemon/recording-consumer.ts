import { RecordingWriter } from '../capture/index.ts';
import type { Clock } from '../events/index.ts';
import { Origin, unionOf, type EventConsumer, type FlowContainer } from '../pipeline/index.ts';
import type { ContainerMessage } from '../sandbox/index.ts';

const FLUSH_MILLISECONDS = 1000;

/** Writes what another consumer is given, with what is known of each container, to a recording. */
export class RecordingConsumer implements EventConsumer {
  readonly #writer: RecordingWriter;
  readonly #describe: (container: FlowContainer) => ContainerMessage;
  readonly #numbers = new Map<FlowContainer, number>();
  readonly #timer: NodeJS.Timeout;
  readonly wanted: Uint8Array;
  /** The order of a recording is that of whoever waits the longest. */
  readonly holdable: Uint8Array;

  /** `failed` is called when it cannot go on writing; the events themselves are thrown where they are taken. */
  constructor(path: string, clock: Clock, like: readonly EventConsumer[], events: readonly number[], describe: (container: FlowContainer) => ContainerMessage, failed: (error: unknown) => void) {
    this.#writer = new RecordingWriter(path, clock.bootTime);
    this.#describe = describe;
    const own = new Uint8Array(Math.max(0, ...events) + 1);
    for (const event of events) own[event] = Origin.any;
    this.wanted = unionOf([own, ...like.map(({ wanted }) => wanted)]);
    // A recording has a container's record before its events, whoever will look at them.
    this.holdable = events.length > 0 || like.some(({ holdable }) => holdable.some((origins) => origins !== 0)) ? this.wanted : new Uint8Array(0);
    this.#timer = setInterval(() => {
      try {
        this.#writer.flush();
      } catch (error) {
        failed(error);
      }
    }, FLUSH_MILLISECONDS).unref();
  }

  take(words: Uint32Array, offset: number, length: number, container: FlowContainer | undefined): boolean {
    this.#writer.append(words, offset, length, container === undefined ? 0 : this.#numberOf(container));
    return true;
  }

  flush(): void {}

  containerChanged(container: FlowContainer): void {
    const number = this.#numbers.get(container);
    if (number !== undefined) this.#writer.container({ number, id: container.id, told: this.#describe(container) });
  }

  signal(): void {}

  close(): void {
    clearInterval(this.#timer);
    this.#writer.close();
  }

  /** A container is announced before its first event, so that a recording holds only those that did something. */
  #numberOf(container: FlowContainer): number {
    const known = this.#numbers.get(container);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(container, number);
    this.containerChanged(container);
    return number;
  }
}
