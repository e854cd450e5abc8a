import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HONEST, SignatureWorkshop } from '../sandbox/signatures.ts';
import { SandboxUnderLoad } from '../sandbox/under-load.ts';
import type { Bench } from './bench.ts';
import { quantile } from './quantile.ts';

const KILLS = 100;
const BAR_MILLISECONDS = 1000;

/** How long after the end of a sandbox process its signatures find again, events coming all the while. */
export const bench: Bench = {
  name: 'restart',
  summary: `a sandbox process killed ${KILLS} times under load: until its signatures are back`,
  async run(progress) {
    const directory = mkdtempSync(join(tmpdir(), 'bench-restart-'));
    const honest = await new SignatureWorkshop(directory).make('honest', HONEST);
    const load = await SandboxUnderLoad.start([honest, honest]);
    try {
      load.pour();
      const times: number[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        await load.nextFinding();
        const began = performance.now();
        load.killInner();
        while (load.lost.length <= kill) await new Promise((resolve) => setImmediate(resolve));
        await load.nextFinding();
        times.push(performance.now() - began);
        if (kill % 20 === 19) progress(`killed ${kill + 1} times`);
      }
      await load.stop();
      const { read, delivered, 'sandbox-lost': lost, 'sandbox-behind': behind } = load.accounting.snapshot();
      const ordered = times.toSorted((one, other) => one - other);
      return [{
        title: `Killed ${KILLS} times under load; the bar: back within ${BAR_MILLISECONDS} ms, every event accounted for`,
        columns: [
          { name: 'back after, median', unit: 'ms' }, { name: '99 of 100', unit: 'ms' }, { name: 'longest', unit: 'ms' },
          { name: 'read', unit: 'events' }, { name: 'lost', unit: 'events' }, { name: 'unaccounted for', unit: 'events' },
        ],
        rows: [{
          name: 'two signatures, one process',
          figures: { 'back after, median': quantile(ordered, 0.5), '99 of 100': quantile(ordered, 0.99), longest: ordered.at(-1) as number, read, lost: lost + behind, 'unaccounted for': read - delivered - lost - behind },
        }],
      }];
    } finally {
      await load.sandbox.close();
      rmSync(directory, { recursive: true });
    }
  },
};
