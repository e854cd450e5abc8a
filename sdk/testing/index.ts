/** For authors' tests: what a host does with a signature, in the test's own process. */
export { RunningSignature, container, event, signatureUnderTest, type SignatureUnderTest, type TestContainer, type TestEvent } from './signature-test.ts';
export { encodeBatch, type BatchContainer, type BatchEvent } from './batch-writer.ts';
export { encodeEvent, type EventInput, type FieldValue, type Truncated } from '../catalogue/index.ts';
export { Component } from './component.ts';
export { isSelected } from './selection.ts';
export { CONTAINERS_DATA_SOURCE, SignatureInstance, USAGE_LIMITS, type FindingData, type ReportedFinding } from './signature-instance.ts';
export { SignatureTrap } from './trap.ts';
export { readUsage, type Usage } from './usage.ts';
export type {
  Condition, ContainerRecord, DataSource, EventSelector, FindingValue, LogLevel, MissReason, SignatureMetadata,
} from './world.ts';
