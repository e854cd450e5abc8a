import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { runProgram } from './program.ts';

/** Unmounts everything below a folder, innermost first, then removes the folder. */
export async function removeWithMounts(directory: string): Promise<void> {
  const mounted = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').flatMap((line) => {
    const point = line.split(' ')[4]?.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 8)));
    return point !== undefined && point.startsWith(`${directory}/`) ? [point] : [];
  });
  for (const point of mounted.toReversed()) await runProgram('umount', ['--lazy', point]).catch(() => undefined);
  await rm(directory, { recursive: true, force: true });
}
