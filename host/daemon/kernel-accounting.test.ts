import { execFileSync } from 'node:child_process';
import { openKernelCapture } from '@sigbox/native';
import { eventByName } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import { KernelAccounting } from './kernel-accounting.ts';
import type { DaemonListener, KernelLoss } from './listener.ts';

test('what the kernel lost is told of with its event and processor, and summed up at the end', () => {
  const said: string[] = [];
  const told: (readonly KernelLoss[])[] = [];
  const listener: DaemonListener = { finding() {}, signatureLog() {}, trap() {}, notice() {}, warning: (message) => said.push(message), losses: (losses) => told.push(losses) };
  const exec = eventByName('sched_process_exec')?.id as number;
  // Nobody reads, and there is room for a few.
  const capture = openKernelCapture({ events: [exec], scope: 'all', ringBytes: 4096, paused: true, onReadable() {} });
  try {
    const accounting = new KernelAccounting(capture, listener);
    execFileSync('/bin/sh', ['-c', 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do /bin/true; done']);
    const { produced, lost } = accounting.close();
    expect(lost).toBeGreaterThan(0);
    expect(produced).toBeGreaterThanOrEqual(20);
    expect(said.join()).toMatch(/events were lost, because the ring buffer was full .* of .*sched_process_exec/);
    const last = told.at(-1)?.filter(({ event }) => event === 'sched_process_exec') ?? [];
    expect(last.every((loss) => loss.lost > 0 && loss.produced >= loss.lost)).toBe(true);
    expect(last.length).toBeGreaterThan(0);
  } finally {
    capture.close();
  }
});
