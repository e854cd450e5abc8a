export { MANIFEST_FORMAT, WORLD_EXPORTS, type Manifest } from '../admission/manifest.ts';
export { INSTANCE_LIMITS, type InstanceLimits } from './limits.ts';
export { processorTime } from './processor-time.ts';
export { SignatureInstance, type WorldFunctions } from './signature-instance.ts';
export { SignatureModule, type Instantiate } from './signature-module.ts';
export { Trap, type TrapKind } from './trap.ts';
export type { ContainerRecord, DataSource, EventSelector, Finding, FindingEntry, LogLevel, Metadata, MissReason } from './world.ts';
