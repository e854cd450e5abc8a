import type { Label, RuntimeDetails } from '../container.ts';

/** Labels are written by whoever makes a container, so there is a bound on what is kept of one's. */
const MAXIMUM_LABELS = 512;
const MAXIMUM_CHARACTERS = 32 * 1024;
/** A name, an image or a path that is longer is none: cut, it would be another one. */
const MAXIMUM_TEXT_CHARACTERS = 4096;

/** A value of foreign JSON that should be text; empty text is a value that is missing. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= MAXIMUM_TEXT_CHARACTERS ? value : undefined;
}

/** Foreign JSON that should be a list of texts; others are left out. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((entry) => entry !== undefined) : [];
}

/** Foreign JSON that should be an object. */
export function fields(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: unknown }) : {};
}

/** What a container's labels say: themselves, sorted by name, and which pod it is of. */
export function describeLabels(value: unknown): Pick<RuntimeDetails, 'labels' | 'pod' | 'podSandbox'> {
  const all = fields(value);
  return {
    labels: bounded(all),
    pod: { id: text(all['io.kubernetes.pod.uid']), name: text(all['io.kubernetes.pod.name']), namespace: text(all['io.kubernetes.pod.namespace']) },
    podSandbox: isPodSandbox(all),
  };
}

/** Each runtime marks the container that holds a pod's namespaces in its own way; the first is dockershim's and cri-dockerd's. */
function isPodSandbox(labels: { readonly [name: string]: unknown }): boolean {
  const docker = labels['io.kubernetes.docker.type'];
  return docker === 'podsandbox' || docker === 'sandbox' || labels['io.cri-containerd.kind'] === 'sandbox' || labels['io.kubernetes.cri-o.ContainerType'] === 'sandbox';
}

function bounded(all: { readonly [name: string]: unknown }): readonly Label[] {
  const labels: Label[] = [];
  let characters = 0;
  for (const name of Object.keys(all).toSorted()) {
    const value = all[name];
    if (typeof value !== 'string') continue;
    if (labels.length === MAXIMUM_LABELS) break;
    // One that is too large is left out, and not the ones after it.
    if (characters + name.length + value.length > MAXIMUM_CHARACTERS) continue;
    characters += name.length + value.length;
    labels.push({ name, value });
  }
  return labels;
}
