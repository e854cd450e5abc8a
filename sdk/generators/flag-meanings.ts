import type { EventFlag } from '../catalogue/index.ts';

/** What the bits of the header's `flags` say. */
export const FLAG_MEANINGS: Record<keyof typeof EventFlag, string> = {
  containerStarted: 'The container\'s own program has begun, so this is not the runtime still setting it up.',
  truncated: 'At least one field was cut off to fit.',
  compat: 'The task entered the kernel by the 32-bit system call table.',
};
