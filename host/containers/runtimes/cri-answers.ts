import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeDetails } from '../container.ts';
import { confinementOfPod } from './confinement.ts';
import { describeLabels, fields, text } from './labels.ts';

const DIGEST = /(sha256:[0-9a-f]{64})$/;
/** A reference that is an id names nothing for people. */
const ID = /^(?:sha256:)?[0-9a-f]{64}$/;

/** `ContainerStatus` or an entry of `ListContainers`; undefined when it makes no sense. */
export function readContainer(answer: unknown, runtime: RuntimeName, info: { readonly [name: string]: unknown } = {}): { readonly id: string; readonly details: RuntimeDetails } | undefined {
  const { id, metadata, image, image_ref, labels, started_at } = fields(answer);
  const containerId = text(id);
  if (containerId === undefined) return undefined;
  return {
    id: containerId,
    details: {
      runtime,
      name: text(fields(labels)['io.kubernetes.container.name']) ?? text(fields(metadata)['name']),
      image: chooseImage(fields(image), text(image_ref)),
      // Without a repository it is the id of an image that was made here, and no digest of one that was pulled.
      imageDigest: text(image_ref)?.includes('@') === true ? digestOf(text(image_ref)) : undefined,
      ...describeLabels(labels),
      podSandbox: false,
      confinement: confinementOfPod(info),
      startedAt: nanoseconds(started_at),
    },
  };
}

/** `PodSandboxStatus` or an entry of `ListPodSandbox`. What it holds namespaces for has a name; it itself has its pod's. */
export function readSandbox(answer: unknown, runtime: RuntimeName, image: string | undefined): { readonly id: string; readonly details: RuntimeDetails } | undefined {
  const { id, metadata, labels } = fields(answer);
  const { name, uid, namespace } = fields(metadata);
  const sandboxId = text(id);
  if (sandboxId === undefined) return undefined;
  const described = describeLabels(labels);
  return {
    id: sandboxId,
    details: {
      runtime,
      name: text(name),
      image,
      imageDigest: digestOf(image),
      labels: described.labels,
      pod: { id: described.pod.id ?? text(uid), name: described.pod.name ?? text(name), namespace: described.pod.namespace ?? text(namespace) },
      podSandbox: true,
      confinement: undefined,
      startedAt: undefined,
    },
  };
}

/** containerd and CRI-O put what else they know into a map of JSON texts, when they are asked to be verbose. */
export function readInfo(answer: unknown): { readonly [name: string]: unknown } {
  const { info } = fields(fields(answer)['info']);
  try {
    return fields(JSON.parse(typeof info === 'string' ? info : '{}') as unknown);
  } catch {
    return {};
  }
}

/** `image` of a reference with a digest, or the digest itself. */
export function digestOf(reference: string | undefined): string | undefined {
  return DIGEST.exec(reference ?? '')?.[1];
}

function chooseImage({ image, user_specified_image }: { readonly [name: string]: unknown }, reference: string | undefined): string | undefined {
  const candidates = [text(image), text(user_specified_image), reference].filter((candidate) => candidate !== undefined);
  return candidates.find((candidate) => !ID.test(candidate)) ?? candidates[0];
}

function nanoseconds(value: unknown): bigint | undefined {
  const digits = text(value);
  return digits !== undefined && /^[1-9]\d{0,18}$/.test(digits) ? BigInt(digits) : undefined;
}
