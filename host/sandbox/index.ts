export { Sandbox, type LoadedSignatureInfo, type SandboxListener, type SandboxOptions } from './sandbox.ts';
export type { Condition, ContainerMessage, DataSourceIdentity, EventNumbers, EventSelector, FindingDatum, FindingMessage, LogMessage, MissReason, RecordMessage, SignatureMetadata, TrapMessage } from './protocol.ts';
