import { execFileSync } from 'node:child_process';
import { MOST_CGROUPS, openKernelCapture } from '@sigbox/native';
import { eventByName } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import { Accounting } from '../pipeline/index.ts';
import type { AccountingReport } from './accounting-report.ts';
import { AccountingReporter } from './accounting-reporter.ts';
import type { DaemonListener } from './listener.ts';

function listening(): { readonly said: string[]; readonly told: AccountingReport[]; readonly listener: DaemonListener } {
  const said: string[] = [];
  const told: AccountingReport[] = [];
  return { said, told, listener: { finding() {}, signatureLog() {}, trap() {}, notice() {}, warning: (message) => said.push(message), accounting: (report) => told.push(report) } };
}

const exec = eventByName('sched_process_exec')?.id as number;

test('what the kernel lost is told of with its event and processor, while it runs and at the end', () => {
  const { said, told, listener } = listening();
  // Nobody reads, and there is room for a few.
  const capture = openKernelCapture({ events: [exec], scope: 'all', ringBytes: 4096, paused: true, onReadable() {} });
  try {
    const reporter = new AccountingReporter(capture, new Accounting(), listener);
    execFileSync('/bin/sh', ['-c', 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do /bin/true; done']);
    const { kernel } = reporter.close();
    const counts = kernel.filter(({ event }) => event === 'sched_process_exec');
    const sum = (key: 'produced' | 'lost'): number => counts.reduce((total, count) => total + count[key], 0);
    expect(sum('lost')).toBeGreaterThan(0);
    expect(sum('produced')).toBeGreaterThanOrEqual(Math.max(20, sum('lost')));
    expect(said.join()).toMatch(/since the start \d+ events were lost, because the ring buffer was full \(the kernel lost of .*sched_process_exec/);
    // Once because there were losses, once because it ended.
    expect(told).toHaveLength(2);
    expect(told.at(-1)?.kernel).toEqual(kernel);
  } finally {
    capture.close();
  }
});

test('nothing lost is nothing told before the end, and losses of the host and events that waited in vain are told of like the kernel\'s', () => {
  const { said, told, listener } = listening();
  const capture = openKernelCapture({ events: [], paused: true, onReadable() {} });
  try {
    const accounting = new Accounting();
    const reporter = new AccountingReporter(capture, accounting, listener);
    expect(reporter.report()).toMatchObject({ host: { read: 0, delivered: 0 }, held: { timedOut: 0 } });
    expect(said).toEqual([]);
    accounting.count('sandbox-behind', 3);
    reporter.held = { waitingEvents: 0, waitingBytes: 0, answered: 9, timedOut: 4, overflowed: 0, interrupted: 0 };
    reporter.close();
    expect(said).toEqual(['since the start 3 events were lost, because the sandbox was behind; 4 events did not wait longer for their container\'s record']);
    expect(told.at(-1)).toMatchObject({ held: { answered: 9, timedOut: 4 }, host: { 'sandbox-behind': 3 } });
  } finally {
    capture.close();
  }
});

test('cgroups for which the kernel\'s part has no room are told of', () => {
  const { said, told, listener } = listening();
  const capture = openKernelCapture({ events: [], paused: true, onReadable() {} });
  try {
    const reporter = new AccountingReporter(capture, new Accounting(), listener);
    // Far above what cgroups of this machine are called.
    for (let other = 1; other <= MOST_CGROUPS + 2; other++) capture.setCgroup(BigInt(other) << 32n, 'existing');
    reporter.close();
    // Other tests make cgroups too, meanwhile.
    expect(said.join()).toMatch(new RegExp(`since the start \\d+ cgroups had no room beside ${MOST_CGROUPS} others, and nothing was seen of what ran in them`));
    expect(told.at(-1)?.refusedCgroups).toBeGreaterThanOrEqual(2);
  } finally {
    capture.close();
  }
});
