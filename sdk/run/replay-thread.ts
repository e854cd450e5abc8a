import { parentPort, workerData } from 'node:worker_threads';
import { SignatureError, type Problem } from '../errors.ts';
import { replay, type Replay, type ReplayInput } from './replay.ts';

async function answer(): Promise<{ readonly replay: Replay } | { readonly problems: readonly Problem[] }> {
  try {
    return { replay: await replay(workerData as ReplayInput) };
  } catch (error) {
    if (error instanceof SignatureError) return { problems: error.problems };
    return { problems: [{ code: 'SIG_E_TRAP', message: error instanceof Error ? error.message : String(error) }] };
  }
}

// A thread's port has no origin, unlike a browser's window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await answer());
