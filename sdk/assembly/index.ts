/** The library that AssemblyScript signatures are written with. */
export { BoundedMap } from './bounded-map';
export { Bytes } from './bytes';
export { Context, DataSource } from './context';
export { Confinement, ContainerRecord, Label, Mount } from './container-record';
export { containers, Lookup, Reason } from './containers';
export { Event, Origin } from './event';
export { EventSelector } from './event-selector';
export { Metadata, Property, Signature } from './signature';
export { Finding, report } from './finding';
export { log } from './log';
export { Text } from './text';
export { TextList } from './text-list';
export { Threshold } from './threshold';
export * from './generated/events';
