import { readFileSync } from 'node:fs';
import { BatchWriter } from '../../../host/events/index.ts';
import { Sandbox, type RunnableSignature } from '../../../host/sandbox/index.ts';
import { EVENTS } from '@sigbox/sdk/catalogue';
import type { Workload } from './workload.ts';

const DATA_SOURCE = { namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' };
const BATCH_BYTES = 48 * 1024;
const BATCHES_AHEAD = 32;

/** A real sandbox process, and how much came out of it. */
export class MeasuredSandbox {
  readonly sandbox: Sandbox;
  readonly found: { count: number };

  private constructor(sandbox: Sandbox, found: { count: number }) {
    this.sandbox = sandbox;
    this.found = found;
  }

  static async start(): Promise<MeasuredSandbox> {
    const found = { count: 0 };
    const fail = (what: string): never => {
      throw new Error(`the sandbox process ${what}`);
    };
    const sandbox = await Sandbox.start(
      { dataSources: [DATA_SOURCE], events: Object.fromEntries(EVENTS.map(({ id, name, fields }) => [name, { id, fields: fields.map((field) => field.name) }])), stallMilliseconds: 60_000, limits: { findingsPerSecond: 1e9 } },
      {
        finding: () => void found.count++, log: () => undefined, trap: ({ message }) => fail(`reported a trap: ${message}`),
        lost: (reason) => fail(reason), suspended: () => fail('set a signature aside'), restarted: () => undefined,
      },
    );
    return new MeasuredSandbox(sandbox, found);
  }

  async load(runnable: RunnableSignature, from: number, count: number): Promise<void> {
    for (let number = from; number < from + count; number++) {
      await this.sandbox.load(number, distinct(runnable, number));
      this.sandbox.activate(number);
    }
  }

  /** Gives it every event, as fast as it takes them. */
  async run(workload: Workload): Promise<void> {
    const container = { id: 'c0ffee'.padEnd(64, '0'), slot: 0, revision: 1, batchNumber: 0, batchIndex: 0 };
    const writers = Array.from({ length: BATCHES_AHEAD }, () => new BatchWriter(BATCH_BYTES));
    let batch = writers.pop() as BatchWriter;
    const send = async (): Promise<void> => {
      if (batch.events === 0) return;
      const full = batch;
      const sent = new Promise<void>((resolve) => this.sandbox.sendBatch(full, () => {
        full.reset();
        writers.push(full);
        resolve();
      }));
      if (this.sandbox.batchesInHand >= BATCHES_AHEAD || writers.length === 0) await sent;
      batch = writers.pop() as BatchWriter;
    };
    const { words, offsets, lengths } = workload.ring;
    for (let index = 0; index < workload.events; index++) {
      const [offset, length] = [offsets[index] as number, lengths[index] as number];
      if (batch.append(words, offset, length, container)) continue;
      await send();
      batch.append(words, offset, length, container);
    }
    await send();
    await this.sandbox.idle();
  }

  /** Bytes of memory that are this process's own. */
  get memory(): number {
    const processId = leaf(this.sandbox.processId as number);
    const [, kibibytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kibibytes) * 1024;
  }
}

/** The same signature with other bytes: V8 would share the code of modules that are the same. */
function distinct({ core, manifest }: RunnableSignature, number: number): RunnableSignature {
  const section = Buffer.from([0, 6, 1, 0x78, 0, 0, 0, 0]);
  section.writeUInt32LE(number, 4);
  return { manifest, core: Buffer.concat([core, section]) };
}

/** Bubblewrap stands before the process. */
function leaf(processId: number): number {
  const [child] = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8').split(' ').filter((part) => part !== '');
  return child === undefined ? processId : leaf(Number(child));
}
