import { parentPort, workerData } from 'node:worker_threads';
import { replay, type Replay, type ReplayInput } from './replay.ts';

async function answer(): Promise<{ readonly replay: Replay } | { readonly problem: string }> {
  try {
    return { replay: await replay(workerData as ReplayInput) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

// A thread's port has no origin, unlike a browser's window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await answer());
