/** What the compiler process answers: u32 length of this JSON, the JSON, then the files' bytes one after the other. */
export type CompilerAnswer =
  | { readonly refused: string }
  | { readonly files: readonly { readonly name: string; readonly length: number }[]; readonly imports: readonly string[] };

const FILE_NAME = /^signature(\.js|\.core\d*\.wasm)$/;
const MAX_FILES = 16;

export interface CompilerOutput {
  readonly imports: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads an answer without believing it: the process that wrote it has parsed a stranger's bytes.
 * @returns the reason of a refusal as a string.
 * @throws Error when the answer is not of this form.
 */
export function readAnswer(bytes: Buffer): CompilerOutput | string {
  if (bytes.length < 4) throw new Error('the compiler gave no answer');
  const end = 4 + bytes.readUInt32LE(0);
  const answer = JSON.parse(bytes.toString('utf8', 4, end)) as Partial<Record<'refused' | 'files' | 'imports', unknown>>;
  if (typeof answer.refused === 'string') return answer.refused;
  if (!Array.isArray(answer.files) || !Array.isArray(answer.imports) || answer.files.length > MAX_FILES) throw new Error('the compiler gave an answer of another form');
  const files = new Map<string, Uint8Array>();
  let at = end;
  for (const { name, length } of answer.files as { name?: unknown; length?: unknown }[]) {
    if (typeof name !== 'string' || !FILE_NAME.test(name)) throw new Error('the compiler named a file that has no place in a compiled signature');
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || at + length > bytes.length) throw new Error(`the compiler's answer ends inside ${name}`);
    files.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return { files, imports: answer.imports.filter((name) => typeof name === 'string') };
}
