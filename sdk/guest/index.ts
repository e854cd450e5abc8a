/** The library that signatures in TypeScript and JavaScript are written with; it runs in a component, which sig builds. */
export { BoundedMap } from './bounded-map.ts';
export { Bytes } from './bytes.ts';
export { Context, type DataSource } from './context.ts';
export { ContainerRecord, Label, type Confinement, type Mount } from './container-record.ts';
export { Reason, containers, type Lookup } from './containers.ts';
export { Event, Origin } from './event.ts';
export { EventSelector } from './event-selector.ts';
export { Metadata, Property, Signature } from './signature.ts';
export { Finding, report } from './finding.ts';
export { log } from './log.ts';
export { Text } from './text.ts';
export { TextList } from './text-list.ts';
export { Threshold } from './threshold.ts';
export * from './generated/events.ts';
