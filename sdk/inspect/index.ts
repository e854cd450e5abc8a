export { checkInspection } from './check.ts';
export { MAX_COMPONENT_SIZE, inspectComponent, readComponent, type Inspection } from './load.ts';
export type { Description } from './describe.ts';
