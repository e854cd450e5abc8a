import { encodeEvent, eventByName } from '@sigbox/sdk/catalogue';
import { beforeEach, expect, test } from 'vitest';
import type { EventReader } from '../capture/index.ts';
import { EventHold } from '../containers/index.ts';
import { EventView } from '../events/index.ts';
import { Accounting, Flow, Origin, type EventConsumer, type FlowContainer } from './index.ts';

const EXEC = eventByName('sched_process_exec')?.id as number;
const EXIT = eventByName('sched_process_exit')?.id as number;
const CREATE = eventByName('container_create')?.id as number;

class Consumer implements EventConsumer {
  readonly taken: string[] = [];
  readonly wanted: Uint8Array;
  readonly holdable: Uint8Array;

  constructor(wanted: readonly number[], holdable: readonly number[]) {
    this.wanted = origins(wanted);
    this.holdable = origins(holdable);
  }

  take(words: Uint32Array, offset: number, length: number): boolean {
    this.taken.push(new EventView(new Uint8Array(words.buffer, words.byteOffset + offset, length)).processName);
    return true;
  }

  flush(): void {}
  containerChanged(): void {}
  signal(): void {}
}

function origins(ids: readonly number[]): Uint8Array {
  const bits = new Uint8Array(Math.max(EXEC, EXIT, CREATE) + 1);
  for (const id of ids) bits[id] = Origin.any;
  return bits;
}

let container: FlowContainer & { state: string };
let hold: EventHold<FlowContainer>;
let narrow: boolean;
let flow: Flow;

beforeEach(() => {
  container = { id: 'a'.repeat(64), slot: 0, revision: 1, batchNumber: 0, batchIndex: 0, state: 'pending' };
  narrow = false;
  hold = new EventHold({ release: (held, bytes, offset, length) => flow.release(bytes, offset, length, held) });
  flow = new Flow({
    join: { find: () => container }, hold, containerEvents: [CREATE], accounting: new Accounting(), admitsByRecord: () => narrow,
  });
});

/** Events by catalogue name and process name, all of the container. */
function feed(...events: readonly (readonly [event: string, processName: string])[]): void {
  for (const [event, processName] of events) {
    const bytes = encodeEvent(event, { header: { processName } });
    let given = false;
    const reader: EventReader = {
      bytes, words: new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2), view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), length: bytes.length,
      next: () => {
        if (given) return -1;
        given = true;
        return 0;
      },
      release: () => undefined,
    };
    flow.drain(reader);
  }
}

function know(): void {
  container.state = 'enriched';
  hold.changed(container);
}

test('an event that nobody would look up does not wait, though its container\'s others do', () => {
  const looksUp = new Consumer([EXEC, EXIT], [EXEC]);
  flow.setConsumers([looksUp]);
  feed(['sched_process_exec', 'a'], ['sched_process_exit', 'b']);
  expect(looksUp.taken).toEqual(['b']);
  know();
  expect(looksUp.taken).toEqual(['b', 'a']);
});

test('who does not look containers up is given each event at once, exactly once, and in order', () => {
  const looksUp = new Consumer([EXEC], [EXEC]);
  const doesNot = new Consumer([EXEC, EXIT], []);
  flow.setConsumers([looksUp, doesNot]);
  feed(['sched_process_exec', 'a'], ['sched_process_exit', 'b'], ['sched_process_exec', 'c']);
  expect(doesNot.taken).toEqual(['a', 'b', 'c']);
  expect(looksUp.taken).toEqual([]);
  know();
  expect(looksUp.taken).toEqual(['a', 'c']);
  expect(doesNot.taken).toEqual(['a', 'b', 'c']);
  feed(['sched_process_exec', 'd']);
  expect([looksUp.taken.at(-1), doesNot.taken.at(-1)]).toEqual(['d', 'd']);
});

test('who is told of containers themselves is told of them first, so that all of its events wait', () => {
  const told = new Consumer([EXIT, CREATE], []);
  flow.setConsumers([told]);
  feed(['sched_process_exit', 'a']);
  expect(told.taken).toEqual([]);
  know();
  expect(told.taken).toEqual(['a']);
});

test('when a container\'s name decides whether it is wanted, everything waits for the name', () => {
  const consumer = new Consumer([EXIT], []);
  narrow = true;
  flow.setConsumers([consumer]);
  feed(['sched_process_exit', 'a']);
  expect(consumer.taken).toEqual([]);
  know();
  expect(consumer.taken).toEqual(['a']);
});

test('what waits goes to those that it waited for before others take their place', () => {
  const former = new Consumer([EXEC], [EXEC]);
  const next = new Consumer([EXEC], [EXEC]);
  flow.setConsumers([former]);
  feed(['sched_process_exec', 'a']);
  flow.setConsumers([next]);
  expect([former.taken, next.taken]).toEqual([['a'], []]);
  feed(['sched_process_exec', 'b']);
  know();
  expect([former.taken, next.taken]).toEqual([['a'], ['b']]);
});
