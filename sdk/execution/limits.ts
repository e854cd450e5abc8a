/** What one instance may use. Fuel is counted in instructions, so that a run is cut off at the same one on every machine. */
export interface InstanceLimits {
  /** For all that comes before the first event: the initializer, `metadata`, `selected-events` and `init`, each. */
  readonly startFuel: number;
  /** For an event; a batch has this much for each of its events, up to `batchFuel`. */
  readonly eventFuel: number;
  readonly batchFuel: number;
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
  batchFuel: 50_000_000,
  depth: 512,
  findingBytes: 64 * 1024,
  logBytes: 4 * 1024,
  descriptionBytes: 256 * 1024,
};

/** What a call of the host's costs, beside what it moves: none is free, or a flood of them would be. */
export const HOST_CALL_FUEL = 500;
/** Bytes that cross cost as much as instructions. */
export const FUEL_PER_BYTE = 1;
