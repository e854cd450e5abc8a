import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventByName } from '@sigbox/sdk/catalogue';
import { expect, test } from 'vitest';
import { openKernelCapture, probe } from './index.ts';

const OBJECT = fileURLToPath(new URL('./build/sigbox.bpf.o', import.meta.url));
const FORK = eventByName('sched_process_fork')?.id as number;
const EXIT = eventByName('sched_process_exit')?.id as number;

/** The programs with a text in them, wherever it stands, changed for another of the same length. */
function changed(text: string, other: string): Uint8Array {
  const object = readFileSync(OBJECT);
  const places: number[] = [];
  for (let at = object.indexOf(`${text}\0`); at >= 0; at = object.indexOf(`${text}\0`, at + 1)) places.push(at);
  expect(places.length).toBeGreaterThan(0);
  for (const at of places) object.write(other, at, 'latin1');
  return object;
}

test('here every hook is there', () => {
  expect(probe().filter(({ ok }) => !ok)).toEqual([]);
});

test('a hook that the kernel does not have is named, with the events that it costs; the rest still runs', () => {
  const programs = changed('tp_btf/sched_process_fork', 'tp_btf/sched_process_fxrk');
  expect(probe(programs).at(-1)).toEqual({ name: 'hooks for every event', ok: false, detail: 'on_fork: this kernel has no tracepoint sched_process_fxrk; without it there is no sched_process_fork' });
  const capture = openKernelCapture({ events: [FORK, EXIT], paused: true, programs, onReadable() {} });
  try {
    expect(capture.unattached).toEqual([{ program: 'on_fork', reason: 'this kernel has no tracepoint sched_process_fxrk', events: [FORK] }]);
    // Nobody misses what nobody selected.
    capture.select([EXIT]);
    expect(capture.unattached).toEqual([]);
  } finally {
    capture.close();
  }
});
