import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { SignatureInstance, encodeBatch, encodeEvent, type BatchContainer } from '@sigbox/sdk/testing';
import type { Bench, BenchRow } from './bench.ts';
import { SIGNATURES, sourceOf, type BenchedSignature } from './sdk/signatures.ts';

const EVENTS = 1000;
const WARM_UP_BATCHES = 100;
const BATCHES = 400;
const ROUNDS = 5;
const WEB: BatchContainer = { id: 'a1'.repeat(32), slot: 0, revision: 1 };

function batch(): Uint8Array {
  const events = Array.from({ length: EVENTS }, (_, index) => encodeEvent('sched_process_exec', {
    header: { hostProcessId: 100 + (index % 50), startTime: BigInt(index % 50), processName: 'app' },
    fields: { cmdpath: '/usr/bin/app', pathname: '/usr/bin/app', argv: ['app', '--serve'], inode: 1000 + (index % 7), prev_comm: 'sh' },
  }));
  return encodeBatch(events.map((event) => ({ event, container: WEB })), [WEB]);
}

/** Nanoseconds an event, the best of some rounds: what else the machine does only adds to it. */
function measure(signature: SignatureInstance, events: Uint8Array): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    let elapsed = 0n;
    for (let index = 0; index < BATCHES / ROUNDS; index++) {
      const started = process.hrtime.bigint();
      signature.run(events);
      elapsed += process.hrtime.bigint() - started;
      signature.forget();
    }
    return Number(elapsed) / ((BATCHES / ROUNDS) * EVENTS);
  });
  return Math.min(...rounds);
}

async function benchOne(subject: BenchedSignature, directory: string): Promise<BenchRow> {
  writeFileSync(join(directory, 'signature.ts'), sourceOf(subject));
  const started = performance.now();
  const { component, size } = await buildSignature(directory);
  const seconds = (performance.now() - started) / 1000;
  const signature = await SignatureInstance.load(component);
  signature.containers.set(WEB.id, { containerId: WEB.id, containerName: 'web', containerImage: 'nginx:1.27', k8sPodSandbox: false, removed: false, labels: [] });
  signature.init();
  const events = batch();
  const found = signature.run(events).length;
  if (found !== subject.findings) throw new Error(`${subject.name}: ${found} findings instead of ${subject.findings}`);
  for (let index = 0; index < WARM_UP_BATCHES; index++) {
    signature.run(events);
    signature.forget();
  }
  const nanoseconds = measure(signature, events);
  return { name: subject.name, figures: { time: nanoseconds, fuel: signature.fuelUsed / EVENTS, memory: signature.memorySize / 1024, size, build: seconds } };
}

/** `npm run bench -- sdk` */
const sdkBench: Bench = {
  name: 'sdk',
  summary: 'what an event costs a signature in AssemblyScript, metered as on a host, in batches of 1000',
  async run(progress) {
    const directory = mkdtempSync(join(tmpdir(), 'sigbox-bench-'));
    try {
      const rows: BenchRow[] = [];
      for (const subject of SIGNATURES) {
        progress(subject.name);
        rows.push(await benchOne(subject, directory));
      }
      return [{
        title: 'AssemblyScript',
        columns: [{ name: 'time', unit: 'ns/event' }, { name: 'fuel', unit: 'instructions/event' }, { name: 'memory', unit: 'KiB' }, { name: 'size', unit: 'bytes' }, { name: 'build', unit: 's' }],
        rows,
      }];
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};

export { sdkBench as bench };
