import { DAMAGED } from './damaged.ts';
import { ENDLESS } from './endless.ts';
import { EXCESS } from './excess.ts';
import { FOREIGN } from './foreign.ts';
import type { HostilePiece } from './piece.ts';
import { WRONG_ANSWERS } from './wrong-answers.ts';

export type { Expectation, HostilePiece } from './piece.ts';
export { forge, harmlessComponent } from './forge.ts';

/** Every hostile component; those that are not refused run, next to others. */
export const CORPUS: readonly HostilePiece[] = [...DAMAGED, ...FOREIGN, ...ENDLESS, ...WRONG_ANSWERS, ...EXCESS];
