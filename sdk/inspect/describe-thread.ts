import { parentPort, workerData } from 'node:worker_threads';
import { describeComponent, type Description } from './describe.ts';

/** The description, or why there is none. */
async function answer(): Promise<{ readonly description: Description } | { readonly problem: string }> {
  try {
    return { description: await describeComponent(workerData as Uint8Array) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

// A thread's port has no origin, unlike a browser's window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await answer());
