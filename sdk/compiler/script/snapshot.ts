/** Zeros between two runs of bytes that are not worth a segment of their own. */
const GAP = 16;

export interface Run {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** What is not zero in a memory. */
export function runsOf(memory: Uint8Array): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (;;) {
    while (at < memory.length && memory[at] === 0) at++;
    if (at === memory.length) return runs;
    const start = at;
    let end = at;
    for (; at < memory.length && at - end <= GAP; at++) if (memory[at] !== 0) end = at;
    runs.push({ at: start, bytes: memory.slice(start, end + 1) });
  }
}
