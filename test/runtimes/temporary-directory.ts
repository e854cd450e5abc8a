import { mkdtemp } from 'node:fs/promises';

/** A new folder with a short path: a Unix socket's path may not be longer than 107 bytes. */
export function temporaryDirectory(): Promise<string> {
  return mkdtemp('/tmp/sigbox-');
}
