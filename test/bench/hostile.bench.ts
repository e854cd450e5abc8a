import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '@sigbox/sdk/admission';
import type { RunnableSignature } from '../../host/sandbox/index.ts';
import { runningPieces } from '../hostile/running-pieces.ts';
import type { HostilePiece } from '../hostile/piece.ts';
import { WATCHFUL, WATCHFUL_EVERY, SignatureWorkshop } from '../sandbox/signatures.ts';
import { SandboxUnderLoad } from '../sandbox/under-load.ts';
import type { Bench, BenchRow } from './bench.ts';

const PER_SECOND = 20_000;
const EVENTS = 625 * WATCHFUL_EVERY;
const ALONE_ROUNDS = 5;
/** By how much an honest one may be slowed. */
const BAR_PERCENT = 10;

/** What every hostile signature costs the honest one beside it in the same process, all bounds being as they are. */
export const bench: Bench = {
  name: 'hostile',
  summary: 'an honest signature beside each hostile one, in the same process',
  async run(progress) {
    const directory = mkdtempSync(join(tmpdir(), 'bench-hostile-'));
    const load = await SandboxUnderLoad.start([await new SignatureWorkshop(directory).make('honest', WATCHFUL)], { limits: {} });
    try {
      const alone = { taken: [] as number[], delay: [] as number[] };
      for (let round = 0; round < ALONE_ROUNDS; round++) {
        alone.taken.push(await load.pace(EVENTS, PER_SECOND));
        alone.delay.push(load.longestDelay);
      }
      const usual = median(alone.taken);
      const rows: BenchRow[] = [{ name: 'nobody', figures: { 'slower by': 0, 'longest delay': median(alone.delay), missed: missed(load), traps: 0 }, note: `${Math.round(usual)} ms for all` }];
      for (const [index, piece] of runningPieces().entries()) {
        progress(piece.name);
        rows.push(await beside(piece, index + 1, load, usual));
      }
      return [{
        title: `An honest signature beside a hostile one: ${EVENTS} events, ${PER_SECOND} a second; the bar: ${BAR_PERCENT} %, none missed`,
        columns: [{ name: 'stopped after', unit: 'ms' }, { name: 'slower by', unit: '%' }, { name: 'longest delay', unit: 'ms' }, { name: 'missed', unit: 'events' }, { name: 'traps', unit: '' }],
        rows,
      }];
    } finally {
      await load.sandbox.close();
      rmSync(directory, { recursive: true });
    }
  },
};

async function beside(piece: HostilePiece, number: number, load: SandboxUnderLoad, usual: number): Promise<BenchRow> {
  const runnable = await admit(piece);
  const before = missed(load);
  const began = performance.now();
  let stopped: number | undefined;
  void load.nextSuspension(number).then(() => (stopped ??= performance.now() - began));
  const paced = load.pace(EVENTS, PER_SECOND);
  const refused = await load.add(number, runnable).then(() => undefined, () => performance.now() - began);
  const taken = await paced;
  load.sandbox.unload(number);
  const after = refused ?? stopped;
  const slower = (taken / usual - 1) * 100;
  const outcome = refused === undefined ? (stopped === undefined ? 'runs on, within its bounds' : 'set aside') : 'did not come to start';
  return {
    name: piece.name,
    figures: {
      ...(after === undefined ? {} : { 'stopped after': after }), 'slower by': slower, 'longest delay': load.longestDelay, missed: missed(load) - before,
      traps: load.traps.filter(({ signature }) => signature === number).length,
    },
    note: slower > BAR_PERCENT ? `${outcome}; ABOVE THE BAR` : outcome,
  };
}

/** Admission is measured elsewhere, and runs in a process of its own. */
async function admit(piece: HostilePiece): Promise<RunnableSignature> {
  const candidate = prepare(await piece.make());
  if ('refused' in candidate) throw new Error(candidate.refused.message);
  return candidate.admitted;
}

/** Events that the honest one has not seen by its own count. */
function missed(load: SandboxUnderLoad): number {
  return load.sent - Number(load.lastData.get(0)?.find(({ name }) => name === 'seen')?.value);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
