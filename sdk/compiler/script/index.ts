import type { Language } from '../language.ts';
import { compileScript } from './compile.ts';
import { LIBRARY } from './sources.ts';

/** TypeScript, whose types are taken away, and whose library is `sdk/guest`. */
export const typescript: Language = {
  name: 'typescript',
  title: 'TypeScript',
  entry: 'signature.ts',
  extensions: ['.ts', '.js'],
  library: LIBRARY,
  compile: compileScript,
};

export const javascript: Language = { ...typescript, name: 'javascript', title: 'JavaScript', entry: 'signature.js' };
