import type { Language } from '../language.ts';
import { compileProject } from './compile.ts';

/** Rust, whose library is `sdk/rust/sigbox`; rustc compiles it, without cargo. */
export const rust: Language = {
  name: 'rust',
  title: 'Rust',
  entry: 'signature.rs',
  extensions: ['.rs'],
  library: 'crate::sigbox',
  compile: compileProject,
};
