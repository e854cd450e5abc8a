import { expect, test } from 'vitest';
import { SignatureInstance, SignatureTrap, encodeBatch, encodeEvent } from '../testing/index.ts';
import { buildParts } from './signature-project.ts';

async function trapOf(...parts: Parameters<typeof buildParts>) {
  const { component, sourceMap } = await buildParts(...parts);
  const signature = await SignatureInstance.load(component, sourceMap);
  try {
    signature.run(encodeBatch([{ event: encodeEvent('sched_process_exec', { header: { processId: 7 } }) }]));
  } catch (error) {
    if (error instanceof SignatureTrap) return { signature, message: error.message };
    throw error;
  }
  throw new Error('it did not trap');
}

test('an assertion that fails names its message and the author\'s line', async () => {
  const { signature, message } = await trapOf({ onEvent: 'assert(event.timestamp != 0, "no time");' });
  expect(message).toBe('the signature trapped: no time at signature.ts:8:5\n  assert(event.timestamp != 0, "no time");');
  expect(signature.logs).toEqual([]);
});

test('one of a signature that uses the log says so there too', async () => {
  const { signature } = await trapOf({ imports: ['log'], onEvent: 'assert(event.timestamp != 0, "no time");' });
  expect(signature.logs).toEqual([{ level: 'error', message: 'no time (signature.ts:8:5)' }]);
});

test('a trap whose place was optimized away says how to find it', async () => {
  const { message } = await trapOf({ fields: 'names: i32[] = [1];', onEvent: 'this.names[event.processId]++;' });
  expect(message).toBe('the signature trapped: Index out of range\n  Where is not known after optimization: `sig test --debug` tells.');
});

test.each([
  ['an index that is too large', 'this.names[event.processId]++;', /Index out of range at signature\.ts:8:\d+\n {2}this\.names\[event\.processId\]/],
  ['a division by zero', 'this.names.push(100 / <i32>event.timestamp);', /zero at signature\.ts:8:\d+\n/],
  ['an error that is thrown', 'throw new Error("no");', /no at signature\.ts:8:\d+\n/],
  ['a missing key', 'this.counts.get(1);', /Key does not exist at signature\.ts:8:\d+\n/],
  ['an endless recursion', 'this.onEvent(event);', /nested more than \d+ calls at signature\.ts:\d+:\d+/],
])('in a debug build, %s names the author\'s line', async (_what, onEvent, message) => {
  const trapped = await trapOf({ fields: 'names: i32[] = [1]; counts: Map<i32, i32> = new Map();', onEvent }, { debug: true });
  expect(trapped.message).toMatch(message);
});

test('a loop without an end is cut off by its instructions, at the author\'s line', async () => {
  const endless = { onEvent: 'let steps = 0; while (event.processId == 7) steps++;' };
  const [optimized, debug] = [await trapOf(endless), await trapOf(endless, { debug: true })];
  for (const { message } of [optimized, debug]) expect(message).toMatch(/it used more than the \d+ instructions that a call is allowed at signature\.ts:8:\d+\n/);
});
