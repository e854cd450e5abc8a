import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SignatureError, type Problem } from '../errors.ts';
import type { Replay, ReplayInput } from './replay.ts';

export { readEventFile } from './event-file.ts';
export type { Replay, ReplayInput } from './replay.ts';

const DEADLINE_MILLISECONDS = 30_000;

/**
 * Runs events through a component in a thread of its own, which is ended when it takes too long.
 * @throws SignatureError `SIG_E_TRAP`, `SIG_E_ENDLESS`
 */
export async function replayInThread(input: ReplayInput): Promise<Replay> {
  const worker = new Worker(new URL(`./replay-thread${extname(import.meta.filename)}`, import.meta.url), { workerData: input, env: {}, stdout: true, stderr: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (code: 'SIG_E_TRAP' | 'SIG_E_ENDLESS', message: string): void => reject(new SignatureError([{ code, message }]));
      worker.once('message', (answer: { replay?: Replay; problems?: readonly [Problem, ...Problem[]] }) => {
        if (answer.replay !== undefined) resolve(answer.replay);
        else reject(new SignatureError(answer.problems ?? [{ code: 'SIG_E_TRAP', message: 'the signature gave no reason' }]));
      });
      worker.once('error', (error) => fail('SIG_E_TRAP', error.message));
      timer = setTimeout(() => fail('SIG_E_ENDLESS', `the signature took longer than ${DEADLINE_MILLISECONDS / 1000} s`), DEADLINE_MILLISECONDS);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
