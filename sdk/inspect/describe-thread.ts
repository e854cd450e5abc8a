import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../errors.ts';
import { Trap } from '../execution/index.ts';
import { describeComponent, type Description } from './describe.ts';

const ENDLESS = 'Look for a loop without an end at the top level, or in the constructor, metadata(), selectedEvents() or init().';

function problemOf(error: unknown): Problem {
  if (error instanceof Trap && error.kind === 'fuel') return { code: 'SIG_E_ENDLESS', message: `before the first event, ${error.message}`, advice: ENDLESS };
  if (error instanceof Trap) return { code: 'SIG_E_TRAP', message: `the signature's code failed before the first event: ${error.message}`, advice: 'Look at the top level, the constructor, metadata(), selectedEvents() and init().' };
  return { code: 'SIG_E_COMPONENT', message: `the component cannot be loaded: ${error instanceof Error ? error.message : String(error)}` };
}

/** The description, or why there is none. */
async function answer(): Promise<{ readonly description: Description } | { readonly problem: Problem }> {
  try {
    return { description: await describeComponent(workerData as Uint8Array) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

// A thread's port has no origin, unlike a browser's window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await answer());
