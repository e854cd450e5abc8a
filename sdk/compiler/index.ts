export { buildSignature, type BuildOptions, type Built } from './build.ts';
export { ENTRY_FILE } from './project.ts';
export { OUTPUT_FILE, writeBuilt } from './output.ts';
export { engine, type Engine } from './webassembly.ts';
export { sourceChanges } from './watch.ts';
export { locateTrap, sourceLine } from './trap.ts';
