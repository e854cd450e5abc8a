import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FORMAT, WORLD_EXPORTS } from '@sigbox/sdk/execution';
import type { RunnableSignature } from '../sandbox/index.ts';

/** A compiled signature's core module, and how the SDK's own compiler names what is in it. */
export async function readRunnable(directory: string): Promise<RunnableSignature> {
  const core = await readFile(join(directory, 'signature.core.wasm'));
  return {
    core,
    manifest: {
      format: MANIFEST_FORMAT,
      world: '0.1.0',
      stringEncoding: 'utf16',
      exports: Object.fromEntries(WORLD_EXPORTS.map((name) => [name, { core: name, ...(['metadata', 'selected-events', 'init'].includes(name) ? { postReturn: `cabi_post_${name}` } : {}) }])) as unknown as RunnableSignature['manifest']['exports'],
      imports: [
        { module: 'sigbox:signature/containers@0.1.0', name: 'get', function: 'containers#get' },
        { module: 'sigbox:signature/findings@0.1.0', name: 'report', function: 'findings#report' },
        { module: 'sigbox:signature/log@0.1.0', name: 'write', function: 'log#write' },
      ],
      memory: 'memory',
      realloc: 'cabi_realloc',
      componentSize: core.length,
      coreSize: core.length,
    },
  };
}
