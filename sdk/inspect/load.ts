import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../admission/index.ts';
import { SignatureError, type ErrorCode, type Problem } from '../errors.ts';
import { kindOf } from './binary.ts';
import type { Description } from './describe.ts';

/** Its instructions are counted: this is only for what counting does not see, so a machine that is busy does not meet it. */
const DEADLINE_MILLISECONDS = 30_000;

export interface Inspection extends Description {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
}

function refuse(code: ErrorCode, message: string, advice?: string): SignatureError {
  return new SignatureError([{ code, message, ...(advice === undefined ? {} : { advice }) }]);
}

/**
 * A component's bytes, of which only the beginning was looked at.
 * @throws SignatureError `SIG_E_COMPONENT`, `SIG_E_FILE`
 */
export function readComponent(path: string): Uint8Array {
  const bytes = readBounded(path);
  checkBinary(path, bytes);
  return bytes;
}

function readBounded(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.componentSize) {
      throw refuse('SIG_E_COMPONENT', `${path} has ${size} bytes; a host takes ${LIMITS.componentSize} at most`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw refuse('SIG_E_FILE', `cannot read ${path}: ${(error as Error).message}`);
  }
}

function checkBinary(path: string, bytes: Uint8Array): void {
  const kind = kindOf(bytes);
  if (kind === 'other') throw refuse('SIG_E_COMPONENT', `${path} is not WebAssembly`, 'A signature is a component, such as `sig build` writes.');
  if (kind === 'module') {
    throw refuse('SIG_E_COMPONENT', `${path} is a core module, not a component`, 'Wrap it with the world of signatures, as `sig build` does.');
  }
}

/** Runs in a thread of its own what the component says of itself, because it may never end, and jco may fail for good. */
async function describeInThread(bytes: Uint8Array): Promise<Description> {
  const worker = new Worker(new URL(`./describe-thread${extname(import.meta.filename)}`, import.meta.url), {
    workerData: bytes, env: {}, stdout: true, stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', ({ description, problem }: { description?: Description; problem?: Problem }) => {
        if (description !== undefined) resolve(description);
        else if (problem !== undefined) reject(new SignatureError([problem]));
      });
      worker.once('error', (error) => reject(refuse('SIG_E_COMPONENT', `the component cannot be loaded: ${error.message}`)));
      timer = setTimeout(() => reject(refuse('SIG_E_ENDLESS',
        `the signature did not come to say what it is within ${DEADLINE_MILLISECONDS / 1000} s`,
        'Look for a loop without an end at the top level, or in the constructor, metadata(), selectedEvents() or init().')), DEADLINE_MILLISECONDS);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/**
 * What a component says of itself, and what it asks for.
 * @throws SignatureError when it is no component, or its code does not get that far.
 */
export async function inspectComponent(path: string): Promise<Inspection> {
  const bytes = readComponent(path);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { path, digest, size: bytes.byteLength, ...await describeInThread(bytes) };
}
