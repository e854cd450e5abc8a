export { limitsReference } from './limits-reference.ts';
export type { SandboxLimits } from './limits.ts';
export type { Suspension } from './quarantine.ts';
export type { Culprit, LoadedSignatureInfo, RunnableSignature, SandboxListener, SandboxOptions } from './listener.ts';
export { Sandbox } from './sandbox.ts';
export type { Condition, Confinement, ContainerMessage, DataSourceIdentity, EventNumbers, EventSelector, FindingDatum, FindingMessage, LogMessage, MissReason, RecordMessage, SignatureMetadata, SignatureUsage, TrapMessage } from './protocol.ts';
