import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SigboxError } from '../errors.ts';

export interface Confinement {
  readonly bubblewrap: string;
  /** Present when we are root: it gives the process another user, which bubblewrap alone cannot without mapping it to ours. */
  readonly setpriv: string | undefined;
}

/** @throws SigboxError SIGBOX_E_SANDBOX when a program that confinement needs is not installed. */
export function findConfinement(): Confinement {
  const bubblewrap = findProgram('bwrap');
  if (bubblewrap === undefined) throw missing('bubblewrap', 'bwrap');
  if (process.getuid?.() !== 0) return { bubblewrap, setpriv: undefined };
  const setpriv = findProgram('setpriv');
  if (setpriv === undefined) throw missing('util-linux', 'setpriv');
  return { bubblewrap, setpriv };
}

function findProgram(name: string): string | undefined {
  for (const directory of (process.env['PATH'] ?? '/usr/bin:/bin').split(delimiter)) {
    const candidate = join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this directory.
    }
  }
  return undefined;
}

function missing(packageName: string, program: string): SigboxError {
  return new SigboxError('SIGBOX_E_SANDBOX', `signatures run under ${packageName}, and its program ${program} is not on PATH`, {
    action: `Install it: apt-get install ${packageName}. Without it sigbox run --insecure-sandbox runs signatures with all of this user's rights.`,
  });
}
