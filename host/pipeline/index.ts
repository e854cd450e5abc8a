export { Accounting, type LossReason } from './accounting.ts';
export { Origin, unionOf, type EventConsumer, type FlowContainer } from './consumer.ts';
export { Flow, type ContainerJoin, type EventHold, type FlowOptions } from './flow.ts';
export { SandboxConsumer, type SandboxConsumerOptions } from './sandbox-consumer.ts';
