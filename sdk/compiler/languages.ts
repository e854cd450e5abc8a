import { assemblyscript } from './assemblyscript/index.ts';
import { c } from './c/index.ts';
import type { Language } from './language.ts';
import { rust } from './rust/index.ts';
import { javascript, typescript } from './script/index.ts';

/** Every language; of those with the same entry file, the first is a project's that does not say which. */
export const LANGUAGES: readonly Language[] = [assemblyscript, c, rust, typescript, javascript];
