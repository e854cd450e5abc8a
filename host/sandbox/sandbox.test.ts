import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { prepare } from '@sigbox/sdk/admission';
import { INSTANCE_LIMITS } from '@sigbox/sdk/execution';
import { BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, EVENT_HEADER_SIZE, FRAME_HEAD_SIZE, SLOT_SIZE, TRUNCATED_BIT, eventByName, type EventDefinition } from '@sigbox/sdk/catalogue';
import { encodeEvent } from '@sigbox/sdk/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Compiler } from '../compiler/index.ts';
import { BatchWriter, EventView, type BatchContainer } from '../events/index.ts';
import * as insideBatch from './inside/batch.ts';
import * as selection from './inside/selection.ts';
import { readRunnable } from '../daemon/runnable.ts';
import { Sandbox, type Culprit, type RunnableSignature, type SandboxLimits, type FindingMessage, type LogMessage, type TrapMessage } from './index.ts';

const EXEC = eventByName('sched_process_exec') as EventDefinition;
const DATA_SOURCE = { namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' };

/** Does what the executed command says. */
const OBEDIENT = `
import { Context, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, log, report } from '@sigbox/sdk/assembly';

export default class Obedient extends Signature {
  metadata(): Metadata {
    return { id: 'T-1', version: '1.2.3', name: 'Obedient', eventName: 'obedient', description: 'Does as it is told.', tags: [], properties: [] };
  }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec', 'container')]; }
  init(context: Context): string | null { return null; }
  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    if (exec === null) return;
    if (exec.cmdpath.startsWith('say')) log.info(exec.cmdpath.toString());
    if (exec.cmdpath.endsWith('trap')) assert(false, 'told to');
    if (exec.cmdpath.equals('loop')) while (true) {}
    if (exec.cmdpath.equals('toil')) for (let turn = 0; turn < 2000; turn++) exec.cmdpath.equals('toi');
    if (exec.cmdpath.equals('flood')) for (let turn = 0; turn < 100; turn++) { report(event, new Finding().text('turn', turn.toString())); log.info('turn'); }
    if (exec.cmdpath.equals('huge')) { report(event, new Finding().text('huge', 'x'.repeat(100000))); log.info('x'.repeat(100000)); }
    if (exec.cmdpath.startsWith('find')) report(event, new Finding().field('command', exec.cmdpath));
    if (exec.cmdpath.equals('look')) {
      const lookup = exec.container();
      const record = lookup.record;
      let answer = lookup.reasonText;
      if (record !== null) {
        const image = record.containerImage;
        answer = image === null ? 'no image' : image;
      }
      report(event, new Finding().text('answer', answer));
    }
  }
}
`;

let directory: string;
let compiled: RunnableSignature;
/** The same as its author built it: no fuel stops it, as a work of the engine's that is not counted would not be. */
let unmetered: RunnableSignature;
let refusing: RunnableSignature;
/** Takes long for every event, and less than it may. */
let toiling: RunnableSignature;
let compiler: Compiler;
const open: Sandbox[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-sandbox-'));
  mkdirSync(join(directory, 'obedient'));
  writeFileSync(join(directory, 'obedient', 'signature.ts'), OBEDIENT);
  const { component } = await buildSignature(join(directory, 'obedient'));
  writeFileSync(join(directory, 'obedient.wasm'), component);
  compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
  await compiler.prepare();
  compiled = await readRunnable((await compiler.compile(join(directory, 'obedient.wasm'))).directory);
  const prepared = prepare(component);
  if ('refused' in prepared) throw new Error(prepared.refused.message);
  unmetered = { core: Buffer.from(prepared.main), manifest: compiled.manifest };
  writeFileSync(join(directory, 'obedient', 'signature.ts'), OBEDIENT.replace('string | null { return null; }', "string | null { return 'not on a Tuesday'; }"));
  writeFileSync(join(directory, 'refusing.wasm'), (await buildSignature(join(directory, 'obedient'))).component);
  refusing = await readRunnable((await compiler.compile(join(directory, 'refusing.wasm'))).directory);
  writeFileSync(join(directory, 'obedient', 'signature.ts'), OBEDIENT.replace("if (exec.cmdpath.equals('toil')) ", '').replace('turn < 2000', 'turn < 200_000'));
  writeFileSync(join(directory, 'toiling.wasm'), (await buildSignature(join(directory, 'obedient'))).component);
  toiling = await readRunnable((await compiler.compile(join(directory, 'toiling.wasm'))).directory);
});

afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

afterAll(() => rmSync(directory, { recursive: true }));

/** Cgroups of this process's sandboxes, in the hierarchy of the memory controller. */
function sandboxCgroups(): { readonly limit: string; readonly processes: readonly number[] }[] {
  const [, path = ''] = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8')) ?? [];
  const parent = join('/sys/fs/cgroup', path === '' ? '' : 'memory', path);
  return readdirSync(parent).filter((name) => name.startsWith(`sigbox-sandbox-${process.pid}-`)).map((name) => ({
    limit: readFileSync(join(parent, name, path === '' ? 'memory.max' : 'memory.limit_in_bytes'), 'utf8').trim(),
    processes: readFileSync(join(parent, name, 'cgroup.procs'), 'utf8').trim().split('\n').map(Number),
  }));
}

interface Seen {
  readonly sandbox: Sandbox;
  readonly findings: { message: FindingMessage; event: EventView }[];
  readonly traps: { message: TrapMessage; event: EventView }[];
  readonly logs: LogMessage[];
  readonly suspended: { signature: number; reason: string; times: number }[];
  readonly losses: { reason: string; events: number; culprit: Culprit | undefined }[];
  restarts: number;
}

async function start(stallMilliseconds = 5000, runnable = compiled, limits: Partial<SandboxLimits> = {}, firstQuarantineMilliseconds = 60_000): Promise<Seen> {
  const seen = { findings: [], traps: [], logs: [], suspended: [], losses: [], restarts: 0 } as unknown as { -readonly [Key in keyof Seen]: Seen[Key] };
  seen.sandbox = await Sandbox.start(
    { dataSources: [DATA_SOURCE], events: { sched_process_exec: { id: EXEC.id, fields: EXEC.fields.map((field) => field.name) } }, stallMilliseconds, limits, firstQuarantineMilliseconds },
    {
      finding: (message, event) => seen.findings.push({ message, event: new EventView(event) }),
      trap: (message, event) => seen.traps.push({ message, event: new EventView(event) }),
      log: (message) => seen.logs.push(message),
      lost: (reason, events, culprit) => seen.losses.push({ reason, events, culprit }),
      suspended: (signature, { reason, times }) => seen.suspended.push({ signature, reason, times }),
      restarted: () => seen.restarts++,
    },
  );
  open.push(seen.sandbox);
  await seen.sandbox.load(1, runnable);
  seen.sandbox.activate(1);
  return seen;
}

const container = (): BatchContainer & { revision: number } => ({ id: 'c'.repeat(64), slot: 3, revision: 1, batchNumber: 0, batchIndex: 0 });

function send(sandbox: Sandbox, commands: readonly string[], of: BatchContainer | undefined = container()): void {
  const batch = new BatchWriter(64 * 1024);
  for (const [index, command] of commands.entries()) {
    const bytes = encodeEvent('sched_process_exec', { fields: { cmdpath: command }, header: { hostProcessId: 1000 + index } });
    expect(batch.append(new Uint32Array(bytes.buffer), 0, bytes.length, of)).toBe(true);
  }
  sandbox.sendBatch(batch, () => {});
}

const commandsOf = (seen: Seen): string[] => seen.findings.map(({ message }) => String(message.data[0]?.value));

test('a finding comes back with its event and its container', async () => {
  const seen = await start();
  send(seen.sandbox, ['no', 'find me', 'no']);
  await seen.sandbox.idle();
  expect(seen.findings).toHaveLength(1);
  expect(seen.findings[0]?.message).toEqual({ signature: 1, container: 'c'.repeat(64), data: [{ name: 'command', kind: 'text', value: 'find me' }] });
  expect(seen.findings[0]?.event.hostProcessId).toBe(1001);
});

test('an event of an origin that was not selected does not reach the signature', async () => {
  const seen = await start();
  const batch = new BatchWriter(64 * 1024);
  const started = encodeEvent('sched_process_exec', { fields: { cmdpath: 'find started' } });
  const initial = encodeEvent('sched_process_exec', { fields: { cmdpath: 'find initial' }, header: { flags: 0 } });
  const here = container();
  batch.append(new Uint32Array(initial.buffer), 0, initial.length, here);
  batch.append(new Uint32Array(started.buffer), 0, started.length, undefined);
  batch.append(new Uint32Array(started.buffer), 0, started.length, here);
  seen.sandbox.sendBatch(batch, () => {});
  await seen.sandbox.idle();
  expect(seen.findings.map(({ message }) => message.container)).toEqual(['c'.repeat(64)]);
  expect(commandsOf(seen)).toEqual(['find started']);
});

