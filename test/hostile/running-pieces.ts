import { ENDLESS } from './endless.ts';
import { EXCESS } from './excess.ts';
import type { HostilePiece } from './piece.ts';
import { WRONG_ANSWERS } from './wrong-answers.ts';

/** Those that admission lets in: what they do is seen only when they run. */
export function runningPieces(): HostilePiece[] {
  return [...ENDLESS, ...EXCESS, ...WRONG_ANSWERS].filter((piece) => piece.expect !== 'refused');
}
