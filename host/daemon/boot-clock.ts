import { readFileSync } from 'node:fs';
import type { Clock } from '../events/index.ts';

/** This machine's clock: what to add to the kernel's time since boot. Right to 10 ms, which is all that /proc/uptime gives. */
export function bootClock(): Clock {
  const now = BigInt(Date.now()) * 1_000_000n;
  const uptime = readFileSync('/proc/uptime', 'utf8').split(' ')[0] as string;
  return { bootTime: now - BigInt(Math.round(Number(uptime) * 100)) * 10_000_000n };
}