test('a trap costs the event that caused it, and every other event has its findings once', async () => {
  const seen = await start();
  send(seen.sandbox, ['find 1', 'trap', 'find 2', 'trap', 'find 3']);
  send(seen.sandbox, ['find 4']);
  await seen.sandbox.idle();
  expect(commandsOf(seen)).toEqual(['find 1', 'find 2', 'find 3', 'find 4']);
  expect(seen.traps.map(({ event }) => event.hostProcessId)).toEqual([1001, 1003]);
  expect(seen.losses).toEqual([]);
});

test('what a signature logs comes once, whatever traps beside it, and its last words too', async () => {
  const seen = await start();
  send(seen.sandbox, ['say 1', 'trap', 'say 2', 'say this and trap', 'say 3']);
  send(seen.sandbox, ['say one more and trap']);
  await seen.sandbox.idle();
  // An assertion logs too where it failed.
  expect(seen.logs.filter(({ level }) => level === 'info').map(({ message }) => message)).toEqual(['say 1', 'say 2', 'say this and trap', 'say 3', 'say one more and trap']);
  expect(seen.traps).toHaveLength(3);
});

test('a container is answered as the host last told, and by its reason when there is no record', async () => {
  const seen = await start();
  const here = container();
  const record = { containerId: here.id, k8sPodSandbox: false, removed: false, labels: [] };
  const answers = async (): Promise<string[]> => {
    here.revision++;
    send(seen.sandbox, ['look'], here);
    await seen.sandbox.idle();
    return commandsOf(seen);
  };
  await answers();
  seen.sandbox.tellContainer({ id: here.id, reason: 'pending' });
  await answers();
  seen.sandbox.tellContainer({ id: here.id, record });
  await answers();
  seen.sandbox.tellContainer({ id: here.id, record: { ...record, containerImage: 'web:1' } });
  await answers();
  seen.sandbox.tellContainer({ id: here.id });
  expect(await answers()).toEqual(['not-found', 'pending', 'no image', 'web:1', 'not-found']);
});

test('a signature that never ends is killed with its process, the loss is counted; it comes back later and is named with its event the next time', async () => {
  const seen = await start(300, unmetered);
  send(seen.sandbox, ['find 1', 'loop', 'find 2']);
  send(seen.sandbox, ['find 3']);
  await vi.waitFor(() => expect(seen.restarts).toBe(1), { timeout: 60_000 });
  expect(seen.losses).toEqual([{ reason: 'made no progress for 300 ms', events: 4, culprit: { signature: 1, event: undefined } }]);
  expect(seen.suspended).toEqual([{ signature: 1, reason: 'made no progress for 300 ms', times: 1 }]);
  send(seen.sandbox, ['find 4']);
  await seen.sandbox.idle();
  expect(seen.findings).toEqual([]);
  expect(seen.sandbox.lift(1)).toBe(true);
  send(seen.sandbox, ['find 5', 'loop']);
  await vi.waitFor(() => expect(seen.restarts).toBe(2), { timeout: 60_000 });
  expect(commandsOf(seen)).toEqual(['find 5']);
  expect(seen.losses[1]).toMatchObject({ events: 2, culprit: { signature: 1, event: 1 } });
});

test('a signature that never ends runs out of fuel: its event is named, nothing else is lost', async () => {
  const seen = await start();
  send(seen.sandbox, ['find 1', 'loop', 'find 2']);
  await seen.sandbox.idle();
  expect(commandsOf(seen)).toEqual(['find 1', 'find 2']);
  expect(seen.traps.map(({ message }) => message.message)).toEqual([expect.stringContaining('instructions')]);
  expect(seen.losses).toEqual([]);
});

test('a signature that traps again and again is given up for a while, and what it was not given is counted', async () => {
  const seen = await start(5000, compiled, { strikeMilliseconds: 1e9 });
  send(seen.sandbox, [...Array.from({ length: 12 }, () => 'trap'), 'find 1']);
  send(seen.sandbox, ['find 2']);
  await seen.sandbox.idle();
  expect(seen.suspended).toEqual([{ signature: 1, reason: 'unreachable', times: 1 }]);
  expect(seen.traps).toHaveLength(10);
  expect(seen.findings).toEqual([]);
  expect(await seen.sandbox.usage()).toEqual([expect.objectContaining({ signature: 1, events: 13, traps: 10, skipped: 4 })]);
  expect(seen.sandbox.lift(1)).toBe(true);
  send(seen.sandbox, ['find 3']);
  await seen.sandbox.idle();
  expect(commandsOf(seen)).toEqual(['find 3']);
});

