import { execFileSync } from 'node:child_process';
import { SigboxError } from '../errors.ts';

const cache = new Map<string, readonly string[]>();

/** The shared objects that a program is linked with, and its loader: what it must see to start, and no more. */
export function sharedObjects(program: string): readonly string[] {
  let objects = cache.get(program);
  if (objects === undefined) {
    objects = [...list(program).matchAll(/(\/\S+) \(0x[0-9a-f]+\)/g)].map((match) => match[1] as string);
    cache.set(program, objects);
  }
  return objects;
}

function list(program: string): string {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } });
  } catch (cause) {
    throw new SigboxError('SIGBOX_E_SANDBOX', `cannot tell which shared objects ${program} needs: ${String(cause)}`, {
      action: 'Install libc-bin, which has ldd: apt-get install libc-bin',
      cause,
    });
  }
}
