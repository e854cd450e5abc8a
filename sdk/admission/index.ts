export { admit, prepare, type Admission } from './admit.ts';
export { LIMITS } from './limits.ts';
export * from './manifest.ts';
export { originalOffsets, type OriginalOffset } from './metering/original-offset.ts';
