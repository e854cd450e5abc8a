import { describe, expect, test } from 'vitest';
import { admit } from '../../sdk/admission/index.ts';
import { SignatureModule, type SignatureInstance } from '../../sdk/execution/index.ts';
import { CORPUS, harmlessComponent, type Expectation, type HostilePiece } from './index.ts';

const BATCHES = 4;
const DATA_SOURCES = [{ namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' }];
/** The head of a batch of one event, which none of them reads. */
const BATCH = Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0, ...Array.from({ length: 248 }, () => 0));

const OF_KIND = (kind: Expectation): readonly HostilePiece[] => CORPUS.filter(({ expect: expected }) => expected === kind);

async function admitted(piece: HostilePiece): Promise<SignatureModule> {
  const admission = await admit(await piece.make());
  if ('refused' in admission) throw new Error(`${admission.refused.code}: ${admission.refused.message}`);
  return SignatureModule.compile(admission.core, admission.manifest);
}

function start(module: SignatureModule): SignatureInstance {
  const instance = module.instantiate({ get: () => 'not-found', report: () => {}, log: () => {}, tooLarge: () => {} });
  instance.metadata();
  instance.selectedEvents();
  const refusal = instance.init(DATA_SOURCES);
  if (refusal !== undefined) throw new Error(refusal);
  return instance;
}

const batches = (instance: SignatureInstance): void => {
  for (let count = 0; count < BATCHES; count++) instance.onEvents(BATCH);
};

test('names are unique, and there are at least sixty', () => {
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
});

test('the component that they are made from is admitted and does nothing wrong', async () => {
  const instance = start(await admitted({ name: '', what: '', expect: 'bounded', make: harmlessComponent }));
  batches(instance);
  expect(instance.metadata().id).toBe('H-1');
});

describe('refused', () => {
  test.each(OF_KIND('refused'))('$name: $what', async ({ make, reason = '' }) => {
    const admission = await admit(await make());
    if (!('refused' in admission)) throw new Error('it was admitted');
    const { code, message } = admission.refused;
    expect(`${code}: ${message}`).toContain(reason);
    // What is printed of a stranger's bytes is one line of visible characters.
    expect(message).toMatch(/^[\u0020-\u007E…]{1,600}$/u);
  });
});

describe('stopped', () => {
  test.each(OF_KIND('stopped'))('$name: $what', async (piece) => {
    const module = await admitted(piece);
    expect(() => start(module)).toThrow();
  });
});

describe('quarantined', () => {
  test.each(OF_KIND('quarantined').filter(({ failsOnlyTogether = false }) => !failsOnlyTogether))('$name: $what', async (piece) => {
    const instance = start(await admitted(piece));
    expect(() => batches(instance)).toThrow();
  });
});

describe('bounded', () => {
  test.each(OF_KIND('bounded'))('$name: $what', async (piece) => {
    const instance = start(await admitted(piece));
    batches(instance);
    expect(instance.memorySize).toBeLessThanOrEqual(64 * 1024 * 1024);
  });
});
