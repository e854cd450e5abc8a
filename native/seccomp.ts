import { closeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The addon that a confined process loads. It exports `restrict(dataBytes?: number): void`, by which the process
 * gives up its system calls and bounds its writable memory; it throws when the kernel refuses. What may still be called is
 * listed in `seccomp/allowed.h`. `limitData(bytes): void` does the last part alone. `mapShared(descriptor): ArrayBuffer` is
 * for a page that the parent made and handed down.
 */
export const SECCOMP_ADDON: string = fileURLToPath(new URL('./build/seccomp.node', import.meta.url));

/** A page of memory for a process and one that it starts. */
export interface SharedPage {
  /** To be handed down; the page stays when it is closed. */
  readonly descriptor: number;
  readonly memory: ArrayBuffer;
  /** Closes the descriptor. */
  close(): void;
}

/** @throws Error when the kernel refuses. */
export function createSharedPage(): SharedPage {
  const addon = createRequire(import.meta.url)(SECCOMP_ADDON) as { createShared(): { descriptor: number; memory: ArrayBuffer } };
  const { descriptor, memory } = addon.createShared();
  return { descriptor, memory, close: () => closeSync(descriptor) };
}