test('what a signature finds and logs beyond its bounds is cut and counted', async () => {
  const seen = await start(5000, compiled, { findingsPerSecond: 30, logLinesPerSecond: 10 });
  send(seen.sandbox, ['flood']);
  send(seen.sandbox, ['huge']);
  await seen.sandbox.idle();
  expect(seen.findings).toHaveLength(30);
  expect(seen.logs.length).toBeLessThan(20);
  const [usage] = await seen.sandbox.usage();
  expect(seen.traps.map(({ message }) => message.message)).toEqual([]);
  expect(usage).toMatchObject({ findings: 30, findingsCut: 71, traps: 0 });
  expect(seen.logs.length + (usage?.logLinesCut ?? 0)).toBe(101);
});

test('a signature that needs far more than others for every event is suspended, though it never fails', async () => {
  const seen = await start(5000, compiled, { savedFuel: 200_000 });
  send(seen.sandbox, ['toil', 'toil', 'find 1']);
  send(seen.sandbox, ['find 2']);
  await seen.sandbox.idle();
  expect(seen.suspended).toEqual([{ signature: 1, reason: expect.stringContaining('on average') as string, times: 1 }]);
  expect(commandsOf(seen)).toEqual(['find 1']);
  expect(seen.traps).toEqual([]);
});

test('a new version takes the place of the old one, and one that does not start leaves it running', async () => {
  const seen = await start();
  await expect(seen.sandbox.load(2, refusing)).rejects.toMatchObject({ code: 'SIGBOX_E_SIGNATURE', message: 'not on a Tuesday' });
  send(seen.sandbox, ['find 1']);
  await seen.sandbox.load(3, compiled);
  seen.sandbox.activate(3, 1);
  send(seen.sandbox, ['find 2']);
  await seen.sandbox.load(4, compiled);
  seen.sandbox.activate(4);
  send(seen.sandbox, ['find 3']);
  seen.sandbox.unload(3);
  send(seen.sandbox, ['find 4']);
  await seen.sandbox.idle();
  expect(seen.findings.map(({ message }) => [message.signature, message.data[0]?.value])).toEqual([[1, 'find 1'], [3, 'find 2'], [3, 'find 3'], [4, 'find 3'], [4, 'find 4']]);
});

test('a signature that refuses to start is an error with its reason', async () => {
  const seen = await start();
  await expect(seen.sandbox.load(2, refusing)).rejects.toMatchObject({ code: 'SIGBOX_E_SIGNATURE', message: 'not on a Tuesday' });
});

test('one that takes many times what another takes gives way while that one waits, and is named', async () => {
  const seen = await start(5000, compiled, { greedyMilliseconds: 20, averageFuel: 1e12, savedFuel: 1e12, instance: { ...INSTANCE_LIMITS, furtherFuel: 1e11, batchFuel: 1e13, eventMilliseconds: 1e6 } });
  await seen.sandbox.load(2, toiling);
  seen.sandbox.activate(2);
  for (let batch = 0; batch < 30; batch++) send(seen.sandbox, ['find 1', ...Array.from({ length: 30 }, () => 'no')]);
  await seen.sandbox.idle();
  expect(seen.suspended).toEqual([{ signature: 2, reason: expect.stringMatching(/^it took \d+ of \d+ ms while the others of its trust group waited$/) as string, times: 1 }]);
  expect(seen.findings.filter(({ message }) => message.signature === 1)).toHaveLength(30);
  expect(seen.traps).toEqual([]);
});

test('the process is in a cgroup that bounds its memory, and that goes with it', async () => {
  const seen = await start();
  const { processId } = seen.sandbox;
  expect(sandboxCgroups().filter(({ processes }) => processes.includes(processId as number))).toEqual([{ limit: '2147483648', processes: expect.any(Array) as number[] }]);
  await seen.sandbox.close();
  await vi.waitFor(() => expect(sandboxCgroups()).toEqual([]), { timeout: 10_000 });
});

test('the sandbox reads batches by the layout of the catalogue', () => {
  expect({ ...insideBatch, ...selection }).toMatchObject({ BATCH_HEAD_SIZE, CONTAINER_ENTRY_SIZE, FRAME_HEAD_SIZE, EVENT_HEADER_SIZE, SLOT_SIZE, TRUNCATED_BIT });
});
