import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NativeError } from './errors.ts';

/** What `addon/addon.c` exports. */
export interface Addon {
  open(object: Uint8Array, ringBytes: number, onReadable: () => void): AddonCapture;
  setCgroup(handle: unknown, id: bigint, state: number): void;
  lookup(handle: unknown, map: MapName, key: Uint8Array, value: Uint8Array): boolean;
  attach(handle: unknown, program: string): string | null;
  detach(handle: unknown, program: string): void;
  skippedRuns(handle: unknown): number;
  setHandler(handle: unknown, index: number, program: string): string | null;
  watch(handle: unknown, on: boolean): void;
  close(handle: unknown): void;
  processors(): number;
  bootClock(): bigint;
  bootTime(): bigint;
}

/** Maps of `bpf/maps.h` that user space reads. */
export type MapName = 'counters';

export interface AddonCapture {
  readonly handle: unknown;
  readonly consumer: ArrayBuffer;
  readonly producer: ArrayBuffer;
  readonly data: ArrayBuffer;
  /** `struct config` of `bpf/event.h`, shared with the programs. */
  readonly config: ArrayBuffer;
}

const ADDON = fileURLToPath(new URL('./build/sigbox.node', import.meta.url));
const PROGRAMS = fileURLToPath(new URL('./build/sigbox.bpf.o', import.meta.url));

let loaded: Addon | undefined;

/** @throws NativeError SIGBOX_NATIVE_E_UNBUILT */
export function addon(): Addon {
  try {
    return (loaded ??= createRequire(import.meta.url)(ADDON) as Addon);
  } catch (cause) {
    throw new NativeError('SIGBOX_NATIVE_E_UNBUILT', `the addon cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}

/** @throws NativeError SIGBOX_NATIVE_E_UNBUILT */
export function programs(): Uint8Array {
  try {
    return readFileSync(PROGRAMS);
  } catch (cause) {
    throw new NativeError('SIGBOX_NATIVE_E_UNBUILT', `the eBPF programs cannot be read: ${(cause as Error).message}`, { cause });
  }
}
