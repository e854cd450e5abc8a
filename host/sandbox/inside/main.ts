import { FromSandbox, ToSandbox, type ContainerMessage, type LoadMessage, type SignalMessage, type UnloadMessage } from '../protocol.ts';
import { BatchReader, filterBatch } from './batch.ts';
import { Channel, type Message } from './channel.ts';
import { ContainerSnapshot } from './containers.ts';
import { LoadedSignature, describe, type SignatureSink } from './signature.ts';

// jco's glue reads an environment variable at every step, which costs a third of a call.
Object.defineProperty(process, 'env', { value: Object.freeze({}) });

const channel = new Channel();
const containers = new ContainerSnapshot();
const signatures = new Map<number, LoadedSignature>();

channel.write(FromSandbox.ready);
for (let message = channel.read(); message !== undefined; message = channel.read()) {
  if (message.kind === ToSandbox.batch) runBatch(message.payload);
  else await obey(message);
}
for (const signature of signatures.values()) signature.close();

function runBatch(payload: Uint8Array): void {
  const batch = new BatchReader(payload.subarray(8));
  const filtered = new Map<string, BatchReader | undefined>();
  for (const signature of signatures.values()) {
    const { key, wants } = signature.selection;
    if (!filtered.has(key)) filtered.set(key, filterBatch(batch, wants));
    const own = filtered.get(key);
    if (own !== undefined) signature.run(own);
  }
  channel.write(FromSandbox.done, payload.slice(0, 4));
}

async function obey(message: Message): Promise<void> {
  switch (message.kind) {
    case ToSandbox.load:
      await load(json(message) as LoadMessage);
      break;
    case ToSandbox.unload: {
      const { signature } = json(message) as UnloadMessage;
      signatures.get(signature)?.close();
      signatures.delete(signature);
      break;
    }
    case ToSandbox.container:
      containers.apply(json(message) as ContainerMessage);
      break;
    case ToSandbox.signal:
      for (const signature of signatures.values()) signature.signal((json(message) as SignalMessage).name);
      break;
    case ToSandbox.close:
      for (const signature of signatures.values()) signature.close();
      process.exit(0);
  }
}

async function load(message: LoadMessage): Promise<void> {
  const { signature: number } = message;
  try {
    const signature = await LoadedSignature.load(message, containers, sinkOf(number));
    signatures.set(number, signature);
    channel.writeJson(FromSandbox.loaded, { signature: number, metadata: signature.metadata, selectors: signature.selectors });
  } catch (error) {
    channel.writeJson(FromSandbox.loaded, { signature: number, error: describe(error) });
  }
}

function sinkOf(signature: number): SignatureSink {
  return {
    finding: (batch, data) =>
      channel.writeJsonAndBytes(FromSandbox.finding, { signature, container: batch.containerId, data }, batch.eventBytes()),
    log: (level, message) => channel.writeJson(FromSandbox.log, { signature, level, message }),
    trap: (batch, message) =>
      channel.writeJsonAndBytes(FromSandbox.trap, { signature, container: batch?.containerId ?? '', message }, batch?.eventBytes() ?? new Uint8Array()),
  };
}

function json(message: Message): unknown {
  return JSON.parse(Buffer.from(message.payload.buffer, message.payload.byteOffset, message.payload.length).toString());
}
