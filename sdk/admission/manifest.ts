/** Increases whenever a manifest of before cannot be run any more; a cache of compiled signatures is keyed by it. */
export const MANIFEST_FORMAT = 2;

/** How a component's texts lie in its memory (Component Model, CanonicalABI.md, `canonopt` string-encoding). */
export type StringEncoding = 'utf8' | 'utf16' | 'latin1+utf16';

/** The functions that every signature exports, by their names in the world. */
export const WORLD_EXPORTS = ['metadata', 'selected-events', 'init', 'on-events', 'on-signal', 'close'] as const;
export type WorldExport = (typeof WORLD_EXPORTS)[number];

/** The functions that a signature may import, as `interface#function` of the world's package. */
export const WORLD_IMPORTS = ['containers#get', 'findings#report', 'log#write'] as const;
export type WorldImport = (typeof WORLD_IMPORTS)[number];

/** Names that the meter gives to what it adds; no admitted module may have an export that begins like them. */
export const METER_PREFIX = 'sigbox:';
/** Mutable i64 global: fuel that is left. A charge that makes it negative calls the host by {@link REFUEL_EXPORT}. */
export const FUEL_EXPORT = 'sigbox:fuel';
/** Table of one function without parameters and results, by which the host gives more fuel or ends the call. Empty, it is a trap. */
export const REFUEL_EXPORT = 'sigbox:refuel';
/** What was the module's start function: the host calls it, once everything else is in place. Absent when there was none. */
export const START_EXPORT = 'sigbox:start';
/** Mutable i32 global: calls that may still be nested. A call that makes it negative traps, and leaves it negative. */
export const DEPTH_EXPORT = 'sigbox:depth';

/** What is known of an admitted signature beside its metered core module. It is JSON, and written by the host alone. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** Version of the world that the component was built for. */
  readonly world: string;
  readonly stringEncoding: StringEncoding;
  /** The core module's exports for each of the world's. */
  readonly exports: { readonly [name in WorldExport]: { readonly core: string; readonly postReturn?: string } };
  /** The core module's imports, by what they are in the world. */
  readonly imports: readonly { readonly module: string; readonly name: string; readonly function: WorldImport }[];
  /** Name of the exported memory, and of the canonical `realloc`. */
  readonly memory: string;
  readonly realloc: string;
  /** Name of the core module's own initializer that must be called first, when it has one. */
  readonly initialize?: string;
  /** Bytes of the component, and of the metered core module. */
  readonly componentSize: number;
  readonly coreSize: number;
}

/** A component that may run: nothing of it but this core module is ever executed. */
export interface AdmittedSignature {
  readonly manifest: Manifest;
  /** The core module, metered, its memory and tables capped, without custom sections. */
  readonly core: Uint8Array;
}
