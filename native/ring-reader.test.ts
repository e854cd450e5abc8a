import { expect, test } from 'vitest';
import { RingReader } from './index.ts';

const SIZE = 4096;
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;

/** A ring as the kernel lays it out; writing goes to both copies of the data, as the double mapping has it. */
class Ring {
  readonly memory = { consumer: new ArrayBuffer(4096), producer: new ArrayBuffer(4096), data: new ArrayBuffer(2 * SIZE) };
  #written = 0n;

  head(at: number, head: number): void {
    const view = new DataView(this.memory.data);
    for (const copy of [at % SIZE, (at % SIZE) + SIZE]) view.setUint32(copy, head, true);
  }

  write(length: number, bits = 0): void {
    this.head(Number(this.#written), (length | bits) >>> 0);
    this.advance(Math.ceil((length + 8) / 8) * 8);
  }

  advance(bytes: number): void {
    this.#written += BigInt(bytes);
    new BigUint64Array(this.memory.producer)[0] = this.#written;
  }

  get read(): bigint {
    return new BigUint64Array(this.memory.consumer)[0] as bigint;
  }
}

test('records are read in order, discarded ones are passed over, and a busy one is waited for', () => {
  const ring = new Ring();
  const reader = new RingReader(ring.memory);
  expect(reader.next()).toBe(-1);
  ring.write(16);
  ring.write(24, DISCARDED);
  ring.write(40);
  ring.write(8, BUSY);
  expect([reader.next(), reader.length]).toEqual([8, 16]);
  expect([reader.next(), reader.length]).toEqual([64, 40]);
  expect(reader.next()).toBe(-1);
  ring.head(104, 8);
  expect([reader.next(), reader.length]).toEqual([112, 8]);
});

test('the kernel gets its room back only on release', () => {
  const ring = new Ring();
  const reader = new RingReader(ring.memory);
  ring.write(16);
  reader.next();
  expect(ring.read).toBe(0n);
  reader.release();
  expect(ring.read).toBe(24n);
});

test('reading goes round the ring many times', () => {
  const ring = new Ring();
  const reader = new RingReader(ring.memory);
  for (let round = 0; round < 10_000; round++) {
    ring.write(round % 500);
    expect(reader.next()).toBeGreaterThan(0);
    expect(reader.length).toBe(round % 500);
    reader.release();
  }
});

test('a head that cannot be is an error, not an endless loop or a read elsewhere', () => {
  const ring = new Ring();
  ring.head(0, 5000);
  ring.advance(24);
  expect(() => new RingReader(ring.memory).next()).toThrow(expect.objectContaining({ code: 'SIGBOX_NATIVE_E_CORRUPT' }));
});

test('100,000 rings of random bytes are read to an end, and every record lies within what was written', () => {
  let seed = 1;
  const random = (): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0);
  const ring = new Ring();
  const words = new Uint32Array(ring.memory.data, 0, SIZE / 4);
  for (let round = 0; round < 100_000; round++) {
    for (let at = 0; at < 64; at++) words[(random() >>> 8) % words.length] = (random() >>> (random() % 28)) >>> 0;
    new Uint32Array(ring.memory.data, SIZE).set(words);
    const written = (random() >>> 4) % (2 * SIZE);
    new BigUint64Array(ring.memory.consumer)[0] = 0n;
    new BigUint64Array(ring.memory.producer)[0] = BigInt(written);
    const reader = new RingReader(ring.memory);
    try {
      for (let offset = reader.next(), records = 0; offset >= 0; offset = reader.next(), records++) {
        if (offset + reader.length > 2 * SIZE || records > SIZE / 8) throw new Error(`round ${round}: a record at ${offset} of ${reader.length} bytes`);
      }
    } catch (error) {
      if ((error as { code?: string }).code !== 'SIGBOX_NATIVE_E_CORRUPT') throw error;
    }
  }
});
