import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { SignatureInstance, encodeBatch, encodeEvent, type ContainerRecord } from '@sigbox/sdk/testing';
import type { BenchTable } from '../bench.ts';
import { quantile } from '../quantile.ts';

const EVENTS = 512;
const BATCHES = 100;
const ROUNDS = 7;

const source = (body: string): string => `
import { Event, EventSelector, Metadata, SchedProcessExec, Signature } from '@sigbox/sdk/assembly';

export default class Getter extends Signature {
  seen: u32 = 0;
  metadata(): Metadata { return { id: 'B-1', version: '1.0.0', name: 'get', eventName: 'get' }; }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec')]; }
  onEvent(event: Event): void { ${body} }
}`;

interface Contestant {
  readonly name: string;
  readonly instance: SignatureInstance;
  /** The container's revision in the next batch. */
  readonly next: () => number;
  /** In a batch. */
  readonly events?: number;
  readonly note?: string;
}

/** Nanoseconds of a look-up in a signature: the same container's again, and that of a container that has changed. */
export async function getCost(): Promise<BenchTable> {
  const looking = await instanceOf("const record = event.container().record; if (record !== null && record.containerImage !== null) this.seen++;");
  const not = await instanceOf('if (event.processId != 0) this.seen++;');
  let revision = 0;
  const contestants: readonly Contestant[] = [
    { name: 'no look-up', instance: not, next: () => 1 },
    { name: 'the same container, unchanged', instance: looking, next: () => 1, note: 'Tracee scans all containers and makes a map of 8 fields for each call' },
    { name: 'no look-up, alone in its batch', instance: not, next: () => 1, events: 1, note: 'what a batch costs by itself' },
    { name: 'a container that changed, alone in its batch', instance: looking, next: () => ++revision + 1, events: 1, note: 'the record crosses to the signature; what a batch costs is in it' },
  ];
  const times = contestants.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [index, { instance, next, events = EVENTS }] of contestants.entries()) {
      const batches = Array.from({ length: BATCHES }, () => batchOf(events, next()));
      const began = process.hrtime.bigint();
      for (const batch of batches) instance.run(batch);
      if (round >= 0) times[index]?.push(Number(process.hrtime.bigint() - began) / BATCHES / events);
    }
  }
  return {
    title: 'The cost of get in a signature',
    columns: [{ name: 'median', unit: 'ns per event' }],
    rows: contestants.map(({ name, note }, index) => ({ name, figures: { median: quantile(times[index] ?? [], 0.5) }, ...(note === undefined ? {} : { note }) })),
  };
}

function batchOf(events: number, revision: number): Uint8Array {
  const container = { id: 'c0ffee'.padEnd(64, '0'), slot: 0, revision };
  const event = encodeEvent('sched_process_exec', { header: { processId: 7 }, fields: { pathname: '/bin/ls', argv: ['ls', '-l'] } });
  return encodeBatch(Array.from({ length: events }, () => ({ event, container })), [container]);
}

async function instanceOf(body: string): Promise<SignatureInstance> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-get-'));
  try {
    writeFileSync(join(directory, 'signature.ts'), source(body));
    const instance = await SignatureInstance.load((await buildSignature(directory)).component);
    const record: ContainerRecord = { containerId: 'c0ffee'.padEnd(64, '0'), containerName: 'web', containerImage: 'nginx:1.27', k8sPodSandbox: false, removed: false, labels: [] };
    instance.containers.set(record.containerId, record);
    instance.init();
    return instance;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
