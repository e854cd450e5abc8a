import { createRequire } from 'node:module';
import { FromSandbox, Note, ToSandbox, type ActivateMessage, type ConfigureMessage, type ContainerMessage, type LoadMessage, type ResumeMessage, type SignalMessage, type UnloadMessage } from '../protocol.ts';
import { BatchReader, filterBatch } from './batch.ts';
import { Channel, type Message } from './channel.ts';
import { ContainerSnapshot } from './containers.ts';
import { Fairness } from './fairness.ts';
import { LoadedSignature } from './signature.ts';
import { Stopwatch } from './stopwatch.ts';
import type { SignatureSink, Surroundings } from './surroundings.ts';

const channel = new Channel();
const containers = new ContainerSnapshot();
const signatures = new Map<number, LoadedSignature>();
/** Started, and not given events yet. */
const standby = new Map<number, LoadedSignature>();
const stopwatch = new Stopwatch();
let surroundings: Surroundings | undefined;
let fairness: Fairness | undefined;

// Given by the host: the addon, the descriptor of the notes, and how much writable memory there may be, or nothing when it gave up confinement.
const [addon = '', descriptor, dataBytes] = process.argv.slice(2);
const { restrict, mapShared } = createRequire(import.meta.url)(addon) as { restrict(dataBytes: number): void; mapShared(descriptor: number): ArrayBuffer };
const notes = new Int32Array(mapShared(Number(descriptor)));
// From here on the process computes, and talks over its standard streams; nothing that runs in it can do anything else.
if (dataBytes !== undefined) restrict(Number(dataBytes));
channel.write(FromSandbox.ready);
for (let message = next(); message !== undefined; message = next()) {
  if (message.kind === ToSandbox.batch) runBatch(message.payload);
  else {
    stopwatch.mark();
    obey(message);
  }
  channel.flush();
  notes[Note.signature] = 0;
}
for (const signature of signatures.values()) signature.close();
channel.flush();

function runBatch(payload: Uint8Array): void {
  stopwatch.mark();
  const batch = new BatchReader(payload.subarray(8));
  const filtered = new Map<string, BatchReader | undefined>();
  let now = performance.now();
  for (const signature of signatures.values()) {
    const { key, wants } = signature.selection;
    if (!filtered.has(key)) filtered.set(key, filterBatch(batch, wants));
    const own = filtered.get(key);
    if (own === undefined) continue;
    signature.run(own);
    const began = now;
    now = performance.now();
    fairness?.used(signature, now - began);
  }
  channel.write(FromSandbox.done, payload.slice(0, 4));
  fairness?.judge(now);
}

/** The next message; the time until it is there is time that nobody lacks. */
function next(): Message | undefined {
  const began = performance.now();
  const message = channel.read();
  fairness?.waited(performance.now() - began);
  return message;
}

function configure(configuration: ConfigureMessage): void {
  const { greedyMilliseconds, greedyTimes } = configuration.limits;
  surroundings = { configuration, containers, stopwatch };
  fairness = new Fairness(greedyMilliseconds, greedyTimes);
}

function obey(message: Message): void {
  switch (message.kind) {
    case ToSandbox.configure:
      configure(json(message.payload) as ConfigureMessage);
      break;
    case ToSandbox.load:
      load(message.payload);
      break;
    case ToSandbox.activate:
      activate(json(message.payload) as ActivateMessage);
      break;
    case ToSandbox.unload:
      unload((json(message.payload) as UnloadMessage).signature);
      break;
    case ToSandbox.resume:
      signatures.get((json(message.payload) as ResumeMessage).signature)?.resume();
      break;
    case ToSandbox.container:
      containers.apply(json(message.payload) as ContainerMessage);
      break;
    case ToSandbox.signal:
      for (const signature of signatures.values()) signature.signal((json(message.payload) as SignalMessage).name);
      break;
    case ToSandbox.askUsage:
      channel.writeJson(FromSandbox.usage, { signatures: [...signatures].map(([signature, { usage }]) => ({ signature, ...usage })) });
      break;
  }
}

function load(payload: Uint8Array): void {
  const end = 4 + new DataView(payload.buffer, payload.byteOffset).getUint32(0, true);
  const message = json(payload.subarray(4, end)) as LoadMessage;
  const { signature: number } = message;
  try {
    if (surroundings === undefined) throw new Error('the process has not been configured');
    const signature = new LoadedSignature(message, payload.slice(end), surroundings, sinkOf(number));
    standby.set(number, signature);
    channel.writeJson(FromSandbox.loaded, { signature: number, metadata: signature.metadata, selectors: signature.selectors });
  } catch (error) {
    channel.writeJson(FromSandbox.loaded, { signature: number, error: error instanceof Error ? error.message : String(error) });
  }
}

function activate({ signature: number, replaces }: ActivateMessage): void {
  const signature = standby.get(number);
  standby.delete(number);
  if (replaces !== undefined) unload(replaces);
  if (signature !== undefined) signatures.set(number, signature);
}

function unload(number: number): void {
  for (const map of [signatures, standby]) {
    map.get(number)?.close();
    map.delete(number);
  }
}

function sinkOf(signature: number): SignatureSink {
  return {
    finding: (batch, data) =>
      channel.addJsonAndBytes(FromSandbox.finding, { signature, container: batch.containerId, data }, batch.eventBytes()),
    log: (level, message) => channel.writeJson(FromSandbox.log, { signature, level, message }),
    trap: (batch, kind, message) =>
      channel.addJsonAndBytes(FromSandbox.trap, { signature, container: batch?.containerId ?? '', kind, message }, batch?.eventBytes() ?? new Uint8Array()),
    suspended: (reason, milliseconds) => channel.writeJson(FromSandbox.suspended, { signature, reason, milliseconds }),
    entering: (event) => {
      // What one signature found must not be lost because the next one is the end of the process.
      channel.flush();
      notes[Note.event] = event === undefined ? 0 : event + 1;
      notes[Note.signature] = signature + 1;
      notes[Note.entries] = (notes[Note.entries] as number) + 1;
    },
  };
}

function json(payload: Uint8Array): unknown {
  return JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString());
}
