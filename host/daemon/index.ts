export { askDaemon } from './control-client.ts';
export type { ControlRequest, SignatureLine } from './control.ts';
export type { DaemonListener, KernelLoss } from './listener.ts';
export type { TraceOutput } from './trace-consumer.ts';
export type { KernelTotals } from './kernel-accounting.ts';
export { LiveDaemon, type LiveOptions } from './live.ts';
export { replay, type ReplayOptions } from './replay.ts';
export { findComponents } from './find-components.ts';
export { type TrustGroups } from './signature-host.ts';
