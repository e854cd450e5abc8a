/** For authors' tests: packs events and batches as the host does, and runs a component in the test's own process. */
export { encodeBatch, type BatchContainer, type BatchEvent } from './batch-writer.ts';
export { encodeEvent, type EventInput, type FieldValue, type Truncated } from './event-writer.ts';
export { CONTAINERS_DATA_SOURCE, SignatureInstance, type ReportedFinding } from './signature-instance.ts';
export type { ContainerRecord, DataSource, EventSelector, FindingValue, LogLevel, MissReason, SignatureMetadata } from './world.ts';
