import type { Confinement, Mount } from '../container.ts';
import { fields, text, texts } from './labels.ts';

/** Whoever makes a container chooses how many mounts it has. */
const MAXIMUM_MOUNTS = 256;
const MAXIMUM_MOUNT_CHARACTERS = 32 * 1024;
const MAXIMUM_CAPABILITIES = 64;
const CAPABILITY = /^[A-Z0-9_]{1,64}$/;

/** What containers of Docker, Podman and containerd have without asking (moby, profiles/seccomp and oci/caps, `DefaultCapabilities`). */
const USUAL_CAPABILITIES = new Set([
  'CAP_CHOWN', 'CAP_DAC_OVERRIDE', 'CAP_FSETID', 'CAP_FOWNER', 'CAP_MKNOD', 'CAP_NET_RAW', 'CAP_SETGID', 'CAP_SETUID', 'CAP_SETFCAP', 'CAP_SETPCAP',
  'CAP_NET_BIND_SERVICE', 'CAP_SYS_CHROOT', 'CAP_KILL', 'CAP_AUDIT_WRITE',
]);

/** CRI's `NamespaceMode`: the pod shares the machine's. */
const NODE = 2;

/** Docker's and Podman's answer of `inspect`. */
export function confinementOfDocker(answer: unknown): Confinement | undefined {
  const { HostConfig, Config, Mounts, AppArmorProfile } = fields(answer);
  if (HostConfig === undefined) return undefined;
  const { Privileged, CapAdd, ReadonlyRootfs, NetworkMode, PidMode, IpcMode, SecurityOpt } = fields(HostConfig);
  const seccomp = seccompOption(SecurityOpt);
  return {
    privileged: Privileged === true,
    addedCapabilities: capabilities(texts(CapAdd)),
    user: text(fields(Config)['User']),
    readOnlyRoot: ReadonlyRootfs === true,
    hostNetwork: NetworkMode === 'host',
    hostPid: PidMode === 'host',
    hostIpc: IpcMode === 'host',
    // A profile of one's own is given as its whole text.
    seccompProfile: Privileged === true ? 'unconfined' : seccomp === undefined ? 'default' : seccomp.trimStart().startsWith('{') ? 'custom' : text(seccomp),
    apparmorProfile: text(AppArmorProfile),
    mounts: mounts(Mounts, (mount) => ({ source: text(mount['Source']), destination: text(mount['Destination']), readOnly: mount['RW'] === false })),
  };
}

/** Not read as other texts are, because a profile of one's own is long. */
function seccompOption(options: unknown): string | undefined {
  const all = Array.isArray(options) ? (options as unknown[]) : [];
  const option = all.find((candidate): candidate is string => typeof candidate === 'string' && /^seccomp[=:]/.test(candidate));
  return option?.slice('seccomp='.length);
}

/**
 * What runtimes add to CRI's status of a container when they are asked to be verbose: containerd the configuration that
 * the kubelet gave, CRI-O only what it made of that.
 */
export function confinementOfPod({ config, runtimeSpec, privileged }: { readonly [name: string]: unknown }): Confinement | undefined {
  if (config === undefined) return ofSpecification(runtimeSpec, privileged === true);
  const { linux, mounts: given } = fields(config);
  const context = fields(fields(linux)['security_context']);
  const spaces = fields(context['namespace_options']);
  const { profile_type: seccomp, localhost_ref: profile } = fields(context['seccomp']);
  return {
    privileged: context['privileged'] === true,
    addedCapabilities: capabilities(texts(fields(context['capabilities'])['add_capabilities'])),
    user: text(context['run_as_username']) ?? number(fields(context['run_as_user'])['value']),
    readOnlyRoot: context['readonly_rootfs'] === true,
    hostNetwork: spaces['network'] === NODE,
    hostPid: spaces['pid'] === NODE,
    hostIpc: spaces['ipc'] === NODE,
    seccompProfile: context['privileged'] === true || seccomp === 1 || context['seccomp'] === undefined ? 'unconfined' : (text(profile) ?? 'default'),
    apparmorProfile: text(fields(context['apparmor'])['localhost_ref']) ?? text(context['apparmor_profile']),
    mounts: mounts(given, (mount) => ({ source: text(mount['host_path']), destination: text(mount['container_path']), readOnly: mount['readonly'] === true })),
  };
}

/** The runtime specification that containerd keeps of a container, as an `Any` with JSON in it. */
export function confinementOfSpecification(any: unknown): Confinement | undefined {
  return ofSpecification(parse(fields(any)['value']), false);
}

/** Where the specification puts the container, as a path; `slice:prefix:name` is left to systemd. */
export function cgroupPathOf(any: unknown): string | undefined {
  const path = text(fields(fields(parse(fields(any)['value']))['linux'])['cgroupsPath']);
  return path?.startsWith('/') === true && !path.includes(':') ? path : undefined;
}

/** A namespace of the machine's first process is the machine's; others that are joined are a pod's or another container's. */
const MACHINE_NAMESPACE = /^\/proc\/1\/ns\//;

/** @param specification as OCI's config.md and config-linux.md have it */
function ofSpecification(specification: unknown, privileged: boolean): Confinement | undefined {
  const { process, root, linux, mounts: given } = fields(specification);
  if (process === undefined || linux === undefined) return undefined;
  const { namespaces } = fields(linux);
  const own = new Set((Array.isArray(namespaces) ? (namespaces as unknown[]) : []).map(fields).filter(({ path }) => !MACHINE_NAMESPACE.test(text(path) ?? '')).map(({ type }) => type));
  const bounding = texts(fields(fields(process)['capabilities'])['bounding']);
  const { seccomp } = fields(linux);
  return {
    privileged,
    addedCapabilities: capabilities(bounding.filter((name) => !USUAL_CAPABILITIES.has(name))),
    user: number(fields(fields(process)['user'])['uid']),
    readOnlyRoot: fields(root)['readonly'] === true,
    hostNetwork: !own.has('network'),
    hostPid: !own.has('pid'),
    hostIpc: !own.has('ipc'),
    seccompProfile: seccomp === undefined ? 'unconfined' : 'default',
    apparmorProfile: text(fields(process)['apparmorProfile']),
    mounts: mounts(given, (mount) => {
      const options = texts(mount['options']);
      const bound = mount['type'] === 'bind' || options.includes('bind') || options.includes('rbind');
      return { source: bound ? text(mount['source']) : undefined, destination: text(mount['destination']), readOnly: options.includes('ro') };
    }),
  };
}

function mounts(value: unknown, read: (mount: { readonly [name: string]: unknown }) => { source: string | undefined; destination: string | undefined; readOnly: boolean }): Mount[] {
  const all = Array.isArray(value) ? (value as unknown[]) : [];
  let characters = 0;
  return all.slice(0, MAXIMUM_MOUNTS).map((mount) => read(fields(mount))).filter((mount): mount is Mount => {
    if (mount.source === undefined || mount.destination === undefined) return false;
    characters += mount.source.length + mount.destination.length;
    return characters <= MAXIMUM_MOUNT_CHARACTERS;
  });
}

/** Written in one way, whichever the runtime has: `SYS_ADMIN` is `CAP_SYS_ADMIN`. */
function capabilities(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toUpperCase()).filter((name) => CAPABILITY.test(name)).map((name) => (name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`)))].toSorted().slice(0, MAXIMUM_CAPABILITIES);
}


/** Protobuf leaves 0 out of messages, JSON does not. */
function number(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}

function parse(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return undefined;
  try {
    return JSON.parse(Buffer.from(value).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
