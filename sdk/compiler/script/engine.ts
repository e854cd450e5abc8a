import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SignatureError } from '../../errors.ts';

/** QuickJS as WebAssembly: one module of 0.5 MB in a package of 0.7 MB, which only those install who write in JavaScript. */
const PACKAGE = '@jitl/quickjs-wasmfile-release-sync';
const VERSION = '0.32.0';
const DIGEST = '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232';

/** What the engine exports, by the names of its own interface; its compiler shortened them. */
export const ENGINE_EXPORTS = {
  construct: 'u', malloc: 'v', free: 'M', newRuntime: 'K', newContext: 'N', setMaxStackSize: 'D', enableModuleLoader: 'Ha', evaluate: 'pa',
  resolveException: 'na', dump: 'oa', call: 'ma', freeValue: 'P', undefined: 'E', newString: '_', getString: '$', freeString: 'S', newFloat64: 'Y', newObject: 'U',
  newArrayBuffer: 'X', getArrayBuffer: 'aa', newFunction: 'Da', global: 'ua', getProperty: 'ha', setProperty: 'ja', promiseState: 'wa',
} as const;

/** What it imports of `a`, and the function of the glue that answers. */
export const ENGINE_IMPORTS: Readonly<Record<string, string>> = {
  b: 'failedAssertion', c: 'fileWrite', d: 'fileClose', e: 'environment', f: 'environmentSizes', g: 'noModuleName', h: 'noModule', i: 'isInterrupted',
  j: 'noTimer', k: 'growMemory', l: 'nothing', m: 'localTime', n: 'timeZone', o: 'fileSeek', p: 'now', q: 'stop', r: 'exit', s: 'callHost', t: 'freeReference',
};

/**
 * Its stack stands between its own data and the heap, and has 5 MiB where it comes from: more than a component's calls, which
 * are counted, could use. All that says where it begins is patched; the places are those of exactly these bytes.
 */
const DATA_END = 90_208;
export const STACK_SIZE = 512 * 1024;
export const STACK_TOP = DATA_END + STACK_SIZE;
const STACK_GLOBAL_AT = 2308;
const HEAP_START_AT = 502_953;
/** The least memory that it asks for, which is then what it needs and not 16 MiB. */
const MEMORY_MINIMUM_AT = 964;
const PAGE = 65_536;
export const FIRST_PAGES = Math.ceil(STACK_TOP / PAGE);

function missing(why: string): SignatureError {
  return new SignatureError([{
    code: 'SIG_E_TOOL',
    message: `TypeScript and JavaScript need the package ${PACKAGE} ${VERSION}, ${why}`,
    advice: `\`npm install --save-dev --save-exact ${PACKAGE}@${VERSION}\` installs it: 0.8 MB.`,
  }]);
}

function locate(directory: string): string {
  for (const from of [join(directory, 'package.json'), import.meta.filename]) {
    try {
      return createRequire(from).resolve(`${PACKAGE}/wasm`);
    } catch {
      // It may be the SDK's neighbour and not the project's.
    }
  }
  throw missing('which is not installed');
}

/**
 * The engine's module, wherever the package is installed: its bytes are known, so that the same source gives the same component.
 * @throws SignatureError `SIG_E_TOOL` when it is not there, or another.
 */
export function loadEngine(directory: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(locate(directory)));
  if (createHash('sha256').update(bytes).digest('hex') !== DIGEST) throw missing('and another version is installed');
  const view = new DataView(bytes.buffer);
  const leb = (at: number, size: number, value: number): void => {
    for (let index = 0; index < size; index++) bytes[at + index] = ((value >>> (7 * index)) & 0x7f) | (index < size - 1 ? 0x80 : 0);
  };
  leb(MEMORY_MINIMUM_AT, 2, FIRST_PAGES);
  leb(STACK_GLOBAL_AT, 4, STACK_TOP);
  view.setUint32(HEAP_START_AT, STACK_TOP, true);
  return bytes;
}

