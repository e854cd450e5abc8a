import { createRequire } from 'node:module';
import { admit } from '@sigbox/sdk/admission';
import type { CompilerAnswer } from '../answer.ts';

// Given by the host: the addon, and how much writable memory there may be, or 0 when it gave up confinement.
const [addon = '', bytes = '0'] = process.argv.slice(2);
if (bytes !== '0') (createRequire(import.meta.url)(addon) as { limitData(bytes: number): void }).limitData(Number(bytes));

// jco prints its panics by itself; standard output belongs to the answer.
Object.assign(console, { error() {}, log() {} });

const admission = await admit(await input());
if ('refused' in admission) await send({ refused: admission.refused }, new Uint8Array());
else await send({ manifest: admission.manifest }, admission.core);

async function send(answer: CompilerAnswer, core: Uint8Array): Promise<void> {
  const json = Buffer.from(JSON.stringify(answer));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  // Not writeSync: something that jco imports has made the stream non-blocking.
  await new Promise((resolve) => process.stdout.write(Buffer.concat([length, json, core]), resolve));
}

/** Not readFileSync: the host's end is a socket, which has nothing to read while the host is still writing. */
async function input(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
