import { readFileSync } from 'node:fs';
import { createPlugin } from '@extism/extism';
import { compileAssemblyScript } from './assembly-script.ts';
import type { Contestant } from './contestant.ts';
import { toJson } from './workload.ts';

/** Extism's JavaScript SDK: one call of a Wasm plugin per event, its input JSON. */
export async function extism(): Promise<Contestant> {
  const module = await compileAssemblyScript(readFileSync(new URL('./extism-plugin.ts.txt', import.meta.url), 'utf8'));
  const plugin = await createPlugin({ wasm: [{ data: module }] }, { useWasi: false });
  return {
    name: 'Extism (JavaScript SDK), JSON per event',
    // Its memory of blocks is full after 32,767 calls, all rounds together.
    share: 0.008,
    async run(workload) {
      let found = 0;
      for (const event of workload.decoded) if (await plugin.call('on_event', toJson(event)) !== null) found++;
      return found;
    },
    close: () => plugin.close(),
  };
}
