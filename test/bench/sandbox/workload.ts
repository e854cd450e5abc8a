import { BATCH_HEAD_SIZE } from '@sigbox/sdk/catalogue';
import { encodeBatch, encodeEvent, type BatchContainer } from '@sigbox/sdk/testing';
import { EventView } from '../../../host/events/index.ts';

/** An event as an object, every field decoded: what hosts without a packed format give to a handler. */
export interface DecodedEvent {
  readonly eventName: string;
  readonly processName: string;
  readonly containerId: string;
  readonly args: { readonly [name: string]: unknown };
}

export interface Workload {
  readonly events: number;
  /** How many of the events the detection is to find. */
  readonly findings: number;
  /** The same events, packed, as the sandbox gets them. */
  readonly batches: readonly Uint8Array[];
  readonly packed: readonly Uint8Array[];
  /** The same, one behind the other, as the kernel's ring buffer has them. */
  readonly ring: { readonly words: Uint32Array; readonly offsets: Uint32Array; readonly lengths: Uint32Array };
  /** The same events, decoded before the clock starts. */
  readonly decoded: readonly DecodedEvent[];
}

const CONTAINER: BatchContainer = { id: 'c0ffee'.padEnd(64, '0'), slot: 0, revision: 1 };
const BATCH_EVENTS = 512;
const FINDING_EVERY = 1024;

/** What runs in containers: probes, package managers, entrypoints, a shell of a web server now and then. */
const COMMANDS: readonly (readonly [previous: string, name: string, path: string, argv: readonly string[]])[] = [
  ['runc:[2:INIT]', 'pg_isready', '/usr/bin/pg_isready', ['pg_isready', '-U', 'postgres']],
  ['sh', 'curl', '/usr/bin/curl', ['curl', '-fsS', 'http://127.0.0.1:8080/health']],
  ['nginx', 'logrotate', '/usr/sbin/logrotate', ['logrotate', '/etc/logrotate.conf']],
  ['bash', 'python3', '/usr/local/bin/python3', ['python3', '-m', 'app.worker', '--queue', 'default']],
  ['node', 'sh', '/bin/sh', ['sh', '-c', 'test -f /tmp/ready']],
  ['entrypoint.sh', 'sed', '/bin/sed', ['sed', '-i', 's/a/b/', '/etc/app.conf']],
  ['make', 'cc1', '/usr/lib/gcc/x86_64-linux-gnu/12/cc1', ['cc1', '-quiet', 'main.c', '-o', '/tmp/main.s']],
  ['sh', 'ls', '/bin/ls', ['ls', '-la', '/var/lib']],
];
const ATTACK = ['nginx', 'sh', '/bin/sh', ['sh', '-c', 'id']] as const;

/** The same events on every machine and in every run. */
export function makeWorkload(events: number): Workload {
  const packed = Array.from({ length: events }, (_, index) => {
    const [previous, name, path, argv] = index % FINDING_EVERY === FINDING_EVERY - 1 ? ATTACK : COMMANDS[index % COMMANDS.length] as typeof COMMANDS[number];
    return encodeEvent('sched_process_exec', {
      header: { processId: 100 + (index % 1000), timestamp: BigInt(index) * 1000n, processName: name, hostName: 'web-7d9f' },
      fields: { cmdpath: path, pathname: path, argv, interp: path, prev_comm: previous, inode: 1000 + (index % 7), dev: 66, stdin_type: 8192 },
    });
  });
  const batches: Uint8Array[] = [];
  for (let from = 0; from < events; from += BATCH_EVENTS) {
    batches.push(encodeBatch(packed.slice(from, from + BATCH_EVENTS).map((event) => ({ event, container: CONTAINER })), [CONTAINER]));
  }
  if ((batches[0]?.byteLength ?? 0) <= BATCH_HEAD_SIZE) throw new Error('the workload is empty');
  return { events, findings: Math.floor(events / FINDING_EVERY), batches, packed, ring: inRow(packed), decoded: packed.map(decode) };
}

function inRow(packed: readonly Uint8Array[]): Workload['ring'] {
  const bytes = Buffer.concat(packed);
  const lengths = Uint32Array.from(packed, ({ byteLength }) => byteLength);
  const offsets = new Uint32Array(packed.length);
  for (let index = 1; index < packed.length; index++) offsets[index] = (offsets[index - 1] as number) + (lengths[index - 1] as number);
  return { words: new Uint32Array(new Uint8Array(bytes).buffer), offsets, lengths };
}

/** What a host that gives objects to handlers has to do for each event. */
export function decode(packed: Uint8Array): DecodedEvent {
  const view = new EventView(packed);
  const args: Record<string, unknown> = {};
  for (const [field, value] of view.fields()) args[field.name] = value;
  const decoded = {
    eventName: view.definition?.name ?? '', processName: view.processName, hostName: view.hostName, containerId: CONTAINER.id,
    timestamp: Number(view.timestamp), processId: view.processId, parentProcessId: view.parentProcessId, hostProcessId: view.hostProcessId,
    userId: view.userId, cgroupId: Number(view.cgroupId), startTime: Number(view.startTime), returnValue: Number(view.returnValue), args,
  };
  return decoded;
}

/** JSON has no large integers; the handler looks at none. */
export function toJson(event: DecodedEvent): string {
  return JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}
