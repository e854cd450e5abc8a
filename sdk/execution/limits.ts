/** What one instance may use. Fuel is counted in instructions, so that a run is cut off at the same one on every machine. */
export interface InstanceLimits {
  /** For all that comes before the first event: the start function, the initializer, `metadata`, `selected-events` and `init`, each. */
  readonly startFuel: number;
  /** For an event; a batch has this much for one of its events and `furtherFuel` for each of the others, up to `batchFuel`. */
  readonly eventFuel: number;
  readonly furtherFuel: number;
  readonly batchFuel: number;
  /** The processor's time for a call with events, and for each of those before: it stands behind the fuel, for instructions that take a hundred times as long as others. */
  readonly eventMilliseconds: number;
  readonly startMilliseconds: number;
  /** Calls that may be nested. */
  readonly depth: number;
  /** Bytes of one finding as the guest hands it over. */
  readonly findingBytes: number;
  /** Bytes of one log line; what is longer is cut. */
  readonly logBytes: number;
  /** Bytes of the metadata, and of the selectors. */
  readonly descriptionBytes: number;
}

export const INSTANCE_LIMITS: InstanceLimits = {
  startFuel: 50_000_000,
  eventFuel: 5_000_000,
  furtherFuel: 100_000,
  batchFuel: 50_000_000,
  eventMilliseconds: 150,
  startMilliseconds: 300,
  depth: 512,
  findingBytes: 64 * 1024,
  logBytes: 4 * 1024,
  descriptionBytes: 256 * 1024,
};

/** A call of the allocator for what the host hands over. */
export const ALLOCATION_FUEL = 100;
/** What a call of the host's costs, beside what it moves: none is free, or a flood of them would be. */
export const HOST_CALL_FUEL = 500;
/** Bytes that cross cost as much as instructions. */
export const FUEL_PER_BYTE = 1;
