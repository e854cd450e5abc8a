import { answerOf, type Container, type ContainerRecord, type MissReason } from '../containers/index.ts';
import type { FindingContainer } from '../outputs/index.ts';
import type { ContainerMessage, RecordMessage } from '../sandbox/index.ts';

/** What the sandbox is told of a container. */
export function describeContainer(container: Container): ContainerMessage {
  const { id } = container;
  if (container.expired) return { id };
  const answer = answerOf(container);
  return typeof answer === 'string' ? { id, reason: answer } : { id, record: toMessage(answer) };
}

/** A container as findings show it. */
export function showRecord(id: string, answer: ContainerRecord | MissReason): FindingContainer {
  if (typeof answer === 'string') return { id, missing: answer };
  return {
    id,
    name: answer.name,
    image: answer.image,
    imageDigest: answer.imageDigest,
    runtime: answer.runtime,
    pod: answer.pod,
  };
}

function toMessage(record: ContainerRecord): RecordMessage {
  const fields = {
    containerId: record.containerId,
    containerName: record.name,
    containerImage: record.image,
    containerImageDigest: record.imageDigest,
    containerRuntime: record.runtime,
    containerCtime: record.ctime?.toString(),
    k8sPodId: record.pod.id,
    k8sPodName: record.pod.name,
    k8sPodNamespace: record.pod.namespace,
    k8sPodSandbox: record.podSandbox,
    removed: record.removed,
    labels: record.labels,
    confinement: record.confinement === undefined ? undefined : present(record.confinement),
  };
  return present(fields) as unknown as RecordMessage;
}

function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
