import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpileBytes } from '@bytecodealliance/jco-transpile';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import { MANIFEST_FORMAT, WORLD_EXPORTS, type Manifest, type WorldExport } from '../../sdk/admission/manifest.ts';
import { engine, type CoreExports, type CoreFunction } from '../../sdk/execution/webassembly.ts';

/** The core functions' names in jco's dummy of a component. */
export const DUMMY_MANIFEST: Manifest = {
  format: MANIFEST_FORMAT,
  world: '0.1.0',
  stringEncoding: 'utf16',
  exports: Object.fromEntries(WORLD_EXPORTS.map((name) => [name, { core: `cm32p2||${name}`, postReturn: `cm32p2||${name}_post` }])) as unknown as Manifest['exports'],
  imports: [
    { module: 'containers', name: 'get', function: 'containers#get' },
    { module: 'findings', name: 'report', function: 'findings#report' },
    { module: 'log', name: 'write', function: 'log#write' },
  ],
  memory: 'cm32p2_memory',
  realloc: 'cm32p2_realloc',
  componentSize: 0,
  coreSize: 0,
};

/** A guest written in JavaScript: memory, a bump allocator, and exports that do what the test says. */
export class FakeGuest {
  readonly memory = new (globalThis as unknown as { WebAssembly: { Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer } } }).WebAssembly.Memory({ initial: 4 });
  /** What each export was called with. */
  readonly calls: { readonly name: string; readonly values: readonly (number | bigint)[] }[] = [];
  /** What each export answers. */
  readonly answers = new Map<WorldExport, () => number | undefined>();
  next = 1024;

  readonly allocate = (old: number, oldSize: number, alignment: number, size: number): number => {
    const at = Math.ceil(this.next / alignment) * alignment;
    this.next = at + size;
    new Uint8Array(this.memory.buffer).copyWithin(at, old, old + oldSize);
    return at;
  };

  get exports(): CoreExports {
    const functions = WORLD_EXPORTS.flatMap((name): [string, CoreFunction][] => [
      [`cm32p2||${name}`, (...values) => {
        this.calls.push({ name, values });
        return this.answers.get(name)?.();
      }],
      [`cm32p2||${name}_post`, () => undefined],
    ]);
    return { ...Object.fromEntries(functions), cm32p2_memory: this.memory, cm32p2_realloc: this.allocate, cm32p2_initialize: () => undefined };
  }
}

export type Glue = (imports: object, guest: FakeGuest) => { readonly exports: Readonly<Record<string, (...values: unknown[]) => unknown>>; readonly imports: readonly CoreFunction[] };

type Instantiate = (core: (path: string) => object, imports: object, instantiateCore: (module: object, imports?: Record<string, Record<string, unknown>>) => object) => ReturnType<Glue>['exports'];

/** jco's glue for the world, to be driven with a guest of our own in the component's place. */
export async function glueOfJco(stringEncoding: 'utf8' | 'utf16'): Promise<Glue> {
  const witSource = readFileSync(new URL('../../sdk/wit/signature.wit', import.meta.url), 'utf8');
  const component = new Uint8Array(await componentNew(await componentEmbed({ dummy: true, witSource, world: 'signature', stringEncoding }), []));
  const { files } = await transpileBytes(component, { name: 'signature', instantiation: { tag: 'sync' }, wasiShim: false });
  const folder = mkdtempSync(join(tmpdir(), 'sigbox-glue-'));
  try {
    writeFileSync(join(folder, 'signature.mjs'), files['signature.js'] as Uint8Array);
    const { instantiate } = await import(pathToFileURL(join(folder, 'signature.mjs')).href) as { instantiate: Instantiate };
    return (imports, guest) => {
      let trampolines: readonly CoreFunction[] = [];
      const exports = instantiate((path) => ({ path }), imports, (module, coreImports) => {
        const { path } = module as { path: string };
        if (coreImports?.['actual'] !== undefined) {
          const { actual } = coreImports as { actual: Record<string, CoreFunction> };
          trampolines = Object.keys(actual).filter((name) => /^\d+$/.test(name)).map((name) => actual[name] as CoreFunction);
          return { exports: {} };
        }
        if (path === 'signature.core.wasm') return { exports: guest.exports };
        return new engine.Instance(new engine.Module(files[path] as Uint8Array), {});
      });
      return { exports, imports: trampolines };
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
