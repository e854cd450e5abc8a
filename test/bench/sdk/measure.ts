import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { SignatureInstance, encodeBatch, encodeEvent, type BatchContainer } from '@sigbox/sdk/testing';
import { SUBJECTS, type BenchedLanguage, type SubjectName } from './subject.ts';

/** As many as the fuel of a batch is enough for when each leads to a finding. */
const EVENTS = 250;
const WARM_UP_MILLISECONDS = 300;
const ROUND_MILLISECONDS = 100;
const ROUNDS = 7;
const WEB: BatchContainer = { id: 'a1'.repeat(32), slot: 0, revision: 1 };

/** A signature that is built, started and warm, and what building it cost. */
export interface Prepared {
  readonly signature: SignatureInstance;
  readonly size: number;
  readonly buildSeconds: number;
}

export interface Measured {
  /** Nanoseconds an event, the best of some rounds: what else the machine does only adds to it. */
  readonly time: number;
  /** Instructions an event. */
  readonly fuel: number;
  /** KiB. */
  readonly memory: number;
}

const events = encodeBatch(Array.from({ length: EVENTS }, (_, index) => ({
  event: encodeEvent('sched_process_exec', {
    header: { hostProcessId: 100 + (index % 50), startTime: BigInt(index % 50), processName: 'app' },
    fields: { cmdpath: '/usr/bin/app', pathname: '/usr/bin/app', argv: ['app', '--serve'], inode: 1000 + (index % 7), prev_comm: 'sh' },
  }),
  container: WEB,
})), [WEB]);

/** Milliseconds of batches, and how many they were; at least one. */
function runFor(signature: SignatureInstance, milliseconds: number): number {
  let batches = 0;
  let elapsed = 0n;
  do {
    const started = process.hrtime.bigint();
    signature.run(events);
    elapsed += process.hrtime.bigint() - started;
    signature.forget();
    batches++;
  } while (elapsed < BigInt(milliseconds) * 1_000_000n);
  return Number(elapsed) / (batches * EVENTS);
}

/** Builds what a subject is in a language, and checks that it finds what it should. */
export async function prepare(language: BenchedLanguage, subject: SubjectName): Promise<Prepared> {
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-bench-'));
  try {
    const files = { 'package.json': JSON.stringify({ sigbox: { language: language.name } }), ...language.files(subject) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    const started = performance.now();
    const { component, size } = await buildSignature(directory);
    const buildSeconds = (performance.now() - started) / 1000;
    const signature = await SignatureInstance.load(component);
    signature.containers.set(WEB.id, { containerId: WEB.id, containerName: 'web', containerImage: 'nginx:1.27', k8sPodSandbox: false, removed: false, labels: [] });
    signature.init();
    const found = signature.run(events).length;
    const { name, findings } = SUBJECTS[subject];
    if (found !== findings * EVENTS) throw new Error(`${language.title}, ${name}: ${found} findings instead of ${findings}`);
    return { signature, size, buildSeconds };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Measures side by side: the rounds of all take turns, so that what else the machine does meets all of them. */
export function measure(signatures: readonly SignatureInstance[]): Measured[] {
  for (const signature of signatures) runFor(signature, WARM_UP_MILLISECONDS);
  const rounds = Array.from({ length: ROUNDS }, () => signatures.map((signature) => runFor(signature, ROUND_MILLISECONDS)));
  return signatures.map((signature, index) => ({
    time: Math.min(...rounds.map((round) => round[index] ?? Infinity)), fuel: signature.fuelUsed / EVENTS, memory: signature.memorySize / 1024,
  }));
}
