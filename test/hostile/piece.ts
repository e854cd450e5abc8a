/**
 * What must come of a hostile component:
 * - `refused`: admission does not let it in;
 * - `stopped`: it is admitted, and does not come to start;
 * - `quarantined`: it starts, fails at events, and is set aside;
 * - `bounded`: it starts and runs on; what it does beyond its bounds is cut.
 */
export type Expectation = 'refused' | 'stopped' | 'quarantined' | 'bounded';

export interface HostilePiece {
  /** Lower case, words joined by hyphens. */
  readonly name: string;
  readonly what: string;
  make(): Promise<Uint8Array>;
  readonly expect: Expectation;
  /** No call of it fails: it takes a sandbox, which counts them together, to set it aside. */
  readonly failsOnlyTogether?: boolean;
  /** For what is refused: what the reason says, its code among it. */
  readonly reason?: string;
}
