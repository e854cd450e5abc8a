import { beforeAll, describe, expect, test } from 'vitest';
import { text, type Codec, type FlatValue } from '../../sdk/execution/codec.ts';
import { DUMMY_MANIFEST, FakeGuest, glueOfJco, type Glue } from './glue-of-jco.ts';
import { GuestMemory } from '../../sdk/execution/guest-memory.ts';
import { SignatureModule, type ContainerRecord, type Finding, type MissReason, type SignatureInstance } from '../../sdk/execution/index.ts';
import { RandomValues } from './random-values.ts';
import type { CoreFunction } from '../../sdk/execution/webassembly.ts';
import { context, eventSelectors, finding as findingType, level as levelType, lookup, metadata as metadataType, started } from '../../sdk/execution/world.ts';

const ROUNDS = 100;

/** The same guest twice: once behind our engine, once behind jco's glue. */
interface Pair {
  readonly guest: FakeGuest;
  readonly instance: SignatureInstance;
  readonly imports: readonly CoreFunction[];
  readonly reported: Finding[];
  readonly logged: { level: string; message: string }[];
  readonly asked: string[];
  answer: ContainerRecord | MissReason;
}

class Miss extends Error {
  readonly payload: string;
  constructor(reason: string) {
    super(reason);
    this.payload = reason;
  }
}

