export { buildSignature, type BuildOptions, type Built } from './build.ts';
export { importsOf } from './component.ts';
export type { Language } from './language.ts';
export { LANGUAGES } from './languages.ts';
export { OUTPUT_FILE, writeBuilt } from './output.ts';
export { engine, type Engine } from './webassembly.ts';
export { sourceChanges } from './watch.ts';
export { locateTrap, sourceLine } from './trap.ts';
