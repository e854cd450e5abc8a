export type { DaemonListener } from './listener.ts';
export { LiveDaemon, type LiveOptions } from './live.ts';
export { replay, type ReplayOptions } from './replay.ts';
export { findComponents } from './find-components.ts';
