import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Compiler } from '../../host/compiler/index.ts';
import { SigboxError } from '../../host/errors.ts';
import { prepare } from '../../sdk/admission/admit.ts';
import { isValid } from '../../sdk/admission/wasm/engine.ts';
import { SignatureModule, Trap } from '../../sdk/execution/index.ts';
import { harmlessComponent } from './index.ts';

const MUTANTS = 20_000;
/** One in so many goes the whole way, through a confined process of its own. */
const WHOLE_WAY = 200;
const LIMITS = { startFuel: 200_000, eventFuel: 50_000, batchFuel: 50_000 };

let directory: string;
let compiler: Compiler;
let originals: readonly Uint8Array[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-mutated-'));
  compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
  await compiler.prepare();
  const shipped = ['containers-data-source', 'illegitimate-shell'].map((name) => new Uint8Array(readFileSync(new URL(`../../signatures/${name}/build/signature.wasm`, import.meta.url))));
  originals = [await harmlessComponent(), ...shipped];
});

afterAll(() => rmSync(directory, { recursive: true }));

/** The same numbers in every run: xorshift32 (Marsaglia, Xorshift RNGs, 2003). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** Bytes changed, taken out, put in twice, or cut off. */
function mutate(original: Uint8Array, next: () => number): Uint8Array {
  const at = next() % original.length;
  switch (next() % 5) {
    case 0: return original.slice(0, at);
    case 1: return Uint8Array.from([...original.subarray(0, at), ...original.subarray(at + 1 + (next() % 16))]);
    case 2: return Uint8Array.from([...original.subarray(0, at), ...original.subarray(Math.max(0, at - 1 - (next() % 64)))]);
    default: {
      const mutant = original.slice();
      for (let changes = 1 + (next() % 4); changes > 0; changes--) {
        const place = next() % mutant.length;
        mutant[place] = next() % 3 === 0 ? next() & 0xff : (mutant[place] as number) ^ (1 << (next() % 8));
      }
      return mutant;
    }
  }
}

/** Whatever an admitted module does ends in a result or in a trap of a known kind. */
function run({ core, manifest }: { readonly core: Uint8Array; readonly manifest: Parameters<typeof SignatureModule.compile>[1] }): void {
  try {
    const instance = SignatureModule.compile(core, manifest).instantiate({ get: () => 'not-found', report: () => {}, log: () => {}, tooLarge: () => {} }, LIMITS);
    instance.metadata();
    instance.selectedEvents();
    instance.init([]);
    instance.onEvents(Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0, ...Array.from({ length: 248 }, () => 0)));
  } catch (error) {
    if (!(error instanceof Trap)) throw error;
  }
}

test(`${MUTANTS} mutated components: each is refused with a reason or valid, and none makes anything crash or hang`, { timeout: 1_200_000 }, async () => {
  const random = numbers(0x51a_b0c5);
  const next = (): number => random.next().value;
  let admitted = 0;
  for (let count = 0; count < MUTANTS; count++) {
    const mutant = mutate(originals[count % originals.length] as Uint8Array, next);
    const candidate = prepare(mutant);
    if ('refused' in candidate) expect(candidate.refused.message).not.toBe('');
    else {
      admitted++;
      expect(isValid(candidate.admitted.core)).toBe(true);
      if (count % 8 === 0) run(candidate.admitted);
    }
    if (count % WHOLE_WAY !== 0) continue;
    const path = join(directory, 'mutant.wasm');
    writeFileSync(path, mutant);
    const verdict = await compiler.compile(path).then(() => undefined, (error: unknown) => error);
    if (verdict !== undefined) expect(verdict).toBeInstanceOf(SigboxError);
    // What our own reader refuses, the whole of admission never lets in.
    if ('refused' in candidate) expect(verdict).toBeInstanceOf(SigboxError);
  }
  process.stdout.write(`${MUTANTS} mutants: ${MUTANTS - admitted} refused by our own reader, ${admitted} still whole\n`);
  expect(admitted).toBeGreaterThan(0);
  expect(admitted).toBeLessThan(MUTANTS);
});
