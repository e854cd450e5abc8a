import { bytes, longs, words } from './abi/engine.ts';
import { loadOptionalText, loadText, loadTexts } from './abi/memory.ts';

export class Label {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
}

export interface Mount {
  /** Path on the machine. */
  readonly source: string;
  /** Path in the container. */
  readonly destination: string;
  readonly readOnly: boolean;
}

/** How far a container is confined, as its runtime was asked for it. */
export interface Confinement {
  readonly privileged: boolean;
  /** Capabilities beyond the runtime's usual ones, such as `CAP_SYS_ADMIN`, or `ALL`. */
  readonly addedCapabilities: readonly string[];
  /** A name or a number; null when it is the image's own. */
  readonly user: string | null;
  readonly readOnlyRoot: boolean;
  readonly hostNetwork: boolean;
  readonly hostPid: boolean;
  readonly hostIpc: boolean;
  /** `default`, `unconfined`, or a profile's name. */
  readonly seccompProfile: string | null;
  readonly apparmorProfile: string | null;
  /** What it was given of the machine's files. */
  readonly mounts: readonly Mount[];
}

/** What is known of a container. null is what the runtime did not tell; an empty string is one that it told. */
export class ContainerRecord {
  readonly containerId: string;
  readonly containerName: string | null;
  readonly containerImage: string | null;
  /** `sha256:` and 64 hex digits. */
  readonly containerImageDigest: string | null;
  /** docker, podman, containerd or cri-o. */
  readonly containerRuntime: string | null;
  /** When the container's cgroup was created, in nanoseconds since 1970. */
  readonly containerCtime: bigint | null;
  readonly k8sPodId: string | null;
  readonly k8sPodName: string | null;
  readonly k8sPodNamespace: string | null;
  /** The container only holds a pod's namespaces. */
  readonly k8sPodSandbox: boolean;
  /** The container is gone; its record is kept for a while. */
  readonly removed: boolean;
  readonly labels: readonly Label[];
  /** null when the runtime does not tell. */
  readonly confinement: Confinement | null;

  /** @param at the world's `container` record where the host wrote it: 184 bytes, aligned to 8. */
  constructor(at: number) {
    this.containerId = loadText(at);
    this.containerName = loadOptionalText(at + 8);
    this.containerImage = loadOptionalText(at + 20);
    this.containerImageDigest = loadOptionalText(at + 32);
    this.containerRuntime = loadOptionalText(at + 44);
    this.containerCtime = bytes[at + 56] === 0 ? null : longs[(at + 64) >>> 3] as bigint;
    this.k8sPodId = loadOptionalText(at + 72);
    this.k8sPodName = loadOptionalText(at + 84);
    this.k8sPodNamespace = loadOptionalText(at + 96);
    this.k8sPodSandbox = bytes[at + 108] !== 0;
    this.removed = bytes[at + 109] !== 0;
    this.labels = loadRecords(at + 112, 16, (label) => new Label(loadText(label), loadText(label + 8)));
    this.confinement = bytes[at + 120] === 0 ? null : loadConfinement(at + 124);
  }

  /** The label's value, or null when the container has no such label. */
  label(name: string): string | null {
    return this.labels.find((label) => label.name === name)?.value ?? null;
  }
}

function loadRecords<Item>(at: number, size: number, load: (at: number) => Item): Item[] {
  const first = words[at >>> 2] as number;
  return Array.from({ length: words[(at >>> 2) + 1] as number }, (_, index) => load(first + index * size));
}

/** The world's `confinement`: 60 bytes, aligned to 4. */
function loadConfinement(at: number): Confinement {
  return {
    privileged: bytes[at] !== 0,
    addedCapabilities: loadTexts(at + 4),
    user: loadOptionalText(at + 12),
    readOnlyRoot: bytes[at + 24] !== 0,
    hostNetwork: bytes[at + 25] !== 0,
    hostPid: bytes[at + 26] !== 0,
    hostIpc: bytes[at + 27] !== 0,
    seccompProfile: loadOptionalText(at + 28),
    apparmorProfile: loadOptionalText(at + 40),
    mounts: loadRecords(at + 52, 20, (mount) => ({ source: loadText(mount), destination: loadText(mount + 8), readOnly: bytes[mount + 16] !== 0 })),
  };
}
