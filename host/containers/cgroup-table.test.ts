import { expect, test } from 'vitest';
import { CgroupTable } from './cgroup-table.ts';

test('ids that differ in one half only are different', () => {
  const table = new CgroupTable<{ readonly name: string }>();
  table.set(7n, { name: 'low' });
  table.set(7n << 32n, { name: 'high' });
  table.set((1n << 63n) | 0xffff_ffffn, { name: 'large' });
  expect(table.find(7, 0)?.name).toBe('low');
  expect(table.find(0, 7)?.name).toBe('high');
  expect(table.find(0xffff_ffff, 0x8000_0000)?.name).toBe('large');
  expect(table.find(-1, 0x8000_0000)?.name).toBe('large');
  expect(table.find(7, 7)).toBeUndefined();
});

test('behaves as a Map does, through growth and removals', () => {
  const table = new CgroupTable<{ readonly id: bigint }>();
  const map = new Map<bigint, { readonly id: bigint }>();
  let random = 12_345;
  for (let step = 0; step < 40_000; step++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    const id = BigInt(random % 5000) | (BigInt((random >>> 16) % 3) << 32n);
    if (random % 3 === 0) {
      expect(table.delete(id)).toBe(map.delete(id));
    } else {
      const value = { id };
      table.set(id, value);
      map.set(id, value);
    }
  }
  expect(table.size).toBe(map.size);
  for (let low = 0; low < 5000; low++) {
    for (let high = 0; high < 3; high++) expect(table.find(low, high)).toBe(map.get(BigInt(low) | (BigInt(high) << 32n)));
  }
});
