export { SUPPORTED_RUNTIMES } from './clients.ts';
export type { ConnectionListener, RuntimeConnection } from './connection.ts';
export type { RuntimeAnswer } from './runtime.ts';
export { RuntimeSet, maySpeakFor, statusOf, type RuntimeStatus } from './runtime-set.ts';
export { usualEndpoints, type RuntimeEndpoint } from './sockets.ts';
