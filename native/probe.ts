import { existsSync, readFileSync } from 'node:fs';
import { EVENTS, eventById } from '@sigbox/sdk/catalogue';
import { addon, programs } from './addon.ts';
import { openKernelCapture } from './capture.ts';

export interface Probe {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is missing and what to do. */
  readonly detail: string;
}

const CAP_SYS_ADMIN = 21n;
const CAP_PERFMON = 38n;
const CAP_BPF = 39n;

/** What capture needs of this machine, each with its answer. When the rest is there, the programs (or those of another object) are loaded and attached for a moment. */
export function probe(object?: Uint8Array): Probe[] {
  const needs = [system(), privilege(), typeInformation(), built()];
  return needs.every(({ ok }) => ok) ? [...needs, hooks(object)] : needs;
}

function system(): Probe {
  const ok = process.platform === 'linux';
  return { name: 'Linux', ok, detail: ok ? readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim() : `this is ${process.platform}; events come from a Linux kernel` };
}

function privilege(): Probe {
  const name = 'privilege to load eBPF programs';
  if (process.platform !== 'linux') return { name, ok: false, detail: 'there is no Linux kernel to ask' };
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`);
  const has = (capability: bigint): boolean => ((effective >> capability) & 1n) === 1n;
  const ok = has(CAP_SYS_ADMIN) || (has(CAP_BPF) && has(CAP_PERFMON));
  return { name, ok, detail: ok ? 'CAP_BPF and CAP_PERFMON, or CAP_SYS_ADMIN' : 'neither CAP_BPF with CAP_PERFMON nor CAP_SYS_ADMIN; run as root' };
}

function typeInformation(): Probe {
  const path = '/sys/kernel/btf/vmlinux';
  const ok = existsSync(path);
  return { name: 'kernel type information (BTF)', ok, detail: ok ? path : `${path} is missing; the kernel must be built with CONFIG_DEBUG_INFO_BTF, as those of all current distributions are` };
}

function built(): Probe {
  const name = 'eBPF programs and addon';
  try {
    programs();
    addon();
    return { name, ok: true, detail: 'built' };
  } catch (error) {
    return { name, ok: false, detail: `${(error as Error).message}; npm run build builds them` };
  }
}

/** Whether every program can be attached, and which events are missing when one cannot. */
function hooks(object: Uint8Array | undefined): Probe {
  const name = 'hooks for every event';
  try {
    const capture = openKernelCapture({ events: EVENTS.map(({ id }) => id), paused: true, onReadable: () => {}, ...(object === undefined ? {} : { programs: object }) });
    const missing = capture.unattached.map(({ program, reason, events }) => `${program}: ${reason}; without it there is no ${events.map((id) => eventById(id)?.name).join(', ')}`);
    capture.close();
    return { name, ok: missing.length === 0, detail: missing.length === 0 ? `${EVENTS.length} events` : missing.join('. ') };
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message };
  }
}
