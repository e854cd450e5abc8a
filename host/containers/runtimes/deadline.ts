/** Runs something that can be aborted, and aborts it after a while. @throws Error that says how long was waited */
export async function withDeadline<Value>(milliseconds: number, outer: AbortSignal, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`no answer within ${milliseconds} ms`));
    controller.abort();
  }, milliseconds).unref();
  const abort = (): void => {
    late.reject(outer.reason);
    controller.abort();
  };
  outer.addEventListener('abort', abort, { once: true });
  if (outer.aborted) abort();
  try {
    // The race ends the wait even if what runs does not heed its signal.
    return await Promise.race([late.promise, run(controller.signal)]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  }
}
