import type { DaemonListener } from './listener.ts';

const PATIENCE_MILLISECONDS = 1000;

/** Does a step of the start, and says what is being waited for when it takes long. */
export async function slowStep<Result>(listener: Pick<DaemonListener, 'notice'>, what: string, step: Promise<Result>): Promise<Result> {
  const began = performance.now();
  const timer = setInterval(() => listener.notice(`still ${what}, after ${Math.round((performance.now() - began) / 1000)} s`), PATIENCE_MILLISECONDS);
  try {
    return await step;
  } finally {
    clearInterval(timer);
  }
}
