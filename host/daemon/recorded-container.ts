import type { RecordedContainer } from '../capture/index.ts';
import { SigboxError } from '../errors.ts';
import type { FindingContainer } from '../outputs/index.ts';
import type { Confinement, ContainerMessage, MissReason, RecordMessage } from '../sandbox/index.ts';

const REASONS: readonly MissReason[] = ['not-found', 'pending', 'unreachable', 'removed'];
const OPTIONAL_TEXTS = ['containerName', 'containerImage', 'containerImageDigest', 'containerRuntime', 'containerCtime', 'k8sPodId', 'k8sPodName', 'k8sPodNamespace'] as const;

/**
 * What a recording says of a container, checked: the file may come from anywhere.
 * @throws SigboxError SIGBOX_E_RECORDING
 */
export function readContainerMessage(path: string, recorded: RecordedContainer): ContainerMessage {
  const told = (typeof recorded.told === 'object' ? recorded.told : null) as { readonly record?: unknown; readonly reason?: unknown } | null;
  const reason = REASONS.find((candidate) => candidate === told?.reason);
  if (reason !== undefined) return { id: recorded.id, reason };
  const record = readRecord(told?.record);
  if (record === undefined) throw new SigboxError('SIGBOX_E_RECORDING', `${path} is damaged: it says nothing that can be understood of the container ${recorded.id}`);
  return { id: recorded.id, record };
}

/** A container as findings show it. */
export function showContainer(id: string, message: ContainerMessage | undefined): FindingContainer {
  const record = message?.record;
  if (record === undefined) return { id, missing: message?.reason ?? 'not-found' };
  return {
    id,
    name: record.containerName,
    image: record.containerImage,
    imageDigest: record.containerImageDigest,
    runtime: record.containerRuntime,
    pod: { id: record.k8sPodId, name: record.k8sPodName, namespace: record.k8sPodNamespace },
  };
}

function readRecord(value: unknown): RecordMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as { readonly [name: string]: unknown };
  if (typeof fields['containerId'] !== 'string') return undefined;
  const texts = Object.fromEntries(OPTIONAL_TEXTS.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));
  const labels = Array.isArray(fields['labels']) ? (fields['labels'] as { readonly name?: unknown; readonly value?: unknown }[]) : [];
  return {
    containerId: fields['containerId'],
    ...texts,
    k8sPodSandbox: fields['k8sPodSandbox'] === true,
    removed: fields['removed'] === true,
    labels: labels.map(({ name, value: text }) => ({ name: String(name), value: String(text) })),
    ...confinement(fields['confinement']),
  };
}

function confinement(value: unknown): { readonly confinement?: Confinement } {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as { readonly [name: string]: unknown };
  const list = (name: string): readonly unknown[] => (Array.isArray(fields[name]) ? (fields[name] as unknown[]) : []);
  const texts = Object.fromEntries(['user', 'seccompProfile', 'apparmorProfile'].flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));
  const flags = Object.fromEntries(['privileged', 'readOnlyRoot', 'hostNetwork', 'hostPid', 'hostIpc'].map((name) => [name, fields[name] === true]));
  return {
    confinement: {
      ...texts,
      ...flags,
      addedCapabilities: list('addedCapabilities').map(String),
      mounts: (list('mounts') as { readonly source?: unknown; readonly destination?: unknown; readonly readOnly?: unknown }[]).map((mount) => ({ source: String(mount.source), destination: String(mount.destination), readOnly: mount.readOnly === true })),
    } as unknown as Confinement,
  };
}
