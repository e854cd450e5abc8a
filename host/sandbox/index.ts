export { Sandbox, type LoadedSignatureInfo, type RunnableSignature, type SandboxListener, type SandboxOptions } from './sandbox.ts';
export type { Condition, ContainerMessage, DataSourceIdentity, EventNumbers, EventSelector, FindingDatum, FindingMessage, LogMessage, MissReason, RecordMessage, SandboxLimits, SignatureMetadata, SignatureUsage, SuspendedMessage, TrapMessage } from './protocol.ts';
