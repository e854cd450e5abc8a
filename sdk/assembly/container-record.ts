import { loadOptionalString, loadString } from './abi/memory';

export class Label {
  constructor(public readonly name: string, public readonly value: string) {}
}

/** What is known of a container. null is what the runtime did not tell; an empty string is one that it told. */
export class ContainerRecord {
  containerId: string = '';
  containerName: string | null = null;
  containerImage: string | null = null;
  /** `sha256:` and 64 hex digits. */
  containerImageDigest: string | null = null;
  /** docker, podman, containerd or cri-o. */
  containerRuntime: string | null = null;
  hasContainerCtime: bool = false;
  /** When the container's cgroup was created, in nanoseconds since 1970; 0 without `hasContainerCtime`. */
  containerCtime: u64 = 0;
  k8sPodId: string | null = null;
  k8sPodName: string | null = null;
  k8sPodNamespace: string | null = null;
  /** The container only holds a pod's namespaces. */
  k8sPodSandbox: bool = false;
  /** The container is gone; its record is kept for a while. */
  removed: bool = false;
  labels: Label[] = [];

  /** The label's value, or null when the container has no such label. */
  label(name: string): string | null {
    for (let i = 0; i < this.labels.length; i++) {
      if (this.labels[i].name == name) return this.labels[i].value;
    }
    return null;
  }
}

/** The world's `container` record where the host wrote it: 120 bytes, aligned to 8. */
export function loadContainerRecord(at: usize): ContainerRecord {
  const record = new ContainerRecord();
  record.containerId = loadString(at);
  record.containerName = loadOptionalString(at + 8);
  record.containerImage = loadOptionalString(at + 20);
  record.containerImageDigest = loadOptionalString(at + 32);
  record.containerRuntime = loadOptionalString(at + 44);
  record.hasContainerCtime = load<u8>(at, 56) != 0;
  if (record.hasContainerCtime) record.containerCtime = load<u64>(at, 64);
  record.k8sPodId = loadOptionalString(at + 72);
  record.k8sPodName = loadOptionalString(at + 84);
  record.k8sPodNamespace = loadOptionalString(at + 96);
  record.k8sPodSandbox = load<u8>(at, 108) != 0;
  record.removed = load<u8>(at, 109) != 0;
  const first = <usize>load<u32>(at, 112);
  const count = load<u32>(at, 116);
  for (let i: u32 = 0; i < count; i++) {
    record.labels.push(new Label(loadString(first + i * 16), loadString(first + i * 16 + 8)));
  }
  return record;
}
