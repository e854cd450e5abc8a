import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunnableSignature } from '../../host/sandbox/index.ts';
import { HONEST, SignatureWorkshop } from './signatures.ts';
import { SandboxUnderLoad } from './under-load.ts';

const KILLS = 100;

let directory: string;
let honest: RunnableSignature;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-kill-'));
  honest = await new SignatureWorkshop(directory).make('honest', HONEST);
});

afterAll(() => rmSync(directory, { recursive: true }));

test('killed a hundred times under load, it comes back each time, and what was lost is counted to the event', { timeout: 600_000 }, async () => {
  const load = await SandboxUnderLoad.start([honest, honest]);
  try {
    load.pour();
    for (let kill = 0; kill < KILLS; kill++) {
      await load.nextFinding();
      load.killInner();
      while (load.lost.length <= kill) await new Promise((resolve) => setImmediate(resolve));
    }
    await load.nextFinding();
    await load.stop();

    const { read, delivered, 'sandbox-lost': lost, 'sandbox-behind': behind } = load.accounting.snapshot();
    expect(read).toBe(load.sent);
    expect(delivered + lost + behind).toBe(read);
    expect(load.lost).toHaveLength(KILLS);
    // Nobody is blamed for a kill that came from outside.
    expect(load.suspended).toEqual([]);
    for (const signature of [0, 1]) {
      const found = load.found.get(signature) as Map<number, number>;
      expect([...found.values()].filter((count) => count !== 1)).toEqual([]);
      // Everything that was not lost was found; of what was lost, some had been found before the end came.
      expect(found.size).toBeGreaterThanOrEqual(delivered);
      expect(found.size - delivered).toBeLessThanOrEqual(load.lost.reduce((sum, { events }) => sum + events, 0));
    }
  } finally {
    await load.sandbox.close();
  }
});
