import { expect, test } from 'vitest';
import { SignatureModule, type InstanceLimits, type SignatureInstance } from '../../sdk/execution/index.ts';
import type { CoreFunction } from '../../sdk/execution/webassembly.ts';
import { DUMMY_MANIFEST, FakeGuest } from './glue-of-jco.ts';

interface Hostile {
  readonly guest: FakeGuest;
  readonly instance: SignatureInstance;
  readonly report: CoreFunction;
  readonly log: CoreFunction;
  readonly get: CoreFunction;
  readonly seen: string[];
}

function hostile(encoding: 'utf8' | 'utf16' | 'latin1+utf16' = 'utf16', limits: Partial<InstanceLimits> = {}, exports: object = {}): Hostile {
  const guest = new FakeGuest();
  const seen: string[] = [];
  const functions: Partial<Record<'report' | 'log' | 'get', CoreFunction>> = {};
  const module = new SignatureModule((imports) => {
    const { containers, findings, log } = imports as Record<string, Record<string, CoreFunction>>;
    Object.assign(functions, { report: findings?.['report'], log: log?.['write'], get: containers?.['get'] });
    return { ...guest.exports, ...exports };
  }, { ...DUMMY_MANIFEST, stringEncoding: encoding });
  const instance = module.instantiate({
    get: (id) => { seen.push(id); return { containerId: 'c', k8sPodSandbox: false, removed: false, labels: [] }; },
    report: (finding) => seen.push(JSON.stringify(finding)),
    log: (level, message) => seen.push(`${level} ${message}`),
    tooLarge: (what) => seen.push(`too large a ${what}`),
  }, limits);
  return { guest, instance, seen, ...functions as Record<'report' | 'log' | 'get', CoreFunction> };
}

/** Reasons are compared, not only that there is one: another one would mean that another check caught it. */
const trap = (kind: string, message: RegExp): unknown => expect.objectContaining({ kind, message: expect.stringMatching(message) as string });

test('what a guest answers is believed nowhere', () => {
  const { guest, instance, report, log, get, seen } = hostile();
  const view = new DataView(guest.memory.buffer);
  const END = guest.memory.buffer.byteLength;
  guest.answers.set('metadata', () => END);
  expect(() => instance.metadata()).toThrow(trap('abi', /56 bytes at 262144 lie outside/) as Error);
  expect(() => instance.metadata()).toThrow(trap('dead', /after it had trapped/) as Error);

  expect(() => report(0, 2, 1)).toThrow(trap('abi', /pointer 2 is not aligned to 8/) as Error);
  expect(() => report(0, -8, 1)).toThrow(trap('abi', /4294967288/) as Error);
  expect(() => log(4, 0, 0)).toThrow(trap('abi', /level has no case 4/) as Error);
  expect(() => log(-1, 0, 0)).toThrow(trap('abi', /level has no case 4294967295/) as Error);
  expect(() => log(0, 3, 1)).toThrow(trap('abi', /not aligned to 2/) as Error);
  expect(() => log(0, END - 2, 2)).toThrow(trap('abi', /outside/) as Error);
  expect(() => get(0, 0, END - 8)).toThrow(trap('abi', /outside/) as Error);
  // An entry whose value is of a case that there is not: name (8 bytes), then the case.
  view.setUint8(64 + 8, 5);
  expect(() => report(0, 64, 1)).toThrow(trap('abi', /value has no case 5/) as Error);
  expect(seen).toEqual(['']);
});

test('more than the host reads in one call is counted and dropped, however it is referred to', () => {
  const { report, log, guest, seen } = hostile('utf16', { findingBytes: 1000, logBytes: 100 });
  report(0, 0, 10_000);
  log(0, 0, 100_000);
  // 20 entries, each with the same 50 bytes of a name.
  const view = new DataView(guest.memory.buffer);
  for (let entry = 0; entry < 20; entry++) {
    view.setUint32(1024 + entry * 24, 64, true);
    view.setUint32(1024 + entry * 24 + 4, 25, true);
    view.setUint8(1024 + entry * 24 + 8, 3);
  }
  report(0, 1024, 20);
  report(7, 1024, 1);
  expect(seen).toEqual(['too large a finding', 'too large a log', 'too large a finding', expect.stringContaining('"event":7') as string]);
});

test.each([
  ['outside of the memory', () => 0x7fff_fff0, /outside/],
  ['unaligned', () => 1025, /not aligned/],
])('an allocator that answers a place %s is no use', (_name, realloc, reason) => {
  const { instance } = hostile('utf16', {}, { cm32p2_realloc: realloc });
  expect(() => instance.onSignal('source-complete')).toThrow(trap('abi', reason) as Error);
});

test('an allocator may not call the host', () => {
  const holder: { report?: CoreFunction } = {};
  const { instance, report, seen } = hostile('utf16', {}, { cm32p2_realloc: () => holder.report?.(0, 0, 0) });
  holder.report = report;
  expect(() => instance.onSignal('x')).toThrow(trap('abi', /while it started, allocated or cleaned up/) as Error);
  expect(seen).toEqual([]);
});

test('the third encoding of texts is read by its tag', () => {
  const { guest, log, seen, instance } = hostile('latin1+utf16');
  const bytes = new Uint8Array(guest.memory.buffer);
  bytes.set([0x67, 0xf6, 0xdf], 64);
  log(1, 64, 3);
  new Uint16Array(guest.memory.buffer).set([0x5bb9, 0x5668], 40);
  log(2, 80, (2 | 0x8000_0000) >>> 0);
  instance.onSignal('größe');
  instance.onSignal('容器');
  const [narrow, wide] = guest.calls.map(({ values }) => values as number[]) as [number[], number[]];
  expect(narrow[1]).toBe(5);
  expect(Buffer.from(guest.memory.buffer, narrow[0], 5).toString('latin1')).toBe('größe');
  expect((wide[1] as number) >>> 0).toBe((2 | 0x8000_0000) >>> 0);
  expect(Buffer.from(guest.memory.buffer, wide[0], 4).toString('utf16le')).toBe('容器');
  expect(seen).toEqual(['info göß', 'warn 容器']);
});

test('texts that are none do no harm', () => {
  const { guest, log, seen } = hostile('utf8');
  new Uint8Array(guest.memory.buffer).set([0xff, 0xc0, 0x80], 64);
  expect(() => log(0, 64, 3)).toThrow(trap('abi', /not UTF-8/) as Error);
  const wide = hostile('utf16');
  new Uint16Array(wide.guest.memory.buffer).set([0xd800, 0x41], 32);
  wide.log(0, 64, 2);
  expect([...seen, ...wide.seen]).toEqual(['debug �A']);
});
