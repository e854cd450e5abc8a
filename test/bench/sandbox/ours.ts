import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '@sigbox/sdk/admission';
import { SignatureModule } from '@sigbox/sdk/execution';
import { Compiler } from '../../../host/compiler/index.ts';
import { readRunnable } from '../../../host/daemon/runnable.ts';
import type { RunnableSignature } from '../../../host/sandbox/index.ts';
import type { Contestant } from './contestant.ts';

const COMPONENT = new URL('../../../signatures/illegitimate-shell/build/signature.wasm', import.meta.url).pathname;

/** The shipped signature, admitted. */
export async function admitted(): Promise<RunnableSignature> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-ours-'));
  try {
    const compiler = new Compiler({ cacheDirectory: directory });
    await compiler.prepare();
    return await readRunnable((await compiler.compile(COMPONENT)).directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** As the sandbox runs it: batch by batch through our own engine. */
export function ours({ core, manifest }: RunnableSignature, name = 'Sigbox: batches through the sandbox\'s engine'): Contestant {
  let found = 0;
  const instance = SignatureModule.compile(core, manifest).instantiate({
    get: (containerId) => ({ containerId, containerName: 'web', containerImage: 'nginx:1.27', k8sPodSandbox: false, removed: false, labels: [] }),
    report: () => void found++,
    log: () => undefined,
    tooLarge: (what) => {
      throw new Error(`a ${what} is too large`);
    },
  });
  instance.init([{ namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' }]);
  return {
    name,
    run(workload) {
      found = 0;
      for (const batch of workload.batches) instance.onEvents(batch);
      return found;
    },
  };
}

/** The module as its author built it, to see what counting instructions costs. */
export async function unmetered({ manifest }: RunnableSignature): Promise<Contestant> {
  const prepared = prepare(await readFile(COMPONENT));
  if ('refused' in prepared) throw new Error(prepared.refused.message);
  return ours({ core: prepared.main, manifest }, 'Sigbox, without metering');
}
