import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Compiler } from '../../host/compiler/index.ts';
import { readRunnable } from '../../host/daemon/runnable.ts';
import { SandboxUnderLoad } from '../sandbox/under-load.ts';
import { WATCHFUL, WATCHFUL_EVERY, SignatureWorkshop, watchfulData } from '../sandbox/signatures.ts';
import type { HostilePiece } from './piece.ts';
import { runningPieces } from './running-pieces.ts';

const EVENTS = 32 * WATCHFUL_EVERY;
const HONEST_NUMBER = 0;
/** All bounds as they are, but for the one that depends on how busy the machine is. */
const DEFAULT_BUT_PATIENT = { greedyMilliseconds: 1e9 };

let directory: string;
let compiler: Compiler;
let load: SandboxUnderLoad;
let number = HONEST_NUMBER;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-hostile-'));
  compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
  await compiler.prepare();
  load = await SandboxUnderLoad.start([await new SignatureWorkshop(directory).make('honest', WATCHFUL)], { limits: DEFAULT_BUT_PATIENT });
});

afterAll(async () => {
  await load.sandbox.close();
  rmSync(directory, { recursive: true });
});

/** Why it did not come to start, or undefined. */
async function start(piece: HostilePiece): Promise<string | undefined> {
  const path = join(directory, `${piece.name}.wasm`);
  writeFileSync(path, await piece.make());
  const compiled = await compiler.compile(path);
  try {
    await load.add(++number, await readRunnable(compiled.directory));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(runningPieces().map((piece) => [piece.name, piece.what, piece] as const))('%s: it %s; the honest one beside it misses nothing', async (_name, _what, piece) => {
  const processId = load.sandbox.processId;
  const stopped = await start(piece);
  await load.send(EVENTS);
  const suspended = load.suspended.some(({ signature }) => signature === number);
  const traps = load.traps.filter(({ signature }) => signature === number).length;
  load.sandbox.unload(number);

  const outcome = stopped !== undefined ? 'stopped' : suspended ? 'quarantined' : 'bounded';
  expect({ outcome, stopped, traps: outcome === 'bounded' ? traps : 0 }).toEqual({ outcome: piece.expect, stopped: piece.expect === 'stopped' ? expect.any(String) as string : undefined, traps: 0 });
  expect(load.lastData.get(HONEST_NUMBER)).toEqual(watchfulData(load.sent));
  expect(load.lost).toEqual([]);
  expect(load.sandbox.processId).toBe(processId);
});
