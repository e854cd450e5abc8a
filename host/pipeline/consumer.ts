import type { BatchContainer } from '../events/index.ts';

/** Bits for where an event came from; a consumer has one byte of them for each event id. */
export const Origin = { host: 1, containerInit: 2, container: 4, any: 7 } as const;

/** A container as the flow sees it: which one it is, and whether its record may still come. */
export interface FlowContainer extends BatchContainer {
  readonly state: string;
}

/** Somebody that events go to. */
export interface EventConsumer {
  /** Which origins of which event id it wants. */
  readonly wanted: Uint8Array;
  /** Of those, the ones that are better held until their container's record is there, because it may be looked up. */
  readonly holdable: Uint8Array;
  /** Takes a copy of the event; false when it could not, and has counted that. */
  take(words: Uint32Array, offset: number, length: number, container: FlowContainer | undefined): boolean;
  /** Is called before the container's record changes, so that what was taken leaves with the old one. */
  flush(): void;
  /** The container's record or its state has changed. */
  containerChanged(container: FlowContainer): void;
  signal(name: string): void;
}

/** Origins that one of them has, by event id. */
export function unionOf(all: readonly Uint8Array[]): Uint8Array {
  const origins = new Uint8Array(Math.max(0, ...all.map(({ length }) => length)));
  for (const one of all) for (const [id, bits] of one.entries()) origins[id] = (origins[id] as number) | bits;
  return origins;
}
