import type { Manifest } from '@sigbox/sdk/admission';
import { checkManifest } from './check-manifest.ts';

/** What the compiler process answers: u32 length of this JSON, the JSON, then the bytes of the core module. */
export type CompilerAnswer =
  | { readonly refused: { readonly code: string; readonly message: string; readonly advice?: string } }
  | { readonly manifest: Manifest };

export interface Refused {
  readonly message: string;
  readonly advice: string | undefined;
}

export interface CompilerOutput {
  readonly manifest: Manifest;
  readonly core: Uint8Array;
}

const CORE_MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const MAX_TEXT = 2000;

/**
 * Reads an answer without believing it: the process that wrote it has parsed a stranger's bytes.
 * @throws Error when the answer is not of this form.
 */
export function readAnswer(bytes: Buffer, componentSize: number): CompilerOutput | Refused {
  if (bytes.length < 4) throw new Error('the compiler gave no answer');
  const end = 4 + bytes.readUInt32LE(0);
  if (end > bytes.length) throw new Error('the compiler\'s answer ends in its middle');
  const { refused, manifest: claimed } = JSON.parse(bytes.toString('utf8', 4, end)) as { readonly refused?: unknown; readonly manifest?: unknown };
  if (refused !== undefined) return readRefusal(refused);
  const core = bytes.subarray(end);
  const manifest = checkManifest(claimed);
  if (manifest.coreSize !== core.length || manifest.componentSize !== componentSize) throw new Error('the compiler gave sizes that are not so');
  if (CORE_MAGIC.some((byte, index) => core[index] !== byte)) throw new Error('the compiler gave a core module that is none');
  return { manifest, core };
}

function readRefusal(value: unknown): Refused {
  const { code, message, advice } = value as { readonly code?: unknown; readonly message?: unknown; readonly advice?: unknown };
  if (typeof code !== 'string' || !/^SIG_E_[A-Z_]{1,40}$/.test(code) || typeof message !== 'string') throw new Error('the compiler refused without a reason');
  return { message: `${code}: ${message.slice(0, MAX_TEXT)}`, advice: typeof advice === 'string' ? advice.slice(0, MAX_TEXT) : undefined };
}
