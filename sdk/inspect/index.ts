export { checkInspection } from './check.ts';
export { inspectComponent, readComponent, type Inspection } from './load.ts';
export type { Description } from './describe.ts';
