export { Compiler, type CompiledSignature, type CompilerOptions } from './compiler.ts';
export { CORE_FILE, MANIFEST_FILE, defaultCacheDirectory } from './cache.ts';
