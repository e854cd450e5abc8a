export { Compiler, type CompiledSignature, type CompilerOptions } from './compiler.ts';
export { defaultCacheDirectory } from './cache.ts';
