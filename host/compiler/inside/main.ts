import { readFileSync } from 'node:fs';
// jco's generator alone: its front end pulls in a minifier and an optimizer, native code that has no business here.
import { $init, generate } from '@bytecodealliance/jco-transpile/component';
import type { CompilerAnswer } from '../answer.ts';

/** The interfaces that a signature may import; what it imports is what it may do. */
const WORLD_IMPORTS = ['sigbox:signature/containers', 'sigbox:signature/findings', 'sigbox:signature/log', 'sigbox:signature/types'];
const WORLD_EXPORTS = ['metadata', 'selectedEvents', 'init', 'onEvents', 'onSignal', 'close'];

const component = readFileSync(0);
// jco prints its panics by itself; standard output belongs to the answer.
Object.assign(console, { error() {}, log() {} });
await send(await compile(component));

async function compile(bytes: Uint8Array): Promise<{ readonly answer: CompilerAnswer; readonly contents: readonly Uint8Array[] }> {
  try {
    await $init;
    const { files, imports, exports } = generate(bytes, {
      name: 'signature',
      instantiation: { tag: 'sync' },
      noTypescript: true,
      noNodejsCompat: true,
      tlaCompat: false,
      base64Cutoff: 0,
    });
    const problem = checkWorld(imports, exports.map(([name]) => name));
    if (problem !== undefined) return refuse(problem);
    const kept = files.filter(([name]) => !name.endsWith('.d.ts'));
    return {
      answer: { files: kept.map(([name, content]) => ({ name, length: content.length })), imports },
      contents: kept.map(([, content]) => content),
    };
  } catch (error) {
    return refuse(`it cannot be read as a component: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkWorld(imports: readonly string[], exports: readonly string[]): string | undefined {
  const foreign = imports.filter((name) => !WORLD_IMPORTS.includes(name));
  if (foreign.length > 0) return `it imports ${foreign.join(', ')}; a signature may import only ${WORLD_IMPORTS.slice(0, 3).join(', ')}`;
  const absent = WORLD_EXPORTS.filter((name) => !exports.includes(name));
  if (absent.length > 0) return `it does not export ${absent.join(', ')}, which every signature must`;
  return undefined;
}

function refuse(reason: string): { readonly answer: CompilerAnswer; readonly contents: readonly Uint8Array[] } {
  return { answer: { refused: reason }, contents: [] };
}

async function send({ answer, contents }: { readonly answer: CompilerAnswer; readonly contents: readonly Uint8Array[] }): Promise<void> {
  const json = Buffer.from(JSON.stringify(answer));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const output = Buffer.concat([length, json, ...contents]);
  // Not writeSync: something that jco imports has made the stream non-blocking.
  await new Promise((resolve) => process.stdout.write(output, resolve));
}
