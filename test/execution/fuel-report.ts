/**
 * Prints, as a line of JSON each, what signatures use of fuel and how their calls end: to be compared between processes,
 * between the engine's compilers and between versions of Node.js. `node test/execution/fuel-report.ts`
 */
import { readFileSync } from 'node:fs';
import { prepare } from '../../sdk/admission/index.ts';
import { SignatureModule, Trap, type Manifest } from '../../sdk/execution/index.ts';
import { encodeBatch, encodeEvent } from '../../sdk/testing/index.ts';
import { runningPieces } from '../hostile/running-pieces.ts';

const BATCHES = 3;
const CONTAINER = { id: 'c0ffee'.padEnd(64, '0'), slot: 0, revision: 1 };
const RECORD = { containerId: CONTAINER.id, containerName: 'web', k8sPodSandbox: false, removed: false, labels: [{ name: 'tier', value: 'front' }] };
const SHIPPED = ['containers-data-source', 'illegitimate-shell', 'fileless-execution'];
const EVENTS = [['nginx', 'sh'], ['bash', 'ls'], ['runc:[2:INIT]', 'nginx'], ['httpd', 'bash']] as const;

/** Which of the calls came to its end, and what each used. */
function used(core: Uint8Array, manifest: Manifest, batch: Uint8Array): (number | string)[] {
  const answers: (number | string)[] = [];
  try {
    const instance = SignatureModule.compile(core, manifest).instantiate(
      { get: (id) => (id === CONTAINER.id ? RECORD : 'not-found'), report: () => {}, log: () => {}, tooLarge: () => {} },
      // No clock: what it would stop is stopped by fuel.
      { eventMilliseconds: Number.POSITIVE_INFINITY, startMilliseconds: Number.POSITIVE_INFINITY, startFuel: 5_000_000, eventFuel: 1_000_000 },
    );
    const call = (work: () => unknown): void => {
      try {
        work();
      } finally {
        answers.push(instance.fuelUsed);
      }
    };
    call(() => instance.metadata());
    call(() => instance.selectedEvents());
    call(() => instance.init([{ namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'], schema: '{}' }]));
    for (let count = 0; count < BATCHES; count++) call(() => instance.onEvents(batch));
  } catch (error) {
    if (!(error instanceof Trap)) throw error;
    answers.push(error.kind);
  }
  return answers;
}

const events = Array.from({ length: 64 }, (_, index) => {
  const [previous, processName] = EVENTS[index % EVENTS.length] as (typeof EVENTS)[number];
  return { event: encodeEvent('sched_process_exec', { header: { processName }, fields: { prev_comm: previous, pathname: `/bin/${processName}`, argv: [processName, '-c'], inode: index } }), container: CONTAINER };
});
const components = await Promise.all([
  ...SHIPPED.map(async (name) => ({ name, component: new Uint8Array(readFileSync(new URL(`../../signatures/${name}/build/signature.wasm`, import.meta.url))) })),
  ...runningPieces().map(async (piece) => ({ name: piece.name, component: await piece.make() })),
]);
for (const { name, component } of components) {
  const candidate = prepare(component);
  if ('refused' in candidate) throw new Error(`${name}: ${candidate.refused.message}`);
  process.stdout.write(`${JSON.stringify({ name, used: used(candidate.admitted.core, candidate.admitted.manifest, encodeBatch(events, [CONTAINER])) })}\n`);
}
