import { BatchWriter } from '../events/index.ts';
import type { ContainerMessage, Sandbox } from '../sandbox/index.ts';
import type { Accounting } from './accounting.ts';
import type { EventConsumer, FlowContainer } from './consumer.ts';

export interface SandboxConsumerOptions {
  readonly accounting: Accounting;
  /** What the sandbox is to be told of a container. */
  readonly describe: (container: FlowContainer) => ContainerMessage;
  /** A batch that is not full leaves after this long. */
  readonly lingerMilliseconds?: number;
  readonly batchBytes?: number;
  /** Batches that may be on their way or in the sandbox's hand. */
  readonly maximumBatches?: number;
}

const LINGER_MILLISECONDS = 2;
/** Holds the largest event, and several fit what the kernel keeps on the way: the process reads one while the next is written. */
const BATCH_BYTES = 48 * 1024;
const MAXIMUM_BATCHES = 340;
/** With so many in hand a batch had better fill up than leave: the sandbox comes to it no sooner, and fewer batches hold more. */
const BUSY_BATCHES = 8;

/** Gathers events into batches for one sandbox; a batch leaves when it is full or after a few milliseconds. */
export class SandboxConsumer implements EventConsumer {
  readonly #sandbox: Sandbox;
  readonly #options: SandboxConsumerOptions;
  readonly #idle: BatchWriter[] = [];
  readonly #maximumBatches: number;
  #writers = 0;
  #batch: BatchWriter | undefined;
  #timer: NodeJS.Timeout | undefined;
  wanted: Uint8Array;
  holdable: Uint8Array = new Uint8Array(0);

  constructor(sandbox: Sandbox, wanted: Uint8Array, options: SandboxConsumerOptions) {
    this.#sandbox = sandbox;
    this.#options = options;
    this.#maximumBatches = options.maximumBatches ?? MAXIMUM_BATCHES;
    this.wanted = wanted;
  }

  take(words: Uint32Array, offset: number, length: number, container: FlowContainer | undefined): boolean {
    if (this.#batch?.append(words, offset, length, container) === true) return true;
    this.flush();
    this.#batch = this.#takeWriter();
    if (this.#batch === undefined || !this.#batch.append(words, offset, length, container)) {
      this.#options.accounting.count(this.#sandbox.up ? 'sandbox-behind' : 'sandbox-lost');
      return false;
    }
    this.#linger();
    return true;
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#batch;
    if (batch === undefined || batch.events === 0) return;
    this.#batch = undefined;
    if (!this.#sandbox.up) {
      this.#options.accounting.count('sandbox-lost', batch.events);
      return this.#giveBack(batch);
    }
    this.#options.accounting.delivered += batch.events;
    this.#sandbox.sendBatch(batch, () => this.#giveBack(batch));
  }

  containerChanged(container: FlowContainer): void {
    this.#sandbox.tellContainer(this.#options.describe(container));
  }

  signal(name: string): void {
    this.flush();
    this.#sandbox.signal(name);
  }

  #linger(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#sandbox.up && this.#sandbox.batchesInHand >= BUSY_BATCHES) this.#linger();
      else this.flush();
    }, this.#options.lingerMilliseconds ?? LINGER_MILLISECONDS);
  }

  #takeWriter(): BatchWriter | undefined {
    if (!this.#sandbox.up || this.#sandbox.batchesInHand >= this.#maximumBatches) return undefined;
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#writers === this.#maximumBatches) return undefined;
    this.#writers++;
    return new BatchWriter(this.#options.batchBytes ?? BATCH_BYTES);
  }

  #giveBack(batch: BatchWriter): void {
    batch.reset();
    this.#idle.push(batch);
  }
}
