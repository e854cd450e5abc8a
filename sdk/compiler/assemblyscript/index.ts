import type { Language } from '../language.ts';
import { compileProject } from './compile.ts';

/** AssemblyScript, whose library is `sdk/assembly`. */
export const assemblyscript: Language = {
  name: 'assemblyscript',
  title: 'AssemblyScript',
  entry: 'signature.ts',
  extensions: ['.ts'],
  library: '@sigbox/sdk/assembly',
  compile: compileProject,
};
