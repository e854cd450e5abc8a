import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compiler } from '../../host/compiler/index.ts';
import { readRunnable } from '../../host/daemon/runnable.ts';
import { runningPieces } from '../hostile/running-pieces.ts';
import type { HostilePiece } from '../hostile/piece.ts';
import { HONEST, SignatureWorkshop } from '../sandbox/signatures.ts';
import { SandboxUnderLoad } from '../sandbox/under-load.ts';
import type { Bench, BenchRow } from './bench.ts';

/** About a second and a half at the pace of a busy machine. */
const EVENTS = 40_000;
const ALONE_ROUNDS = 5;

/** What every hostile signature costs the honest one beside it in the same process. */
export const bench: Bench = {
  name: 'hostile',
  summary: 'an honest signature beside each hostile one, in the same process',
  async run(progress) {
    const directory = mkdtempSync(join(tmpdir(), 'bench-hostile-'));
    const compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
    await compiler.prepare();
    const load = await SandboxUnderLoad.start([await new SignatureWorkshop(directory).make('honest', HONEST)]);
    try {
      const alone: number[] = [];
      for (let round = 0; round <= ALONE_ROUNDS; round++) alone.push(await milliseconds(() => load.trickle(EVENTS)));
      const usual = alone.slice(1).toSorted((one, other) => one - other)[Math.floor(ALONE_ROUNDS / 2)] as number;
      const rows: BenchRow[] = [];
      for (const [index, piece] of runningPieces().entries()) {
        progress(piece.name);
        rows.push(await beside(piece, index + 1, load, compiler, directory, usual));
      }
      return [{
        title: `An honest signature beside a hostile one, ${EVENTS} events`,
        columns: [{ name: 'stopped after', unit: 'ms' }, { name: 'slower by', unit: '%' }, { name: 'missed', unit: 'events' }, { name: 'traps', unit: '' }],
        rows,
      }];
    } finally {
      await load.sandbox.close();
      rmSync(directory, { recursive: true });
    }
  },
};

async function beside(piece: HostilePiece, number: number, load: SandboxUnderLoad, compiler: Compiler, directory: string, usual: number): Promise<BenchRow> {
  const path = join(directory, `${piece.name}.wasm`);
  writeFileSync(path, await piece.make());
  const { directory: compiled } = await compiler.compile(path);
  const runnable = await readRunnable(compiled);
  const first = load.sent;
  const began = performance.now();
  let stopped: number | undefined;
  const onSuspended = load.nextSuspension(number).then(() => (stopped ??= performance.now() - began));
  const refused = await load.add(number, runnable).then(() => undefined, () => performance.now() - began);
  const taken = await milliseconds(() => load.trickle(EVENTS));
  void onSuspended;
  load.sandbox.unload(number);
  const found = load.found.get(0) as Map<number, number>;
  let missed = 0;
  for (let event = first; event < load.sent; event++) if (found.get(event) !== 1) missed++;
  const after = refused ?? stopped;
  return {
    name: piece.name,
    figures: {
      ...(after === undefined ? {} : { 'stopped after': after }), 'slower by': (taken / usual - 1) * 100, missed,
      traps: load.traps.filter(({ signature }) => signature === number).length,
    },
    note: refused === undefined ? (stopped === undefined ? 'runs on, within its bounds' : 'set aside') : 'did not come to start',
  };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
