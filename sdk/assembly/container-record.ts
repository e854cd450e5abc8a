import { loadOptionalString, loadString, loadStrings } from './abi/memory';

export class Label {
  constructor(public readonly name: string, public readonly value: string) {}
}

export class Mount {
  constructor(
    /** Path on the machine. */
    public readonly source: string,
    /** Path in the container. */
    public readonly destination: string,
    public readonly readOnly: bool,
  ) {}
}

/** How far a container is confined, as its runtime was asked for it. */
export class Confinement {
  privileged: bool = false;
  /** Capabilities beyond the runtime's usual ones, such as `CAP_SYS_ADMIN`, or `ALL`. */
  addedCapabilities: string[] = [];
  /** A name or a number; null when it is the image's own. */
  user: string | null = null;
  readOnlyRoot: bool = false;
  hostNetwork: bool = false;
  hostPid: bool = false;
  hostIpc: bool = false;
  /** `default`, `unconfined`, or a profile's name. */
  seccompProfile: string | null = null;
  apparmorProfile: string | null = null;
  /** What it was given of the machine's files. */
  mounts: Mount[] = [];
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
  /** null when the runtime does not tell. */
  confinement: Confinement | null = null;

  /** The label's value, or null when the container has no such label. */
  label(name: string): string | null {
    for (let i = 0; i < this.labels.length; i++) {
      if (this.labels[i].name == name) return this.labels[i].value;
    }
    return null;
  }
}

/** The world's `container` record where the host wrote it: 184 bytes, aligned to 8. */
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
  if (load<u8>(at, 120)) record.confinement = loadConfinement(at + 124);
  return record;
}

/** The world's `confinement`: 60 bytes, aligned to 4. */
function loadConfinement(at: usize): Confinement {
  const confinement = new Confinement();
  confinement.privileged = load<u8>(at) != 0;
  confinement.addedCapabilities = loadStrings(at + 4);
  confinement.user = loadOptionalString(at + 12);
  confinement.readOnlyRoot = load<u8>(at, 24) != 0;
  confinement.hostNetwork = load<u8>(at, 25) != 0;
  confinement.hostPid = load<u8>(at, 26) != 0;
  confinement.hostIpc = load<u8>(at, 27) != 0;
  confinement.seccompProfile = loadOptionalString(at + 28);
  confinement.apparmorProfile = loadOptionalString(at + 40);
  const first = <usize>load<u32>(at, 52);
  const count = load<u32>(at, 56);
  for (let i: u32 = 0; i < count; i++) {
    const mount = first + i * 20;
    confinement.mounts.push(new Mount(loadString(mount), loadString(mount + 8), load<u8>(mount, 16) != 0));
  }
  return confinement;
}
