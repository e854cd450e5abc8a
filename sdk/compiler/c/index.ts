import type { Language } from '../language.ts';
import { compileProject } from './compile.ts';

/** C, whose library is `sdk/c/sigbox.h`; clang compiles it. */
export const c: Language = {
  name: 'c',
  title: 'C',
  entry: 'signature.c',
  extensions: ['.c', '.h'],
  library: 'sigbox.h',
  compile: compileProject,
};
