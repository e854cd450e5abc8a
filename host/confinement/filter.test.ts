import { expect, test } from 'vitest';
import { bornFilter } from './filter.ts';

test('the filter is a whole program that ends with an answer, for each processor', () => {
  for (const architecture of ['x64', 'arm64']) {
    const bytes = bornFilter(architecture);
    expect(bytes.length % 8).toBe(0);
    expect(bytes.length / 8).toBeLessThan(4096);
    expect(new DataView(bytes.buffer).getUint16(bytes.length - 8, true)).toBe(0x06);
  }
  expect(bornFilter('arm64')).not.toEqual(bornFilter('x64'));
});

test('a processor without a table is refused by name', () => {
  expect(() => bornFilter('riscv64')).toThrow('riscv64');
});
