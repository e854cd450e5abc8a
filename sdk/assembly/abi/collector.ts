import { __new as allocate, __renew as reallocate } from 'rt/tcms';

// The minimal runtime never collects by itself. Collecting after so many allocated bytes keeps memory flat, and unlike
// collecting after each batch it does not walk a large live set for a batch that left no garbage.
const ALLOCATION_BUDGET: usize = 256 * 1024;

// @ts-ignore: decorator
@lazy let allocated: usize = 0;

/** Stands for the runtime's `__new`, counting. 16 bytes is about what an object costs beyond its own size. */
export function countedNew(size: usize, id: i32): usize {
  allocated += size + 16;
  return allocate(size, id);
}

export function countedRenew(pointer: usize, size: usize): usize {
  allocated += size + 16;
  return reallocate(pointer, size);
}

/** To be called only while no function holds a managed object in a local: the runtime cannot see the stack. */
export function collectGarbage(): void {
  // A large heap is walked less often, so that the walk costs a fixed share of what was allocated.
  if (allocated < max(ALLOCATION_BUDGET, (<usize>memory.size() << 16) / 4)) return;
  allocated = 0;
  __collect();
}
