import type { BenchedLanguage } from '../subject.ts';
import { assemblyscript } from './assemblyscript.ts';
import { c } from './c.ts';
import { rust } from './rust.ts';
import { typescript } from './typescript.ts';

/** In the order of their columns. */
export const BENCHED_LANGUAGES: readonly BenchedLanguage[] = [assemblyscript, c, rust, typescript];
