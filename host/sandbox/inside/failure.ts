import { Trap } from '@sigbox/sdk/execution';

/** The signature said no, in its own words. */
export class Refusal extends Error {}

/** @throws whatever is no failure of the signature's own. */
export function failureOf(error: unknown): Trap | Refusal {
  if (error instanceof Trap || error instanceof Refusal) return error;
  throw error;
}

export function described(failure: Trap | Refusal): [kind: string, message: string] {
  return [failure instanceof Trap ? failure.kind : 'refusal', failure.message];
}

/** It was stopped because it had run for too long. */
export function tookTime(failure: Trap | Refusal): boolean {
  return failure instanceof Trap && (failure.kind === 'fuel' || failure.kind === 'time');
}
