import { handle } from './handler.mjs';
import type { Contestant } from './contestant.ts';
import { decode } from './workload.ts';

/** The handler alone. */
export const handlerAlone: Contestant = {
  name: 'JavaScript handler, not sandboxed, events decoded before',
  run(workload) {
    let found = 0;
    for (const event of workload.decoded) if (handle(event) !== null) found++;
    return found;
  },
};

/** With the work that the packed format does away with. */
export const decodeAndHandle: Contestant = {
  name: 'JavaScript handler, not sandboxed, decoding included',
  share: 0.1,
  run(workload) {
    let found = 0;
    for (const event of workload.packed) if (handle(decode(event)) !== null) found++;
    return found;
  },
};
