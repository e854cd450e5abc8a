/** The door for programs; signatures themselves import from `@sigbox/sdk/assembly`. */
export * from './compiler/index.ts';
export * from './catalogue/index.ts';
export { ERROR_CODES, SignatureError, describeProblem, type ErrorCode, type Place, type Problem } from './errors.ts';
