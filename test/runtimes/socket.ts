import { existsSync, watch } from 'node:fs';
import { request } from 'node:http';
import { basename, dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a file with this path is there. */
export async function untilExists(path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const watcher = watch(dirname(path), (_, name) => {
    if (name === basename(path)) resolve();
  });
  watcher.once('error', reject);
  // After the watch began: a file made just before it would otherwise be missed.
  if (existsSync(path)) resolve();
  await promise.finally(() => watcher.close());
}

/** Waits until a server behind a Unix socket answers a GET. */
export async function untilAnswers(socketPath: string, path: string): Promise<void> {
  await untilExists(socketPath);
  for (;;) {
    try {
      return await get(socketPath, path);
    } catch (error) {
      // A socket has its name a moment before it listens, and nothing tells when it does.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      await delay(5);
    }
  }
}

function get(socketPath: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path, timeout: 60_000, agent: false }, (answer) => {
      answer.resume();
      answer.once('end', resolve);
      answer.once('error', reject);
    });
    asked.once('timeout', () => asked.destroy(new Error(`${socketPath} did not answer ${path}`)));
    asked.once('error', reject);
    asked.end();
  });
}
