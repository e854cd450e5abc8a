import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeEvent } from '@sigbox/sdk/catalogue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecordingReader, RecordingWriter } from './index.ts';

let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-recording-'));
  path = join(directory, 'a.sigbox');
});

afterEach(() => rmSync(directory, { recursive: true }));

/** Process ids of the events that can be read, and the error at which that ended. */
function readBack(file = path): { readonly pids: number[]; readonly error: unknown } {
  const pids: number[] = [];
  try {
    const reader = new RecordingReader(file);
    try {
      for (const block of reader.blocks()) {
        if (!('events' in block)) continue;
        for (let offset = block.events.next(); offset >= 0; offset = block.events.next()) pids.push(block.events.view.getUint32(offset + 40, true));
      }
    } finally {
      reader.close();
    }
    return { pids, error: undefined };
  } catch (error) {
    return { pids, error };
  }
}

function append(writer: RecordingWriter, pid: number, text = ''): void {
  const event = encodeEvent('sched_process_exec', { header: { processId: pid }, fields: { cmdpath: text } });
  writer.append(new Uint32Array(event.buffer), 0, event.length, 0);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('wherever a recording was cut off, every whole block before that reads back', () => {
  const writer = new RecordingWriter(path, 0n);
  const ends = upTo(20).map((pid) => {
    append(writer, pid);
    writer.flush();
    return statSync(path).size;
  });
  writer.close();
  const whole = readFileSync(path);
  for (let size = ends[0] as number; size <= whole.length; size++) {
    truncateSync(path, size);
    const { pids, error } = readBack();
    expect(pids).toEqual(upTo(ends.filter((end) => end <= size).length));
    if (!ends.includes(size)) expect(error).toMatchObject({ code: 'SIGBOX_E_RECORDING', message: expect.stringContaining('it ends inside a block') });
    writeFileSync(path, whole);
  }
});

test('a disk that is full is an error that says so, and what was written until then reads back whole', () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'nothing', directory]);
  try {
    const writer = new RecordingWriter(path, 0n);
    let written = 0;
    expect(() => {
      for (; written < 1000; written++) {
        append(writer, written, randomBytes(1000).toString('hex'));
        writer.flush();
      }
    }).toThrow(expect.objectContaining({ code: 'SIGBOX_E_RECORDER', message: expect.stringContaining('ENOSPC') }));
    // Whoever goes on all the same does no harm.
    append(writer, 0);
    writer.close();
    expect(written).toBeGreaterThan(10);
    expect(readBack()).toEqual({ pids: upTo(written), error: undefined });
  } finally {
    execFileSync('umount', [directory]);
  }
});

test('any byte of a recording may be another one: it is an error or it is read, and nothing else happens', () => {
  const writer = new RecordingWriter(path, 0n);
  for (const pid of upTo(50)) append(writer, pid, 'text');
  writer.container({ number: 1, id: 'a'.repeat(64), told: { reason: 'pending' } });
  append(writer, 50);
  writer.close();
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ (1 << at % 8);
    writeFileSync(path, damaged);
    expect(readBack().error, `byte ${at}`).toMatchObject({ code: 'SIGBOX_E_RECORDING' });
  }
});