function thrown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe.each(['utf8', 'utf16'] as const)('%s', (stringEncoding) => {
  let glue: Glue;
  const manifest = { ...DUMMY_MANIFEST, stringEncoding };

  beforeAll(async () => {
    glue = await glueOfJco(stringEncoding);
  });

  function ours(): Pair {
    const guest = new FakeGuest();
    const pair = { guest, reported: [], logged: [], asked: [], answer: 'not-found' } as unknown as { -readonly [Key in keyof Pair]: Pair[Key] };
    const module = new SignatureModule((imports) => {
      const { containers, findings, log } = imports as Record<string, Record<string, CoreFunction>>;
      pair.imports = [containers?.['get'], findings?.['report'], log?.['write']] as CoreFunction[];
      return guest.exports;
    }, manifest);
    pair.instance = module.instantiate({
      get: (id) => { pair.asked.push(id); return pair.answer; },
      report: (finding) => pair.reported.push(finding),
      log: (level, message) => pair.logged.push({ level, message }),
      tooLarge: () => { throw new Error('too large'); },
    });
    return pair;
  }

  function theirs() {
    const guest = new FakeGuest();
    const seen = { reported: [] as Finding[], logged: [] as { level: string; message: string }[], asked: [] as string[], answer: 'not-found' as ContainerRecord | MissReason };
    const { exports, imports } = glue({
      'sigbox:signature/containers': { get: (id: string) => {
        seen.asked.push(id);
        if (typeof seen.answer === 'string') throw new Miss(seen.answer);
        return seen.answer;
      } },
      'sigbox:signature/findings': { report: (finding: Finding) => seen.reported.push(finding) },
      'sigbox:signature/log': { write: (level: string, message: string) => seen.logged.push({ level, message }) },
    }, guest);
    return { guest, exports, imports, ...seen, seen };
  }

  /** Writes a value as a guest does that has it in memory. */
  function write<Value>(guest: FakeGuest, codec: Codec<Value>, value: Value): number {
    const at = guest.allocate(0, 0, codec.alignment, codec.size);
    codec.store(memoryOf(guest), at, value);
    return at;
  }

  /** Passes a value as a guest passes an argument. */
  function pass<Value>(guest: FakeGuest, codec: Codec<Value>, value: Value): FlatValue[] {
    const values: FlatValue[] = [];
    codec.lower(memoryOf(guest), value, values);
    return values;
  }

  const memoryOf = (guest: FakeGuest): GuestMemory => new GuestMemory(guest.memory, guest.allocate as CoreFunction, stringEncoding);

  /** Byte for byte; not in UTF-8, where jco allocates a text in several steps and we in one. */
  function expectSame(a: FakeGuest, b: FakeGuest): void {
    if (stringEncoding === 'utf8') return;
    expect(a.calls).toEqual(b.calls);
    expect(Buffer.from(a.memory.buffer, 0, a.next).equals(Buffer.from(b.memory.buffer, 0, b.next))).toBe(true);
  }

  test('what the host passes lies in memory byte for byte as jco lays it', () => {
    const random = new RandomValues(1);
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b] = [ours(), theirs()];
      for (const guest of [a.guest, b.guest]) {
        const accepted = write(guest, started, { tag: 'ok', val: undefined });
        guest.answers.set('init', () => accepted);
      }
      const dataSources = random.dataSources();
      a.instance.init(dataSources);
      b.exports['init']?.({ dataSources });
      const batch = Uint8Array.from({ length: 16 + random.number(500) }, () => random.number(256));
      a.instance.onEvents(batch);
      b.exports['onEvents']?.(batch);
      const signal = random.text();
      a.instance.onSignal(signal);
      b.exports['onSignal']?.(signal);
      for (const { guest } of [a, b]) {
        const [init, events, named] = guest.calls.map(({ values }) => values) as [FlatValue[], number[], FlatValue[]];
        const memory = memoryOf(guest);
        expect(context.lift(memory, init, 0)).toEqual({ dataSources });
        expect(memory.bytes.slice(events[0], (events[0] as number) + (events[1] as number))).toEqual(batch);
        expect(text.lift(memory, named, 0)).toBe(signal);
      }
      expectSame(a.guest, b.guest);
    }
  });

  test('a container\'s record, or the reason why there is none, is answered as jco answers it', () => {
    const random = new RandomValues(2);
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b] = [ours(), theirs()];
      a.answer = b.seen.answer = random.one<ContainerRecord | MissReason>(random.container(), random.one('not-found', 'pending', 'unreachable', 'removed'));
      const id = random.text();
      const answers = [a, b].map(({ guest, imports }) => {
        const at = guest.allocate(0, 0, 8, 256);
        // What an absent value leaves in its place is nobody's business, but it makes the comparison simple.
        new Uint8Array(guest.memory.buffer, at, 256).fill(0);
        imports[0]?.(...pass(guest, text, id), at);
        return lookup.load(memoryOf(guest), at);
      });
      expect(a.asked).toEqual([id]);
      expect(b.seen.asked).toEqual([id]);
      expect(answers[0]).toEqual(answers[1]);
      expectSame(a.guest, b.guest);
    }
  });

  test('what the guest hands over is read as jco reads it', () => {
    const random = new RandomValues(3);
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b] = [ours(), theirs()];
      const [metadata, selectors, finding, level, line] = [random.metadata(), random.selectors(), random.finding(), random.one('debug', 'info', 'warn', 'error'), random.text()] as const;
      const refusal = random.text();
      for (const { guest, imports } of [a, b]) {
        const [metadataAt, selectorsAt, refusalAt] = [write(guest, metadataType, metadata), write(guest, eventSelectors, selectors), write(guest, started, { tag: 'err', val: refusal })];
        guest.answers.set('metadata', () => metadataAt).set('selected-events', () => selectorsAt).set('init', () => refusalAt);
        imports[1]?.(...pass(guest, findingType, finding));
        imports[2]?.(...pass(guest, levelType, level), ...pass(guest, text, line));
      }
      expect(a.instance.metadata()).toEqual(metadata);
      expect(b.exports['metadata']?.()).toEqual(metadata);
      expect(a.instance.selectedEvents()).toEqual(selectors);
      expect(b.exports['selectedEvents']?.()).toEqual(selectors);
      expect(a.instance.init([])).toBe(refusal);
      // jco's glue throws the error of a result itself.
      expect(thrown(() => b.exports['init']?.({ dataSources: [] }))).toBe(refusal);
      expect(a.reported).toEqual([finding]);
      expect(b.seen.reported).toEqual([finding]);
      expect(a.logged).toEqual([{ level, message: line }]);
      expect(b.seen.logged).toEqual(a.logged);
    }
  });
});
