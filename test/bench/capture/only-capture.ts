// Captures and does nothing else: what the capture layer alone keeps in memory. Says "ready", then its memory at the end of its input.
import { readFileSync } from 'node:fs';
import { openKernelCapture } from '@sigbox/native';
import { idsOf } from './workload.ts';

const capture = process.argv[2] === 'capture' ? openKernelCapture({
  events: idsOf('read', 'write'),
  scope: 'all',
  onReadable: () => {
    while (capture?.ring.next() !== -1);
    capture.ring.release();
  },
}) : undefined;
process.stdout.write('ready\n');
process.stdin.resume().once('end', () => {
  const rollup = readFileSync('/proc/self/smaps_rollup', 'utf8');
  const bytes = (name: string): number => Number(new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(rollup)?.[1]) * 1024;
  process.stdout.write(`${JSON.stringify({ resident: bytes('Rss'), proportional: bytes('Pss') })}\n`);
  capture?.close();
});
