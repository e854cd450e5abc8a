import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpileBytes } from '@bytecodealliance/jco-transpile';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import { compileAssemblyScript } from './assembly-script.ts';
import type { Contestant } from './contestant.ts';

const WORLD = `package test:typed;
interface types { record event { event-name: string, process-name: string, process-id: u32, prev-comm: string, pathname: string, argv: list<string> } }
world it { use types.{event}; export detect: func(event: event) -> bool; }`;

/** The canonical ABI flattens the record: pointer and length (in UTF-16 units) of each text. */
const SOURCE = `
const WEB_SERVERS = ['nginx', 'httpd', 'httpd-foregroun', 'http-nio', 'lighttpd', 'apache', 'apache2'];
const SHELLS = ['ash', 'bash', 'csh', 'ksh', 'sh', 'tcsh', 'zsh', 'dash'];
let heap: usize = 0;
let top: usize = 0;
export function cabi_realloc(old: usize, oldSize: usize, alignment: usize, size: usize): usize {
  if (heap == 0) { heap = memory.grow(2) << 16; top = heap; }
  const at = (top + alignment - 1) & ~(alignment - 1);
  top = at + size;
  return at;
}
function isOneOf(text: usize, length: usize, names: string[]): bool {
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (<usize>name.length == length && memory.compare(text, changetype<usize>(name), length << 1) == 0) return true;
  }
  return false;
}
export function detect(en: usize, enl: usize, pn: usize, pnl: usize, pid: u32, pc: usize, pcl: usize, path: usize, pathl: usize, argv: usize, argvl: usize): i32 {
  top = heap;
  return isOneOf(pc, pcl, WEB_SERVERS) && isOneOf(pn, pnl, SHELLS) ? 1 : 0;
}`;

interface Exports {
  detect(event: { eventName: string; processName: string; processId: number; prevComm: string; pathname: string; argv: readonly string[] }): boolean;
}

/** A component through jco with a call per event and the fields as typed values: no packed format, no batches. */
export async function typedCall(): Promise<Contestant> {
  const core = await compileAssemblyScript(SOURCE);
  const embedded = await componentEmbed({ binary: core, witSource: WORLD, world: 'it', stringEncoding: 'utf16' });
  const { files } = await transpileBytes(new Uint8Array(await componentNew(embedded, [])), { name: 'typed', instantiation: { tag: 'sync' }, wasiShim: false });
  const folder = mkdtempSync(join(tmpdir(), 'bench-typed-'));
  writeFileSync(join(folder, 'typed.mjs'), files['typed.js'] ?? '');
  const { instantiate } = await import(pathToFileURL(join(folder, 'typed.mjs')).href) as { instantiate(get: (path: string) => WebAssembly.Module, imports: object): Exports };
  rmSync(folder, { recursive: true });
  const { detect } = instantiate((path) => new WebAssembly.Module(new Uint8Array(files[path] as Uint8Array)), {});
  return {
    name: 'jco, typed call per event',
    share: 0.1,
    run(workload) {
      let found = 0;
      for (const event of workload.decoded) {
        const { prev_comm, pathname, argv } = event.args as { prev_comm: string; pathname: string; argv: readonly string[] };
        if (detect({ eventName: event.eventName, processName: event.processName, processId: 1, prevComm: prev_comm, pathname, argv })) found++;
      }
      return found;
    },
  };
}
