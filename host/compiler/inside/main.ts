import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { admit } from '@sigbox/sdk/admission';
import type { CompilerAnswer } from '../answer.ts';

/** Of the processor: what compilers make takes some hundreds for each megabyte. */
const COMPILE_MILLISECONDS = 5000;

// Given by the host: the addon, and how much writable memory there may be, or 0 when it gave up confinement.
const [addon = '', bytes = '0'] = process.argv.slice(2);
if (bytes !== '0') (createRequire(import.meta.url)(addon) as { limitData(bytes: number): void }).limitData(Number(bytes));

// jco prints its panics by itself; standard output belongs to the answer.
Object.assign(console, { error() {}, log() {} });

const admission = await admit(await input());
const slow = 'refused' in admission ? undefined : slowToCompile(admission.core);
if ('refused' in admission) await send({ refused: admission.refused }, new Uint8Array());
else if (slow !== undefined) await send({ refused: slow }, new Uint8Array());
else await send({ manifest: admission.manifest }, admission.core);

/** What the engine takes too long for here it shall not meet where others wait for it. */
function slowToCompile(core: Uint8Array): { readonly code: string; readonly message: string } | undefined {
  setFlagsFromString('--no-wasm-lazy-compilation');
  const before = process.cpuUsage();
  const compiled = new (globalThis as unknown as { readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => object } }).WebAssembly.Module(core);
  const { user, system } = process.cpuUsage(before);
  void compiled;
  const milliseconds = Math.round((user + system) / 1000);
  if (milliseconds <= COMPILE_MILLISECONDS) return undefined;
  return { code: 'SIG_E_LIMIT', message: `the engine takes ${milliseconds} ms of the processor to compile it, and ${COMPILE_MILLISECONDS} are allowed` };
}

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
